//! A page that brings a framework of its own along.

use super::{
    escaped,
    plain::{marked, plain},
};
use framework::{Framework, packed};

/// Where the framework stands in the page.
const DATA_START: &str = "<script type=\"text/plain\" id=\"framework\">";
const DATA_END: &str = "</script>";
/// Between these comments stands what the page shows before the program runs.
const SHOWN_START: &str = "<!--page-->";
const SHOWN_END: &str = "<!--/page-->";

/// The single file with a framework in it: packed for the program, and as plain text for readers without scripts. Nothing
/// where the template has no place for one.
pub fn with_framework(template: &str, framework: &Framework) -> Option<String> {
    let page = between(template, DATA_START, DATA_END, &packed::pack(framework))?;
    let title = &framework.title;
    let page = between(&page, SHOWN_START, SHOWN_END, &plain(framework))?;
    let page = between(&page, "<title>", "</title>", &escaped(title))?;
    // Once the program runs, its own words set both anew.
    between(&page, "<html", ">", &marked(&framework.language))
}

fn between(text: &str, start: &str, end: &str, content: &str) -> Option<String> {
    let from = text.find(start)? + start.len();
    let to = from + text[from..].find(end)?;
    Some(format!("{}{content}{}", &text[..from], &text[to..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_leave_its_element() {
        let template = format!("<html lang=\"en\"><title>A</title>{DATA_START}{DATA_END}{SHOWN_START}old{SHOWN_END}");
        let title = "B & <b></script><!--".to_owned();
        let framework = Framework { title, language: "ar".into(), ..Framework::default() };
        let page = with_framework(&template, &framework).unwrap();
        assert!(page.contains("<title>B &amp; &lt;b&gt;&lt;/script&gt;"));
        assert_eq!(page.matches("</script>").count(), 1);
        assert!(!page.contains("old"));
        assert!(page.starts_with("<html lang=\"ar\" dir=\"rtl\"><title>"), "{page}");
        assert!(page.contains("<h1>B &amp; &lt;b&gt;"), "the text is there without scripts");
        assert_eq!(with_framework("<html>", &framework), None);
    }
}
