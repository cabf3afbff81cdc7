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
    /// Links for further reading.
    pub links: Vec<Link>,
    /// The language of its texts, if it is not the framework's.
    pub language: Option<String>,
    /// The sections directly under it, in document order.
    pub sections: Vec<Ref<Section>>,
    /// All goals under it, including those in sections, in document order; not those that name it as a further pillar.
    pub goals: Vec<Ref<Goal>>,
}

/// A level between pillar and goal. Sections may contain sections.
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
    /// Links for further reading.
    pub links: Vec<Link>,
    /// The language of its texts, if it is not the framework's.
    pub language: Option<String>,
    /// The pillar it is under.
    pub pillar: Ref<Pillar>,
    /// The section it is in; none if it is directly under the pillar.
    pub parent: Option<Ref<Section>>,
    /// The sections directly under it, in document order.
    pub sections: Vec<Ref<Section>>,
    /// All goals under it, including those in its sections, in document order.
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
    /// Why it is placed there, if that needs saying.
    pub placement_note: Option<String>,
    /// A status to show the reader, such as `Withdrawn`.
    pub status: Option<String>,
    /// The pillar it is under.
    pub pillar: Ref<Pillar>,
    /// The section it is directly in; none if it is directly under the pillar.
    pub section: Option<Ref<Section>>,
    /// Further pillars it belongs to.
    pub also: Vec<Ref<Pillar>>,
    /// Its themes.
    pub themes: Vec<Ref<Theme>>,
    /// The actors it names.
    pub actors: Vec<Ref<Actor>>,
    /// Goals close to it.
    pub related: Vec<Ref<Goal>>,
    /// Statements about it that are not objectives.
    pub facts: Vec<Fact>,
    /// Its values in the facets of the framework, in their order.
    pub values: Vec<ValueRef>,
    /// Links for further reading.
    pub links: Vec<Link>,
    /// The language of its texts, if it is not the framework's.
    pub language: Option<String>,
    /// What it is meant to achieve.
    pub objectives: Vec<Ref<Objective>>,
    /// Quotations about it.
    pub quotations: Vec<Ref<Quotation>>,
    /// Challenges it answers.
    pub challenges: Vec<Ref<Challenge>>,
    /// The evidence for its title and its place.
    pub evidence: Vec<Evidence>,
}

impl Goal {
    /// The pillar it is under, then the further ones.
    pub fn pillars(&self) -> impl Iterator<Item = Ref<Pillar>> + '_ {
        std::iter::once(self.pillar).chain(self.also.iter().copied())
    }
}

/// The third level: one thing that a goal is meant to achieve.
#[derive(Clone, Debug)]
pub struct Objective {
    /// Slug.
    pub id: String,
    /// A title, if it has one besides its text.
    pub title: Option<String>,
    /// Official number or mark.
    pub label: Option<String>,
    /// What is to be done, with its evidence.
    pub statement: Statement,
    /// Its values in the facets of the framework, in their order.
    pub values: Vec<ValueRef>,
    /// Links for further reading.
    pub links: Vec<Link>,
    /// The language of its texts, if it is not the framework's.
    pub language: Option<String>,
    /// The goal it is under.
    pub goal: Ref<Goal>,
}
