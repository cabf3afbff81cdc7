//! Frameworks with numbered ids from an importer: goals are identified by title.

// Test helpers may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use compare::{Change, Part, by_pillar, compare};
use framework::{Framework, resolve, wire};

/// A framework from rows: a pillar is `=` and its title, a goal its id and title.
fn framework(rows: &[&str]) -> Framework {
    let mut pillars: Vec<wire::Pillar> = Vec::new();
    for row in rows {
        if let Some(title) = row.strip_prefix('=') {
            let id = framework::slug::id(&[title], "pillar");
            pillars.push(wire::Pillar { id, title: title.to_owned(), ..wire::Pillar::default() });
            continue;
        }
        let (id, title) = row.split_once(' ').unwrap();
        let goal =
            wire::Goal { id: id.to_owned(), title: title.to_owned(), evidence: evidence(), ..wire::Goal::default() };
        pillars.last_mut().unwrap().goals.push(goal);
    }
    framework_of(pillars)
}

fn evidence() -> Vec<wire::Evidence> {
    vec![wire::Evidence { source: "file".to_owned(), place: None }]
}

fn framework_of(pillars: Vec<wire::Pillar>) -> Framework {
    let about = wire::About {
        id: "plan".to_owned(),
        title: "Plan".to_owned(),
        language: "en".to_owned(),
        coverage: "All of it.".to_owned(),
        ..wire::About::default()
    };
    let sources = vec![wire::Source { id: "file".to_owned(), title: "Plan".to_owned(), ..wire::Source::default() }];
    let file =
        wire::File { format: wire::FORMAT.to_owned(), framework: about, sources, pillars, ..wire::File::default() };
    resolve(file).unwrap_or_else(|problems| panic!("{problems:?}"))
}

#[test]
fn goals_are_known_by_their_titles_where_ids_contradict_them() {
    for (what, older, newer, told) in [
        (
            "a row put in",
            &["=安全", "goal 訓練", "goal-2 学校"][..],
            &["=安全", "goal 消防団", "goal-2 訓練", "goal-3 学校"][..],
            [1, 0, 0, 0, 0, 2],
        ),
        (
            "a row taken out",
            &["=A", "goal a", "goal-2 b", "goal-3 c"],
            &["=A", "goal b", "goal-2 c"],
            [0, 1, 0, 0, 0, 2],
        ),
        ("two rows changed places", &["=A", "goal a", "goal-2 b"], &["=A", "goal b", "goal-2 a"], [0, 0, 0, 0, 0, 2]),
        (
            "titles that come back under each pillar",
            &["=Water", "train Train", "=Roads", "train-2 Train"],
            &["=Parks", "train Train", "=Water", "train-2 Train", "=Roads", "train-3 Train"],
            [1, 0, 0, 0, 0, 2],
        ),
        ("another title", &["=A", "goal a", "goal-2 b"], &["=A", "goal z", "goal-2 b"], [0, 0, 0, 1, 0, 1]),
        ("one pillar under another name", &["=plan 2024", "a a"], &["=plan 2025", "a a", "b b"], [1, 0, 0, 0, 0, 1]),
        ("one pillar made two", &["=A", "a a", "b b"], &["=C", "a a", "=D", "b b"], [0, 0, 2, 0, 0, 0]),
    ] {
        let (older, newer) = (framework(older), framework(newer));
        let comparison = compare(&older, &newer, &[]);
        assert_eq!(Change::ALL.map(|change| comparison.count(change)), told, "{what}");
    }
}

#[test]
fn a_single_pillar_is_one_in_the_numbers_too() {
    let (older, newer) = (framework(&["=plan 2024", "a a"]), framework(&["=plan 2025", "a a"]));
    let rows = by_pillar(&older, &newer, &compare(&older, &newer, &[]));
    assert_eq!(rows.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["plan 2025"]);
}

#[test]
fn objectives_are_known_by_their_texts_and_facts_by_their_headings() {
    let goal = |objectives: &[(&str, &str)], facts: &[(&str, &str)]| {
        let objective = |(id, text): &(&str, &str)| wire::Objective {
            id: (*id).to_owned(),
            text: (*text).to_owned(),
            evidence: evidence(),
            ..wire::Objective::default()
        };
        let fact = |(title, text): &(&str, &str)| wire::Fact {
            title: (*title).to_owned(),
            text: (*text).to_owned(),
            evidence: evidence(),
        };
        let goal = wire::Goal {
            id: "a".to_owned(),
            title: "A".to_owned(),
            objectives: objectives.iter().map(objective).collect(),
            facts: facts.iter().map(fact).collect(),
            evidence: evidence(),
            ..wire::Goal::default()
        };
        let pillar = wire::Pillar { id: "p".to_owned(), title: "P".to_owned(), ..wire::Pillar::default() };
        framework_of(vec![wire::Pillar { goals: vec![goal], ..pillar }])
    };
    let older = goal(&[("x", "Moor"), ("x-2", "Sail")], &[("Budget", "10"), ("Staff", "12")]);
    let newer = goal(&[("x", "Row"), ("x-2", "Moor"), ("x-3", "Sail")], &[("Budget", "12"), ("Staff", "10")]);
    let comparison = compare(&older, &newer, &[]);
    let told: Vec<_> = comparison.pairs[0]
        .differences
        .iter()
        .map(|difference| (difference.part.clone(), &*difference.before, &*difference.after))
        .collect();
    let expected = [
        (Part::Objective("x".to_owned()), "", "Row"),
        (Part::Fact("Budget".to_owned()), "10", "12"),
        (Part::Fact("Staff".to_owned()), "12", "10"),
    ];
    assert_eq!(told, expected);
}
