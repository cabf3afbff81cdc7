//! The types of a framework file, `framework-explorer/1`, as JSON; `docs/format.md` says what they mean.
//!
//! These types are for reading and writing only. The rest of the program works with [`super::Framework`], in which
//! every reference is resolved. A list that is left out is empty; an `Option` may be left out; all else is required.
//! The program reads files through the `keys!` below the types; serde reads them on the host only, for tests.

mod about;
mod evidence;
mod levels;
mod quotations;
mod tags;

use std::collections::BTreeMap;

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use super::slot::keys;

pub use super::choices::{FacetKind, Markup, Placement, Stance, Tone};
pub use about::{About, Change, Link, Name, Names, Term};
pub use evidence::{Evidence, Fact, Source, Statement};
pub use levels::{Goal, Objective, Pillar, Section};
pub use quotations::{Challenge, Quotation, Subject, Voice};
pub use tags::{Actor, Facet, FacetValue, Theme, Values};

/// The value of `format` in every file of this kind.
pub const FORMAT: &str = "framework-explorer/1";

/// A whole framework file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct File {
    /// The address of the JSON Schema, for text editors; the program does not read it.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Always `framework-explorer/1`.
    pub format: String,
    /// What the framework is, who published it and how much of it this file covers.
    pub framework: About,
    /// Where the statements come from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Subjects that cut across pillars.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Theme>,
    /// Bodies, countries, agencies, people and instruments that statements name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<Actor>,
    /// Who speaks in the quotations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<Voice>,
    /// Properties of goals and objectives that readers can filter by, besides themes and actors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facets: Vec<Facet>,
    /// Words that readers may need explained.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Term>,
    /// The framework itself, in document order.
    pub pillars: Vec<Pillar>,
    /// What people and documents say in or about the framework, word for word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotations: Vec<Quotation>,
    /// Obstacles, and the goals that respond to them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<Challenge>,
    /// Translations of the texts, at most one for each language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<Translation>,
}

/// A translation of the texts into another language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Translation {
    /// The language, as a BCP 47 tag such as `fr`.
    pub language: String,
    /// Who made the translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// A note on the translation: whether it is official or made by a machine, and who checked it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The translated texts; a key is `kind/id/key`, such as `goal/norms/title`. Texts left out stay untranslated.
    #[serde(default)]
    pub texts: BTreeMap<String, String>,
}

keys! {
    File {
        schema = "$schema", format, framework, sources, themes, actors, voices, facets, terms, pillars, quotations, challenges,
        translations,
    }
    Translation { language, by, note, texts }
}
