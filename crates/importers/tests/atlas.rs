//! MITRE ATLAS in its own format, and matrices written like it.

// Test helpers may panic, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use shared::{facts, goal, left_out, opened, outline, summary};

const MATRIX: &str = r#"---
id: HARBOUR
name: Harbour Threats
version: 2.10
matrices:
- id: BOATS
  name: Boats
  tactics:
  - {id: H.TA0001, name: Sneak in, object-type: tactic, description: They come., ATT&CK-reference: {id: TA1, url: "https://a.example/TA1"}}
  - {id: H.TA0002, name: Stay, object-type: tactic, description: They wait.}
  techniques:
  - id: H.T0002
    name: Swim
    object-type: technique
    description: "See [Hide](/techniques/H.T0001) and [Stay](/tactics/H.TA0002)."
    tactics: [H.TA0002, H.TA0009]
    maturity: feasible
    modified_date: 2025-02-03
  - id: H.T0001
    name: Hide
    object-type: technique
    description: |
      In:

      * a **crate**
      * a barrel
    tactics: [H.TA0002, H.TA0001]
    maturity: realized
    created_date: 2024-01-02
    references: [{title: Rope book, url: "https://b.example/"}, {title: An old song, url: null}]
  - {id: H.T0001.000, name: Hide in a crate, object-type: technique, description: Small., subtechnique-of: H.T0001, maturity: feasible}
  mitigations:
  - id: H.M0001
    name: Open every crate
    object-type: mitigation
    description: Guards open crates.
    category: [Policy]
    techniques: [{id: H.T0001, use: Finds who hides.}, {id: H.T0001.000, use: Finds them at once.}, H.T0099]
case-studies:
- id: H.CS0001
  name: The red boat
  object-type: case-study
  summary: |
    It came by [night][1].

    [1]: https://d.example/ "A log of the harbour"
  incident-date: 2020-01-01
  incident-date-granularity: YEAR
  target: The pier
  procedure:
  - {tactic: H.TA0001, technique: H.T0001.000, description: They lay in a crate.}
  - {tactic: H.TA0002, technique: H.T0002, description: Then they swam.}
  references: [{title: "", url: "https://c.example/"}]
"#;

#[test]
fn a_matrix_opens_with_all_that_stands_beside_it() {
    let opened = opened(MATRIX);
    let framework = &opened.framework;
    assert_eq!(opened.format.as_str(), "ATLAS data file");
    assert_eq!([framework.title.as_str(), &framework.short_title], ["Harbour Threats", "HARBOUR"]);
    assert_eq!((framework.version.as_deref(), framework.publisher.as_str()), (Some("2.10"), ""));
    assert_eq!(outline(framework), ["h-ta0001: h-t0001(h-t0001-000)", "h-ta0002: h-t0002"]);
    assert_eq!(framework.coverage, "The file’s 2 tactics, 2 techniques, 1 sub-technique, 1 mitigation, 1 case study.");
    let hide = goal(framework, "h-t0001");
    assert_eq!((hide.label.as_deref(), summary(hide)), (Some("H.T0001"), "In:\n\n* a **crate**\n* a barrel"));
    assert_eq!(framework[hide.also[0]].id, "h-ta0002");
    let expected = ["References: An old song", "Mitigation: H.M0001 Open every crate: Finds who hides."];
    assert_eq!(facts(hide), expected);
    assert_eq!((hide.links[0].title.as_str(), hide.links[0].address.as_str()), ("Rope book", "https://b.example/"));
    let actors: Vec<_> = hide.actors.iter().map(|at| framework[*at].title.as_str()).collect();
    assert_eq!(actors, ["H.M0001 Open every crate", "H.CS0001 The red boat"]);
    let part = &framework[hide.objectives[0]];
    let expected = "Small.\n\n**Mitigation: H.M0001 Open every crate**\n\nFinds them at once.";
    assert_eq!((part.label.as_deref(), part.statement.text.as_str()), (Some("H.T0001.000"), expected));
    assert_eq!(framework[goal(framework, "h-t0002").related[0]].id, "h-t0001");
    let facets: Vec<_> = framework.facets.iter().map(|facet| facet.id.as_str()).collect();
    assert_eq!(facets, ["maturity"]);
    assert_eq!(framework.pillars[0].links[0].title, "ATT&CK: TA1");
    let texts: Vec<_> = framework.facts.iter().map(|fact| format!("{}: {}", fact.title, fact.statement.text)).collect();
    assert_eq!(texts, ["Matrices: Boats", "Last change: 2025-02-03"]);
}

#[test]
fn a_case_study_tells_its_steps_in_their_order() {
    let opened = opened(MATRIX);
    let boat = opened.framework.actors.iter().find(|actor| actor.kind.as_deref() == Some("case study")).unwrap();
    let expected = "It came by [night](https://d.example/).\n\n**Incident date:** 2020\n\n**Target:** The pier\n\n\
                    **1. H.TA0001 Sneak in: H.T0001.000 Hide in a crate**\n\nThey lay in a crate.\n\n\
                    **2. H.TA0002 Stay: H.T0002 Swim**\n\nThen they swam.\n\n\
                    * [A log of the harbour](https://d.example/)\n* [https://c.example/](https://c.example/)";
    assert_eq!(boat.about[0].text, expected);
}

#[test]
fn what_a_matrix_names_and_does_not_hold_is_counted() {
    let opened = opened(MATRIX);
    let expected = [
        ("phases of techniques for which no tactic is shown", 1),
        ("relationships between other objects, or to something outside the file", 1),
    ];
    assert_eq!(left_out(&opened), expected);
    assert_eq!(opened.left_out[0].items, ["H.T0002 Swim: H.TA0009"]);
    let account = importers::account(&opened, MATRIX);
    assert_eq!(account.unaccounted, 0, "{:?}", account.examples);
}

/// A matrix as that for mobile networks: without matrices around it, named things in lists, several values in a text.
const FLAT: &str = r###"
id: HARBOUR
name: Harbour Threats
data sources:
- {id: D1, name: Ropes, object-type: data source, description: All ropes., component-of: [], techniques: []}
- {id: D1.1, name: Rope tension, object-type: data source, description: How tight., component-of: D1, techniques: [T1]}
tactics:
- {id: TA1, name: Sneak in, object-type: tactic, description: They come.}
techniques:
- id: T1
  name: Hide
  object-type: technique
  bluf: They hide in all that has a lid, and wait there for the night.
  description: They hide in all that has a lid, and wait there for the night. Then they come out.
  tactics: [TA1]
  typecode: harbour_technique
  platforms: Boat, Pier
  access-required: N/A
  preconditions: [{Name: A crate, Description: It has to be large.}]
  detections: [{fgdsid: D1.1, name: Ropes, component: Rope tension, detects: Ropes that creak.}]
  mitigations: [{fgmid: M9, name: Guard, mitigates: Guards look.}]
  addendums:
  - name: "## Addendum Name: In winter\r\n### Where: Ice\r\nThey skate."
    platforms: [Ice]
    detections: [{fgdsid: D1.1, name: Ropes, component: Rope tension, detects: Ropes that creak.}]
  references: ['<a name="1"> \[1\] </a> [Rope book, page 7](https://b.example/x)', An old song]
- {id: T2, name: Swim, object-type: technique, description: By night., tactics: [TA1], platforms: "Pier, boat"}
- {id: T3, name: Row, object-type: technique, description: By day., tactics: [TA1], platforms: Boat}
"###;

#[test]
fn a_flat_matrix_opens_too() {
    let opened = opened(FLAT);
    let framework = &opened.framework;
    assert_eq!(outline(framework), ["ta1: t1, t2, t3"]);
    let hide = goal(framework, "t1");
    let expected = [
        "Addendum Name: In winter: ### Where: Ice\nThey skate.\n\n**Platforms:** Ice",
        "Mitigations: **M9 Guard:** Guards look.",
        "Preconditions: **A crate:** It has to be large.",
        "References: An old song",
        "Data source: D1.1 Rope tension: Ropes that creak.",
    ];
    let mut found = facts(hide);
    found.sort_unstable();
    let mut sorted = expected.to_vec();
    sorted.sort_unstable();
    assert_eq!(found, sorted);
    let platforms: Vec<_> = framework.facets[0].values.iter().map(|value| value.title.as_str()).collect();
    assert_eq!((framework.facets[0].id.as_str(), platforms), ("platforms", vec!["Boat", "Pier"]));
    assert_eq!(hide.links[0].title, "[1] Rope book, page 7");
    assert_eq!(framework.names.actor.many, "Data sources");
    let account = importers::account(&opened, FLAT);
    assert_eq!(account.unaccounted, 0, "{:?}", account.examples);
    assert_eq!(left_out(&opened)[0].1, 1);
}

#[test]
fn a_matrix_without_techniques_is_refused_and_odd_ones_end() {
    let refused = importers::open(r#"{"name": "x", "tactics": [{"id": "a"}], "techniques": []}"#).unwrap_err();
    assert!(refused.to_string().starts_with("This ATLAS data file has no tactics"), "{refused}");
    let ring = opened(
        r#"{"name": "x", "tactics": [], "techniques": [7, {"id": "a", "subtechnique-of": "b"}, {"id": "b", "subtechnique-of": "a"}]}"#,
    );
    assert_eq!(outline(&ring.framework), ["techniques-without-a-tactic: a, b"]);
}
