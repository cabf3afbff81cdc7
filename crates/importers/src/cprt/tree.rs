//! The elements as pillars, goals and objectives, and what is deeper or beside them as text.

use super::graph::Graph;
use crate::{
    Omission,
    left_out::Tally,
    properties::{Property, title},
    shape,
    slug::Slugs,
};
use framework::wire::{Fact, Goal, Objective, Pillar};

/// How deep what stands under an objective is told.
const DEEPEST: usize = 6;

/// A title that is a text is cut to this many letters; the whole stands below it.
const TITLE: usize = 160;

/// How often an element is told on average, at the most: hostile files put each under all others.
const REPEATS: usize = 20;

/// Makes the levels, and counts what finds no place.
pub struct Tree<'g, 'e> {
    graph: &'g Graph<'e>,
    tally: Tally,
    pillars: Slugs,
    goals: Slugs,
    objectives: Slugs,
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
        let [pillars, goals, objectives] = Default::default();
        let budget = graph.export.elements.len() * REPEATS + 1000;
        Self { graph, tally, pillars, goals, objectives, budget }
    }

    /// Everything under the elements that stand under nothing.
    pub fn pillars(&mut self) -> Vec<Pillar> {
        let (alone, tops): (Vec<_>, Vec<_>) = self.graph.roots().into_iter().partition(|at| self.graph.is_alone(*at));
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
        let element = self.graph.element(at);
        let name = self.graph.name(at);
        let is_told = element.text.is_empty() || (element.title.is_empty() && name.chars().count() <= TITLE);
        let remarks = self.graph.remarks(at);
        let is_withdrawn = remarks.iter().any(|remark| self.graph.element(*remark).kind.contains("withdraw"));
        Goal {
            id: self.goals.take(&[&element.id, &element.title], "goal"),
            title: cut(&name),
            label: label(&element.id),
            summary: shape::statement(element.text.clone(), label(&element.id).as_deref()).filter(|_| !is_told),
            status: is_withdrawn.then(|| "Withdrawn".to_owned()),
            facts: self.facts(at, &remarks),
            facets: self.graph.values(at),
            objectives: self.within_budget(at).into_iter().map(|part| self.objective(part)).collect(),
            evidence: shape::evidence(label(&element.id).as_deref()),
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

    fn facts(&self, at: usize, remarks: &[usize]) -> Vec<Fact> {
        let fact = |title: String, text: String, place: &str| Fact {
            title,
            text,
            evidence: shape::evidence(label(place).as_deref()),
        };
        let remark = |remark: &usize| {
            let element = self.graph.element(*remark);
            let heading = if element.text.is_empty() { "" } else { element.title.as_str() };
            let heading = [title(&element.kind).as_str(), heading].join(" ").trim().to_owned();
            fact(heading, shape::first([element.text.clone(), self.graph.name(*remark)]), &element.id)
        };
        let id = self.graph.element(at).id.as_str();
        let own = self.properties(at).map(|property| fact(property.title.clone(), property.text(), id));
        let related = self.related(at).map(|text| fact("Related".to_owned(), text, id));
        remarks.iter().map(remark).chain(own).chain(related).collect()
    }

    fn properties(&self, at: usize) -> impl Iterator<Item = Property> + 'g {
        let more = &self.graph.element(at).more;
        more.iter().filter_map(|(key, value)| Property::read(key, value, &|_| None))
    }

    /// The elements that relationships of other kinds lead to, one a line.
    fn related(&self, at: usize) -> Option<String> {
        let name = |at: &usize| format!("{} {}", self.graph.element(*at).id, self.graph.name(*at)).trim().to_owned();
        let names: Vec<_> = self.graph.related[at].iter().map(name).collect();
        (!names.is_empty()).then(|| names.join("\n\n"))
    }

    fn objective(&mut self, at: usize) -> Objective {
        let element = self.graph.element(at);
        let mut text = Vec::new();
        text.extend(Some(element.text.clone()).filter(|text| !text.is_empty()));
        text.extend(self.properties(at).map(|property| format!("{}: {}", property.title, property.text())));
        self.below(at, 0, &mut text);
        text.extend(self.related(at));
        let is_title = !element.title.is_empty() && !element.id.ends_with(&element.title);
        Objective {
            id: self.objectives.take(&[&element.id, &element.title], "objective"),
            title: Some(element.title.clone()).filter(|_| is_title),
            label: label(&element.id),
            text: shape::first([text.join("\n\n"), self.graph.name(at)]),
            facets: self.graph.values(at),
            evidence: shape::evidence(label(&element.id).as_deref()),
            ..Objective::default()
        }
    }

    /// What stands under an objective, as paragraphs with their numbers.
    fn below(&mut self, at: usize, depth: usize, text: &mut Vec<String>) {
        for child in self.graph.remarks(at).into_iter().chain(self.graph.parts(at)) {
            let element = self.graph.element(child);
            self.budget = self.budget.saturating_sub(1);
            if depth >= DEEPEST || self.budget == 0 {
                let path = format!("{}elements[{child}]", self.graph.export.path);
                self.tally.add_at(Omission::DeepElements, path, || element.id.clone());
                continue;
            }
            let heading = if element.text.is_empty() { "" } else { element.title.as_str() };
            let parts = [element.id.as_str(), heading, &shape::first([element.text.clone(), element.title.clone()])];
            let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            text.push(format!("{}: {}", title(&element.kind), parts.join(" ")));
            self.below(child, depth + 1, text);
        }
    }

    /// What found no place.
    pub fn into_tally(self) -> Tally {
        self.tally
    }
}

fn label(id: &str) -> Option<String> {
    Some(id.chars().take(80).collect::<String>()).filter(|id| !id.trim().is_empty())
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
