//! The result of exploring a framework.

use framework::{Framework, Goal, Ref};
use search::{BitSet, Clause, Correction, Marks};

use super::{FacetCounts, FacetKey};

/// The goals that a query finds in a framework, with counts and marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// The goals that match, in the order asked for.
    pub goals: Vec<Ref<Goal>>,
    /// How many goals the framework has.
    pub total: usize,
    /// For each value of each facet, how many goals it would show, given the rest of the query without its own facet.
    pub facets: Vec<FacetCounts>,
    /// For each pillar, how many of its goals match.
    pub pillars: Vec<u32>,
    /// For each section, how many of its goals match, including those of nested sections.
    pub sections: Vec<u32>,
    /// The matches to mark in texts.
    pub marks: Marks,
    /// Words read as other words, since no goal has them as typed.
    pub corrections: Vec<Correction>,
    /// Words, as typed, that begin no word of the framework but occur inside some.
    pub inside: Vec<String>,
    /// How the words were read.
    pub clauses: Vec<Clause>,
    /// Chosen values unknown to the framework; they are ignored.
    pub unknown: Vec<(FacetKey, String)>,
    pub(super) shown: BitSet,
}

impl Findings {
    /// All goals, as for an empty query, but without facet counts: the result before there is an index.
    pub fn of_all(framework: &Framework) -> Self {
        let total = framework.goals.len();
        let pillars = framework.pillars.iter().map(|pillar| pillar.goals.len() as u32).collect();
        let sections = framework.sections.iter().map(|section| section.goals.len() as u32).collect();
        let shown = BitSet::all(total);
        Self { goals: framework.refs().collect(), total, pillars, sections, shown, ..Self::default() }
    }

    /// Whether the query has alternatives or exclusions, so that it helps to say how it was read.
    pub fn has_operators(&self) -> bool {
        self.clauses.iter().any(|clause| clause.exclude || clause.any.len() > 1)
    }

    /// Whether a goal was found.
    pub fn shows(&self, goal: Ref<Goal>) -> bool {
        self.shown.has(goal.index())
    }

    /// The counts of one facet, in the order of [`super::Index::values`].
    pub fn counts(&self, key: FacetKey) -> &[u32] {
        self.facets.iter().find(|facet| facet.key == key).map_or(&[], |facet| &facet.counts)
    }
}
