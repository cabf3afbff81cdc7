//! The model: a framework as the program works with it. Every reference is resolved, and every list is in document order.

mod about;
mod evidence;
mod levels;
mod quotations;
mod reference;
mod tags;

use std::{borrow::Cow, sync::Arc};

use super::markdown;

pub use super::{
    choices::{FacetKind, Markup, Placement, Stance, Tone},
    wire::{Link, Name},
};
pub use about::{Change, Names, Term};
pub use evidence::{Evidence, Fact, Source, Statement};
pub use levels::{Goal, Objective, Pillar, Section};
pub use quotations::{Challenge, Quotation, Subject, Voice};
pub use reference::{PartKind, Ref};
pub use tags::{Actor, Facet, FacetValue, Theme, ValueRef};

/// A whole framework. Only [`load`](super::load()) and its siblings make one from a file, so that every [`Ref`] in it
/// resolves.
///
/// All parts of one kind are in one list, whatever they are under, and refer to each other by their indices in these
/// lists.
#[derive(Clone, Debug, Default)]
pub struct Framework {
    /// A slug that names it in addresses, file names and stored settings.
    pub id: String,
    /// The full title.
    pub title: String,
    /// A shorter title; the full one if there is none.
    pub short_title: String,
    /// Who published it; empty if that is not known.
    pub publisher: String,
    /// When it was published: `2023`, `2023-05` or `2023-05-30`.
    pub date: Option<String>,
    /// The language of the texts, as a BCP 47 tag.
    pub language: String,
    /// The version of the data.
    pub version: Option<String>,
    /// Who made the data set.
    pub editor: Option<String>,
    /// Where the framework itself can be found.
    pub address: Option<String>,
    /// What the data covers and what it does not.
    pub coverage: String,
    /// What the framework is for.
    pub summary: Option<Statement>,
    /// Facts about the document: how it came about, what guides it.
    pub facts: Vec<Fact>,
    /// How the texts are written.
    pub markup: Markup,
    /// Links for further reading.
    pub links: Vec<Link>,
    /// Changes to the data, newest first.
    pub changes: Vec<Change>,
    /// What this framework calls its levels and tags.
    pub names: Names,
    /// Every source.
    pub sources: Vec<Source>,
    /// Every theme.
    pub themes: Vec<Theme>,
    /// Every actor.
    pub actors: Vec<Actor>,
    /// Every voice.
    pub voices: Vec<Voice>,
    /// Every facet of its own, besides themes and actors.
    pub facets: Vec<Facet>,
    /// Every explained word.
    pub terms: Vec<Term>,
    /// Every pillar.
    pub pillars: Vec<Pillar>,
    /// Every section, pillar by pillar, each before the sections under it.
    pub sections: Vec<Section>,
    /// Every goal, pillar by pillar; under each pillar and section, its own goals come before those of its sections.
    pub goals: Vec<Goal>,
    /// Every objective, goal by goal.
    pub objectives: Vec<Objective>,
    /// Every quotation.
    pub quotations: Vec<Quotation>,
    /// Every challenge.
    pub challenges: Vec<Challenge>,
    /// The texts in other languages.
    pub translations: Vec<Translation>,
    /// The original that it was translated from; none if it is an original.
    pub original: Option<Arc<Framework>>,
}

impl Framework {
    /// The part of this kind with this id, if there is one. A linear search: for addresses, not for loops.
    pub fn find<T: PartKind>(&self, id: &str) -> Option<Ref<T>> {
        T::all(self).iter().position(|noun| noun.id() == id).map(Ref::new)
    }

    /// A text as a reader sees it: without markup if the texts are in Markdown.
    pub fn plain<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.markup {
            Markup::Plain => text.into(),
            Markup::Markdown => markdown::plain(text).into(),
        }
    }

    /// The facet value that a goal or an objective refers to.
    pub fn value(&self, at: ValueRef) -> &FacetValue {
        &self[at.facet].values[at.value as usize]
    }

    /// The sections that a goal is in, outermost first.
    pub fn sections_of(&self, goal: Ref<Goal>) -> Vec<Ref<Section>> {
        self.sections_down_to(self[goal].section)
    }

    /// The sections that a section is in, outermost first, then the section itself; empty if there is no section.
    pub fn sections_down_to(&self, section: Option<Ref<Section>>) -> Vec<Ref<Section>> {
        let mut path: Vec<_> = std::iter::successors(section, |at| self[*at].parent).collect();
        path.reverse();
        path
    }

    /// The goals directly under a pillar, in no section.
    pub fn direct_goals_of_pillar(&self, pillar: Ref<Pillar>) -> impl Iterator<Item = Ref<Goal>> + '_ {
        self[pillar].goals.iter().copied().filter(|goal| self[*goal].section.is_none())
    }

    /// The goals directly in a section, in none of its own sections.
    pub fn direct_goals_of_section(&self, section: Ref<Section>) -> impl Iterator<Item = Ref<Goal>> + '_ {
        self[section].goals.iter().copied().filter(move |goal| self[*goal].section == Some(section))
    }

    /// References to all parts of a kind, in document order.
    pub fn refs<T: PartKind>(&self) -> impl DoubleEndedIterator<Item = Ref<T>> + use<T> {
        (0..T::all(self).len()).map(Ref::new)
    }
}

/// The texts of a framework in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// Who made it.
    pub by: Option<String>,
    /// What to know about it: whether it is official, made by a machine, checked by whom.
    pub note: Option<String>,
    /// Each text that is translated. A release loads them when the reader wants this language; until then the list is empty.
    pub texts: Vec<TranslatedText>,
}

/// A text in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TranslatedText {
    /// Which text it is: the kind of its part, the part's id, and its key, as in `goal/norms/title`.
    pub path: String,
    /// The text in the other language.
    pub text: String,
}
