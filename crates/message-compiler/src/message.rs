//! A message as the compiler knows it: Fluent without what is resolved at build time.

use crate::CATEGORIES;

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id, as `copy-link`.
    pub name: String,
    /// Its text.
    pub parts: Vec<Part>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Letters.
    Text(String),
    /// The argument of this name.
    Argument(Argument),
    /// One of several texts, chosen by an argument. The default stands last.
    Select(Argument, Vec<Variant>),
}

/// One of the texts that an argument chooses from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// A plural category, a number or a word.
    pub key: String,
    /// The text.
    pub parts: Vec<Part>,
}

/// What a caller hands over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name, as `count`.
    pub name: String,
    /// What it is.
    pub kind: Kind,
}

/// The kinds of arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text: `{ $title }`.
    Text,
    /// A number: `{ NUMBER($count) }`, or one whose plural chooses.
    Number,
}

impl Message {
    /// Its arguments, each once, in the order in which the text names them.
    pub fn arguments(&self) -> Vec<&Argument> {
        let mut found = Vec::new();
        arguments(&self.parts, &mut found);
        found
    }
}

/// Adds the arguments of a text to those already found. A number stays one where it also stands as text.
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

/// Whether a key chooses by number.
pub fn is_numeric(key: &str) -> bool {
    CATEGORIES.contains(&key) || key.parse::<usize>().is_ok()
}
