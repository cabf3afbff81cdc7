//! Tags of goals: themes, actors, and values of a framework's own facets.

use super::{Evidence, Ref, Statement};
use crate::choices::{FacetKind, Tone};

/// A subject that cuts across pillars.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
}

/// Somebody or something that statements name.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of actor it is, as a word to group by.
    pub kind: Option<String>,
    /// What the sources say about it, besides the goals that name it.
    pub about: Vec<Statement>,
    /// Where it is named.
    pub evidence: Vec<Evidence>,
}

/// A property of goals and objectives that the framework filters by.
#[derive(Clone, Debug, Default)]
pub struct Facet {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of property it is.
    pub kind: FacetKind,
    /// Its values, in order.
    pub values: Vec<FacetValue>,
}

/// A value of a facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetValue {
    /// Slug, unique in its facet.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The tone of a status; none in facets of other kinds.
    pub tone: Option<Tone>,
}

/// A value that a goal or an objective has in a facet. [`Framework::value`](super::Framework::value) resolves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ValueRef {
    /// The facet.
    pub facet: Ref<Facet>,
    /// The index of the value in it, from 0.
    pub value: u32,
}
