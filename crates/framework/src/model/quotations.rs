//! What was said in or about a framework: quotations, who speaks in them, and challenges.

use super::{Actor, Evidence, Goal, Pillar, Ref, Statement, Theme};
use crate::choices::Stance;

/// Somebody who speaks in quotations: a person, or a document.
#[derive(Clone, Debug, Default)]
pub struct Voice {
    /// Slug.
    pub id: String,
    /// The name.
    pub title: String,
    /// Office or role.
    pub office: Option<String>,
    /// Whom the person speaks for.
    pub organisation: Option<String>,
    /// The actor it belongs to.
    pub actor: Option<Ref<Actor>>,
    /// What to know about the name.
    pub note: Option<String>,
}

/// Somebody's words, character for character.
#[derive(Clone, Debug)]
pub struct Quotation {
    /// Slug.
    pub id: String,
    /// The words, without outer quotation marks.
    pub text: String,
    /// The words in the language of the framework, if that is a translation. The original words stay in `text`.
    pub translation: Option<String>,
    /// Who speaks.
    pub voice: Ref<Voice>,
    /// The one source that has the words, as a list, so that it works like the evidence of every other part.
    pub evidence: [Evidence; 1],
    /// What was said before or after it, or whom the voice itself quotes.
    pub note: Option<String>,
    /// Its stance towards what it is about.
    pub stance: Stance,
    /// What it is about.
    pub about: Subject,
}

/// Something that stands in the way of the framework's goals.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is, with its evidence.
    pub statement: Statement,
    /// The goals that answer it, and what it touches.
    pub about: Subject,
    /// Quotations that state it.
    pub quotations: Vec<Ref<Quotation>>,
}

/// What a quotation or a challenge is about. All lists are empty if that is the framework as a whole.
#[derive(Clone, Debug, Default)]
pub struct Subject {
    /// Pillars.
    pub pillars: Vec<Ref<Pillar>>,
    /// Goals.
    pub goals: Vec<Ref<Goal>>,
    /// Themes.
    pub themes: Vec<Ref<Theme>>,
    /// Actors named in it.
    pub actors: Vec<Ref<Actor>>,
}
