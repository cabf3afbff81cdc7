//! Counts the texts of a catalog that no reader sees, by kind.

use std::borrow::Cow;

use super::{
    heading, prose,
    tree::{Json, Seen},
};
use crate::{Omission, left_out::Tally};

/// How many paths to keep; further ones are only counted.
const PATHS: usize = 100_000;

/// Keys whose values are not prose: ids, names for machines, kinds and dates.
const MACHINE: [&str; 27] = [
    "id",
    "uuid",
    "ns",
    "class",
    "name",
    "rel",
    "type",
    "media-type",
    "how-many",
    "depends-on",
    "scheme",
    "algorithm",
    "last-modified",
    "published",
    "oscal-version",
    "role-id",
    "party-uuids",
    "location-uuids",
    "position",
    "filename",
    "hashes",
    "base64",
    "group",
    "lang",
    "xmlns",
    "schemaLocation",
    "$schema",
];

/// Counts the texts of a catalog that nobody sees, with their paths.
pub fn count(catalog: &Json<'_>, tally: &mut Tally) {
    Walk { tally, path: "catalog".to_owned(), paths: 0, place: String::new() }.value(catalog, "", Omission::OtherTexts);
}

struct Walk<'c> {
    tally: &'c mut Tally,
    path: String,
    /// How many paths have been kept.
    paths: usize,
    /// The innermost control or group.
    place: String,
}

impl Walk<'_> {
    fn value(&mut self, value: &Json<'_>, key: &str, omission: Omission) {
        match value {
            Json::Text(text, _) if value.is_unseen_text() && !is_machine(key, omission) => {
                let place = &self.place;
                let shown: String = text.chars().take(120).collect();
                let name = || if place.is_empty() { shown } else { format!("{place}: {shown}") };
                self.paths += 1;
                if self.paths > PATHS {
                    self.tally.add(omission, name);
                } else {
                    self.tally.add_at(omission, self.path.clone(), name);
                }
            }
            Json::Text(_, seen) if seen.get() == Seen::InOtherWords => self.tally.covers(self.path.clone()),
            Json::Null | Json::Text(..) => {}
            Json::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    let is_assessment = key == "parts" && prose::is_assessment(item, items);
                    self.within(&format!("[{at}]"), |walk| {
                        if is_assessment { walk.assessment(item) } else { walk.value(item, key, omission) }
                    });
                }
            }
            Json::Object(entries) => self.object(value, entries, key, omission),
        }
    }

    fn object(&mut self, value: &Json<'_>, entries: &[(Cow<'_, str>, Json<'_>)], key: &str, omission: Omission) {
        let before = self.place.clone();
        if matches!(key, "controls" | "groups") {
            self.place = heading::name(value);
        }
        for (key, inner) in entries {
            self.within(&format!(".{key}"), |walk| walk.value(inner, key, kind(key, omission)));
        }
        self.place = before;
    }

    fn within(&mut self, step: &str, walk: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path += step;
        walk(self);
        self.path.truncate(length);
    }

    /// Counts a part for assessors, and each part in it.
    fn assessment(&mut self, part: &Json<'_>) {
        let place = &self.place;
        self.tally.add_at(Omission::Assessment, self.path.clone(), || format!("{place}: {}", part.word("name")));
        part.list("parts").iter().for_each(|inner| self.inner_assessment(inner));
    }

    fn inner_assessment(&mut self, part: &Json<'_>) {
        let place = &self.place;
        self.tally.add(Omission::Assessment, || format!("{place}: {}", part.word("name")));
        part.list("parts").iter().for_each(|inner| self.inner_assessment(inner));
    }
}

/// The kind of omission for the value at a key.
fn kind(key: &str, omission: Omission) -> Omission {
    match key {
        "roles" | "parties" | "locations" | "responsible-parties" => Omission::People,
        "revisions" => Omission::Revisions,
        "back-matter" => Omission::BackMatter,
        "props" | "properties" | "annotations" | "document-ids" if omission == Omission::OtherTexts => {
            Omission::MachineProperties
        }
        "links" if omission == Omission::OtherTexts => Omission::LinksElsewhere,
        _ => omission,
    }
}

/// Whether the value at a key is only for machines. The name of a party is for people.
fn is_machine(key: &str, omission: Omission) -> bool {
    MACHINE.contains(&key) && !(key == "name" && omission == Omission::People)
}
