//! The tree of objects as pillars, goals and objectives.

use std::collections::BTreeSet;

use super::{
    actors::Actors,
    bundle::Bundle,
    description,
    languages::language,
    outline::{Branch, Outline, Stem},
    relations::{Relations, said},
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
        let mut pillars: Vec<_> = self.outline.pillars.iter().map(|stem| self.pillar(stem, &mut taken)).collect();
        let ids: Vec<_> = pillars.iter().map(|pillar| pillar.id.clone()).collect();
        let (mut taken, mut parts) = (Slugs::default(), Slugs::default());
        let goal_ids: Vec<_> = self.outline.goals.iter().map(|goal| id(goal.object, &mut taken, "technique")).collect();
        for (at, branch) in self.outline.goals.iter().enumerate() {
            let mut goal = self.goal(branch, goal_ids[at].clone(), &mut parts);
            goal.also = branch.pillars.iter().skip(1).map(|at| ids[*at].clone()).collect();
            let members = std::iter::once(branch.object).chain(branch.parts.iter().copied());
            let peers: BTreeSet<_> = members.flat_map(|member| self.relations.peers(member)).collect();
            goal.related = peers.into_iter().filter(|peer| *peer != at).map(|peer| goal_ids[peer].clone()).collect();
            if let Some(first) = branch.pillars.first() {
                pillars[*first].goals.push(goal);
            }
        }
        pillars
    }

    fn pillar(&self, stem: &Stem<'_, '_>, taken: &mut Slugs) -> Pillar {
        let label = stem.object.and_then(Object::label);
        let standing = stem.object.and_then(Object::standing).map(str::to_owned);
        let subtitle: Vec<_> = standing.into_iter().chain(stem.subtitle.clone()).collect();
        let text = stem.object.map(|object| {
            self.bundle.show(object);
            description::whole(self.bundle, object)
        });
        Pillar {
            id: taken.take(&[label.as_deref().unwrap_or_default(), &stem.title], "pillar"),
            title: stem.title.clone(),
            summary: text.and_then(|text| shape::statement(text, label.as_deref())),
            subtitle: Some(subtitle.join(", ")).filter(|subtitle| !subtitle.is_empty()),
            links: stem.object.map(description::links).unwrap_or_default(),
            language: stem.object.and_then(language),
            label,
            ..Pillar::default()
        }
    }

    fn goal(&self, branch: &Branch<'_, '_>, id: String, parts: &mut Slugs) -> Goal {
        let object = branch.object;
        let (facets, properties) = self.facets.place(description::properties(self.bundle, object));
        let mut others = self.relations.others(self.bundle, object);
        others.extend(branch.parts.iter().flat_map(|part| self.relations.others(self.bundle, part)));
        let label = object.label();
        Goal {
            id,
            title: object.title(),
            summary: shape::statement(description::of(object), label.as_deref()),
            status: object.standing().map(str::to_owned),
            actors: self.actors.ids(&others),
            facts: self.facts(object, &properties),
            links: self.links(object),
            language: language(object),
            objectives: branch.parts.iter().map(|part| self.objective(part, parts)).collect(),
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
        let ties = self.relations.ties(object).iter().filter_map(|tie| said(self.bundle, tie, object));
        let users = self.relations.users(object).map(|users| ("Used by".to_owned(), users));
        own.chain(ties).chain(users).map(fact).collect()
    }

    /// Its own links and those of its relationships.
    fn links(&self, object: &Object<'_>) -> Vec<Link> {
        let ties = self.relations.ties(object).iter();
        let references = ties.flat_map(|tie| &tie.relationship.head.external_references.0);
        shape::once(description::links(object).into_iter().chain(references.filter_map(description::link)))
    }

    fn objective(&self, object: &Object<'_>, ids: &mut Slugs) -> Objective {
        let (facets, properties) = self.facets.place(description::properties(self.bundle, object));
        let mut text: Vec<_> = object.standing().map(|standing| format!("**{standing}.**")).into_iter().collect();
        text.extend(Some(description::of(object)).filter(|text| !text.is_empty()));
        text.extend(properties.iter().map(description::paragraph));
        let ties = self.relations.ties(object).iter().filter_map(|tie| said(self.bundle, tie, object));
        text.extend(ties.map(|(heading, text)| format!("**{heading}**\n\n{text}")));
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
