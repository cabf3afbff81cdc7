//! A control with its enhancements as a goal with its objectives.

use super::{
    family::Member,
    index::{Index, label},
    params::Params,
    prose,
    shapes::{Control, Part, Prop},
};
use crate::{left_out::Tally, shape, slug::Slugs};
use framework::wire::{Goal, Objective, Statement};

const ASSESSMENT: &str = "parts for assessors (objectives, methods and objects of assessment)";
const OUTSIDE: &str = "relations to controls that this catalog does not hold";

/// Makes goals, and counts what they leave out.
pub struct Goals<'a> {
    pub params: &'a Params<'a>,
    pub index: &'a Index<'a>,
    pub tally: Tally,
    /// The ids of objectives that are taken.
    pub ids: Slugs,
}

impl Goals<'_> {
    /// What these parts say, as a statement.
    pub fn text_of(&mut self, parts: &[Part<'_>], place: &str) -> Option<Statement> {
        for part in parts.iter().filter(|part| prose::is_assessment(part)) {
            self.tally.add(ASSESSMENT, || format!("{place}: {}", part.name.title()));
        }
        shape::statement(prose::text(parts, self.params), Some(place).filter(|place| !place.is_empty()))
    }

    /// The goal for a control.
    pub fn goal(&mut self, member: &Member<'_>) -> Goal {
        let control = member.control;
        let place = label(control);
        Goal {
            id: member.id.clone(),
            title: title(control),
            label: member.label.clone(),
            summary: self.text_of(&control.parts, &place),
            status: self.standing(control),
            related: self.related(member),
            objectives: member.enhancements.iter().map(|enhancement| self.objective(enhancement)).collect(),
            evidence: shape::evidence(Some(place.as_str()).filter(|place| !place.is_empty())),
            ..Goal::default()
        }
    }

    fn objective(&mut self, control: &Control<'_>) -> Objective {
        let place = label(control);
        let said = self.text_of(&control.parts, &place).map(|statement| statement.text).unwrap_or_default();
        let standing = self.standing(control).map(|standing| format!("{standing}.")).unwrap_or_default();
        let text =
            if said.is_empty() || standing.is_empty() { said + &standing } else { format!("{standing}\n\n{said}") };
        Objective {
            id: self.ids.take(&[&place, control.title.as_str()], "enhancement"),
            title: Some(title(control)),
            label: Prop::label(&control.props),
            text: shape::first([text, title(control)]),
            evidence: shape::evidence(Some(place.as_str()).filter(|place| !place.is_empty())),
            ..Objective::default()
        }
    }

    /// `Withdrawn: incorporated into AC-3`, for a control that is.
    fn standing(&self, control: &Control<'_>) -> Option<String> {
        let to = |rel: &str| {
            let links = control.links.iter().filter(|link| link.rel.as_str().replace('_', "-") == rel);
            let labels: Vec<_> = links.filter_map(|link| Some(self.index.label(link.target()?))).collect();
            labels.join(", ")
        };
        let says_so =
            |prop: &Prop<'_>| prop.name.as_str() == "status" && prop.value.as_str().eq_ignore_ascii_case("withdrawn");
        match (to("incorporated-into"), to("moved-to")) {
            (into, moved) if into.is_empty() && moved.is_empty() => {
                control.props.iter().any(says_so).then(|| "Withdrawn".to_owned())
            }
            (into, moved) if into.is_empty() => Some(format!("Withdrawn: moved to {moved}")),
            (into, moved) if moved.is_empty() => Some(format!("Withdrawn: incorporated into {into}")),
            (into, moved) => Some(format!("Withdrawn: incorporated into {into}; moved to {moved}")),
        }
    }

    /// The goals of the controls that this one, or one of its enhancements, calls related.
    fn related(&mut self, member: &Member<'_>) -> Vec<String> {
        let mut related = Vec::new();
        for control in std::iter::once(member.control).chain(member.enhancements.iter().copied()) {
            for link in control.links.iter().filter(|link| link.rel.as_str() == "related") {
                let Some(target) = link.target() else { continue };
                match self.index.find(target) {
                    Some(entry) => related.push(entry.goal.to_owned()),
                    None => self.tally.add(OUTSIDE, || format!("{} → {}", label(control), self.index.label(target))),
                }
            }
        }
        let mut seen = std::collections::BTreeSet::from([member.id.clone()]);
        related.retain(|goal| seen.insert(goal.clone()));
        related
    }
}

fn title(control: &Control<'_>) -> String {
    shape::first([control.title.title(), label(control), "Untitled".to_owned()])
}
