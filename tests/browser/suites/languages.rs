//! The page in the reader's language: chosen, kept, mirrored, loaded on demand.

use std::{fs, path::Path};

use browser_tests::{
    case, edition,
    play::Case,
    reader::{Reader, key},
};
use serde_json::{Value, json};

pub fn cases() -> Vec<Case> {
    vec![
        case!(the_address_says_the_language),
        case!(a_choice_changes_all_words_in_place),
        case!(a_choice_is_kept).hosted(),
        case!(arabic_turns_the_page_and_its_keys),
        case!(nothing_is_cut_off_in_any_language),
        case!(longer_texts_have_room).hosted().alone(),
        case!(only_the_language_that_is_wanted_is_loaded).hosted(),
        case!(a_language_that_cannot_be_had_leaves_the_page_as_it_is).hosted().alone(),
        case!(what_a_file_lost_is_told_in_the_language_of_the_page).hosted(),
    ]
}

/// The languages of the menu, each with its name for the Overview.
const OVERVIEW: [(&str, &str); 4] = [("en", "Overview"), ("de", "Überblick"), ("ru", "Обзор"), ("zh", "总览")];

/// Puts a language before the fragment.
fn in_language(reader: &Reader, tag: &str, fragment: &str) {
    reader.opens(&format!("{}?lang={tag}{fragment}", reader.base()));
}

fn root(reader: &Reader, name: &str) -> String {
    let value = reader.finds(&format!("document.documentElement.getAttribute('{name}')"));
    value.as_str().unwrap_or_default().to_owned()
}

/// Chooses a language in the masthead.
pub fn selects(reader: &Reader, tag: &str) {
    let script = "const choice = document.querySelector('select[data-language]');
        choice.focus({ preventScroll: true });
        choice.value = arguments[0];
        choice.dispatchEvent(new Event('change', { bubbles: true }));";
    reader.runs(script, &[json!(tag)]);
    reader.sees(&format!("html[lang={tag}]"));
}

fn the_address_says_the_language(reader: &Reader) {
    in_language(reader, "de", "#/goals");
    reader.sees("html[lang=de][dir=ltr]");
    reader.waits_for("the choice of German", "document.querySelector('select[data-language]')?.value === 'de'");
    let options = reader.texts("select[data-language] option");
    assert!(options.len() >= 10 && options.iter().any(|option| option == "العربية"), "{options:?}");
    // An unknown tag leaves the reader's own language.
    in_language(reader, "tlh", "#/goals");
    assert!(options.len() >= 10 && !root(reader, "lang").is_empty());
}

fn a_choice_changes_all_words_in_place(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    reader.opens_at(&format!("#/goals?theme={theme}"));
    let place = reader.place();
    reader.runs("scrollTo(0, 200);", &[]);
    let before = reader.finds("scrollY");
    for (tag, overview) in OVERVIEW.into_iter().rev() {
        selects(reader, tag);
        reader.sees_words(overview).has_focus_on("select[data-language]");
        assert_eq!(reader.place(), place, "the address stays");
        reader.waits_for("the same scroll position", &format!("Math.abs(scrollY - {before}) < 40"));
    }
    reader.sees_goals(&reader.data.find("", &[("theme", theme)]));
}

fn a_choice_is_kept(reader: &Reader) {
    reader.opens_at("#/");
    selects(reader, "fr");
    reader.reloads().is_ready().sees("html[lang=fr]");
    selects(reader, "en");
    reader.reloads().is_ready().sees("html[lang=en]");
}

fn arabic_turns_the_page_and_its_keys(reader: &Reader) {
    let goal = &reader.data.goals[1];
    in_language(reader, "ar", &format!("#/goal/{}", goal.id));
    reader.sees("html[lang=ar][dir=rtl]");
    // The masthead begins at the right.
    let name = "document.querySelector('.masthead-name').getBoundingClientRect()";
    let menu = "document.querySelector('.more > summary').getBoundingClientRect()";
    reader.waits_for("the name at the right", &format!("{name}.right > {menu}.right"));
    // The next goal lies to the left.
    reader.is_ready().presses(key::LEFT).sees_text_of("h1", title_in("ar", &reader.data.goals[2].id));
    assert!(root(reader, "dir") == "rtl");
}

/// The title of a goal in the translation.
fn title_in(tag: &str, goal: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/space-diplomacy/translations");
    let text = fs::read_to_string(folder.join(format!("{tag}.json"))).expect("the translation");
    let translation: Value = serde_json::from_str(&text).expect("JSON");
    translation["texts"][format!("goal/{goal}/title")].as_str().expect("a title").to_owned()
}

fn nothing_is_cut_off_in_any_language(reader: &Reader) {
    let tags: Vec<_> = messages::LANGUAGES.iter().map(|language| language.tag).filter(|tag| *tag != "en-XA").collect();
    has_room(reader, &tags);
}

/// The pseudo-language replaces German, since no release has it.
fn longer_texts_have_room(reader: &Reader) {
    let (_, text) = messages::catalogues().find(|(tag, _)| *tag == "en-XA").expect("the pseudo-language");
    let folder = edition::with_messages(reader.dist(), &reader.disk().join("longer"), "de", text).expect("a release");
    reader.host.borrow().serve_folder(folder);
    in_language(reader, "de", "#/");
    reader.sees_words("~]");
    has_room(reader, &["de"]);
}

/// No place is wider than the window.
#[track_caller]
fn has_room(reader: &Reader, tags: &[&str]) {
    let data = reader.data;
    let goal = format!("#/goal/{}", data.goals[0].id);
    let pillar = format!("#/pillar/{}", data.file["pillars"][0]["id"].as_str().expect("an id"));
    let places = [
        "#/",
        "#/goals",
        &pillar,
        &goal,
        "#/voices",
        "#/challenges",
        "#/sources",
        "#/layer",
        "#/compare",
        "#/crosswalk",
        "#/about",
    ];
    for tag in tags {
        for width in [320, 1280] {
            reader.resizes_to(width);
            in_language(reader, tag, "#/sources");
            reader.is_ready();
            for fragment in places {
                let heading = "document.querySelector('main h1').textContent";
                let before = reader.finds(heading);
                reader.goes_to(fragment).waits_for("the next place", &format!("{heading} !== {before}"));
                let over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
                assert_eq!(reader.finds(over), 0, "{tag} {fragment} at {width} is wider than the window");
            }
        }
    }
}

/// The addresses of language files that the page requested.
const ASKED: &str = "performance.getEntriesByType('resource').map((it) => it.name).filter((it) => /(messages|framework)-[^/]*[.]txt/.test(it))";

fn only_the_language_that_is_wanted_is_loaded(reader: &Reader) {
    in_language(reader, "en", "#/");
    reader.is_ready();
    assert_eq!(reader.finds(&format!("{ASKED}.length")), 0, "English needs no file");
    in_language(reader, "es", "#/");
    reader.is_ready();
    // A service worker that starts meanwhile reads it once more, from the browser's cache.
    assert_eq!(reader.finds(&format!("new Set({ASKED}.filter((it) => it.includes('messages-es-'))).size")), 1);
    assert_eq!(reader.finds(&format!("{ASKED}.filter((it) => !it.includes('-es-')).length")), 0);
}

fn a_language_that_cannot_be_had_leaves_the_page_as_it_is(reader: &Reader) {
    // In a frame no service worker interferes.
    reader.opens_framed("width='900' height='900'", "?lang=en#/goals").is_ready();
    reader.host.borrow_mut().stop();
    let script = "const choice = document.querySelector('select[data-language]');
        choice.value = 'ja';
        choice.dispatchEvent(new Event('change', { bubbles: true }));";
    reader.expects_faults().runs(script, &[]);
    reader.waits_for("the choice as it was", "document.querySelector('select[data-language]').value === 'en'");
    reader.sees("html[lang=en]").sees_words("Overview");
}

fn what_a_file_lost_is_told_in_the_language_of_the_page(reader: &Reader) {
    let galaxy = json!({
        "name": "Harbour", "type": "harbour",
        "values": [
            { "value": "Hide", "uuid": "u1", "description": "In crates.",
              "related": [{ "dest-uuid": "x", "type": "similar" }] },
            { "value": "Swim", "uuid": "u2", "description": "At night." },
        ],
    });
    let address = reader.host.borrow().page("galaxy.json", galaxy.to_string());
    in_language(reader, "de", &format!("&data={address}#/goals"));
    reader.is_ready().sees_words("Cluster einer MISP-Galaxie, geöffnet aus");
    let lost = reader.texts("[data-left-out]");
    let is_german = |text: &String| text.starts_with("Beziehungen zu etwas außerhalb der Datei: 1 – zum Beispiel: ");
    assert!(lost.len() == 1 && lost.iter().all(is_german), "{lost:?}");
}
