//! Statements in a file, and the sources that they rest on.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use crate::slot::keys;

/// A text of a sentence or more, with its sources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Statement {
    /// The text; blank lines separate paragraphs.
    pub text: String,
    /// At least one source.
    pub evidence: Vec<Evidence>,
}

/// A source and the place in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Evidence {
    /// The id of a source.
    pub source: String,
    /// The place in that source: a page, a section, or who is cited there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// A statement with a heading.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Fact {
    /// A short heading.
    pub title: String,
    /// The statement.
    pub text: String,
    /// At least one source.
    pub evidence: Vec<Evidence>,
}

/// A publication that supports statements.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Source {
    /// A slug, unique among the sources.
    pub id: String,
    /// The title, or a description if the title is unknown.
    pub title: String,
    /// Whether `title` is a description rather than the publication's own title.
    #[serde(default, skip_serializing_if = "is_false")]
    pub described: bool,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// The date: `2023`, `2023-05` or `2023-05-30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The web address where it can be read (`https` or `http`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// A note on the source: what it was used for, what is not known about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

keys! {
    Statement { text, evidence }
    Evidence { source, place }
    Fact { title, text, evidence }
    Source { id, title, described, publisher, date, address, note }
}

// Serde passes the field by reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(flag: &bool) -> bool {
    !*flag
}
