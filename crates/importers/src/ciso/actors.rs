//! The actors: the reference controls and threats that a library holds and its requirements name.

use std::collections::HashMap;

use serde_json::Value;

use super::shapes::{describe, full_name, text, texts};
use crate::{
    Omission,
    left_out::Tally,
    properties::{Fields, Property},
    shape,
    slug::Slugs,
};
use framework::wire::Actor;

/// Their lists, under the same key in the library and in a requirement, and the kind of their items.
const LISTS: [(&str, &str); 2] = [("reference_controls", "reference control"), ("threats", "threat")];

/// Keys whose values are shown as properties.
const PROPERTIES: [&str; 2] = ["category", "csf_function"];

/// The actors, and the references of nodes to them.
#[derive(Debug, Default)]
pub struct Actors {
    items: Vec<Actor>,
    by_urn: HashMap<String, usize>,
    /// References that lead to nothing in the library.
    missing: Vec<String>,
}

impl Actors {
    /// Reads the reference controls and threats of the library.
    pub fn of(objects: &Fields) -> Self {
        let (mut actors, mut taken) = (Self::default(), Slugs::default());
        for (key, kind) in LISTS {
            for item in objects.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object) {
                let title = full_name(item);
                actors.by_urn.entry(text(item, "urn").to_owned()).or_insert(actors.items.len());
                actors.items.push(Actor {
                    id: taken.take(&[&title], "object"),
                    kind: Some(kind.to_owned()),
                    about: shape::statement(about(item), None).into_iter().collect(),
                    evidence: shape::evidence(None),
                    title,
                });
            }
        }
        actors
    }

    /// The actors that a node names; records references to nothing.
    pub fn named(&mut self, node: &Fields) -> Vec<usize> {
        let mut found = Vec::new();
        for urn in LISTS.iter().flat_map(|(key, _)| texts(node, key)) {
            match self.by_urn.get(urn) {
                Some(actor) => found.push(*actor),
                None => self.missing.push(format!("{} → {urn}", full_name(node))),
            }
        }
        found
    }

    /// The id of an actor.
    pub fn id(&self, at: usize) -> String {
        self.items[at].id.clone()
    }

    /// The actors in the file format; counts the references to nothing.
    pub fn into_wire(self, tally: &mut Tally) -> Vec<Actor> {
        for name in self.missing {
            tally.add(Omission::MissingElements, || name);
        }
        self.items
    }
}

/// The whole text of an item.
fn about(item: &Fields) -> String {
    let mut without_properties = item.clone();
    for key in PROPERTIES {
        without_properties.remove(key);
    }
    let description = describe(&without_properties);
    let properties = PROPERTIES.iter().filter_map(|key| Property::read(key, item.get(*key)?, &|_| None));
    let properties = properties.map(|property| format!("**{}:** {}", property.title, property.text()));
    let facts = description.facts.iter().map(|(heading, text)| format!("**{heading}**\n\n{text}"));
    let text = Some(description.text).filter(|text| !text.is_empty());
    text.into_iter().chain(properties).chain(facts).collect::<Vec<_>>().join("\n\n")
}
