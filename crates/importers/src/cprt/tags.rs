//! Tags: elements that many others lead to and that lead nowhere. They become facets, or links if they are citations.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    description::{heading, properties},
    graph::Graph,
    order::is_sort_key,
    shapes::Element,
};
use crate::{properties::title, shape, slug::Slugs};
use framework::{
    check::is_reserved,
    wire::{Facet, FacetKind, FacetValue, Fact, Values},
};

/// A type with more elements than this is no tag.
const TAGS: usize = 24;

/// Longer texts, in characters, are no values to choose by.
const SHORT: usize = 60;

/// The role of an element for others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// A level, or something that describes one.
    #[default]
    Part,
    /// A value to choose by.
    Tag,
    /// The only one of its type and a citation, so no value to choose by.
    LoneTag,
    /// A key to sort by.
    SortKey,
}

/// The role of each element. Tags are the few elements of a type that many others lead to and that lead nowhere; some
/// of them may be unused.
pub fn roles(elements: &[Element], edges: &[(usize, usize, bool)]) -> Vec<Role> {
    let (mut sources, mut incoming) = (BTreeSet::new(), HashMap::<usize, usize>::new());
    for (from, to, _) in edges {
        sources.insert(*from);
        *incoming.entry(*to).or_default() += 1;
    }
    let mut roles = vec![Role::Part; elements.len()];
    let mut by_kind: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, element) in elements.iter().enumerate() {
        if is_sort_key(&element.kind) {
            roles[at] = Role::SortKey;
        } else {
            by_kind.entry(element.kind.as_str()).or_default().push(at);
        }
    }
    for places in by_kind.values().filter(|places| places.len() <= TAGS) {
        let uses = |at: &usize| incoming.get(at).copied().unwrap_or_default();
        let has_incoming = |at: &usize| uses(at) != 1 && !sources.contains(at);
        if places.iter().all(has_incoming) && places.iter().any(|at| uses(at) > 1) {
            let is_citation = |at: &usize| {
                let Element { title, text, .. } = &elements[*at];
                shape::address(text).is_some() || title.chars().count() > SHORT
            };
            let role = if places.len() == 1 && places.iter().all(is_citation) { Role::LoneTag } else { Role::Tag };
            for at in places {
                roles[*at] = role;
            }
        }
    }
    roles
}

impl Graph<'_> {
    /// The tags whose types apply to goals or objectives, by the id of their facet.
    fn grouping(&self) -> BTreeMap<String, Vec<usize>> {
        let levels = (0..self.export.elements.len()).filter(|at| !self.has_parent(*at) || !self.is_remark(*at));
        let used: BTreeSet<_> = levels.flat_map(|at| self.tags_of(at).iter().map(|tag| self.facet_id(*tag))).collect();
        let mut grouping: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for tag in self.all(Role::Tag) {
            grouping.entry(self.facet_id(tag)).or_default().push(tag);
        }
        grouping.retain(|id, _| used.contains(id));
        grouping
    }

    /// The tags as facets, one for each type.
    pub fn facets(&self) -> Vec<Facet> {
        let value = |tag: &usize| FacetValue { id: value_id(*tag), title: self.value(*tag), tone: None };
        let facet = |(id, tags): (String, Vec<usize>)| Facet {
            id,
            title: title(&self.element(tags[0]).kind),
            kind: FacetKind::Tag,
            values: tags.iter().map(value).collect(),
        };
        self.grouping().into_iter().map(facet).collect()
    }

    /// The facet values of an element.
    pub fn values(&self, at: usize) -> Values {
        let mut values = Values::new();
        for tag in self.tags_of(at).iter().filter(|tag| self.role(**tag) == Role::Tag) {
            values.entry(self.facet_id(*tag)).or_default().push(value_id(*tag));
        }
        values
    }

    /// The tags of an element that are no values to choose by.
    pub fn lone_tags(&self, at: usize) -> impl Iterator<Item = usize> {
        self.tags_of(at).iter().copied().filter(|tag| self.role(*tag) == Role::LoneTag)
    }

    /// Facts about tags, shown once: their texts and properties beyond the title, and the tags that apply to no goal.
    pub fn tag_facts(&self) -> Vec<Fact> {
        let grouping = self.grouping();
        let fact = |title: String, text: String| Fact { title, text, evidence: shape::evidence(None) };
        let mut facts = Vec::new();
        let mut others: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for tag in self.all(Role::Tag) {
            let element = self.element(tag);
            let value = self.value(tag);
            if !grouping.contains_key(&self.facet_id(tag)) {
                others.entry(element.kind.as_str()).or_default().push(value.clone());
            }
            for text in [&element.title, &element.text].into_iter().filter(|text| !value.contains(*text)) {
                facts.push(fact(value.clone(), text.clone()));
            }
            facts.extend(
                properties(self, tag)
                    .map(|property| fact(value.clone(), format!("{}: {}", property.title, property.text()))),
            );
        }
        facts.extend(others.into_iter().map(|(kind, values)| fact(heading(kind), values.join(", "))));
        facts
    }

    /// The name of a tag: its title, or its text where that says more and is short enough.
    pub fn value(&self, tag: usize) -> String {
        let Element { title, text, .. } = self.element(tag);
        if text.contains(title.as_str()) && (1..=SHORT).contains(&text.chars().count()) {
            return text.clone();
        }
        self.name(tag)
    }

    fn facet_id(&self, tag: usize) -> String {
        let id = Slugs::default().take(&[&self.element(tag).kind], "tag");
        if is_reserved(&id) { format!("its-{id}") } else { id }
    }
}

fn value_id(tag: usize) -> String {
    format!("value-{}", tag + 1)
}
