//! A folder as a whole: where its links lead, what may run, and what validators say.

// Test helpers may panic; file names here are our own.
#![allow(clippy::unwrap_used, clippy::panic, clippy::case_sensitive_file_extension_comparisons)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use framework::{Framework, load};
use site::{Entry, Files, Site, files, front, in_language_of};

const TOWN: &str = include_str!("../../../tests/fixtures/publish/town.json");
const ADDRESS: &str = "https://town.example/explorer/";

/// The explorer's own files that pages link to.
const EXPLORER: [&str; 5] = ["index.html", "icon.svg", "style-0.css", "icon-512.png", "gallery.css"];

fn town() -> Framework {
    load(TOWN).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn folder(framework: &Framework, address: Option<&str>) -> Files {
    files(&Site { framework, address, style: "style-0.css", preview: None, languages: &[] })
}

fn text(files: &Files, name: &str) -> String {
    let content = files.get(name).unwrap_or_else(|| panic!("no {name} in {:?}", files.keys()));
    String::from_utf8(content.clone()).unwrap()
}

/// The values between `start` and `end`.
fn between<'a>(text: &'a str, start: &str, end: char) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

/// The path in the folder that an address in a file leads to; none if it leads outside.
fn target(from: &str, address: &str) -> Option<String> {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    let address = address.strip_prefix(ADDRESS).map_or_else(|| address.to_owned(), |below| format!("/{below}"));
    if address.is_empty() || address.contains("://") {
        return None;
    }
    let mut place: Vec<&str> = from.split('/').collect();
    place.pop();
    let mut rest = address.as_str();
    if let Some(below) = rest.strip_prefix('/') {
        (place, rest) = (Vec::new(), below);
    }
    for step in rest.split('/') {
        match step {
            ".." => drop(place.pop()),
            step => place.push(step),
        }
    }
    let place = place.join("/");
    Some(if place.is_empty() { "index.html".to_owned() } else { place })
}

#[test]
fn every_link_between_the_files_leads_to_one() {
    for framework in [town(), Framework::clone(&space_diplomacy::framework())] {
        for address in [Some(ADDRESS), None] {
            let files = folder(&framework, address);
            let there = |name: &String| files.contains_key(name) || EXPLORER.contains(&name.as_str());
            for name in
                files.keys().filter(|name| name.ends_with(".html") || name.ends_with(".md") || *name == "llms.txt")
            {
                let page = text(&files, name);
                let links = match name.rsplit('.').next() {
                    Some("html") => between(&page, "href=\"", '"'),
                    _ => between(&page, "](", ')'),
                };
                assert!(!links.is_empty(), "{name} leads nowhere");
                for target in links.iter().filter_map(|link| target(name, link)) {
                    assert!(there(&target), "{name} leads to {target}, which is not there");
                }
            }
        }
    }
}

#[test]
fn each_page_has_one_heading_and_nothing_that_runs() {
    let files = folder(&town(), Some(ADDRESS));
    // The gallery of embeds runs the element's script, and is no page of the framework.
    let pages: Vec<_> = files.keys().filter(|name| name.ends_with(".html") && *name != "gallery.html").collect();
    assert_eq!(pages.len(), 2 + 1 + 3 + 1, "pillars, sections, goals, contents: {pages:?}");
    for name in pages {
        let page = text(&files, name);
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        let scripts = page.matches("<script").count();
        assert_eq!((scripts, page.matches("<script type=\"application/ld+json\">").count()), (1, 1), "{name}");
        assert!(page.contains("default-src 'none'") && !page.contains("script-src"), "{name}");
        assert!(page.contains(&format!("rel=\"canonical\" href=\"{ADDRESS}{name}\"")), "{name}");
        assert!(page.contains("og:description") && page.contains("name=\"description\""), "{name}");
    }
}

#[test]
fn texts_keep_their_form_and_are_never_markup() {
    let files = folder(&town(), None);
    let goal = text(&files, "goal/trees.html");
    assert!(goal.contains("<h1>A.1 Plant trees</h1>") && goal.contains("<li><p>lime</p>\n</li>"), "{goal}");
    assert!(goal.contains("Town plan &lt;2030&gt; &amp; beyond"), "{goal}");
    let markdown = text(&files, "section/crossings.md");
    for line in ["# A.2 Crossings", "- [A.2.1 Build ramps](../goal/ramps.md)"] {
        assert!(markdown.lines().any(|own| own == line), "{line} in {markdown}");
    }
    let contents = text(&files, "contents.html");
    assert!(
        contents.contains("<strong>20 November 2026</strong>") && contents.contains("<em>added</em>"),
        "{contents}"
    );
}

#[test]
fn without_an_address_no_relative_one_poses_as_whole() {
    let files = folder(&town(), None);
    for name in ["sitemap.xml", "feed.xml", "oembed/index.json"] {
        assert!(!files.contains_key(name), "{name}");
    }
    let page = text(&files, "goal/ramps.html");
    for part in ["canonical", "og:url", "oembed", "\"url\""] {
        assert!(!page.contains(part), "{part}");
    }
}

#[test]
fn a_site_speaks_the_language_of_its_framework() {
    let catalogues: Vec<_> = messages::catalogues().collect();
    let spoken = |language: &str| {
        let mut framework = town();
        framework.language = language.to_owned();
        in_language_of(&framework, &catalogues, || folder(&framework, None))
    };
    let files = spoken("de-AT");
    let page = text(&files, "goal/ramps.html");
    for part in [">Inhalt</a>", ">Im Explorer öffnen</a>", ">Quellen</h2>", ">Zurück</span>: <a rel=\"prev\""] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let [contents, list, markdown] = ["contents.html", "llms.txt", "goal/ramps.md"].map(|name| text(&files, name));
    assert!(
        contents.contains("<h2>Zum Mitnehmen</h2>") && list.contains("- [Inhalt](contents.md)"),
        "{contents} {list}"
    );
    assert!(markdown.contains("## Quellen"), "{markdown}");
    assert!(contents.contains("<strong>2026-11-20</strong>"), "no month in English stands between German words");
    for page in [page, contents] {
        assert!(!page.contains("lang=\"en\""), "{page}");
    }
    // Without messages in the language, they are in English and marked as such.
    let page = text(&spoken("nl"), "goal/ramps.html");
    assert!(
        page.contains("<p lang=\"en\"><a href=\"../index.html#/goal/ramps\">Open this in the explorer</a></p>"),
        "{page}"
    );
    let page = text(&spoken("fa"), "goal/ramps.html");
    assert!(page.contains("<h2 lang=\"en\" dir=\"ltr\">Sources</h2>"), "{page}");
    assert_eq!(messages::language(), "en");
}

#[test]
fn the_list_for_language_models_names_every_part() {
    let list = text(&folder(&town(), Some(ADDRESS)), "llms.txt");
    assert!(list.starts_with("# Town plan <2030> & beyond\n\n> The town says what it will do by 2030.\n"), "{list}");
    for part in ["## A Streets", &format!("]({ADDRESS}goal/ramps.md)"), &format!("]({ADDRESS}town-plan.csv)")] {
        assert!(list.contains(part), "{part} in {list}");
    }
}

#[test]
fn the_files_to_take_away_open_again() {
    let framework = town();
    let files = folder(&framework, Some(ADDRESS));
    let again = load(&text(&files, "town-plan.json")).unwrap();
    assert_eq!((again.goals.len(), &again.changes), (framework.goals.len(), &framework.changes));
    assert!(text(&files, "town-plan.csv").contains("Build ramps"));
    assert!(files["town-plan.xlsx"].starts_with(b"PK"));
    assert!(text(&files, "town-plan.ttl").contains("skos:"));
    assert!(text(&files, "town-plan.stratml.xml").contains("StrategicPlan"));
}

/// Without `xmllint`, this says so and checks nothing.
#[test]
fn sitemap_and_feed_are_well_formed_and_say_what_they_must() {
    let files = folder(&town(), Some(ADDRESS));
    let place = Place::new();
    for (name, queries) in [
        ("sitemap.xml", &["count(//*[local-name()='url']) = 8", "count(//*[local-name()='lastmod']) = 8"][..]),
        (
            "feed.xml",
            &[
                "count(/*[local-name()='feed'][namespace-uri()='http://www.w3.org/2005/Atom']/*[local-name()='entry']) = 2",
                "count(//*[local-name()='entry'][*[local-name()='id'] and *[local-name()='title'] and *[local-name()='updated']]) = 2",
                "string(//*[local-name()='feed']/*[local-name()='updated']) = '2026-11-20T00:00:00Z'",
                "string((//*[local-name()='entry']/*[local-name()='link'])[1]/@href) = 'https://town.example/explorer/goal/ramps.html'",
            ],
        ),
        ("town-plan.stratml.xml", &["count(//*[local-name()='Goal']) > 0"]),
    ] {
        let file = place.0.join(name);
        fs::write(&file, &files[name]).unwrap();
        for query in queries {
            let Ok(output) = Command::new("xmllint").args(["--xpath", query]).arg(&file).output() else {
                println!("xmllint is not there; {name} is not checked");
                return;
            };
            let (said, problems) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            assert_eq!((said.trim(), problems.trim()), ("true", ""), "{query} of {}", text(&files, name));
        }
    }
}

#[test]
fn a_front_page_leads_to_each_framework() {
    let (town, space) = (town(), space_diplomacy::framework());
    let entries = [Entry { framework: &town, folder: "town-plan" }, Entry { framework: &space, folder: "space" }];
    let files = front(&entries, Some(ADDRESS), "style-0.css");
    let page = text(&files, "index.html");
    for link in ["town-plan/index.html", "space/contents.html"] {
        assert!(page.contains(&format!("href=\"{link}\"")), "{link} in {page}");
    }
    let sitemap = text(&files, "sitemap.xml");
    let addresses: BTreeSet<_> = between(&sitemap, "<loc>", '<').into_iter().collect();
    assert_eq!(addresses.len(), 1 + 2 + 6 + 2 + space.pillars.len() + space.sections.len() + space.goals.len());
    let catalogue: serde_json::Value = serde_json::from_str(&text(&files, "frameworks.json")).unwrap();
    assert_eq!(catalogue["dataset"][0]["url"], format!("{ADDRESS}town-plan/"));
    assert_eq!(catalogue["dataset"][1]["identifier"], space.id.as_str());
}

/// A folder for one test.
struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{}", std::process::id()));
        fs::create_dir_all(&place).unwrap();
        Self(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
