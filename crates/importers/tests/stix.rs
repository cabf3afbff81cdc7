//! STIX: MITRE ATT&CK and its kin.

// Test helpers may panic, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use importers::open;
use serde_json::{Value, json};
use shared::{facts, goal, left_out, opened, outline, summary, text, trial};

const ATTACK_2_0: &str = include_str!("../../../tests/fixtures/import/attack-2.0.json");
const ATTACK_2_1: &str = include_str!("../../../tests/fixtures/import/attack-2.1.json");

fn bundle(objects: Value) -> String {
    json!({"type": "bundle", "id": "bundle--1", "objects": objects}).to_string()
}

#[test]
fn techniques_stand_under_each_of_their_tactics() {
    let Some(opened) = trial("trials/stix/30-several-tactics.json") else { return };
    let framework = &opened.framework;
    assert_eq!(outline(framework), ["ta0001: t0001, t0002, t0003", "ta0002: "]);
    for id in ["t0001", "t0003"] {
        assert_eq!(framework[goal(framework, id).also[0]].id, "ta0002");
    }
    assert!(goal(framework, "t0002").also.is_empty());
}

#[test]
fn matrices_are_named_together_and_lend_no_version() {
    let Some(opened) = trial("trials/stix/31-two-matrices.json") else { return };
    let framework = &opened.framework;
    assert_eq!((framework.title.as_str(), framework.version.as_deref()), ("Small Boats and Big Ships", None));
    let matrices: Vec<_> = framework.pillars.iter().filter_map(|pillar| pillar.subtitle.as_deref()).collect();
    assert_eq!(matrices, ["Small Boats", "Big Ships"]);
}

#[test]
fn a_matrix_that_was_given_up_opens_as_what_it_is() {
    let Some(opened) = trial("trials/stix/32-deprecated-tactics.json") else { return };
    let framework = &opened.framework;
    assert_eq!(framework.pillars[0].subtitle.as_deref(), Some("Deprecated"));
    assert_eq!(goal(framework, "t0001").status.as_deref(), Some("Revoked"));
    assert!(framework.coverage.contains("All of it is deprecated or revoked"), "{}", framework.coverage);
}

#[test]
fn other_threat_intelligence_is_told_as_such() {
    let Some(text) = text("trials/stix/34-not-attack.json") else { return };
    let refused = open(&text).unwrap_err().to_string();
    assert!(refused.starts_with("This STIX bundle has no tactics"), "{refused}");
    assert!(refused.contains("no framework but other threat intelligence"), "{refused}");
}

#[test]
fn descriptions_keep_their_form() {
    let Some(opened) = trial("trials/stix/35-markup.json") else { return };
    let expected = "Under &lt;user-home&gt;/.ssh they **hide** `keys`:\n\n* in a **crate**\n* in a *barrel* \\[1\\]\n\n### Then\n\n\
                    They wait.[vLLM](https://a.example)";
    assert_eq!(summary(goal(&opened.framework, "t0001")), expected);
    assert_eq!(opened.framework.markup, framework::Markup::Markdown);
}

#[test]
fn mitigations_are_shown_as_what_they_are() {
    let Some(opened) = trial("trials/stix/36-mitigations.json") else { return };
    let framework = &opened.framework;
    let hide = goal(framework, "t0001");
    assert_eq!(facts(hide), ["Mitigation: M0001 Open every crate: Finds who hides."]);
    let actor = &framework[hide.actors[0]];
    assert_eq!((actor.title.as_str(), actor.kind.as_deref()), ("M0001 Open every crate", Some("mitigation")));
    assert_eq!(actor.about[0].text, "Guards open crates.");
    assert!(opened.left_out.is_empty());
}

#[test]
fn the_objects_of_an_envelope_open() {
    let Some(opened) = trial("trials/stix/37-taxii-envelope.json") else { return };
    assert_eq!(outline(&opened.framework), ["sneak-in: hide"]);
}

#[test]
fn a_stix_2_0_bundle_opens() {
    let opened = opened(ATTACK_2_0);
    let framework = &opened.framework;
    assert_eq!(opened.format.as_str(), "ATT&CK bundle");
    assert_eq!(outline(framework), ["ta0001: t0001, t0002", "ta0002: ", "techniques-without-a-tactic: t0004"]);
    let climb = goal(framework, "t0001");
    assert_eq!(climb.also.iter().map(|at| framework[*at].id.as_str()).collect::<Vec<_>>(), ["ta0002"]);
    let platforms = framework.facets.iter().find(|facet| facet.id == "platforms").unwrap();
    assert_eq!(platforms.values.iter().map(|value| value.title.as_str()).collect::<Vec<_>>(), ["Soil", "Wire", "Wood"]);
    assert_eq!(framework.sources[0].note.as_deref(), Some("Copyright 2019, The Pest Office"));
    assert_eq!(framework.address.as_deref(), Some("https://pests.example/matrices/garden"));
    assert_eq!(importers::account(&opened, ATTACK_2_0).unaccounted, 0);
}

#[test]
fn a_stix_2_1_bundle_opens() {
    let opened = opened(ATTACK_2_1);
    let framework = &opened.framework;
    let expected = ["ta0001: t1001(t1001-001 t1001-002)", "ta0101: ", "techniques-without-a-tactic: t1009-001"];
    assert_eq!(outline(framework), expected);
    assert_eq!([framework.title.as_str(), &framework.publisher], ["Kitchen ATT&CK", "Kitchen Watch"]);
    assert_eq!((framework.version.as_deref(), framework.date.as_deref()), (Some("16.1"), Some("2024-11-12")));
    let toast = goal(framework, "t1001");
    assert_eq!(framework[toast.also[0]].id, "ta0101");
    let actors: Vec<_> = toast.actors.iter().map(|at| framework[*at].title.as_str()).collect();
    assert_eq!(actors, ["Sweepings", "Squeaks", "Listen"]);
    let account = importers::account(&opened, ATTACK_2_1);
    assert_eq!(account.unaccounted, 0, "{:?}", account.examples);
    let counts = left_out(&opened);
    for expected in [
        ("deprecated tactics", 1),
        ("deprecated sub-techniques", 1),
        ("deprecated techniques", 1),
        ("groups", 1),
        ("campaigns", 1),
        ("relationships that are revoked or deprecated", 1),
    ] {
        assert!(counts.contains(&expected), "{expected:?} in {counts:?}");
    }
}

#[test]
fn bundles_of_version_1_open_by_their_phases() {
    let pattern = |id: &str, name: &str, phases: &[&str]| {
        let phase = |name: &&str| json!({"kill_chain_name": "mitre-mobile-attack", "phase_name": name});
        json!({"type": "attack-pattern", "id": id, "name": name, "kill_chain_phases": phases.iter().map(phase).collect::<Vec<_>>()})
    };
    let opened = opened(&bundle(json!([
        pattern("attack-pattern--1", "Stay", &["persistence", "initial-access"]),
        pattern("attack-pattern--2", "Sail", &["harbour-phase"]),
        pattern("attack-pattern--3", "Sink", &[]),
    ])));
    let framework = &opened.framework;
    let titles: Vec<_> = framework.pillars.iter().map(|pillar| pillar.title.as_str()).collect();
    assert_eq!(titles, ["Initial access", "Persistence", "Harbour phase", "Attack patterns without a phase"]);
    assert_eq!(framework[goal(framework, "stay").also[0]].title, "Persistence");
    assert_eq!(framework.title, "MITRE Mobile ATT&CK");
}

#[test]
fn properties_filter_or_are_told_and_citations_lead_somewhere() {
    let technique = |number: usize| {
        json!({
            "type": "attack-pattern", "id": format!("attack-pattern--{number}"), "name": format!("Technique {number}"),
            "description": "They sail.(Citation: Log 2020)",
            "kill_chain_phases": [{"kill_chain_name": "mitre-attack", "phase_name": "sneak-in"}],
            "x_mitre_platforms": [if number.is_multiple_of(2) { "Boat" } else { "Ship" }],
            "x_mitre_detection": format!("Look for the {number} sails, at night and by day, from the tower and from the pier."),
            "external_references": [
                {"source_name": "mitre-attack", "external_id": format!("T{number}"), "url": format!("https://attack.example/T{number}")},
                {"source_name": "Log 2020", "description": "Captain. Log of the harbour.", "url": "https://log.example/"},
                {"source_name": "Old Book", "description": "No longer in print."},
            ],
        })
    };
    let mut objects: Vec<_> = (1..=4).map(technique).collect();
    objects.push(json!({"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "name": "Sneak in", "x_mitre_shortname": "sneak-in"}));
    let text = bundle(objects.into());
    let opened = opened(&text);
    let framework = &opened.framework;
    let first = goal(framework, "t1");
    assert_eq!(summary(first), "They sail. ([Log 2020](https://log.example/))");
    assert_eq!(framework.value(first.values[0]).title, "Ship");
    assert!(facts(first)[0].starts_with("Detection: Look for the 1 sails"));
    let links: Vec<_> = first.links.iter().map(|link| link.title.as_str()).collect();
    assert_eq!(links, ["mitre-attack: T1", "Log 2020: Captain. Log of the harbour."]);
    assert!(
        framework.facts.iter().any(|fact| fact.title == "References" && fact.statement.text.contains("Old Book"))
            || facts(first).iter().any(|fact| fact.contains("Old Book"))
    );
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn each_family_opens_by_its_own_words() {
    let tactic = json!({"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "name": "Sneak in", "x_mitre_shortname": "sneak-in"});
    let technique = |chain: &str, source: &str| {
        json!({
            "type": "attack-pattern", "id": "attack-pattern--1", "name": "Hide",
            "kill_chain_phases": [{"kill_chain_name": chain, "phase_name": "sneak-in"}],
            "external_references": [{"source_name": source, "external_id": "X1"}],
        })
    };
    for (chain, source, format) in [
        ("mitre-atlas", "mitre-atlas", "MITRE ATLAS bundle"),
        ("mitre-attack", "DISARM", "DISARM bundle"),
        ("sparta", "sparta", "SPARTA bundle"),
        ("mitre-ics-attack", "mitre-attack", "ATT&CK bundle"),
        ("harbour", "harbour", "STIX bundle"),
    ] {
        let opened = opened(&bundle(json!([tactic, technique(chain, source)])));
        assert_eq!((opened.format.as_str(), outline(&opened.framework)), (format, vec!["sneak-in: x1".to_owned()]));
    }
}

#[test]
fn capec_has_meta_patterns_with_standard_and_detailed_ones() {
    let pattern = |number: usize, abstraction: &str, parent: Option<usize>| {
        json!({
            "type": "attack-pattern", "id": format!("attack-pattern--{number}"), "name": format!("Pattern {number}"),
            "description": "<xhtml:p>First.</xhtml:p> <xhtml:p>Second.</xhtml:p>",
            "x_capec_abstraction": abstraction, "x_capec_typical_severity": if number > 2 { "Low" } else { "High" },
            "x_capec_child_of_refs": parent.map(|parent| format!("attack-pattern--{parent}")).into_iter().collect::<Vec<_>>(),
            "x_capec_skills_required": {"Low": "None to speak of."},
            "external_references": [{"source_name": "capec", "external_id": format!("CAPEC-{number}")}],
        })
    };
    let text = bundle(json!([
        pattern(10, "Detailed", Some(2)),
        pattern(2, "Standard", Some(1)),
        pattern(1, "Meta", None),
        pattern(3, "Detailed", Some(1)),
        pattern(4, "Standard", None),
        {"type": "course-of-action", "id": "course-of-action--1", "name": "coa-2-0", "description": "Look twice."},
        {"type": "relationship", "id": "relationship--1", "relationship_type": "mitigates",
         "source_ref": "course-of-action--1", "target_ref": "attack-pattern--2"},
    ]));
    let opened = opened(&text);
    let framework = &opened.framework;
    assert_eq!(opened.format.as_str(), "CAPEC bundle");
    assert_eq!(outline(framework), ["capec-1: capec-2(capec-10), capec-3", "other-attack-patterns: capec-4"]);
    let two = goal(framework, "capec-2");
    assert_eq!(summary(two), "First.\n\nSecond.");
    assert!(facts(two).contains(&"Mitigation: coa-2-0: Look twice.".to_owned()), "{:?}", facts(two));
    let severity = framework.facets.iter().find(|facet| facet.id == "typical-severity").unwrap();
    assert_eq!(severity.kind, framework::FacetKind::Level);
    let account = importers::account(&opened, &text);
    assert_eq!(account.unaccounted, 0, "{:?}", account.examples);
}

#[test]
fn emb3d_has_threats_under_categories_with_properties_and_mitigations() {
    let text = bundle(json!([
        {"type": "vulnerability", "id": "vulnerability--1", "name": "Open gate", "x_mitre_emb3d_threat_id": "TID-1",
         "x_mitre_emb3d_threat_category": "hardware", "x_mitre_emb3d_threat_evidence": "### Known\n\n- [Gate](https://g.example)"},
        {"type": "x-mitre-emb3d-property", "id": "x-mitre-emb3d-property--1", "name": "Has a gate",
         "x_mitre_emb3d_property_id": "PID-1", "category": "Hardware"},
        {"type": "course-of-action", "id": "course-of-action--1", "name": "Shut it", "x_mitre_emb3d_mitigation_id": "MID-1"},
        {"type": "relationship", "id": "relationship--1", "relationship_type": "relates-to",
         "source_ref": "x-mitre-emb3d-property--1", "target_ref": "vulnerability--1"},
        {"type": "relationship", "id": "relationship--2", "relationship_type": "mitigates",
         "source_ref": "course-of-action--1", "target_ref": "vulnerability--1"},
    ]));
    let opened = opened(&text);
    let framework = &opened.framework;
    assert_eq!(
        (opened.format.as_str(), outline(framework)),
        ("MITRE EMB3D bundle", vec!["hardware: tid-1".to_owned()])
    );
    let threat = goal(framework, "tid-1");
    let actors: Vec<_> = threat.actors.iter().map(|at| framework[*at].title.as_str()).collect();
    assert_eq!(actors, ["MID-1 Shut it", "PID-1 Has a gate"]);
    assert_eq!(framework.names.goal.many, "Threats");
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn what_nobody_needs_never_refuses_a_bundle() {
    let opened = opened(&bundle(json!([
        {"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "name": "Sneak in", "x_mitre_shortname": "sneak-in",
         "revoked": "no", "external_references": "none", "modified": 7},
        {"type": "attack-pattern", "id": "attack-pattern--1", "name": "Hide", "x_mitre_platforms": "Boat",
         "kill_chain_phases": {"kill_chain_name": "mitre-attack", "phase_name": "sneak-in"}, "description": ["In a crate.", "Or a barrel."]},
        7,
    ])));
    assert_eq!(outline(&opened.framework), ["sneak-in: hide"]);
    assert_eq!(left_out(&opened), [("objects that cannot be read", 1)]);
    assert_eq!(facts(&opened.framework.goals[0]), ["Description: In a crate., Or a barrel."]);
    let refused = open(r#"{"type": "bundle", "objects": {"a": 1}}"#).unwrap_err().to_string();
    assert!(refused.contains("objects: expected a list, found an object"), "{refused}");
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

#[test]
fn counts_of_a_large_bundle_are_those_of_the_raw_file() {
    let Some(text) = text("samples/attack-ics-16.1.stix.json") else { return };
    let (opened, raw) = (opened(&text), serde_json::from_str::<Value>(&text).unwrap());
    let is_live = |object: &&&Value| object["revoked"] != true && object["x_mitre_deprecated"] != true;
    let of = |kind: &str| list(&raw, "objects").iter().filter(|object| object["type"] == kind).collect::<Vec<_>>();
    let live = |kind: &str| of(kind).iter().filter(is_live).copied().collect::<Vec<_>>();
    let framework = &opened.framework;
    let found = [framework.pillars.len(), framework.goals.len(), framework.objectives.len()];
    assert_eq!(found, [live("x-mitre-tactic").len(), live("attack-pattern").len(), 0]);
    let places: usize = framework.goals.iter().map(|goal| goal.pillars().count()).sum();
    assert_eq!(
        places,
        live("attack-pattern").iter().map(|object| list(object, "kill_chain_phases").len()).sum::<usize>()
    );
    let kinds =
        [("mitigation", "course-of-action"), ("asset", "x-mitre-asset"), ("data component", "x-mitre-data-component")];
    for (word, kind) in kinds {
        let actors = framework.actors.iter().filter(|actor| actor.kind.as_deref() == Some(word)).count();
        assert_eq!(actors, live(kind).len(), "{word}");
    }
    let dropped = left_out(&opened).into_iter().find(|(why, _)| *why == "deprecated techniques").unwrap().1;
    assert_eq!(dropped, of("attack-pattern").len() - live("attack-pattern").len());
    assert!(framework.goals.iter().all(|goal| !summary(goal).contains("(Citation:")));
    assert_eq!(framework.links[0].address, "https://attack.mitre.org/matrices/ics/");
}

#[test]
fn analytics_keep_their_literature_and_a_bundle_without_a_collection_has_no_date() {
    let text = bundle(json!([
        {"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "name": "Enter", "x_mitre_shortname": "enter", "modified": "2024-02-01T00:00:00Z"},
        {"type": "attack-pattern", "id": "attack-pattern--1", "name": "Swim", "modified": "2024-03-01T00:00:00Z",
         "kill_chain_phases": [{"kill_chain_name": "mitre-attack", "phase_name": "enter"}]},
        {"type": "x-mitre-detection-strategy", "id": "x-mitre-detection-strategy--1", "name": "Look out",
         "x_mitre_analytic_refs": ["x-mitre-analytic--1"]},
        {"type": "x-mitre-analytic", "id": "x-mitre-analytic--1", "name": "Analytic 1", "description": "Look for waves.",
         "external_references": [{"source_name": "mitre-attack", "external_id": "AN1", "url": "https://a.example/AN1"},
                                 {"source_name": "Book", "description": "Of waves.", "url": "https://book.example/"}]},
        {"type": "relationship", "id": "relationship--1", "relationship_type": "detects",
         "source_ref": "x-mitre-detection-strategy--1", "target_ref": "attack-pattern--1"},
    ]));
    let opened = opened(&text);
    let framework = &opened.framework;
    let texts: Vec<_> = framework.actors[0].about.iter().map(|statement| statement.text.as_str()).collect();
    assert!(texts[0].contains("[Book: Of waves.](https://book.example/)"), "{texts:?}");
    assert_eq!((framework.publisher.as_str(), &framework.date), ("", &None));
    assert_eq!(framework.facts.iter().find(|fact| fact.title == "Last change").unwrap().statement.text, "2024-03-01");
    assert_eq!(
        framework.coverage,
        "The file’s 1 tactic, 1 technique, with what mitigates, detects or otherwise concerns them."
    );
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}
