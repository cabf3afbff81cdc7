//! The objects beside the tree as actors: mitigations, data sources and components, detection strategies, assets.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{bundle::Bundle, description, relations, shapes::Object};
use crate::{shape, slug::Slugs};
use framework::wire::{Actor, Name, Statement};

/// Types whose objects are shown even if no goal names them.
const ALWAYS: [&str; 6] = [
    "course-of-action",
    "x-mitre-data-source",
    "x-mitre-data-component",
    "x-mitre-detection-strategy",
    "x-mitre-asset",
    "x-mitre-emb3d-property",
];

/// The names of kinds that are the only one in many bundles.
const KINDS: [(&str, &str, &str); 3] = [
    ("mitigation", "Mitigation", "Mitigations"),
    ("asset", "Asset", "Assets"),
    ("data source", "Data source", "Data sources"),
];

/// The kind of objects of a type, as a word to group by.
pub fn kind(kind: &str) -> String {
    match kind {
        "course-of-action" => "mitigation".to_owned(),
        "x-mitre-emb3d-property" => "device property".to_owned(),
        other => other.trim_start_matches("x-mitre-").trim_start_matches("x-").replace('-', " "),
    }
}

/// The actors of a bundle.
pub struct Actors {
    list: Vec<Actor>,
    /// From the index in the list of objects to that among the actors.
    places: HashMap<usize, usize>,
}

impl Actors {
    /// Makes actors of the objects that are always shown, and of those that goals name.
    pub fn of<'b, 'a: 'b>(bundle: &'b Bundle<'a>, named: impl Iterator<Item = &'b Object<'a>>) -> Self {
        let mut seen = HashSet::new();
        let all = ALWAYS.iter().flat_map(|kind| bundle.all(kind)).chain(named);
        let mut objects: Vec<_> = all.filter(|object| seen.insert(object.at)).collect();
        objects.sort_by_cached_key(|object| (rank(object), object.label().is_none(), object.label(), object.at));
        let (mut taken, mut places, mut list) = (Slugs::default(), HashMap::new(), Vec::new());
        for object in objects {
            bundle.show(object);
            let id = taken.take(&[&object.full_name()], "object");
            places.insert(object.at, list.len());
            list.push(actor(bundle, object, id));
        }
        Self { list, places }
    }

    /// The ids of those objects that are actors, without duplicates, in the order of the actors.
    pub fn ids(&self, objects: &[&Object<'_>]) -> Vec<String> {
        let places: BTreeSet<_> = objects.iter().filter_map(|object| self.places.get(&object.at)).collect();
        places.into_iter().map(|at| self.list[*at].id.clone()).collect()
    }

    /// The name for all of them, if they are of one kind.
    pub fn name(&self) -> Option<Name> {
        let first = self.list.first()?.kind.as_deref()?;
        let (_, one, many) = KINDS.into_iter().find(|(kind, ..)| *kind == first)?;
        self.list.iter().all(|actor| actor.kind.as_deref() == Some(first)).then(|| shape::name(one, many))
    }

    /// The actors in the file format.
    pub fn into_wire(self) -> Vec<Actor> {
        self.list
    }
}

/// The position of a type: mitigations before data sources, those before their components, and so on.
pub fn rank(object: &Object<'_>) -> usize {
    ALWAYS.iter().position(|kind| object.is(kind)).unwrap_or(ALWAYS.len())
}

fn actor(bundle: &Bundle<'_>, object: &Object<'_>, id: String) -> Actor {
    let label = object.label();
    let statement = |text: String| Statement { text, evidence: shape::evidence(label.as_deref()) };
    let mut about: Vec<_> =
        shape::statement(description::full_text(bundle, object), label.as_deref()).into_iter().collect();
    for analytic in relations::analytics(bundle, object) {
        bundle.show(analytic);
        let text = format!("**{}**\n\n{}", analytic.full_name(), description::full_text_with_links(bundle, analytic));
        about.push(statement(text.trim_end().to_owned()));
    }
    about.extend(description::links_in_text(&description::links(object)).map(statement));
    Actor {
        id,
        title: object.full_name(),
        kind: Some(kind(object.head.kind.as_str())).filter(|kind| !kind.is_empty()),
        about,
        evidence: shape::evidence(label.as_deref()),
    }
}
