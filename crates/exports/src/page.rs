//! A page with a framework inside.

use super::{
    escaped,
    plain::{marked, plain},
};
use framework::{Framework, packed};
use layers::{Layer, link};

/// The element with the framework.
const DATA_START: &str = "<script type=\"text/plain\" id=\"framework\">";
const DATA_END: &str = "</script>";
/// The elements with layers: the one published with the framework, and the one over that.
const LAYER_START: &str = "<script type=\"text/plain\" id=\"layer\">";
const OWN_LAYER_START: &str = "<script type=\"text/plain\" id=\"own-layer\">";
/// The elements with translated texts of the framework that the page shipped with. A new framework packs its
/// translations with its data.
const TEXTS_START: &str = "<script type=\"text/plain\" id=\"framework-";
/// These comments enclose what the page shows before the program runs.
const SHOWN_START: &str = "<!--page-->";
const SHOWN_END: &str = "<!--/page-->";

/// The single file with a framework inside: packed for the program, and as plain text for readers without scripts. None
/// if the template has no place for one.
pub fn with_framework(template: &str, framework: &Framework) -> Option<String> {
    let page = [LAYER_START, OWN_LAYER_START, TEXTS_START]
        .iter()
        .fold(without_descriptions(template), |page, start| without(&page, start));
    let page = between(&page, DATA_START, DATA_END, &packed::pack(framework.as_original()))?;
    let title = &framework.title;
    let page = between(&page, SHOWN_START, SHOWN_END, &plain(framework))?;
    let page = between(&page, "<title>", "</title>", &escaped(title))?;
    // Once the program runs, it replaces both title and language with its own.
    between(&page, "<html", ">", &marked(&framework.language))
}

/// The layers over a page's framework.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageLayers {
    /// The layer that is published with the framework.
    pub published: Option<Layer>,
    /// The layer of the person who saves the page, if it lies over a published one. A layer on its own counts as
    /// published.
    pub own: Option<Layer>,
}

impl PageLayers {
    /// Replaces the layers of a page that has a framework by these, compressed as for a link.
    pub fn put_into(&self, page: &str) -> Option<String> {
        let page = [LAYER_START, OWN_LAYER_START].iter().fold(page.to_owned(), |page, start| without(&page, start));
        let from = page.find(DATA_START)?;
        let end = from + page[from..].find(DATA_END)? + DATA_END.len();
        let element = |(start, layer): (&str, &Option<Layer>)| {
            layer.as_ref().map(|layer| format!("{start}{}{DATA_END}", link::encode(layer)))
        };
        let elements = [(LAYER_START, &self.published), (OWN_LAYER_START, &self.own)].into_iter().filter_map(element);
        Some(format!("{}{}{}", &page[..end], elements.collect::<String>(), &page[end..]))
    }
}

/// The page without the head's description of the framework that it shipped with; each tag is on its own line.
fn without_descriptions(page: &str) -> String {
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

/// The page without the elements that start with `start`.
fn without(page: &str, start: &str) -> String {
    let mut pieces = page.split(start);
    let before = pieces.next().unwrap_or_default();
    let after = pieces.filter_map(|piece| piece.split_once(DATA_END));
    std::iter::once(before).chain(after.map(|(_, after)| after.strip_prefix('\n').unwrap_or(after))).collect()
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
    fn a_page_takes_layers_along_in_place_of_those_that_it_had() {
        let named = |title: &str| Some(Layer { title: title.into(), ..Layer::default() });
        let page = format!("<html lang=\"en\"><title>A</title>{DATA_START}data{DATA_END}<p>{SHOWN_START}{SHOWN_END}");
        let one = PageLayers { published: named("One"), own: None }.put_into(&page).unwrap();
        let layers = PageLayers { published: named("Two"), own: named("Own") };
        let both = layers.put_into(&one).unwrap();
        let found = |start: &str| {
            let text = both.split(start).nth(1).and_then(|rest| rest.split(DATA_END).next()).unwrap();
            link::decode(text).ok()
        };
        assert_eq!((found(LAYER_START), found(OWN_LAYER_START)), (layers.published.clone(), layers.own.clone()));
        assert!(both.matches("</script>").count() == 3 && both.contains("</script><p>"), "{both}");
        assert_eq!(PageLayers::default().put_into(&both).unwrap(), page);
        let other = with_framework(&both, &Framework::default()).unwrap();
        assert!(!other.contains("layer"), "a layer of another framework does not stay: {other}");
        assert_eq!(layers.put_into("<html>"), None);
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
