//! The levels of a framework: pillars, sections, goals and objectives.

use super::{Actor, Challenge, Evidence, Fact, Quotation, Ref, Statement, Theme, ValueRef};
use crate::{choices::Placement, wire::Link};

/// The first level: a main division of the framework.
#[derive(Clone, Debug, Default)]
pub struct Pillar {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Official number or mark.
    pub label: Option<String>,
    /// A second title, such as a motto.
    pub subtitle: Option<String>,
    /// What it is about.
    pub summary: Option<Statement>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework.
    pub language: Option<String>,
    /// The sections right under it, in document order.
    pub sections: Vec<Ref<Section>>,
    /// All goals under it, those in sections too, in document order; not those that name it as a further pillar.
    pub goals: Vec<Ref<Goal>>,
}

/// A level between pillar and goal. Sections may stand in sections.
#[derive(Clone, Debug)]
pub struct Section {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Official number or mark.
    pub label: Option<String>,
    /// What it is about.
    pub summary: Option<Statement>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework.
    pub language: Option<String>,
    /// The pillar it stands under.
    pub pillar: Ref<Pillar>,
    /// The section it stands under; none where that is the pillar.
    pub parent: Option<Ref<Section>>,
    /// The sections right under it, in document order.
    pub sections: Vec<Ref<Section>>,
    /// All goals under it, those in its sections too, in document order.
    pub goals: Vec<Ref<Goal>>,
}

/// The second level: what a reader searches, filters and marks.
#[derive(Clone, Debug)]
pub struct Goal {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Official number or mark.
    pub label: Option<String>,
    /// What it is about.
    pub summary: Option<Statement>,
    /// Who places it under its pillar.
    pub placement: Option<Placement>,
    /// Why it stands there, where that wants saying.
    pub placement_note: Option<String>,
    /// A standing that the reader is told, such as `Withdrawn`.
    pub status: Option<String>,
    /// The pillar it stands under.
    pub pillar: Ref<Pillar>,
    /// The section it stands right under; none where that is the pillar.
    pub section: Option<Ref<Section>>,
    /// Further pillars it belongs to.
    pub also: Vec<Ref<Pillar>>,
    /// Its themes.
    pub themes: Vec<Ref<Theme>>,
    /// The actors it names.
    pub actors: Vec<Ref<Actor>>,
    /// Goals it stands close to.
    pub related: Vec<Ref<Goal>>,
    /// Statements on it that are no objectives.
    pub facts: Vec<Fact>,
    /// Its values in the facets of the framework, in their order.
    pub values: Vec<ValueRef>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework.
    pub language: Option<String>,
    /// What it is to bring about.
    pub objectives: Vec<Ref<Objective>>,
    /// Quotations about it.
    pub quotations: Vec<Ref<Quotation>>,
    /// Challenges it answers.
    pub challenges: Vec<Ref<Challenge>>,
    /// What its title and place rest on.
    pub evidence: Vec<Evidence>,
}

impl Goal {
    /// The pillar it stands under, then the further ones.
    pub fn pillars(&self) -> impl Iterator<Item = Ref<Pillar>> + '_ {
        std::iter::once(self.pillar).chain(self.also.iter().copied())
    }
}

/// The third level: one thing that a goal is to bring about.
#[derive(Clone, Debug)]
pub struct Objective {
    /// Slug.
    pub id: String,
    /// A title, where it has one beside its text.
    pub title: Option<String>,
    /// Official number or mark.
    pub label: Option<String>,
    /// What is to be done, with what that rests on.
    pub statement: Statement,
    /// Its values in the facets of the framework, in their order.
    pub values: Vec<ValueRef>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework.
    pub language: Option<String>,
    /// The goal it stands under.
    pub goal: Ref<Goal>,
}
