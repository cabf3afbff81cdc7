//! The differences between two versions of a framework, and the common ground of two frameworks.
//!
//! [`compare`] pairs the goals of an older and a newer version: by title where ids are misleading, otherwise by id,
//! then label, then title, then similar text. Each pair says how it was found, and what changed; goals without a
//! partner were added or removed. A reader can correct a pair ([`Choice`]). [`shared`] puts two frameworks side by
//! side: their themes, their actors and their words.
//!
//! ```
//! use compare::{Change, compare};
//!
//! let older = space_diplomacy::framework();
//! let mut newer = (*older).clone();
//! newer.goals[0].title = "Another title".into();
//! let comparison = compare(&older, &newer, &[]);
//! assert_eq!(comparison.pairs[0].changes, [Change::Renamed]);
//! assert_eq!(comparison.count(Change::Same), older.goals.len() - 1);
//! ```

mod goal;
mod lines;
mod lists;
mod order;
mod outline;
mod pairing;
mod report;
mod shared;
mod titles;
mod words;

use std::collections::HashMap;

use framework::{Framework, Goal, Ref};

use pairing::Partners;

pub use goal::{Difference, Part};
pub use order::{are_versions, is_newer};
pub use outline::{PillarChanges, by_pillar};
pub use pairing::{Choice, Reason};
pub use report::{Table, json, markdown, table};
pub use shared::{BySide, Shared, shared};
pub use words::{Span, Words, words};

/// What happened to a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Only the newer version has the goal.
    Added,
    /// Only the older version has the goal.
    Removed,
    /// The goal is under another pillar or section.
    Moved,
    /// The goal has another title.
    Renamed,
    /// Some other part of the goal differs.
    Changed,
    /// Nothing differs.
    Same,
}

impl std::str::FromStr for Change {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|change| change.as_str() == word).ok_or(())
    }
}

impl Change {
    /// Every change, in page order.
    pub const ALL: [Self; 6] = [Self::Added, Self::Removed, Self::Moved, Self::Renamed, Self::Changed, Self::Same];

    /// The value in addresses and hooks.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Moved => "moved",
            Self::Renamed => "renamed",
            Self::Changed => "changed",
            Self::Same => "same",
        }
    }
}

/// A goal of either version or of both.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The goal in the older version.
    pub older: Option<Ref<Goal>>,
    /// The goal in the newer version.
    pub newer: Option<Ref<Goal>>,
    /// How the two were paired; `None` if there is only one.
    pub reason: Option<Reason>,
    /// What happened to the goal: never empty, in the order of [`Change::ALL`].
    pub changes: Vec<Change>,
    /// The parts that differ.
    pub differences: Vec<Difference>,
}

impl Pair {
    /// The first of the goal's changes that is in `wanted`, otherwise its main change.
    pub fn change_among(&self, wanted: &[Change]) -> Change {
        self.changes.iter().copied().find(|change| wanted.contains(change)).unwrap_or_else(|| self.change())
    }

    /// The main change.
    pub fn change(&self) -> Change {
        self.changes.first().copied().unwrap_or(Change::Same)
    }
}

/// All pairs, in the newer version's order; each removed goal follows the goal that it followed before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The pairs.
    pub pairs: Vec<Pair>,
}

impl Comparison {
    /// The number of goals with a change.
    pub fn count(&self, change: Change) -> usize {
        self.pairs.iter().filter(|pair| pair.changes.contains(&change)).count()
    }
}

/// Compares two versions. `choices` are the reader's corrections; they take precedence.
pub fn compare(older: &Framework, newer: &Framework, choices: &[Choice]) -> Comparison {
    let partners = pairing::pair(older, newer, choices);
    let mut removed = removed(older, &partners);
    let mut take_removed = |before| {
        let goals = removed.remove(&before).unwrap_or_default();
        goals.into_iter().map(|at| unpaired(Some(at), None, Change::Removed))
    };
    let mut pairs: Vec<Pair> = Vec::with_capacity(newer.goals.len());
    for at in newer.refs::<Goal>() {
        match partners.of_newer(at) {
            Some((before, reason)) => {
                pairs.push(paired((older, before), (newer, at), reason));
                pairs.extend(take_removed(Some(before)));
            }
            None => pairs.push(unpaired(None, Some(at), Change::Added)),
        }
    }
    pairs.extend(take_removed(None));
    Comparison { pairs }
}

fn paired((older, before): (&Framework, Ref<Goal>), (newer, after): (&Framework, Ref<Goal>), reason: Reason) -> Pair {
    let differences = goal::differences((older, before), (newer, after));
    let has = |part: Part| differences.iter().any(|difference| difference.part == part);
    let mut changes = Vec::new();
    changes.extend(has(Part::Place).then_some(Change::Moved));
    changes.extend(has(Part::Title).then_some(Change::Renamed));
    let is_other = differences.iter().any(|difference| !matches!(difference.part, Part::Place | Part::Title));
    changes.extend(is_other.then_some(Change::Changed));
    if changes.is_empty() {
        changes.push(Change::Same);
    }
    Pair { older: Some(before), newer: Some(after), reason: Some(reason), changes, differences }
}

fn unpaired(older: Option<Ref<Goal>>, newer: Option<Ref<Goal>>, change: Change) -> Pair {
    Pair { older, newer, reason: None, changes: vec![change], differences: Vec::new() }
}

/// The goals without a partner, in their order, grouped by the last goal before them in their pillar that has one. They
/// are listed after that goal; those without one, at the end.
fn removed(older: &Framework, partners: &Partners) -> HashMap<Option<Ref<Goal>>, Vec<Ref<Goal>>> {
    let mut removed: HashMap<_, Vec<_>> = HashMap::new();
    for pillar in &older.pillars {
        let mut before = None;
        for at in &pillar.goals {
            match partners.of_older(*at) {
                Some(_) => before = Some(*at),
                None => removed.entry(before).or_default().push(*at),
            }
        }
    }
    removed
}
