//! A page that brings a framework of its own along.

use super::{
    escaped,
    plain::{marked, plain},
};
use framework::{Framework, packed};
use layers::{Layer, link};

/// Where the framework stands in the page.
const DATA_START: &str = "<script type=\"text/plain\" id=\"framework\">";
const DATA_END: &str = "</script>";
/// Where a layer stands in the page.
const LAYER_START: &str = "<script type=\"text/plain\" id=\"layer\">";
/// Between these comments stands what the page shows before the program runs.
const SHOWN_START: &str = "<!--page-->";
const SHOWN_END: &str = "<!--/page-->";

/// The single file with a framework in it: packed for the program, and as plain text for readers without scripts. Nothing
/// where the template has no place for one.
pub fn with_framework(template: &str, framework: &Framework) -> Option<String> {
    let page = without_other_texts(&undescribed(template));
    let page = between(&page, DATA_START, DATA_END, &packed::pack(framework.as_original()))?;
    let title = &framework.title;
    let page = between(&page, SHOWN_START, SHOWN_END, &plain(framework))?;
    let page = between(&page, "<title>", "</title>", &escaped(title))?;
    // Once the program runs, its own words set both anew.
    between(&page, "<html", ">", &marked(&framework.language))
}

/// A page with a framework in it, and a layer over that, compressed as for a link. It takes the place of one that is there.
pub fn with_layer(page: &str, layer: &Layer) -> Option<String> {
    let layer = link::encode(layer);
    if page.contains(LAYER_START) {
        return between(page, LAYER_START, DATA_END, &layer);
    }
    let from = page.find(DATA_START)?;
    let end = from + page[from..].find(DATA_END)? + DATA_END.len();
    Some(format!("{}{LAYER_START}{layer}{DATA_END}{}", &page[..end], &page[end..]))
}

/// The page without what its head says of the framework that it shipped with; each piece stands on a line of its own.
fn undescribed(page: &str) -> String {
    const DESCRIPTIONS: [&str; 9] = [
        "<meta name=\"description\"",
        "<meta property=\"og:",
        "<meta name=\"citation_",
        "<meta name=\"twitter:",
        "<link rel=\"canonical\"",
        "<link rel=\"alternate\" type=\"application/json+oembed\"",
        "<link rel=\"alternate\" hreflang=",
        "<link rel=\"alternate\" type=\"application/atom+xml\"",
        "<script type=\"application/ld+json\">",
    ];
    let is_kept = |line: &&str| !DESCRIPTIONS.iter().any(|start| line.starts_with(start));
    page.split_inclusive('\n').filter(is_kept).collect()
}

/// The page without the texts of translations that lie in elements of their own: they are those of the framework that it
/// shipped with. The new one has its own in its lines.
fn without_other_texts(page: &str) -> String {
    const TEXTS_START: &str = "<script type=\"text/plain\" id=\"framework-";
    let mut pieces = page.split(TEXTS_START);
    let before = pieces.next().unwrap_or_default();
    let after = pieces
        .filter_map(|piece| piece.split_once(DATA_END))
        .map(|(_, after)| after.strip_prefix('\n').unwrap_or(after));
    std::iter::once(before).chain(after).collect()
}

fn between(text: &str, start: &str, end: &str, content: &str) -> Option<String> {
    let from = text.find(start)? + start.len();
    let to = from + text[from..].find(end)?;
    Some(format!("{}{content}{}", &text[..from], &text[to..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use framework::{TranslatedText, Translation};

    #[test]
    fn a_page_says_nothing_of_the_framework_that_it_shipped_with() {
        let head = "<meta name=\"description\" content=\"Old\">\n<meta charset=\"utf-8\">\n<meta property=\"og:title\" \
            content=\"Old\">\n<link rel=\"canonical\" href=\"https://old.example/\">\n<title>Old</title>\n";
        let template = format!("<html lang=\"en\">\n{head}{DATA_START}{DATA_END}{SHOWN_START}{SHOWN_END}");
        let page = with_framework(&template, &Framework { title: "New".into(), ..Framework::default() }).unwrap();
        assert!(!page.to_lowercase().contains("old"), "{page}");
        assert!(page.contains("<meta charset=\"utf-8\">\n<title>New</title>"), "{page}");
    }

    #[test]
    fn a_page_has_the_translated_texts_of_its_own_framework_alone() {
        let texts = |tag: &str| format!("<script type=\"text/plain\" id=\"framework-{tag}\">old</script>\n");
        let template = format!(
            "<html lang=\"en\"><title>A</title>{DATA_START}{DATA_END}{}{}<p>{SHOWN_START}{SHOWN_END}",
            texts("de"),
            texts("pt-BR")
        );
        let text = TranslatedText { path: "framework/title".into(), text: "Titel".into() };
        let translation = Translation { language: "de".into(), texts: vec![text], ..Translation::default() };
        let page = with_framework(&template, &Framework { translations: vec![translation], ..Framework::default() });
        let page = page.unwrap();
        assert!(!page.contains("old") && !page.contains("framework-"), "{page}");
        assert!(page.contains("Titel") && page.contains(&format!("{DATA_END}<p>")), "{page}");
    }

    #[test]
    fn a_page_takes_a_layer_along_and_another_takes_its_place() {
        let page = format!("<html>{DATA_START}data{DATA_END}<p>");
        let one = with_layer(&page, &Layer { title: "One".into(), ..Layer::default() }).unwrap();
        let two = Layer { title: "Two".into(), ..Layer::default() };
        let page = with_layer(&one, &two).unwrap();
        let text = page.split(LAYER_START).nth(1).and_then(|rest| rest.split(DATA_END).next()).unwrap();
        assert_eq!(link::decode(text), Ok(two));
        assert_eq!((page.matches("</script>").count(), page.ends_with("</script><p>")), (2, true));
        assert_eq!(with_layer("<html>", &Layer::default()), None);
    }

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
