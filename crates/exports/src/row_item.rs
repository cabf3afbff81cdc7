//! The thing that a table row is about: a goal, or a section or objective that the reader marked.

use std::collections::BTreeSet;

use framework::{Framework, Goal, Objective, Ref, Section};
use layers::Target;

use super::Context;

/// A thing that a reader can mark.
#[derive(Clone, Copy, Debug)]
pub(super) enum RowItem {
    /// A goal.
    Goal(Ref<Goal>),
    /// A section.
    Section(Ref<Section>),
    /// An objective.
    Objective(Ref<Objective>),
}

impl RowItem {
    /// The thing as the target of a layer's marks.
    pub fn target(self, framework: &Framework) -> Target {
        match self {
            Self::Goal(at) => Target::Goal(framework[at].id.clone()),
            Self::Section(at) => Target::Section(framework[at].id.clone()),
            Self::Objective(at) => Target::Objective(framework[at].id.clone()),
        }
    }
}

impl Context<'_> {
    /// The marked sections of these goals, then their marked objectives.
    pub(super) fn marked_parts(&self, goals: &[Ref<Goal>]) -> Vec<RowItem> {
        if self.layer.is_none() {
            return Vec::new();
        }
        let framework = self.framework;
        let held: BTreeSet<_> = goals.iter().flat_map(|goal| framework.sections_of(*goal)).map(Ref::index).collect();
        let sections = held.into_iter().map(|at| RowItem::Section(Ref::new(at)));
        let objectives = goals.iter().flat_map(|goal| &framework[*goal].objectives).map(|at| RowItem::Objective(*at));
        sections.chain(objectives).filter(|row_item| self.mark(*row_item).is_some()).collect()
    }
}
