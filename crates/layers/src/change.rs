//! What differs between two layers.

use std::collections::BTreeSet;

use crate::{Layer, Mark, Target};

/// A thing of which two layers say something else.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The thing.
    pub target: Target,
    /// What the older layer says; nothing where it says nothing.
    pub before: Option<Mark>,
    /// What the newer layer says.
    pub after: Option<Mark>,
}

/// Everything of which two layers say something else, in the order of the targets.
pub fn changes(older: &Layer, newer: &Layer) -> Vec<Change> {
    let targets: BTreeSet<&Target> = older.marks.keys().chain(newer.marks.keys()).collect();
    let differs = targets.into_iter().filter(|target| older.mark(target) != newer.mark(target));
    differs
        .map(|target| Change {
            target: target.clone(),
            before: older.mark(target).cloned(),
            after: newer.mark(target).cloned(),
        })
        .collect()
}
