//! A text in a foreign file, borrowed from it where it can be; `null` is the empty text.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, Visitor},
};

use super::{Refused, clean, plain::plain};

/// A text as it stands in a file: to compare and to look up. What is shown comes from [`Text::title`] or [`plain`].
#[derive(Clone, Debug, Default)]
pub struct Text<'a>(Cow<'a, str>);

impl Text<'_> {
    /// The text as it stands.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text on one line.
    pub fn title(&self) -> String {
        plain(&self.0).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The beginning of the text on one line, or none where that is empty. It is short, since labels are said again
    /// wherever something points to them.
    pub fn label(&self) -> Option<String> {
        let label: String = clean(self.0.trim()).chars().take(80).collect();
        Some(label.replace('\n', " ")).filter(|label| !label.trim().is_empty())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(Text::default())
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

/// Reads the shapes of a foreign format.
///
/// # Errors
/// Where a value is of another kind than the format says.
pub fn parse<'a, T: Deserialize<'a>>(text: &'a str, format: &'static str) -> Result<T, Refused> {
    serde_json::from_str(text).map_err(|error| Refused::json(&error, text, Some(format)))
}
