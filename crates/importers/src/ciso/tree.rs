//! The nodes of a library as pillars, sections, goals and objectives.

use std::collections::BTreeSet;

use super::{
    actors::Actors,
    outline::Outline,
    shapes::{Description, describe, line, marked, text, texts},
};
use crate::{
    facets::Facets,
    properties::{Fields, Property, title},
    shape,
    slug::Slugs,
};
use framework::wire::{Evidence, Fact, Goal, Objective, Pillar, Section, Values};

/// The key of the groups of a requirement.
const GROUPS: &str = "implementation_groups";

/// The input for the pillars.
pub struct Tree<'t> {
    pub outline: &'t Outline,
    pub facets: &'t Facets,
    /// The ids and names of the groups.
    pub groups: &'t [(String, String)],
    pub actors: &'t mut Actors,
    pub taken: Taken,
}

/// The ids taken so far, by level.
#[derive(Default)]
pub struct Taken {
    pillars: Slugs,
    sections: Slugs,
    goals: Slugs,
    objectives: Slugs,
}

/// The properties of a node that may make facets.
pub fn properties(node: &Fields, groups: &[(String, String)]) -> Vec<Property> {
    let name =
        |id: &str| groups.iter().find(|(known, _)| known == id).map_or_else(|| line(id), |(_, name)| name.clone());
    let values: Vec<_> = texts(node, GROUPS).map(name).filter(|name| !name.is_empty()).collect();
    let property = Property { key: GROUPS.to_owned(), title: title(GROUPS), values, nests: false };
    Some(property).filter(|property| !property.values.is_empty()).into_iter().collect()
}

impl Tree<'_> {
    /// The pillars with everything under them. Root nodes without children become goals of one pillar with this title.
    pub fn pillars(&mut self, title: &str) -> Vec<Pillar> {
        let mut pillars: Vec<Pillar> = Vec::new();
        let mut alone = None;
        for at in self.outline.roots.clone() {
            if self.outline.height(at) > 0 {
                pillars.push(self.pillar(at));
                continue;
            }
            let place = *alone.get_or_insert_with(|| {
                let id = self.taken.pillars.take(&[title], "pillar");
                pillars.push(Pillar { id, title: title.to_owned(), ..Pillar::default() });
                pillars.len() - 1
            });
            let goal = self.goal(at);
            pillars[place].goals.push(goal);
        }
        pillars
    }

    fn pillar(&mut self, at: usize) -> Pillar {
        let node = &self.outline.nodes[at];
        let id = id(node, &mut self.taken.pillars, "pillar");
        let description = describe(node);
        let (goals, sections) = self.children_of(at);
        let label = label(node);
        Pillar {
            id,
            summary: shape::statement(full_text(&description), label.as_deref()),
            title: description.title,
            label,
            goals,
            sections,
            ..Pillar::default()
        }
    }

    fn section(&mut self, at: usize) -> Section {
        let node = &self.outline.nodes[at];
        let id = id(node, &mut self.taken.sections, "section");
        let description = describe(node);
        let (goals, sections) = self.children_of(at);
        let label = label(node);
        Section {
            id,
            summary: shape::statement(full_text(&description), label.as_deref()),
            title: description.title,
            label,
            goals,
            sections,
            ..Section::default()
        }
    }

    /// The children of a pillar or section: a node with more than one level below it is a section.
    fn children_of(&mut self, at: usize) -> (Vec<Goal>, Vec<Section>) {
        let (mut goals, mut sections) = (Vec::new(), Vec::new());
        for child in self.outline.children_of(at).to_vec() {
            if self.outline.height(child) > 1 {
                sections.push(self.section(child));
            } else {
                goals.push(self.goal(child));
            }
        }
        (goals, sections)
    }

    fn goal(&mut self, at: usize) -> Goal {
        let node = &self.outline.nodes[at];
        let id = id(node, &mut self.taken.goals, "goal");
        let description = describe(node);
        let (facets, label) = (self.values(node), label(node));
        let children = self.outline.children_of(at).to_vec();
        let mut actors: BTreeSet<usize> = self.actors.named(node).into_iter().collect();
        for child in &children {
            actors.extend(self.actors.named(&self.outline.nodes[*child]));
        }
        let fact = |(title, text)| Fact { title, text, evidence: evidence(node) };
        Goal {
            id,
            summary: shape::statement(description.text, label.as_deref()),
            title: description.title,
            actors: actors.into_iter().map(|at| self.actors.id(at)).collect(),
            facts: description.facts.into_iter().map(fact).collect(),
            evidence: evidence(node),
            objectives: children.into_iter().map(|child| self.objective(child)).collect(),
            facets,
            label,
            ..Goal::default()
        }
    }

    fn objective(&mut self, at: usize) -> Objective {
        let node = &self.outline.nodes[at];
        let id = id(node, &mut self.taken.objectives, "objective");
        let description = describe_objective(node);
        Objective {
            id,
            text: shape::first([full_text(&description), description.title.clone()]),
            title: Some(description.title).filter(|title| !title.is_empty()),
            label: label(node),
            facets: self.values(node),
            evidence: evidence(node),
            ..Objective::default()
        }
    }

    fn values(&self, node: &Fields) -> Values {
        self.facets.place(properties(node, self.groups)).0
    }
}

/// An objective is its text; it has a title only where the file names it.
fn describe_objective(node: &Fields) -> Description {
    let description = describe(node);
    let has_name = !line(text(node, "name")).is_empty();
    match (has_name, text(node, "description").trim().is_empty()) {
        (true, true) if description.facts.is_empty() => {
            Description { text: description.title, ..Description::default() }
        }
        (true, _) => description,
        (false, _) => {
            let text = shape::first([marked(text(node, "description")), description.title]);
            Description { text, title: String::new(), facts: description.facts }
        }
    }
}

/// Everything about a node except its title, as one text.
fn full_text(description: &Description) -> String {
    let facts = description.facts.iter().map(|(title, text)| format!("**{title}**\n\n{text}"));
    let text = Some(description.text.clone()).filter(|text| !text.is_empty());
    text.into_iter().chain(facts).collect::<Vec<_>>().join("\n\n")
}

fn label(node: &Fields) -> Option<String> {
    let label: String = line(text(node, "ref_id")).chars().take(80).collect();
    Some(label).filter(|label| !label.is_empty() && *label != describe(node).title)
}

fn id(node: &Fields, taken: &mut Slugs, fallback: &str) -> String {
    taken.take(&[&line(text(node, "ref_id")), &describe(node).title], fallback)
}

fn evidence(node: &Fields) -> Vec<Evidence> {
    shape::evidence(label(node).as_deref())
}
