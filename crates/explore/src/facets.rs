//! The values of every facet, and which of them each goal has.

use std::ops::Range;

use super::{
    Chosen, FacetKey,
    levels::Bits,
    values::{places, values},
};
use framework::{Framework, Goal, Ref};

/// A value of a facet that a reader may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// What addresses and files call it.
    pub id: String,
    /// What it is called in the framework; for stances and placements, which the page has words for, the id.
    pub title: String,
}

/// How many goals each value of a facet would show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet.
    pub key: FacetKey,
    /// In the order of [`super::Index::values`].
    pub counts: Vec<u32>,
}

/// Every value of every facet has a number; those of one facet follow each other.
#[derive(Debug, Default)]
pub(super) struct Facets {
    facets: Vec<Facet>,
    /// Where each goal's numbers end in `numbers`.
    ends: Vec<u32>,
    /// The numbers of each goal's values, each once.
    numbers: Vec<u32>,
    /// How many goals have each value.
    totals: Vec<u32>,
    /// For each value the goal that had it last, from 1, while goals are added.
    last: Vec<u32>,
}

#[derive(Debug)]
struct Facet {
    key: FacetKey,
    values: Vec<FacetValue>,
    /// The number of the first value.
    start: u32,
}

/// What is chosen, by number. A lane holds as many of the facets in which something is chosen as its bits can tell apart,
/// so that there may be any number of them.
pub(super) struct Filter {
    lanes: Vec<Lane>,
}

#[derive(Default)]
struct Lane {
    /// For each value the bit of its facet where it is chosen.
    wanted: Vec<u64>,
    /// The bits of all facets of this lane.
    needed: u64,
    /// The facet of each bit.
    keys: Vec<FacetKey>,
}

/// Which facets keep a goal out.
pub(super) enum Missing {
    /// None: it shows.
    Nothing,
    /// One alone.
    One(FacetKey),
    /// Several.
    Several,
}

impl Facets {
    /// The values, with no goals yet.
    pub fn of(framework: &Framework) -> Self {
        let mut start = 0;
        let facet = |key| {
            let values = values(framework, key);
            let facet = Facet { key, start, values };
            start += facet.values.len() as u32;
            facet
        };
        let facets = FacetKey::all(framework).into_iter().map(facet).collect();
        let count = start as usize;
        Self { facets, totals: vec![0; count], last: vec![0; count], ..Self::default() }
    }

    pub fn keys(&self) -> impl Iterator<Item = FacetKey> + '_ {
        self.facets.iter().map(|facet| facet.key)
    }

    fn facet(&self, key: FacetKey) -> Option<&Facet> {
        self.facets.iter().find(|facet| facet.key == key)
    }

    pub fn values(&self, key: FacetKey) -> &[FacetValue] {
        self.facet(key).map_or(&[], |facet| &facet.values)
    }

    /// Adds the next goal.
    pub fn add(&mut self, framework: &Framework, goal: Ref<Goal>) {
        let first = self.numbers.len();
        let mut numbers = std::mem::take(&mut self.numbers);
        for facet in &self.facets {
            places(framework, goal, facet.key, &facet.values, &mut |place| numbers.push(facet.start + place as u32));
        }
        self.numbers = numbers;
        self.close_goal(first);
    }

    /// Ends a goal whose numbers begin here: each counts once.
    fn close_goal(&mut self, first: usize) {
        let goal = self.ends.len() as u32 + 1;
        let mut end = first;
        for at in first..self.numbers.len() {
            let number = self.numbers[at];
            if std::mem::replace(&mut self.last[number as usize], goal) != goal {
                self.numbers[end] = number;
                self.totals[number as usize] += 1;
                end += 1;
            }
        }
        self.numbers.truncate(end);
        self.ends.push(end as u32);
    }

    /// Gives back memory that no further goal will need.
    pub fn shrink(&mut self) {
        self.numbers.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.last = Vec::new();
    }

    /// The numbers of a facet's values.
    pub fn range(&self, key: FacetKey) -> Range<u32> {
        self.facet(key).map_or(0..0, |facet| facet.start..facet.start + facet.values.len() as u32)
    }

    /// The numbers of a goal's values.
    #[inline]
    pub fn of_goal(&self, goal: usize) -> &[u32] {
        of_goal(&self.ends, &self.numbers, goal)
    }

    /// Adds up how many of these goals have each value.
    pub fn count(&self, goals: &Bits, counts: &mut [u32]) {
        // As slices, since a program made small calls a function for each place in a vector.
        let (ends, numbers) = (self.ends.as_slice(), self.numbers.as_slice());
        goals.each(|goal| {
            for &number in of_goal(ends, numbers, goal) {
                counts[number as usize] += 1;
            }
        });
    }

    /// How many goals have each value, by number.
    pub fn totals(&self) -> &[u32] {
        &self.totals
    }

    /// What is chosen by number, and what is chosen that is not there. Facets that are not there have no say.
    pub fn filter(&self, chosen: &Chosen) -> (Filter, Vec<(FacetKey, String)>) {
        let mut filter = Filter { lanes: Vec::new() };
        let mut unknown = Vec::new();
        for facet in &self.facets {
            let mut numbers = Vec::new();
            for id in chosen.of(facet.key) {
                match facet.place(id) {
                    Some(place) => numbers.push(facet.start as usize + place),
                    None => unknown.push((facet.key, id.clone())),
                }
            }
            if !numbers.is_empty() {
                filter.add(facet.key, &numbers, self.totals.len());
            }
        }
        (filter, unknown)
    }

    /// Counts by number as counts by facet.
    pub fn by_key(&self, counts: &[u32]) -> Vec<FacetCounts> {
        let of = |key| {
            let range = self.range(key);
            FacetCounts { key, counts: counts[range.start as usize..range.end as usize].to_vec() }
        };
        self.keys().map(of).collect()
    }

    /// How much memory it takes, in bytes, titles aside.
    pub fn bytes(&self) -> usize {
        (self.ends.capacity() + self.numbers.capacity() + self.totals.capacity()) * 4
    }
}

#[inline]
fn of_goal<'f>(ends: &[u32], numbers: &'f [u32], goal: usize) -> &'f [u32] {
    let start = if goal == 0 { 0 } else { ends[goal - 1] };
    &numbers[start as usize..ends[goal] as usize]
}

impl Facet {
    fn place(&self, id: &str) -> Option<usize> {
        self.values.iter().position(|value| value.id == id)
    }
}

impl Filter {
    /// Whether every goal passes.
    pub fn is_empty(&self) -> bool {
        self.lanes.is_empty()
    }

    /// Wants one of these of `count` numbers.
    fn add(&mut self, key: FacetKey, numbers: &[usize], count: usize) {
        let lane = match self.lanes.last_mut().filter(|lane| lane.keys.len() < u64::BITS as usize) {
            Some(lane) => lane,
            None => self.lanes.push_mut(Lane { wanted: vec![0; count], ..Lane::default() }),
        };
        let bit = 1 << lane.keys.len();
        lane.needed |= bit;
        lane.keys.push(key);
        numbers.iter().for_each(|&number| lane.wanted[number] = bit);
    }

    /// The facets that keep a goal with these values out.
    #[inline]
    pub fn missing(&self, numbers: &[u32]) -> Missing {
        let mut missing = Missing::Nothing;
        for lane in &self.lanes {
            let left = lane.needed & !numbers.iter().fold(0, |bits, &number| bits | lane.wanted[number as usize]);
            missing = match (left.count_ones(), missing) {
                (0, before) => before,
                (1, Missing::Nothing) => Missing::One(lane.keys[left.trailing_zeros() as usize]),
                _ => return Missing::Several,
            };
        }
        missing
    }
}
