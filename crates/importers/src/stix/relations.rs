//! How other objects relate to the goals: mitigations, detections, assets, and who uses a technique.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use super::{actors, bundle::Bundle, description, outline::Outline, shapes::Object};
use crate::shape;

/// How many objects to visit for one member of the tree: many members may share one that leads to everything.
const MOST: usize = 500;

/// A relationship between a member of the tree and an object that is shown beside it.
pub struct RelatedObject<'b, 'a> {
    pub relationship: &'b Object<'a>,
    pub other: &'b Object<'a>,
}

/// The longest name in the heading of a relationship, in characters.
const NAME: usize = 160;

/// The relationships of the tree.
pub struct Relations<'b, 'a> {
    /// By the index of a member in the list of objects.
    related: HashMap<usize, Vec<RelatedObject<'b, 'a>>>,
    /// How many users of each kind, by the index of a member.
    users: HashMap<usize, BTreeMap<&'static str, usize>>,
    /// The goals that a member relates to, by its index.
    peers: HashMap<usize, BTreeSet<usize>>,
    /// The components of each detection strategy, cached.
    components: RefCell<HashMap<usize, Vec<&'b Object<'a>>>>,
}

impl<'b, 'a> Relations<'b, 'a> {
    /// Goes through the relationships once.
    pub fn of(bundle: &'b Bundle<'a>, outline: &Outline<'b, 'a>) -> Self {
        let members: BTreeMap<_, _> = outline.members().map(|(goal, _, object)| (object.at, goal)).collect();
        let (related, users, peers, components) = Default::default();
        let mut relations = Self { related, users, peers, components };
        for relationship in bundle.all("relationship") {
            let ends = [&relationship.head.source_ref, &relationship.head.target_ref];
            if let [Some(source), Some(target)] = ends.map(|id| bundle.find(id.as_str())) {
                relations.add(bundle, &members, relationship, [source, target]);
            }
        }
        for related in relations.related.values_mut() {
            related.sort_by_cached_key(|related_object| {
                (actors::rank(related_object.other), related_object.other.label(), related_object.other.at)
            });
        }
        relations
    }

    fn add(
        &mut self,
        bundle: &'b Bundle<'a>,
        members: &BTreeMap<usize, usize>,
        relationship: &'b Object<'a>,
        [source, target]: [&'b Object<'a>; 2],
    ) {
        let goals = [source, target].map(|end| members.get(&end.at).copied());
        let (member, other) = match goals {
            [Some(one), Some(two)] if one != two && relationship.head.description.as_str().is_empty() => {
                self.peers.entry(source.at).or_default().insert(two);
                bundle.show(relationship);
                return;
            }
            [None, Some(_)] => (target, source),
            [Some(_), _] => (source, target),
            [None, None] => return,
        };
        match user(other.head.kind.as_str()) {
            // Users of a technique are only counted; what each does with it would fill books.
            Some(kind) => *self.users.entry(member.at).or_default().entry(kind).or_default() += 1,
            None if relationship.head.relationship_type.as_str() == "subtechnique-of" => {}
            None => {
                bundle.show(relationship);
                self.related.entry(member.at).or_default().push(RelatedObject { relationship, other });
            }
        }
    }

    /// The relationships of a member of the tree with objects beside it.
    pub fn related(&self, member: &Object<'_>) -> &[RelatedObject<'b, 'a>] {
        self.related.get(&member.at).map_or(&[], Vec::as_slice)
    }

    /// The goals that a member relates to.
    pub fn peers(&self, member: &Object<'_>) -> impl Iterator<Item = usize> + '_ {
        self.peers.get(&member.at).into_iter().flatten().copied()
    }

    /// How many use a member, in words.
    pub fn users(&self, member: &Object<'_>) -> Option<String> {
        let users = self.users.get(&member.at)?;
        let counts: Vec<_> = users.iter().map(|(kind, number)| format!("{kind}: {number}")).collect();
        Some(counts.join(", "))
    }

    /// The objects beside the tree that a member relates to, with those that they lead to.
    pub fn others(&self, bundle: &'b Bundle<'a>, member: &Object<'_>) -> Vec<&'b Object<'a>> {
        let mut all = Vec::new();
        for related_object in
            self.related(member).iter().filter(|related_object| !related_object.other.is("attack-pattern")).take(MOST)
        {
            all.push(related_object.other);
            let mut known = self.components.borrow_mut();
            all.extend(
                known.entry(related_object.other.at).or_insert_with(|| components(bundle, related_object.other)).iter(),
            );
            if all.len() > MOST {
                break;
            }
        }
        all.truncate(MOST);
        all
    }
}

/// The heading under which users of this type are counted; `None` for types that use no techniques.
pub fn user(kind: &str) -> Option<&'static str> {
    match kind {
        "intrusion-set" => Some("Groups"),
        "malware" | "tool" => Some("Software"),
        "campaign" => Some("Campaigns"),
        "threat-actor" => Some("Threat actors"),
        "indicator" | "report" | "sighting" | "observed-data" | "identity" | "infrastructure" => Some("Other objects"),
        _ => None,
    }
}

/// The data components of a detection strategy, which its analytics name.
fn components<'b, 'a>(bundle: &'b Bundle<'a>, object: &Object<'_>) -> Vec<&'b Object<'a>> {
    if !object.is("x-mitre-detection-strategy") {
        return Vec::new();
    }
    let analytics = analytics(bundle, object);
    let fields: Vec<_> = analytics.iter().map(|analytic| analytic.fields()).collect();
    let logs = fields.iter().filter_map(|fields| fields.get("x_mitre_log_source_references")?.as_array()).flatten();
    let ids = logs.filter_map(|log| log.get("x_mitre_data_component_ref")?.as_str());
    ids.take(MOST).filter_map(|id| bundle.find(id)).collect()
}

/// The analytics of a detection strategy.
pub fn analytics<'b, 'a>(bundle: &'b Bundle<'a>, strategy: &Object<'_>) -> Vec<&'b Object<'a>> {
    let fields = strategy.fields();
    let ids = fields.get("x_mitre_analytic_refs").and_then(|ids| ids.as_array()).into_iter().flatten();
    ids.take(MOST).filter_map(|id| bundle.find(id.as_str()?)).collect()
}

/// What a relationship says, as a heading and a text; `None` if it has no text.
pub fn heading_and_text(
    bundle: &Bundle<'_>,
    related_object: &RelatedObject<'_, '_>,
    member: &Object<'_>,
) -> Option<(String, String)> {
    let own = description::text(
        related_object.relationship.head.description.as_str(),
        &[related_object.relationship, member, related_object.other],
    );
    let kind = actors::kind(related_object.other.head.kind.as_str());
    let name = shape::cut(&related_object.other.full_name(), NAME);
    let heading = format!("{}: {name}", crate::properties::title(&kind));
    let text = if own.is_empty() && related_object.other.is_nameless() && bundle.has_room_for(related_object.other) {
        bundle.show(related_object.other);
        description::full_text_with_links(bundle, related_object.other)
    } else {
        own
    };
    (!text.is_empty()).then_some((heading, text))
}
