//! Reads JSON into typed values without stopping at the first mistake.
//!
//! Most parsers stop at the first value of the wrong kind. Authors want to see every mistake, so this reader notes each
//! one and continues with an empty value in its place. `serde_json` does the parsing: it cuts values from the text as
//! [`RawValue`]s, one level at a time.

use std::{borrow::Cow, cell::RefCell, collections::HashSet};

use serde_json::value::RawValue;

use super::{
    position::{Path, entries, items, text},
    problem::{ErrorKind, Expected, MOST, Position, Problem},
    slot::{Fill, InvalidVariant, ListSlot, MapSlot, ObjectSlot, Slot, TextSlot, Words},
};

/// The object and the list required at the top of a file, and the list that every statement requires. A text or choice
/// is required unless its wire type is an `Option`; slots do not say which lists and objects may be left out.
const REQUIRED_AT_TOP: [&str; 2] = ["framework", "pillars"];
const REQUIRED_ANYWHERE: &str = "evidence";

/// Reads a value, and notes every problem with its shape.
///
/// # Errors
/// The one problem, if the text is not JSON.
pub fn read<T: for<'a> Fill<'a> + Default>(text: &str) -> Result<(T, Vec<Problem>), Problem> {
    let mut value = T::default();
    let problems = RefCell::default();
    let raw = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    Node { raw: Some(raw), path: Path::default(), problems: Some(&problems) }.fill(value.slot());
    Ok((value, problems.into_inner()))
}

fn not_json(error: &serde_json::Error) -> Problem {
    let position = Some(Position { line: error.line(), column: error.column() });
    if error.is_eof() {
        return file_problem(ErrorKind::CutOff, position);
    }
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    file_problem(ErrorKind::NotJson { message }, position)
}

fn file_problem(kind: ErrorKind, position: Option<Position>) -> Problem {
    Problem { path: Path::default(), position, kind }
}

/// A value in the text, or the place where one is missing.
struct Node<'a> {
    raw: Option<&'a RawValue>,
    path: Path,
    /// Where to note problems; none inside a missing value, which is reported once as a whole.
    problems: Option<&'a RefCell<Vec<Problem>>>,
}

impl<'a> Node<'a> {
    fn note(&self, kind: ErrorKind) {
        if let Some(problems) = self.problems
            && !self.is_full()
        {
            problems.borrow_mut().push(Problem { path: self.path.clone(), position: None, kind });
        }
    }

    /// Whether there are already so many problems that reading on adds nothing useful.
    fn is_full(&self) -> bool {
        self.problems.is_some_and(|problems| problems.borrow().len() >= MOST)
    }

    /// The value as read by `parse`. If that fails or a required value is missing, notes the problem and returns none.
    fn parse_as<T>(
        &self,
        expected: Expected,
        required: bool,
        parse: impl FnOnce(&'a RawValue) -> serde_json::Result<T>,
    ) -> Option<T> {
        match self.raw {
            Some(raw) => parse(raw).map_err(|_| self.note(ErrorKind::Kind { expected, found: kind(raw) })).ok(),
            None if required => {
                self.note(ErrorKind::Missing { expected });
                None
            }
            None => None,
        }
    }

    fn is_required(&self) -> bool {
        let is_top = |key| self.path == Path::default().key(key);
        self.path.ends_in(REQUIRED_ANYWHERE) || REQUIRED_AT_TOP.into_iter().any(is_top)
    }

    fn child(&self, raw: Option<&'a RawValue>, path: Path) -> Self {
        Self { raw, path, problems: self.problems }
    }
}

/// The kind of a value, in words.
fn kind(raw: &RawValue) -> String {
    match raw.get().as_bytes().first() {
        Some(b'"') => "text".into(),
        Some(b'{') => "an object".into(),
        Some(b'[') => "a list".into(),
        Some(b't' | b'f') => raw.get().into(),
        Some(b'n') => "null".into(),
        _ => format!("the number {}", raw.get()),
    }
}

impl<'a> Node<'a> {
    fn fill(self, slot: Slot<'_, 'a>) {
        match slot {
            Slot::Text(slot) => self.fill_text(slot),
            Slot::Flag(flag) => {
                let found = self.parse_as(Expected::Flag, false, |raw| serde_json::from_str(raw.get()));
                *flag = found.unwrap_or_default();
            }
            Slot::List(slot) => self.fill_list(slot),
            Slot::Maybe(slot) => {
                if self.raw.is_some_and(|raw| raw.get() != "null") {
                    self.fill(slot.some());
                }
            }
            Slot::Map(slot) => self.fill_map(slot),
            Slot::Object(slot) => self.fill_object(slot),
        }
    }

    fn fill_text(&self, slot: &mut dyn TextSlot<'a>) {
        let found = self.parse_as(Expected::Text, true, text);
        if let Some(Err(InvalidVariant { found, allowed })) = found.map(|found| slot.put(found)) {
            self.note(ErrorKind::Choice { found: found.into_owned(), allowed });
        }
    }

    fn fill_list(&self, slot: &mut dyn ListSlot<'a>) {
        let items = self.parse_as(Expected::List, self.is_required(), items).unwrap_or_default();
        for (index, raw) in items.into_iter().enumerate().take_while(|_| !self.is_full()) {
            self.child(Some(raw), self.path.item(index)).fill(slot.next());
        }
    }

    fn fill_map(&self, slot: &mut dyn MapSlot<'a>) {
        let found = self.parse_as(Expected::Object, false, entries).unwrap_or_default();
        let mut known = HashSet::new();
        for (key, raw) in found.into_iter().take_while(|_| !self.is_full()) {
            let node = self.child(Some(raw), self.path.key(key.clone().into_owned()));
            if known.insert(key.clone()) { node.fill(slot.entry(&key)) } else { node.note(ErrorKind::RepeatedKey) }
        }
    }

    /// Iterates over the keys of the type, not those of the text, to notice missing ones too.
    fn fill_object(self, slot: &mut dyn ObjectSlot<'a>) {
        let keys = slot.keys();
        let found = self.parse_as(Expected::Object, self.is_required(), entries);
        let problems = self.problems.filter(|_| found.is_some());
        let values = self.values_of(found.unwrap_or_default(), keys);
        let node = Node { problems, ..self };
        for ((key, slot), raw) in keys.iter().zip(slot.slots()).zip(values) {
            node.child(raw, node.path.key(*key)).fill(slot);
        }
    }

    /// The values of the format's `keys`, in their order. Notes unknown and repeated keys.
    fn values_of(&self, found: Vec<(Cow<'a, str>, &'a RawValue)>, keys: Words) -> Vec<Option<&'a RawValue>> {
        let mut values = vec![None; keys.len()];
        for (key, value) in found {
            let Some(at) = keys.iter().position(|known| *known == key) else {
                let near = super::near::nearest(&key, keys.iter().copied()).map(str::to_owned);
                self.child(None, self.path.key(key.into_owned())).note(ErrorKind::UnknownKey { near });
                continue;
            };
            match &mut values[at] {
                Some(_) => self.child(None, self.path.key(keys[at])).note(ErrorKind::RepeatedKey),
                place @ None => *place = Some(value),
            }
        }
        values
    }
}
