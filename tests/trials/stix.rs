//! Trials: STIX bundles.

use super::{goal, main, outline, page_text, refusal, trial};

/// A bundle that opens: `stix/NAME.json`.
fn bundle(name: &str) -> Option<super::Opened> {
    trial(&format!("stix/{name}.json"))
}

#[test]
fn a_technique_stands_under_each_of_its_tactics() {
    let Some(opened) = bundle("30-several-tactics") else { return };
    for (tactic, techniques) in [("ta0001", &["t0001", "t0002", "t0003"][..]), ("ta0002", &["t0001", "t0003"])] {
        let main = main(&opened.framework, &format!("#/pillar/{tactic}"));
        for id in ["t0001", "t0002", "t0003"] {
            let is_there = main.contains(&format!("data-goal=\"{id}\""));
            assert_eq!(is_there, techniques.contains(&id), "{id} under {tactic}");
        }
    }
}

#[test]
fn a_collection_has_a_title_and_no_version_that_is_not_its_own() {
    let Some(opened) = bundle("31-two-matrices") else { return };
    assert_eq!(opened.framework.title, "Small Boats and Big Ships");
    assert_eq!(opened.framework.version, None);
}

#[test]
fn what_was_given_up_is_told_as_such() {
    let Some(opened) = bundle("32-deprecated-tactics") else { return };
    assert!(page_text(&opened.framework, "#/pillar/ta0001").contains("Deprecated"));
    assert!(page_text(&opened.framework, "#/goal/t0001").contains("Revoked"));
}

#[test]
fn what_is_no_framework_is_told_as_what_it_is() {
    let Some(refused) = refusal("stix/34-not-attack.json") else { return };
    assert!(refused.contains("no framework but other threat intelligence"), "{refused}");
}

#[test]
fn form_is_kept() {
    let Some(opened) = bundle("35-markup") else { return };
    let (page, page_text) = (main(&opened.framework, "#/goal/t0001"), page_text(&opened.framework, "#/goal/t0001"));
    for element in ["<strong>hide</strong>", "<code>keys</code>", "<strong>crate</strong>", "<em>barrel</em>", "<ul"] {
        assert!(page.contains(element), "{element}: {page}");
    }
    assert!(page.contains("href=\"https://a.example/\"") || page.contains("href=\"https://a.example\""), "{page}");
    assert!(
        page_text.contains("<user-home>/.ssh") && !page_text.contains("**") && !page_text.contains("###"),
        "{page_text}"
    );
}

#[test]
fn mitigations_are_shown() {
    let Some(opened) = bundle("36-mitigations") else { return };
    let page_text = page_text(&opened.framework, "#/goal/t0001");
    assert!(page_text.contains("Open every crate") && page_text.contains("Finds who hides."), "{page_text}");
    let id = &opened.framework[goal(&opened.framework, "t0001").actors[0]].id;
    assert!(super::page_text(&opened.framework, &format!("#/actor/{id}")).contains("Guards open crates."));
}

#[test]
fn the_objects_of_an_envelope_are_opened() {
    let Some(opened) = bundle("37-taxii-envelope") else { return };
    assert_eq!(outline(&opened.framework), ["Sneak in: Hide"]);
}
