//! The levels in a file: pillars, sections, goals and objectives, each inside the one above it.

use std::collections::BTreeMap;

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use super::{Evidence, Fact, Link, Statement, Values};
use crate::{choices::Placement, slot::keys};

/// The first level.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Pillar {
    /// A slug, unique among the pillars.
    pub id: String,
    /// The title.
    pub title: String,
    /// An official number or code, such as `AC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// A second title, such as a motto.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Statement>,
    /// Web pages for further reading.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The language of its texts, as a BCP 47 tag, if it differs from the framework's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The goals directly under it, in document order.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// The sections directly under it, in document order; they follow its goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
}

/// A level between pillar and goal; sections may contain sections.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Section {
    /// A slug, unique among all sections.
    pub id: String,
    /// The title.
    pub title: String,
    /// An official number or code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Statement>,
    /// Web pages for further reading.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The language of its texts, as a BCP 47 tag, if it differs from the framework's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The goals directly under it, in document order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// The sections directly under it, in document order; they follow its goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
}

/// The second level.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Goal {
    /// A slug, unique among the goals.
    pub id: String,
    /// The title.
    pub title: String,
    /// An official number or code, such as `AC-2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Statement>,
    /// Who decided that it belongs to its pillar; left out if the source leaves no doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placement: Option<Placement>,
    /// Why it belongs to its pillar, if that needs explaining.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placement_note: Option<String>,
    /// A status that readers should know, such as `Withdrawn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Ids of other pillars that it also belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Ids of themes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// Ids of actors that it names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
    /// Ids of related goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Statements about it that are not objectives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// Its values in the framework's facets: the id of a facet → ids of values.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facets: Values,
    /// Web pages for further reading.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The language of its texts, as a BCP 47 tag, if it differs from the framework's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The objectives of the goal, in document order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<Objective>,
    /// The sources of its title and its place in the framework; at least one.
    pub evidence: Vec<Evidence>,
}

/// The third level.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Objective {
    /// A slug, unique among all objectives.
    pub id: String,
    /// A title, if it has one in addition to its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// An official number or code, such as `AC-2(1)`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What is to be done; blank lines separate paragraphs.
    pub text: String,
    /// Its values in the framework's facets: the id of a facet → ids of values.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facets: Values,
    /// Web pages for further reading.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The language of its texts, as a BCP 47 tag, if it differs from the framework's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// At least one source.
    pub evidence: Vec<Evidence>,
}

keys! {
    Pillar { id, title, label, subtitle, summary, links, language, goals, sections }
    Section { id, title, label, summary, links, language, goals, sections }
    Goal {
        id, title, label, summary, placement, placement_note, status, also, themes, actors, related, facts, facets,
        links, language, objectives, evidence,
    }
    Objective { id, title, label, text, facets, links, language, evidence }
}
