//! Elements of a plan, whatever stands in them.

use serde_json::Value;

use crate::{clean, shape::paragraphs};

/// An element; one that is not there is empty.
#[derive(Clone, Copy, Debug)]
pub struct Element<'j>(&'j Value);

impl<'j> Element<'j> {
    /// The element that this value stands for.
    pub fn of(value: &'j Value) -> Self {
        Self(value)
    }

    /// The first child of this name.
    pub fn child(self, name: &str) -> Self {
        self.all(name).first().copied().unwrap_or(Self(&Value::Null))
    }

    /// All children of this name.
    pub fn all(self, name: &str) -> Vec<Self> {
        match self.0.get(name) {
            None => Vec::new(),
            Some(Value::Array(items)) => items.iter().map(Self).collect(),
            Some(single) => vec![Self(single)],
        }
    }

    /// The texts of all children of this name, as paragraphs.
    pub fn text(self, name: &str) -> String {
        paragraphs(self.all(name).into_iter().map(Self::whole))
    }

    /// The text of a child on one line.
    pub fn line(self, name: &str) -> String {
        self.text(name).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The text of the element itself, or of its description, as older files have it either way.
    pub fn whole(self) -> String {
        match self.0 {
            Value::String(text) => clean(text.trim()).into_owned(),
            Value::Object(_) => self.text("Description"),
            _ => String::new(),
        }
    }
}

/// Takes out of a text the paragraph that begins with a word and a colon, as this program writes it.
pub fn taken(text: &mut String, word: &str) -> Option<String> {
    let found = text.split("\n\n").find_map(|it| it.strip_prefix(word)?.strip_prefix(": ")).map(str::to_owned)?;
    let others = text.split("\n\n").filter(|it| it.strip_prefix(word).and_then(|it| it.strip_prefix(": ")).is_none());
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
