//! Tells the elements that are no levels: as facts and links of a goal, or as paragraphs of whatever they stand under. It remembers
//! which elements were told, so that the others can be counted.

use std::collections::HashSet;

use super::{
    graph::Graph,
    ids::key,
    shapes::Element,
    told::{self, heading},
};
use crate::{grouped::Grouped, shape};
use framework::wire::{Fact, Link};

/// How deep what stands under an element is told.
const DEEPEST: usize = 6;

/// How often a letter of the file is told on average, at the most: hostile files put each element under all others.
const REPEATS: usize = 10;

/// What small files may tell in any case, in bytes.
const ROOM: usize = 100_000;

/// The number of an item within its list is no longer than this.
const NUMBER: usize = 3;

/// A heading, and what is said under it.
pub type Note = (String, String);

/// Tells elements, as long as there is room for more.
pub struct Teller<'g, 'e> {
    graph: &'g Graph<'e>,
    is_told: Vec<bool>,
    /// How many bytes each element has.
    sizes: Vec<usize>,
    /// How many bytes more are told.
    room: usize,
}

impl<'g, 'e> Teller<'g, 'e> {
    /// One that has told nothing yet.
    pub fn of(graph: &'g Graph<'e>) -> Self {
        let size = |element: &Element| {
            let more: usize = element.more.iter().map(|(key, value)| key.len() + value.to_string().len()).sum();
            1 + element.title.len() + element.text.len() + more
        };
        let sizes: Vec<_> = graph.export.elements.iter().map(size).collect();
        let room = sizes.iter().sum::<usize>() * REPEATS + ROOM;
        Self { graph, is_told: vec![false; sizes.len()], sizes, room }
    }

    /// Remembers that an element is told.
    pub fn tell(&mut self, at: usize) {
        self.room = self.room.saturating_sub(self.sizes[at]);
        self.is_told[at] = true;
        if let Some(part) = self.graph.absorbed(at) {
            self.is_told[part] = true;
        }
    }

    /// Remembers that an element is told, where there is room for it.
    pub fn has_room_for(&mut self, at: usize) -> bool {
        let has_room = self.room >= self.sizes[at];
        if has_room {
            self.tell(at);
        }
        has_room
    }

    /// Whether an element was told, here or there.
    pub fn has_told(&self, at: usize) -> bool {
        self.is_told[at]
    }

    /// `Withdrawn: incorporated into 03.01.16`, for an element that is.
    pub fn standing(&mut self, at: usize) -> Option<String> {
        let graph = self.graph;
        let said = told::withdrawals(graph, at).into_iter().filter(|it| told::is_in_standing(graph, *it));
        said.for_each(|it| self.is_told[it] = true);
        told::standing(graph, at)
    }

    /// What stands under an element, as paragraphs with their numbers. What assessors look at is told at the goal.
    pub fn below(&mut self, at: usize) -> Vec<String> {
        let mut text = Vec::new();
        self.add_below(at, 0, &mut text);
        text
    }

    fn add_below(&mut self, at: usize, depth: usize, text: &mut Vec<String>) {
        let graph = self.graph;
        for child in graph.remarks(at).into_iter().chain(graph.parts(at)) {
            if !graph.is_assessment(child) && depth < DEEPEST {
                self.add(child, at, depth, text);
            }
        }
    }

    /// All remarks on an element that holds goals, as paragraphs.
    pub fn remarks(&mut self, at: usize) -> Vec<String> {
        let mut text = Vec::new();
        for remark in self.graph.remarks(at) {
            self.add(remark, at, 0, &mut text);
        }
        text
    }

    /// Adds an element that stands under another, and what stands under it. What a standing says is not said again.
    fn add(&mut self, at: usize, above: usize, depth: usize, text: &mut Vec<String>) {
        let graph = self.graph;
        if told::is_in_standing(graph, at) || !self.has_room_for(at) {
            return;
        }
        let (element, words) = (graph.element(at), graph.text(at));
        let is_number = element.title.chars().count() <= NUMBER && !words.is_empty();
        let said = match element.title.as_str() {
            "" => shape::first([words.to_owned(), element.id.clone()]),
            number if is_number => format!("{number}. {words}"),
            title if words.is_empty() => title.to_owned(),
            title => format!("{title} {words}"),
        };
        let mut said = [vec![said], told::tags(graph, at)].concat().join(" · ");
        if element.kind != graph.element(above).kind {
            said = format!("{}: {said}", heading(&element.kind));
        }
        text.push(said);
        text.extend(self.properties(at));
        self.add_below(at, depth + 1, text);
    }

    /// What an element says beyond its title and text, as paragraphs.
    pub fn properties(&self, at: usize) -> impl Iterator<Item = String> + use<'e> {
        told::properties(self.graph, at).map(|property| format!("{}: {}", property.title, property.text()))
    }

    /// Tags by which nobody chooses: as notes, and as links where they name an address.
    pub fn lone_tags(&mut self, at: usize) -> (Vec<Note>, Vec<Link>) {
        let (mut notes, mut links) = (Vec::new(), Vec::new());
        for tag in self.graph.lone_tags(at) {
            self.note(tag, &mut notes, &mut links);
        }
        (notes, links)
    }

    /// An element with all that stands under it as a note; as a link where its text is an address of the web.
    fn note(&mut self, at: usize, notes: &mut Vec<Note>, links: &mut Vec<Link>) {
        if !self.has_room_for(at) {
            return;
        }
        let graph = self.graph;
        let element = graph.element(at);
        let mut more: Vec<_> = self.properties(at).collect();
        self.add_below(at, 0, &mut more);
        let (kind, tags) = (heading(&element.kind), told::tags(graph, at));
        if let Some(address) = shape::address(&element.text) {
            let title = shape::first([element.title.clone(), element.id.clone(), address.clone()]);
            links.push(Link { title, address });
            more.extend(tags);
            return notes.extend((!more.is_empty()).then(|| (kind, more.join("\n\n"))));
        }
        let own = if element.text.is_empty() { "" } else { element.title.as_str() };
        let text = shape::first([element.text.clone(), element.title.clone(), element.id.clone()]);
        more.insert(0, [vec![text], tags].concat().join(" · "));
        notes.push(([kind.as_str(), own].join(" ").trim().to_owned(), more.join("\n\n")));
    }

    /// The facts and links of a goal with these parts.
    pub fn facts(&mut self, at: usize, parts: &[usize]) -> (Vec<Fact>, Vec<Link>) {
        let graph = self.graph;
        let id = graph.element(at).id.as_str();
        let (mut notes, mut links) = self.lone_tags(at);
        for remark in graph.remarks(at) {
            if !graph.is_assessment(remark) && !told::is_in_standing(graph, remark) {
                self.note(remark, &mut notes, &mut links);
            }
        }
        let mut assessment = Assessment {
            teller: self,
            goal: id,
            seen: HashSet::new(),
            in_lines: HashSet::new(),
            notes: Grouped::default(),
        };
        assessment.take(at, 0);
        for part in parts {
            assessment.take(*part, 1);
        }
        notes.extend(assessment.notes.into_list().into_iter().map(|(kind, lines)| (kind, lines.join("\n\n"))));
        notes.extend(told::properties(graph, at).map(|property| (property.title.clone(), property.text())));
        let others = graph.related[at].iter().copied().filter(|other| !graph.is_level(*other));
        notes.extend(told::names(graph, others).map(|text| ("Related".to_owned(), text)));
        let place = shape::label(id);
        let fact = |(title, text)| Fact { title, text, evidence: shape::evidence(place.as_deref()) };
        (notes.into_iter().filter(|(_, text)| !text.is_empty()).map(fact).collect(), links)
    }
}

/// What assessors look at, by kinds.
struct Assessment<'a, 'g, 'e> {
    teller: &'a mut Teller<'g, 'e>,
    goal: &'a str,
    seen: HashSet<usize>,
    /// What stands in the line of another.
    in_lines: HashSet<usize>,
    notes: Grouped<String, Vec<String>>,
}

impl Assessment<'_, '_, '_> {
    /// Takes up all that stands under an element, in the order of the levels; at depth 0 without its parts.
    fn take(&mut self, at: usize, depth: usize) {
        let graph = self.teller.graph;
        for child in graph.remarks(at).into_iter().chain(graph.parts(at).into_iter().filter(|_| depth > 0)) {
            if depth >= DEEPEST || self.teller.room == 0 || !self.seen.insert(child) {
                continue;
            }
            // Looking at an element costs something too.
            self.teller.room -= 1;
            if graph.is_assessment(child) && !self.in_lines.contains(&child) && self.teller.has_room_for(child) {
                let line = self.line(child);
                self.notes.at(heading(&graph.element(child).kind)).push(line);
            }
            self.take(child, depth + 1);
        }
    }

    /// Number, title, text, and what else belongs to it: its tags, its properties, and remarks on it that are no assessment
    /// of their own.
    fn line(&mut self, at: usize) -> String {
        let graph = self.teller.graph;
        let element = graph.element(at);
        let bare = told::bare(&element.id, self.goal);
        let number = Some(bare).filter(|bare| key(bare) != key(self.goal) && *bare != element.text);
        let mut pieces: Vec<String> = number.into_iter().map(str::to_owned).collect();
        pieces.extend(words(element));
        let mut more = told::tags(graph, at);
        more.extend(self.teller.properties(at));
        for child in graph.remarks(at) {
            let below = graph.element(child);
            let is_of_kind = below.kind != element.kind && below.kind.starts_with(&element.kind);
            if (is_of_kind || !graph.is_assessment(child)) && self.teller.has_room_for(child) {
                self.in_lines.insert(child);
                more.extend(words(below));
            }
        }
        let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join("; ")) };
        pieces.join(": ") + &more
    }
}

/// Title and text, as far as they are there.
fn words(element: &Element) -> impl Iterator<Item = String> {
    [&element.title, &element.text].into_iter().filter(|it| !it.is_empty()).cloned()
}
