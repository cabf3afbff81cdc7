//! The parts of a CPRT export, as they stand in JSON.

use serde_json::{Map, Value};

use crate::properties::Fields;
use framework::clean;

/// An export: publications, and the flat graph of their elements.
#[derive(Debug, Default)]
pub struct Export {
    pub documents: Vec<Publication>,
    /// Name and description of each type of relationship.
    pub relationship_types: Vec<(String, String)>,
    pub elements: Vec<Element>,
    pub relationships: Vec<Relationship>,
    /// The path of the object that holds all of them, with a point at its end.
    pub path: &'static str,
}

#[derive(Debug)]
pub struct Publication {
    pub name: String,
    pub version: String,
    pub website: String,
}

#[derive(Debug)]
pub struct Element {
    /// What it is, such as `family`.
    pub kind: String,
    pub id: String,
    pub title: String,
    pub text: String,
    /// What else the file says of it.
    pub more: Fields,
}

#[derive(Debug)]
pub struct Relationship {
    pub kind: String,
    pub from: String,
    pub to: String,
}

impl Export {
    /// Reads an export, with or without what wraps it.
    ///
    /// # Errors
    /// Where the text is no JSON.
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
        Ok(Self {
            documents: each("documents").map(publication).collect(),
            relationship_types: each("relationship_types")
                .map(|kind| (text_of(kind, "relationship_identifier"), text_of(kind, "description")))
                .collect(),
            elements: objects("elements").map(element).collect(),
            relationships: objects("relationships").map(relationship).collect(),
            path,
        })
    }
}

fn publication(fields: &Map<String, Value>) -> Publication {
    let [name, version, website] = ["name", "version", "website"].map(|key| text_of(fields, key));
    Publication { name, version, website }
}

fn element(value: &Value) -> Element {
    let mut more = value.as_object().cloned().unwrap_or_default();
    let keys = ["element_type", "element_identifier", "title", "text", "doc_identifier"];
    let [kind, id, title, text, _] = keys.map(|key| {
        let text = text_of(&more, key);
        more.remove(key);
        text
    });
    Element { kind, id, title, text, more }
}

fn relationship(value: &Value) -> Relationship {
    let empty = Map::new();
    let fields = value.as_object().unwrap_or(&empty);
    let keys = ["relationship_identifier", "source_element_identifier", "dest_element_identifier"];
    let [kind, from, to] = keys.map(|key| text_of(fields, key));
    Relationship { kind, from, to }
}

/// A text, or a number as it is written.
fn text_of(fields: &Map<String, Value>, key: &str) -> String {
    match fields.get(key) {
        Some(Value::String(text)) => clean(text.trim()).into_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
