//! The values of every facet, and each document's values.

use std::ops::Range;

use super::scores::BitSet;

/// Every value of every facet has a number; the values of one facet are consecutive.
#[derive(Debug, Default)]
pub(crate) struct Facets {
    /// The number of each facet's first value, then the number of all values.
    starts: Vec<u32>,
    /// The end of each document's numbers in `numbers`.
    ends: Vec<u32>,
    /// The numbers of each document's values, each once.
    numbers: Vec<u32>,
    /// How many documents have each value.
    totals: Vec<u32>,
    /// For each value, the last document with it, from 1; used while documents are added.
    last: Vec<u32>,
}

/// The chosen values, by number. A lane has a bit for each of up to 64 facets with a choice; further lanes are added as
/// needed.
pub(crate) struct Filter {
    lanes: Vec<Lane>,
}

#[derive(Default)]
struct Lane {
    /// For each value, its facet's bit if the value is chosen.
    wanted: Vec<u64>,
    /// The bits of all facets of this lane.
    needed: u64,
    /// The facet of each bit, by position.
    facets: Vec<usize>,
}

/// Which facets exclude a document.
pub(crate) enum Missing {
    /// None: the document shows.
    Nothing,
    /// Exactly one.
    One(usize),
    /// Several.
    Several,
}

impl Facets {
    /// Facets with these numbers of values, and no documents yet.
    pub fn new(sizes: &[usize]) -> Self {
        let mut starts = vec![0];
        for size in sizes {
            starts.push(starts[starts.len() - 1] + *size as u32);
        }
        let count = starts[sizes.len()] as usize;
        Self { starts, totals: vec![0; count], last: vec![0; count], ..Self::default() }
    }

    /// The numbers of a facet's values.
    pub fn range(&self, facet: usize) -> Range<u32> {
        self.starts[facet]..self.starts[facet + 1]
    }

    /// Gives the next document a value. A repeated value counts once.
    pub fn add(&mut self, facet: usize, value: usize) {
        let number = self.starts[facet] + value as u32;
        let document = self.ends.len() as u32 + 1;
        if std::mem::replace(&mut self.last[number as usize], document) != document {
            self.numbers.push(number);
            self.totals[number as usize] += 1;
        }
    }

    /// Ends a document.
    pub fn end_document(&mut self) {
        self.ends.push(self.numbers.len() as u32);
    }

    /// Frees memory that only adding documents needs.
    pub fn shrink(&mut self) {
        self.numbers.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.last = Vec::new();
    }

    /// The numbers of a document's values.
    #[inline]
    pub fn of_document(&self, document: usize) -> &[u32] {
        of_document(&self.ends, &self.numbers, document)
    }

    /// Counts how many of these documents have each value, adding to `counts`.
    pub fn count(&self, documents: &BitSet, counts: &mut [u32]) {
        // As slices: small builds call a function for each index into a vector.
        let (ends, numbers) = (self.ends.as_slice(), self.numbers.as_slice());
        documents.each(|document| {
            for &number in of_document(ends, numbers, document) {
                counts[number as usize] += 1;
            }
        });
    }

    /// How many documents have each value, by number.
    pub fn totals(&self) -> &[u32] {
        &self.totals
    }

    /// The filter for the chosen values, given as facet and value.
    pub fn filter(&self, chosen: &[(usize, usize)]) -> Filter {
        let mut filter = Filter { lanes: Vec::new() };
        for facet in 0..self.starts.len() - 1 {
            let of_facet = chosen.iter().filter(|(other, _)| *other == facet);
            let numbers: Vec<_> = of_facet.map(|(_, value)| self.starts[facet] as usize + value).collect();
            if !numbers.is_empty() {
                filter.add(facet, &numbers, self.totals.len());
            }
        }
        filter
    }

    /// Splits counts of all values into counts per facet.
    pub fn by_facet(&self, counts: &[u32]) -> Vec<Vec<u32>> {
        self.starts.windows(2).map(|ends| counts[ends[0] as usize..ends[1] as usize].to_vec()).collect()
    }

    /// Memory used, in bytes.
    pub fn bytes(&self) -> usize {
        (self.ends.capacity() + self.numbers.capacity() + self.totals.capacity()) * 4
    }
}

#[inline]
fn of_document<'f>(ends: &[u32], numbers: &'f [u32], document: usize) -> &'f [u32] {
    let start = if document == 0 { 0 } else { ends[document - 1] };
    &numbers[start as usize..ends[document] as usize]
}

impl Filter {
    /// Whether every document passes.
    pub fn is_empty(&self) -> bool {
        self.lanes.is_empty()
    }

    /// Requires one of these numbers; there are `count` numbers in all.
    fn add(&mut self, facet: usize, numbers: &[usize], count: usize) {
        let lane = match self.lanes.last_mut().filter(|lane| lane.facets.len() < u64::BITS as usize) {
            Some(lane) => lane,
            None => self.lanes.push_mut(Lane { wanted: vec![0; count], ..Lane::default() }),
        };
        let bit = 1 << lane.facets.len();
        lane.needed |= bit;
        lane.facets.push(facet);
        for &number in numbers {
            lane.wanted[number] = bit;
        }
    }

    /// Which facets exclude a document with these values.
    #[inline]
    pub fn missing(&self, numbers: &[u32]) -> Missing {
        let mut missing = Missing::Nothing;
        for lane in &self.lanes {
            let left = lane.needed & !numbers.iter().fold(0, |bits, &number| bits | lane.wanted[number as usize]);
            missing = match (left.count_ones(), missing) {
                (0, before) => before,
                (1, Missing::Nothing) => Missing::One(lane.facets[left.trailing_zeros() as usize]),
                _ => return Missing::Several,
            };
        }
        missing
    }
}
