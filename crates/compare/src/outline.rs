//! A comparison in numbers: the changes in each pillar.

use framework::{Framework, Pillar, Ref};

use crate::{Change, Comparison, pairing::is_same_pillar};

/// The changes to the goals of a pillar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PillarChanges {
    /// The pillar's id, from the newer version if it has the pillar.
    pub id: String,
    /// The pillar's title.
    pub title: String,
    /// The number of goals with each change, in the order of [`Change::ALL`].
    pub counts: [usize; Change::ALL.len()],
}

/// The changes in each pillar: the newer version's pillars in its order, then those that only the older one has. A goal
/// counts in its new pillar, a removed one in its old.
pub fn by_pillar(older: &Framework, newer: &Framework, comparison: &Comparison) -> Vec<PillarChanges> {
    let row =
        |pillar: &Pillar| PillarChanges { id: pillar.id.clone(), title: pillar.name(), counts: [0; Change::ALL.len()] };
    let mut rows: Vec<_> = newer.pillars.iter().map(row).collect();
    let mut places = Vec::new();
    for at in older.refs::<Pillar>() {
        let known = newer.refs::<Pillar>().position(|other| is_same_pillar(older, at, newer, other));
        places.push(known.unwrap_or_else(|| {
            rows.push(row(&older[at]));
            rows.len() - 1
        }));
    }
    for pair in &comparison.pairs {
        let stood = |at: Ref<Pillar>| places[at.index()];
        let place =
            pair.newer.map(|at| newer[at].pillar.index()).or_else(|| pair.older.map(|at| stood(older[at].pillar)));
        let Some(row) = place.and_then(|at| rows.get_mut(at)) else { continue };
        for (at, change) in Change::ALL.into_iter().enumerate() {
            row.counts[at] += usize::from(pair.changes.contains(&change));
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pillar_counts_what_became_of_its_goals() {
        let older = space_diplomacy::framework();
        let mut newer = (*older).clone();
        newer.goals[0].title = "Another title".into();
        let rows = by_pillar(&older, &newer, &crate::compare(&older, &newer, &[]));
        assert_eq!(rows.len(), older.pillars.len());
        assert_eq!((rows[0].counts[3], rows[0].counts[5]), (1, older.pillars[0].goals.len() - 1));
    }
}
