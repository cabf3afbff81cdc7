//! Stakeholders as actors: one for each name, with everything said of it.

use std::collections::{HashMap, HashSet};

use super::element::{Element, described};
use crate::{shape, slug::Slugs};
use framework::wire::{Actor, Evidence, Statement};

/// Longer names, in characters, are cut at a word.
const NAME: usize = 120;

/// The stakeholders so far.
#[derive(Debug, Default)]
pub struct Stakeholders {
    actors: Vec<Actor>,
    known: HashMap<String, usize>,
    /// The places that name each, by its index among the actors.
    places: HashSet<(usize, String)>,
    /// The texts about each.
    known_texts: HashSet<(usize, String)>,
    slugs: Slugs,
}

impl Stakeholders {
    /// The ids and names of the stakeholders of an element, which is at this place of the plan.
    pub fn of(&mut self, element: Element<'_>, place: &str) -> (Vec<String>, Vec<String>) {
        let mut seen = HashSet::new();
        let all = element.all("Stakeholder").into_iter();
        let mut places: Vec<_> = all.filter_map(|stakeholder| self.take(stakeholder, place)).collect();
        places.retain(|at| seen.insert(*at));
        places.iter().map(|at| &self.actors[*at]).map(|actor| (actor.id.clone(), actor.title.clone())).unzip()
    }

    /// The index of a stakeholder among the actors; `None` if it is empty.
    fn take(&mut self, stakeholder: Element<'_>, place: &str) -> Option<usize> {
        let mut texts: Vec<_> = vec![stakeholder.content()];
        texts.extend(stakeholder.all("Role").into_iter().map(role));
        texts.retain(|text| !text.is_empty());
        let title =
            shape::first([stakeholder.line("Name"), texts.first().map(|text| first_line(text)).unwrap_or_default()]);
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
        for text in texts {
            if self.known_texts.insert((at, text.clone())) {
                actor.about.push(Statement { text, evidence: vec![evidence.clone()] });
            }
        }
        Some(at)
    }

    /// The actors in the file format.
    pub fn into_wire(self) -> Vec<Actor> {
        self.actors
    }
}

/// A role in words: `Co-Chair: chairs the meetings (performer)`.
fn role(role: Element<'_>) -> String {
    let text = described(&role.line("Name"), &role.text("Description"));
    let kinds: Vec<_> = role.all("RoleType").iter().map(|kind| kind.content().to_lowercase()).collect();
    if text.is_empty() || kinds.is_empty() { text } else { format!("{text} ({})", kinds.join(", ")) }
}

/// The first line of a text, cut to the length of a name.
fn first_line(text: &str) -> String {
    shape::cut(text.lines().next().unwrap_or_default(), NAME)
}
