//! The graph of a CPRT export as a tree: which element stands under which, by relationships and else by their ids.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::shapes::{Element, Export};
use crate::{properties::title, shape, slug::Slugs};
use framework::{
    check::is_reserved,
    wire::{Facet, FacetKind, FacetValue, Name, Values},
};

/// More elements than this of one type are no tag.
const TAGS: usize = 24;

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

/// The elements with what stands under each, as places in the list.
pub struct Graph<'e> {
    pub export: &'e Export,
    children: Vec<Vec<usize>>,
    has_parent: Vec<bool>,
    /// Tags of an element.
    tags: Vec<BTreeSet<usize>>,
    is_tag: Vec<bool>,
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
            is_tag: vec![false; count],
            related: vec![BTreeSet::new(); count],
            loose: Vec::new(),
        };
        let ids = ids(&export.elements);
        let edges = graph.edges(&ids);
        graph.find_tags(&edges);
        graph.join(&edges);
        graph.join_by_ids(&ids);
        graph
    }

    /// Relationships whose both ends are there, as places, with whether one puts its end under its beginning.
    fn edges(&mut self, ids: &HashMap<String, usize>) -> Vec<(usize, usize, bool)> {
        let mut edges = Vec::new();
        for (at, relationship) in self.export.relationships.iter().enumerate() {
            let ends = [&relationship.from, &relationship.to].map(|id| ids.get(&key(id)).copied());
            match ends {
                [Some(from), Some(to)] if from != to => edges.push((from, to, relationship.kind == "projection")),
                _ => self.loose.push(at),
            }
        }
        edges
    }

    /// A few elements of a type to which many others lead, and which lead nowhere, are tags.
    fn find_tags(&mut self, edges: &[(usize, usize, bool)]) {
        let (mut leads, mut led) = (BTreeSet::new(), HashMap::<usize, usize>::new());
        for (from, to, _) in edges {
            leads.insert(*from);
            *led.entry(*to).or_default() += 1;
        }
        let mut by_kind: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, element) in self.export.elements.iter().enumerate() {
            by_kind.entry(element.kind.as_str()).or_default().push(at);
        }
        for places in by_kind.values().filter(|places| places.len() <= TAGS) {
            let is_led = |at: &usize| led.get(at).is_some_and(|count| *count > 1) && !leads.contains(at);
            if places.iter().all(is_led) {
                for at in places {
                    self.is_tag[*at] = true;
                }
            }
        }
    }

    fn join(&mut self, edges: &[(usize, usize, bool)]) {
        for &(from, to, is_under) in edges {
            if self.is_tag[to] {
                self.tags[from].insert(to);
            } else if is_under && !self.leads_to(to, from) {
                self.children[from].push(to);
                self.has_parent[to] = true;
            } else {
                self.related[from].insert(to);
            }
        }
    }

    /// Whether one element stands somewhere above the other; looked for a few levels deep, since no publication has more.
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
            if self.has_parent[at] || self.is_tag[at] {
                continue;
            }
            if let Some(parent) = parent_by_id(&self.export.elements[at].id, ids).filter(|parent| *parent != at) {
                self.children[parent].push(at);
                self.has_parent[at] = true;
            }
        }
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

    fn is_remark(&self, at: usize) -> bool {
        let kind = self.element(at).kind.to_lowercase();
        self.children[at].is_empty() && REMARKS.iter().any(|word| kind.contains(word))
    }

    /// The elements under nothing: those with something under them first.
    pub fn roots(&self) -> Vec<usize> {
        let all = (0..self.export.elements.len()).filter(|at| !self.has_parent[*at] && !self.is_tag[*at]);
        let (tops, alone): (Vec<_>, Vec<_>) = all.partition(|at| !self.children[*at].is_empty());
        tops.into_iter().chain(alone).collect()
    }

    /// Whether anything stands under an element.
    pub fn is_alone(&self, at: usize) -> bool {
        self.children[at].is_empty()
    }

    /// The tags as facets, one for each type.
    pub fn facets(&self) -> Vec<Facet> {
        let mut facets: BTreeMap<String, Facet> = BTreeMap::new();
        for at in (0..self.is_tag.len()).filter(|at| self.is_tag[*at]) {
            let id = self.facet_id(at);
            let heading = title(&self.element(at).kind);
            let facet = facets.entry(id.clone()).or_insert_with(|| Facet {
                id,
                title: heading,
                kind: FacetKind::Tag,
                values: Vec::new(),
            });
            facet.values.push(FacetValue { id: value_id(at), title: self.name(at), tone: None });
        }
        facets.into_values().collect()
    }

    /// The values of an element in the facets.
    pub fn values(&self, at: usize) -> Values {
        let mut values = Values::new();
        for tag in &self.tags[at] {
            values.entry(self.facet_id(*tag)).or_default().push(value_id(*tag));
        }
        values
    }

    fn facet_id(&self, tag: usize) -> String {
        let id = Slugs::default().take(&[&self.element(tag).kind], "tag");
        if is_reserved(&id) { format!("its-{id}") } else { id }
    }

    /// What an element is called: its title, or its text.
    pub fn name(&self, at: usize) -> String {
        let element = self.element(at);
        shape::first([element.title.clone(), element.text.clone(), element.id.clone(), "Untitled".to_owned()])
    }

    /// What the levels are called: the most frequent type of each.
    pub fn level_names(&self) -> [Option<Name>; 3] {
        let tops: Vec<_> = self.roots().into_iter().filter(|at| !self.is_alone(*at)).collect();
        let goals: Vec<_> = tops.iter().flat_map(|at| self.parts(*at)).collect();
        let objectives: Vec<_> = goals.iter().flat_map(|at| self.parts(*at)).collect();
        [tops, goals, objectives].map(|level| {
            let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
            for at in level {
                *kinds.entry(self.element(at).kind.as_str()).or_default() += 1;
            }
            let (kind, _) = kinds.into_iter().max_by_key(|(_, count)| *count)?;
            let one = title(kind);
            let many = one.strip_suffix('y').map_or_else(|| format!("{one}s"), |stem| format!("{stem}ies"));
            Some(shape::name(&one, &many)).filter(|_| !kind.is_empty())
        })
    }
}

fn value_id(tag: usize) -> String {
    format!("value-{}", tag + 1)
}

/// The places of elements by their ids, written alike.
fn ids(elements: &[Element]) -> HashMap<String, usize> {
    let mut ids = HashMap::new();
    for (at, element) in elements.iter().enumerate().filter(|(_, element)| !element.id.is_empty()) {
        ids.entry(key(&element.id)).or_insert(at);
    }
    ids
}

/// An id without zeros before numbers: exports write `3.1.1` in one place and `03.01.01` in another.
fn key(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    let mut in_number = false;
    let mut letters = id.chars().peekable();
    while let Some(c) = letters.next() {
        let more = letters.peek().is_some_and(char::is_ascii_digit);
        if c == '0' && !in_number && more {
            continue;
        }
        in_number = c.is_ascii_digit();
        out.extend(c.to_lowercase());
    }
    out
}

/// The element whose id begins this one, the longest first; letters that tell a type (`SR-`, `D_`, `A.`) may stand before.
fn parent_by_id(id: &str, ids: &HashMap<String, usize>) -> Option<usize> {
    let whole = key(id);
    let bare = whole.split_once(['-', '_', '.']).filter(|(kind, _)| kind.chars().all(|c| c.is_ascii_alphabetic()));
    let prefixes = |text: &str| {
        let ends = text.char_indices().filter(|(_, c)| !c.is_alphanumeric()).map(|(at, _)| at);
        let mut found = ends.filter_map(|end| ids.get(&text[..end]).copied()).collect::<Vec<_>>();
        found.pop()
    };
    let by_bare = bare.and_then(|(_, rest)| ids.get(rest).copied().or_else(|| prefixes(rest)));
    prefixes(&whole).or(by_bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_tell_what_stands_under_what() {
        let ids = HashMap::from(["3.1", "3.1.1", "gv", "gv.oc"].map(key).map(|id| (id.clone(), id.len())));
        let parent = |id| parent_by_id(id, &ids);
        assert_eq!([parent("SR-03.01.01.a"), parent("D_03.01.01"), parent("03.01.01")], [Some(5), Some(5), Some(3)]);
        assert_eq!([parent("GV.OC-01"), parent("GV.OC"), parent("X.1")], [Some(5), Some(2), None]);
        assert_eq!([key("03.10.00"), key("A0.0")], ["3.10.0", "a0.0"]);
    }
}
