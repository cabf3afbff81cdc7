//! The objects of a bundle by id and by what they say of each other, and the count of those that are not shown.

use std::collections::BTreeMap;

use super::shapes::Object;
use crate::{LeftOut, left_out::Tally};

/// A bundle, looked through once.
pub struct Bundle<'a> {
    pub objects: &'a [Object<'a>],
    by_id: BTreeMap<&'a str, &'a Object<'a>>,
    /// From a sub-technique to its technique.
    parents: BTreeMap<&'a str, &'a str>,
    /// From a technique to what detects it.
    detectors: BTreeMap<&'a str, Vec<&'a str>>,
    tally: Tally,
}

impl<'a> Bundle<'a> {
    /// Looks through the objects; the first of an id wins.
    pub fn of(objects: &'a [Object<'a>]) -> Self {
        let (parents, detectors) = (BTreeMap::new(), BTreeMap::new());
        let mut bundle = Self { objects, by_id: BTreeMap::new(), parents, detectors, tally: Tally::default() };
        for object in objects {
            bundle.by_id.entry(object.id.as_str()).or_insert(object);
        }
        for object in objects {
            if object.is("relationship") {
                bundle.relationship(object);
            } else {
                bundle.count(object);
            }
        }
        bundle
    }

    fn relationship(&mut self, object: &'a Object<'a>) {
        let (source, target) = (object.source_ref.as_str(), object.target_ref.as_str());
        let kind = object.relationship_type.as_str();
        if !object.is_live() {
            self.leave_out("relationships that are revoked or deprecated", String::new);
        } else if !self.by_id.contains_key(source) || !self.by_id.contains_key(target) {
            self.leave_out("relationships to something outside the file", || format!("{kind}: {source} → {target}"));
        } else if kind == "subtechnique-of" {
            self.parents.entry(source).or_insert(target);
        } else if kind == "detects" {
            self.detectors.entry(target).or_default().push(source);
        } else {
            self.leave_out("relationships of kinds that this explorer does not show", String::new);
        }
    }

    /// Counts what is left out because of what it is, or because it no longer stands.
    fn count(&mut self, object: &Object<'_>) {
        let why = match (object.kind.as_str(), object.revoked, object.deprecated) {
            ("x-mitre-tactic", true, _) => "revoked tactics",
            ("x-mitre-tactic", false, true) => "deprecated tactics",
            ("attack-pattern", true, _) if object.is_sub_technique => "revoked sub-techniques",
            ("attack-pattern", true, _) => "revoked techniques",
            ("attack-pattern", false, true) if object.is_sub_technique => "deprecated sub-techniques",
            ("attack-pattern", false, true) => "deprecated techniques",
            ("course-of-action", ..) => "mitigations",
            ("intrusion-set", ..) => "groups",
            ("malware" | "tool", ..) => "software",
            ("campaign", ..) => "campaigns",
            ("x-mitre-asset", ..) => "assets",
            ("attack-pattern" | "identity" | "marking-definition", ..) => return,
            (kind, ..) if kind.starts_with("x-mitre-") => return,
            _ => "objects of kinds that this explorer does not know",
        };
        self.leave_out(why, || object.full_name());
    }

    /// Counts something that is not shown.
    pub fn leave_out(&mut self, why: &'static str, name: impl FnOnce() -> String) {
        self.tally.add(why, name);
    }

    /// The object with this id, if it is there and still stands.
    pub fn live(&self, id: &str) -> Option<&'a Object<'a>> {
        self.by_id.get(id).copied().filter(|object| object.is_live())
    }

    /// The objects of a type that still stand, in the order of the file.
    pub fn live_of(&self, kind: &'static str) -> impl Iterator<Item = &'a Object<'a>> + use<'a> {
        self.objects.iter().filter(move |object| object.is(kind) && object.is_live())
    }

    /// The id of the technique that this is a sub-technique of, where the bundle says so.
    pub fn parent(&self, object: &Object<'_>) -> Option<&'a str> {
        self.parents.get(object.id.as_str()).copied()
    }

    /// What detects this technique and still stands.
    pub fn detectors(&self, object: &Object<'_>) -> impl Iterator<Item = &'a Object<'a>> {
        self.detectors.get(object.id.as_str()).into_iter().flatten().filter_map(|id| self.live(id))
    }

    /// All that was counted.
    pub fn left_out(self) -> Vec<LeftOut> {
        self.tally.into_list()
    }
}
