//! Stakeholders as actors: each name once, with all that is said of it.

use std::collections::HashMap;

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
    slugs: Slugs,
}

impl Stakeholders {
    /// The ids of the stakeholders of an element, which stands at this place of the plan.
    pub fn of(&mut self, element: Element<'_>, place: &str) -> Vec<String> {
        let mut ids = Vec::new();
        for stakeholder in element.all("Stakeholder") {
            if let Some(id) = self.take(stakeholder, place)
                && !ids.contains(&id)
            {
                ids.push(id);
            }
        }
        ids
    }

    fn take(&mut self, stakeholder: Element<'_>, place: &str) -> Option<String> {
        let mut said: Vec<_> = vec![stakeholder.whole()];
        said.extend(stakeholder.all("Role").into_iter().map(role));
        said.retain(|text| !text.is_empty());
        let title = shape::first([stakeholder.line("Name"), said.first().map(|text| cut(text)).unwrap_or_default()]);
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
        if !actor.evidence.contains(&evidence) {
            actor.evidence.push(evidence.clone());
        }
        for text in said {
            if actor.about.iter().all(|known| known.text != text) {
                actor.about.push(Statement { text, evidence: vec![evidence.clone()] });
            }
        }
        Some(actor.id.clone())
    }

    /// What the stakeholders with these ids are called.
    pub fn titles(&self, ids: &[String]) -> Vec<&str> {
        self.actors.iter().filter(|actor| ids.contains(&actor.id)).map(|actor| actor.title.as_str()).collect()
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
fn cut(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(NAME) {
        None => line.to_owned(),
        Some((end, _)) => format!("{}…", line[..end].rsplit_once(' ').map_or(&line[..end], |(whole, _)| whole)),
    }
}
