//! Problems with a framework file: what is wrong, where, and how to fix it.

use std::fmt;

use super::position::Path;

/// Most problems to report for one file: more than anybody fixes in one go, and few enough for a page to show.
pub const MOST: usize = 1_000;

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: `pillars[0].goals[2].title`; empty for the file as a whole.
    pub path: Path,
    /// Line and column in the file, if it was read from text.
    pub position: Option<Position>,
    /// What is wrong.
    pub kind: ErrorKind,
}

/// A place in a text, counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The text is not JSON.
    NotJson {
        /// What the parser said.
        message: String,
    },
    /// The text ends in the middle.
    CutOff,
    /// `format` is not one that this program reads.
    Format {
        /// The text found.
        found: String,
    },
    /// A value is of the wrong kind.
    Kind {
        /// The kind expected.
        expected: Expected,
        /// The kind found, such as `a number`.
        found: String,
    },
    /// A required key is missing.
    Missing {
        /// The kind expected.
        expected: Expected,
    },
    /// A key that the format does not have.
    UnknownKey {
        /// The key that was probably meant.
        near: Option<String>,
    },
    /// A key that occurs twice in one object.
    RepeatedKey,
    /// A word that is not one of a fixed list.
    Choice {
        /// The text found.
        found: String,
        /// The words allowed.
        allowed: &'static [&'static str],
    },
    /// A text is empty where it must not be.
    Empty,
    /// An id that is not a slug.
    BadId {
        /// The text found.
        found: String,
    },
    /// A facet id that addresses use for something else.
    ReservedId {
        /// The text found.
        found: String,
    },
    /// An id that another part of the same kind already has.
    RepeatedId {
        /// The id.
        id: String,
        /// Where it occurs first.
        first: Path,
    },
    /// A reference to an id that no part of that kind has.
    Dangling {
        /// The kind, such as `theme`.
        kind: &'static str,
        /// The id.
        id: String,
        /// The id that was probably meant.
        near: Option<String>,
    },
    /// The same reference twice in one list.
    RepeatedReference {
        /// The id.
        id: String,
    },
    /// A goal that names itself as related, or its own pillar as a further one.
    RefersToItself,
    /// A statement without a source.
    NoEvidence,
    /// A list that needs an entry has none.
    NoEntries {
        /// What it lists, such as `pillar`.
        kind: &'static str,
    },
    /// A date that is not valid.
    BadDate {
        /// The text found.
        found: String,
    },
    /// An address that is not `http` or `https`.
    BadAddress {
        /// The text found.
        found: String,
    },
    /// A language that is not a BCP 47 tag.
    BadLanguage {
        /// The text found.
        found: String,
    },
}

/// The kind of value expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// True or false.
    Flag,
    /// A list.
    List,
    /// An object.
    Object,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "text",
            Self::Flag => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
        })
    }
}

impl fmt::Display for Problem {
    /// One line: `line 3, column 7, pillars[0].title: is missing. Add …`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(position) = self.position {
            write!(f, "line {}, column {}", position.line, position.column)?;
        }
        if !self.path.is_root() {
            let comma = if self.position.is_some() { ", " } else { "" };
            write!(f, "{comma}{}", self.path)?;
        }
        let colon = if self.position.is_some() || !self.path.is_root() { ": " } else { "" };
        write!(f, "{colon}{}. {}", self.kind, self.kind.advice())
    }
}

impl fmt::Display for ErrorKind {
    /// What is wrong, as the end of a sentence without its full stop.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { message } => write!(f, "this is not JSON: {message}"),
            Self::CutOff => f.write_str("the file ends too early"),
            Self::Format { found } => write!(f, "the format is “{}”", short(found)),
            Self::Kind { expected, found } => write!(f, "expected {expected}, found {}", short(found)),
            Self::Missing { expected } => write!(f, "is missing; it should be {expected}"),
            Self::UnknownKey { .. } => f.write_str("the format has no such key"),
            Self::RepeatedKey => f.write_str("this key occurs twice"),
            Self::Choice { found, .. } => write!(f, "“{}” is not one of the allowed words", short(found)),
            Self::Empty => f.write_str("the text is empty"),
            Self::BadId { found } => write!(f, "“{}” is not a valid id", short(found)),
            Self::ReservedId { found } => write!(f, "addresses use “{}” for something else", short(found)),
            Self::RepeatedId { id, first } => write!(f, "the id “{}” is already taken by {first}", short(id)),
            Self::Dangling { kind, id, .. } => write!(f, "there is no {kind} with the id “{}”", short(id)),
            Self::RepeatedReference { id } => write!(f, "“{}” occurs twice in this list", short(id)),
            Self::RefersToItself => f.write_str("it refers to itself"),
            Self::NoEvidence => f.write_str("this statement has no evidence"),
            Self::NoEntries { kind } => write!(f, "there is no {kind}"),
            Self::BadDate { found } => write!(f, "“{}” is not a date", short(found)),
            Self::BadAddress { found } => write!(f, "“{}” is not a web address", short(found)),
            Self::BadLanguage { found } => write!(f, "“{}” is not a language tag", short(found)),
        }
    }
}

impl ErrorKind {
    /// How to fix it, as a sentence.
    pub fn advice(&self) -> String {
        match self {
            Self::NotJson { .. } => {
                "Look for a missing comma, quotation mark or bracket just before this place.".into()
            }
            Self::CutOff => "Save or download the complete file again.".into(),
            Self::Format { .. } => format!("Write \"format\": \"{}\".", super::wire::FORMAT),
            Self::Kind { expected, .. } => format!("Put {expected} here."),
            Self::Missing { .. } => "Add this key.".into(),
            Self::UnknownKey { near: None } => "Remove it.".into(),
            Self::Choice { allowed, .. } => format!("Use one of: {}.", allowed.join(", ")),
            Self::Empty => "Write the text, or leave out the key if it is optional.".into(),
            Self::BadId { .. } => "Use lower-case letters, digits and single hyphens, such as “arms-control”.".into(),
            Self::ReservedId { .. } => "Give the facet another id, for example with “own-” in front.".into(),
            Self::RepeatedId { .. } => "Give one of the two another id.".into(),
            Self::UnknownKey { near: Some(near) } | Self::Dangling { near: Some(near), .. } => {
                format!("Did you mean “{near}”?")
            }
            Self::Dangling { kind, near: None, .. } => format!("Add that {kind}, or remove the reference."),
            Self::RepeatedKey | Self::RepeatedReference { .. } => "Keep one of the two.".into(),
            Self::RefersToItself => "Remove the reference.".into(),
            Self::NoEvidence => "Name at least one source: \"evidence\": [{ \"source\": \"…\" }].".into(),
            Self::NoEntries { kind } => format!("Add at least one {kind}."),
            Self::BadDate { .. } => "Write it as 2023, 2023-05 or 2023-05-30.".into(),
            Self::BadAddress { .. } => "Write the full address, beginning with https:// or http://.".into(),
            Self::BadLanguage { .. } => "Write a tag such as “en”, “fr” or “pt-BR”.".into(),
        }
    }
}

/// At most 80 characters of something found in a file, to keep messages short.
pub fn short(found: &str) -> String {
    match found.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &found[..end]),
        None => found.to_owned(),
    }
}
