//! Everything that exploring needs to know of a framework, worked out once.

use std::sync::OnceLock;

use super::{
    Building, FacetKey, FacetValue, Findings, Marks, Query, Sort,
    dictionary::Dictionary,
    facets::Facets,
    fold,
    levels::Bits,
    order,
    parse::{self, Item},
    postings::{Field, Postings},
    search::Search,
    slip,
    tally::Tally,
};
use framework::{Framework, Goal, Ref};

/// An index of one framework. It holds no reference to it; every call has to be given the same framework again.
#[derive(Debug)]
pub struct Index {
    pub(super) words: Dictionary,
    pub(super) postings: Postings,
    /// For each word the number it had when it was met.
    pub(super) met: Vec<u32>,
    /// For each number of that kind the word.
    pub(super) sorted: Vec<u32>,
    pub(super) facets: Facets,
    /// How many goals there are.
    pub(super) goals: usize,
    /// The goals by title, worked out when first asked for.
    pub(super) titles: OnceLock<Vec<u32>>,
    /// The goals by label, worked out when first asked for.
    pub(super) labels: OnceLock<Vec<u32>>,
}

impl Index {
    /// Builds an index, all at once.
    pub fn build(framework: &Framework) -> Self {
        Self::begin(framework).finish(framework)
    }

    /// Begins to build an index, in slices.
    pub fn begin(framework: &Framework) -> Building {
        Building::new(framework)
    }

    /// The facets of the framework, in the order in which pages show them.
    pub fn keys(&self) -> impl Iterator<Item = FacetKey> + '_ {
        self.facets.keys()
    }

    /// The values of a facet, in document order; of stances and placements only those that occur.
    pub fn values(&self, key: FacetKey) -> &[FacetValue] {
        self.facets.values(key)
    }

    /// What a query finds. Words too common to say anything are left out where they leave nothing.
    pub fn explore(&self, framework: &Framework, query: &Query) -> Findings {
        let items = parse::parse(&query.text);
        let findings = self.find(framework, query, &items);
        if findings.goals.is_empty() && items.iter().any(Item::is_stop_word) {
            let telling: Vec<_> = items.into_iter().filter(|item| !item.is_stop_word()).collect();
            if telling.iter().any(|item| !item.exclude) {
                return self.find(framework, query, &telling);
            }
        }
        findings
    }

    fn find(&self, framework: &Framework, query: &Query, items: &[Item]) -> Findings {
        let search = Search::new(self, items);
        let levels = (!items.is_empty()).then(|| search.levels(self, Field::Quotation));
        let matching =
            levels.as_ref().map_or_else(|| Bits::all(self.goals), |levels| Bits::of(levels.as_flattened(), self.goals));
        let (filter, unknown) = self.facets.filter(&query.chosen);
        let Tally { shown, values } = Tally::of(self, matching, &filter);
        Findings {
            goals: self.in_order(framework, query.sort(), levels.as_deref().map(<[_]>::as_flattened), &shown),
            total: self.goals,
            facets: self.facets.by_key(&values),
            pillars: framework.pillars.iter().map(|pillar| count(&pillar.goals, &shown)).collect(),
            sections: framework.sections.iter().map(|section| count(&section.goals, &shown)).collect(),
            marks: Marks::new(search.marked),
            forgiven: search.forgiven,
            unknown,
            shown,
        }
    }

    fn in_order(&self, framework: &Framework, sort: Sort, levels: Option<&[u8]>, shown: &Bits) -> Vec<Ref<Goal>> {
        match (sort, levels) {
            (Sort::Relevance, Some(levels)) => by_level(levels, shown),
            (Sort::Title, _) => in_row(self.titles.get_or_init(|| by_title(&framework.goals)), shown),
            (Sort::Label, _) => in_row(self.labels.get_or_init(|| by_label(&framework.goals)), shown),
            _ => shown.iter().map(Ref::new).collect(),
        }
    }

    /// The words of the framework nearest to this one, the nearest and then the commonest first.
    pub fn nearest(&self, word: &str, limit: usize) -> Vec<String> {
        let mut typed = String::new();
        fold::push_all(&mut typed, word);
        let far = slip::allowance(typed.chars().count()) + 1;
        let near = slip::near(&self.words, 0..self.words.len() as u32, &typed, far);
        let near = near.iter().filter(|near| usize::from(near.whole) <= far);
        let weight =
            |near: &slip::Near| u64::from(near.whole) << 32 | u64::from(!(self.postings.frequency(near.word) as u32));
        let words = order::by_key(near.map(|near| (weight(near), near.word)).collect());
        words.iter().take(limit).map(|&word| self.words.word(word as usize).to_owned()).collect()
    }

    /// How much memory it takes, in bytes, without what has been allocated for titles of facet values.
    pub fn bytes(&self) -> usize {
        let sorted = [&self.titles, &self.labels].into_iter().filter_map(OnceLock::get);
        let titles: usize = sorted.map(|goals| goals.capacity() * size_of::<u32>()).sum();
        let numbers = (self.met.capacity() + self.sorted.capacity()) * size_of::<u32>();
        self.words.bytes() + numbers + self.postings.bytes() + self.facets.bytes() + titles
    }
}

/// The goals shown, the best level first, and within a level in document order.
fn by_level(levels: &[u8], shown: &Bits) -> Vec<Ref<Goal>> {
    let mut places = [0_u32; 256];
    shown.each(|goal| places[usize::from(levels[goal])] += 1);
    let mut before = 0;
    for place in places.iter_mut().rev() {
        before += std::mem::replace(place, before);
    }
    let mut goals = vec![Ref::new(0); before as usize];
    let sorted = goals.as_mut_slice();
    shown.each(|goal| {
        let place = &mut places[usize::from(levels[goal])];
        sorted[*place as usize] = Ref::new(goal);
        *place += 1;
    });
    goals
}

/// How many of these goals are shown. Goals under one pillar or section follow each other.
fn count(goals: &[Ref<Goal>], shown: &Bits) -> u32 {
    let range = goals.first().zip(goals.last()).map_or(0..0, |(first, last)| first.index()..last.index() + 1);
    shown.count_in(range) as u32
}

/// Those of these goals that are shown.
fn in_row(goals: &[u32], shown: &Bits) -> Vec<Ref<Goal>> {
    goals.iter().map(|&goal| goal as usize).filter(|&goal| shown.has(goal)).map(Ref::new).collect()
}

fn by_title(goals: &[Goal]) -> Vec<u32> {
    by_folded(goals, |goal, folded| fold::push_all(folded, &goal.title))
}

/// Numbers are filled up with zeros, so that they sort by their value. Goals without a label come last.
fn by_label(goals: &[Goal]) -> Vec<u32> {
    by_folded(goals, |goal, folded| match &goal.label {
        Some(label) => order::push_natural(folded, label),
        None => folded.push(char::MAX),
    })
}

fn by_folded(goals: &[Goal], push: impl Fn(&Goal, &mut String)) -> Vec<u32> {
    let mut folded = String::new();
    let mut ends = vec![0];
    for goal in goals {
        push(goal, &mut folded);
        ends.push(folded.len());
    }
    order::by_text(goals.len(), &|goal| &folded[ends[goal as usize]..ends[goal as usize + 1]])
}
