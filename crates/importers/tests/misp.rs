//! MISP galaxy clusters.

// Test helpers may panic, as tests do.
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

/// A cluster of these entries: value, description and further keys.
fn cluster(entries: &[(&str, &str, serde_json::Value)]) -> String {
    let value = |(at, (value, text, more)): (usize, &(&str, &str, serde_json::Value))| {
        let mut entry = json!({"value": value, "description": text, "uuid": format!("u{at}"), "meta": more["meta"]});
        for key in ["related", "revoked"] {
            entry[key] = more[key].clone();
        }
        entry
    };
    let values: Vec<_> = entries.iter().enumerate().map(value).collect();
    json!({"name": "Harbour", "type": "harbour", "values": values}).to_string()
}

#[test]
fn platforms_of_chains_are_facets_and_revoked_entries_say_so() {
    let chain = |all: &[&str]| json!({"meta": {"kill_chain": all}});
    let text = cluster(&[
        ("Hide - H1", "a", chain(&["attack-Linux:sneak-in", "attack-Office-365:sneak-in"])),
        ("Run - H2", "b", chain(&["attack-Linux:run", "attack-Office-365:run"])),
        ("Jump - H3", "c", chain(&["attack-Windows:run", "attack-Windows:sneak-in"])),
        ("Swim - H4", "d", json!({"meta": {"kill_chain": ["attack-Windows:run"]}, "revoked": true})),
    ]);
    let opened = opened(&text);
    let framework = &opened.framework;
    assert_eq!(outline(framework), ["sneak-in: h1", "run: h2, h3, h4"]);
    let values: Vec<_> =
        framework.facets.iter().flat_map(|facet| &facet.values).map(|value| value.title.as_str()).collect();
    assert_eq!(values, ["Linux", "Office 365", "Windows"]);
    assert_eq!(goal(framework, "h4").status.as_deref(), Some("Revoked"));
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn pillars_are_words_that_nearly_all_say() {
    let entry = |at: usize| {
        let (deck, day, area) =
            ((at % 3).to_string(), format!("2024-0{}-02", at % 3 + 1), ["Sea", "Sky", "Land"][at % 3]);
        let meta = match at {
            11 => json!({"deck": deck, "created": day}),
            _ => json!({"deck": deck, "created": day, "primary_area": area}),
        };
        (["Rope", "Crate", "Gate"][at % 3], "It is.", json!({"meta": meta}))
    };
    let opened = opened(&cluster(&(0..12).map(entry).collect::<Vec<_>>()));
    let framework = &opened.framework;
    let titles: Vec<_> = framework.pillars.iter().map(|pillar| pillar.title.as_str()).collect();
    assert_eq!(titles, ["Sea", "Sky", "Land", "Entries without primary area"]);
    assert_eq!(framework.names.pillar.many, "Primary areas");
    assert!(!framework.facets.iter().any(|facet| facet.id == "created"));
}

#[test]
fn parents_and_children_are_a_tree() {
    let under = |at: usize| json!({"related": [{"dest-uuid": format!("u{at}"), "type": "child-of"}]});
    let over = json!({"related": [{"dest-uuid": "u1", "type": "parent-of"}, {"dest-uuid": "u6", "type": "similar"}]});
    let text = cluster(&[
        ("11", "Farming", over),
        ("111", "Crops", json!({})),
        ("1111", "Grain", under(1)),
        ("11111", "Wheat", under(2)),
        ("112", "Herds", under(0)),
        ("21", "Mining", json!({})),
        ("211", "Coal", under(5)),
    ]);
    let opened = opened(&text);
    let framework = &opened.framework;
    let mut goals: Vec<_> = framework.goals.iter().map(|goal| goal.title.as_str()).collect();
    goals.sort_unstable();
    assert_eq!((framework.pillars.len(), framework.sections.len(), goals), (2, 1, vec!["Coal", "Grain", "Herds"]));
    let farming = &framework.pillars[0];
    assert_eq!((farming.label.as_deref(), farming.title.as_str()), (Some("11"), "Farming"));
    assert_eq!(farming.summary.as_ref().map(|summary| summary.text.as_str()), Some("**Related:** Coal"));
    assert_eq!(framework.objectives[0].statement.text, "Wheat");
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn tactics_in_one_text_and_numbers_at_other_keys_are_read() {
    let entry = |tactic: &str, at: usize| json!({"meta": {"Tactic": [tactic], "Technique ID": format!("T80{at}")}});
    let text = cluster(&[
        ("Hide", "a", entry("Evasion", 0)),
        ("Watch", "b", entry("Evasion", 1)),
        ("Dig", "b", entry("Evasion", 2)),
        ("Break", "b", entry("Impair Control", 3)),
        ("Burn", "b", entry("Impair Control", 4)),
        ("Both", "c", entry("Evasion, Impair Control", 5)),
        ("All", "d", entry("Evasion Impair Control", 6)),
    ]);
    let opened = opened(&text);
    let framework = &opened.framework;
    let titles: Vec<_> = framework.pillars.iter().map(|pillar| pillar.title.as_str()).collect();
    assert_eq!(titles, ["Evasion", "Impair Control"]);
    let all = goal(framework, "t806");
    assert_eq!((all.label.as_deref(), all.also.len()), (Some("T806"), 1));
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn titles_leave_out_what_the_pillar_says() {
    let phase = json!({"meta": {"kill_chain": ["harbour:Abusive Content"]}});
    let text = cluster(&[("Abusive Content:Spam", "a", phase.clone()), ("Abusive Content: Abuse", "b", phase)]);
    let opened = opened(&text);
    assert_eq!(opened.framework.goals.iter().map(|goal| goal.title.as_str()).collect::<Vec<_>>(), ["Spam", "Abuse"]);
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn what_stands_where_a_text_is_wanted_is_told() {
    let text = json!({"name": "Harbour", "type": "harbour", "description": ["Of ports.", "And quays."], "scope": "All ports", "values": [
        {"value": ["Hide", "Lurk"], "description": ["In a crate.", "Or a barrel."], "meta": "Seen at night",
         "related": {"type": "similar"}},
        {"value": "Swim", "description": {"en": "Across the basin."},
         "meta": {"refs": [{"book": "Of ropes"}], "external_id": {"old": "S-1"}}},
    ]})
    .to_string();
    let opened = opened(&text);
    let framework = &opened.framework;
    let of_all: Vec<_> = framework.facts.iter().map(|fact| fact.statement.text.as_str()).collect();
    assert_eq!(of_all, ["Of ports., And quays.", "All ports"]);
    assert_eq!(summary(&framework.goals[0]), "In a crate.\n\nOr a barrel.");
    assert_eq!(facts(&framework.goals[0]), ["Value: Lurk", "Meta: Seen at night"]);
    assert!(framework.goals.iter().all(|goal| goal.related.is_empty()));
    assert_eq!(left_out(&opened), [("relations to something outside the file", 1)]);
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn a_kind_before_titles_is_kept_where_entries_have_another() {
    let values = ["Watch", "Row", "Moor"]
        .map(|name| json!({"value": format!("Service: {name}"), "meta": {"kind": format!("{name} kind")}}));
    let text = json!({"name": "Harbour", "type": "harbour", "values": values}).to_string();
    let opened = opened(&text);
    assert_eq!(opened.framework.goals[0].title, "Service: Watch");
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}
