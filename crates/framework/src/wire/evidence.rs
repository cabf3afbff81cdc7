//! Statements in a file, and the sources that they rest on.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use crate::slot::keys;

/// A sentence or more, with what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Statement {
    /// The text; blank lines part paragraphs.
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
    /// The place in that source: a page, a section, who is cited there.
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

/// A publication that statements rest on.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Source {
    /// A slug, unique among the sources.
    pub id: String,
    /// The title, or a description where the title is not known.
    pub title: String,
    /// Whether `title` is a description and not the publication's own title.
    #[serde(default, skip_serializing_if = "is_false")]
    pub described: bool,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// When: `2023`, `2023-05` or `2023-05-30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Where it can be read (`https` or `http`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// What to know of it: what it was used for, what is not known of it.
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
