//! Places in a JSON text: paths such as `pillars[0].goals[2].title`, and the line and column they lead to.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

use super::problem::Spot;

/// The way from the root of a JSON text to a value in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Step>);

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Into an object, by key.
    Key(Cow<'static, str>),
    /// Into a list, counted from 0.
    Item(usize),
}

impl Path {
    /// This path and one key more.
    #[must_use]
    pub fn key(&self, key: impl Into<Cow<'static, str>>) -> Self {
        self.with(Step::Key(key.into()))
    }

    /// This path and one list entry more.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        self.with(Step::Item(index))
    }

    /// Whether it leads nowhere but to the file as a whole.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether its last step is this key.
    pub fn ends_in(&self, key: &str) -> bool {
        matches!(self.0.last(), Some(Step::Key(last)) if last == key)
    }

    /// Whether it is `other` or leads there by fewer steps.
    pub fn leads_to(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }

    /// The line and column where the value stands in `text`, or of the nearest value around it that is there.
    pub fn spot(&self, text: &str) -> Option<Spot> {
        let mut value: &RawValue = serde_json::from_str(text).ok()?;
        for step in &self.0 {
            let Some(next) = descend(value, step) else { break };
            value = next;
        }
        Some(spot_of(text, value))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if at == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

fn descend<'a>(value: &'a RawValue, step: &Step) -> Option<&'a RawValue> {
    match step {
        Step::Key(key) => entries(value).ok()?.into_iter().find(|(name, _)| name == key).map(|(_, value)| value),
        Step::Item(index) => items(value).ok()?.get(*index).copied(),
    }
}

/// Where a value that was cut from `text` stands in it.
fn spot_of(text: &str, value: &RawValue) -> Spot {
    let offset = value.get().as_ptr() as usize - text.as_ptr() as usize;
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Spot { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
}

/// The entries of a JSON object, in order, repeated keys and all.
///
/// # Errors
/// Where it is no object.
pub fn entries(value: &RawValue) -> serde_json::Result<Vec<(Cow<'_, str>, &RawValue)>> {
    serde_json::from_str::<Entries<'_>>(value.get()).map(|entries| entries.0)
}

/// The values of a JSON list.
///
/// # Errors
/// Where it is no list.
pub fn items(value: &RawValue) -> serde_json::Result<Vec<&RawValue>> {
    serde_json::from_str(value.get())
}

struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

/// Serde borrows a `Cow` only where it is told to, which it is inside a struct.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some((key, value)) = map.next_entry::<Key<'de>, &'de RawValue>()? {
                    entries.push((key.0, value));
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_line_and_column() {
        let text = "{\n  \"a\": [1, {\"é\": \"x\", \"b\": 2}]\n}";
        let path = Path::default().key("a").item(1).key("b");
        assert_eq!(path.to_string(), "a[1].b");
        assert_eq!(path.spot(text), Some(Spot { line: 2, column: 28 }));
    }

    #[test]
    fn a_path_to_nothing_leads_to_what_is_around_it() {
        let text = "{\"a\": {\"b\": 1}}";
        assert_eq!(Path::default().key("a").key("c").spot(text), Some(Spot { line: 1, column: 7 }));
    }
}
