//! The hierarchy of a cluster's entries.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{places::Places, shapes::Value};

/// The deepest tree to read; deeper ones are ignored.
const DEEPEST: usize = 8;

/// The parent of each value, by its own relations or the parent's, otherwise by its number.
pub fn parents(values: &[Value]) -> HashMap<usize, usize> {
    let by_uuid = by_uuid(values);
    let mut all: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, value) in values.iter().enumerate() {
        for relation in &value.related {
            let Some(other) = by_uuid.get(relation.uuid.as_str()).copied().filter(|other| *other != at) else {
                continue;
            };
            match relation.kind.as_str() {
                "subtechnique-of" | "part-of" | "child-of" => all.entry(at).or_insert(other),
                "parent-of" => all.entry(other).or_insert(at),
                _ => continue,
            };
        }
    }
    if all.is_empty() { by_number(values) } else { all.into_iter().collect() }
}

/// The indices of values by their UUIDs, where they have one.
pub fn by_uuid(values: &[Value]) -> HashMap<&str, usize> {
    values
        .iter()
        .enumerate()
        .map(|(at, value)| (value.uuid.as_str(), at))
        .filter(|(uuid, _)| !uuid.is_empty())
        .collect()
}

/// Whether the tree shows relations of this kind.
pub fn is_in_tree(kind: &str) -> bool {
    matches!(kind, "subtechnique-of" | "part-of" | "child-of" | "parent-of")
}

/// By numbers, `T1001.002` is part of `T1001`; no entry is part of another if numbers go deeper than that.
fn by_number(values: &[Value]) -> HashMap<usize, usize> {
    let labels: HashMap<_, _> =
        values.iter().enumerate().filter_map(|(at, value)| Some((value.label.as_deref()?, at))).collect();
    let parent = |(at, value): (usize, &Value)| {
        let (stem, last) = value.label.as_deref()?.rsplit_once('.')?;
        let is_number = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
        let parent = labels.get(stem).copied().filter(|parent| is_number && *parent != at)?;
        Some((at, parent))
    };
    let all: HashMap<_, _> = values.iter().enumerate().filter_map(parent).collect();
    if all.values().any(|parent| all.contains_key(parent)) { HashMap::new() } else { all }
}

/// A tree of entries that goes deeper than goals and objectives.
#[derive(Debug, Default)]
pub struct Hierarchy {
    /// The entries without a parent, in the order of the file.
    pub roots: Vec<usize>,
    /// The children of each entry.
    children: HashMap<usize, Vec<usize>>,
    /// The parent of each entry.
    parents: HashMap<usize, usize>,
    /// How many levels are below each entry.
    heights: HashMap<usize, usize>,
}

impl Hierarchy {
    /// The tree, if most entries have a parent and there are at least three levels, but no cycles.
    pub fn of(values: &[Value], parents: &HashMap<usize, usize>) -> Option<Self> {
        if parents.len() * 2 < values.len() {
            return None;
        }
        let mut hierarchy = Self { parents: parents.clone(), ..Self::default() };
        let mut numbered: Vec<usize> = (0..values.len()).collect();
        if values.iter().all(|value| value.label.is_some()) {
            numbered.sort_by_key(|at| &values[*at].label);
        }
        for at in numbered {
            match parents.get(&at) {
                Some(parent) => hierarchy.children.entry(*parent).or_default().push(at),
                None => hierarchy.roots.push(at),
            }
        }
        hierarchy.roots.sort_unstable();
        let mut level = hierarchy.roots.clone();
        let mut levels = Vec::new();
        while !level.is_empty() && levels.len() <= DEEPEST {
            let next = level.iter().filter_map(|at| hierarchy.children.get(at)).flatten().copied().collect();
            levels.push(std::mem::replace(&mut level, next));
        }
        // Entries in a cycle are under no root.
        let is_whole = level.is_empty() && levels.iter().map(Vec::len).sum::<usize>() == values.len();
        for at in levels.iter().rev().flatten() {
            let below = hierarchy.children.get(at).into_iter().flatten();
            let height = below.map(|child| hierarchy.heights.get(child).map_or(1, |height| height + 1)).max();
            hierarchy.heights.insert(*at, height.unwrap_or_default());
        }
        let alone = hierarchy.roots.iter().filter(|at| hierarchy.children_of(**at).is_empty()).count();
        (is_whole && levels.len() >= 3 && 2 * alone <= hierarchy.roots.len()).then_some(hierarchy)
    }

    /// The children of an entry.
    pub fn children_of(&self, at: usize) -> &[usize] {
        self.children.get(&at).map_or(&[], Vec::as_slice)
    }

    /// The entries that are pillars or sections; all others are goals or parts of goals.
    pub fn containers(&self) -> BTreeSet<usize> {
        let mut containers: BTreeSet<usize> = self.roots.iter().copied().collect();
        containers.extend(self.heights.iter().filter(|(_, height)| **height > 1).map(|(at, _)| *at));
        containers
    }

    /// Whether an entry is a goal, that is, a child of one of the holders.
    pub fn is_goal(&self, at: usize, containers: &BTreeSet<usize>) -> bool {
        !containers.contains(&at) && self.parents.get(&at).is_some_and(|parent| containers.contains(parent))
    }

    /// The roots as pillars, with the root of each entry.
    pub fn places(&self, values: &[Value]) -> Places {
        let titles = self.roots.iter().map(|at| values[*at].title.clone()).collect();
        let places: HashMap<_, _> = self.roots.iter().enumerate().map(|(place, at)| (*at, place)).collect();
        let root = |mut at: usize| {
            while let Some(parent) = self.parents.get(&at) {
                at = *parent;
            }
            vec![places.get(&at).copied().unwrap_or_default()]
        };
        Places { titles, of: (0..values.len()).map(root).collect(), name: None }
    }
}
