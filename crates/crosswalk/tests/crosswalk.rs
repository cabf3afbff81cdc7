//! Mappings laid over frameworks, and written to files.

// Test helpers may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crosswalk::{Crosswalk, Fact, Mapping, Qualifier, Referent, Relation, oscal, read, strm};
use framework::{Framework, Goal, Ref, load};

fn controls(id: &str, labels: &[(&str, &str)]) -> Framework {
    let goals: Vec<_> = labels
        .iter()
        .map(|(id, label)| format!(r#"{{ "id": "{id}", "label": "{label}", "title": "Title of {label}", "evidence": [{{"source": "s"}}] }}"#))
        .collect();
    let text = format!(
        r#"{{ "format": "framework-explorer/1", "framework": {{ "id": "{id}", "title": "{id}", "publisher": "P", "language": "en", "coverage": "All." }},
        "sources": [{{ "id": "s", "title": "S" }}], "pillars": [{{ "id": "{id}-one", "title": "One", "goals": [{}] }}] }}"#,
        goals.join(",")
    );
    load(&text).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn here() -> Framework {
    controls("here", &[("ac-1", "AC-1"), ("ac-2", "AC-2"), ("ac-2-1", "AC-2(1)"), ("ac-3", "AC-3")])
}

fn there() -> Framework {
    controls("there", &[("a-5-1", "5.1"), ("a-5-2", "5.2"), ("a-5-3", "5.3")])
}

fn mapping() -> Mapping {
    let text = "source,target,relationship,strength\nAC-01,5.1,subset of,8\nAC-02,5.2,superset of,\nAC-02(01),5.2,intersects with,\n\
        AC-02,5.1,equal,\nAC-99,5.1,equal,\nAC-1,9.9,equal,\nAC-99,9.9,equal,\nAC-3,,no relationship,\n";
    read("m.csv", text.as_bytes()).unwrap()
}

fn partners(crosswalk: &Crosswalk, goal: usize) -> Vec<(&str, Relation, Option<usize>)> {
    let all = crosswalk.partners_of(Ref::<Goal>::new(goal));
    all.into_iter()
        .map(|partner| (partner.reference.as_str(), partner.relation, partner.other.map(Ref::index)))
        .collect()
}

#[test]
fn each_goal_has_its_partners_with_how_it_stands_to_them() {
    let (here, there, mapping) = (here(), there(), mapping());
    let crosswalk = Crosswalk::new(&mapping, &here, Some(&there));
    assert!(crosswalk.is_source);
    assert_eq!(partners(&crosswalk, 0), [("5.1", Relation::Subset, Some(0)), ("9.9", Relation::Equal, None)]);
    assert_eq!(partners(&crosswalk, 1), [("5.2", Relation::Superset, Some(1)), ("5.1", Relation::Equal, Some(0))]);
    assert_eq!(partners(&crosswalk, 2), [("5.2", Relation::Intersects, Some(1))]);
    assert_eq!(partners(&crosswalk, 3), [("", Relation::None, None)]);
    let turned = Crosswalk::new(&mapping, &there, Some(&here));
    assert!(!turned.is_source);
    assert_eq!(
        partners(&turned, 0),
        [("AC-01", Relation::Superset, Some(0)), ("AC-02", Relation::Equal, Some(1)), ("AC-99", Relation::Equal, None)]
    );
}

#[test]
fn coverage_and_gaps_are_told_both_ways_and_what_leads_nowhere_by_name() {
    let (here, there, mapping) = (here(), there(), mapping());
    let crosswalk = Crosswalk::new(&mapping, &here, Some(&there));
    assert_eq!((crosswalk.here.covered(), crosswalk.here.gaps()), (3, vec![Ref::new(3)]));
    let other = crosswalk.there.as_ref().unwrap();
    assert_eq!((other.covered(), other.gaps()), (2, vec![Ref::new(2)]));
    assert_eq!(crosswalk.here.pillars[0].counts, [2, 0, 0, 1], "AC-1 and AC-2 have an equal, AC-2(1) only intersects");
    assert_eq!(other.pillars[0].counts, [1, 1, 0, 0]);
    assert_eq!(crosswalk.unknown.here, [("AC-99".to_owned(), 2)]);
    assert_eq!(crosswalk.unknown.there, [("9.9".to_owned(), 2)]);
    let alone = Crosswalk::new(&mapping, &here, None);
    assert!(alone.there.is_none() && alone.unknown.there.is_empty());
    assert_eq!(alone.here, crosswalk.here);
}

#[test]
fn references_are_found_however_they_are_written() {
    let here = here();
    let referents = crosswalk::Referents::of(&here);
    for (reference, place) in [
        ("ac-2.1", 2),
        ("AC-02 (01)", 2),
        ("ac-3_smt.b", 3),
        ("AC-1: Policy", 0),
        ("AC-2 Accounts", 1),
        ("Title of AC-3", 3),
    ] {
        assert_eq!(referents.find(reference), Some(Referent::Goal(Ref::new(place))), "{reference}");
    }
    assert_eq!(referents.find("here-one"), Some(Referent::Pillar(Ref::new(0))));
    for reference in ["", " ", "AC", "AC-22", "x: AC-1"] {
        assert_eq!(referents.find(reference), None, "{reference}");
    }
}

/// A mapping written as a STRM sheet and read back.
fn through_strm(mapping: &Mapping) -> Mapping {
    let (headings, rows) = strm(mapping);
    let headings: Vec<_> = headings.iter().map(String::as_str).collect();
    let sheet = exports::Sheet { name: "STRM", headings: &headings, rows: &rows };
    read("m.xlsx", &exports::workbook("M", "2026-11-28", &[sheet]).unwrap()).unwrap()
}

#[test]
fn qualifiers_and_facts_are_written_and_read_again() {
    let mut mapping = mapping();
    let qualifier = Qualifier {
        subject: "source".into(),
        predicate: "has-requirement".into(),
        category: "restriction".into(),
        description: "Only at night.".into(),
        remarks: "Lamps.".into(),
    };
    let fact = |name: &str, value: &str| Fact { name: name.into(), value: value.into() };
    mapping.pairs[0].qualifiers = vec![qualifier.clone()];
    mapping.pairs[0].facts = vec![fact("Group Identifier", "G-1"), fact("responsible", "Both"), fact("№ 7", "seven")];
    mapping.pairs[1].facts = vec![fact("responsible", "One")];
    mapping.pairs[0].evidence = "https://example.org/a".into();
    let again = read("m.json", oscal(&mapping, "2026-11-28").as_bytes()).unwrap();
    assert_eq!(again.pairs[0].qualifiers, mapping.pairs[0].qualifiers);
    assert_eq!(
        (&again.pairs[0].facts[..2], &again.pairs[1].facts),
        (&mapping.pairs[0].facts[..2], &mapping.pairs[1].facts)
    );
    assert_eq!(again.pairs[0].facts[2].value, "seven");
    assert!(again.left_out.is_empty() && again.pairs[0].evidence == "https://example.org/a");
    let again = through_strm(&mapping);
    assert_eq!(
        again.pairs[0].facts[0],
        fact("Qualifiers", "source has requirement restriction: Only at night.: Lamps.")
    );
    assert_eq!(
        (&again.pairs[0].facts[1..], &again.pairs[1].facts),
        (&mapping.pairs[0].facts[..], &mapping.pairs[1].facts)
    );
}

#[test]
fn what_is_written_is_read_again_as_it_was() {
    let mapping = mapping();
    let again = through_strm(&mapping);
    let told = |mapping: &Mapping| -> Vec<_> {
        mapping.pairs.iter().map(|pair| (pair.source.clone(), pair.target.clone(), pair.relation)).collect()
    };
    assert_eq!(told(&again), told(&mapping));
    assert_eq!(again.pairs[0].strength, "8");
    let text = oscal(&mapping, "2026-11-28");
    let again = read("m.json", text.as_bytes()).unwrap();
    assert_eq!(told(&again), told(&mapping));
    assert_eq!(text, oscal(&mapping, "2026-11-28"));
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mapping = &document["mapping-collection"]["mappings"][0];
    assert_eq!(mapping["source-gap-summary"]["unmapped-controls"][0]["with-ids"][0], "AC-3");
    let uuid = mapping["maps"][0]["uuid"].as_str().unwrap();
    assert_eq!((uuid.len(), &uuid[14..15]), (36, "5"), "{uuid}");
    assert!("89ab".contains(&uuid[19..20]), "{uuid}");
}
