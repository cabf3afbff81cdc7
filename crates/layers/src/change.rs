//! The differences between two layers.

use std::collections::BTreeSet;

use crate::{Layer, Mark, Target};

/// A thing about which two layers differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The thing.
    pub target: Target,
    /// The older layer's mark, if any.
    pub before: Option<Mark>,
    /// The newer layer's mark, if any.
    pub after: Option<Mark>,
}

/// Everything about which two layers differ, in target order.
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
