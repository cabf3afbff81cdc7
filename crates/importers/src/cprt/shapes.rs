//! The parts of a CPRT export, as in the JSON.

use serde_json::{Map, Value};

use crate::{properties::Fields, shape};
use framework::clean;

/// An export: publications, and the flat graph of their elements.
#[derive(Debug, Default)]
pub struct Export {
    pub documents: Vec<Publication>,
    /// Name and description of each type of relationship.
    pub relationship_types: Vec<(String, String)>,
    pub elements: Vec<Element>,
    pub relationships: Vec<Relationship>,
    /// The path of the object that holds all of them, with a full stop at its end.
    pub path: &'static str,
}

#[derive(Debug)]
pub struct Publication {
    pub name: String,
    pub version: String,
    pub website: String,
}

#[derive(Debug, Default)]
pub struct Element {
    /// Its type, such as `family`.
    pub kind: String,
    pub id: String,
    pub title: String,
    pub text: String,
    /// Its other keys.
    pub more: Fields,
    /// Its path in the file.
    pub path: String,
}

#[derive(Debug)]
pub struct Relationship {
    pub kind: String,
    pub from: String,
    pub to: String,
}

impl Export {
    /// Reads an export, with or without its wrapper.
    ///
    /// # Errors
    /// Where the text is not JSON.
    pub fn read(text: &str) -> serde_json::Result<Self> {
        let file: Value = serde_json::from_str(text)?;
        let paths =
            [("/response/elements", "response.elements."), ("/elements", "elements."), ("/response", "response.")];
        let (holder, path) = paths
            .into_iter()
            .filter_map(|(pointer, path)| Some((file.pointer(pointer)?, path)))
            .find(|(holder, _)| holder.get("elements").is_some_and(Value::is_array))
            .unwrap_or((&file, ""));
        let objects = |key: &str| holder.get(key).and_then(Value::as_array).into_iter().flatten();
        let each = |key: &'static str| objects(key).filter_map(Value::as_object);
        let mut export = Self {
            documents: each("documents").map(publication).collect(),
            relationship_types: each("relationship_types")
                .map(|kind| (text_of(kind, "relationship_identifier"), text_of(kind, "description")))
                .collect(),
            elements: objects("elements")
                .enumerate()
                .map(|(at, value)| element(value, format!("{path}elements[{at}]")))
                .collect(),
            relationships: objects("relationships").map(relationship).collect(),
            path,
        };
        export.unfold();
        Ok(export)
    }

    /// Flattens nested elements, as NIST's Reference Tools write them, into one list; nested ones come last.
    fn unfold(&mut self) {
        let mut at = 0;
        while let Some(holder) = self.elements.get_mut(at) {
            let (from, path) = (holder.id.clone(), holder.path.clone());
            let inner = if holder.more.get("elements").is_some_and(Value::is_array) {
                holder.more.remove("elements").unwrap_or_default()
            } else {
                Value::Null
            };
            for (number, inner) in inner.as_array().into_iter().flatten().enumerate() {
                let inner = element(inner, format!("{path}.elements[{number}]"));
                let (kind, from, to) = (UNDER.to_owned(), from.clone(), inner.id.clone());
                if !from.is_empty() && !to.is_empty() {
                    self.relationships.push(Relationship { kind, from, to });
                }
                self.elements.push(inner);
            }
            at += 1;
        }
    }

    /// Whether any element has an id, without which none can have a parent.
    pub fn has_ids(&self) -> bool {
        self.elements.iter().any(|element| !element.id.is_empty())
    }
}

/// The kind of relationship that puts its target under its source.
pub const UNDER: &str = "projection";

fn publication(fields: &Map<String, Value>) -> Publication {
    let [name, version, website] = ["name", "version", "website"].map(|key| text_of(fields, key));
    Publication { name, version, website }
}

fn element(value: &Value, path: String) -> Element {
    let mut more = value.as_object().cloned().unwrap_or_default();
    let mut take = |keys: &[&str]| {
        let texts: Vec<_> =
            keys.iter().map(|key| (text_of(&more, key), more.remove(*key)).0).filter(|text| !text.is_empty()).collect();
        texts.into_iter().next().unwrap_or_default()
    };
    let kind = take(&["element_type", "elementTypeIdentifier", "elementType"]);
    let id = take(&["element_identifier", "elementIdentifier"]);
    let [title, text] = [take(&["title"]), take(&["text"])].map(|text| words(&text));
    take(&["doc_identifier", "docIdentifier"]);
    Element { kind, id, title, text, more, path }
}

fn relationship(value: &Value) -> Relationship {
    let empty = Map::new();
    let fields = value.as_object().unwrap_or(&empty);
    let keys = ["relationship_identifier", "source_element_identifier", "dest_element_identifier"];
    let [kind, from, to] = keys.map(|key| text_of(fields, key));
    Relationship { kind, from, to }
}

/// A text, or a number as written.
fn text_of(fields: &Map<String, Value>, key: &str) -> String {
    match fields.get(key) {
        Some(Value::String(text)) => clean(text.trim()).into_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// A text without the tags of its links; a web address follows its words.
fn words(marked: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(marked.len()), marked);
    while let Some((before, tag)) = rest.split_once("<a ") {
        let parts = tag.split_once('>').and_then(|(inside, after)| Some((inside, after.split_once("</a>")?)));
        let Some((inside, (words, after))) = parts else { break };
        out.extend([before, words]);
        let address = inside.split(['"', '\'']).find_map(shape::address);
        if let Some(address) = address.filter(|address| address != words) {
            out.extend([" (", &address, ")"]);
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_their_words() {
        for (marked, expected) in [
            (r##"as in <a href="#/cprt/x?element=03.01.02">03.01.02</a>."##, "as in 03.01.02."),
            (r#"<a href="https://h.example/">Ropes</a>, <a class='x'>knots</a>"#, "Ropes (https://h.example/), knots"),
            ("within <A.03.ODP[01]: time> or <a b", "within <A.03.ODP[01]: time> or <a b"),
        ] {
            assert_eq!(words(marked), expected);
        }
    }
}
