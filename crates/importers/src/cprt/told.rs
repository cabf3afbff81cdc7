//! What is told of an element beside its levels: facts, links, its standing, and how an assessor looks at it.

use std::collections::BTreeSet;

use super::graph::{Graph, key};
use crate::{
    properties::{Property, title},
    shape,
};
use framework::wire::{Fact, Link};

/// A longer standing is a text of its own.
const STANDING: usize = 120;

/// How deep an assessment nests.
const DEEPEST: usize = 6;

/// What stands in front of an element in a fact.
type Note = (String, String);

/// A type as a heading; NIST shortens one.
pub fn heading(kind: &str) -> String {
    let is_short = kind == "odp" || kind.starts_with("odp_");
    title(&if is_short { kind.replacen("odp", "organization-defined parameter", 1) } else { kind.to_owned() })
}

/// An id as a label.
pub fn label(id: &str) -> Option<String> {
    Some(id.chars().take(80).collect::<String>()).filter(|id| !id.trim().is_empty())
}

/// An id without letters that tell a type before it, where it goes on as that of the goal does: `SR-03.01.01.a`.
pub fn bare<'i>(id: &'i str, goal: &str) -> &'i str {
    let rest = id.split_once(['-', '_']).filter(|(kind, _)| kind.chars().all(|c| c.is_ascii_alphabetic()));
    let is_of_goal = |rest: &str| {
        let rest = key(rest);
        // An assessment's number begins with an A.
        !goal.is_empty() && rest.strip_prefix("a.").unwrap_or(&rest).starts_with(&key(goal))
    };
    rest.map(|(_, rest)| rest).filter(|rest| is_of_goal(rest)).unwrap_or(id)
}

/// Whether an element tells that the one above it is withdrawn.
pub fn is_withdrawal(graph: &Graph<'_>, at: usize) -> bool {
    graph.is_remark(at) && graph.element(at).kind.contains("withdraw")
}

fn withdrawal(graph: &Graph<'_>, at: usize) -> Option<usize> {
    graph.remarks(at).into_iter().find(|remark| is_withdrawal(graph, *remark))
}

/// `Withdrawn: incorporated into 03.01.16`, for an element that is.
pub fn standing(graph: &Graph<'_>, at: usize) -> Option<String> {
    let reason = withdrawal(graph, at)?;
    let said = graph.name(reason);
    let said = said.trim_end_matches('.').trim_start_matches("Withdrawn").trim_start_matches([':', ' ']);
    let is_reason = !said.is_empty() && said != graph.element(reason).id && said.chars().count() <= STANDING;
    let mut letters = said.chars();
    let first = letters.next().unwrap_or_default();
    let first = if letters.clone().next().is_some_and(char::is_lowercase) { first.to_ascii_lowercase() } else { first };
    Some(if is_reason { format!("Withdrawn: {first}{}", letters.as_str()) } else { "Withdrawn".to_owned() })
}

/// The elements that stand in for one that is withdrawn: those that relationships name, and those that the reason names.
pub fn successors(graph: &Graph<'_>, at: usize) -> Vec<usize> {
    let Some(reason) = withdrawal(graph, at) else { return Vec::new() };
    let text = &graph.element(reason).text;
    let words = text.split(|c: char| c.is_whitespace() || c == ',' || c == ';').map(|word| word.trim_end_matches('.'));
    let named = words.filter_map(|word| graph.find(word));
    graph.related[reason].iter().copied().chain(named).collect()
}

/// What an element says beyond its title and text.
pub fn properties<'e>(graph: &Graph<'e>, at: usize) -> impl Iterator<Item = Property> + use<'e> {
    graph.element(at).more.iter().filter_map(|(key, value)| Property::read(key, value, &|_| None))
}

/// The elements that relationships of other kinds lead to, by name.
pub fn related(graph: &Graph<'_>, at: usize) -> Option<String> {
    names(graph, graph.related[at].iter().copied())
}

fn names(graph: &Graph<'_>, places: impl Iterator<Item = usize>) -> Option<String> {
    let name = |at: usize| format!("{} {}", graph.element(at).id, graph.name(at)).trim().to_owned();
    let names: Vec<_> = places.map(name).collect();
    (!names.is_empty()).then(|| names.join("; "))
}

/// The names of the tags of an element that is no level.
pub fn tags(graph: &Graph<'_>, at: usize) -> Vec<String> {
    graph.tags_of(at).iter().map(|tag| graph.value(*tag)).collect()
}

/// Tags by which nobody chooses: as notes, and as links where they name an address.
pub fn lone_tags(graph: &Graph<'_>, at: usize) -> (Vec<Note>, Vec<Link>) {
    let (mut notes, mut links) = (Vec::new(), Vec::new());
    for tag in graph.lone_tags(at) {
        note(graph, tag, &mut notes, &mut links);
    }
    (notes, links)
}

/// A remark as a link where its text is an address of the web, else as a note.
fn note(graph: &Graph<'_>, at: usize, notes: &mut Vec<Note>, links: &mut Vec<Link>) {
    let element = graph.element(at);
    if let Some(address) = shape::address(&element.text) {
        let title = shape::first([element.title.clone(), element.id.clone(), address.clone()]);
        return links.push(Link { title, address });
    }
    let own = if element.text.is_empty() { "" } else { element.title.as_str() };
    let heading = [heading(&element.kind).as_str(), own].join(" ").trim().to_owned();
    let text = shape::first([element.text.clone(), graph.name(at)]);
    notes.push((heading, [vec![text], tags(graph, at)].concat().join(" · ")));
}

/// The facts and links of a goal with these parts.
pub fn facts(graph: &Graph<'_>, at: usize, parts: &[usize], budget: &mut usize) -> (Vec<Fact>, Vec<Link>) {
    let id = graph.element(at).id.as_str();
    let (mut notes, mut links) = lone_tags(graph, at);
    let remarks = graph.remarks(at);
    let is_told = |remark: &usize| {
        let said = &graph.element(*remark).text;
        is_withdrawal(graph, *remark) && said.chars().count() <= STANDING
    };
    for remark in remarks.iter().filter(|remark| !graph.is_assessment(**remark) && !is_told(remark)) {
        note(graph, *remark, &mut notes, &mut links);
    }
    let mut assessment = Assessment { graph, goal: id, seen: BTreeSet::new(), notes: Vec::new(), budget };
    assessment.take(at, 0);
    for part in parts {
        assessment.take(*part, 1);
    }
    notes.extend(assessment.notes.into_iter().map(|(kind, lines)| (kind, lines.join("\n\n"))));
    notes.extend(properties(graph, at).map(|property| (property.title.clone(), property.text())));
    let others = graph.related[at].iter().copied().filter(|other| !graph.is_level(*other));
    notes.extend(names(graph, others).map(|text| ("Related".to_owned(), text)));
    let place = label(id);
    let fact = |(title, text)| Fact { title, text, evidence: shape::evidence(place.as_deref()) };
    (notes.into_iter().filter(|(_, text)| !text.is_empty()).map(fact).collect(), links)
}

/// What assessors look at, by kinds.
struct Assessment<'a, 'e> {
    graph: &'a Graph<'e>,
    goal: &'a str,
    seen: BTreeSet<usize>,
    notes: Vec<(String, Vec<String>)>,
    budget: &'a mut usize,
}

impl Assessment<'_, '_> {
    /// Takes up all that stands under an element, in the order of the levels; at depth 0 without its parts.
    fn take(&mut self, at: usize, depth: usize) {
        for child in self.graph.remarks(at).into_iter().chain(self.graph.parts(at).into_iter().filter(|_| depth > 0)) {
            if depth >= DEEPEST || *self.budget == 0 || !self.seen.insert(child) {
                continue;
            }
            *self.budget -= 1;
            if self.graph.is_assessment(child) {
                let (kind, line) = (heading(&self.graph.element(child).kind), self.line(child));
                match self.notes.iter_mut().find(|(known, _)| *known == kind) {
                    Some((_, lines)) => lines.push(line),
                    None => self.notes.push((kind, vec![line])),
                }
            }
            self.take(child, depth + 1);
        }
    }

    /// Number, title, text, and what else belongs to it.
    fn line(&mut self, at: usize) -> String {
        let element = self.graph.element(at);
        let bare = bare(&element.id, self.goal);
        let number = Some(bare).filter(|bare| key(bare) != key(self.goal) && *bare != element.text);
        let mut pieces: Vec<String> = number.into_iter().map(str::to_owned).collect();
        pieces.extend([&element.title, &element.text].into_iter().filter(|it| !it.is_empty()).cloned());
        let mut more = tags(self.graph, at);
        for child in self.graph.remarks(at) {
            let below = self.graph.element(child);
            if below.kind != element.kind && below.kind.starts_with(&element.kind) && self.seen.insert(child) {
                more.push(self.graph.name(child));
            }
        }
        let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join("; ")) };
        pieces.join(": ") + &more
    }
}
