//! The parts of a MISP galaxy cluster, as they stand in JSON.

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

/// An entry of the cluster, in words.
#[derive(Debug, Default)]
pub struct Value {
    pub uuid: String,
    pub title: String,
    pub label: Option<String>,
    /// The numbers that it has, the first as its own.
    pub numbers: Vec<String>,
    pub text: String,
    /// Phases of kill chains, `chain:phase`.
    pub phases: Vec<String>,
    /// Where it is no longer in force, why.
    pub standing: Option<Standing>,
    pub links: Vec<Link>,
    pub properties: Vec<Property>,
    /// What it stands in relation to.
    pub related: Vec<Relation>,
}

/// Why an entry is no longer in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Revoked,
    Deprecated,
}

/// That an entry has to do with another.
#[derive(Debug)]
pub struct Relation {
    pub kind: String,
    pub uuid: String,
    pub tags: String,
}

impl Value {
    /// Takes what says that the entry is no longer in force.
    fn take_standing(&mut self, fields: &mut Fields) {
        for (key, standing) in [("revoked", Standing::Revoked), ("deprecated", Standing::Deprecated)] {
            let value = fields.remove(key).unwrap_or_default();
            let is_so = value == Json::Bool(true)
                || one(&value).is_some_and(|it| ["true", "yes"].contains(&&*it.to_lowercase()));
            if is_so {
                self.standing = self.standing.or(Some(standing));
            }
        }
    }

    /// Reads an entry; one that is no object has nothing but what it says.
    pub fn read(raw: &str) -> Self {
        let json: Json = serde_json::from_str(raw).unwrap_or_default();
        let Json::Object(mut fields) = json else {
            return Self { title: text(raw.trim_matches('"')), ..Self::default() };
        };
        let mut take = |key: &str| fields.remove(key).unwrap_or_default();
        let [value, description, uuid, meta, related] =
            ["value", "description", "uuid", "meta", "related"].map(&mut take);
        let mut read = Self {
            uuid: one(&uuid).unwrap_or_default(),
            title: one(&value).unwrap_or_default(),
            text: text(&one(&description).unwrap_or_default()),
            related: relations(&related),
            ..Self::default()
        };
        // What belongs to an entry stands by mistake in one of its relations, in some.
        for relation in related.as_array().into_iter().flatten().filter_map(Json::as_object) {
            let own = relation.iter().filter(|(key, _)| !["type", "dest-uuid", "tags"].contains(&key.as_str()));
            read.take_meta(own.map(|(key, value)| (key.clone(), value.clone())).collect());
        }
        if let Json::Object(meta) = meta {
            read.take_meta(meta);
        }
        read.take_standing(&mut fields);
        read.add_properties(&fields);
        read
    }

    fn take_meta(&mut self, mut meta: Fields) {
        self.take_standing(&mut meta);
        let mut take = |key: &str| meta.remove(key).map(|value| many(&value)).unwrap_or_default();
        self.phases.extend(take("kill_chain"));
        let label = take("external_id");
        let (addresses, others): (Vec<_>, Vec<_>) =
            take("refs").into_iter().partition(|address| shape::address(address).is_some());
        self.links.extend(addresses.into_iter().map(|address| Link { title: address.clone(), address }));
        self.links.dedup();
        self.add_list("external_id", label.iter().skip(1).cloned().collect());
        self.numbers.extend(label);
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
        for property in all.filter_map(|(key, value)| Property::read(key, value, &|_| None)) {
            let known = self.properties.iter_mut().find(|known| known.key == property.key && !known.nests);
            match known.filter(|_| !property.nests) {
                Some(known) => known.values.extend(property.values),
                None => self.properties.push(property),
            }
        }
    }
}

/// A text as Markdown.
pub fn text(marked: &str) -> String {
    markdown(marked, &References::default())
}

fn one(value: &Json) -> Option<String> {
    many(value).into_iter().next()
}

/// The texts of a list, or the one that stands in place of a list.
fn many(value: &Json) -> Vec<String> {
    match value {
        Json::String(text) => {
            Some(framework::clean(text.trim()).into_owned()).filter(|it| !it.is_empty()).into_iter().collect()
        }
        Json::Number(number) => vec![number.to_string()],
        Json::Array(items) => items.iter().filter(|item| !item.is_array()).flat_map(many).collect(),
        _ => Vec::new(),
    }
}

fn relations(value: &Json) -> Vec<Relation> {
    let relation = |it: &Json| Relation {
        kind: one(&it["type"]).unwrap_or_default(),
        uuid: one(&it["dest-uuid"]).unwrap_or_default(),
        tags: many(&it["tags"]).join(", "),
    };
    value.as_array().into_iter().flatten().map(relation).collect()
}
