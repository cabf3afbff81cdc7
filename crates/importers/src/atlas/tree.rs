//! The parts of a threat matrix as pillars, goals and objectives.

use std::collections::{BTreeSet, HashMap};

use super::{
    actors::Relations,
    description::{Description, add_link, heading, paragraph},
    outline::{GoalNode, Outline},
    shapes::{Document, Part},
};
use crate::{facets::Facets, properties::Property, shape, slug::Slugs};
use framework::wire::{Actor, Evidence, Fact, Goal, Link, Objective, Pillar};

/// The input for the pillars.
pub struct Tree<'t> {
    pub document: &'t Document,
    pub outline: &'t Outline,
    pub tactics: &'t [Description],
    pub techniques: &'t [Description],
    pub relations: &'t Relations,
    /// The order in which the parts beside the tree became actors.
    pub order: &'t [usize],
    pub actors: &'t [Actor],
    pub facets: &'t Facets,
}

impl Tree<'_> {
    /// The pillars with everything under them.
    pub fn pillars(&self) -> Vec<Pillar> {
        let (mut taken, mut parts) = (Slugs::default(), Slugs::default());
        let all = self.document.tactics.iter().zip(self.tactics);
        let mut pillars: Vec<_> = all.map(|(part, description)| self.pillar(part, description, &mut taken)).collect();
        if self.outline.has_unplaced {
            let title = super::UNPLACED.to_owned();
            pillars.push(Pillar { id: taken.take(&[&title], "pillar"), title, ..Pillar::default() });
        }
        let ids: Vec<_> = pillars.iter().map(|pillar| pillar.id.clone()).collect();
        let mut taken = Slugs::default();
        let technique = |goal: &GoalNode| &self.document.techniques[goal.technique];
        let goals: Vec<_> =
            self.outline.goals.iter().map(|goal| id(technique(goal), &mut taken, "technique")).collect();
        let of: HashMap<_, _> = self.outline.members().map(|(goal, technique)| (technique, goal)).collect();
        for (at, goal_node) in self.outline.goals.iter().enumerate() {
            let mut goal = self.goal(goal_node, goals[at].clone(), &mut parts);
            goal.also = goal_node.pillars.iter().skip(1).map(|at| ids[*at].clone()).collect();
            let members = std::iter::once(goal_node.technique).chain(goal_node.parts.iter().copied());
            let peers: BTreeSet<_> = members
                .flat_map(|technique| self.relations.peers(technique))
                .filter_map(|technique| of.get(&technique))
                .collect();
            goal.related = peers.into_iter().filter(|peer| **peer != at).map(|peer| goals[*peer].clone()).collect();
            if let Some(first) = goal_node.pillars.first() {
                pillars[*first].goals.push(goal);
            }
        }
        pillars
    }

    fn pillar(&self, part: &Part, description: &Description, taken: &mut Slugs) -> Pillar {
        let label = part.label();
        let matrix = part.matrix.filter(|_| self.document.matrices.len() > 1).map(|at| &self.document.matrices[at]);
        let subtitle = matrix.map(|matrix| super::shapes::line(super::shapes::text(matrix, "name")));
        Pillar {
            id: id(part, taken, "pillar"),
            title: part.title(),
            subtitle: subtitle.filter(|subtitle| !subtitle.is_empty()),
            summary: shape::statement(description.paragraphs().join("\n\n"), label.as_deref()),
            links: description.links.clone(),
            label,
            ..Pillar::default()
        }
    }

    fn goal(&self, goal_node: &GoalNode, id: String, parts: &mut Slugs) -> Goal {
        let (part, description) =
            (&self.document.techniques[goal_node.technique], &self.techniques[goal_node.technique]);
        let (facets, properties) = self.facets.place(description.properties.clone());
        let label = part.label();
        let members = std::iter::once(goal_node.technique).chain(goal_node.parts.iter().copied());
        let named: BTreeSet<_> =
            members.flat_map(|technique| self.relations.of_technique(technique)).map(|(other, _)| *other).collect();
        let actors = self.order.iter().zip(self.actors).filter(|(at, _)| named.contains(*at));
        Goal {
            id,
            title: part.title(),
            summary: shape::statement(description.text.clone(), label.as_deref()),
            actors: actors.map(|(_, actor)| actor.id.clone()).collect(),
            facts: self.facts(goal_node.technique, &properties),
            links: description.links.clone(),
            objectives: goal_node.parts.iter().map(|part| self.objective(*part, parts)).collect(),
            evidence: evidence(part),
            facets,
            label,
            ..Goal::default()
        }
    }

    /// Properties that are not facets, then lists of named things, then what mitigations and the like say of it.
    fn facts(&self, technique: usize, properties: &[Property]) -> Vec<Fact> {
        let (part, description) = (&self.document.techniques[technique], &self.techniques[technique]);
        let own = properties.iter().map(|property| (property.title.clone(), property.text()));
        let all = own.chain(description.facts()).chain(self.relation_texts(technique));
        all.map(|(title, text)| Fact { title, text, evidence: evidence(part) }).collect()
    }

    /// What a technique and each other part say of each other, as a heading and a text.
    fn relation_texts(&self, technique: usize) -> Vec<(String, String)> {
        let texts = self.relations.of_technique(technique).iter().filter(|(_, text)| !text.is_empty());
        texts
            .map(|(other, text)| {
                let part = &self.document.others[*other];
                (format!("{}: {}", heading(&part.kind()), part.full_name()), text.clone())
            })
            .collect()
    }

    fn objective(&self, technique: usize, taken: &mut Slugs) -> Objective {
        let (part, description) = (&self.document.techniques[technique], &self.techniques[technique]);
        let (facets, properties) = self.facets.place(description.properties.clone());
        let mut text: Vec<_> = Some(description.text.clone()).filter(|text| !text.is_empty()).into_iter().collect();
        text.extend(properties.iter().map(paragraph));
        let texts = description.facts().into_iter().chain(self.relation_texts(technique));
        text.extend(texts.map(|(heading, text)| format!("**{heading}**\n\n{text}")));
        let mut links: Vec<Link> = Vec::new();
        description.links.iter().for_each(|link| add_link(&mut links, Some(link.clone())));
        Objective {
            id: id(part, taken, "sub-technique"),
            title: Some(part.title()),
            label: part.label(),
            text: shape::first([text.join("\n\n"), part.title()]),
            evidence: evidence(part),
            facets,
            links,
            ..Objective::default()
        }
    }
}

fn id(part: &Part, ids: &mut Slugs, fallback: &str) -> String {
    ids.take(&[&part.label().unwrap_or_default(), &part.title()], fallback)
}

fn evidence(part: &Part) -> Vec<Evidence> {
    shape::evidence(part.label().as_deref())
}
