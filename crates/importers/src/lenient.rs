//! Types that accept any value in a file: one of the wrong kind reads as empty, so that a value which nobody needs
//! never keeps a file from opening.

use serde::{Deserialize, Deserializer, de::Error};
use serde_json::value::RawValue;

/// A list that keeps the items that fit. A single value is a list of one.
#[derive(Clone, Debug)]
pub struct Many<T>(pub Vec<T>);

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(source)?;
        let items = items(raw).unwrap_or_else(|| vec![raw]);
        Ok(Self(items.into_iter().filter_map(|item| serde_json::from_str(item.get()).ok()).collect()))
    }
}

/// The items of a list, unparsed; `None` if this is no list.
pub fn items(raw: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(raw.get()).ok()
}

/// A list; anything else is an error.
#[derive(Clone, Debug, Default)]
pub struct Listed<'a>(pub Vec<&'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Listed<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(source)?;
        items(raw).map(Self).ok_or_else(|| D::Error::custom(format!("expected a list, found {}", kind(raw))))
    }
}

/// The kind of a value, in words.
pub fn kind(raw: &RawValue) -> &'static str {
    match raw.get().as_bytes().first() {
        Some(b'"') => "text",
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'n') => "null",
        Some(b't' | b'f') => "true or false",
        _ => "a number",
    }
}

/// True only where the file says `true`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flag(pub bool);

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Ok(Self(<&RawValue>::deserialize(source)?.get() == "true"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn what_does_not_fit_is_nothing() {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Shape<'a> {
            #[serde(borrow)]
            name: Text<'a>,
            tags: Many<Text<'a>>,
            old: Flag,
        }
        let read = |text| serde_json::from_str::<Shape<'_>>(text).unwrap();
        let odd = read(r#"{"name": 5, "tags": "one", "old": "yes", "more": {}}"#);
        assert_eq!((odd.name.as_str(), odd.tags.0[0].as_str(), odd.old), ("5", "one", Flag(false)));
        let even = read(r#"{"name": {}, "tags": ["a", null, "b"], "old": true}"#);
        assert_eq!((even.name.as_str(), even.tags.0.len(), even.old), ("", 3, Flag(true)));
    }
}
