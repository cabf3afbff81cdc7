//! The elements as pillars, goals and objectives, and what is deeper or beside them as text.

use std::collections::HashMap;

use super::{
    graph::Graph,
    tags::Role,
    told::{self, heading, label},
};
use crate::{
    Omission,
    left_out::Tally,
    properties::{Property, title},
    shape,
    slug::Slugs,
};
use framework::wire::{Goal, Objective, Pillar};

/// How deep what stands under an objective is told.
const DEEPEST: usize = 6;

/// A title that is a text is cut to this many letters; the whole stands below it.
const TITLE: usize = 160;

/// The number of an item within its list is no longer than this.
const NUMBER: usize = 3;

/// How often an element is told on average, at the most: hostile files put each under all others.
const REPEATS: usize = 20;

/// Makes the levels, and counts what finds no place.
pub struct Tree<'g, 'e> {
    graph: &'g Graph<'e>,
    tally: Tally,
    pillars: Slugs,
    goals: Slugs,
    objectives: Slugs,
    /// The goals in which elements are told, by the places of these.
    goal_of: HashMap<usize, String>,
    /// The elements to which goals are related, in the order in which goals are made.
    near: Vec<Vec<usize>>,
    /// How many elements more are told; one that stands under many is told under each.
    budget: usize,
}

impl<'g, 'e> Tree<'g, 'e> {
    /// A tree of the graph.
    pub fn of(graph: &'g Graph<'e>) -> Self {
        let mut tally = Tally::default();
        for at in &graph.loose {
            let relationship = &graph.export.relationships[*at];
            let path = format!("{}relationships[{at}]", graph.export.path);
            tally.add_at(Omission::MissingElements, path, || format!("{} → {}", relationship.from, relationship.to));
        }
        for at in graph.all(Role::SortKey) {
            let path = format!("{}elements[{at}]", graph.export.path);
            tally.add_at(Omission::MachineProperties, path, || {
                format!("{} {}", graph.element(at).id, graph.element(at).title)
            });
        }
        let [pillars, goals, objectives] = Default::default();
        let budget = graph.export.elements.len() * REPEATS + 1000;
        Self { graph, tally, pillars, goals, objectives, goal_of: HashMap::new(), near: Vec::new(), budget }
    }

    /// Everything under the elements that stand under nothing.
    pub fn pillars(&mut self) -> Vec<Pillar> {
        let (alone, tops): (Vec<_>, Vec<_>) = self.graph.roots().into_iter().partition(|at| !self.graph.is_top(*at));
        let mut pillars: Vec<_> = tops.into_iter().map(|at| self.pillar(at)).collect();
        let mut kinds: Vec<(&str, Vec<usize>)> = Vec::new();
        for at in alone {
            let kind = self.graph.element(at).kind.as_str();
            match kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, places)) => places.push(at),
                None => kinds.push((kind, vec![at])),
            }
        }
        for (kind, places) in kinds {
            let heading = title(kind);
            let goals = places.into_iter().map(|at| self.goal(at)).collect();
            let id = self.pillars.take(&[&heading], "elements");
            pillars.push(Pillar { id, title: heading, goals, ..Pillar::default() });
        }
        for (goal, near) in pillars.iter_mut().flat_map(|pillar| &mut pillar.goals).zip(&self.near) {
            for id in near.iter().filter_map(|at| self.goal_of.get(at)) {
                if *id != goal.id && !goal.related.contains(id) {
                    goal.related.push(id.clone());
                }
            }
        }
        pillars
    }

    fn pillar(&mut self, at: usize) -> Pillar {
        let element = self.graph.element(at);
        let mut text: Vec<_> = Some(element.text.clone()).filter(|text| !text.is_empty()).into_iter().collect();
        text.extend(self.graph.remarks(at).into_iter().map(|remark| self.graph.name(remark)));
        text.extend(self.properties(at).map(|property| format!("{}: {}", property.title, property.text())));
        Pillar {
            id: self.pillars.take(&[&element.id, &element.title], "pillar"),
            title: cut(&self.graph.name(at)),
            label: label(&element.id),
            summary: shape::statement(text.join("\n\n"), label(&element.id).as_deref()),
            goals: self.within_budget(at).into_iter().map(|part| self.goal(part)).collect(),
            ..Pillar::default()
        }
    }

    fn goal(&mut self, at: usize) -> Goal {
        let graph = self.graph;
        let element = graph.element(at);
        let standing = told::standing(graph, at);
        let text = graph.text(at);
        let name = shape::first([element.title.clone(), text.to_owned()]);
        let name = match &standing {
            Some(_) if name.is_empty() => "Withdrawn".to_owned(),
            _ => shape::first([name, "Untitled".to_owned()]),
        };
        let is_told = text.is_empty() || (element.title.is_empty() && name.chars().count() <= TITLE);
        let id = self.goals.take(&[&element.id, &element.title], "goal");
        self.goal_of.entry(at).or_insert_with(|| id.clone());
        let place = self.near.len();
        self.near.push(Vec::new());
        let mut near: Vec<_> = graph.related[at].iter().copied().chain(told::successors(graph, at)).collect();
        let parts = self.within_budget(at);
        for part in &parts {
            self.goal_of.entry(*part).or_insert_with(|| id.clone());
            near.extend(told::successors(graph, *part));
        }
        self.near[place] = near;
        let (facts, links) = told::facts(graph, at, &parts, &mut self.budget);
        Goal {
            title: cut(&name),
            label: label(&element.id),
            summary: shape::statement(text.to_owned(), label(&element.id).as_deref()).filter(|_| !is_told),
            status: standing,
            facts,
            links,
            facets: graph.values(at),
            objectives: parts.into_iter().map(|part| self.objective(part, &element.id)).collect(),
            evidence: shape::evidence(label(&element.id).as_deref()),
            id,
            ..Goal::default()
        }
    }

    /// What stands under an element, as far as that is told.
    fn within_budget(&mut self, at: usize) -> Vec<usize> {
        let mut parts = self.graph.parts(at);
        for part in parts.drain(self.budget.min(parts.len())..) {
            self.tally.add(Omission::ToldElements, || self.graph.name(part));
        }
        self.budget -= parts.len();
        parts
    }

    fn properties(&self, at: usize) -> impl Iterator<Item = Property> + 'g {
        told::properties(self.graph, at)
    }

    fn objective(&mut self, at: usize, goal: &str) -> Objective {
        let element = self.graph.element(at);
        let mut text = Vec::new();
        text.extend(Some(self.graph.text(at).to_owned()).filter(|text| !text.is_empty()));
        text.extend(told::standing(self.graph, at));
        text.extend(self.properties(at).map(|property| format!("{}: {}", property.title, property.text())));
        self.below(at, 0, &mut text);
        text.extend(told::related(self.graph, at).map(|names| format!("Related: {names}")));
        let (notes, links) = told::lone_tags(self.graph, at);
        text.extend(notes.into_iter().map(|(title, text)| format!("{title}: {text}")));
        let is_title = !element.title.is_empty() && !element.id.ends_with(&element.title);
        Objective {
            id: self.objectives.take(&[&element.id, &element.title], "objective"),
            title: Some(element.title.clone()).filter(|_| is_title),
            label: label(told::bare(&element.id, goal)),
            text: shape::first([text.join("\n\n"), self.graph.name(at)]),
            facets: self.graph.values(at),
            links,
            evidence: shape::evidence(label(&element.id).as_deref()),
            ..Objective::default()
        }
    }

    /// What stands under an objective, as paragraphs with their numbers.
    fn below(&mut self, at: usize, depth: usize, text: &mut Vec<String>) {
        let graph = self.graph;
        let parts = graph.remarks(at).into_iter().chain(graph.parts(at));
        // Those are told at the goal; a withdrawal is a standing.
        for child in parts.filter(|child| !graph.is_assessment(*child) && !told::is_withdrawal(graph, *child)) {
            let element = graph.element(child);
            self.budget = self.budget.saturating_sub(1);
            if depth >= DEEPEST || self.budget == 0 {
                let path = format!("{}elements[{child}]", graph.export.path);
                self.tally.add_at(Omission::DeepElements, path, || element.id.clone());
                continue;
            }
            let words = graph.text(child);
            let is_number = element.title.chars().count() <= NUMBER && !words.is_empty();
            let said = match element.title.as_str() {
                "" => shape::first([words.to_owned(), element.id.clone()]),
                number if is_number => format!("{number}. {words}"),
                title if words.is_empty() => title.to_owned(),
                title => format!("{title} {words}"),
            };
            let mut said = [vec![said], told::tags(graph, child)].concat().join(" · ");
            if element.kind != graph.element(at).kind {
                said = format!("{}: {said}", heading(&element.kind));
            }
            text.push(said);
            self.below(child, depth + 1, text);
        }
    }

    /// What found no place.
    pub fn into_tally(self) -> Tally {
        self.tally
    }
}

/// A title that is not too long for a heading, cut at a word.
fn cut(name: &str) -> String {
    let line = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= TITLE {
        return line;
    }
    let short: String = line.chars().take(TITLE).collect();
    format!("{}…", short.rsplit_once(' ').map_or(short.as_str(), |(words, _)| words))
}
