//! Random edits of a framework: a comparison finds exactly what a slow definition says.

// Test helpers may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use compare::{Change, compare};
use framework::{Framework, resolve, wire};
use proptest::prelude::*;

/// One edit: its kind, and the number of its goal among those of all pillars, modulo their count.
type Edit = (u8, usize);

fn file() -> wire::File {
    let mut file = exports::wire_file(&space_diplomacy::framework());
    // Goals may come and go freely as long as nothing refers to them.
    file.translations.clear();
    file.quotations.clear();
    file.challenges.clear();
    for goal in file.pillars.iter_mut().flat_map(|pillar| &mut pillar.goals) {
        goal.related.clear();
        goal.also.clear();
    }
    file
}

fn framework(file: wire::File) -> Framework {
    resolve(file).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The position of the goal with this number: its pillar and its index there.
fn place(file: &wire::File, number: usize) -> Option<(usize, usize)> {
    let all: Vec<_> = file
        .pillars
        .iter()
        .enumerate()
        .flat_map(|(at, pillar)| (0..pillar.goals.len()).map(move |goal| (at, goal)))
        .collect();
    (!all.is_empty()).then(|| all[number % all.len()])
}

fn edited(mut file: wire::File, edits: &[Edit]) -> wire::File {
    for (at, (kind, number)) in edits.iter().enumerate() {
        let Some((pillar, goal)) = place(&file, *number) else { continue };
        if file.pillars[pillar].goals.len() < 2 {
            continue;
        }
        match kind {
            0 => drop(file.pillars[pillar].goals.remove(goal)),
            1 => {
                let to = (pillar + 1) % file.pillars.len();
                let moved = file.pillars[pillar].goals.remove(goal);
                file.pillars[to].goals.push(moved);
            }
            2 => file.pillars[pillar].goals[goal].title += " anew",
            3 => file.pillars[pillar].goals[goal].status = Some(format!("State {at}")),
            4 => {
                let mut added = file.pillars[pillar].goals[goal].clone();
                (added.id, added.title) = (format!("added-{at}"), format!("Wholly new {at}"));
                (added.summary, added.label) = (None, None);
                added.objectives.clear();
                file.pillars[pillar].goals.insert(0, added);
            }
            5 => file.pillars[pillar].goals[goal].themes.clear(),
            // The order of goals is not a change to any of them.
            _ => file.pillars[pillar].goals.reverse(),
        }
    }
    file
}

/// A goal as the definition sees it: its pillar, its title, and everything else.
type Seen = (String, String, String);

fn seen(file: &wire::File) -> BTreeMap<String, Seen> {
    let goals =
        file.pillars.iter().flat_map(|pillar| pillar.goals.iter().map(|goal| (pillar.id.clone(), goal.clone())));
    goals
        .map(|(pillar, mut goal)| {
            let title = std::mem::take(&mut goal.title);
            (goal.id.clone(), (pillar, title, serde_json::to_string(&goal).unwrap()))
        })
        .collect()
}

/// The slow definition: goals are paired by id, and differ where their parts do.
fn defined(older: &wire::File, newer: &wire::File) -> BTreeMap<String, BTreeSet<Change>> {
    let (before, after) = (seen(older), seen(newer));
    let ids: BTreeSet<_> = before.keys().chain(after.keys()).cloned().collect();
    ids.into_iter()
        .map(|id| {
            let changes = match (before.get(&id), after.get(&id)) {
                (None, _) => BTreeSet::from([Change::Added]),
                (_, None) => BTreeSet::from([Change::Removed]),
                (Some(one), Some(two)) => {
                    let parts = [
                        (Change::Moved, one.0 != two.0),
                        (Change::Renamed, one.1 != two.1),
                        (Change::Changed, one.2 != two.2),
                    ];
                    let changes: BTreeSet<_> =
                        parts.into_iter().filter(|(_, is_so)| *is_so).map(|(change, _)| change).collect();
                    if changes.is_empty() { BTreeSet::from([Change::Same]) } else { changes }
                }
            };
            (id, changes)
        })
        .collect()
}

proptest! {
    #[test]
    fn each_edit_is_found_and_nothing_else_is(edits in proptest::collection::vec((0_u8..7, 0_usize..40), 0..12)) {
        let (before, after) = (file(), edited(file(), &edits));
        let expected = defined(&before, &after);
        let (older, newer) = (framework(before), framework(after));
        let comparison = compare(&older, &newer, &[]);
        let mut found = BTreeMap::new();
        for pair in &comparison.pairs {
            let id = pair.newer.map_or_else(|| older[pair.older.unwrap()].id.clone(), |at| newer[at].id.clone());
            let is_first = found.insert(id, pair.changes.iter().copied().collect::<BTreeSet<_>>()).is_none();
            prop_assert!(is_first, "each goal stands in one pair");
        }
        prop_assert_eq!(&found, &expected);
        for (at, pair) in comparison.pairs.iter().enumerate().filter(|(_, pair)| pair.newer.is_none()) {
            let removed = pair.older.unwrap();
            let goals = &older[older[removed].pillar].goals;
            let before = goals.iter().position(|goal| *goal == removed).unwrap().checked_sub(1).map(|place| goals[place]);
            let is_behind = || before.is_some() && comparison.pairs[at - 1].older == before;
            let is_at_end = || before.is_none() && comparison.pairs[at..].iter().all(|pair| pair.newer.is_none());
            prop_assert!(is_behind() || is_at_end(), "a removed goal stands behind the one that it stood behind");
        }
        for change in Change::ALL {
            let goals = expected.values().filter(|changes| changes.contains(&change));
            prop_assert_eq!(comparison.count(change), goals.count());
        }
    }
}
