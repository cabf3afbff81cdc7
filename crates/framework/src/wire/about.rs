//! What a file says about the framework as a document.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use super::{Fact, Statement};
use crate::{choices::Markup, slot::keys};

/// The framework as a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct About {
    /// A slug that names the framework in file names and stored settings.
    pub id: String,
    /// The full title.
    pub title: String,
    /// A shorter title, for tabs and small frames.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_title: Option<String>,
    /// Who published the framework; empty if unknown.
    pub publisher: String,
    /// When it was published: `2023`, `2023-05` or `2023-05-30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The language of the texts, as a BCP 47 tag such as `en`.
    pub language: String,
    /// The version of this data, such as `2026-11-23`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Who made this data set, if it is not the publisher of the framework.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<String>,
    /// The web address of the framework itself (`https` or `http`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Which parts of the framework this file covers and which it does not, in plain words.
    pub coverage: String,
    /// What the framework is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Statement>,
    /// Facts about the document: how it came about, what guides it, how it is organised.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// The markup of the texts; plain text if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub markup: Option<Markup>,
    /// Web pages for further reading.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// What changed in this data and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// The framework's own names for the levels, themes and actors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Names>,
}

/// A framework's own names for its levels, themes and actors; each may be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Names {
    /// The first level, by default Pillar, Pillars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pillar: Option<Name>,
    /// The levels between the first and the second, by default Section, Sections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<Name>,
    /// The second level, by default Goal, Goals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<Name>,
    /// The third level, by default Objective, Objectives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective: Option<Name>,
    /// The subjects, by default Theme, Themes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<Name>,
    /// The bodies and people named, by default Actor, Actors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Name>,
}

/// A noun in the singular and the plural, with capitals as in a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Name {
    /// The singular, such as `Goal`.
    pub one: String,
    /// The plural, such as `Goals`.
    pub many: String,
}

/// A change to this data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Change {
    /// The date: `2026`, `2026-11` or `2026-11-28`.
    pub date: String,
    /// What changed, in a sentence or more.
    pub text: String,
    /// The ids of the goals that it affects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
}

/// A web page for further reading.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Link {
    /// The title of the page.
    pub title: String,
    /// The address (`https` or `http`).
    pub address: String,
}

/// A word that readers may need explained.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Term {
    /// A slug, unique among the terms.
    pub id: String,
    /// The word as it appears in the texts.
    pub title: String,
    /// Other forms of the word that appear in the texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// What it means, in a sentence.
    pub meaning: String,
}

keys! {
    About {
        id, title, short_title, publisher, date, language, version, editor, address, coverage, summary, facts, markup, links,
        changes, names,
    }
    Names { pillar, section, goal, objective, theme, actor }
    Name { one, many }
    Change { date, text, goals }
    Link { title, address }
    Term { id, title, also, meaning }
}
