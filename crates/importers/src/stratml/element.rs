//! Elements of a plan, with any content.

use serde_json::Value;

use crate::{clean, shape::paragraphs};

/// An element; a missing one is empty.
#[derive(Clone, Copy, Debug)]
pub struct Element<'j>(&'j Value);

impl<'j> Element<'j> {
    /// The element in this value.
    pub fn of(value: &'j Value) -> Self {
        Self(value)
    }

    /// The first child with this name.
    pub fn child(self, name: &str) -> Self {
        self.all(name).first().copied().unwrap_or(Self(&Value::Null))
    }

    /// All children with this name.
    pub fn all(self, name: &str) -> Vec<Self> {
        match self.0.get(name) {
            None => Vec::new(),
            Some(Value::Array(items)) => items.iter().map(Self).collect(),
            Some(single) => vec![Self(single)],
        }
    }

    /// The texts of all children with this name, as paragraphs.
    pub fn text(self, name: &str) -> String {
        paragraphs(self.all(name).into_iter().map(Self::content))
    }

    /// The text of the children with this name, on one line.
    pub fn line(self, name: &str) -> String {
        self.text(name).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The text of the element, or of its description: older files have either.
    pub fn content(self) -> String {
        match self.0 {
            Value::String(text) => clean(text.trim()).into_owned(),
            Value::Object(_) => self.text("Description"),
            _ => String::new(),
        }
    }
}

/// Removes the paragraph that begins with a word and a colon, as this program writes it, and returns the rest of it.
pub fn take_paragraph(text: &mut String, word: &str) -> Option<String> {
    let found =
        text.split("\n\n").find_map(|paragraph| paragraph.strip_prefix(word)?.strip_prefix(": ")).map(str::to_owned)?;
    let others = text
        .split("\n\n")
        .filter(|paragraph| paragraph.strip_prefix(word).and_then(|rest| rest.strip_prefix(": ")).is_none());
    *text = paragraphs(others.map(str::to_owned));
    Some(found)
}

/// `Name: Description`, or the one of the two that is there.
pub fn described(name: &str, description: &str) -> String {
    match (name, description) {
        ("", text) | (text, "") => text.to_owned(),
        (name, description) => format!("{name}: {description}"),
    }
}
