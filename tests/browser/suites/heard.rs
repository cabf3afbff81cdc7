//! Reading by ear: only the page as the browser's accessibility tree exposes it.

use std::collections::BTreeSet;

use browser_tests::{
    case,
    engine::Engine::{Chromium, Firefox},
    play::Case,
    reader::{AccessibleNode, Reader, key},
};

use crate::opens::places;

pub fn cases() -> Vec<Case> {
    vec![
        case!(by_ear_one_finds_filters_opens_cites_and_comes_back).only_in(&[Chromium, Firefox]),
        case!(what_is_done_in_a_dialog_is_said_in_it).only_in(&[Chromium, Firefox]),
        case!(the_same_words_are_said_again).only_in(&[Chromium, Firefox]),
        case!(a_page_is_not_talked_over_by_the_list_before_it),
        case!(every_place_has_its_landmarks_and_one_main_heading).only_in(&[Chromium]),
        case!(nothing_that_can_be_pressed_is_without_a_name).only_in(&[Chromium]),
        case!(headings_leave_out_no_level).only_in(&[Chromium]),
        case!(each_menu_names_its_part).only_in(&[Chromium]),
        case!(a_pillar_is_told_by_name_in_the_overview).only_in(&[Chromium]),
    ]
}

fn by_ear_one_finds_filters_opens_cites_and_comes_back(reader: &Reader) {
    let narrow = reader.data.narrowing();
    let theme = reader.data.title("themes", narrow.theme);
    let goal = reader.data.title_of_goal(narrow.goals[0]);
    let total = reader.data.goals.len();
    reader.opens_at("#/");
    for role in ["banner", "search", "navigation", "main", "contentinfo"] {
        reader.hears(role, "…");
    }
    reader.strikes_on("combobox", "Search", narrow.word).hears_state("combobox", "Search", "expanded", "true");
    reader.hears_announced(&format!("{} of {total} goals", reader.data.find(narrow.word, &[]).len()));
    reader.strikes_on("combobox", "Search", &key::ENTER.to_string());
    reader.hears_state("combobox", "Search", "expanded", "false").hears("heading", "Goals");
    let checkbox = format!("{theme} …");
    reader.hears_state("checkbox", &checkbox, "checked", "false");
    reader.strikes_on("checkbox", &checkbox, &key::SPACE.to_string());
    reader.hears_state("checkbox", &checkbox, "checked", "true");
    reader.hears_announced(&format!("{} of {total} goals", narrow.goals.len()));
    reader.hears("button", &format!("Remove filter: Theme: {theme}"));
    reader.strikes_on("link", goal, &key::ENTER.to_string()).hears_focus_on("heading", goal);
    reader.strikes_on("button", "Copy citation", &key::ENTER.to_string()).hears_announced("Citation copied");
    reader.goes_back().hears_state("checkbox", &checkbox, "checked", "true").hears_focus_on("link", goal);
}

fn what_is_done_in_a_dialog_is_said_in_it(reader: &Reader) {
    reader.opens_at("#/goals").asks_for("Embed").clicks("button", "Copy code");
    reader.sees_text_of("#embed[open] [data-announcer]", "Code copied");
}

fn the_same_words_are_said_again(reader: &Reader) {
    reader.opens_at(&format!("#/goal/{}", reader.data.goals[0].id));
    reader.runs(
        "window.said = [];
        const live = document.querySelector('[data-announcer]');
        const options = { childList: true, characterData: true, subtree: true };
        new MutationObserver(() => { if (live.textContent) said.push(live.textContent); }).observe(live, options);",
        &[],
    );
    for times in 1..=2 {
        reader.clicks("button", "Copy citation");
        reader
            .waits_for("the words", &format!("said.filter((words) => words === 'Citation copied').length === {times}"));
    }
}

fn a_page_is_not_talked_over_by_the_list_before_it(reader: &Reader) {
    let goal = &reader.data.goals[0];
    let narrow = format!("location.hash = '#/goals?theme={}';", reader.data.narrowing().theme);
    let away = format!("setTimeout(() => {{ location.hash = '#/goal/{}'; }}, 50);", goal.id);
    reader.opens_at("#/goals");
    let counted = announced_after(reader, &narrow);
    assert!(counted.contains(" goals"), "the list is counted: “{counted}”");
    // Faster than by hand, so that the announcement of the count is still pending when the goal opens.
    reader.goes_to("#/goals").sees_count(reader.data.goals.len());
    assert_eq!(announced_after(reader, &format!("{narrow} {away}")), "", "nothing is counted where there is no list");
    reader.sees_text_of("h1", &goal.title);
}

/// Everything announced within a second and a half of the start of a script.
fn announced_after(reader: &Reader, does: &str) -> String {
    let script = format!(
        "const done = arguments[0], said = [], live = document.querySelector('[data-announcer]');
        new MutationObserver(() => said.push(live.textContent))
            .observe(live, {{ childList: true, characterData: true, subtree: true }});
        {does}
        setTimeout(() => done(said.join('')), 1500);"
    );
    reader.runs_async(&script, &[]).as_str().unwrap_or_default().to_owned()
}

fn every_place_has_its_landmarks_and_one_main_heading(reader: &Reader) {
    reader.opens_at("#/");
    for place in places(reader) {
        let tree = hears_place(reader, &place);
        for role in ["banner", "main", "contentinfo"] {
            assert_eq!(tree.iter().filter(|heard| heard.role == role).count(), 1, "{place} has one {role}");
        }
        let main: Vec<_> = tree.iter().filter(|heard| level(heard) == Some(1)).map(|heard| &heard.name).collect();
        assert_eq!(main.len(), 1, "{place} has one main heading, not {main:?}");
    }
}

fn nothing_that_can_be_pressed_is_without_a_name(reader: &Reader) {
    const PRESSED: [&str; 8] = ["button", "link", "checkbox", "radio", "combobox", "textbox", "searchbox", "option"];
    reader.opens_at("#/");
    for place in places(reader) {
        let tree = hears_place(reader, &place);
        let pressed: Vec<_> = tree.iter().filter(|heard| PRESSED.contains(&heard.role.as_str())).collect();
        assert!(pressed.len() > 8, "{place} has much to press");
        let nameless: Vec<_> = pressed.iter().filter(|heard| heard.name.is_empty()).collect();
        assert!(nameless.is_empty(), "without a name in {place}: {nameless:?}");
    }
}

fn headings_leave_out_no_level(reader: &Reader) {
    reader.opens_at("#/");
    for place in places(reader) {
        let mut last = 0;
        for heading in hears_place(reader, &place).iter().filter(|heard| heard.role == "heading") {
            let level = level(heading).expect("a heading has a level");
            assert!(level <= last + 1, "{place}: “{}” is of level {level} after {last}", heading.name);
            last = level;
        }
    }
}

fn each_menu_names_its_part(reader: &Reader) {
    for place in [format!("#/goal/{}", reader.data.goals[0].id), "#/voices".to_owned(), "#/challenges".to_owned()] {
        reader.opens_at(&place);
        let tree = hears_place(reader, &place);
        // The menu of the page, and those of its parts.
        let named = |heard: &&AccessibleNode| heard.role != "StaticText" && heard.name.starts_with("Share");
        let names: Vec<_> = tree.iter().filter(named).map(|heard| heard.name.as_str()).collect();
        assert!(names.len() > 1, "{place} has many of them");
        let different: BTreeSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len(), "in {place} no two are called alike: {names:?}");
    }
}

fn a_pillar_is_told_by_name_in_the_overview(reader: &Reader) {
    reader.opens_at("#/");
    for pillar in reader.data.ids("pillars") {
        reader.hears("heading", &format!("…{}", reader.data.title("pillars", pillar)));
    }
    for goal in &reader.data.goals {
        reader.hears("link", &format!("{}…", goal.title));
    }
}

/// Goes to a place and returns its tree once its heading is there.
#[track_caller]
fn hears_place(reader: &Reader, place: &str) -> Vec<AccessibleNode> {
    reader.goes_to(place).sees("h1");
    reader.waits(&format!("the tree of {place}"), || {
        let tree = reader.tree();
        tree.iter().any(|heard| level(heard) == Some(1)).then_some(tree)
    })
}

fn level(heard: &AccessibleNode) -> Option<u32> {
    heard.says("level").filter(|_| heard.role == "heading")?.parse().ok()
}
