//! Layers as readers use them: saved, shared, combined, compared.

// Test helpers may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use framework::{Framework, resolve, wire};
use layers::{Layer, LayerError, Mark, Omitted, Rule, Target, changes, combine, link, navigator, share};
use proptest::prelude::*;

fn goal(id: &str) -> Target {
    Target::Goal(id.to_owned())
}

fn scored(pairs: &[(&str, f64)]) -> Layer {
    let mut layer = Layer::default();
    for (id, score) in pairs {
        layer.update(goal(id), |mark| mark.score = Some(*score));
    }
    layer
}

#[test]
fn layers_combine_by_their_rules() {
    let layers = [scored(&[("a", 1.0), ("b", 4.0)]), scored(&[("a", 3.0), ("c", 2.0)])];
    for (rule, a, b, c) in [
        (Rule::Highest, 3.0, 4.0, 2.0),
        (Rule::Average, 2.0, 4.0, 2.0),
        (Rule::Sum, 4.0, 4.0, 2.0),
        (Rule::First, 1.0, 4.0, 2.0),
    ] {
        let whole = combine(&layers, rule);
        let score = |id: &str| whole.mark(&goal(id)).and_then(|mark| mark.score);
        assert_eq!([score("a"), score("b"), score("c")], [Some(a), Some(b), Some(c)], "{rule:?}");
    }
    assert!((combine(&layers, Rule::Sum).scale.max - 8.0).abs() < f32::EPSILON.into());
}

#[test]
fn averages_are_written_as_people_write_scores() {
    let layers = [1.0, 2.0, 4.0].map(|score| scored(&[("a", score)]));
    let score = |layers: &[Layer], rule| combine(layers, rule).mark(&goal("a")).and_then(|mark| mark.score);
    assert_eq!(score(&layers, Rule::Average), Some(2.33));
    assert_eq!(score(&[0.1, 0.2].map(|score| scored(&[("a", score)])), Rule::Sum), Some(0.3));
}

#[test]
fn what_two_layers_say_alike_is_said_once() {
    let link = |title: &str| framework::Link { title: title.into(), address: "https://a.example".into() };
    let mark = |note: &str, links: &[&str]| {
        let mut layer = Layer::default();
        layer.update(goal("a"), |mark| {
            mark.note = Some(note.into());
            mark.links = links.iter().map(|title| link(title)).collect();
        });
        layer
    };
    let whole = combine(&[mark("Ask", &["A"]), mark("Ask\n", &["A", "B"]), mark("Wait", &[])], Rule::First);
    let mark = whole.mark(&goal("a")).unwrap();
    assert_eq!(mark.note.as_deref(), Some("Ask\n\nWait"));
    assert_eq!(mark.links, [link("A"), link("B")]);
}

#[test]
fn what_changed_is_found_and_nothing_else() {
    let (older, mut newer) = (scored(&[("a", 1.0), ("b", 4.0)]), scored(&[("a", 1.0), ("c", 2.0)]));
    newer.update(goal("a"), |mark| mark.note = Some("seen".into()));
    let changed: Vec<_> = changes(&older, &newer)
        .into_iter()
        .map(|change| (change.target, change.before.is_some(), change.after.is_some()))
        .collect();
    assert_eq!(changed, [(goal("a"), true, true), (goal("b"), true, false), (goal("c"), false, true)]);
}

#[test]
fn shares_count_every_goal_once() {
    let framework = space_diplomacy::framework();
    let mut layer = Layer::of(&framework);
    for goal in &framework.goals[..12] {
        layer.update(Target::Goal(goal.id.clone()), |mark| mark.status = Some("done".into()));
    }
    let share = share(&layer, &framework, framework.refs());
    let done = layer.statuses.iter().position(|status| status.id == "done").unwrap();
    assert_eq!(
        (share.statuses[done], share.without, share.total()),
        (12, framework.goals.len() - 12, framework.goals.len())
    );
}

#[test]
fn what_does_not_fit_is_told_and_kept() {
    let framework = space_diplomacy::framework();
    let mut layer = Layer::of(&framework);
    layer.update(goal("gone"), |mark| mark.note = Some("was here".into()));
    assert_eq!(layer.misfits(&framework), [&goal("gone")]);
    assert!(Layer::read(&layer.write()).unwrap().mark(&goal("gone")).is_some());
}

#[test]
fn wrong_files_and_links_are_refused_in_words() {
    for (text, said) in [
        ("{}", "missing field"),
        ("{\"format\":\"framework-layer/2\",\"framework\":{\"id\":\"a\"}}", "framework-layer/1"),
        (
            "{\"format\":\"framework-layer/1\",\"framework\":{\"id\":\"a\"},\"goals\":{\"g\":{\"colour\":\"red\"}}}",
            "#3366cc",
        ),
        (
            "{\"format\":\"framework-layer/1\",\"framework\":{\"id\":\"a\"},\"goals\":{\"g\":{\"mark\":1}}}",
            "unknown field",
        ),
    ] {
        let refused = Layer::read(text).unwrap_err().to_string();
        assert!(refused.contains(said), "{refused}");
    }
    let text = link::encode(&scored(&[("a", 1.0)]));
    assert_eq!(link::decode(&text[..text.len() / 2]), Err(LayerError::Damaged));
    assert_eq!(link::decode("%%%"), Err(LayerError::Damaged));
}

fn attack() -> Framework {
    let evidence = || vec![wire::Evidence { source: "s".into(), place: None }];
    let goal = |number: usize| wire::Goal {
        id: format!("t{number}"),
        label: Some(format!("T{number}")),
        title: format!("Technique {number}"),
        evidence: evidence(),
        ..wire::Goal::default()
    };
    let about = wire::About {
        id: "attack".into(),
        title: "Attack".into(),
        publisher: "x".into(),
        language: "en".into(),
        coverage: "x".into(),
        ..wire::About::default()
    };
    let pillar = wire::Pillar {
        id: "p".into(),
        title: "P".into(),
        goals: (1..4).map(goal).collect(),
        ..wire::Pillar::default()
    };
    let source = wire::Source { id: "s".into(), title: "S".into(), ..wire::Source::default() };
    let file = wire::File {
        format: wire::FORMAT.into(),
        framework: about,
        sources: vec![source],
        pillars: vec![pillar],
        ..wire::File::default()
    };
    resolve(file).unwrap()
}

#[test]
fn navigator_layers_open_and_are_written_back() {
    let framework = attack();
    let text = r##"{"name":"Bear","versions":{"attack":"16","navigator":"5.1.0","layer":"4.5"},"domain":"ics-attack",
        "sorting":0,"gradient":{"colors":["#fff","#000"],"minValue":0,"maxValue":10},
        "techniques":[{"techniqueID":"T1","score":7,"color":"#fc3b3b","comment":"seen","links":[{"label":"Report","url":"https://a.org/"}]},
        {"techniqueID":"T2","enabled":false},{"techniqueID":"T9","score":1}]}"##;
    let import = navigator::read(text, &framework).unwrap();
    let mark = import.layer.mark(&goal("t1")).unwrap();
    assert_eq!((mark.score, mark.note.as_deref(), mark.colour.as_deref()), (Some(7.0), Some("seen"), Some("#fc3b3b")));
    assert_eq!(import.layer.mark(&goal("t2")).unwrap().tags, ["hidden"]);
    assert_eq!(import.layer.misfits(&framework), [&goal("t9")]);
    assert_eq!(import.left_out, [(Omitted::Setting("sorting".into()), 1), (Omitted::Gradient, 1)]);
    let (written, left_out) = navigator::write(&import.layer, &framework, "ics-attack");
    assert_eq!(left_out, [(Omitted::WithoutId, 1)]);
    let mut again = navigator::read(&written, &framework).unwrap().layer;
    again.update(goal("t9"), |mark| mark.score = Some(1.0));
    assert_eq!(again, import.layer);
}

#[test]
fn a_gradient_that_is_written_back_otherwise_is_named() {
    let left_out = |colours: &str| {
        let text = format!("{{\"gradient\":{{\"colors\":[{colours}]}},\"techniques\":[{{\"techniqueID\":\"T1\"}}]}}");
        navigator::read(&text, &attack()).unwrap().left_out
    };
    for usual in ["", "\"#ff6666\",\"#FFE766FF\",\"#8ec843\""] {
        assert_eq!(left_out(usual), [], "{usual}");
    }
    for other in ["\"#ffffff\",\"#ff0000\"", "\"#ff6666\",\"#ffe766\",\"#000000\"", "\"\",\"\",\"\""] {
        assert_eq!(left_out(other), [(Omitted::Gradient, 1)], "{other}");
    }
}

#[test]
fn a_navigator_layer_of_which_nothing_is_here_is_of_its_own_domain() {
    let text = |domain: &str| {
        format!(
            "{{\"versions\":{{\"attack\":\"16\"}},\"domain\":\"{domain}\",\"techniques\":[{{\"techniqueID\":\"T1059\"}}]}}"
        )
    };
    let framework = space_diplomacy::framework();
    let of = |domain: &str| navigator::read(&text(domain), &framework).unwrap().layer.framework;
    assert_eq!((of("ics-attack").id.as_str(), of("ics-attack").version.as_deref()), ("ics-attack", Some("16")));
    assert_eq!(of("").id, "attack");
    let none = navigator::read("{\"techniques\":[]}", &framework).unwrap();
    assert!(none.layer.belongs_to(&framework));
}

prop_compose! {
    fn mark()(
        status in proptest::option::of("[a-z]{1,8}"), score in proptest::option::of(-9_i32..99),
        note in proptest::option::of("\\PC{1,40}[a-z]"), tags in proptest::collection::vec("[a-z]{1,5}", 0..3),
    ) -> Mark {
        Mark { status, score: score.map(f64::from), note, tags, ..Mark::default() }
    }
}

proptest! {
    #[test]
    fn a_link_brings_back_the_layer(marks in proptest::collection::btree_map("[a-z]{1,9}", mark(), 0..30)) {
        let mut layer = Layer::default();
        for (id, mark) in marks {
            layer.update(Target::Objective(id), |old| *old = mark);
        }
        prop_assert_eq!(link::decode(&link::encode(&layer)), Ok(layer));
    }

    #[test]
    fn damage_never_panics(text in "[A-Za-z0-9_-]{0,200}") {
        prop_assert!(link::decode(&text).is_err());
    }
}

/// The keys of an object in the schema.
fn keys(schema: &serde_json::Value) -> Vec<&str> {
    let mut keys: Vec<_> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn the_schema_has_the_keys_that_are_written() {
    let schema = include_str!("../../../docs/framework-layer-1.schema.json");
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    let link = framework::Link { title: "Report".into(), address: "https://a.org/".into() };
    let mut layer = Layer { title: "All of it".into(), ..Layer::of(&space_diplomacy::framework()) };
    layer.framework.version = Some("1".into());
    let mark = Mark {
        status: Some("done".into()),
        score: Some(1.0),
        colour: Some("#3366cc".into()),
        note: Some("Seen".into()),
        links: vec![link],
        tags: vec!["new".into()],
    };
    for target in [goal("a"), Target::Section("b".into()), Target::Objective("c".into())] {
        layer.update(target, |old| *old = mark.clone());
    }
    let written: serde_json::Value = serde_json::from_str(&layer.write()).unwrap();
    let written_keys = |value: &serde_json::Value| {
        let mut keys: Vec<_> = value.as_object().unwrap().keys().cloned().collect();
        keys.sort();
        keys
    };
    let known = [&["$schema".to_owned()][..], &written_keys(&written)].concat();
    assert_eq!(keys(&schema), known);
    assert_eq!(keys(&schema["properties"]["framework"]), written_keys(&written["framework"]));
    assert_eq!(keys(&schema["$defs"]["mark"]), written_keys(&written["goals"]["a"]));
    assert_eq!(keys(&schema["$defs"]["link"]), written_keys(&written["goals"]["a"]["links"][0]));
    assert_eq!(keys(&schema["properties"]["statuses"]["items"]), written_keys(&written["statuses"][0]));
}

#[test]
fn the_example_of_the_docs_is_a_layer() {
    let docs = include_str!("../../../docs/layers.md");
    let example = docs.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let layer = Layer::read(example).unwrap();
    assert_eq!(layer.mark(&goal("norms")).and_then(|mark| mark.score), Some(3.0));
}
