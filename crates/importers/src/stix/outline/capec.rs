//! CAPEC: meta attack patterns with the standard ones under them, and the detailed ones under those.

use std::collections::{HashMap, HashSet};

use super::{GoalNode, Outline, PillarNode};
use crate::stix::{bundle::Bundle, shapes::Object};

/// Whether attack patterns name their parents, or say how abstract they are.
pub fn has_hierarchy(bundle: &Bundle<'_>) -> bool {
    bundle.all("attack-pattern").any(|object| !object.head.capec_parents.0.is_empty() || is(object, "Meta"))
}

fn is(object: &Object<'_>, abstraction: &str) -> bool {
    object.head.abstraction.as_str().eq_ignore_ascii_case(abstraction)
}

/// The tree of CAPEC.
pub fn outline<'b, 'a>(bundle: &'b Bundle<'a>) -> Outline<'b, 'a> {
    let mut all: Vec<_> = bundle.all("attack-pattern").collect();
    all.sort_by_cached_key(|object| (number(object), object.title()));
    let tree = Tree::of(bundle, &all);
    let tops: Vec<_> = all.iter().copied().filter(|object| tree.is_top(object)).collect();
    let places: HashMap<_, _> = tops.iter().enumerate().map(|(at, object)| (object.at, at)).collect();
    let (goals, parts): (Vec<_>, Vec<_>) = all
        .iter()
        .copied()
        .filter(|object| !tree.is_top(object))
        .partition(|object| !is(object, "Detailed") || tree.goal_above(object).is_none());
    let goal_node = |object| GoalNode { object, pillars: tree.tops_above(object, &places), parts: Vec::new() };
    let mut goals: Vec<_> = goals.into_iter().map(goal_node).collect();
    let by_at: HashMap<_, _> = goals.iter().enumerate().map(|(at, goal)| (goal.object.at, at)).collect();
    for part in parts {
        if let Some(at) = tree.goal_above(part).and_then(|goal| by_at.get(&goal)) {
            goals[*at].parts.push(part);
        }
    }
    let pillar_node =
        |object: &'b Object<'a>| PillarNode { object: Some(object), title: object.title(), subtitle: None };
    let mut outline = Outline { pillars: tops.into_iter().map(pillar_node).collect(), goals };
    outline.add_extra_pillar("Other attack patterns");
    outline
}

/// The number of a pattern, since `CAPEC-9` comes before `CAPEC-10`.
fn number(object: &Object<'_>) -> Option<u32> {
    object.label()?.rsplit('-').next()?.parse().ok()
}

/// The parents of each pattern, by its index in the list of objects.
struct Tree<'b, 'a> {
    parents: HashMap<usize, Vec<&'b Object<'a>>>,
    with_children: HashSet<usize>,
}

impl<'b, 'a> Tree<'b, 'a> {
    fn of(bundle: &'b Bundle<'a>, all: &[&'b Object<'a>]) -> Self {
        let mut tree = Self { parents: HashMap::new(), with_children: HashSet::new() };
        for object in all {
            let named = object.head.capec_parents.0.iter().filter_map(|id| bundle.find(id.as_str()));
            let parents: Vec<_> =
                named.filter(|parent| parent.is("attack-pattern") && parent.at != object.at).collect();
            tree.with_children.extend(parents.iter().map(|parent| parent.at));
            tree.parents.insert(object.at, parents);
        }
        tree
    }

    fn parents(&self, object: &Object<'_>) -> &[&'b Object<'a>] {
        self.parents.get(&object.at).map_or(&[], Vec::as_slice)
    }

    /// Meta patterns are pillars, and so is anything with children that is under nothing.
    fn is_top(&self, object: &Object<'_>) -> bool {
        is(object, "Meta") || (self.parents(object).is_empty() && self.with_children.contains(&object.at))
    }

    /// All patterns above, nearest first, each once.
    fn above(&self, object: &Object<'_>) -> Vec<&'b Object<'a>> {
        let mut found = Vec::new();
        let mut seen = HashSet::from([object.at]);
        let mut at = 0;
        let mut next = self.parents(object);
        while found.len() < MOST {
            found.extend(next.iter().copied().filter(|parent| seen.insert(parent.at)).take(MOST));
            let Some(known) = found.get(at) else { break };
            next = self.parents(known);
            at += 1;
        }
        found
    }

    fn tops_above(&self, object: &Object<'_>, places: &HashMap<usize, usize>) -> Vec<usize> {
        let mut tops: Vec<_> =
            self.above(object).iter().filter_map(|pattern| places.get(&pattern.at).copied()).collect();
        tops.dedup();
        tops
    }

    /// The nearest pattern above that is a goal.
    fn goal_above(&self, object: &Object<'_>) -> Option<usize> {
        let is_goal = |pattern: &&&Object<'_>| !self.is_top(pattern) && !is(pattern, "Detailed");
        self.above(object).iter().find(is_goal).map(|pattern| pattern.at)
    }
}

/// The most ancestors to follow, more than any pattern has; bounds the cost of hostile files.
const MOST: usize = 100;
