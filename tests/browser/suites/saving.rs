//! Saving: an opened framework becomes a page, which opens by a double click and saves again.

use std::fs;

use browser_tests::{
    case,
    engine::Engine::{Chromium, Firefox, WebKit},
    play::Case,
    reader::{Reader, file_address},
};
use serde_json::{Value, json};

pub fn cases() -> Vec<Case> {
    vec![
        case!(a_framework_file_is_saved_as_a_page),
        case!(a_catalog_is_saved_as_a_page),
        case!(a_bundle_is_saved_as_a_page),
        case!(the_strategy_itself_is_saved_as_a_page),
        case!(nothing_of_an_extension_is_saved),
        case!(an_opened_framework_is_saved_as_a_framework_file),
        case!(the_whole_framework_comes_as_a_workbook_that_opens_again).only_in(&[Chromium, Firefox]),
        case!(the_whole_framework_comes_as_a_stratml_plan_that_opens_again).only_in(&[Chromium, Firefox]),
        case!(the_whole_framework_comes_as_skos).only_in(&[Chromium, Firefox]),
        case!(what_a_hosted_page_saves_has_the_texts_in_every_language).hosted().only_in(&[Chromium, Firefox]),
        case!(texts_that_cannot_be_had_are_told_and_the_rest_is_saved).hosted().alone().only_in(&[Chromium]),
    ]
}

/// A file that a reader opens, and what they expect to see of it.
struct Opened<'a> {
    name: &'a str,
    content: String,
    title: &'a str,
    /// The status without a search.
    all: &'a str,
    /// A word that only one goal has, and that goal.
    word: &'a str,
    goal: &'a str,
    /// The status when searching for that word.
    found: &'a str,
}

impl Opened<'_> {
    fn own() -> Self {
        Opened {
            name: "city.json",
            content: city().to_string(),
            title: "City plan </script> & <b>more</b>",
            all: "2 of 2 measures",
            word: "ramps",
            goal: "ramps",
            found: "1 of 2 measures",
        }
    }

    fn catalog() -> Self {
        Opened {
            name: "harbour.oscal.json",
            content: include_str!("../../fixtures/import/oscal-1.0.json").to_owned(),
            title: "Harbour Safety Catalogue",
            all: "3 of 3 controls",
            word: "lanterns",
            goal: "ac-3",
            found: "1 of 3 controls",
        }
    }

    fn bundle() -> Self {
        Opened {
            name: "garden.stix.json",
            content: include_str!("../../fixtures/import/attack-2.0.json").to_owned(),
            title: "Garden ATT&CK",
            all: "3 of 3 techniques",
            word: "drift",
            goal: "t0004",
            found: "1 of 3 techniques",
        }
    }
}

fn a_framework_file_is_saved_as_a_page(reader: &Reader) {
    lives_on_as_a_page(reader, &Opened::own());
}

fn a_catalog_is_saved_as_a_page(reader: &Reader) {
    lives_on_as_a_page(reader, &Opened::catalog());
}

fn a_bundle_is_saved_as_a_page(reader: &Reader) {
    lives_on_as_a_page(reader, &Opened::bundle());
}

fn the_strategy_itself_is_saved_as_a_page(reader: &Reader) {
    reader.opens_at("#/goals");
    let page = saves_page(reader, "copy.html");
    reader.opens(&format!("{page}#/goals")).is_ready().sees_count(reader.data.goals.len());
    let goal = &reader.data.goals[0];
    reader.follows_goal(&goal.id).sees_text_of("h1", &goal.title);
}

fn nothing_of_an_extension_is_saved(reader: &Reader) {
    reader.opens_at("#/goals");
    // What password managers, grammar checkers and dark themes put into pages. The policy refuses some of it.
    reader.expects_faults().runs(
        "const { documentElement: root, head, body } = document;
        for (const element of [root, head, body, ...body.children, ...head.children]) element.setAttribute('data-intruder', 'intruder');
        const puts = (name, parent, text) => {
            const element = parent.appendChild(document.createElement(name));
            element.textContent = text;
            return element;
        };
        puts('style', head, '.intruder {}'); puts('meta', head, '').name = 'intruder';
        puts('intruder-manager', body, 'somebody@intruder.example'); puts('intruder-manager', root, 'intruder');
        const frame = puts('iframe', body, ''); frame.title = 'intruder'; frame.src = 'about:blank#intruder';",
        &[],
    );
    saves_page(reader, "clean.html");
    let page = fs::read_to_string(reader.disk().join("clean.html")).expect("the page");
    let (shown, _) = page.split_once("id=\"framework\"").expect("the page carries the framework");
    let around = |at: usize| page[at.saturating_sub(40)..].chars().take(90).collect::<String>();
    assert_eq!(page.find("intruder").map(around), None, "nothing of it was saved");
    for goal in &reader.data.goals {
        let title = goal.title.replace('&', "&amp;").replace('\'', "&#39;").replace('"', "&quot;");
        assert!(shown.contains(&title), "“{title}” is there without scripts");
    }
    assert!(page.contains("<html lang=\"en-GB\" dir=\"ltr\">"), "the page says its language and direction");
}

fn an_opened_framework_is_saved_as_a_framework_file(reader: &Reader) {
    for opened in [Opened::catalog(), Opened::bundle()] {
        opens(reader, &opened);
        let text = saves(reader, "Save as framework file", ".json");
        let saved: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(saved["format"], "framework-explorer/1");
        assert_eq!(saved["framework"]["title"], opened.title);
        // A reload keeps opened files, so the way back comes first.
        reader.clicks_until_gone("Back to the bundled strategy", "[data-kind=opened]");
        reader.goes_to("#/goals").sees_count(reader.data.goals.len());
        shows(opens(reader, &Opened { name: "saved.json", content: text, ..opened }), &opened);
        reader.clicks_until_gone("Back to the bundled strategy", "[data-kind=opened]");
    }
}

fn the_whole_framework_comes_as_a_workbook_that_opens_again(reader: &Reader) {
    reader.opens_at("#/goals");
    let download = "Download the whole framework as XLSX, to edit and open again";
    let (name, workbook) = reader.asks_for(download).receives(".xlsx");
    assert_eq!(name, "space-diplomacy.xlsx");
    let file = reader.disk().join("edited.xlsx");
    fs::write(&file, workbook).expect("the disk takes files");
    reader.opens_at("").asks_for("Open a file").types_into("input[type=file]", &file.to_string_lossy());
    reader.sees("[data-kind=opened]").goes_to("#/goals").sees_count(reader.data.goals.len());
}

fn the_whole_framework_comes_as_a_stratml_plan_that_opens_again(reader: &Reader) {
    reader.opens_at("#/goals");
    let plan = saves(reader, "Download the whole framework as StratML", ".stratml.xml");
    for goal in &reader.data.goals {
        assert!(plan.contains(&goal.title.replace('&', "&amp;")), "“{}” is in the plan", goal.title);
    }
    let file = reader.disk().join("plan.xml");
    fs::write(&file, plan).expect("the disk takes files");
    reader.opens_at("").asks_for("Open a file").types_into("input[type=file]", &file.to_string_lossy());
    reader.sees("[data-kind=opened]").goes_to("#/goals");
    // A plan has its own names for its levels.
    reader.sees_status(format!("{0} of {0}", reader.data.goals.len()));
}

fn the_whole_framework_comes_as_skos(reader: &Reader) {
    reader.opens_at("#/goals");
    let concepts = saves(reader, "Download the whole framework as SKOS", ".ttl");
    assert!(concepts.contains("skos:ConceptScheme"), "{concepts}");
    for goal in &reader.data.goals {
        assert!(concepts.contains(&goal.title.replace('"', "\\\"")), "“{}” is a concept", goal.title);
    }
}

fn what_a_hosted_page_saves_has_the_texts_in_every_language(reader: &Reader) {
    reader.opens_at("#/goals");
    let saved = saves(reader, "Download the whole framework as JSON", ".json");
    let saved: Value = serde_json::from_str(&saved).expect("JSON");
    let translations = saved["translations"].as_array().expect("translations");
    assert!(translations.len() > 8, "{} languages", translations.len());
    for translation in translations {
        let texts = translation["texts"].as_object().map(serde_json::Map::len);
        assert!(texts > Some(100), "{}: {texts:?} texts", translation["language"]);
    }
    let page = saves_page(reader, "copy.html");
    reader.opens(&page.replace("copy.html", "copy.html?lang=de")).is_ready();
    reader
        .sees("html[lang=de]")
        .goes_to("#/goals")
        .waits_for("a goal in German", "Boolean(document.querySelector('main [lang=de], main:lang(de)'))");
}

fn texts_that_cannot_be_had_are_told_and_the_rest_is_saved(reader: &Reader) {
    reader.opens_at("#/goals");
    // As if the connection broke off for one file.
    reader.runs(
        "const ask = window.fetch;
        window.fetch = (...all) => (String(all[0]?.url ?? all[0]).includes('framework-fr-') ? Promise.reject(new TypeError('no')) : ask(...all));",
        &[],
    );
    let saved = saves(reader, "Download the whole framework as JSON", ".json");
    reader.sees_words("without the texts in Français");
    let saved: Value = serde_json::from_str(&saved).expect("JSON");
    assert_eq!(saved["pillars"].as_array().map(Vec::len), Some(reader.data.ids("pillars").len()));
}

/// Opens the file, saves a page, opens that from the disk, and saves a page from there: both pages are the same.
#[track_caller]
fn lives_on_as_a_page(reader: &Reader, opened: &Opened<'_>) {
    shows(opens(reader, opened), opened);
    let first = saves_page(reader, "first.html");
    reader.opens(&format!("{first}#/goals")).is_ready();
    shows(reader, opened);
    assert_eq!(reader.count("[data-kind=opened]"), 0, "in its own page it is not a visitor");
    let second = saves_page(reader, "second.html");
    assert!(data_in(reader, "first.html") == data_in(reader, "second.html"), "nothing is lost from page to page");
    reader.opens(&format!("{second}#/goal/{}", opened.goal)).is_ready().sees(&format!("[data-goal='{}']", opened.goal));
}

/// Sees the framework, and that a search finds in it.
#[track_caller]
fn shows(reader: &Reader, opened: &Opened<'_>) {
    reader.goes_to("#/goals").sees_status(opened.all).sees_words(opened.title);
    reader.waits("the title on the tab", || reader.title().contains(opened.title).then_some(()));
    reader.types(opened.word).sees_status(opened.found).sees_goals(&[opened.goal]);
    reader.goes_to("#/goals").sees_status(opened.all);
}

#[track_caller]
fn opens<'a>(reader: &'a Reader, opened: &Opened<'_>) -> &'a Reader {
    let file = reader.disk().join(opened.name);
    fs::write(&file, &opened.content).expect("the disk takes files");
    reader.opens_at("").asks_for("Open a file").types_into("input[type=file]", &file.to_string_lossy());
    reader.sees("[data-kind=opened]")
}

/// Saves the current page to the reader's disk, and returns its address.
#[track_caller]
fn saves_page(reader: &Reader, name: &str) -> String {
    let page = saves(reader, "Save as a page", ".html");
    let file = reader.disk().join(name);
    fs::write(&file, page).expect("the disk takes files");
    file_address(&file)
}

/// Asks for a file and takes it. WebKit's driver exposes no downloads; there it is the data that the page gave the
/// browser.
#[track_caller]
fn saves(reader: &Reader, button: &str, ending: &str) -> String {
    if reader.engine != WebKit {
        let (_, content) = reader.asks_for(button).receives(ending);
        return String::from_utf8(content).expect("UTF-8");
    }
    let listen = "const make = URL.createObjectURL;
        window.offered = null;
        URL.createObjectURL = (blob) => { window.offered = blob; return make.call(URL, blob); };";
    reader.runs(listen, &[]);
    reader.asks_for(button).waits_for("a file that is offered", "Boolean(window.offered)");
    let text = reader.runs_async("const done = arguments[0]; window.offered.text().then(done);", &[]);
    text.as_str().expect("a text").to_owned()
}

/// The framework in a page on the reader's disk.
#[track_caller]
fn data_in(reader: &Reader, name: &str) -> String {
    let page = fs::read_to_string(reader.disk().join(name)).expect("the page on the disk");
    let (_, after) = page.split_once(" id=\"framework\">").expect("a place for data");
    let (data, _) = after.split_once("</script>").expect("its end");
    assert!(!data.is_empty(), "there are data in {name}");
    data.to_owned()
}

/// A small framework whose title would end the page's data and head if it could.
fn city() -> Value {
    let evidence = json!([{ "source": "plan" }]);
    json!({
        "format": "framework-explorer/1",
        "framework": {
            "id": "city-plan", "title": "City plan </script> & <b>more</b>", "publisher": "The city", "language": "en",
            "coverage": "Two measures, made up for a test.",
            "names": { "goal": { "one": "Measure", "many": "Measures" } },
        },
        "sources": [{ "id": "plan", "title": "The plan <!-- " }],
        "pillars": [{
            "id": "streets", "title": "Streets",
            "goals": [
                { "id": "trees", "title": "Plant trees", "evidence": evidence },
                { "id": "ramps", "title": "Build ramps", "evidence": evidence },
            ],
        }],
    })
}
