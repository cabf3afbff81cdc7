//! Stakeholders as actors: each name once, with all that is said of it.

use std::collections::{HashMap, HashSet};

use super::element::{Element, described};
use crate::{shape, slug::Slugs};
use framework::wire::{Actor, Evidence, Statement};

/// Longer names are cut at a word.
const NAME: usize = 120;

/// The stakeholders so far.
#[derive(Debug, Default)]
pub struct Stakeholders {
    actors: Vec<Actor>,
    known: HashMap<String, usize>,
    /// Where each was named, by its place among the actors.
    places: HashSet<(usize, String)>,
    /// What was said of each.
    said: HashSet<(usize, String)>,
    slugs: Slugs,
}

impl Stakeholders {
    /// The ids of the stakeholders of an element, which stands at this place of the plan, and what they are called.
    pub fn of(&mut self, element: Element<'_>, place: &str) -> (Vec<String>, Vec<String>) {
        let mut seen = HashSet::new();
        let mut places: Vec<_> = element.all("Stakeholder").into_iter().filter_map(|it| self.take(it, place)).collect();
        places.retain(|at| seen.insert(*at));
        places.iter().map(|at| &self.actors[*at]).map(|actor| (actor.id.clone(), actor.title.clone())).unzip()
    }

    /// The place of a stakeholder among the actors; none where it says nothing.
    fn take(&mut self, stakeholder: Element<'_>, place: &str) -> Option<usize> {
        let mut said: Vec<_> = vec![stakeholder.whole()];
        said.extend(stakeholder.all("Role").into_iter().map(role));
        said.retain(|text| !text.is_empty());
        let title =
            shape::first([stakeholder.line("Name"), said.first().map(|text| first_line(text)).unwrap_or_default()]);
        if title.is_empty() {
            return None;
        }
        let at = *self.known.entry(title.to_lowercase()).or_insert_with(|| {
            let id = self.slugs.take(&[&title], "stakeholder");
            self.actors.push(Actor { id, title, ..Actor::default() });
            self.actors.len() - 1
        });
        let actor = &mut self.actors[at];
        let kind = stakeholder.line("StakeholderTypeType").replace('_', " ").to_lowercase();
        actor.kind = actor.kind.take().or(Some(kind).filter(|kind| !kind.is_empty()));
        let evidence = Evidence { source: shape::SOURCE.to_owned(), place: Some(place.to_owned()) };
        if self.places.insert((at, place.to_owned())) {
            actor.evidence.push(evidence.clone());
        }
        for text in said {
            if self.said.insert((at, text.clone())) {
                actor.about.push(Statement { text, evidence: vec![evidence.clone()] });
            }
        }
        Some(at)
    }

    /// The actors as the file has them.
    pub fn into_wire(self) -> Vec<Actor> {
        self.actors
    }
}

/// A role in words: `Co-Chair: chairs the meetings (performer)`.
fn role(role: Element<'_>) -> String {
    let said = described(&role.line("Name"), &role.text("Description"));
    let kinds: Vec<_> = role.all("RoleType").iter().map(|kind| kind.whole().to_lowercase()).collect();
    if said.is_empty() || kinds.is_empty() { said } else { format!("{said} ({})", kinds.join(", ")) }
}

/// The beginning of a text, as far as a name goes.
fn first_line(text: &str) -> String {
    shape::cut(text.lines().next().unwrap_or_default(), NAME)
}
