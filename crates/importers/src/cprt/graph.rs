//! The graph of a CPRT export as a tree: parents come from relationships, and otherwise from ids.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    ids::{ids, key, parent_by_id},
    order,
    shapes::{Element, Export, UNDER},
    tags::{Role, roles},
};
use crate::{properties::title, shape};
use framework::wire::Name;

/// Types that describe their parent, and are no levels.
const REMARKS: [&str; 12] = [
    "discussion",
    "reference",
    "withdraw",
    "examine",
    "interview",
    "test",
    "note",
    "guidance",
    "rationale",
    "party",
    "odp",
    "supplement",
];

/// Types that describe how an assessor examines an element. Determinations right under a goal are its objectives.
const ASSESSMENT: [&str; 5] = ["determin", "odp", "examine", "interview", "test"];

/// Kinds of relationships whose target is the parent of their source.
const ABOVE: [&str; 5] = ["belongs_to", "part_of", "is_part_of", "child_of", "member_of"];

/// The longest chain of remarks on remarks.
const CHAIN: usize = 6;

/// The longest name, in characters.
pub const TITLE: usize = 160;

/// The elements with their children, as indices into the list.
pub struct Graph<'e> {
    pub export: &'e Export,
    children: Vec<Vec<usize>>,
    has_parent: Vec<bool>,
    /// The tags of each element.
    tags: Vec<BTreeSet<usize>>,
    roles: Vec<Role>,
    /// The nameless part that each element absorbed; its children became the element's.
    absorbed: HashMap<usize, usize>,
    ids: HashMap<String, usize>,
    /// The types of root elements with children.
    top_kinds: BTreeSet<&'e str>,
    /// Goals, and their children.
    levels: BTreeSet<usize>,
    /// Whether determinations describe the items of a goal, rather than being them.
    has_deep_determinations: bool,
    /// Whether each element describes its parent.
    remarks: Vec<bool>,
    /// The sort key of each element.
    keys: Vec<Option<&'e str>>,
    /// The elements that relationships of other kinds lead to.
    pub related: Vec<BTreeSet<usize>>,
    /// Relationships that lead to nothing in the file, as indices into the list.
    pub loose: Vec<usize>,
}

impl<'e> Graph<'e> {
    /// Joins elements by their relationships, and the remaining ones by their ids.
    pub fn of(export: &'e Export) -> Self {
        let count = export.elements.len();
        let mut graph = Self {
            export,
            children: vec![Vec::new(); count],
            has_parent: vec![false; count],
            tags: vec![BTreeSet::new(); count],
            roles: Vec::new(),
            absorbed: HashMap::new(),
            ids: HashMap::new(),
            top_kinds: BTreeSet::new(),
            levels: BTreeSet::new(),
            has_deep_determinations: false,
            remarks: Vec::new(),
            keys: Vec::new(),
            related: vec![BTreeSet::new(); count],
            loose: Vec::new(),
        };
        let ids = ids(&export.elements);
        let edges = graph.edges(&ids);
        graph.roles = roles(&export.elements, &edges);
        graph.join(&edges);
        graph.join_by_ids(&ids);
        graph.break_cycles();
        let tops = (0..count).filter(|at| !graph.has_parent[*at] && !graph.children[*at].is_empty());
        graph.top_kinds = tops.map(|at| graph.element(at).kind.as_str()).filter(|kind| !kind.is_empty()).collect();
        graph.sort(&edges, &ids);
        graph.remarks = graph.find_remarks();
        graph.absorb();
        graph.has_deep_determinations = graph.has_deep("determin");
        graph.remarks = graph.find_remarks();
        graph.ids = ids;
        for (from, to) in edges.iter().map(|(from, to, _)| (*from, *to)) {
            if graph.related[from].contains(&to) && graph.leads_to(to, from) {
                graph.related[from].remove(&to);
            }
        }
        let goals = graph.roots().into_iter().flat_map(|at| if graph.is_top(at) { graph.parts(at) } else { vec![at] });
        let goals: Vec<_> = goals.collect();
        graph.levels = goals.iter().flat_map(|at| graph.parts(*at)).collect();
        graph.levels.extend(goals);
        graph
    }

    /// Relationships whose ends both exist, as indices, with whether the second is a child of the first.
    fn edges(&mut self, ids: &HashMap<String, usize>) -> Vec<(usize, usize, bool)> {
        let mut edges = Vec::new();
        for (at, relationship) in self.export.relationships.iter().enumerate() {
            let ends = [&relationship.from, &relationship.to].map(|id| ids.get(&key(id)).copied());
            match ends {
                [Some(from), Some(to)] if from != to && ABOVE.contains(&relationship.kind.as_str()) => {
                    edges.push((to, from, true));
                }
                [Some(from), Some(to)] if from != to => edges.push((from, to, relationship.kind == UNDER)),
                _ => self.loose.push(at),
            }
        }
        let mut seen = HashSet::new();
        edges.retain(|edge| seen.insert(*edge));
        edges
    }

    fn join(&mut self, edges: &[(usize, usize, bool)]) {
        for &(from, to, is_under) in edges {
            match (self.roles[from], self.roles[to]) {
                (Role::SortKey, _) | (_, Role::SortKey) => {}
                (_, Role::Tag | Role::LoneTag) => {
                    self.tags[from].insert(to);
                }
                _ if is_under && !self.leads_to(to, from) => {
                    self.children[from].push(to);
                    self.has_parent[to] = true;
                }
                _ => {
                    self.related[from].insert(to);
                }
            }
        }
    }

    /// Sorts the children of each element.
    fn sort(&mut self, edges: &[(usize, usize, bool)], ids: &HashMap<String, usize>) {
        let elements = &self.export.elements;
        let mut keys = vec![None; elements.len()];
        let ends = edges.iter().flat_map(|(from, to, _)| [(*from, *to), (*to, *from)]);
        let by_id = elements.iter().enumerate().filter_map(|(at, element)| Some((parent_by_id(&element.id, ids)?, at)));
        for (of, key) in ends.chain(by_id).filter(|(_, key)| self.roles[*key] == Role::SortKey) {
            let Element { title, text, .. } = &elements[key];
            let key = [title, text].into_iter().find(|key| !key.is_empty());
            keys[of] = keys[of].or(key.map(String::as_str));
        }
        self.keys = keys;
        for children in &mut self.children {
            order::sort(children, elements, &self.keys);
        }
    }

    /// Replaces an only part by its children, if it has no title and the element above it has a title but no text.
    fn absorb(&mut self) {
        for at in 0..self.children.len() {
            let parts: Vec<_> = self.children[at].iter().copied().filter(|child| !self.is_remark(*child)).collect();
            let [part] = parts[..] else { continue };
            let (element, below) = (self.element(at), self.element(part));
            let is_same = key(&below.id).ends_with(&key(&element.id)) && !element.id.is_empty();
            let is_nameless = below.title.is_empty() && element.text.is_empty() && !element.title.is_empty();
            if !is_same || !is_nameless || self.leads_to(part, at) || self.absorbed.contains_key(&part) {
                continue;
            }
            self.absorbed.insert(at, part);
            let below = self.children[part].clone();
            self.children[at].retain(|child| *child != part);
            self.children[at].extend(below);
            let tags = self.tags[part].clone();
            self.tags[at].extend(tags);
            let related = self.related[part].clone();
            self.related[at].extend(related);
        }
    }

    /// Whether elements of this kind are deeper than the children of goals.
    fn has_deep(&self, kind: &str) -> bool {
        let tops = self.roots().into_iter().filter(|at| self.is_top(*at));
        let goals = tops.flat_map(|at| &self.children[at]);
        let items: BTreeSet<_> = goals.flat_map(|at| &self.children[*at]).collect();
        items.into_iter().flat_map(|at| &self.children[*at]).any(|at| self.element(*at).kind.contains(kind))
    }

    /// Whether one element is above the other. Searches only a few levels, since no publication has more.
    fn leads_to(&self, from: usize, to: usize) -> bool {
        let mut level = vec![from];
        for _ in 0..8 {
            if level.contains(&to) {
                return true;
            }
            level = level.iter().flat_map(|at| self.children[*at].iter().copied()).take(200).collect();
        }
        false
    }

    fn join_by_ids(&mut self, ids: &HashMap<String, usize>) {
        for at in 0..self.export.elements.len() {
            if self.has_parent[at] || self.roles[at] != Role::Part {
                continue;
            }
            if let Some(parent) = parent_by_id(&self.export.elements[at].id, ids)
                .filter(|parent| *parent != at && self.roles[*parent] == Role::Part)
            {
                self.children[parent].push(at);
                self.has_parent[at] = true;
            }
        }
    }

    /// Breaks cycles, which no root leads to: the first element of each becomes a root, so that none is lost.
    fn break_cycles(&mut self) {
        let count = self.children.len();
        let mut reached = vec![false; count];
        let tops: Vec<_> = (0..count).filter(|at| !self.has_parent[*at]).collect();
        for top in tops.into_iter().chain(0..count) {
            if reached[top] {
                continue;
            }
            self.has_parent[top] = false;
            let mut open = vec![top];
            while let Some(at) = open.pop() {
                if !std::mem::replace(&mut reached[at], true) {
                    self.children[at].retain(|child| *child != top);
                    open.extend(&self.children[at]);
                }
            }
        }
    }

    /// Which elements describe their parent, and have only such elements under them. Works from the innermost outwards,
    /// since many elements may share the same children.
    fn find_remarks(&self) -> Vec<bool> {
        let is_remark_type = |at: usize| {
            let kind = self.element(at).kind.to_lowercase();
            REMARKS.iter().any(|word| kind.contains(word))
                || (self.has_deep_determinations && kind.contains("determin"))
        };
        let called: Vec<_> = (0..self.children.len()).map(is_remark_type).collect();
        let mut found = vec![false; called.len()];
        for _ in 0..CHAIN {
            let below = |at: usize| self.children[at].iter().all(|child| found[*child]);
            found = (0..called.len()).map(|at| called[at] && below(at)).collect();
        }
        found
    }

    /// The element at this index.
    pub fn element(&self, at: usize) -> &'e Element {
        &self.export.elements[at]
    }

    /// The children of an element that are levels of their own.
    pub fn parts(&self, at: usize) -> Vec<usize> {
        self.children[at].iter().copied().filter(|child| !self.is_remark(*child)).collect()
    }

    /// The children of an element that describe it.
    pub fn remarks(&self, at: usize) -> Vec<usize> {
        self.children[at].iter().copied().filter(|child| self.is_remark(*child)).collect()
    }

    /// Whether an element describes its parent.
    pub fn is_remark(&self, at: usize) -> bool {
        self.remarks[at]
    }

    /// Whether an element describes how an assessor examines its parent.
    pub fn is_assessment(&self, at: usize) -> bool {
        let kind = self.element(at).kind.to_lowercase();
        self.is_remark(at) && ASSESSMENT.iter().any(|word| kind.contains(word))
    }

    /// The part that an element absorbed.
    pub fn absorbed(&self, at: usize) -> Option<usize> {
        self.absorbed.get(&at).copied()
    }

    /// The text of an element, or that of the part that it absorbed.
    pub fn text(&self, at: usize) -> &'e str {
        let own = &self.element(at).text;
        match self.absorbed(at) {
            Some(part) if own.is_empty() => &self.element(part).text,
            _ => own,
        }
    }

    /// The elements without a parent; those with children, or of the same type as one with children, come first.
    pub fn roots(&self) -> Vec<usize> {
        let is_root = |at: &usize| !self.has_parent[*at] && self.roles[*at] == Role::Part;
        let (mut tops, mut alone): (Vec<_>, Vec<_>) =
            (0..self.export.elements.len()).filter(is_root).partition(|at| self.is_top(*at));
        for places in [&mut tops, &mut alone] {
            order::sort(places, &self.export.elements, &self.keys);
        }
        tops.into_iter().chain(alone).collect()
    }

    /// Whether an element without a parent has children, or another of its type has.
    pub fn is_top(&self, at: usize) -> bool {
        !self.children[at].is_empty() || self.top_kinds.contains(self.element(at).kind.as_str())
    }

    /// The element with this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.ids.get(&key(id)).copied()
    }

    /// Whether an element is a goal or a child of one.
    pub fn is_level(&self, at: usize) -> bool {
        self.levels.contains(&at)
    }

    /// The role of an element for others.
    pub fn role(&self, at: usize) -> Role {
        self.roles[at]
    }

    /// The indices of the elements in this role.
    pub fn all(&self, role: Role) -> impl Iterator<Item = usize> {
        (0..self.roles.len()).filter(move |at| self.roles[*at] == role)
    }

    /// The tags of an element.
    pub fn tags_of(&self, at: usize) -> &BTreeSet<usize> {
        &self.tags[at]
    }

    /// Whether an element has a parent.
    pub fn has_parent(&self, at: usize) -> bool {
        self.has_parent[at]
    }

    /// The name of an element: its title, or its text; cut where that is too long for a heading.
    pub fn name(&self, at: usize) -> String {
        let Element { title, text, id, .. } = self.element(at);
        let name = [title, text, id].into_iter().find(|name| !name.is_empty());
        shape::cut(name.map_or("Untitled", String::as_str), TITLE)
    }

    /// The names of the levels: the most frequent type of each.
    pub fn level_names(&self) -> [Option<Name>; 3] {
        let tops: Vec<_> = self.roots().into_iter().filter(|at| self.is_top(*at)).collect();
        let goals: Vec<_> = tops.iter().flat_map(|at| self.parts(*at)).collect();
        let objectives: Vec<_> = goals.iter().flat_map(|at| self.parts(*at)).collect();
        [tops, goals, objectives].map(|level| {
            let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
            for at in level {
                *kinds.entry(self.element(at).kind.as_str()).or_default() += 1;
            }
            let (kind, _) = kinds.into_iter().max_by_key(|(_, count)| *count)?;
            let one = title(kind);
            Some(shape::name(&one, &shape::plural(&one))).filter(|_| !kind.is_empty())
        })
    }
}
