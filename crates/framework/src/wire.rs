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
    /// The address of the JSON Schema, for editors. It is not read.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Always `framework-explorer/1`.
    pub format: String,
    /// What the framework is, who published it and what this file covers of it.
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
    /// Properties of goals and objectives that this framework filters by, beside themes and actors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facets: Vec<Facet>,
    /// Words that a reader may want explained.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Term>,
    /// The framework itself, in document order.
    pub pillars: Vec<Pillar>,
    /// What was said in or of the framework, character for character.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotations: Vec<Quotation>,
    /// What stands in the way, and the goals that answer it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<Challenge>,
    /// The texts in other languages, each language once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<Translation>,
}

/// The texts in another language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Translation {
    /// The language, as a BCP 47 tag such as `fr`.
    pub language: String,
    /// Who made the translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What to know of it: whether it is official, made by a machine, checked by whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Each text, by the kind of its part, the part's id and its key: `goal/norms/title`. What is left out stays in the words of
    /// the original.
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
