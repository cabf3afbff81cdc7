//! Tags of goals in a file: themes, actors, and values of the framework's own facets.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use std::collections::BTreeMap;

use super::{Evidence, Statement};
use crate::{
    choices::{FacetKind, Tone},
    slot::keys,
};

/// A subject that cuts across pillars.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Theme {
    /// A slug, unique among the themes.
    pub id: String,
    /// The title.
    pub title: String,
}

/// Somebody or something that statements name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Actor {
    /// A slug, unique among the actors.
    pub id: String,
    /// The title.
    pub title: String,
    /// The kind of actor, a word to group actors by: `agency`, `body`, `country`, `instrument`, `programme` …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What the sources say about it, apart from the goals that name it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Statement>,
    /// The sources that name it; at least one.
    pub evidence: Vec<Evidence>,
}

/// A property of goals and objectives that readers can filter by.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Facet {
    /// A slug, unique among the facets, and not a key that page addresses already use.
    pub id: String,
    /// The title.
    pub title: String,
    /// The kind of property.
    pub kind: FacetKind,
    /// Its values, in the order in which pages list them.
    pub values: Vec<FacetValue>,
}

/// A value of a facet.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct FacetValue {
    /// A slug, unique within its facet.
    pub id: String,
    /// The title.
    pub title: String,
    /// The tone of a status; left out in facets of other kinds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone: Option<Tone>,
}

/// Ids of values, by the id of their facet.
pub type Values = BTreeMap<String, Vec<String>>;

keys! {
    Theme { id, title }
    Actor { id, title, kind, about, evidence }
    Facet { id, title, kind, values }
    FacetValue { id, title, tone }
}
