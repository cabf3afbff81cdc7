//! STIX as servers and other tools than MITRE's write it: versions, parts of collections, new kinds of objects.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use serde_json::{Value, json};
use shared::{goal, left_out, opened, outline, summary};

fn bundle(objects: &Value) -> String {
    json!({"type": "bundle", "id": "bundle--1", "objects": objects}).to_string()
}

fn tactic() -> Value {
    json!({"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "name": "Sneak in", "x_mitre_shortname": "sneak-in"})
}

fn technique(id: &str, number: &str) -> Value {
    json!({
        "type": "attack-pattern", "id": format!("attack-pattern--{id}"), "name": format!("Hide {number}"),
        "kill_chain_phases": [{"kill_chain_name": "harbour", "phase_name": "sneak-in"}],
        "external_references": [{"source_name": "harbour", "external_id": number}],
    })
}

/// The technique with further keys.
fn with(mut technique: Value, more: &Value) -> Value {
    for (key, value) in more.as_object().unwrap() {
        technique[key] = value.clone();
    }
    technique
}

#[test]
fn the_latest_version_of_an_object_stands_wherever_it_stands() {
    let version = |year: &str, more: Value| {
        let technique = with(technique("1", "H1"), &json!({"modified": format!("{year}-01-01T00:00:00.000Z")}));
        with(technique, &more)
    };
    let old = version("2023", json!({"description": "Old words.", "x_mitre_deprecated": true}));
    let new = version("2024", json!({"description": "New words."}));
    let part = technique("2", "H1.001");
    for objects in [[&old, &new], [&new, &old]] {
        let text = bundle(&json!([tactic(), objects[0], part, objects[1]]));
        let opened = opened(&text);
        assert_eq!(outline(&opened.framework), ["sneak-in: h1(h1-001)"]);
        assert_eq!(summary(goal(&opened.framework, "h1")), "New words.");
        assert_eq!(left_out(&opened), [("details of earlier revisions", 1)]);
        assert_eq!(importers::account(&opened, &text).unaccounted, 0);
    }
    // What was revoked last is revoked; the same object twice is one.
    let gone = version("2025", json!({"revoked": true}));
    let opened = opened(&bundle(&json!([tactic(), new, gone, part, part])));
    assert_eq!(outline(&opened.framework), ["sneak-in: h1-001"]);
}

#[test]
fn a_part_whose_whole_is_not_shown_stands_by_itself() {
    let part = with(technique("2", "H9.001"), &json!({"x_mitre_is_subtechnique": true}));
    let inner = technique("3", "H1.001.1");
    let whole = with(technique("4", "H9"), &json!({"x_mitre_deprecated": true}));
    for (objects, expected) in [
        (json!([tactic(), part]), "sneak-in: h9-001"),
        (json!([tactic(), part, whole]), "sneak-in: h9-001"),
        (json!([part, whole]), "sneak-in: h9-001"),
        (json!([tactic(), technique("1", "H1"), technique("5", "H1.001"), inner]), "sneak-in: h1(h1-001 h1-001-1)"),
    ] {
        assert_eq!(outline(&opened(&bundle(&objects)).framework), [expected]);
    }
}
