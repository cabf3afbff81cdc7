//! A JSON document as a tree that accepts any value, and records which of its texts a reader sees.

use std::{borrow::Cow, cell::Cell, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

/// Whether a reader sees a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    No,
    Yes,
    /// In other words, or in pieces: a list of tags as tags, `true` as yes.
    InOtherWords,
}

/// A value. Numbers and booleans become texts; the reader of a key decides what to make of them.
#[derive(Debug)]
pub enum Json<'a> {
    /// Nothing.
    Null,
    /// A text, and whether a reader sees it.
    Text(Cow<'a, str>, Cell<Seen>),
    /// A list.
    List(Vec<Json<'a>>),
    /// Values by their keys, in the order of the file.
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

impl Json<'_> {
    /// The value at a key of an object; the first if the key occurs twice.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The text at a key, for comparison and lookup; empty where there is none.
    pub fn word(&self, key: &str) -> &str {
        self.get(key).map_or("", Self::as_word)
    }

    /// The text at a key, marked as seen by the reader.
    pub fn text(&self, key: &str) -> &str {
        self.get(key).map_or("", Self::as_text)
    }

    /// The value as a text, for comparison.
    pub fn as_word(&self) -> &str {
        if let Self::Text(text, _) = self { text } else { "" }
    }

    /// The value as a text, marked as seen by the reader.
    pub fn as_text(&self) -> &str {
        let Self::Text(text, seen) = self else { return "" };
        if seen.get() == Seen::No {
            seen.set(Seen::Yes);
        }
        text
    }

    /// Marks the text at a key as seen by the reader in other words.
    pub fn mark_seen(&self, key: &str) {
        if let Some(Self::Text(_, seen)) = self.get(key) {
            seen.set(Seen::InOtherWords);
        }
    }

    /// Whether there is a text at a key that no reader has seen yet.
    pub fn is_unseen(&self, key: &str) -> bool {
        self.get(key).is_some_and(Self::is_unseen_text)
    }

    /// Whether this is a text that no reader has seen yet.
    pub fn is_unseen_text(&self) -> bool {
        matches!(self, Self::Text(text, seen) if seen.get() == Seen::No && !text.trim().is_empty())
    }

    /// The list at a key. A single object counts as a list of one.
    pub fn list(&self, key: &str) -> &[Self] {
        match self.get(key) {
            Some(Self::List(items)) => items,
            Some(one @ Self::Object(_)) => std::slice::from_ref(one),
            _ => &[],
        }
    }

    /// The list at the newer or the older name of a key.
    pub fn either(&self, newer: &str, older: &str) -> &[Self] {
        match self.list(newer) {
            [] => self.list(older),
            items => items,
        }
    }

    /// The kind of the value, in words.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Text(..) => "text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Json<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(Any)
    }
}

struct Any;

fn text<'a>(text: impl Into<Cow<'a, str>>) -> Json<'a> {
    Json::Text(text.into(), Cell::new(Seen::No))
}

impl<'de> Visitor<'de> for Any {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_borrowed_str<E>(self, found: &'de str) -> Result<Self::Value, E> {
        Ok(text(found))
    }

    fn visit_str<E>(self, found: &str) -> Result<Self::Value, E> {
        Ok(text(found.to_owned()))
    }

    fn visit_bool<E>(self, found: bool) -> Result<Self::Value, E> {
        Ok(text(if found { "true" } else { "false" }))
    }

    fn visit_i64<E>(self, found: i64) -> Result<Self::Value, E> {
        Ok(text(found.to_string()))
    }

    fn visit_u64<E>(self, found: u64) -> Result<Self::Value, E> {
        Ok(text(found.to_string()))
    }

    fn visit_f64<E>(self, found: f64) -> Result<Self::Value, E> {
        Ok(text(found.to_string()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Json::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry::<Key<'de>, _>()? {
            object.push((entry.0.0, entry.1));
        }
        Ok(Json::Object(object))
    }
}

/// A key, borrowed from the file unless it has an escape.
struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        match source.deserialize_any(Any)? {
            Json::Text(text, _) => Ok(Self(text)),
            _ => Ok(Self(Cow::Borrowed(""))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_stands_there_is_taken() {
        let json: Json<'_> =
            serde_json::from_str(r#"{"a": "x", "b": {"c": 1.5}, "d": [true, null], "e": "\u0041"}"#).unwrap();
        assert_eq!((json.word("a"), json.text("e"), json.word("d")), ("x", "A", ""));
        assert_eq!((json.list("b")[0].word("c"), json.list("d").len(), json.list("a").len()), ("1.5", 2, 0));
        assert_eq!((json.is_unseen("a"), json.is_unseen("e"), json.is_unseen("z")), (true, false, false));
        assert_eq!(json.either("z", "d")[0].as_text(), "true");
    }
}
