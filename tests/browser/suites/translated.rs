//! A page that a translator or an extension changes while a reader uses it says the same as an untouched one.

use std::{env, fs, path::PathBuf};

use browser_tests::{
    case,
    play::Case,
    reader::{Reader, key},
    reference::Goal,
};
use serde_json::json;

pub fn cases() -> Vec<Case> {
    let mut cases =
        vec![case!(a_translated_page_says_the_same), case!(what_an_extension_does_to_a_goal_is_gone_at_the_next)];
    if translator().is_some() {
        cases.push(case!(the_translator_of_the_trials_changes_nothing_that_is_said));
    } else {
        println!("the translator of the trials is skipped: SHARED does not name a folder with trials");
    }
    cases
}

/// An action of a reader, and the check of its result.
type Step = (&'static str, fn(&Reader));

const STEPS: [Step; 21] = [
    ("opens the list", |reader| {
        reader.goes_to("#/goals").sees_count(reader.data.goals.len());
    }),
    ("chooses a theme", |reader| {
        let theme = reader.data.narrowing().theme;
        reader.chooses("theme", theme).sees_count(reader.data.find("", &[("theme", theme)]).len());
    }),
    ("types a word", |reader| {
        let narrowing = reader.data.narrowing();
        reader.types(narrowing.word).sees_count(narrowing.goals.len());
    }),
    ("takes the word back", |reader| {
        let theme = reader.data.narrowing().theme;
        reader.empties_search().sees_count(reader.data.find("", &[("theme", theme)]).len());
    }),
    ("takes the theme back", |reader| {
        reader.chooses("theme", reader.data.narrowing().theme).sees_count(reader.data.goals.len());
    }),
    ("opens a goal", |reader| {
        reader.follows_goal(&reader.data.goals[0].id).sees_text_of("h1", title(reader, 0));
    }),
    ("goes to the next goal", |reader| {
        reader.clicks_on("a[rel=next]").sees_text_of("h1", title(reader, 1));
    }),
    ("and to the one after", |reader| {
        reader.clicks_on("a[rel=next]").sees_text_of("h1", title(reader, 2));
    }),
    ("and back by link", |reader| {
        reader.clicks_on("a[rel=prev]").sees_text_of("h1", title(reader, 1));
    }),
    ("cites as RIS", |reader| {
        reader.clicks("radio", "RIS").sees_words("TY -");
    }),
    ("cites as BibTeX", |reader| {
        reader.clicks("radio", "BibTeX").sees_words("@incollection");
    }),
    ("copies the link", copies_the_link),
    ("goes back", |reader| {
        reader.goes_back().sees_text_of("h1", title(reader, 2));
    }),
    ("chooses the dark colours", |reader| {
        reader.clicks("button", "More").clicks("radio", "Dark").sees("html[data-appearance=dark]");
        reader.presses(key::ESCAPE);
    }),
    ("opens a pillar", |reader| visits(reader, "#/pillar/", "pillars", 0)),
    ("opens another", |reader| visits(reader, "#/pillar/", "pillars", 1)),
    ("opens a theme", |reader| visits(reader, "#/theme/", "themes", 0)),
    ("opens another", |reader| visits(reader, "#/theme/", "themes", 1)),
    ("opens the sources", |reader| {
        reader.goes_to("#/sources").sees("[data-source]");
    }),
    ("goes astray", |reader| {
        reader.goes_to("#/goal/nowhere-at-all").sees_no("[data-source]");
    }),
    ("opens the overview", |reader| {
        reader.goes_to("#/").sees("[data-pillar]");
    }),
];

fn a_translated_page_says_the_same(reader: &Reader) {
    let untouched = walk(reader);
    reader.opens_at("#/").runs(include_str!("../src/scripts/translate.js"), &[]);
    assert_ne!(reader.count("font"), 0, "the page is translated");
    for ((name, step), said) in STEPS.iter().zip(untouched) {
        step(reader);
        reader.says(name, &said);
    }
}

fn what_an_extension_does_to_a_goal_is_gone_at_the_next(reader: &Reader) {
    let goals: Vec<_> = reader.data.goals.iter().take(5).collect();
    reader.opens_at("#/");
    let opens = |goal: &&Goal| {
        reader.goes_to(&format!("#/goal/{}", goal.id)).sees_text_of("h1", &goal.title);
        settled(reader)
    };
    let untouched: Vec<_> = goals.iter().map(opens).collect();
    reader.opens_at(&format!("#/goal/{}", goals[0].id));
    for (at, said) in untouched.iter().enumerate().skip(1) {
        let changed = reader.runs(include_str!("../src/scripts/meddle.js"), &[json!(at)]);
        assert_ne!(changed, json!(0), "there are texts to change");
        reader.goes_to(&format!("#/goal/{}", goals[at].id));
        reader.says(&format!("goal {at}"), said);
    }
}

/// The script of the trials that changes a page like a translator, if it is there.
fn translator() -> Option<String> {
    let folder = PathBuf::from(env::var_os("SHARED")?);
    fs::read_to_string(folder.join("trials/as-a-translator.js")).ok()
}

fn the_translator_of_the_trials_changes_nothing_that_is_said(reader: &Reader) {
    let script = translator().unwrap_or_default();
    let goals = reader.data.goals.iter().take(4).map(|goal| format!("#/goal/{}", goal.id));
    let lists =
        ["themes", "pillars"].map(|kind| format!("#/{}/{}", kind.trim_end_matches('s'), reader.data.ids(kind)[0]));
    let found = format!("#/goals?theme={}", reader.data.narrowing().theme);
    let places: Vec<_> = goals.chain(lists).chain([found, "#/sources".to_owned(), "#/".to_owned()]).collect();
    reader.opens_at("#/about");
    let untouched: Vec<_> = places.iter().map(|place| settled(reader.goes_to(place))).collect();
    reader.opens_at("#/about").runs(&script, &[]);
    for (place, said) in places.iter().zip(untouched) {
        reader.goes_to(place);
        // The script puts marks around each text.
        let says = || reader.visible_text().replace(['⟦', '⟧'], "");
        reader.waits(&format!("{place} to say the same, translated; it says {}", says()), || {
            (says() == said).then_some(())
        });
    }
}

/// The texts of an untouched page after each step.
fn walk(reader: &Reader) -> Vec<String> {
    reader.opens_at("#/");
    let walked = STEPS.iter().map(|(_, step)| {
        step(reader);
        settled(reader)
    });
    walked.collect()
}

/// The visible text, once it stays the same.
fn settled(reader: &Reader) -> String {
    let mut last = reader.visible_text();
    reader.waits("a text that stays", || {
        let now = reader.visible_text();
        let stays = now == last;
        last.clone_from(&now);
        stays.then_some(now)
    })
}

fn title(reader: &Reader, goal: usize) -> &str {
    &reader.data.goals[goal].title
}

fn visits(reader: &Reader, place: &str, kind: &str, at: usize) {
    let id = reader.data.ids(kind)[at];
    reader.goes_to(&format!("{place}{id}")).sees_text_of("h1", reader.data.name(kind, id));
}

/// Copies the link, and waits until the page stops saying so; if the clipboard is refused, a dialog offers the text.
fn copies_the_link(reader: &Reader) {
    let told = "/copied/i.test(document.body.innerText)";
    reader.clicks("button", "Copy link");
    reader.waits_for("the word that it is copied", &format!("{told} || !!document.querySelector('dialog[open]')"));
    reader.presses(key::ESCAPE);
    reader.waits_for("an end of that", &format!("!{told} && !document.querySelector('dialog[open]')"));
}
