//! What an exploration finds.

use framework::{Framework, Goal, Ref};
use search::{Bits, Clause, Forgiven, Marks};

use super::{FacetCounts, FacetKey};

/// What a query finds in a framework.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// The goals that match, in the order asked for.
    pub goals: Vec<Ref<Goal>>,
    /// How many goals the framework has.
    pub total: usize,
    /// For each value of each facet how many goals it would show, given all else that is asked for but its own facet.
    pub facets: Vec<FacetCounts>,
    /// For each pillar how many of the goals that stand under it match.
    pub pillars: Vec<u32>,
    /// For each section how many of the goals under it match, those of its sections included.
    pub sections: Vec<u32>,
    /// What to mark in texts.
    pub marks: Marks,
    /// Words that were read as others, as nothing has them as they were typed.
    pub forgiven: Vec<Forgiven>,
    /// Words, as typed, that no word begins with and that were found inside words.
    pub inside: Vec<String>,
    /// How the words were read.
    pub clauses: Vec<Clause>,
    /// What is chosen and not in the framework; it does not count.
    pub unknown: Vec<(FacetKey, String)>,
    pub(super) shown: Bits,
}

impl Findings {
    /// All goals, as where nothing is asked for, without the counts of facets: what is known before there is an index.
    pub fn of_all(framework: &Framework) -> Self {
        let total = framework.goals.len();
        let pillars = framework.pillars.iter().map(|pillar| pillar.goals.len() as u32).collect();
        let sections = framework.sections.iter().map(|section| section.goals.len() as u32).collect();
        let shown = Bits::all(total);
        Self { goals: framework.refs().collect(), total, pillars, sections, shown, ..Self::default() }
    }

    /// Whether words were read as alternatives or exclusions, so that it helps to say how.
    pub fn has_operators(&self) -> bool {
        self.clauses.iter().any(|clause| clause.exclude || clause.any.len() > 1)
    }

    /// Whether a goal is among those found.
    pub fn shows(&self, goal: Ref<Goal>) -> bool {
        self.shown.has(goal.index())
    }

    /// The counts of one facet, in the order of [`super::Index::values`].
    pub fn counts(&self, key: FacetKey) -> &[u32] {
        self.facets.iter().find(|facet| facet.key == key).map_or(&[], |facet| &facet.counts)
    }
}
