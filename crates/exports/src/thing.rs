//! What a row of a table is of: a goal; where the reader marked sections and objectives, these too.

use std::collections::BTreeSet;

use framework::{Framework, Goal, Objective, Ref, Section};
use layers::Target;

use super::Context;

/// A thing that can be marked.
#[derive(Clone, Copy, Debug)]
pub(super) enum Thing {
    /// A goal.
    Goal(Ref<Goal>),
    /// A section.
    Section(Ref<Section>),
    /// An objective.
    Objective(Ref<Objective>),
}

impl Thing {
    /// How a layer names it.
    pub fn target(self, framework: &Framework) -> Target {
        match self {
            Self::Goal(at) => Target::Goal(framework[at].id.clone()),
            Self::Section(at) => Target::Section(framework[at].id.clone()),
            Self::Objective(at) => Target::Objective(framework[at].id.clone()),
        }
    }
}

impl Context<'_> {
    /// The sections that these goals stand in, then the objectives of the goals, as far as the reader says anything of them.
    pub(super) fn marked_parts(&self, goals: &[Ref<Goal>]) -> Vec<Thing> {
        if self.layer.is_none() {
            return Vec::new();
        }
        let framework = self.framework;
        let held: BTreeSet<_> = goals.iter().flat_map(|goal| framework.sections_of(*goal)).map(Ref::index).collect();
        let sections = held.into_iter().map(|at| Thing::Section(Ref::new(at)));
        let objectives = goals.iter().flat_map(|goal| &framework[*goal].objectives).map(|at| Thing::Objective(*at));
        sections.chain(objectives).filter(|thing| self.mark(*thing).is_some()).collect()
    }
}
