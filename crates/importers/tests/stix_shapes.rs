//! STIX as servers and tools other than MITRE's write it: versions, parts of collections, new kinds of objects.

// Test helpers may panic, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use serde_json::{Value, json};
use shared::{facts, goal, left_out, opened, outline, summary};

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

/// Adds keys to a technique.
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
    // The last version counts, here a revocation; the same object twice is one.
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

#[test]
fn the_malware_behavior_catalog_opens_by_its_own_words() {
    let part = |kind: &str, number: &str, more: Value| {
        let definition = json!({
            "description": format!("What {number} does."), "external_id": number, "source_name": "mitre-mbc",
            "url": format!("https://mbc.example/{number}"),
        });
        with(
            json!({"type": kind, "id": format!("{kind}--1"), "name": format!("Name of {number}"), "obj_defn": definition}),
            &more,
        )
    };
    let text = bundle(&json!([
        part("malware-method", "B1.001", json!({"behavior_ref": "malware-behavior--1"})),
        part("malware-behavior", "B1", json!({"objective_refs": ["malware-objective--1"]})),
        part("malware-objective", "OB1", json!({})),
        {"type": "malware", "id": "malware--1", "name": "Worm"},
        {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
         "source_ref": "malware--1", "target_ref": "malware-behavior--1"},
    ]));
    let opened = opened(&text);
    let framework = &opened.framework;
    assert_eq!(outline(framework), ["ob1: b1(b1-001)"]);
    assert_eq!(
        (framework.title.as_str(), framework.names.goal.many.as_str()),
        ("MITRE Malware Behavior Catalog", "Behaviors")
    );
    let behavior = goal(framework, "b1");
    assert_eq!((summary(behavior), behavior.links[0].address.as_str()), ("What B1 does.", "https://mbc.example/B1"));
    assert_eq!(framework.objectives[0].statement.text, "What B1.001 does.");
    assert_eq!(facts(behavior), ["Used by: Software: 1"]);
    let account = importers::account(&opened, &text);
    assert_eq!(account.unaccounted, 0, "{:?}", account.examples);
}

#[test]
fn a_list_of_objects_opens_and_an_empty_bundle_is_told_as_one() {
    let objects = json!([tactic(), technique("1", "H1"), {"type": "campaign", "id": "campaign--1", "name": "Night"}]);
    for text in [objects.to_string(), json!({"data": objects}).to_string()] {
        let opened = opened(&text);
        assert_eq!(outline(&opened.framework), ["sneak-in: h1"]);
        assert_eq!(importers::account(&opened, &text).unaccounted, 0);
    }
    for empty in [r#"{"type": "bundle", "id": "bundle--1"}"#, r#"{"type": "bundle", "id": "bundle--1", "objects": []}"#]
    {
        let refused = importers::open(empty).unwrap_err().to_string();
        assert!(refused.starts_with("This STIX bundle has no tactics"), "{refused}");
    }
}

#[test]
fn what_a_matrix_says_is_told_once_and_mitigations_are_called_so() {
    let matrix = |number: usize| {
        json!({"type": "x-mitre-matrix", "id": format!("x-mitre-matrix--{number}"), "name": format!("Matrix {number}"),
               "description": "All of the harbour.", "external_references": [{"source_name": "own", "external_id": "m-9"}]})
    };
    let collection = json!({"type": "x-mitre-collection", "id": "x-mitre-collection--1", "name": "Harbour",
                            "description": "All of the harbour."});
    let mitigation = json!({"type": "course-of-action", "id": "course-of-action--1", "name": "Look"});
    let fact = |title: &str, text: &str| vec![(title.to_owned(), text.to_owned())];
    let technique = with(technique("1", "H1"), &json!({"x_mitre_ids": ["T1", "T2"]}));
    for (objects, facts) in [
        (json!([tactic(), technique, mitigation, matrix(1)]), vec![]),
        (json!([tactic(), technique, mitigation, matrix(1), collection]), fact("m-9 Matrix 1", "Matrix 1")),
    ] {
        let text = bundle(&objects);
        let opened = opened(&text);
        let framework = &opened.framework;
        let texts: Vec<_> =
            framework.facts.iter().map(|fact| (fact.title.clone(), fact.statement.text.clone())).collect();
        assert_eq!(texts, facts);
        assert_eq!(shared::facts(goal(framework, "h1")), ["ATT&CK IDs: T1, T2"]);
        assert_eq!(framework.summary.as_ref().unwrap().text, "All of the harbour.");
        assert_eq!(framework.names.actor.many, "Mitigations");
    }
}

#[test]
fn an_object_has_its_language_and_the_translations_of_it() {
    let content = |number: usize, of: &str, contents: Value| json!({"type": "language-content", "id": format!("language-content--{number}"), "object_ref": of, "contents": contents});
    let text = bundle(&json!([
        with(tactic(), &json!({"lang": "en"})),
        with(technique("1", "H1"), &json!({"lang": "fr", "description": "Se cacher."})),
        with(technique("2", "H1.001"), &json!({"lang": "fr", "description": "Dessous."})),
        content(1, "attack-pattern--1", json!({"de": {"name": "Verstecken", "description": "Sich *verstecken*."}})),
        content(2, "attack-pattern--2", json!({"de": {"description": "Darunter."}, "es": {"name": "Debajo"}})),
        content(3, "x-mitre-tactic--1", json!({"de": {"name": "Schleichen"}})),
        content(4, "attack-pattern--1", json!({"de": {"x_note": "Sonst."}})),
        content(5, "tool--9", json!({"de": {"name": "Leine"}})),
    ]));
    let opened = opened(&text);
    let framework = &opened.framework;
    let languages =
        [&goal(framework, "h1").language, &framework.objectives[0].language, &framework.pillars[0].language];
    assert_eq!(languages.map(Option::as_deref), [Some("fr"), Some("fr"), None]);
    let texts = |at: usize| {
        let translation = &framework.translations[at];
        translation
            .texts
            .iter()
            .map(|text| format!("{} {}: {}", translation.language, text.path, text.text))
            .collect::<Vec<_>>()
    };
    let german = [
        "de goal/h1/summary: Sich *verstecken*.",
        "de goal/h1/title: Verstecken",
        "de objective/h1-001/text: Darunter.",
        "de pillar/sneak-in/title: Schleichen",
    ];
    assert_eq!(
        (texts(0), texts(1)),
        (german.map(str::to_owned).to_vec(), vec!["es objective/h1-001/title: Debajo".to_owned()])
    );
    assert_eq!(left_out(&opened), [("objects of kinds that this explorer does not know", 2)]);
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn what_a_part_stands_close_to_is_told_of_its_goal_and_a_second_translation_is_counted() {
    let content = |number: usize, contents: Value| json!({"type": "language-content", "id": format!("language-content--{number}"), "object_ref": "attack-pattern--1", "contents": contents});
    let text = bundle(&json!([
        tactic(),
        technique("1", "H1"),
        technique("2", "H1.001"),
        technique("3", "H2"),
        {"type": "relationship", "id": "relationship--1", "relationship_type": "related-to",
         "source_ref": "attack-pattern--2", "target_ref": "attack-pattern--3"},
        content(1, json!({"de": {"name": "Verstecken"}})),
        content(2, json!({"de": {"name": "Verbergen"}})),
        content(3, json!({"fr": "Se cacher"})),
    ]));
    let opened = opened(&text);
    let framework = &opened.framework;
    assert_eq!(framework[goal(framework, "h1").related[0]].id, "h2");
    let unknown = opened.left_out.iter().find(|left| left.omission.as_str().starts_with("objects of kinds")).unwrap();
    assert_eq!(unknown.count, 2);
}
