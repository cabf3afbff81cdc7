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
use framework::{Framework, Goal, Pillar, Ref};

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
        let titles = self.titles.get().map_or(0, |titles| titles.capacity() * size_of::<u32>());
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

fn by_title(goals: &[Goal]) -> Vec<u32> {
    let mut folded = String::new();
    let mut ends = vec![0];
    for goal in goals {
        fold::push_all(&mut folded, &goal.title);
        ends.push(folded.len());
    }
    order::by_text(goals.len(), &|goal| &folded[ends[goal as usize]..ends[goal as usize + 1]])
}
