//! The values of every facet, and which of them each goal has.

use std::ops::Range;

use super::{Chosen, FacetKey, levels::Bits};
use framework::{Evidence, Framework, Goal, Noun, Placement, Stance};

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
    values: [Vec<FacetValue>; FacetKey::ALL.len()],
    /// Where each goal's numbers end in `numbers`.
    ends: Vec<u32>,
    /// The numbers of each goal's values, each once.
    numbers: Vec<u32>,
    /// How many goals have each value.
    totals: Vec<u32>,
    /// For each value the goal that had it last, from 1, while goals are added.
    last: Vec<u32>,
}

/// What is chosen, by number.
pub(super) struct Filter {
    /// For each value the bit of its facet where it is chosen.
    wanted: Vec<u8>,
    /// The bits of all facets in which something is chosen.
    pub needed: u8,
}

impl Facets {
    /// The values, with no goals yet.
    pub fn of(framework: &Framework) -> Self {
        let occurs = |stance: &Stance| framework.quotations.iter().any(|quotation| quotation.stance == *stance);
        let stances = Stance::ALL.into_iter().filter(occurs);
        let placed = |placement: &Placement| framework.goals.iter().any(|goal| goal.placement == Some(*placement));
        let placements = Placement::ALL.into_iter().filter(placed);
        let values = [
            titled(&framework.pillars, |pillar| &pillar.title),
            titled(&framework.themes, |theme| &theme.title),
            titled(&framework.actors, |actor| &actor.title),
            titled(&framework.voices, |voice| &voice.title),
            stances.map(|stance| named(stance.as_str())).collect(),
            placements.map(|who| named(who.as_str())).collect(),
            titled(&framework.sources, |source| &source.title),
        ];
        let count = values.iter().map(Vec::len).sum();
        Self { values, totals: vec![0; count], last: vec![0; count], ..Self::default() }
    }

    pub fn values(&self, key: FacetKey) -> &[FacetValue] {
        &self.values[key as usize]
    }

    /// Adds the next goal.
    pub fn add(&mut self, framework: &Framework, goal: &Goal) {
        let first = self.numbers.len();
        let mut numbers = std::mem::take(&mut self.numbers);
        let mut put = |key, place: usize| numbers.push(self.range(key).start + place as u32);
        goal.pillars().for_each(|pillar| put(FacetKey::Pillar, pillar.index()));
        goal.themes.iter().for_each(|theme| put(FacetKey::Theme, theme.index()));
        goal.actors.iter().for_each(|actor| put(FacetKey::Actor, actor.index()));
        for quotation in goal.quotations.iter().map(|&quotation| &framework[quotation]) {
            put(FacetKey::Voice, quotation.voice.index());
            self.place(FacetKey::Stance, quotation.stance.as_str())
                .into_iter()
                .for_each(|at| put(FacetKey::Stance, at));
        }
        let placement = goal.placement.and_then(|placement| self.place(FacetKey::Placement, placement.as_str()));
        if let Some(at) = placement {
            put(FacetKey::Placement, at);
        }
        evidence(framework, goal).for_each(|evidence| put(FacetKey::Source, evidence.source.index()));
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

    /// The place of a value in its facet.
    fn place(&self, key: FacetKey, id: &str) -> Option<usize> {
        self.values(key).iter().position(|value| value.id == id)
    }

    /// The numbers of a facet's values.
    pub fn range(&self, key: FacetKey) -> Range<u32> {
        let start = self.values[..key as usize].iter().map(Vec::len).sum::<usize>() as u32;
        start..start + self.values(key).len() as u32
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

    /// What is chosen by number, and what is chosen that is not there.
    pub fn filter(&self, chosen: &Chosen) -> (Filter, Vec<(FacetKey, String)>) {
        let mut filter = Filter { wanted: vec![0; self.totals.len()], needed: 0 };
        let mut unknown = Vec::new();
        for (key, id) in chosen.iter() {
            match self.place(key, id) {
                Some(place) => {
                    filter.wanted[self.range(key).start as usize + place] = 1 << key as u8;
                    filter.needed |= 1 << key as u8;
                }
                None => unknown.push((key, id.to_owned())),
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
        FacetKey::ALL.into_iter().map(of).collect()
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

impl Filter {
    /// The bits of the facets that keep a goal with these values out.
    #[inline]
    pub fn missing(&self, numbers: &[u32]) -> u8 {
        self.needed & !numbers.iter().fold(0, |bits, &number| bits | self.wanted[number as usize])
    }
}

fn named(id: &str) -> FacetValue {
    FacetValue { id: id.to_owned(), title: id.to_owned() }
}

fn titled<T: Noun>(all: &[T], title: impl Fn(&T) -> &str) -> Vec<FacetValue> {
    all.iter().map(|noun| FacetValue { id: noun.id().to_owned(), title: title(noun).to_owned() }).collect()
}

/// All that a goal, its summary, its objectives and the quotations about it rest on.
fn evidence<'f>(framework: &'f Framework, goal: &'f Goal) -> impl Iterator<Item = &'f Evidence> {
    let objectives = goal.objectives.iter().map(|&objective| &framework[objective].statement);
    let statements = goal.summary.iter().chain(objectives).flat_map(|statement| &statement.evidence);
    let quotations = goal.quotations.iter().flat_map(|&quotation| &framework[quotation].evidence);
    goal.evidence.iter().chain(statements).chain(quotations)
}
