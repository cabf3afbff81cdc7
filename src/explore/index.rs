//! Everything that exploring needs to know of a framework, worked out once.

use std::sync::OnceLock;

use super::{
    Building, FacetKey, FacetValue, Findings, Marks, Query, Sort,
    dictionary::Dictionary,
    facets::Facets,
    fold,
    levels::Bits,
    parse::{self, Item},
    postings::Postings,
    search::Search,
    slip,
    tally::Tally,
};
use crate::framework::{Framework, Goal, Pillar, Ref};

/// An index of one framework. It holds no reference to it; every call has to be given the same framework again.
#[derive(Debug)]
pub struct Index {
    pub(super) words: Dictionary,
    pub(super) postings: Postings,
    pub(super) facets: Facets,
    /// Where each run of goals of one pillar begins.
    pub(super) pillars: Vec<(u32, Ref<Pillar>)>,
    pub(super) pillar_count: usize,
    /// How many goals there are.
    pub(super) goals: usize,
    /// The goals by title, worked out when first asked for.
    pub(super) titles: OnceLock<Vec<u32>>,
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
        let search = Search::new(self, framework, items);
        let levels = (!items.is_empty()).then(|| search.levels(self, framework));
        let matching = levels.as_ref().map_or_else(|| Bits::all(self.goals), |levels| Bits::of(&levels[..self.goals]));
        let (filter, unknown) = self.facets.filter(&query.chosen);
        let Tally { shown, values } = Tally::of(self, matching, &filter);
        Findings {
            goals: self.in_order(framework, query.sort(), levels.as_deref(), &shown),
            total: self.goals,
            facets: self.facets.by_key(&values),
            pillars: self.by_pillar(&shown),
            marks: Marks::new(search.marked),
            forgiven: search.forgiven,
            unknown,
            shown,
        }
    }

    fn in_order(&self, framework: &Framework, sort: Sort, levels: Option<&[u8]>, shown: &Bits) -> Vec<Ref<Goal>> {
        match (sort, levels) {
            (Sort::Relevance, Some(levels)) => by_level(levels, shown),
            (Sort::Title, _) => {
                let titles = self.titles.get_or_init(|| by_title(&framework.goals));
                titles.iter().map(|&goal| goal as usize).filter(|&goal| shown.has(goal)).map(Ref::new).collect()
            }
            _ => shown.iter().map(Ref::new).collect(),
        }
    }

    fn by_pillar(&self, shown: &Bits) -> Vec<u32> {
        let mut counts = vec![0; self.pillar_count];
        let ends = self.pillars.iter().skip(1).map(|&(start, _)| start as usize).chain([self.goals]);
        for (&(start, pillar), end) in self.pillars.iter().zip(ends) {
            counts[pillar.index()] += shown.count_in(start as usize..end) as u32;
        }
        counts
    }

    /// The words of the framework nearest to this one, the nearest and then the commonest first.
    pub fn nearest(&self, word: &str, limit: usize) -> Vec<String> {
        let mut typed = String::new();
        word.chars().for_each(|letter| fold::push(&mut typed, letter));
        let mut near = slip::ranked(&self.words, &typed, slip::allowance(typed.chars().count()) + 1);
        near.sort_by_cached_key(|&(far, number)| (far, std::cmp::Reverse(self.postings.frequency(number)), number));
        near.iter().take(limit).map(|&(_, number)| self.words.word(number as usize).to_owned()).collect()
    }

    /// How much memory it takes, in bytes, without what has been allocated for titles of facet values.
    pub fn bytes(&self) -> usize {
        let titles = self.titles.get().map_or(0, |titles| titles.capacity() * size_of::<u32>());
        self.words.bytes() + self.postings.bytes() + self.facets.bytes() + titles
    }
}

/// The goals shown, the best level first, and within a level in document order.
fn by_level(levels: &[u8], shown: &Bits) -> Vec<Ref<Goal>> {
    let mut places = [0_u32; 256];
    shown.iter().for_each(|goal| places[usize::from(levels[goal])] += 1);
    let mut before = 0;
    for place in places.iter_mut().rev() {
        before += std::mem::replace(place, before);
    }
    let mut goals = vec![Ref::new(0); before as usize];
    shown.iter().for_each(|goal| {
        let place = &mut places[usize::from(levels[goal])];
        goals[*place as usize] = Ref::new(goal);
        *place += 1;
    });
    goals
}

fn by_title(goals: &[Goal]) -> Vec<u32> {
    let mut folded = String::new();
    let mut title = |goal: &Goal| {
        let start = folded.len();
        goal.title.chars().for_each(|letter| fold::push(&mut folded, letter));
        start..folded.len()
    };
    let titles: Vec<_> = goals.iter().map(&mut title).collect();
    let mut order: Vec<u32> = (0..goals.len() as u32).collect();
    order.sort_by_key(|&goal| &folded[titles[goal as usize].clone()]);
    order
}
