//! CISO Assistant libraries.

// Test helpers may panic, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use shared::{facts, goal, left_out, opened, summary};

const LIBRARY: &str = "---
urn: urn:x:risk:library:quays
locale: en
ref_id: QUAYS-1
name: Quay Rules
description: How quays are kept.
copyright: Free for all quays
version: 3
publication_date: 2025-03-04
provider: Quay Office
packager: A harbour
translations:
  fr: {name: Règles des quais, description: Comment on tient les quais.}
objects:
  framework:
    urn: urn:x:risk:framework:quays
    ref_id: QUAYS-1
    name: Quay Rules
    description: How quays are kept.
    min_score: 1
    scores_definition:
    - {score: 1, name: Poor, description: Nobody looks.}
    implementation_groups_definition:
    - {ref_id: S, name: small, translations: {fr: {name: petit}}}
    - {ref_id: L, name: large}
    requirement_nodes:
    - {urn: u:1, assessable: false, depth: 1, ref_id: A, name: Ropes, translations: {fr: {name: Cordes}}}
    - {urn: u:2, parent_urn: u:1, assessable: false, depth: 2, ref_id: A.1, description: Ropes are sound.}
    - urn: u:3
      parent_urn: u:2
      assessable: true
      depth: 3
      ref_id: A.1.1
      description: \"Look at ropes:\\n•\\tby day\\n•\\tby night\"
      annotation: Twice.
      implementation_groups: [S, L]
      reference_controls: [u:c1, u:c9]
      translations: {fr: {description: Regardez les cordes., annotation: Deux fois.}}
    - {urn: u:4, parent_urn: u:2, assessable: true, depth: 3, ref_id: A.1.2, description: Mend ropes., implementation_groups: [L]}
    - {urn: u:5, parent_urn: u:1, assessable: false, depth: 2, ref_id: A.2, name: Knots}
    - {urn: u:6, parent_urn: u:5, assessable: true, depth: 3, ref_id: A.2.1, description: Tie knots., implementation_groups: [S]}
    - {urn: u:7, parent_urn: u:5, assessable: true, depth: 3, ref_id: A.2.2, description: Count knots., implementation_groups: [S]}
    - {urn: u:8, parent_urn: u:1, assessable: true, depth: 2, ref_id: A.3, description: Burn old ropes., typical_evidence: Ashes}
    - urn: u:9
      parent_urn: u:5
      assessable: true
      ref_id: A.2.3
      name: Ask
      questions:
        u:9:question:1: {type: unique_choice, text: Are knots tied?, choices: [{urn: u:9:1, value: Always}, {urn: u:9:2, value: Never}]}
  reference_controls:
  - {urn: u:c1, ref_id: C1, name: Rope book, description: A book of ropes., category: process}
";

#[test]
fn a_library_opens_as_its_framework() {
    let opened = opened(LIBRARY);
    let framework = &opened.framework;
    assert_eq!(
        [framework.title.as_str(), &framework.short_title, &framework.publisher],
        ["Quay Rules", "QUAYS-1", "Quay Office"]
    );
    assert_eq!((framework.version.as_deref(), framework.date.as_deref()), (Some("3"), Some("2025-03-04")));
    let pillar = &framework.pillars[0];
    assert_eq!((framework.pillars.len(), framework.sections.len(), pillar.label.as_deref()), (1, 0, Some("A")));
    let ids: Vec<_> = framework.goals.iter().map(|goal| goal.id.as_str()).collect();
    assert_eq!(ids, ["a-1", "a-2", "a-3"]);
    let sound = goal(framework, "a-1");
    assert_eq!((sound.title.as_str(), sound.label.as_deref(), summary(sound)), ("Ropes are sound.", Some("A.1"), ""));
    let look = &framework[sound.objectives[0]];
    assert_eq!(look.statement.text, "Look at ropes:\n\n* by day\n* by night\n\n**Annotation**\n\nTwice.");
    assert_eq!((look.label.as_deref(), look.title.as_deref()), (Some("A.1.1"), None));
    assert_eq!(framework[sound.actors[0]].title, "C1 Rope book");
    assert_eq!(facts(goal(framework, "a-3")), ["Typical evidence: Ashes"]);
    let ask = &framework[goal(framework, "a-2").objectives[2]];
    let asked = "**Questions**\n\n* Are knots tied?\n  * Always\n  * Never";
    assert_eq!((ask.title.as_deref(), ask.statement.text.as_str()), (Some("Ask"), asked));
    let groups: Vec<_> = framework.facets[0].values.iter().map(|value| value.title.as_str()).collect();
    assert_eq!((framework.facets[0].id.as_str(), groups), ("implementation-groups", vec!["large", "small"]));
    let scores = framework.facts.iter().find(|fact| fact.title == "Scores definition").unwrap();
    assert_eq!(scores.statement.text, "**1 Poor:** Nobody looks.");
    let account = importers::account(&opened, LIBRARY);
    assert_eq!(account.unaccounted, 0, "{:?}", account.examples);
    assert_eq!(left_out(&opened), [("relationships to elements that the file does not hold", 1)]);
    assert_eq!(opened.left_out[0].items, ["A.1.1 Look at ropes: → u:c9"]);
}

#[test]
fn a_library_brings_its_translations() {
    let opened = opened(LIBRARY);
    let french = &opened.framework.translations[0];
    let texts: Vec<_> = french.texts.iter().map(|text| text.text.as_str()).collect();
    assert_eq!(french.language, "fr");
    for text in ["Règles des quais", "Comment on tient les quais.", "Cordes", "petit"] {
        assert!(texts.contains(&text), "{text}: {texts:?}");
    }
    assert!(texts.contains(&"Regardez les cordes.\n\n**Annotation**\n\nDeux fois."), "{texts:?}");
}

#[test]
fn a_library_without_a_framework_is_refused_and_circles_end() {
    let head = "urn: u\nref_id: x\nname: x\nprovider: x\nobjects:\n";
    let refused = importers::open(&format!("{head}  threats: []\n")).unwrap_err().to_string();
    assert!(refused.starts_with("This CISO Assistant library has no framework with requirements."), "{refused}");
    let nodes = "  framework:\n    requirement_nodes:\n    - {urn: a, name: A}\n    - {urn: b, name: B, parent_urn: c}\n    - {urn: c, name: C, parent_urn: b}\n";
    let ring = opened(&format!("{head}{nodes}"));
    assert_eq!((ring.framework.goals.len(), left_out(&ring)), (1, vec![("elements that are nested too deeply", 2)]));
}
