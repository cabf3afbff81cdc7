//! A mistake in a framework file, for programs that say it in other languages than English.

use framework::{
    ErrorKind, Problem,
    packed::packed,
    problem::{Expected, short},
    wire::FORMAT,
};

use crate::closed::closed;

/// A mistake in a framework file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: `pillars[0].goals[2].title`; empty for the file as a whole.
    pub path: String,
    /// Line and column, counted from 1; empty where they are unknown.
    pub position: Vec<usize>,
    /// What.
    pub mistake: Mistake,
    /// The values in the sentence about it, in its own order.
    pub values: Vec<String>,
}

packed! {
    Fault { path, position, mistake, values }
}

closed! {
    /// What is wrong.
    Mistake {
        /// The text is not JSON. Values: the parser's words, in English.
        NotJson,
        /// The text ends too early.
        CutOff,
        /// The format is another. Values: the one found, and the one expected.
        Format,
        /// A text is expected.
        NotText,
        /// `true` or `false` is expected.
        NotFlag,
        /// A list is expected.
        NotList,
        /// An object is expected.
        NotObject,
        /// A text is missing.
        MissingText,
        /// A boolean is missing.
        MissingFlag,
        /// A list is missing.
        MissingList,
        /// An object is missing.
        MissingObject,
        /// A key that the format does not know.
        UnknownKey,
        /// A key that the format does not know. Values: the one that was probably meant.
        UnknownKeyNear,
        /// A key occurs twice.
        RepeatedKey,
        /// A word that is not one of a fixed list. Values: the word, and those allowed.
        Choice,
        /// A text is empty.
        Empty,
        /// An id is no slug. Values: the id.
        BadId,
        /// An id is used by addresses for something else. Values: the id.
        ReservedId,
        /// An id is taken. Values: the id, and where it was used first.
        RepeatedId,
        /// Nothing has this id. Values: the kind as the format calls it, and the id.
        Dangling,
        /// Nothing has this id. Values: the kind as the format calls it, the id, and the one that was probably meant.
        DanglingNear,
        /// A list has the same reference twice. Values: the id.
        RepeatedReference,
        /// A reference to itself.
        RefersToItself,
        /// A statement without evidence.
        NoEvidence,
        /// A list without entries. Values: what it lists, as the format calls it.
        NoEntries,
        /// Not a date. Values: the text found.
        BadDate,
        /// Not a web address. Values: the text found.
        BadAddress,
        /// Not a language tag. Values: the text found.
        BadLanguage,
    }
}

impl From<&Problem> for Fault {
    fn from(problem: &Problem) -> Self {
        Self {
            path: problem.path.to_string(),
            position: problem.position.map(|at| vec![at.line, at.column]).unwrap_or_default(),
            ..Self::from(&problem.kind)
        }
    }
}

impl From<&ErrorKind> for Fault {
    /// The mistake without its place.
    fn from(kind: &ErrorKind) -> Self {
        let (mistake, values) = mistake(kind);
        let values = values.iter().map(|value| short(value)).collect();
        Self { path: String::new(), position: Vec::new(), mistake, values }
    }
}

fn mistake(kind: &ErrorKind) -> (Mistake, Vec<String>) {
    match kind {
        ErrorKind::NotJson { message } => (Mistake::NotJson, vec![message.clone()]),
        ErrorKind::CutOff => (Mistake::CutOff, vec![]),
        ErrorKind::Format { found } => (Mistake::Format, vec![found.clone(), FORMAT.to_owned()]),
        ErrorKind::Kind { expected, .. } => (misplaced(*expected), vec![]),
        ErrorKind::Missing { expected } => (missing(*expected), vec![]),
        ErrorKind::UnknownKey { near: None } => (Mistake::UnknownKey, vec![]),
        ErrorKind::UnknownKey { near: Some(near) } => (Mistake::UnknownKeyNear, vec![near.clone()]),
        ErrorKind::RepeatedKey => (Mistake::RepeatedKey, vec![]),
        ErrorKind::Choice { found, allowed } => (
            Mistake::Choice,
            std::iter::once(found.as_str()).chain(allowed.iter().copied()).map(str::to_owned).collect(),
        ),
        ErrorKind::Empty => (Mistake::Empty, vec![]),
        ErrorKind::BadId { found } => (Mistake::BadId, vec![found.clone()]),
        ErrorKind::ReservedId { found } => (Mistake::ReservedId, vec![found.clone()]),
        ErrorKind::RepeatedId { id, first } => (Mistake::RepeatedId, vec![id.clone(), first.to_string()]),
        ErrorKind::Dangling { kind, id, near: None } => (Mistake::Dangling, vec![(*kind).to_owned(), id.clone()]),
        ErrorKind::Dangling { kind, id, near: Some(near) } => {
            (Mistake::DanglingNear, vec![(*kind).to_owned(), id.clone(), near.clone()])
        }
        ErrorKind::RepeatedReference { id } => (Mistake::RepeatedReference, vec![id.clone()]),
        ErrorKind::RefersToItself => (Mistake::RefersToItself, vec![]),
        ErrorKind::NoEvidence => (Mistake::NoEvidence, vec![]),
        ErrorKind::NoEntries { kind } => (Mistake::NoEntries, vec![(*kind).to_owned()]),
        ErrorKind::BadDate { found } => (Mistake::BadDate, vec![found.clone()]),
        ErrorKind::BadAddress { found } => (Mistake::BadAddress, vec![found.clone()]),
        ErrorKind::BadLanguage { found } => (Mistake::BadLanguage, vec![found.clone()]),
    }
}

fn misplaced(expected: Expected) -> Mistake {
    match expected {
        Expected::Text => Mistake::NotText,
        Expected::Flag => Mistake::NotFlag,
        Expected::List => Mistake::NotList,
        Expected::Object => Mistake::NotObject,
    }
}

fn missing(expected: Expected) -> Mistake {
    match expected {
        Expected::Text => Mistake::MissingText,
        Expected::Flag => Mistake::MissingFlag,
        Expected::List => Mistake::MissingList,
        Expected::Object => Mistake::MissingObject,
    }
}
