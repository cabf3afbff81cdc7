//! The gallery of embeds is about the published framework, and each example shows what its code says.

// Test helpers may panic.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;

use framework::{Challenge, Framework, Goal, Pillar, Section, Theme, load};
use routes::{Address, Route};
use site::{Site, files};

const TOWN: &str = include_str!("../../../tests/fixtures/publish/town.json");

/// The element's attributes for facet values, as in `embed.js`.
const FACETS: [&str; 4] = ["pillar", "section", "theme", "stance"];

fn town() -> Framework {
    load(TOWN).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A minimal framework.
fn bare() -> Framework {
    load(
        r#"{ "format": "framework-explorer/1",
        "framework": { "id": "hafen", "title": "Hafenplan", "publisher": "Der Hafen", "language": "de", "coverage": "Alles." },
        "sources": [{ "id": "plan", "title": "Der Plan" }],
        "pillars": [{ "id": "kai", "title": "Kaimauern", "goals": [
            { "id": "taue", "title": "Taue prüfen", "evidence": [{ "source": "plan" }] }] }] }"#,
    )
    .unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn frameworks() -> [Arc<Framework>; 3] {
    [space_diplomacy::framework(), Arc::new(town()), Arc::new(bare())]
}

fn gallery(framework: &Framework, address: Option<&str>) -> String {
    let site = Site { framework, address, style: "style-0.css", preview: None, languages: &["en", "ar", "de"] };
    String::from_utf8(files(&site)["gallery.html"].clone()).unwrap()
}

fn read(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// All texts between `start` and `end`.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| rest.split_once(end)).map(|(inside, _)| inside).collect()
}

/// The live elements: their attributes, and the fragment of the link inside.
fn elements(page: &str) -> Vec<(Vec<(String, String)>, String)> {
    let element = |inside: &str| {
        let (attributes, rest) = inside.split_once('>').unwrap();
        let values = attributes.split_terminator('"').collect::<Vec<_>>();
        let pair = |pair: &[&str]| (pair[0].trim_matches([' ', '=']).to_owned(), read(pair[1]));
        (values.chunks(2).map(pair).collect(), read(between(rest, "href=\"index.html", "\"")[0]))
    };
    between(page, "<framework-explorer", "</framework-explorer>").into_iter().map(element).collect()
}

/// The address that the element builds from its attributes, as `embed.js` does.
fn place(attributes: &[(String, String)]) -> Address {
    let value = |name: &str| attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let mut pairs: Vec<String> =
        ["q", "sort"].into_iter().filter_map(|key| Some(format!("{key}={}", routes::encode(value(key)?)))).collect();
    for key in FACETS {
        let values = value(key).unwrap_or_default().split([' ', ',']).filter(|value| !value.is_empty());
        pairs.extend(values.map(|value| format!("{key}={value}")));
    }
    pairs.extend(value("filter").map(str::to_owned));
    Address::parse(&format!("#/{}?{}", value("path").unwrap_or_default(), pairs.join("&")))
}

fn is_there(framework: &Framework, address: &Address) -> bool {
    let route = match &address.route {
        Route::Goal(id) => framework.find::<Goal>(id).is_some(),
        Route::Pillar(id) => framework.find::<Pillar>(id).is_some(),
        Route::Section(id) => framework.find::<Section>(id).is_some(),
        Route::Theme(id) => framework.find::<Theme>(id).is_some(),
        Route::Challenges => framework.refs::<Challenge>().next().is_some(),
        Route::Overview | Route::Goals | Route::Voices => true,
        _ => false,
    };
    let mut known = address.clone();
    known.keep_known(framework);
    route && known == *address
}

#[test]
fn each_example_shows_the_place_that_its_link_leads_to() {
    for framework in frameworks() {
        let page = gallery(&framework, None);
        let elements = elements(&page);
        assert!(elements.len() >= 8, "{}", elements.len());
        for (attributes, fragment) in elements {
            let address = place(&attributes);
            assert_eq!(address, Address::parse(&fragment), "{attributes:?}");
            assert!(is_there(&framework, &address), "{}: {fragment}", framework.id);
        }
    }
}

#[test]
fn the_code_is_what_is_shown() {
    for framework in frameworks() {
        for (address, host) in
            [(None, "https://HOST/"), (Some("https://town.example/plan/"), "https://town.example/plan/")]
        {
            let page = gallery(&framework, address);
            let codes: Vec<_> = between(&page, "<code>", "</code>").into_iter().map(read).collect();
            assert!(codes[0].contains(&format!("src=\"{host}embed.js\"")), "{}", codes[0]);
            for code in &codes[1..] {
                assert!(page.contains(&code.replace(host, "index.html")), "{code}");
            }
            assert_eq!(page.contains("HOST"), address.is_none());
        }
    }
}

#[test]
fn nothing_is_said_of_another_framework() {
    let strategy = space_diplomacy::framework();
    for framework in [town(), bare()] {
        let page = gallery(&framework, None);
        let title = site::escaped(&framework.title);
        assert!(page.contains(&format!("<title>{title}: examples of embedding</title>")), "{page}");
        assert!(page.contains(&format!("content=\"Live examples of {title} inside a page")), "{page}");
        let own: Vec<_> =
            framework.goals.iter().map(|goal| &goal.id).chain(framework.themes.iter().map(|theme| &theme.id)).collect();
        let others = strategy.goals.iter().map(|goal| &goal.id).chain(strategy.themes.iter().map(|theme| &theme.id));
        for id in others.filter(|id| !own.contains(id)) {
            assert!(!page.contains(&format!("=\"{id}\"")) && !page.contains(&format!("/{id}\"")), "{id}");
        }
        for word in ["Space", "iplomacy", "strategy"] {
            assert!(!page.contains(word), "{word}: {page}");
        }
    }
}

#[test]
fn words_of_the_framework_are_told_to_be_in_its_language() {
    let page = gallery(&bare(), None);
    assert!(page.contains("<h1><span lang=\"de\" dir=\"ltr\">Hafenplan</span> in your page</h1>"), "{page}");
    assert!(page.contains("lang=\"en\">\n<head>") && page.contains(" lang=\"en\">\n  <a href"), "{page}");
    assert!(gallery(&space_diplomacy::framework(), None).contains("Voices that criticise"));
}

#[test]
fn what_a_framework_lacks_is_not_shown() {
    let page = gallery(&bare(), None);
    for id in ["goals", "facet", "several", "section", "voices", "challenges"] {
        assert!(!page.contains(&format!("id=\"{id}\"")), "{id}");
    }
    for id in ["overview", "search", "goal", "pillar", "narrow", "dark", "language", "rtl", "fixed", "frame"] {
        assert_eq!(page.matches(&format!("<h2 id=\"{id}\">")).count(), 1, "{id}");
        assert_eq!(page.matches(&format!("href=\"#{id}\"")).count(), 1, "{id}");
    }
}
