//! A text in a foreign file, borrowed where possible; `null` is the empty text.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::{plain::plain, shape};

/// A text as written in a file, for comparison and lookup. What readers see comes from [`Text::title`] or [`plain`].
#[derive(Clone, Debug, Default)]
pub struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as written, if no escape keeps it from being borrowed from the file.
    pub fn borrowed(&self) -> Option<&'a str> {
        match self.0 {
            Cow::Borrowed(text) => Some(text),
            Cow::Owned(_) => None,
        }
    }

    /// The text in plain words on one line.
    pub fn title(&self) -> String {
        plain(&self.0)
    }

    /// The text as a label.
    pub fn label(&self) -> Option<String> {
        shape::label(&self.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    /// Numbers and booleans are taken as written; lists and objects read as empty.
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(source)?.get();
        Ok(match raw.as_bytes().first() {
            Some(b'"') => Self(borrowed(raw)),
            Some(b'{' | b'[' | b'n') => Self::default(),
            _ => Self(Cow::Borrowed(raw)),
        })
    }
}

/// The text inside quotation marks; copies it only where it has escapes.
fn borrowed(quoted: &str) -> Cow<'_, str> {
    match quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inside) if !inside.contains('\\') => Cow::Borrowed(inside),
        _ => Cow::Owned(serde_json::from_str(quoted).unwrap_or_default()),
    }
}
