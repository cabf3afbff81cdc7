//! Platforms and data sources: names that techniques share, as the themes and actors of the framework.

use std::collections::{BTreeMap, BTreeSet};

use super::{shapes::Object, techniques::Techniques};
use crate::{shape, slug::Slugs, text::Text};
use framework::wire::{Actor, Theme};

/// The tags of one kind.
pub struct Tags<'a> {
    /// From title to id, in the order of the alphabet.
    ids: BTreeMap<String, String>,
    /// From the id of a technique to titles.
    titles: BTreeMap<&'a str, BTreeSet<String>>,
}

impl<'a> Tags<'a> {
    /// Gathers the tags of each technique and of its sub-techniques.
    pub fn of(techniques: &Techniques<'a>, tags: impl Fn(&Object<'_>) -> Vec<String>) -> Self {
        let mut titles: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for technique in &techniques.list {
            let own = titles.entry(technique.object.id.as_str()).or_default();
            for object in std::iter::once(technique.object).chain(technique.parts.iter().copied()) {
                own.extend(tags(object).into_iter().filter(|title| is_name(title)));
            }
        }
        let all: BTreeSet<&String> = titles.values().flatten().collect();
        let mut taken = Slugs::default();
        let ids = all.into_iter().map(|title| (title.clone(), taken.take(&[title], "tag"))).collect();
        Self { ids, titles }
    }

    /// The ids of a technique's tags, in the order of the alphabet.
    pub fn of_object(&self, technique: &Object<'_>) -> Vec<String> {
        let titles = self.titles.get(technique.id.as_str()).into_iter().flatten();
        titles.filter_map(|title| self.ids.get(title)).cloned().collect()
    }

    /// The tags as themes.
    pub fn themes(&self) -> Vec<Theme> {
        self.ids.iter().map(|(title, id)| Theme { id: id.clone(), title: title.clone() }).collect()
    }

    /// The tags as actors.
    pub fn actors(&self) -> Vec<Actor> {
        let actor = |(title, id): (&String, &String)| Actor {
            id: id.clone(),
            title: title.clone(),
            evidence: shape::evidence(None),
            ..Actor::default()
        };
        self.ids.iter().map(actor).collect()
    }
}

/// The platforms of a technique.
pub fn platforms(object: &Object<'_>) -> Vec<String> {
    object.platforms.iter().map(Text::title).collect()
}

/// ATT&CK writes `None` where it has nothing to say.
fn is_name(title: &str) -> bool {
    !title.is_empty() && title != "None"
}
