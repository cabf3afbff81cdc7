//! The tree of objects as pillars, goals and objectives.

use std::collections::BTreeSet;

use super::{
    actors::Actors,
    bundle::Bundle,
    description,
    languages::language,
    outline::{GoalNode, Outline, PillarNode},
    relations::{Relations, heading_and_text},
    shapes::Object,
};
use crate::{facets::Facets, properties::Property, shape, slug::Slugs};
use framework::wire::{Evidence, Fact, Goal, Link, Objective, Pillar};

/// The input for the pillars.
pub struct Tree<'t, 'b, 'a> {
    pub bundle: &'b Bundle<'a>,
    pub outline: &'t Outline<'b, 'a>,
    pub relations: &'t Relations<'b, 'a>,
    pub facets: &'t Facets,
    pub actors: &'t Actors,
}

impl Tree<'_, '_, '_> {
    /// The pillars with everything under them.
    pub fn pillars(&self) -> Vec<Pillar> {
        let mut taken = Slugs::default();
        let mut pillars: Vec<_> =
            self.outline.pillars.iter().map(|pillar_node| self.pillar(pillar_node, &mut taken)).collect();
        let ids: Vec<_> = pillars.iter().map(|pillar| pillar.id.clone()).collect();
        let (mut taken, mut parts) = (Slugs::default(), Slugs::default());
        let goal_ids: Vec<_> = self.outline.goals.iter().map(|goal| id(goal.object, &mut taken, "technique")).collect();
        for (at, goal_node) in self.outline.goals.iter().enumerate() {
            let mut goal = self.goal(goal_node, goal_ids[at].clone(), &mut parts);
            goal.also = goal_node.pillars.iter().skip(1).map(|at| ids[*at].clone()).collect();
            let members = std::iter::once(goal_node.object).chain(goal_node.parts.iter().copied());
            let peers: BTreeSet<_> = members.flat_map(|member| self.relations.peers(member)).collect();
            goal.related = peers.into_iter().filter(|peer| *peer != at).map(|peer| goal_ids[peer].clone()).collect();
            if let Some(first) = goal_node.pillars.first() {
                pillars[*first].goals.push(goal);
            }
        }
        pillars
    }

    fn pillar(&self, pillar_node: &PillarNode<'_, '_>, taken: &mut Slugs) -> Pillar {
        let label = pillar_node.object.and_then(Object::label);
        let status = pillar_node.object.and_then(Object::status).map(str::to_owned);
        let subtitle: Vec<_> = status.into_iter().chain(pillar_node.subtitle.clone()).collect();
        let text = pillar_node.object.map(|object| {
            self.bundle.show(object);
            description::full_text(self.bundle, object)
        });
        Pillar {
            id: taken.take(&[label.as_deref().unwrap_or_default(), &pillar_node.title], "pillar"),
            title: pillar_node.title.clone(),
            summary: text.and_then(|text| shape::statement(text, label.as_deref())),
            subtitle: Some(subtitle.join(", ")).filter(|subtitle| !subtitle.is_empty()),
            links: pillar_node.object.map(description::links).unwrap_or_default(),
            language: pillar_node.object.and_then(language),
            label,
            ..Pillar::default()
        }
    }

    fn goal(&self, goal_node: &GoalNode<'_, '_>, id: String, parts: &mut Slugs) -> Goal {
        let object = goal_node.object;
        let (facets, properties) = self.facets.place(description::properties(self.bundle, object));
        let mut others = self.relations.others(self.bundle, object);
        others.extend(goal_node.parts.iter().flat_map(|part| self.relations.others(self.bundle, part)));
        let label = object.label();
        Goal {
            id,
            title: object.title(),
            summary: shape::statement(description::of(object), label.as_deref()),
            status: object.status().map(str::to_owned),
            actors: self.actors.ids(&others),
            facts: self.facts(object, &properties),
            links: self.links(object),
            language: language(object),
            objectives: goal_node.parts.iter().map(|part| self.objective(part, parts)).collect(),
            evidence: evidence(object),
            facets,
            label,
            ..Goal::default()
        }
    }

    /// Properties that are not facets, then what mitigations and the like say of the object, then how many use it.
    fn facts(&self, object: &Object<'_>, properties: &[Property]) -> Vec<Fact> {
        let fact = |(title, text)| Fact { title, text, evidence: evidence(object) };
        let own = properties.iter().map(|property| (property.title.clone(), property.text()));
        let related = self
            .relations
            .related(object)
            .iter()
            .filter_map(|related_object| heading_and_text(self.bundle, related_object, object));
        let users = self.relations.users(object).map(|users| ("Used by".to_owned(), users));
        own.chain(related).chain(users).map(fact).collect()
    }

    /// Its own links and those of its relationships.
    fn links(&self, object: &Object<'_>) -> Vec<Link> {
        let related = self.relations.related(object).iter();
        let references = related.flat_map(|related_object| &related_object.relationship.head.external_references.0);
        shape::once(description::links(object).into_iter().chain(references.filter_map(description::link)))
    }

    fn objective(&self, object: &Object<'_>, ids: &mut Slugs) -> Objective {
        let (facets, properties) = self.facets.place(description::properties(self.bundle, object));
        let mut text: Vec<_> = object.status().map(|status| format!("**{status}.**")).into_iter().collect();
        text.extend(Some(description::of(object)).filter(|text| !text.is_empty()));
        text.extend(properties.iter().map(description::paragraph));
        let related = self
            .relations
            .related(object)
            .iter()
            .filter_map(|related_object| heading_and_text(self.bundle, related_object, object));
        text.extend(related.map(|(heading, text)| format!("**{heading}**\n\n{text}")));
        text.extend(self.relations.users(object).map(|users| format!("**Used by:** {users}")));
        Objective {
            id: id(object, ids, "sub-technique"),
            title: Some(object.title()),
            label: object.label(),
            text: shape::first([text.join("\n\n"), object.title()]),
            facets,
            links: self.links(object),
            language: language(object),
            evidence: evidence(object),
        }
    }
}

fn id(object: &Object<'_>, ids: &mut Slugs, fallback: &str) -> String {
    ids.take(&[object.label().as_deref().unwrap_or_default(), object.head.name.as_str()], fallback)
}

fn evidence(object: &Object<'_>) -> Vec<Evidence> {
    shape::evidence(object.label().as_deref())
}
