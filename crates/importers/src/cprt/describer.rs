//! Describes the elements that are no levels: as facts and links of a goal, or as paragraphs of their parent. Remembers
//! which elements were shown, so that the others can be counted.

use std::collections::HashSet;

use super::{
    description::{self, heading},
    graph::Graph,
    ids::key,
    shapes::Element,
};
use crate::{grouped::Grouped, shape};
use framework::wire::{Fact, Link};

/// How many levels under an element are shown.
const DEEPEST: usize = 6;

/// How often each byte of the file may be shown on average: hostile files put each element under all others.
const REPEATS: usize = 10;

/// How much a small file may show in any case, in bytes.
const ROOM: usize = 100_000;

/// The longest number of an item within its list, in characters.
const NUMBER: usize = 3;

/// A heading and its text.
pub type Note = (String, String);

/// Describes elements, as long as there is room for more.
pub struct Describer<'g, 'e> {
    graph: &'g Graph<'e>,
    shown: Vec<bool>,
    /// The size of each element, in bytes.
    sizes: Vec<usize>,
    /// How many more bytes may be shown.
    room: usize,
}

impl<'g, 'e> Describer<'g, 'e> {
    /// A describer that has shown nothing yet.
    pub fn of(graph: &'g Graph<'e>) -> Self {
        let size = |element: &Element| {
            let more: usize = element.more.iter().map(|(key, value)| key.len() + value.to_string().len()).sum();
            1 + element.title.len() + element.text.len() + more
        };
        let sizes: Vec<_> = graph.export.elements.iter().map(size).collect();
        let room = sizes.iter().sum::<usize>() * REPEATS + ROOM;
        Self { graph, shown: vec![false; sizes.len()], sizes, room }
    }

    /// Remembers that an element is shown.
    pub fn show(&mut self, at: usize) {
        self.room = self.room.saturating_sub(self.sizes[at]);
        self.shown[at] = true;
        if let Some(part) = self.graph.absorbed(at) {
            self.shown[part] = true;
        }
    }

    /// Takes room for an element and remembers that it is shown, if there is enough.
    pub fn has_room_for(&mut self, at: usize) -> bool {
        let has_room = self.room >= self.sizes[at];
        if has_room {
            self.show(at);
        }
        has_room
    }

    /// Whether an element was shown anywhere.
    pub fn is_shown(&self, at: usize) -> bool {
        self.shown[at]
    }

    /// `Withdrawn: incorporated into 03.01.16`; `None` for an element that is not withdrawn.
    pub fn status(&mut self, at: usize) -> Option<String> {
        let graph = self.graph;
        let reasons =
            description::withdrawals(graph, at).into_iter().filter(|reason| description::is_in_status(graph, *reason));
        reasons.for_each(|reason| self.shown[reason] = true);
        description::status(graph, at)
    }

    /// The elements under one, as paragraphs with their numbers. What assessors examine is shown with the goal.
    pub fn descendants(&mut self, at: usize) -> Vec<String> {
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

    /// Adds an element and those under it, unless its parent's status already says it.
    fn add(&mut self, at: usize, above: usize, depth: usize, text: &mut Vec<String>) {
        let graph = self.graph;
        if description::is_in_status(graph, at) || !self.has_room_for(at) {
            return;
        }
        let (element, words) = (graph.element(at), graph.text(at));
        let is_number = element.title.chars().count() <= NUMBER && !words.is_empty();
        let line = match element.title.as_str() {
            "" => shape::first([words.to_owned(), element.id.clone()]),
            number if is_number => format!("{number}. {words}"),
            title if words.is_empty() => title.to_owned(),
            title => format!("{title} {words}"),
        };
        let mut line = [vec![line], description::tags(graph, at)].concat().join(" · ");
        if element.kind != graph.element(above).kind {
            line = format!("{}: {line}", heading(&element.kind));
        }
        text.push(line);
        text.extend(self.properties(at));
        self.add_below(at, depth + 1, text);
    }

    /// The properties of an element beyond its title and text, as paragraphs.
    pub fn properties(&self, at: usize) -> impl Iterator<Item = String> + use<'e> {
        description::properties(self.graph, at).map(|property| format!("{}: {}", property.title, property.text()))
    }

    /// The tags of an element that are no values to choose by: as notes, and as links where they have an address.
    pub fn lone_tags(&mut self, at: usize) -> (Vec<Note>, Vec<Link>) {
        let (mut notes, mut links) = (Vec::new(), Vec::new());
        for tag in self.graph.lone_tags(at) {
            self.note(tag, &mut notes, &mut links);
        }
        (notes, links)
    }

    /// Adds an element with all under it as a note; as a link where its text is a web address.
    fn note(&mut self, at: usize, notes: &mut Vec<Note>, links: &mut Vec<Link>) {
        if !self.has_room_for(at) {
            return;
        }
        let graph = self.graph;
        let element = graph.element(at);
        let mut more: Vec<_> = self.properties(at).collect();
        self.add_below(at, 0, &mut more);
        let (kind, tags) = (heading(&element.kind), description::tags(graph, at));
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
            if !graph.is_assessment(remark) && !description::is_in_status(graph, remark) {
                self.note(remark, &mut notes, &mut links);
            }
        }
        let mut assessment = Assessment {
            describer: self,
            goal: id,
            seen: HashSet::new(),
            in_lines: HashSet::new(),
            notes: Grouped::default(),
        };
        assessment.collect(at, 0);
        for part in parts {
            assessment.collect(*part, 1);
        }
        notes.extend(assessment.notes.into_list().into_iter().map(|(kind, lines)| (kind, lines.join("\n\n"))));
        notes.extend(description::properties(graph, at).map(|property| (property.title.clone(), property.text())));
        let others = graph.related[at].iter().copied().filter(|other| !graph.is_level(*other));
        notes.extend(description::names(graph, others).map(|text| ("Related".to_owned(), text)));
        let place = shape::label(id);
        let fact = |(title, text)| Fact { title, text, evidence: shape::evidence(place.as_deref()) };
        (notes.into_iter().filter(|(_, text)| !text.is_empty()).map(fact).collect(), links)
    }
}

/// What assessors examine, by kind.
struct Assessment<'a, 'g, 'e> {
    describer: &'a mut Describer<'g, 'e>,
    goal: &'a str,
    seen: HashSet<usize>,
    /// Elements that are part of another's line.
    in_lines: HashSet<usize>,
    notes: Grouped<String, Vec<String>>,
}

impl Assessment<'_, '_, '_> {
    /// Collects everything under an element, in the order of the levels; at depth 0 without its parts.
    fn collect(&mut self, at: usize, depth: usize) {
        let graph = self.describer.graph;
        for child in graph.remarks(at).into_iter().chain(graph.parts(at).into_iter().filter(|_| depth > 0)) {
            if depth >= DEEPEST || self.describer.room == 0 || !self.seen.insert(child) {
                continue;
            }
            // Visiting an element costs something too.
            self.describer.room -= 1;
            if graph.is_assessment(child) && !self.in_lines.contains(&child) && self.describer.has_room_for(child) {
                let line = self.line(child);
                self.notes.at(heading(&graph.element(child).kind)).push(line);
            }
            self.collect(child, depth + 1);
        }
    }

    /// Number, title and text of an element with what belongs to it: tags, properties, and those remarks on it that are
    /// no assessments of their own.
    fn line(&mut self, at: usize) -> String {
        let graph = self.describer.graph;
        let element = graph.element(at);
        let short_id = description::without_kind(&element.id, self.goal);
        let number = Some(short_id).filter(|short_id| key(short_id) != key(self.goal) && *short_id != element.text);
        let mut pieces: Vec<String> = number.into_iter().map(str::to_owned).collect();
        pieces.extend(words(element));
        let mut more = description::tags(graph, at);
        more.extend(self.describer.properties(at));
        for child in graph.remarks(at) {
            let below = graph.element(child);
            let is_of_kind = below.kind != element.kind && below.kind.starts_with(&element.kind);
            if (is_of_kind || !graph.is_assessment(child)) && self.describer.has_room_for(child) {
                self.in_lines.insert(child);
                more.extend(words(below));
            }
        }
        let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join("; ")) };
        pieces.join(": ") + &more
    }
}

/// Title and text, if not empty.
fn words(element: &Element) -> impl Iterator<Item = String> {
    [&element.title, &element.text].into_iter().filter(|text| !text.is_empty()).cloned()
}
