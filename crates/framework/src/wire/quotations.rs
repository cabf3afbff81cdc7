//! Quotations in a file, who speaks in them, and challenges.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use super::Evidence;
use crate::{choices::Stance, slot::keys};

/// Somebody who speaks in quotations: a person, or a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Voice {
    /// A slug, unique among the voices.
    pub id: String,
    /// The name.
    pub title: String,
    /// Office or role, such as `Secretary of State`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// The organisation that the person speaks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The id of the actor that this voice belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// A note on the name, such as a different spelling in the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Somebody's words, word for word.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Quotation {
    /// A slug, unique among the quotations.
    pub id: String,
    /// The words, without the outer quotation marks; `…` marks words left out.
    pub text: String,
    /// The id of the voice.
    pub voice: String,
    /// The id of the source that contains the words.
    pub source: String,
    /// The place in that source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The context: what was said before or after, or whom the voice itself quotes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The attitude of the passage to its subject.
    pub stance: Stance,
    /// What it is about; leave all lists empty if it is about the framework as a whole.
    #[serde(default)]
    pub about: Subject,
}

/// An obstacle to the framework's goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Challenge {
    /// A slug, unique among the challenges.
    pub id: String,
    /// The title.
    pub title: String,
    /// A description of the challenge.
    pub text: String,
    /// At least one source.
    pub evidence: Vec<Evidence>,
    /// The goals that respond to it, and the themes and actors that it concerns.
    #[serde(default)]
    pub about: Subject,
    /// Ids of quotations that describe it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotations: Vec<String>,
}

/// What a quotation or challenge is about.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Subject {
    /// Ids of pillars.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pillars: Vec<String>,
    /// Ids of goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// Ids of themes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// Ids of actors named in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
}

keys! {
    Voice { id, title, office, organisation, actor, note }
    Quotation { id, text, voice, source, place, note, stance, about }
    Challenge { id, title, text, evidence, about, quotations }
    Subject { pillars, goals, themes, actors }
}
