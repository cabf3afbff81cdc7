//! What stands beside the tree as actors: mitigations, data sources, case studies, groups, software, campaigns.

use std::collections::{BTreeSet, HashMap};

use super::{
    shapes::{At, Document, Part},
    told::{Told, heading},
};
use crate::{shape, slug::Slugs};
use framework::wire::{Actor, Link, Name};

/// Lists that come before others.
const FIRST: [&str; 2] = ["mitigations", "data sources"];

/// What is said of a technique by parts beside the tree, or by itself of them.
#[derive(Debug, Default)]
pub struct Ties {
    /// By the place of a technique: the other part, and what is said; empty where nothing is.
    ties: HashMap<usize, Vec<(usize, String)>>,
    /// The techniques that a technique names, or that name it.
    peers: HashMap<usize, BTreeSet<usize>>,
}

impl Ties {
    /// All that techniques and others say of each other, each thing once.
    pub fn of(techniques: &[Told], others: &[Told], order: &[usize]) -> Self {
        let mut all = Self::default();
        let from_techniques =
            techniques.iter().enumerate().flat_map(|(at, told)| told.ties.iter().map(move |it| (at, it)));
        for (at, (to, text)) in from_techniques {
            match to {
                At::Other(other) => all.add(at, *other, text),
                At::Technique(peer) if *peer != at => drop(all.peers.entry(at).or_default().insert(*peer)),
                _ => {}
            }
        }
        for (at, told) in others.iter().enumerate() {
            for (to, text) in &told.ties {
                if let At::Technique(technique) = to {
                    all.add(*technique, at, text);
                }
            }
        }
        let rank: HashMap<_, _> = order.iter().enumerate().map(|(rank, at)| (*at, rank)).collect();
        for ties in all.ties.values_mut() {
            ties.sort_by_key(|(other, _)| rank.get(other).copied());
        }
        all
    }

    fn add(&mut self, technique: usize, other: usize, text: &str) {
        let ties = self.ties.entry(technique).or_default();
        let known = ties
            .iter_mut()
            .filter(|(known, _)| *known == other)
            .find(|(_, known)| known.is_empty() || text.is_empty() || known == text);
        match known {
            Some((_, known)) if known.is_empty() => text.clone_into(known),
            Some(_) => {}
            None => ties.push((other, text.to_owned())),
        }
    }

    /// What a technique has to do with others.
    pub fn with(&self, technique: usize) -> &[(usize, String)] {
        self.ties.get(&technique).map_or(&[], Vec::as_slice)
    }

    /// The techniques close to one.
    pub fn peers(&self, technique: usize) -> impl Iterator<Item = usize> + '_ {
        self.peers.get(&technique).into_iter().flatten().copied()
    }
}

/// The parts beside the tree, as places in their list: mitigations first, then by kind and number.
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
pub fn actors(document: &Document, tolds: &[Told], order: &[usize]) -> Vec<Actor> {
    let mut taken = Slugs::default();
    let all = order.iter().map(|at| (&document.others[*at], &tolds[*at]));
    all.map(|(part, told)| actor(part, told, taken.take(&[&part.full_name()], "object"))).collect()
}

fn actor(part: &Part, told: &Told, id: String) -> Actor {
    let label = part.label();
    let text: Vec<_> = told.whole().into_iter().chain(links(&told.links)).collect();
    Actor {
        id,
        title: part.full_name(),
        kind: Some(part.kind()),
        about: shape::statement(text.join("\n\n"), label.as_deref()).into_iter().collect(),
        evidence: shape::evidence(label.as_deref()),
    }
}

/// What they are called where all are of one kind, in the words of the file.
pub fn name(document: &Document) -> Option<Name> {
    let first = document.others.first()?;
    let is_one = document.others.iter().all(|part| part.list == first.list && part.kind() == first.kind());
    is_one.then(|| shape::name(&heading(&first.kind()), &heading(&first.list)))
}

/// Links as a paragraph of Markdown.
fn links(links: &[Link]) -> Option<String> {
    let item =
        |link: &Link| format!("* [{}]({})", link.title.replace(['[', ']'], ""), link.address.replace(')', "%29"));
    let items: Vec<_> = links.iter().map(item).collect();
    (!items.is_empty()).then(|| items.join("\n"))
}
