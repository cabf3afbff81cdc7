//! The actors, which are not in the tree: mitigations, data sources, case studies, groups, software, campaigns.

use std::collections::{BTreeSet, HashMap};

use super::{
    description::{Description, heading},
    shapes::{At, Document, Part},
};
use crate::{shape, slug::Slugs};
use framework::wire::{Actor, Link, Name};

/// Lists that come before others, in this order.
const FIRST: [&str; 2] = ["mitigations", "data sources"];

/// What techniques and the parts beside the tree say of each other.
#[derive(Debug, Default)]
pub struct Relations {
    /// By the index of a technique: the other part, and the text about the two, which may be empty.
    relations: HashMap<usize, Vec<(usize, String)>>,
    /// By the index of a technique: the techniques that it names.
    peers: HashMap<usize, BTreeSet<usize>>,
}

impl Relations {
    /// Gathers the ties from both sides, each once.
    pub fn of(techniques: &[Description], others: &[Description], order: &[usize]) -> Self {
        let mut all = Self::default();
        let from_techniques = techniques
            .iter()
            .enumerate()
            .flat_map(|(at, description)| description.relations.iter().map(move |relation| (at, relation)));
        for (at, (to, text)) in from_techniques {
            match to {
                At::Other(other) => all.add(at, *other, text),
                At::Technique(peer) if *peer != at => drop(all.peers.entry(at).or_default().insert(*peer)),
                _ => {}
            }
        }
        for (at, description) in others.iter().enumerate() {
            for (to, text) in &description.relations {
                if let At::Technique(technique) = to {
                    all.add(*technique, at, text);
                }
            }
        }
        let rank: HashMap<_, _> = order.iter().enumerate().map(|(rank, at)| (*at, rank)).collect();
        for relations in all.relations.values_mut() {
            relations.sort_by_key(|(other, _)| rank.get(other).copied());
        }
        all
    }

    fn add(&mut self, technique: usize, other: usize, text: &str) {
        let relations = self.relations.entry(technique).or_default();
        let known = relations
            .iter_mut()
            .filter(|(known, _)| *known == other)
            .find(|(_, known)| known.is_empty() || text.is_empty() || known == text);
        match known {
            Some((_, known)) if known.is_empty() => text.clone_into(known),
            Some(_) => {}
            None => relations.push((other, text.to_owned())),
        }
    }

    /// The ties of a technique to other parts.
    pub fn of_technique(&self, technique: usize) -> &[(usize, String)] {
        self.relations.get(&technique).map_or(&[], Vec::as_slice)
    }

    /// The techniques that one names.
    pub fn peers(&self, technique: usize) -> impl Iterator<Item = usize> + '_ {
        self.peers.get(&technique).into_iter().flatten().copied()
    }
}

/// The parts beside the tree, as indices into their list: mitigations first, then by kind and number.
pub fn order(document: &Document) -> Vec<usize> {
    let mut order: Vec<_> = (0..document.others.len()).collect();
    order.sort_by_cached_key(|at| {
        let part = &document.others[*at];
        let rank = FIRST.iter().position(|list| part.list == *list).unwrap_or(FIRST.len());
        (rank, part.list.clone(), part.label().is_none(), part.label(), *at)
    });
    order
}

/// The parts as actors, in this order.
pub fn actors(document: &Document, descriptions: &[Description], order: &[usize]) -> Vec<Actor> {
    let mut taken = Slugs::default();
    let all = order.iter().map(|at| (&document.others[*at], &descriptions[*at]));
    all.map(|(part, description)| actor(part, description, taken.take(&[&part.full_name()], "object"))).collect()
}

fn actor(part: &Part, description: &Description, id: String) -> Actor {
    let label = part.label();
    let text: Vec<_> = description.paragraphs().into_iter().chain(links(&description.links)).collect();
    Actor {
        id,
        title: part.full_name(),
        kind: Some(part.kind()),
        about: shape::statement(text.join("\n\n"), label.as_deref()).into_iter().collect(),
        evidence: shape::evidence(label.as_deref()),
    }
}

/// The file's name for all of them, if they are of one kind.
pub fn name(document: &Document) -> Option<Name> {
    let first = document.others.first()?;
    let is_one = document.others.iter().all(|part| part.list == first.list && part.kind() == first.kind());
    is_one.then(|| shape::name(&heading(&first.kind()), &heading(&first.list)))
}

/// Links as a Markdown list.
fn links(links: &[Link]) -> Option<String> {
    let item =
        |link: &Link| format!("* [{}]({})", link.title.replace(['[', ']'], ""), link.address.replace(')', "%29"));
    let items: Vec<_> = links.iter().map(item).collect();
    (!items.is_empty()).then(|| items.join("\n"))
}
