//! Reading JSON into typed values without stopping at the first mistake.
//!
//! Serde gives up at the first value of the wrong kind. Authors want to hear of all of them, so this deserializer notes
//! each and goes on with an empty value in its place. The grammar of JSON is `serde_json`'s: values are cut from the text
//! as [`RawValue`]s and looked into one level at a time.

use std::{borrow::Cow, cell::RefCell, collections::HashSet};

use serde::{
    de::{DeserializeSeed, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor, value},
    forward_to_deserialize_any,
};
use serde_json::value::RawValue;

use super::{
    import::clean,
    place::{Path, entries, items},
    problem::{MOST, Problem, Spot, Wrong},
};

/// The objects and lists that a file has to have at its top, and the list that every statement has to have. Texts and
/// choices have to be there wherever the wire type is not an `Option`; for lists and objects serde does not tell its
/// deserializer which ones may be left out.
const REQUIRED_AT_TOP: [&str; 2] = ["framework", "pillars"];
const REQUIRED_ANYWHERE: &str = "evidence";

/// Reads a value, and notes all that is wrong with its shape.
///
/// # Errors
/// The one problem that is there when the text is not JSON at all.
pub fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<(T, Vec<Problem>), Problem> {
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    let problems = RefCell::default();
    let value = T::deserialize(Node { raw: Some(raw), path: Path::default(), problems: Some(&problems) })
        .map_err(|error| whole(Wrong::NotJson { message: error.to_string() }, None))?;
    Ok((value, problems.into_inner()))
}

fn not_json(error: &serde_json::Error) -> Problem {
    let spot = Some(Spot { line: error.line(), column: error.column() });
    if error.is_eof() {
        return whole(Wrong::CutOff, spot);
    }
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    whole(Wrong::NotJson { message }, spot)
}

fn whole(wrong: Wrong, spot: Option<Spot>) -> Problem {
    Problem { path: Path::default(), spot, wrong }
}

/// A value in the text, or the place where one is missing.
struct Node<'a> {
    raw: Option<&'a RawValue>,
    path: Path,
    /// Where problems are noted; nowhere inside something that is missing as a whole, which is said once.
    problems: Option<&'a RefCell<Vec<Problem>>>,
}

impl<'a> Node<'a> {
    fn note(&self, wrong: Wrong) {
        if let Some(problems) = self.problems
            && !self.is_given_up()
        {
            problems.borrow_mut().push(Problem { path: self.path.clone(), spot: None, wrong });
        }
    }

    /// Whether so much is wrong that reading on tells nobody more.
    fn is_given_up(&self) -> bool {
        self.problems.is_some_and(|problems| problems.borrow().len() >= MOST)
    }

    /// The value as `parse` understands it; else what is wrong is noted, and there is none.
    fn take<T>(
        &self,
        expected: &'static str,
        required: bool,
        parse: impl FnOnce(&'a RawValue) -> serde_json::Result<T>,
    ) -> Option<T> {
        match self.raw {
            Some(raw) => parse(raw).map_err(|_| self.note(Wrong::Kind { expected, found: kind(raw) })).ok(),
            None if required => {
                self.note(Wrong::Missing { expected });
                None
            }
            None => None,
        }
    }

    fn text(&self) -> Option<String> {
        self.take("text", true, |raw| serde_json::from_str(raw.get()))
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

impl<'a> serde::Deserializer<'a> for Node<'a> {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'a>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(Self::Error::custom("this kind of value is not part of the format"))
    }

    fn deserialize_string<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_string(clean(&self.text().unwrap_or_default()).into_owned())
    }

    fn deserialize_str<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_bool(self.take("true or false", false, |raw| serde_json::from_str(raw.get())).unwrap_or_default())
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.raw {
            None => visitor.visit_none(),
            Some(raw) if raw.get() == "null" => visitor.visit_none(),
            Some(_) => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        let items = self.take("a list", self.is_required(), items).unwrap_or_default();
        visitor.visit_seq(List { node: self, items: items.into_iter().enumerate() })
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        let found = self.take("an object", self.is_required(), entries);
        let problems = self.problems.filter(|_| found.is_some());
        let entries = self.known(found.unwrap_or_default(), fields);
        visitor.visit_map(Object { node: Node { problems, ..self }, fields: fields.iter(), entries, next: None })
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        let found = self.text();
        let known = found.as_deref().and_then(|found| variants.iter().find(|variant| **variant == found));
        if let (Some(found), None) = (&found, known) {
            self.note(Wrong::Choice { found: found.clone(), allowed: variants });
        }
        let chosen = known.or(variants.first()).copied().unwrap_or_default();
        visitor.visit_enum(IntoDeserializer::<Self::Error>::into_deserializer(chosen))
    }

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct map identifier ignored_any
    }
}

impl<'a> Node<'a> {
    /// The entries whose keys the format knows, each once; the others are noted.
    fn known(
        &self,
        found: Vec<(Cow<'a, str>, &'a RawValue)>,
        fields: &'static [&'static str],
    ) -> Vec<(&'static str, &'a RawValue)> {
        let mut seen = HashSet::new();
        let mut known = Vec::with_capacity(found.len());
        for (key, value) in found {
            let Some(field) = fields.iter().find(|field| **field == key) else {
                let near = super::near::nearest(&key, fields.iter().copied()).map(str::to_owned);
                self.child(None, self.path.key(key.into_owned())).note(Wrong::UnknownKey { near });
                continue;
            };
            if seen.insert(*field) {
                known.push((*field, value));
            } else {
                self.child(None, self.path.key(*field)).note(Wrong::RepeatedKey);
            }
        }
        known
    }
}

struct List<'a, I> {
    node: Node<'a>,
    items: I,
}

impl<'a, I: Iterator<Item = (usize, &'a RawValue)>> SeqAccess<'a> for List<'a, I> {
    type Error = value::Error;

    fn next_element_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<Option<S::Value>, Self::Error> {
        let Some((index, raw)) = self.items.next().filter(|_| !self.node.is_given_up()) else { return Ok(None) };
        seed.deserialize(self.node.child(Some(raw), self.node.path.item(index))).map(Some)
    }
}

/// Goes through the fields of the type rather than the keys of the text, so that missing ones are seen too.
struct Object<'a, F> {
    node: Node<'a>,
    fields: F,
    entries: Vec<(&'static str, &'a RawValue)>,
    next: Option<&'static str>,
}

impl<'a, F: Iterator<Item = &'static &'static str>> MapAccess<'a> for Object<'a, F> {
    type Error = value::Error;

    fn next_key_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<Option<S::Value>, Self::Error> {
        self.next = self.fields.next().copied();
        self.next.map(|field| seed.deserialize(field.into_deserializer())).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, Self::Error> {
        let field = self.next.unwrap_or_default();
        let raw = self.entries.iter().find(|(key, _)| *key == field).map(|(_, raw)| *raw);
        seed.deserialize(self.node.child(raw, self.node.path.key(field)))
    }
}
