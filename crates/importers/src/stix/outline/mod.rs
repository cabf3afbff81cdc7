//! The tree of a bundle: its pillars, the goals under them, and the objectives under those.

mod capec;
mod categories;
mod phases;
mod tactics;

use std::collections::{HashMap, HashSet};

use super::{bundle::Bundle, family::Family, shapes::Object};

/// A tree of objects.
#[derive(Default)]
pub struct Outline<'b, 'a> {
    pub pillars: Vec<PillarNode<'b, 'a>>,
    /// Sorted by number.
    pub goals: Vec<GoalNode<'b, 'a>>,
}

/// A pillar.
pub struct PillarNode<'b, 'a> {
    /// The object behind it, if the bundle has one.
    pub object: Option<&'b Object<'a>>,
    pub title: String,
    pub subtitle: Option<String>,
}

/// A goal.
pub struct GoalNode<'b, 'a> {
    pub object: &'b Object<'a>,
    /// Indices into the list of pillars; the goal is shown under the first.
    pub pillars: Vec<usize>,
    pub parts: Vec<&'b Object<'a>>,
}

impl<'b, 'a> Outline<'b, 'a> {
    /// The tree that fits the bundle's content; `None` where nothing in it makes one.
    pub fn of(bundle: &'b Bundle<'a>, family: Family) -> Option<Self> {
        let has = |kind| bundle.all(kind).next().is_some();
        let outline = if family == Family::Emb3d {
            categories::outline(bundle)
        } else if has("x-mitre-tactic") {
            tactics::outline(bundle)
        } else if capec::has_hierarchy(bundle) {
            capec::outline(bundle)
        } else if has("attack-pattern") {
            phases::outline(bundle)
        } else {
            return None;
        };
        (!outline.pillars.is_empty()).then_some(outline)
    }

    /// Puts goals without a pillar under an extra one at the end.
    fn add_extra_pillar(&mut self, title: &str) {
        let last = self.pillars.len();
        let unplaced: Vec<_> = self.goals.iter_mut().filter(|goal| goal.pillars.is_empty()).collect();
        if !unplaced.is_empty() {
            for goal in unplaced {
                goal.pillars.push(last);
            }
            self.pillars.push(PillarNode { object: None, title: title.to_owned(), subtitle: None });
        }
    }

    /// Every object of the tree below its pillars, with the index of its goal and whether it is the goal itself.
    pub fn members(&self) -> impl Iterator<Item = (usize, bool, &'b Object<'a>)> {
        self.goals.iter().enumerate().flat_map(|(at, goal)| {
            std::iter::once((at, true, goal.object)).chain(goal.parts.iter().map(move |part| (at, false, *part)))
        })
    }
}

/// Sorts objects by number and then by name, and puts sub-techniques under the technique that a relationship or their
/// own number names. Those whose technique is not shown become goals.
fn branches<'b, 'a>(bundle: &'b Bundle<'a>, kind: &'static str) -> Vec<GoalNode<'b, 'a>> {
    let mut all: Vec<_> = bundle.all(kind).collect();
    all.sort_by_cached_key(|object| (object.label().is_none(), object.label(), object.title()));
    let stated = parents(bundle);
    let labels: HashMap<_, _> = all.iter().filter_map(|object| Some((object.label()?, object.at))).collect();
    let numbered = |object: &Object<'_>| above(&object.label()?).and_then(|label| labels.get(&label).copied());
    let parent = |object: &Object<'_>| stated.get(&object.at).copied().or_else(|| numbered(object));
    let above: HashMap<_, _> = all.iter().filter_map(|object| Some((object.at, parent(object)?))).collect();
    let is_top = |at: &usize| !above.contains_key(at);
    let tops: HashSet<_> = all.iter().map(|object| object.at).filter(is_top).collect();
    let top_of = |part: usize| {
        let first = above.get(&part).copied();
        let mut chain = std::iter::successors(first, |at| above.get(at).copied()).take(DEEPEST);
        chain.find(|at| tops.contains(at))
    };
    let (mut list, mut parts) = (Vec::new(), Vec::new());
    for object in all {
        match top_of(object.at) {
            None => list.push(GoalNode { object, pillars: Vec::new(), parts: Vec::new() }),
            Some(top) => parts.push((object, top)),
        }
    }
    let places: HashMap<_, _> = list.iter().enumerate().map(|(at, goal_node)| (goal_node.object.at, at)).collect();
    for (part, top) in parts {
        if let Some(at) = places.get(&top) {
            list[*at].parts.push(part);
        }
    }
    list
}

/// The longest chain of parts to follow, deeper than any framework; bounds cycles.
const DEEPEST: usize = 10;

/// The technique of each sub-technique, if a relationship or its own reference names it, as indices of objects.
fn parents(bundle: &Bundle<'_>) -> HashMap<usize, usize> {
    let mut parents = HashMap::new();
    for object in bundle
        .all("relationship")
        .filter(|relationship| relationship.head.relationship_type.as_str() == "subtechnique-of")
    {
        let part = bundle.find(object.head.source_ref.as_str());
        if let (Some(part), Some(technique)) = (part, bundle.find(object.head.target_ref.as_str())) {
            bundle.show(object);
            parents.entry(part.at).or_insert(technique.at);
        }
    }
    for part in bundle.all("attack-pattern") {
        if let Some(technique) = bundle.find(part.head.behavior.as_str()) {
            parents.entry(part.at).or_insert(technique.at);
        }
    }
    parents
}

/// `T1001` for a sub-technique with the number `T1001.002`.
fn above(label: &str) -> Option<String> {
    label.rsplit_once('.').map(|(above, _)| above.to_owned())
}

/// A machine-readable name as a title: `sneak-in` becomes `Sneak in`.
fn title_of(name: &str) -> String {
    crate::properties::title(name)
}
