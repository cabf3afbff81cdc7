//! Positions in a JSON text: paths such as `pillars[0].goals[2].title`, and the line and column they lead to.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

use super::problem::{Position, short};

/// The steps from the root of a JSON text to a value in it.
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
    /// This path with one more key.
    #[must_use]
    pub fn key(&self, key: impl Into<Cow<'static, str>>) -> Self {
        self.with(Step::Key(key.into()))
    }

    /// This path with one more list index.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        self.with(Step::Item(index))
    }

    /// Whether it is the path of the file as a whole.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether its last step is this key.
    pub fn ends_in(&self, key: &str) -> bool {
        matches!(self.0.last(), Some(Step::Key(last)) if last == key)
    }

    /// Whether it is `other` or a prefix of it.
    pub fn leads_to(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }
}

/// The line and column of each path's value in `text`, or of the nearest value around it. None if `text` is not JSON.
///
/// Takes all paths at once: in sorted order they share their first steps, so that the text is read once per level of
/// nesting, not once per path.
pub fn positions(text: &str, paths: &[&Path]) -> Vec<Option<Position>> {
    let mut positions = vec![None; paths.len()];
    let Ok(root) = serde_json::from_str(text) else { return positions };
    let mut order: Vec<usize> = (0..paths.len()).collect();
    order.sort_by_key(|at| paths[*at]);
    let mut cursor = Cursor(vec![Level { value: root, inside: None, step: None }]);
    let mut offsets: Vec<_> = order.into_iter().map(|at| (cursor.follow(paths[at]).as_ptr() as usize, at)).collect();
    offsets.sort_unstable();
    let (mut position, mut done) = (Position { line: 1, column: 1 }, 0);
    for (pointer, at) in offsets {
        let offset = pointer - text.as_ptr() as usize;
        for letter in text[done..offset].chars() {
            position = if letter == '\n' {
                Position { line: position.line + 1, column: 1 }
            } else {
                Position { column: position.column + 1, ..position }
            };
        }
        (positions[at], done) = (Some(position), offset);
    }
    positions
}

/// The values along the previous path. The next path starts where the two diverge, not at the root.
struct Cursor<'a>(Vec<Level<'a>>);

/// A value along the path, with its contents once they are read, and the step taken from it.
struct Level<'a> {
    value: &'a RawValue,
    inside: Option<Inside<'a>>,
    step: Option<Step>,
}

enum Inside<'a> {
    Entries(Vec<(Cow<'a, str>, &'a RawValue)>),
    Items(Vec<&'a RawValue>),
}

impl<'a> Cursor<'a> {
    /// Follows a path as far as the text has it, and returns the text of the value there.
    fn follow(&mut self, path: &Path) -> &'a str {
        let common = self.0.iter().zip(&path.0).take_while(|(level, step)| level.step.as_ref() == Some(*step)).count();
        let shared = common.min(self.0.len().saturating_sub(1));
        self.0.truncate(shared + 1);
        for step in path.0.iter().skip(shared) {
            let Some(next) = self.0.last_mut().and_then(|level| level.step_into(step)) else { break };
            self.0.push(Level { value: next, inside: None, step: None });
        }
        self.0.last().map_or("", |level| level.value.get())
    }
}

impl<'a> Level<'a> {
    fn step_into(&mut self, step: &Step) -> Option<&'a RawValue> {
        self.step = Some(step.clone());
        let value = self.value;
        let inside = self.inside.get_or_insert_with(|| match entries(value) {
            Ok(entries) => Inside::Entries(entries),
            Err(_) => Inside::Items(items(value).unwrap_or_default()),
        });
        match (inside, step) {
            (Inside::Entries(entries), Step::Key(key)) => {
                entries.iter().find(|entry| entry.0 == *key).map(|entry| entry.1)
            }
            (Inside::Items(items), Step::Item(index)) => items.get(*index).copied(),
            _ => None,
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if at == 0 => f.write_str(&short(key))?,
                Step::Key(key) => write!(f, ".{}", short(key))?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// The entries of a JSON object, in order, including repeated keys.
///
/// # Errors
/// If it is not an object.
pub fn entries(value: &RawValue) -> serde_json::Result<Vec<(Cow<'_, str>, &RawValue)>> {
    serde_json::from_str::<Entries<'_>>(value.get()).map(|entries| entries.0)
}

/// The values of a JSON list.
///
/// # Errors
/// If it is not a list.
pub fn items(value: &RawValue) -> serde_json::Result<Vec<&RawValue>> {
    serde_json::from_str(value.get())
}

/// The value of a JSON string.
///
/// # Errors
/// If it is not a string.
pub fn text(value: &RawValue) -> serde_json::Result<Cow<'_, str>> {
    serde_json::from_str::<Text<'_>>(value.get()).map(|text| text.0)
}

struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

/// Serde borrows a `Cow` only in a field marked `borrow`, hence this struct.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

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
                while let Some((key, value)) = map.next_entry::<Text<'de>, &'de RawValue>()? {
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
        assert_eq!(positions(text, &[&path]), [Some(Position { line: 2, column: 28 })]);
    }

    #[test]
    fn a_path_to_nothing_leads_to_what_is_around_it() {
        let text = "{\"a\": {\"b\": 1}}";
        assert_eq!(positions(text, &[&Path::default().key("a").key("c")]), [Some(Position { line: 1, column: 7 })]);
        assert_eq!(positions("{", &[&Path::default()]), [None]);
    }

    #[test]
    fn many_paths_are_found_in_any_order() {
        let text = "{\"a\": [10, [20, 30]],\n\"b\": {\"c\": 40, \"d\": {\"e\": 50}}}";
        let root = Path::default();
        let (list, object) = (root.key("a"), root.key("b"));
        let paths = [
            object.key("d").key("e"),
            list.item(1).item(1),
            list.clone(),
            object.key("c").key("no"),
            object.key("c"),
            list.item(7),
            list.item(1).item(0),
            root,
        ];
        let positions = positions(text, &paths.each_ref());
        let found: Vec<_> = positions.into_iter().flatten().map(|position| (position.line, position.column)).collect();
        assert_eq!(found, [(2, 27), (1, 17), (1, 7), (2, 12), (2, 12), (1, 7), (1, 13), (1, 1)]);
    }
}
