//! The parts of a MISP galaxy cluster, as in the JSON.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use serde::Deserialize;
use serde_json::{Value as Json, value::RawValue};

use crate::{
    lenient::Many,
    markup::{References, markdown},
    properties::{Fields, Property},
    shape,
    text::Text,
};
use framework::wire::Link;

#[derive(Deserialize)]
pub struct Cluster<'a> {
    #[serde(borrow, default)]
    pub name: Text<'a>,
    #[serde(borrow, default)]
    pub description: Text<'a>,
    #[serde(borrow, default)]
    pub authors: Many<Text<'a>>,
    #[serde(borrow, default)]
    pub category: Text<'a>,
    #[serde(borrow, default)]
    pub source: Text<'a>,
    #[serde(borrow, default)]
    pub version: Text<'a>,
    #[serde(borrow)]
    pub values: Vec<&'a RawValue>,
}

/// Keys of a cluster that are read elsewhere, or that are only for machines.
const READ: [&str; 7] = ["values", "type", "uuid", "version", "authors", "icon", "namespace"];

/// Keys of a cluster whose texts are read elsewhere; lists and objects at them become properties.
const TEXTS: [&str; 4] = ["name", "description", "category", "source"];

/// The other keys of a cluster as properties.
pub fn more(text: &str) -> Vec<Property> {
    let fields: BTreeMap<Cow<'_, str>, &RawValue> = serde_json::from_str(text).unwrap_or_default();
    let is_more = |key: &str, value: &RawValue| {
        !READ.contains(&key) && (!TEXTS.contains(&key) || value.get().starts_with(['{', '[']))
    };
    let more = fields.into_iter().filter(|(key, value)| is_more(key, value));
    more.filter_map(|(key, value)| Property::read(&key, &serde_json::from_str(value.get()).ok()?, &|_| None)).collect()
}

/// An entry of the cluster, in words.
#[derive(Debug, Default)]
pub struct Value {
    pub uuid: String,
    pub title: String,
    pub label: Option<String>,
    /// Its numbers, the first of which is its own.
    pub numbers: Vec<String>,
    pub text: String,
    /// Phases of kill chains, `chain:phase`.
    pub phases: Vec<String>,
    /// Why it is no longer in force; `None` if it is.
    pub status: Option<Status>,
    pub links: Vec<Link>,
    pub properties: Vec<Property>,
    /// Its relations to other entries.
    pub related: Vec<Relation>,
}

/// Why an entry is no longer in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Revoked,
    Deprecated,
}

/// A relation to another entry.
#[derive(Debug)]
pub struct Relation {
    pub kind: String,
    pub uuid: String,
    pub tags: String,
}

impl Value {
    /// Takes the keys that say that the entry is no longer in force.
    fn take_status(&mut self, fields: &mut Fields) {
        for (key, status) in [("revoked", Status::Revoked), ("deprecated", Status::Deprecated)] {
            let value = fields.remove(key).unwrap_or_default();
            let is_so = value == Json::Bool(true)
                || one(&value).is_some_and(|text| ["true", "yes"].contains(&&*text.to_lowercase()));
            if is_so {
                self.status = self.status.or(Some(status));
            }
        }
    }

    /// Reads an entry; one that is not an object becomes a title.
    pub fn read(raw: &str) -> Self {
        let json: Json = serde_json::from_str(raw).unwrap_or_default();
        let Json::Object(mut fields) = json else {
            return Self { title: text(raw.trim_matches('"')), ..Self::default() };
        };
        let [uuid, related] = ["uuid", "related"].map(|key| fields.remove(key).unwrap_or_default());
        let [names, description] = ["value", "description"].map(|key| taken(&mut fields, key));
        let mut read = Self {
            uuid: one(&uuid).unwrap_or_default(),
            title: names.first().cloned().unwrap_or_default(),
            text: text(&description.join("\n\n")),
            related: relations(&related),
            ..Self::default()
        };
        // Some clusters have keys of the entry in one of its relations, by mistake.
        for relation in related.as_array().into_iter().flatten().filter_map(Json::as_object) {
            let own = relation.iter().filter(|(key, _)| !["type", "dest-uuid", "tags"].contains(&key.as_str()));
            read.take_meta(own.map(|(key, value)| (key.clone(), value.clone())).collect());
        }
        read.add_list("value", names.into_iter().skip(1).collect());
        match fields.remove("meta") {
            Some(Json::Object(meta)) => read.take_meta(meta),
            Some(other) => drop(fields.insert("meta".to_owned(), other)),
            None => {}
        }
        read.take_status(&mut fields);
        read.add_properties(&fields);
        read.links = shape::once(read.links);
        read.properties = merged(read.properties);
        read
    }

    fn take_meta(&mut self, mut meta: Fields) {
        self.take_status(&mut meta);
        let [phases, numbers, refs] = ["kill_chain", "external_id", "refs"].map(|key| taken(&mut meta, key));
        let (addresses, others): (Vec<_>, Vec<_>) = refs.into_iter().partition(|text| shape::address(text).is_some());
        self.phases.extend(phases);
        self.links.extend(addresses.into_iter().map(|address| Link { title: address.clone(), address }));
        self.add_list("external_id", numbers.iter().skip(1).cloned().collect());
        self.numbers.extend(numbers);
        self.add_list("refs", others);
        self.add_properties(&meta);
    }

    fn add_list(&mut self, key: &str, values: Vec<String>) {
        if !values.is_empty() {
            self.properties.push(Property {
                key: key.to_owned(),
                title: crate::properties::title(key),
                values,
                nests: false,
            });
        }
    }

    fn add_properties(&mut self, fields: &Fields) {
        let all = fields.iter().filter(|(key, _)| *key != "uuid");
        self.properties.extend(all.filter_map(|(key, value)| Property::read(key, value, &|_| None)));
    }
}

/// Merges properties with the same key.
fn merged(properties: Vec<Property>) -> Vec<Property> {
    let mut merged: Vec<Property> = Vec::with_capacity(properties.len());
    let mut places: HashMap<String, usize> = HashMap::new();
    for property in properties {
        let place = places.get(&property.key).copied().filter(|_| !property.nests);
        match place {
            Some(place) => merged[place].values.extend(property.values),
            None => {
                if !property.nests {
                    places.insert(property.key.clone(), merged.len());
                }
                merged.push(property);
            }
        }
    }
    merged
}

/// A text as Markdown.
pub fn text(marked: &str) -> String {
    markdown(marked, &References::default())
}

/// Takes the texts at a key, if it has nothing but texts.
fn taken(fields: &mut Fields, key: &str) -> Vec<String> {
    let nests = |value: &Json| value.is_object() || value.is_array();
    let is_plain = match fields.get(key) {
        Some(Json::Array(items)) => !items.iter().any(nests),
        value => !value.is_some_and(nests),
    };
    if is_plain { fields.remove(key).map(|value| many(&value)).unwrap_or_default() } else { Vec::new() }
}

fn one(value: &Json) -> Option<String> {
    many(value).into_iter().next()
}

/// The texts of a list, or of a single value.
fn many(value: &Json) -> Vec<String> {
    match value {
        Json::String(text) => {
            Some(framework::clean(text.trim()).into_owned()).filter(|text| !text.is_empty()).into_iter().collect()
        }
        Json::Number(number) => vec![number.to_string()],
        Json::Array(items) => items.iter().filter(|item| !item.is_array()).flat_map(many).collect(),
        _ => Vec::new(),
    }
}

fn relations(value: &Json) -> Vec<Relation> {
    let relation = |relation: &Json| Relation {
        kind: one(&relation["type"]).unwrap_or_default(),
        uuid: one(&relation["dest-uuid"]).unwrap_or_default(),
        tags: many(&relation["tags"]).join(", "),
    };
    match value {
        Json::Array(items) => items.iter().map(relation).collect(),
        Json::Object(_) => vec![relation(value)],
        _ => Vec::new(),
    }
}
