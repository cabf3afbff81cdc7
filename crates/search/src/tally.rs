//! One pass over the documents: which of them show, and how many each facet value would show.

use super::{
    Index,
    facets::{Facets, Filter, Missing},
    scores::BitSet,
};

/// The result of the pass.
pub(crate) struct Tally {
    /// The documents that show.
    pub shown: BitSet,
    /// For each value, by number, how many documents it would show.
    pub values: Vec<u32>,
}

impl Tally {
    /// Filters these matching documents, and counts facet values.
    pub fn of(index: &Index, matching: BitSet, filter: &Filter) -> Self {
        if !filter.is_empty() {
            return Self::filtered(&index.facets, &matching, filter);
        }
        let values = counts(&index.facets, &matching, index.documents);
        Self { shown: matching, values }
    }

    /// A document that only one facet excludes still counts for that facet's values, since choosing one would show it.
    fn filtered(facets: &Facets, matching: &BitSet, filter: &Filter) -> Self {
        let mut values = vec![0; facets.totals().len()];
        let mut shown = matching.clone();
        matching.each(|document| {
            let numbers = facets.of_document(document);
            let missing = filter.missing(numbers);
            let own = match missing {
                Missing::Nothing => 0..u32::MAX,
                Missing::One(facet) => facets.range(facet),
                Missing::Several => 0..0,
            };
            numbers.iter().filter(|number| own.contains(number)).for_each(|&number| values[number as usize] += 1);
            if !matches!(missing, Missing::Nothing) {
                shown.remove(document);
            }
        });
        Self { shown, values }
    }
}

/// How many of these documents have each value. If more than half of all documents match, counts the others and
/// subtracts, which is faster.
fn counts(facets: &Facets, matching: &BitSet, documents: usize) -> Vec<u32> {
    let inverse = matching.len() > documents / 2;
    let mut values = vec![0; facets.totals().len()];
    if inverse {
        facets.count(&matching.complement(documents), &mut values);
        values.iter_mut().zip(facets.totals()).for_each(|(value, total)| *value = total - *value);
    } else {
        facets.count(matching, &mut values);
    }
    values
}
