//! What belongs together: what rests on a source, what concerns a theme or an actor, all in document order.

use super::{
    Actor, Challenge, Evidence, Framework, Goal, Objective, Pillar, Quotation, Ref, Section, Source, Statement, Theme,
};

/// All that concerns one subject, in document order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    /// How many statements on the framework as a document.
    pub facts: usize,
    /// Actors.
    pub actors: Vec<Ref<Actor>>,
    /// Pillars whose summary rests on it.
    pub pillars: Vec<Ref<Pillar>>,
    /// Sections whose summary rests on it.
    pub sections: Vec<Ref<Section>>,
    /// Goals; on a source, those of which any part rests on it.
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
    pub fn also_under(&self, pillar: Ref<Pillar>) -> impl Iterator<Item = Ref<Goal>> + '_ {
        self.refs().filter(move |goal: &Ref<Goal>| self[*goal].also.contains(&pillar))
    }

    /// Quotations about a pillar as a whole.
    pub fn said_of_pillar(&self, pillar: Ref<Pillar>) -> impl Iterator<Item = Ref<Quotation>> + '_ {
        self.refs().filter(move |quotation: &Ref<Quotation>| self[*quotation].about.pillars.contains(&pillar))
    }

    /// What concerns a theme: the goals, quotations and challenges that carry it.
    pub fn on_theme(&self, theme: Ref<Theme>) -> Gathered {
        Gathered {
            goals: self.refs().filter(|at: &Ref<Goal>| self[*at].themes.contains(&theme)).collect(),
            quotations: self.refs().filter(|at: &Ref<Quotation>| self[*at].about.themes.contains(&theme)).collect(),
            challenges: self.refs().filter(|at: &Ref<Challenge>| self[*at].about.themes.contains(&theme)).collect(),
            ..Gathered::default()
        }
    }

    /// What names an actor: goals, challenges, quotations that name it or that it speaks.
    pub fn on_actor(&self, actor: Ref<Actor>) -> Gathered {
        let speaks = |at: &Ref<Quotation>| self[self[*at].voice].actor == Some(actor);
        let names = |at: &Ref<Quotation>| self[*at].about.actors.contains(&actor);
        Gathered {
            goals: self.refs().filter(|at: &Ref<Goal>| self[*at].actors.contains(&actor)).collect(),
            quotations: self.refs().filter(|at| speaks(at) || names(at)).collect(),
            challenges: self.refs().filter(|at: &Ref<Challenge>| self[*at].about.actors.contains(&actor)).collect(),
            ..Gathered::default()
        }
    }

    /// All that rests on a source.
    pub fn resting_on(&self, source: Ref<Source>) -> Gathered {
        let rests = |evidence: &[Evidence]| evidence.iter().any(|it| it.source == source);
        let says = |statement: &Option<Statement>| statement.as_ref().is_some_and(|it| rests(&it.evidence));
        Gathered {
            facts: usize::from(says(&self.summary))
                + self.facts.iter().filter(|fact| rests(&fact.statement.evidence)).count(),
            actors: self
                .refs()
                .filter(|at: &Ref<Actor>| {
                    rests(&self[*at].evidence) || self[*at].about.iter().any(|it| rests(&it.evidence))
                })
                .collect(),
            pillars: self.refs().filter(|at: &Ref<Pillar>| says(&self[*at].summary)).collect(),
            sections: self.refs().filter(|at: &Ref<Section>| says(&self[*at].summary)).collect(),
            goals: self.refs().filter(|at| self.sources_of(*at).contains(&source)).collect(),
            objectives: self.refs().filter(|at: &Ref<Objective>| rests(&self[*at].statement.evidence)).collect(),
            quotations: self.refs().filter(|at: &Ref<Quotation>| rests(&self[*at].evidence)).collect(),
            challenges: self.refs().filter(|at: &Ref<Challenge>| rests(&self[*at].statement.evidence)).collect(),
        }
    }

    /// The sources that a goal, its objectives and the quotations about it rest on, each once, in their order.
    pub fn sources_of(&self, goal: Ref<Goal>) -> Vec<Ref<Source>> {
        let goal = &self[goal];
        let summary = goal.summary.iter().flat_map(|it| &it.evidence);
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
    /// Quotations by who speaks, in the order of the voices.
    pub fn by_voice(&self, quotations: &[Ref<Quotation>]) -> Vec<(Ref<super::Voice>, Vec<Ref<Quotation>>)> {
        let said_by = |voice| quotations.iter().copied().filter(|at| self[*at].voice == voice).collect::<Vec<_>>();
        self.refs().map(|voice| (voice, said_by(voice))).filter(|(_, said)| !said.is_empty()).collect()
    }
}
