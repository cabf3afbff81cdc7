//! The nodes of a library as a tree: those with more than one level below become sections, their other children goals.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::shapes::text;
use crate::{Omission, left_out::Tally, properties::Fields};

/// The deepest level; deeper than any framework.
const DEEPEST: usize = 20;

/// The nodes and their hierarchy, as indices into their list.
#[derive(Debug, Default)]
pub struct Outline {
    pub nodes: Vec<Fields>,
    /// The nodes without a parent, in the order of the file.
    pub roots: Vec<usize>,
    children: HashMap<usize, Vec<usize>>,
    /// How many levels are below each node.
    heights: HashMap<usize, usize>,
}

impl Outline {
    /// Sorts the nodes of a framework. Counts items that are no nodes, and nodes in cycles or too deep.
    pub fn of(list: &[Value], path: &str, tally: &mut Tally) -> Self {
        let mut outline = Self::default();
        let mut paths = Vec::new();
        for (at, node) in list.iter().enumerate() {
            match node.as_object() {
                Some(fields) => {
                    paths.push(format!("{path}[{at}]"));
                    outline.nodes.push(fields.clone());
                }
                None => tally.add_at(Omission::UnreadableObjects, format!("{path}[{at}]"), String::new),
            }
        }
        let by_urn: HashMap<&str, usize> =
            outline.nodes.iter().enumerate().rev().map(|(at, node)| (text(node, "urn"), at)).collect();
        let parent = |at: usize| {
            let urn = text(&outline.nodes[at], "parent_urn");
            by_urn.get(urn).copied().filter(|parent| *parent != at && !urn.is_empty())
        };
        let (mut roots, mut children) = (Vec::new(), HashMap::<usize, Vec<usize>>::new());
        for at in 0..outline.nodes.len() {
            match parent(at) {
                Some(parent) => children.entry(parent).or_default().push(at),
                None => roots.push(at),
            }
        }
        (outline.roots, outline.children) = (roots, children);
        let (mut levels, mut level) = (Vec::new(), outline.roots.clone());
        while !level.is_empty() && levels.len() < DEEPEST {
            let next = level.iter().flat_map(|at| outline.children_of(*at)).copied().collect();
            levels.push(std::mem::replace(&mut level, next));
        }
        let mut shown = vec![false; outline.nodes.len()];
        levels.iter().flatten().for_each(|at| shown[*at] = true);
        for at in (0..shown.len()).filter(|at| !shown[*at]) {
            tally.add_at(Omission::DeepElements, paths[at].clone(), || super::shapes::full_name(&outline.nodes[at]));
        }
        for at in &level {
            outline.children.remove(at);
        }
        outline.children.values_mut().for_each(|children| children.retain(|at| shown[*at]));
        for at in levels.iter().rev().flatten() {
            let heights = outline.children_of(*at).iter().map(|child| outline.height(*child) + 1);
            let height = heights.max().unwrap_or_default();
            outline.heights.insert(*at, height);
        }
        outline
    }

    /// The children of a node.
    pub fn children_of(&self, at: usize) -> &[usize] {
        self.children.get(&at).map_or(&[], Vec::as_slice)
    }

    /// How many levels are below a node.
    pub fn height(&self, at: usize) -> usize {
        self.heights.get(&at).copied().unwrap_or_default()
    }

    /// Every node that is a goal or an objective: neither a pillar nor a node with more than one level below it.
    pub fn members(&self) -> impl Iterator<Item = usize> + '_ {
        let roots: HashSet<_> = self.roots.iter().copied().collect();
        let is_holder = move |at: usize| self.height(at) > usize::from(!roots.contains(&at));
        (0..self.nodes.len()).filter(move |at| self.heights.contains_key(at) && !is_holder(*at))
    }
}
