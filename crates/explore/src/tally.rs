//! Going through the goals once: which show, and how many each facet value would show.

use super::{
    Index,
    facets::{Facets, Filter, Missing},
    levels::Bits,
};

/// What a pass over the goals finds.
pub(super) struct Tally {
    /// The goals that show.
    pub shown: Bits,
    /// For each value, by number, how many goals it would show.
    pub values: Vec<u32>,
}

impl Tally {
    /// Counts what search and filter leave of these matching goals.
    pub fn of(index: &Index, matching: Bits, filter: &Filter) -> Self {
        if !filter.is_empty() {
            return Self::filtered(&index.facets, &matching, filter);
        }
        let values = counts(&index.facets, &matching, index.goals);
        Self { shown: matching, values }
    }

    /// A goal that only one facet keeps out still counts for that facet's values: choosing one of them would show it.
    fn filtered(facets: &Facets, matching: &Bits, filter: &Filter) -> Self {
        let mut values = vec![0; facets.totals().len()];
        let mut shown = matching.clone();
        matching.each(|goal| {
            let numbers = facets.of_goal(goal);
            let missing = filter.missing(numbers);
            let own = match missing {
                Missing::Nothing => 0..u32::MAX,
                Missing::One(key) => facets.range(key),
                Missing::Several => 0..0,
            };
            numbers.iter().filter(|number| own.contains(number)).for_each(|&number| values[number as usize] += 1);
            if !matches!(missing, Missing::Nothing) {
                shown.remove(goal);
            }
        });
        Self { shown, values }
    }
}

/// How many of these goals have each value. Where more than half of all goals match, those that do not are counted and
/// taken off: the same, and sooner.
fn counts(facets: &Facets, matching: &Bits, goals: usize) -> Vec<u32> {
    let inverse = matching.len() > goals / 2;
    let mut values = vec![0; facets.totals().len()];
    if inverse {
        facets.count(&matching.others(goals), &mut values);
        values.iter_mut().zip(facets.totals()).for_each(|(value, total)| *value = total - *value);
    } else {
        facets.count(matching, &mut values);
    }
    values
}
