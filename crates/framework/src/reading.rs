//! Reading JSON into typed values without stopping at the first mistake.
//!
//! A parser gives up at the first value of the wrong kind. Authors want to hear of all of them, so this reader notes each
//! and goes on with an empty value in its place. The grammar of JSON is `serde_json`'s: values are cut from the text as
//! [`RawValue`]s and looked into one level at a time.

use std::{borrow::Cow, cell::RefCell, collections::HashSet};

use serde_json::value::RawValue;

use super::{
    position::{Path, entries, items, text},
    problem::{ErrorKind, Expected, MOST, Position, Problem},
    slot::{Fill, InvalidVariant, ListSlot, MapSlot, ObjectSlot, Slot, TextSlot, Words},
};

/// The objects and lists that a file has to have at its top, and the list that every statement has to have. Texts and
/// choices have to be there wherever the wire type is not an `Option`; of lists and objects the slots do not tell which ones
/// may be left out.
const REQUIRED_AT_TOP: [&str; 2] = ["framework", "pillars"];
const REQUIRED_ANYWHERE: &str = "evidence";

/// Reads a value, and notes all that is wrong with its shape.
///
/// # Errors
/// The one problem that is there when the text is not JSON at all.
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
        return whole(ErrorKind::CutOff, position);
    }
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    whole(ErrorKind::NotJson { message }, position)
}

fn whole(kind: ErrorKind, position: Option<Position>) -> Problem {
    Problem { path: Path::default(), position, kind }
}

/// A value in the text, or the place where one is missing.
struct Node<'a> {
    raw: Option<&'a RawValue>,
    path: Path,
    /// Where problems are noted; nowhere inside something that is missing as a whole, which is said once.
    problems: Option<&'a RefCell<Vec<Problem>>>,
}

impl<'a> Node<'a> {
    fn note(&self, kind: ErrorKind) {
        if let Some(problems) = self.problems
            && !self.is_given_up()
        {
            problems.borrow_mut().push(Problem { path: self.path.clone(), position: None, kind });
        }
    }

    /// Whether so much is wrong that reading on tells nobody more.
    fn is_given_up(&self) -> bool {
        self.problems.is_some_and(|problems| problems.borrow().len() >= MOST)
    }

    /// The value as `parse` understands it; else what is wrong is noted, and there is none.
    fn take<T>(
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

/// What kind of value stands there, in words.
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
                let found = self.take(Expected::Flag, false, |raw| serde_json::from_str(raw.get()));
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
        let found = self.take(Expected::Text, true, text);
        if let Some(Err(InvalidVariant { found, allowed })) = found.map(|found| slot.put(found)) {
            self.note(ErrorKind::Choice { found: found.into_owned(), allowed });
        }
    }

    fn fill_list(&self, slot: &mut dyn ListSlot<'a>) {
        let items = self.take(Expected::List, self.is_required(), items).unwrap_or_default();
        for (index, raw) in items.into_iter().enumerate().take_while(|_| !self.is_given_up()) {
            self.child(Some(raw), self.path.item(index)).fill(slot.next());
        }
    }

    fn fill_map(&self, slot: &mut dyn MapSlot<'a>) {
        let found = self.take(Expected::Object, false, entries).unwrap_or_default();
        let mut known = HashSet::new();
        for (key, raw) in found.into_iter().take_while(|_| !self.is_given_up()) {
            let node = self.child(Some(raw), self.path.key(key.clone().into_owned()));
            if known.insert(key.clone()) { node.fill(slot.entry(&key)) } else { node.note(ErrorKind::RepeatedKey) }
        }
    }

    /// Goes through the keys of the type rather than those of the text, so that missing ones are seen too.
    fn fill_object(self, slot: &mut dyn ObjectSlot<'a>) {
        let keys = slot.keys();
        let found = self.take(Expected::Object, self.is_required(), entries);
        let problems = self.problems.filter(|_| found.is_some());
        let values = self.known(found.unwrap_or_default(), keys);
        let node = Node { problems, ..self };
        for ((key, slot), raw) in keys.iter().zip(slot.slots()).zip(values) {
            node.child(raw, node.path.key(*key)).fill(slot);
        }
    }

    /// The values of the keys that the format knows, in their order; the other keys, and those that stand again, are noted.
    fn known(&self, found: Vec<(Cow<'a, str>, &'a RawValue)>, keys: Words) -> Vec<Option<&'a RawValue>> {
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
