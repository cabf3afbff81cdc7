//! A framework as a document: names of the levels, changes and explained words.

use super::{Goal, Ref};
use crate::wire::Name;

/// What a framework calls its levels and tags. Names that a file leaves out have defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// The first level.
    pub pillar: Name,
    /// Levels between the first and the second.
    pub section: Name,
    /// The second level.
    pub goal: Name,
    /// The third level.
    pub objective: Name,
    /// The subjects.
    pub theme: Name,
    /// The bodies that goals name.
    pub actor: Name,
}

impl Default for Names {
    fn default() -> Self {
        let name = |one: &str, many: &str| Name { one: one.to_owned(), many: many.to_owned() };
        Self {
            pillar: name("Pillar", "Pillars"),
            section: name("Section", "Sections"),
            goal: name("Goal", "Goals"),
            objective: name("Objective", "Objectives"),
            theme: name("Theme", "Themes"),
            actor: name("Actor", "Actors"),
        }
    }
}

/// A change to the data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// When it changed: `2026`, `2026-11` or `2026-11-28`.
    pub date: String,
    /// What changed, in the framework's [`markup`](super::Framework::markup).
    pub text: String,
    /// The goals that it touched.
    pub goals: Vec<Ref<Goal>>,
}

/// A word with an explanation.
#[derive(Clone, Debug, Default)]
pub struct Term {
    /// Slug.
    pub id: String,
    /// The word as it occurs in the texts.
    pub title: String,
    /// Other forms of it that occur in the texts.
    pub also: Vec<String>,
    /// What it means.
    pub meaning: String,
}
