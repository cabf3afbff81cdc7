//! Unwraps a framework: from a list of one, from a server's response, or from a bare list of STIX objects.

use std::{borrow::Cow, collections::HashMap};

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{IMPORTERS, Sketch, lenient::items};

/// The most wrappings to take off.
const MOST: usize = 3;

/// The text without what wraps the framework in it, if that makes it a known one. Lines and columns stay.
pub fn unwrapped(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut found: Option<String> = None;
    for _ in 0..MOST {
        let now = found.as_deref().unwrap_or(&*text);
        let Ok(sketch) = Sketch::read(now) else { break };
        if is_known(&sketch) {
            return found.map_or(text, Cow::Owned);
        }
        let Some(inner) = inner(now, &sketch) else { break };
        found = Some(inner);
    }
    let is_found = found.as_deref().is_some_and(|found| Sketch::read(found).is_ok_and(|sketch| is_known(&sketch)));
    found.filter(|_| is_found).map_or(text, Cow::Owned)
}

fn is_known(sketch: &Sketch) -> bool {
    sketch.is_own() || IMPORTERS.into_iter().any(|importer| importer.recognises(sketch))
}

fn inner(text: &str, sketch: &Sketch) -> Option<String> {
    if sketch.is_list() {
        let all = items(serde_json::from_str(text).ok()?)?;
        return match all.as_slice() {
            [first, ..] if is_stix(first) => Some(format!("{{\"objects\":{text}}}")),
            [only] => within(text, only),
            _ => None,
        };
    }
    if sketch.has_one_key() {
        let fields: HashMap<Cow<'_, str>, &RawValue> = serde_json::from_str(text).ok()?;
        return fields.into_values().next().and_then(|only| within(text, only));
    }
    None
}

/// A value of a text, with blanks for everything before it.
fn within(text: &str, value: &RawValue) -> Option<String> {
    let value = value.get();
    let at = (value.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    let before = text.get(..at).filter(|_| value.starts_with(['{', '[']))?;
    let blanks = before.chars().map(|c| if c == '\n' { c } else { ' ' });
    Some(blanks.chain(value.chars()).collect())
}

fn is_stix(value: &RawValue) -> bool {
    #[derive(Deserialize)]
    struct Head<'a> {
        #[serde(borrow, rename = "type")]
        kind: Cow<'a, str>,
        #[serde(borrow)]
        id: Cow<'a, str>,
    }
    let head = serde_json::from_str::<Head<'_>>(value.get());
    head.is_ok_and(|head| head.id.strip_prefix(&*head.kind).is_some_and(|rest| rest.starts_with("--")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_around_a_framework_is_taken_off() {
        for (text, inside) in [
            ("[\n{\"catalog\": 1}]", "\n".to_owned() + "{\"catalog\": 1}"),
            ("{\"data\": {\"catalog\": 1}}", " ".repeat(9) + "{\"catalog\": 1}"),
            ("{\"data\": [{\"catalog\": 1}]}", " ".repeat(10) + "{\"catalog\": 1}"),
            (
                "[{\"type\": \"tool\", \"id\": \"tool--1\"}]",
                "{\"objects\":[{\"type\": \"tool\", \"id\": \"tool--1\"}]}".to_owned(),
            ),
        ] {
            assert_eq!(unwrapped(text.into()).trim_start(), inside.trim_start(), "{text}");
            assert_eq!(unwrapped(text.into()).find("{\"catalog"), text.find("{\"catalog"));
        }
        for other in [
            "[1]",
            "[{\"catalog\": 1}, {\"catalog\": 2}]",
            "{\"a\": {\"b\": {}}}",
            "{\"catalog\": 1}",
            "{",
            "[{\"type\": \"x\", \"id\": \"y\"}]",
        ] {
            assert_eq!(unwrapped(other.into()), other);
        }
    }
}
