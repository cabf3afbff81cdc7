//! MITRE ATT&CK bundles in STIX 2.0 and 2.1: tactics become pillars, techniques goals, sub-techniques objectives.

mod about;
mod bundle;
mod detection;
mod shapes;
mod tactics;
mod tags;
mod techniques;

use self::{bundle::Bundle, shapes::Object, tactics::Tactics, tags::Tags, techniques::Techniques};
use super::{Importer, LeftOut, Refused, Sketch, parse::parse, plain::plain, shape, slug::Slugs};
use framework::wire::{self, Evidence, Goal, Objective, Pillar};

/// MITRE ATT&CK bundles.
pub struct Stix;

impl Importer for Stix {
    fn name(&self) -> &'static str {
        "ATT&CK bundle"
    }

    fn recognises(&self, sketch: &Sketch) -> bool {
        sketch.kind() == Some("bundle") && sketch.has("objects")
    }

    fn import(&self, text: &str) -> Result<(wire::File, Vec<LeftOut>), Refused> {
        let document = parse::<shapes::Document<'_>>(text, self.name())?;
        let mut bundle = Bundle::of(&document.objects);
        let tactics = Tactics::of(&bundle);
        if tactics.list.is_empty() {
            return Err(Refused::Nothing {
                format: self.name(),
                missing: "tactics (objects of the type x-mitre-tactic)",
            });
        }
        let techniques = Techniques::of(&mut bundle, &tactics);
        let platforms = Tags::of(&techniques, tags::platforms);
        let sources = Tags::of(&techniques, |object| detection::data_sources(&bundle, object));
        let file = wire::File {
            format: wire::FORMAT.to_owned(),
            framework: about::about(&bundle, &tactics, &techniques),
            sources: vec![about::source(&bundle)],
            themes: platforms.themes(),
            actors: sources.actors(),
            pillars: Pillars { tactics: &tactics, techniques: &techniques, platforms: &platforms, sources: &sources }
                .all(),
            ..wire::File::default()
        };
        Ok((file, bundle.left_out()))
    }
}

/// Everything that goes into the pillars.
struct Pillars<'a> {
    tactics: &'a Tactics<'a>,
    techniques: &'a Techniques<'a>,
    platforms: &'a Tags<'a>,
    sources: &'a Tags<'a>,
}

impl Pillars<'_> {
    fn all(&self) -> Vec<Pillar> {
        let mut taken = Slugs::default();
        let ids: Vec<_> = self.tactics.list.iter().map(|tactic| id(tactic, &mut taken, "tactic")).collect();
        let mut goals: Vec<Vec<Goal>> = vec![Vec::new(); ids.len()];
        let mut homeless = Vec::new();
        let (mut goal_ids, mut objective_ids) = (Slugs::default(), Slugs::default());
        for technique in &self.techniques.list {
            let mut goal = self.goal(technique.object, &mut goal_ids);
            goal.objectives = technique.parts.iter().map(|part| objective(part, &mut objective_ids)).collect();
            goal.also = technique.tactics.iter().skip(1).map(|at| ids[*at].clone()).collect();
            technique.tactics.first().map_or(&mut homeless, |at| &mut goals[*at]).push(goal);
        }
        let tactics = self.tactics.list.iter().zip(ids).zip(goals);
        let mut pillars: Vec<_> = tactics.map(|((tactic, id), goals)| pillar(tactic, id, goals)).collect();
        if !homeless.is_empty() {
            let title = "Techniques without a tactic".to_owned();
            let id = taken.take(&[&title], "tactic");
            pillars.push(Pillar { id, title, goals: homeless, ..Pillar::default() });
        }
        pillars
    }

    fn goal(&self, object: &Object<'_>, ids: &mut Slugs) -> Goal {
        Goal {
            id: id(object, ids, "technique"),
            title: object.title(),
            label: object.label(),
            summary: shape::statement(plain(object.description.as_str()), object.label().as_deref()),
            themes: self.platforms.of_object(object),
            actors: self.sources.of_object(object),
            evidence: evidence(object),
            ..Goal::default()
        }
    }
}

fn pillar(tactic: &Object<'_>, id: String, goals: Vec<Goal>) -> Pillar {
    Pillar {
        id,
        title: tactic.title(),
        label: tactic.label(),
        summary: shape::statement(plain(tactic.description.as_str()), tactic.label().as_deref()),
        goals,
        ..Pillar::default()
    }
}

fn objective(object: &Object<'_>, ids: &mut Slugs) -> Objective {
    Objective {
        id: id(object, ids, "sub-technique"),
        title: Some(object.title()),
        label: object.label(),
        text: shape::first([plain(object.description.as_str()), object.title()]),
        evidence: evidence(object),
        ..Objective::default()
    }
}

fn id(object: &Object<'_>, ids: &mut Slugs, fallback: &str) -> String {
    ids.take(&[object.label().as_deref().unwrap_or_default(), object.name.as_str()], fallback)
}

fn evidence(object: &Object<'_>) -> Vec<Evidence> {
    shape::evidence(object.label().as_deref())
}
