//! The graph of a CPRT export as a tree: which element stands under which, by relationships and else by their ids.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    ids::{ids, key, parent_by_id},
    order,
    shapes::{Element, Export, UNDER},
    tags::{Role, roles},
};
use crate::{properties::title, shape};
use framework::wire::Name;

/// Types that tell of what they stand under, and are no level of their own.
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

/// Types that tell how an assessor looks at an element. Right under a goal, determinations are what it asks for.
const ASSESSMENT: [&str; 5] = ["determin", "odp", "examine", "interview", "test"];

/// Kinds of relationships whose end stands above their beginning.
const ABOVE: [&str; 5] = ["belongs_to", "part_of", "is_part_of", "child_of", "member_of"];

/// Longer chains of remarks on remarks are no remarks.
const CHAIN: usize = 6;

/// A name is cut to this many letters.
pub const TITLE: usize = 160;

/// The elements with what stands under each, as places in the list.
pub struct Graph<'e> {
    pub export: &'e Export,
    children: Vec<Vec<usize>>,
    has_parent: Vec<bool>,
    /// Tags of an element.
    tags: Vec<BTreeSet<usize>>,
    roles: Vec<Role>,
    /// The part that has no name of its own and gave way to what stands under it.
    absorbed: HashMap<usize, usize>,
    ids: HashMap<String, usize>,
    /// The types of elements under nothing that have others under them.
    top_kinds: BTreeSet<&'e str>,
    /// Goals, and what stands right under them.
    levels: BTreeSet<usize>,
    /// Whether determinations tell of the items of a goal, rather than being them.
    has_deep_determinations: bool,
    /// Whether each element tells of what it stands under.
    remarks: Vec<bool>,
    /// The keys by which elements are sorted.
    keys: Vec<Option<&'e str>>,
    /// Elements that a relationship of another kind leads to.
    pub related: Vec<BTreeSet<usize>>,
    /// Relationships that lead to nothing in the file, as places in the list.
    pub loose: Vec<usize>,
}

impl<'e> Graph<'e> {
    /// Joins elements by their relationships, and those that no relationship puts under another by their ids.
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
        graph.open_circles();
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

    /// Relationships whose both ends are there, as places, with whether one puts its end under its beginning.
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

    /// Puts what stands under each element into its order.
    fn sort(&mut self, edges: &[(usize, usize, bool)], ids: &HashMap<String, usize>) {
        let elements = &self.export.elements;
        let mut keys = vec![None; elements.len()];
        let ends = edges.iter().flat_map(|(from, to, _)| [(*from, *to), (*to, *from)]);
        let by_id = elements.iter().enumerate().filter_map(|(at, it)| Some((parent_by_id(&it.id, ids)?, at)));
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

    /// A part that is the only one, and that has no title of its own where the element above it has no text, gives way to what
    /// stands under it.
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

    /// Whether elements of this kind stand deeper than right under goals.
    fn has_deep(&self, kind: &str) -> bool {
        let tops = self.roots().into_iter().filter(|at| self.is_top(*at));
        let goals = tops.flat_map(|at| &self.children[at]);
        let items: BTreeSet<_> = goals.flat_map(|at| &self.children[*at]).collect();
        items.into_iter().flat_map(|at| &self.children[*at]).any(|at| self.element(*at).kind.contains(kind))
    }

    /// Whether one element stands somewhere above the other. It is looked for a few levels deep, since no publication has more.
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

    /// Whoever stands in a circle is under no top: the first of each circle becomes one, so that none is lost.
    fn open_circles(&mut self) {
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

    /// Which elements tell of what they stand under, with nothing under them but such. Found from the innermost outwards, since
    /// many may share what is under them.
    fn find_remarks(&self) -> Vec<bool> {
        let is_called_so = |at: usize| {
            let kind = self.element(at).kind.to_lowercase();
            REMARKS.iter().any(|word| kind.contains(word))
                || (self.has_deep_determinations && kind.contains("determin"))
        };
        let called: Vec<_> = (0..self.children.len()).map(is_called_so).collect();
        let mut found = vec![false; called.len()];
        for _ in 0..CHAIN {
            let below = |at: usize| self.children[at].iter().all(|child| found[*child]);
            found = (0..called.len()).map(|at| called[at] && below(at)).collect();
        }
        found
    }

    /// The element at this place.
    pub fn element(&self, at: usize) -> &'e Element {
        &self.export.elements[at]
    }

    /// What stands under an element as a level of its own.
    pub fn parts(&self, at: usize) -> Vec<usize> {
        self.children[at].iter().copied().filter(|child| !self.is_remark(*child)).collect()
    }

    /// What tells of an element.
    pub fn remarks(&self, at: usize) -> Vec<usize> {
        self.children[at].iter().copied().filter(|child| self.is_remark(*child)).collect()
    }

    /// Whether an element tells of what it stands under.
    pub fn is_remark(&self, at: usize) -> bool {
        self.remarks[at]
    }

    /// Whether an element tells how an assessor looks at what it stands under.
    pub fn is_assessment(&self, at: usize) -> bool {
        let kind = self.element(at).kind.to_lowercase();
        self.is_remark(at) && ASSESSMENT.iter().any(|word| kind.contains(word))
    }

    /// The part that gave way to what stands under it.
    pub fn absorbed(&self, at: usize) -> Option<usize> {
        self.absorbed.get(&at).copied()
    }

    /// The text of an element, or that of the part that gave way.
    pub fn text(&self, at: usize) -> &'e str {
        let own = &self.element(at).text;
        match self.absorbed(at) {
            Some(part) if own.is_empty() => &self.element(part).text,
            _ => own,
        }
    }

    /// The elements under nothing: those with something under them, or of the same type as one of these, first.
    pub fn roots(&self) -> Vec<usize> {
        let is_root = |at: &usize| !self.has_parent[*at] && self.roles[*at] == Role::Part;
        let (mut tops, mut alone): (Vec<_>, Vec<_>) =
            (0..self.export.elements.len()).filter(is_root).partition(|at| self.is_top(*at));
        for places in [&mut tops, &mut alone] {
            order::sort(places, &self.export.elements, &self.keys);
        }
        tops.into_iter().chain(alone).collect()
    }

    /// Whether an element under nothing is of a type that has others under it, if not under this one.
    pub fn is_top(&self, at: usize) -> bool {
        !self.children[at].is_empty() || self.top_kinds.contains(self.element(at).kind.as_str())
    }

    /// The element with this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.ids.get(&key(id)).copied()
    }

    /// Whether an element is a goal or stands right under one.
    pub fn is_level(&self, at: usize) -> bool {
        self.levels.contains(&at)
    }

    /// What an element is to others.
    pub fn role(&self, at: usize) -> Role {
        self.roles[at]
    }

    /// The places of the elements that are this to others.
    pub fn all(&self, role: Role) -> impl Iterator<Item = usize> {
        (0..self.roles.len()).filter(move |at| self.roles[*at] == role)
    }

    /// The tags of an element.
    pub fn tags_of(&self, at: usize) -> &BTreeSet<usize> {
        &self.tags[at]
    }

    /// Whether an element stands under another.
    pub fn has_parent(&self, at: usize) -> bool {
        self.has_parent[at]
    }

    /// What an element is called: its title, or its text; cut where that is too long for a heading.
    pub fn name(&self, at: usize) -> String {
        let Element { title, text, id, .. } = self.element(at);
        let name = [title, text, id].into_iter().find(|name| !name.is_empty());
        shape::cut(name.map_or("Untitled", String::as_str), TITLE)
    }

    /// What the levels are called: the most frequent type of each.
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
