//! The objects of a bundle by id, which of them are shown, and the count of all others.

use std::{
    cell::{Cell, RefCell},
    cmp::Ordering,
    collections::{HashMap, HashSet},
};

use serde_json::value::RawValue;

use super::shapes::Object;
use crate::{Omission, left_out::Tally};

/// How often each byte of the file may be shown on average, for objects that are repeated beside others.
const REPEATS: usize = 10;

/// A bundle and its index.
pub struct Bundle<'a> {
    pub objects: Vec<Object<'a>>,
    by_id: HashMap<&'a str, usize>,
    shown: Vec<Cell<bool>>,
    /// Indices of objects that have a later version in the file.
    superseded: HashSet<usize>,
    /// How many more bytes may be shown of objects that are repeated beside others.
    room: Cell<usize>,
    /// Whether revoked and deprecated objects are shown, because there are no others.
    pub is_history: bool,
    pub tally: RefCell<Tally>,
}

impl<'a> Bundle<'a> {
    /// Indexes the objects; the latest version of an object wins, or the first among equal ones.
    pub fn of(raw: &[&'a RawValue]) -> Self {
        let mut objects = Vec::with_capacity(raw.len());
        let mut tally = Tally::default();
        for (at, raw) in raw.iter().enumerate() {
            match serde_json::from_str(raw.get()) {
                Ok(head) => objects.push(Object { at, head, raw: raw.get() }),
                Err(_) => tally.add_at(Omission::UnreadableObjects, format!("objects[{at}]"), String::new),
            }
        }
        let mut by_id: HashMap<&str, usize> = HashMap::new();
        let mut superseded = HashSet::new();
        for (at, object) in objects.iter().enumerate() {
            let Some(id) = raw_id(object) else { continue };
            let known = by_id.entry(id).or_insert(at);
            let before: &Object<'_> = &objects[*known];
            match object.head.modified.as_str().cmp(before.head.modified.as_str()) {
                Ordering::Greater => {
                    superseded.insert(before.at);
                    *known = at;
                }
                Ordering::Less => drop(superseded.insert(object.at)),
                Ordering::Equal if *known != at && object.raw == before.raw => drop(superseded.insert(object.at)),
                Ordering::Equal => {}
            }
        }
        let shown = vec![Cell::new(false); objects.len()];
        let is_history = is_history(&objects, &superseded);
        let room = Cell::new(REPEATS * raw.iter().map(|raw| raw.get().len()).sum::<usize>());
        Self { objects, by_id, shown, superseded, room, is_history, tally: RefCell::new(tally) }
    }

    /// Takes room to show an object once more, if there is enough.
    pub fn has_room_for(&self, object: &Object<'_>) -> bool {
        let left = self.room.get().checked_sub(object.raw.len());
        left.is_some_and(|left| {
            self.room.set(left);
            true
        })
    }

    /// The object with this id, if it exists and is not skipped as old.
    pub fn find(&self, id: &str) -> Option<&Object<'a>> {
        self.by_id.get(id).map(|at| &self.objects[*at]).filter(|object| self.may_show(object))
    }

    /// Whether the object may be shown.
    pub fn may_show(&self, object: &Object<'_>) -> bool {
        !self.superseded.contains(&object.at) && (self.is_history || object.status().is_none())
    }

    /// The objects of a type that may be shown, in the order of the file.
    pub fn all(&self, kind: &'static str) -> impl Iterator<Item = &Object<'a>> {
        self.objects.iter().filter(move |object| object.is(kind) && self.may_show(object))
    }

    /// Remembers that the object is shown.
    pub fn show(&self, object: &Object<'_>) {
        if let Ok(at) = self.objects.binary_search_by_key(&object.at, |known| known.at) {
            self.shown[at].set(true);
        }
    }

    /// The name of the object with this id, for sentences.
    pub fn name_of(&self, id: &str) -> Option<String> {
        id.contains("--").then(|| self.by_id.get(id)).flatten().map(|at| self.objects[*at].full_name())
    }

    /// Counts the objects that are not shown, by kind.
    pub fn count_the_rest(&self) {
        let mut tally = self.tally.borrow_mut();
        for (object, _) in self.objects.iter().zip(&self.shown).filter(|(_, shown)| !shown.get()) {
            let is_superseded = self.superseded.contains(&object.at);
            let omission = if is_superseded { Omission::Revisions } else { reason(object) };
            tally.add_at(omission, object.path(), || self.name(object));
        }
    }

    fn name(&self, object: &Object<'_>) -> String {
        if !object.is("relationship") {
            return object.full_name();
        }
        let end = |id: &str| self.name_of(id).unwrap_or_else(|| id.to_owned());
        let head = &object.head;
        format!(
            "{} {} {}",
            end(head.source_ref.as_str()),
            head.relationship_type.as_str(),
            end(head.target_ref.as_str())
        )
    }
}

/// The id as written in the file, where it has no escapes.
fn raw_id<'a>(object: &Object<'a>) -> Option<&'a str> {
    object.head.id.borrowed().filter(|id| !id.is_empty())
}

/// Whether all tactics, or else all attack patterns, are revoked or deprecated, as in bundles of abandoned matrices.
fn is_history(objects: &[Object<'_>], superseded: &HashSet<usize>) -> bool {
    let of =
        |kind: &'static str| objects.iter().filter(move |object| object.is(kind) && !superseded.contains(&object.at));
    let kind = ["x-mitre-tactic", "attack-pattern"].into_iter().find(|kind| of(kind).next().is_some());
    kind.is_some_and(|kind| of(kind).all(|object| object.status().is_some()))
}

/// Why an object is not shown.
fn reason(object: &Object<'_>) -> Omission {
    let head = &object.head;
    match (head.kind.as_str(), object.status()) {
        ("relationship", Some(_)) => Omission::OldRelationships,
        ("relationship", None) => match head.relationship_type.as_str() {
            "uses" => Omission::Uses,
            _ => Omission::OtherRelationships,
        },
        ("x-mitre-tactic", Some("Revoked")) => Omission::RevokedTactics,
        ("x-mitre-tactic", Some(_)) => Omission::DeprecatedTactics,
        ("attack-pattern", Some("Revoked")) if head.is_sub_technique.0 => Omission::RevokedSubTechniques,
        ("attack-pattern", Some("Revoked")) => Omission::RevokedTechniques,
        ("attack-pattern", Some(_)) if head.is_sub_technique.0 => Omission::DeprecatedSubTechniques,
        ("attack-pattern", Some(_)) => Omission::DeprecatedTechniques,
        ("attack-pattern", None) => Omission::LoneSubTechniques,
        ("course-of-action", Some(_)) => Omission::OldMitigations,
        (_, Some(_)) => Omission::OldObjects,
        (name, None) => kind(name),
    }
}

/// The reason for objects of a type that this importer does not show.
fn kind(kind: &str) -> Omission {
    match kind {
        "course-of-action" => Omission::Mitigations,
        "intrusion-set" => Omission::Groups,
        "malware" | "tool" => Omission::Software,
        "campaign" => Omission::Campaigns,
        "threat-actor" => Omission::ThreatActors,
        "indicator" => Omission::Indicators,
        "report" | "note" | "opinion" => Omission::Reports,
        "vulnerability" => Omission::Vulnerabilities,
        "identity" => Omission::Identities,
        "marking-definition" => Omission::Markings,
        "x-mitre-analytic" => Omission::Analytics,
        _ => Omission::UnknownObjects,
    }
}
