//! Versions as publishers make them: a comparison finds what their change logs say.

// Test helpers may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use compare::{Change, Comparison, compare};
use framework::Framework;
use serde_json::{Value, json};

fn opened(file: &Value) -> Framework {
    importers::open(&file.to_string()).unwrap_or_else(|refused| panic!("{refused}")).framework
}

/// The changes to each goal, by its label, otherwise its title.
fn told(older: &Framework, newer: &Framework, comparison: &Comparison) -> BTreeMap<String, Vec<Change>> {
    let name = |framework: &Framework, at: framework::Ref<framework::Goal>| {
        let goal = &framework[at];
        goal.label.clone().unwrap_or_else(|| goal.title.clone())
    };
    let pairs = comparison.pairs.iter().map(|pair| {
        let name = pair.newer.map_or_else(|| name(older, pair.older.unwrap()), |at| name(newer, at));
        (name, pair.changes.clone())
    });
    pairs.collect()
}

fn control(id: &str, label: &str, title: &str, text: &str) -> Value {
    json!({ "id": id, "title": title, "props": [{ "name": "label", "value": label }],
        "parts": [{ "id": format!("{id}_smt"), "name": "statement", "prose": text }] })
}

fn catalog(version: &str, groups: &Value) -> Value {
    json!({ "catalog": { "uuid": "b5c3f0a0-8a3c-4a6e-9f7e-0c5ad3e5b001",
        "metadata": { "title": "Controls", "last-modified": "2020-01-01T00:00:00Z", "version": version, "oscal-version": "1.0.0" },
        "groups": groups } })
}

#[test]
fn a_revision_of_a_catalog_of_controls_is_told_as_its_publisher_tells_it() {
    let group = |id: &str, title: &str, controls: Vec<Value>| json!({ "id": id, "class": "family", "title": title, "controls": controls });
    let older = catalog(
        "4",
        &json!([
            group(
                "ac",
                "Access Control",
                vec![
                    control("ac-1", "AC-1", "Policy", "Develop a policy for the information system."),
                    control("ac-2", "AC-2", "Account Management", "Manage accounts."),
                    control("ac-13", "AC-13", "Supervision", "Supervise and review."),
                    control("ac-19", "AC-19", "Mobile Devices", "Establish usage restrictions."),
                ]
            ),
            group(
                "sa",
                "Acquisition",
                vec![control(
                    "sa-12",
                    "SA-12",
                    "Supply Chain Protection",
                    "Protect the supply chain against threats with safeguards."
                )]
            ),
        ]),
    );
    let newer = catalog(
        "5",
        &json!([
            group(
                "ac",
                "Access Control",
                vec![
                    control("ac-1", "AC-1", "Policy and Procedures", "Develop a policy for the system."),
                    control("ac-2", "AC-2", "Account Management", "Manage accounts."),
                    control("ac-19", "AC-19", "Access Control for Mobile Devices", "Establish usage restrictions."),
                ]
            ),
            group(
                "sr",
                "Supply Chain Risk",
                vec![
                    control("sr-1", "SR-1", "Chain Policy", "Write down who may buy what from whom."),
                    control(
                        "sr-3",
                        "SR-3",
                        "Supply Chain Controls",
                        "Protect the supply chain against threats with safeguards."
                    ),
                ]
            ),
        ]),
    );
    let (older, newer) = (opened(&older), opened(&newer));
    let comparison = compare(&older, &newer, &[]);
    let told = told(&older, &newer, &comparison);
    assert_eq!(told["AC-1"], [Change::Renamed, Change::Changed]);
    assert_eq!(told["AC-2"], [Change::Same]);
    assert_eq!(told["AC-13"], [Change::Removed]);
    assert_eq!(told["AC-19"], [Change::Renamed]);
    assert_eq!(told["SR-1"], [Change::Added]);
    assert!(told["SR-3"].starts_with(&[Change::Moved, Change::Renamed]), "it was SA-12: {told:?}");
    assert!(!told.contains_key("SA-12"));
}

fn technique(number: u32, name: &str, tactic: &str, text: &str) -> Value {
    json!({ "type": "attack-pattern", "id": format!("attack-pattern--00000000-0000-4000-8000-{number:012}"), "name": name, "description": text,
        "kill_chain_phases": [{ "kill_chain_name": "mitre-attack", "phase_name": tactic }],
        "external_references": [{ "source_name": "mitre-attack", "external_id": format!("T{number:04}"), "url": format!("https://attack.mitre.org/techniques/T{number:04}") }] })
}

fn bundle(techniques: Vec<Value>) -> Value {
    let tactic = |number: u32, name: &str, short: &str| {
        json!({ "type": "x-mitre-tactic", "id": format!("x-mitre-tactic--00000000-0000-4000-8000-{number:012}"),
        "name": name, "description": "A tactic.", "x_mitre_shortname": short,
        "external_references": [{ "source_name": "mitre-attack", "external_id": format!("TA{number:04}") }] })
    };
    let mut objects = vec![tactic(1, "Discovery", "discovery"), tactic(2, "Stealth", "stealth")];
    objects.extend(techniques);
    json!({ "type": "bundle", "id": "bundle--00000000-0000-4000-8000-000000000000", "objects": objects })
}

#[test]
fn a_release_of_techniques_is_told_as_its_publisher_tells_it() {
    let mut gone = technique(4, "Old way", "discovery", "Nobody does that any more.");
    let older = bundle(vec![
        technique(1, "Scan", "discovery", "Adversaries scan."),
        technique(2, "Hide", "discovery", "Adversaries hide."),
        technique(3, "Listen", "discovery", "Adversaries listen."),
        gone.clone(),
    ]);
    gone["revoked"] = json!(true);
    let newer = bundle(vec![
        technique(1, "Scan", "discovery", "Adversaries scan networks."),
        technique(2, "Hide", "stealth", "Adversaries hide."),
        technique(3, "Eavesdrop", "discovery", "Adversaries listen."),
        gone,
        technique(5, "Wait", "stealth", "Adversaries wait for days."),
    ]);
    let (older, newer) = (opened(&older), opened(&newer));
    let comparison = compare(&older, &newer, &[]);
    let told = told(&older, &newer, &comparison);
    for (label, change) in [
        ("T0001", Change::Changed),
        ("T0002", Change::Moved),
        ("T0003", Change::Renamed),
        ("T0004", Change::Removed),
        ("T0005", Change::Added),
    ] {
        assert_eq!(told.get(label).map(Vec::as_slice), Some(&[change][..]), "{label}: {told:?}");
    }
}

#[test]
fn a_label_that_has_got_zeros_is_the_same_label() {
    let catalog = |labels: &[(&str, &str)]| {
        let text = |at: usize| ["Swim across every river in spring.", "Count whatever hangs from trees."][at % 2];
        let controls = labels.iter().enumerate();
        let controls: Vec<_> =
            controls.map(|(at, (label, title))| control(&format!("x{label}"), label, title, text(at))).collect();
        opened(&catalog("1", &json!([{ "id": "ac", "title": "Access", "controls": controls }])))
    };
    let older = catalog(&[("3.1.1", "Limit access"), ("3.1.10", "Lock sessions")]);
    let newer = catalog(&[("03.01.10", "Device Lock"), ("03.01.01", "Account Management"), ("03.01.00", "Start")]);
    let comparison = compare(&older, &newer, &[]);
    let told = told(&older, &newer, &comparison);
    assert_eq!(told["03.01.00"], [Change::Added]);
    for label in ["03.01.01", "03.01.10"] {
        assert!(told[label].contains(&Change::Renamed), "{told:?}");
    }
    assert_eq!(told.len(), 3);
}
