//! Every edit of a framework is found, and nothing else is.

// Test helpers may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use compare::{Change, Choice, Reason, Words, compare, json, markdown, words};
use framework::{Framework, resolve, wire};
use proptest::prelude::*;

fn file() -> wire::File {
    // Its translations name texts that an edit removes.
    wire::File { translations: Vec::new(), ..exports::wire_file(&space_diplomacy::framework()) }
}

fn framework(file: wire::File) -> Framework {
    resolve(file).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The changes to each goal, by id, except for goals that stay the same.
fn found(newer: wire::File, choices: &[Choice]) -> Vec<(String, Vec<Change>, Option<Reason>)> {
    let (older, newer) = (framework(file()), framework(newer));
    let comparison = compare(&older, &newer, choices);
    let id = |pair: &compare::Pair| {
        pair.newer.map_or_else(|| older[pair.older.unwrap()].id.clone(), |at| newer[at].id.clone())
    };
    let other = comparison.pairs.iter().filter(|pair| pair.changes != [Change::Same]);
    other.map(|pair| (id(pair), pair.changes.clone(), pair.reason)).collect()
}

fn relations_dropped(mut file: wire::File, id: &str) -> wire::File {
    for goal in file.pillars.iter_mut().flat_map(|pillar| &mut pillar.goals) {
        goal.related.retain(|other| other != id);
    }
    for quotation in &mut file.quotations {
        quotation.about.goals.retain(|other| other != id);
    }
    for challenge in &mut file.challenges {
        challenge.about.goals.retain(|other| other != id);
    }
    file
}

#[test]
fn each_kind_of_edit_is_told_as_what_it_is() {
    assert_eq!(found(file(), &[]), []);
    let mut renamed = file();
    renamed.pillars[0].goals[0].title = "Something else".into();
    let id = renamed.pillars[0].goals[0].id.clone();
    assert_eq!(found(renamed, &[]), [(id.clone(), vec![Change::Renamed], Some(Reason::Id))]);

    let mut moved = file();
    let goal = moved.pillars[0].goals.remove(0);
    moved.pillars[1].goals.push(wire::Goal { also: Vec::new(), ..goal });
    assert_eq!(found(moved, &[]), [(id.clone(), vec![Change::Moved], Some(Reason::Id))]);

    let mut removed = file();
    removed.pillars[0].goals.remove(0);
    assert_eq!(found(relations_dropped(removed, &id), &[]), [(id.clone(), vec![Change::Removed], None)]);

    let mut other_id = relations_dropped(file(), &id);
    other_id.pillars[0].goals[0].id = "new-id".into();
    assert_eq!(found(other_id.clone(), &[]), []);
    let alone = Choice { older: Some(id.clone()), newer: None };
    let told: Vec<_> = found(other_id, &[alone]).into_iter().map(|(id, changes, _)| (id, changes)).collect();
    assert_eq!(told, [("new-id".to_owned(), vec![Change::Added]), (id, vec![Change::Removed])]);
}

#[test]
fn of_two_choices_for_one_goal_the_later_counts_and_no_goal_is_lost() {
    let framework = framework(file());
    let id = |at: usize| Some(framework.goals[at].id.clone());
    let choices = [(0, 2), (1, 2), (1, 3)].map(|(older, newer)| Choice { older: id(older), newer: id(newer) });
    let comparison = compare(&framework, &framework, &choices);
    let by_reader = comparison.pairs.iter().filter(|pair| pair.reason == Some(Reason::Reader));
    let chosen: Vec<_> = by_reader.map(|pair| (pair.older.unwrap().index(), pair.newer.unwrap().index())).collect();
    assert_eq!(chosen, [(1, 3)]);
    let mut older: Vec<_> = comparison.pairs.iter().filter_map(|pair| pair.older).collect();
    older.sort();
    assert!(older.into_iter().eq(framework.refs()), "each goal stands in one pair");
}

#[test]
fn reports_name_what_changed() {
    let mut changed = file();
    let summary = changed.pillars[0].goals[0].summary.as_mut().unwrap();
    summary.text = format!("Now {}", summary.text);
    let (older, newer) = (framework(file()), framework(changed));
    let comparison = compare(&older, &newer, &[]);
    assert!(markdown(&older, &newer, &comparison).contains("- **Summary**: **Now** "));
    let json: serde_json::Value = serde_json::from_str(&json(&older, &newer, &comparison)).unwrap();
    assert_eq!((json["counts"]["changed"].as_u64(), json["counts"]["added"].as_u64()), (Some(1), Some(0)));
}

proptest! {
    #[test]
    fn random_edits_are_found_and_nothing_else(edits in proptest::collection::btree_map(0_usize..20, 0_u8..3, 0..6)) {
        let mut newer = file();
        let mut expected = Vec::new();
        let mut goals: Vec<_> = newer.pillars.iter_mut().flat_map(|pillar| &mut pillar.goals).collect();
        for (at, edit) in edits {
            let Some(goal) = goals.get_mut(at) else { continue };
            let change = match edit {
                0 => { goal.title += " anew"; Change::Renamed }
                1 => { goal.status = Some("Kept".into()); Change::Changed }
                _ => { goal.label = Some("X-1".to_owned() + &at.to_string()); Change::Changed }
            };
            expected.push((goal.id.clone(), vec![change], Some(Reason::Id)));
        }
        prop_assert_eq!(found(newer, &[]), expected);
    }

    #[test]
    fn words_put_together_are_both_texts(before in "[a-c ]{0,30}", after in "[a-c ]{0,30}") {
        let spans = words(&before, &after);
        let side = |other: Words| {
            let kept = spans.iter().filter(|span| span.words != other);
            kept.map(|span| span.text.as_str()).collect::<String>()
        };
        prop_assert_eq!((side(Words::Added), side(Words::Removed)), (before, after));
    }
}
