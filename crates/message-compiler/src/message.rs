//! The compiler's representation of a message: Fluent without what is resolved at build time.

use crate::CATEGORIES;

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The id, such as `copy-link`.
    pub name: String,
    /// The text.
    pub parts: Vec<Part>,
}

/// A part of a message's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Literal text.
    Text(String),
    /// An argument.
    Argument(Argument),
    /// A choice among texts by an argument. The default comes last.
    Select(Argument, Vec<Variant>),
}

/// One of the texts of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// A plural category, a number or a word.
    pub key: String,
    /// The text.
    pub parts: Vec<Part>,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The name, such as `count`.
    pub name: String,
    /// The kind.
    pub kind: Kind,
}

/// The kind of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text: `{ $title }`.
    Text,
    /// A number: `{ NUMBER($count) }`, or one that selects a plural form.
    Number,
}

impl Message {
    /// The arguments, each once, in order of first use.
    pub fn arguments(&self) -> Vec<&Argument> {
        let mut found = Vec::new();
        arguments(&self.parts, &mut found);
        found
    }
}

/// Adds the arguments of a text to those found. An argument used both as a number and as text counts as a number.
pub fn arguments<'a>(parts: &'a [Part], found: &mut Vec<&'a Argument>) {
    for part in parts {
        let (Part::Argument(argument) | Part::Select(argument, _)) = part else { continue };
        match found.iter().position(|known| known.name == argument.name) {
            Some(at) if argument.kind == Kind::Number => found[at] = argument,
            Some(_) => {}
            None => found.push(argument),
        }
        if let Part::Select(_, variants) = part {
            for variant in variants {
                arguments(&variant.parts, found);
            }
        }
    }
}

/// Whether a key matches numbers.
pub fn is_numeric(key: &str) -> bool {
    CATEGORIES.contains(&key) || key.parse::<usize>().is_ok()
}
