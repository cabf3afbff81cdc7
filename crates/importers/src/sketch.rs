//! A first look at a file: whether it is JSON at all, and its top-level keys. Enough to recognise its kind.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, Visitor},
};
use serde_json::value::RawValue;

use super::ImportError;

/// The most keys to keep; no format that this program reads has as many.
const KEPT: usize = 1000;

/// What a file has at its top level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Top {
    /// A list.
    List,
    /// A text.
    Text,
    /// Another single value.
    Value,
    /// An object.
    Keys {
        /// Its first keys, truncated where they are long.
        first: Vec<String>,
        /// How many more there are.
        more: usize,
    },
}

impl fmt::Display for Top {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List => f.write_str("a list"),
            Self::Text => f.write_str("a text"),
            Self::Value => f.write_str("a single value"),
            Self::Keys { first, .. } if first.is_empty() => f.write_str("an empty object"),
            Self::Keys { first, more } => {
                let quoted: Vec<_> = first.iter().map(|key| format!("“{key}”")).collect();
                f.write_str(&quoted.join(", "))?;
                if *more > 0 { write!(f, " and {more} more") } else { Ok(()) }
            }
        }
    }
}

/// The top level of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sketch {
    keys: Vec<String>,
    /// Keys whose values are lists.
    lists: Vec<String>,
    format: Option<String>,
    kind: Option<String>,
    other: Option<Top>,
}

impl Sketch {
    /// Goes through the whole text once, and keeps its top-level keys.
    ///
    /// # Errors
    /// Where the text is not JSON, or is cut off.
    pub fn read(text: &str) -> Result<Self, ImportError> {
        let other = match text.trim_start().as_bytes().first() {
            None => return Err(ImportError::Empty),
            Some(b'{') => None,
            Some(b'[') => Some(Top::List),
            Some(b'"') => Some(Top::Text),
            Some(_) => Some(Top::Value),
        };
        let read = match other {
            None => serde_json::from_str(text),
            other => serde_json::from_str(text).map(|IgnoredAny| Self { other, ..Self::default() }),
        };
        read.map_err(|error| ImportError::json(&error, text, None))
    }

    /// Whether the file has this top-level key.
    pub fn has(&self, key: &str) -> bool {
        self.keys.iter().any(|known| known == key)
    }

    /// Whether the value of this key is a list.
    pub fn has_list(&self, key: &str) -> bool {
        self.lists.iter().any(|known| known == key)
    }

    /// Whether all keys are those of a STIX bundle apart from its objects.
    pub fn is_empty_bundle(&self) -> bool {
        self.keys.iter().all(|key| matches!(key.as_str(), "type" | "id" | "spec_version"))
    }

    /// Whether the file has a single top-level key.
    pub fn has_one_key(&self) -> bool {
        self.keys.len() == 1
    }

    /// Whether the file is a list.
    pub fn is_list(&self) -> bool {
        self.other == Some(Top::List)
    }

    /// The text at the key `format`.
    pub fn format(&self) -> Option<&str> {
        self.format.as_deref()
    }

    /// The text at the key `type`.
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    /// Whether this is meant to be a file of the program's own format, whether right or wrong.
    pub fn is_own(&self) -> bool {
        let is_named = self.format.as_ref().is_some_and(|format| format.starts_with("framework-explorer"));
        is_named || self.has("pillars")
    }

    /// The first keys, or what the file is if it has no keys.
    pub fn top(&self) -> Top {
        let keys = || {
            let first: Vec<String> = self.keys.iter().take(8).map(|key| key.chars().take(40).collect()).collect();
            let more = self.keys.len().saturating_sub(first.len());
            Top::Keys { first, more }
        };
        self.other.clone().unwrap_or_else(keys)
    }
}

impl<'de> Deserialize<'de> for Sketch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Top;
        impl<'de> Visitor<'de> for Top {
            type Value = Sketch;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Sketch, A::Error> {
                let mut sketch = Sketch::default();
                while let Some(key) = map.next_key::<String>()? {
                    sketch.note(key, map.next_value()?);
                }
                Ok(sketch)
            }
        }
        deserializer.deserialize_map(Top)
    }
}

impl Sketch {
    fn note(&mut self, key: String, value: &RawValue) {
        let text = || serde_json::from_str(value.get()).ok();
        match key.as_str() {
            "format" => self.format = text(),
            "type" => self.kind = text(),
            _ => {}
        }
        if self.keys.len() < KEPT {
            if value.get().starts_with('[') {
                self.lists.push(key.clone());
            }
            self.keys.push(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_is_told_in_words() {
        for (text, found) in [
            ("[1]", "a list"),
            ("{}", "an empty object"),
            (r#"{"profile": 1, "type": 2}"#, "“profile”, “type”"),
            (
                r#"{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1}"#,
                "“a”, “b”, “c”, “d”, “e”, “f”, “g”, “h” and 1 more",
            ),
        ] {
            assert_eq!(Sketch::read(text).map(|sketch| sketch.top().to_string()), Ok(found.to_owned()));
        }
    }

    #[test]
    fn own_files_are_known_by_format_or_by_their_pillars() {
        for text in [r#"{"format": "framework-explorer/2"}"#, r#"{"pillars": 0}"#] {
            assert!(Sketch::read(text).is_ok_and(|sketch| sketch.is_own()));
        }
        assert!(Sketch::read(r#"{"format": 1}"#).is_ok_and(|sketch| !sketch.is_own()));
    }
}
