//! Two frameworks side by side: differences between versions, and correspondences by a mapping.

use std::fs;

use browser_tests::{case, play::Case, reader::Reader, server::Fault};
use serde_json::{Value, json};

use crate::{
    files::{city, gives},
    languages::selects,
};

pub fn cases() -> Vec<Case> {
    vec![
        case!(two_versions_are_compared_from_their_files),
        case!(a_version_without_translations_differs_as_little_in_every_language),
        case!(a_comparison_opens_from_two_addresses),
        case!(a_comparison_is_kept_over_a_reload),
        case!(large_frameworks_are_compared_while_the_page_answers),
        case!(a_strm_sheet_leads_to_a_list_of_gaps),
        case!(a_mapping_and_the_other_framework_are_chosen_together_and_kept),
        case!(a_mapping_opens_from_an_address),
        case!(what_is_no_mapping_is_told_and_the_strategy_stays),
        case!(of_two_different_frameworks_neither_is_called_older),
        case!(a_mapping_for_other_frameworks_is_told_as_that),
    ]
}

/// An earlier version of the city's plan: since then one measure was renamed, one added, one removed.
pub fn older() -> Value {
    let mut plan = city();
    plan["framework"]["version"] = json!("1");
    let evidence = json!([{ "source": "plan" }]);
    plan["pillars"][0]["goals"] = json!([
        { "id": "trees", "title": "Plant some trees", "themes": ["green"], "evidence": evidence,
          "summary": { "text": "A tree for every house.", "evidence": evidence } },
        { "id": "fountains", "title": "Run fountains", "evidence": evidence },
    ]);
    plan
}

/// Gives the page a file to compare with the framework on screen.
fn gives_beside(reader: &Reader, name: &str, content: &str) {
    let file = reader.disk().join(name);
    fs::write(&file, content).expect("the disk takes files");
    reader.types_into("[data-beside]", &file.to_string_lossy());
}

fn change_of(reader: &Reader, goal: &str) -> String {
    let expression = format!("document.querySelector('article[data-goal=\"{goal}\"]')?.dataset.change");
    reader.waits_for(&format!("what became of {goal}"), &expression).as_str().unwrap_or_default().to_owned()
}

fn two_versions_are_compared_from_their_files(reader: &Reader) {
    reader.opens_at("#/goals");
    gives(reader, "city.json", &city().to_string());
    reader.sees_words("City plan").goes_to("#/compare").sees("[data-beside]");
    gives_beside(reader, "older.json", &older().to_string());
    reader.sees_status("3 of 3 measures");
    let told = ["trees", "ramps", "fountains"].map(|goal| change_of(reader, goal));
    assert_eq!(told, ["renamed", "added", "removed"]);
    assert!(reader.texts("article[data-goal=trees] del").concat().contains("some"));
    reader.chooses("change", "removed").sees_status("1 of 3 measures").is_at("#/compare?change=removed");
    reader.sees_count_beside("change", "renamed", 1);
    reader.goes_to("#/goal/trees").sees_words("What changed").goes_back().sees_status("1 of 3 measures");
}

fn a_version_without_translations_differs_as_little_in_every_language(reader: &Reader) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/space-diplomacy/space-diplomacy.json");
    let mut version: Value = serde_json::from_slice(&fs::read(file).expect("the data is there")).expect("it is JSON");
    version["framework"]["version"] = json!("0");
    version["pillars"][0]["goals"][0]["title"] = json!("A title of before");
    let renamed = reader.data.goals[0].id.clone();
    reader.opens_at("#/compare").sees("[data-beside]");
    gives_beside(reader, "before.json", &version.to_string());
    reader.chooses("change", "renamed");
    let all = reader.data.goals.len();
    reader.sees_status(format!("1 of {all} goals"));
    for tag in ["ar", "de"] {
        selects(reader, tag);
        reader.waits_for("the one goal", "document.querySelectorAll('article[data-goal]').length === 1");
        assert_eq!(change_of(reader, &renamed), "renamed");
        // The comparison uses the English of both.
        reader.sees("article[data-goal] del").sees("dd[lang^=en] ins");
        assert!(reader.texts("article[data-goal] del").concat().contains("before"), "{tag}");
    }
}

fn a_comparison_opens_from_two_addresses(reader: &Reader) {
    let server = reader.other_server();
    let (here, there) = (server.page("city.json", city().to_string()), server.page("older.json", older().to_string()));
    server.fault(".json", Fault::Header("access-control-allow-origin", "*".to_owned()));
    reader.opens_at(&format!("?data={here}&against={there}#/compare")).sees_status("3 of 3 measures");
    assert_eq!(change_of(reader, "fountains"), "removed");
}

fn a_comparison_is_kept_over_a_reload(reader: &Reader) {
    reader.opens_at("#/goals");
    gives(reader, "city.json", &city().to_string());
    reader.sees_words("City plan").goes_to("#/compare").sees("[data-beside]");
    gives_beside(reader, "older.json", &older().to_string());
    reader.sees_status("3 of 3 measures").reloads().sees_status("3 of 3 measures");
    // The reader's correction of a pair stays too, and so does the focus.
    reader.clicks("button", "These two are not the same").sees_status("4 of 4 measures");
    reader.has_focus_on("article[data-goal=trees] a").reloads().sees_status("4 of 4 measures");
    reader
        .clicks("button", "Undo my corrections")
        .sees_status("3 of 3 measures")
        .reloads()
        .sees_status("3 of 3 measures");
}

/// The city's plan with so many measures that comparing takes a while.
fn large(title: &str) -> String {
    let mut plan = city();
    let evidence = json!([{ "source": "plan" }]);
    let goal = |at: usize| {
        let title = if at == 7 { title.to_owned() } else { format!("Measure {at}") };
        json!({ "id": format!("m-{at}"), "title": title, "evidence": evidence })
    };
    plan["pillars"][0]["goals"] = (0..400).map(goal).collect();
    plan.to_string()
}

fn large_frameworks_are_compared_while_the_page_answers(reader: &Reader) {
    reader.opens_at("#/goals");
    gives(reader, "city.json", &large("Bridges"));
    reader.sees_words("City plan").goes_to("#/compare?change=renamed").sees("[data-beside]");
    gives_beside(reader, "older.json", &large("Tunnels"));
    reader.sees_status("1 of 400 measures").sees_no("[data-comparing]");
    assert_eq!(change_of(reader, "m-7"), "renamed");
    reader.goes_to("#/goal/m-7").sees_words("What changed");
}

fn sheet() -> String {
    "Focal Document Element,Rationale,Relationship,Reference Document Element,Strength of Relationship\n\
     trees,Semantic,Subset of,H-1,8\nnowhere,,Equal,H-2,\n"
        .to_owned()
}

fn a_strm_sheet_leads_to_a_list_of_gaps(reader: &Reader) {
    reader.opens_at("#/goals");
    gives(reader, "city.json", &city().to_string());
    reader.sees_words("City plan").goes_to("#/crosswalk").sees("[data-beside]");
    gives_beside(reader, "strm.csv", &sheet());
    reader.sees_status("1 of 2 measures").sees("article[data-goal=trees] [data-partner='H-1'][data-relation=subset]");
    reader.sees("[data-gaps=here] [data-gap=ramps]").sees("[data-unknown=nowhere]");
    reader.chooses("relation", "equal").sees_status("0 of 2 measures").is_at("#/crosswalk?relation=equal");
    reader.goes_to("#/goal/trees").sees("[data-partner='H-1']");
}

/// The target framework of the sheet, too large for a tab to keep.
fn harbours() -> Value {
    let mut plan = city();
    plan["framework"]["id"] = json!("harbours");
    plan["framework"]["title"] = json!("Harbour code");
    plan["framework"]["coverage"] = json!("All. ".repeat(300_000));
    plan["pillars"][0]["goals"] = json!([
        { "id": "h-1", "label": "H-1", "title": "Splice", "evidence": [{ "source": "plan" }] },
    ]);
    plan
}

fn a_mapping_and_the_other_framework_are_chosen_together_and_kept(reader: &Reader) {
    reader.opens_at("#/goals");
    gives(reader, "city.json", &city().to_string());
    reader.sees_words("City plan").goes_to("#/crosswalk").sees("[data-beside]");
    let files = [("strm.csv", sheet()), ("harbours.json", harbours().to_string())].map(|(name, content)| {
        let file = reader.disk().join(name);
        fs::write(&file, content).expect("the disk takes files");
        file.to_string_lossy().into_owned()
    });
    reader.types_into("[data-beside]", &files.join("\n")).sees("[data-crossed-with]");
    reader.sees("article[data-goal=trees] [data-partner='h-1']").sees("[data-coverage=there]");
    reader.goes_to("#/goal/trees").sees("[data-partner='h-1']").reloads().sees("[data-partner='h-1']");
    reader.goes_to("#/crosswalk").sees("[data-crossed-with]");
}

fn a_mapping_opens_from_an_address(reader: &Reader) {
    let server = reader.other_server();
    let (here, mapping) = (server.page("city.json", city().to_string()), server.page("strm.csv", sheet()));
    for ending in [".json", ".csv"] {
        server.fault(ending, Fault::Header("access-control-allow-origin", "*".to_owned()));
    }
    reader.opens_at(&format!("?data={here}&mapping={mapping}#/crosswalk")).sees_status("1 of 2 measures");
}

fn what_is_no_mapping_is_told_and_the_strategy_stays(reader: &Reader) {
    reader.opens_at("#/crosswalk").sees("[data-beside]");
    gives_beside(reader, "nothing.json", "{}");
    reader.sees("[role=alert]").sees("[data-beside]");
}

fn of_two_different_frameworks_neither_is_called_older(reader: &Reader) {
    reader.opens_at("#/compare").sees("[data-beside]");
    gives_beside(reader, "city.json", &city().to_string());
    reader.sees("[data-older]").sees_words("Only in this").sees_words("Only in the other").sees_words("Swap the two");
    let told = reader.texts(".compare-sides, .compare-numbers, .pair-line, .facet").concat();
    for word in ["Older", "Newer", "Added", "Removed", "Renamed", "Changes in numbers"] {
        assert!(!told.contains(word), "{word}: {told}");
    }
}

fn a_mapping_for_other_frameworks_is_told_as_that(reader: &Reader) {
    reader.opens_at("#/crosswalk").sees("[data-beside]");
    gives_beside(reader, "strm.csv", &sheet());
    reader.sees("[data-foreign]").sees_words("This mapping is for other frameworks");
    // By a click: WebKit skips history entries that only a script has added.
    reader.clicks("link", "Goals").sees_count(reader.data.goals.len()).goes_back().sees("[data-foreign]");
}
