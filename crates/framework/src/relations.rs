//! Relations between parts: those that rest on a source, or concern a theme or an actor, in document order.

use super::{
    Actor, Challenge, Evidence, Framework, Goal, Objective, Pillar, Quotation, Ref, Section, Source, Statement, Theme,
};

/// All parts related to one source, theme or actor, in document order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RelatedParts {
    /// The number of statements about the framework as a document.
    pub facts: usize,
    /// Actors.
    pub actors: Vec<Ref<Actor>>,
    /// Pillars whose summary rests on it.
    pub pillars: Vec<Ref<Pillar>>,
    /// Sections whose summary rests on it.
    pub sections: Vec<Ref<Section>>,
    /// Goals; for a source, those with any part that rests on it.
    pub goals: Vec<Ref<Goal>>,
    /// Objectives.
    pub objectives: Vec<Ref<Objective>>,
    /// Quotations.
    pub quotations: Vec<Ref<Quotation>>,
    /// Challenges.
    pub challenges: Vec<Ref<Challenge>>,
}

impl Framework {
    /// Goals of other pillars that belong to this one too.
    pub fn goals_also_under(&self, pillar: Ref<Pillar>) -> impl Iterator<Item = Ref<Goal>> + '_ {
        self.refs().filter(move |goal: &Ref<Goal>| self[*goal].also.contains(&pillar))
    }

    /// Quotations about a pillar as a whole.
    pub fn quotations_about_pillar(&self, pillar: Ref<Pillar>) -> impl Iterator<Item = Ref<Quotation>> + '_ {
        self.refs().filter(move |quotation: &Ref<Quotation>| self[*quotation].about.pillars.contains(&pillar))
    }

    /// The goals, quotations and challenges tagged with a theme.
    pub fn related_to_theme(&self, theme: Ref<Theme>) -> RelatedParts {
        RelatedParts {
            goals: self.refs().filter(|at: &Ref<Goal>| self[*at].themes.contains(&theme)).collect(),
            quotations: self.refs().filter(|at: &Ref<Quotation>| self[*at].about.themes.contains(&theme)).collect(),
            challenges: self.refs().filter(|at: &Ref<Challenge>| self[*at].about.themes.contains(&theme)).collect(),
            ..RelatedParts::default()
        }
    }

    /// The goals and challenges that name an actor, and the quotations that name it or in which it speaks.
    pub fn related_to_actor(&self, actor: Ref<Actor>) -> RelatedParts {
        let speaks = |at: &Ref<Quotation>| self[self[*at].voice].actor == Some(actor);
        let names = |at: &Ref<Quotation>| self[*at].about.actors.contains(&actor);
        RelatedParts {
            goals: self.refs().filter(|at: &Ref<Goal>| self[*at].actors.contains(&actor)).collect(),
            quotations: self.refs().filter(|at| speaks(at) || names(at)).collect(),
            challenges: self.refs().filter(|at: &Ref<Challenge>| self[*at].about.actors.contains(&actor)).collect(),
            ..RelatedParts::default()
        }
    }

    /// All parts that rest on a source.
    pub fn related_to_source(&self, source: Ref<Source>) -> RelatedParts {
        let is_supported = |list: &[Evidence]| list.iter().any(|evidence| evidence.source == source);
        let is_summary_supported =
            |summary: &Option<Statement>| summary.as_ref().is_some_and(|statement| is_supported(&statement.evidence));
        RelatedParts {
            facts: usize::from(is_summary_supported(&self.summary))
                + self.facts.iter().filter(|fact| is_supported(&fact.statement.evidence)).count(),
            actors: self
                .refs()
                .filter(|at: &Ref<Actor>| {
                    is_supported(&self[*at].evidence)
                        || self[*at].about.iter().any(|statement| is_supported(&statement.evidence))
                })
                .collect(),
            pillars: self.refs().filter(|at: &Ref<Pillar>| is_summary_supported(&self[*at].summary)).collect(),
            sections: self.refs().filter(|at: &Ref<Section>| is_summary_supported(&self[*at].summary)).collect(),
            goals: self.refs().filter(|at| self.sources_of(*at).contains(&source)).collect(),
            objectives: self.refs().filter(|at: &Ref<Objective>| is_supported(&self[*at].statement.evidence)).collect(),
            quotations: self.refs().filter(|at: &Ref<Quotation>| is_supported(&self[*at].evidence)).collect(),
            challenges: self.refs().filter(|at: &Ref<Challenge>| is_supported(&self[*at].statement.evidence)).collect(),
        }
    }

    /// The sources that a goal, its objectives and the quotations about it rest on, each once, in document order.
    pub fn sources_of(&self, goal: Ref<Goal>) -> Vec<Ref<Source>> {
        let goal = &self[goal];
        let summary = goal.summary.iter().flat_map(|statement| &statement.evidence);
        let facts = goal.facts.iter().flat_map(|fact| &fact.statement.evidence);
        let objectives = goal.objectives.iter().flat_map(|at| &self[*at].statement.evidence);
        let quotations = goal.quotations.iter().flat_map(|at| &self[*at].evidence);
        let all = goal.evidence.iter().chain(summary).chain(facts).chain(objectives).chain(quotations);
        let mut sources: Vec<_> = all.map(|evidence| evidence.source).collect();
        sources.sort();
        sources.dedup();
        sources
    }
}

impl Framework {
    /// Groups quotations by voice, in the order of the voices.
    pub fn by_voice(&self, quotations: &[Ref<Quotation>]) -> Vec<(Ref<super::Voice>, Vec<Ref<Quotation>>)> {
        let quotations_of =
            |voice| quotations.iter().copied().filter(|at| self[*at].voice == voice).collect::<Vec<_>>();
        self.refs()
            .map(|voice| (voice, quotations_of(voice)))
            .filter(|(_, quotations)| !quotations.is_empty())
            .collect()
    }
}
