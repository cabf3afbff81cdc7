//! MISP galaxy clusters.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use serde_json::json;
use shared::{facts, goal, left_out, opened, outline, summary, trial};

#[test]
fn a_small_galaxy_opens_by_its_phases() {
    let Some(opened) = trial("trials/other/45-galaxy.json") else { return };
    let framework = &opened.framework;
    assert_eq!((opened.format.as_str(), framework.title.as_str()), ("MISP galaxy cluster", "Harbour techniques"));
    assert_eq!(framework.pillars[0].title, "Sneak in");
    assert_eq!((framework.goals[0].title.as_str(), summary(&framework.goals[0])), ("Hide", "d"));
}

#[test]
fn phases_parts_references_and_relations_are_kept() {
    let opened = opened(
        &json!({
            "name": "Harbour", "type": "harbour", "source": "https://harbour.example/", "authors": ["A", "B"],
            "category": "techniques", "version": 3,
            "values": [
                {"value": "Hide", "uuid": "u1", "description": "In **crates**. See [more](https://more.example).",
                 "meta": {"external_id": "H1", "kill_chain": ["harbour:sneak-in", "harbour:stay"], "synonyms": ["Lurk"],
                          "refs": ["https://hide.example/", "Harbour book, page 7"]}},
                {"value": "Hide in a crate", "uuid": "u2", "meta": {"external_id": "H1.1", "kill_chain": ["harbour:stay"]},
                 "related": [{"dest-uuid": "u1", "type": "subtechnique-of"}]},
                {"value": "Swim", "uuid": "u3", "meta": {"external_id": ["H2"]},
                 "related": [{"dest-uuid": "u1", "type": "similar", "tags": ["likely"]}, {"dest-uuid": "x", "type": "similar"}]},
            ],
        })
        .to_string(),
    );
    let framework = &opened.framework;
    assert_eq!(outline(framework), ["sneak-in: h1(h1-1)", "stay: ", "entries-without-a-phase: h2"]);
    let hide = goal(framework, "h1");
    assert_eq!(framework[hide.also[0]].title, "Stay");
    assert_eq!(hide.links[0].address, "https://hide.example/");
    assert_eq!(facts(hide), ["Refs: Harbour book, page 7", "Synonyms: Lurk"]);
    assert_eq!(framework[goal(framework, "h2").related[0]].id, "h1");
    assert_eq!((framework.publisher.as_str(), framework.version.as_deref()), ("A, B", Some("3")));
    assert_eq!(left_out(&opened), [("tags of relations", 1), ("relations to something outside the file", 1)]);
}

#[test]
fn published_clusters_open() {
    if let Some(opened) = trial("samples/misp-sparta-tactics.cluster.json") {
        let framework = &opened.framework;
        assert_eq!((framework.pillars.len(), framework.goals.len()), (1, 9));
        assert_eq!(framework.publisher, "The Aerospace Corporation");
    }
    if let Some(opened) = trial("samples/misp-nato.cluster.json") {
        assert_eq!(opened.framework.goals.len(), 7);
        assert_eq!(left_out(&opened), [("relations to something outside the file", 54)]);
    }
}

#[test]
fn odd_values_do_not_refuse_a_cluster() {
    let opened = opened(
        r#"{"name": 5, "type": "x", "authors": {}, "values": [7, {"value": null, "meta": []}, {"value": "A"}]}"#,
    );
    let titles: Vec<_> = opened.framework.goals.iter().map(|goal| goal.title.as_str()).collect();
    assert_eq!(titles, ["7", "Untitled", "A"]);
    let refused = importers::open(r#"{"name": "x", "type": "x", "values": []}"#).unwrap_err().to_string();
    assert!(refused.starts_with("This MISP galaxy cluster has no values."), "{refused}");
}

#[test]
fn numbers_in_titles_are_labels_and_make_the_tree() {
    let text = json!({"name": "Harbour", "type": "harbour", "values": [
        {"value": "Hide - H1", "description": "Hide"},
        {"value": "Hide in a crate - H1.1", "description": "Among <sup>[[crates](https://a.example/)]</sup><sup>[[barrels](https://b.example/)]</sup>."},
        {"value": "Swim - H2"},
    ]})
    .to_string();
    let opened = opened(&text);
    let framework = &opened.framework;
    assert_eq!(outline(framework), ["harbour: h1(h1-1), h2"]);
    let hide = goal(framework, "h1");
    assert_eq!((hide.title.as_str(), hide.label.as_deref(), summary(hide)), ("Hide", Some("H1"), ""));
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
    assert_eq!((framework.publisher.as_str(), framework.coverage.as_str()), ("", "All of the cluster’s 3 values."));
}

#[test]
fn a_galaxy_has_the_language_that_it_is_written_in() {
    let text = "Les cordes sont vérifiées chaque semaine et le résultat est noté dans le registre du port";
    let opened = opened(
        &json!({"name": "Port", "type": "port", "values": [{"value": "Corde", "description": text}]}).to_string(),
    );
    assert_eq!(opened.framework.language, "fr");
}

#[test]
fn a_property_that_says_the_same_as_the_pillars_is_named_and_no_facet() {
    let value = |at: usize| {
        let (area, kind) = (["sea", "sky"][at % 2], ["old", "new"][at / 2 % 2]);
        json!({"value": format!("Hide {at}"), "meta": {"area": area, "kind": kind, "platforms": ["rope", "crate"]}})
    };
    let values: Vec<_> = (0..12).map(value).collect();
    let text = json!({"name": "Harbour", "type": "harbour", "values": values}).to_string();
    let opened = opened(&text);
    let framework = &opened.framework;
    assert_eq!(framework.pillars.iter().map(|pillar| pillar.title.as_str()).collect::<Vec<_>>(), ["sea", "sky"]);
    assert_eq!(framework.facets.iter().map(|facet| facet.id.as_str()).collect::<Vec<_>>(), ["kind"]);
    assert_eq!(left_out(&opened), [("properties that say the same as the pillars or as another property", 1)]);
    assert_eq!(opened.left_out[0].items, ["Area"]);
    assert!(framework.facts.iter().any(|fact| fact.title == "Platforms" && fact.statement.text == "crate, rope"));
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}
