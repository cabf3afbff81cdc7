//! Statements, and the sources that they rest on.

use super::Ref;

/// One or more sentences, with their evidence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    /// The text, in the framework's [`markup`](super::Framework::markup); blank lines separate paragraphs.
    pub text: String,
    /// Its evidence: at least one source.
    pub evidence: Vec<Evidence>,
}

/// A source and a place in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The source.
    pub source: Ref<Source>,
    /// Where in it: a page, a section, who is cited there.
    pub place: Option<String>,
}

/// A statement with a heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fact {
    /// The heading.
    pub title: String,
    /// The statement.
    pub statement: Statement,
}

/// A publication that statements rest on.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// Slug.
    pub id: String,
    /// Its title, or a description where `described` is set.
    pub title: String,
    /// Whether `title` describes it because its own title is not known.
    pub described: bool,
    /// Who published it.
    pub publisher: Option<String>,
    /// When it was published.
    pub date: Option<String>,
    /// Where to read it: an address that begins with `http` or `https`.
    pub address: Option<String>,
    /// What to know about it, such as what it was used for.
    pub note: Option<String>,
}
