//! The index: everything that exploring a framework needs, computed once.

use std::sync::OnceLock;

use search::{BitSet, Found, Request};

use super::{
    Building, FacetCounts, FacetKey, FacetValue, Findings, LayerIndex, Query, Sort,
    facets::{Facet, by_number},
    label::{Labels, natural},
};
use framework::{Framework, Goal, Ref};

/// An index of one framework. It keeps no reference to the framework; pass the same one to every call.
#[derive(Debug)]
pub struct Index {
    pub(super) search: search::Index,
    pub(super) facets: Vec<Facet>,
    /// The goals by title, sorted on first use.
    pub(super) titles: OnceLock<Vec<u32>>,
    /// The goals by label, sorted on first use.
    pub(super) labelled: OnceLock<Vec<u32>>,
    /// The goals with each label, collected on first use.
    pub(super) labels: OnceLock<Labels>,
}

impl Index {
    /// Builds an index, all at once.
    pub fn build(framework: &Framework) -> Self {
        Self::begin(framework).finish(framework)
    }

    /// Starts building an index in slices.
    pub fn begin(framework: &Framework) -> Building {
        Building::new(framework)
    }

    /// The facets of the framework, in the order in which pages show them.
    pub fn keys(&self) -> impl Iterator<Item = FacetKey> + '_ {
        self.facets.iter().map(|facet| facet.key)
    }

    /// The values of a facet, in document order; for stances and placements, only those that occur.
    pub fn values(&self, key: FacetKey) -> &[FacetValue] {
        self.facets.iter().find(|facet| facet.key == key).map_or(&[], |facet| &facet.values)
    }

    /// Runs a query. Goals whose label or id was typed come first. Filters by a layer are ignored.
    pub fn explore(&self, framework: &Framework, query: &Query) -> Findings {
        self.explore_with_layer(framework, query, &LayerIndex::default())
    }

    /// Runs a query on a framework with a layer over it.
    pub fn explore_with_layer(&self, framework: &Framework, query: &Query, layer_index: &LayerIndex) -> Findings {
        let (chosen, unknown) = by_number(&self.facets, &query.chosen);
        let named = self.labels.get_or_init(|| Labels::of(framework)).goals_with(&query.text);
        let (within, matched_outside) =
            (layer_index.matching(framework, query), layer_index.matching_words(framework, query));
        let request = Request {
            text: &query.text,
            chosen: &chosen,
            named,
            matched_outside: &matched_outside,
            within: within.as_ref(),
        };
        let found = self.search.search(&request);
        let mut goals = self.sorted_goals(framework, query.sort(), &found);
        if query.sort() == Sort::MyScore {
            layer_index.sort(&mut goals);
        }
        let Found { shown, counts, marks, corrections, inside, clauses, .. } = found;
        let counts = self.keys().zip(counts).map(|(key, counts)| FacetCounts { key, counts });
        Findings {
            goals,
            total: framework.goals.len(),
            facets: counts.collect(),
            pillars: framework.pillars.iter().map(|pillar| count(&pillar.goals, &shown)).collect(),
            sections: framework.sections.iter().map(|section| count(&section.goals, &shown)).collect(),
            marks,
            corrections,
            inside,
            clauses,
            unknown,
            shown,
        }
    }

    fn sorted_goals(&self, framework: &Framework, sort: Sort, found: &Found) -> Vec<Ref<Goal>> {
        let shown = &found.shown;
        match sort {
            Sort::Relevance => found.by_score().into_iter().map(|goal| Ref::new(goal as usize)).collect(),
            Sort::Title => shown_in_order(self.titles.get_or_init(|| by_title(&framework.goals)), shown),
            Sort::Label => shown_in_order(self.labelled.get_or_init(|| by_label(&framework.goals)), shown),
            Sort::Document | Sort::MyScore => shown.iter().map(Ref::new).collect(),
        }
    }

    /// The words of the framework nearest to this one, by distance, then frequency.
    pub fn nearest(&self, word: &str, limit: usize) -> Vec<String> {
        self.search.nearest(word, limit)
    }

    /// Memory used, in bytes, without titles of facet values and labels.
    pub fn bytes(&self) -> usize {
        let sorted = [&self.titles, &self.labelled].into_iter().filter_map(OnceLock::get);
        self.search.bytes() + sorted.map(|goals| goals.capacity() * size_of::<u32>()).sum::<usize>()
    }
}

/// How many of these goals are shown. The goals of a pillar or section are consecutive.
fn count(goals: &[Ref<Goal>], shown: &BitSet) -> u32 {
    let range = goals.first().zip(goals.last()).map_or(0..0, |(first, last)| first.index()..last.index() + 1);
    shown.count_in(range) as u32
}

/// These goals, without those that are not shown.
fn shown_in_order(goals: &[u32], shown: &BitSet) -> Vec<Ref<Goal>> {
    goals.iter().map(|&goal| goal as usize).filter(|&goal| shown.has(goal)).map(Ref::new).collect()
}

fn by_title(goals: &[Goal]) -> Vec<u32> {
    let titles: Vec<_> = goals.iter().map(|goal| search::folded(&goal.title)).collect();
    search::by_text(goals.len(), &|goal| &titles[goal as usize])
}

/// Goals without a label come last.
fn by_label(goals: &[Goal]) -> Vec<u32> {
    let last = || char::MAX.to_string();
    let labels: Vec<_> = goals.iter().map(|goal| goal.label.as_deref().map_or_else(last, natural)).collect();
    search::by_text(goals.len(), &|goal| &labels[goal as usize])
}
