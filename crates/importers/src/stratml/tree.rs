//! Goals and objectives of a plan as pillars, sections, goals and objectives.

use std::collections::{HashMap, HashSet};

use super::part::Part;
use crate::{
    Omission, language,
    left_out::Tally,
    shape::{self, paragraphs},
    slug::Slugs,
};
use framework::wire::{About, Fact, Goal, Names, Objective, Pillar, Section, Statement};

/// How many words to read to guess the language.
const WORDS: usize = 5000;

/// The deepest nesting of sections; deeper ones become siblings.
const DEEPEST: usize = 50;

/// The heading of the “other information” in a plan.
const OTHER: &str = "Other information";

/// The goals of a plan.
#[derive(Debug)]
pub struct Tree {
    goals: Vec<Part>,
    /// Whether no goal has an objective.
    is_flat: bool,
}

/// The ids taken so far, and those of the plan's identifiers.
#[derive(Default)]
struct Ids {
    sections: Slugs,
    goals: Slugs,
    objectives: Slugs,
    /// From the identifier of a part to its title, and to its id if it is a goal.
    known: HashMap<String, (String, Option<String>)>,
}

impl Tree {
    /// A tree of these goals.
    pub fn of(goals: Vec<Part>) -> Self {
        let is_flat = goals.iter().all(|goal| goal.parts.is_empty());
        Self { goals, is_flat }
    }

    /// The names of the levels.
    pub fn names(&self) -> Names {
        let goal = Some(shape::name("Goal", "Goals"));
        let objective = Some(shape::name("Objective", "Objectives"));
        let actor = Some(shape::name("Stakeholder", "Stakeholders"));
        if self.is_flat {
            return Names { pillar: Some(shape::name("Plan", "Plans")), goal, actor, ..Names::default() };
        }
        Names {
            pillar: goal,
            section: Some(shape::name("Subordinate goal", "Subordinate goals")),
            goal: objective,
            objective: Some(shape::name("Subordinate objective", "Subordinate objectives")),
            actor,
            ..Names::default()
        }
    }

    /// How much of the plan the file holds.
    pub fn coverage(&self) -> String {
        let objectives = self.goals.iter().map(|goal| goal.descendants().len()).sum();
        let goals = shape::count(self.goals.len(), "goal");
        if self.is_flat {
            format!("All {goals} of the plan, as its StratML file has them.")
        } else {
            format!(
                "All {goals} and {} of the plan, as its StratML file has them.",
                shape::count(objectives, "objective")
            )
        }
    }

    /// The language of the plan, guessed from its words.
    pub fn language(&self, about: &About) -> String {
        let mut texts: Vec<&str> = about.summary.iter().map(|summary| summary.text.as_str()).collect();
        gather(&self.goals, &mut texts);
        let words = texts.into_iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        let words: Vec<_> = words.filter(|word| !word.is_empty()).take(WORDS).collect();
        language::guess(&words).to_owned()
    }

    /// The pillars with everything under them. A plan that has only goals becomes one pillar.
    pub fn pillars(&self, title: &str, tally: &mut Tally) -> Vec<Pillar> {
        let mut ids = Ids::default();
        if self.is_flat {
            let goals = self.named(&self.goals, &mut ids);
            let goals = goals.into_iter().map(|(id, goal)| self.goal(goal, id, &mut ids, tally)).collect();
            let id = Slugs::default().take(&[title], "plan");
            return vec![Pillar { id, title: title.to_owned(), goals, ..Pillar::default() }];
        }
        let mut taken = Slugs::default();
        let named: Vec<_> = self.goals.iter().map(|goal| self.named(&goal.parts, &mut ids)).collect();
        let mut pillars: Vec<Pillar> = Vec::new();
        // The open sections, the outermost first, each as its part of the plan.
        let mut open: Vec<&Part> = Vec::new();
        for (part, named) in self.goals.iter().zip(named) {
            while open.len() > DEEPEST || open.last().is_some_and(|last| !last.is_parent_of(part)) {
                open.pop();
            }
            let goals = named.into_iter().map(|(id, goal)| self.goal(goal, id, &mut ids, tally)).collect();
            let title = part.title("Untitled goal");
            let text = part.full_text(&title);
            let label = part.label.clone();
            match pillars.last_mut().filter(|_| !open.is_empty()) {
                None => {
                    let id = taken.take(&[part.own_id().unwrap_or_default(), &title], "goal");
                    let subtitle = part.subtitle.clone();
                    let summary = shape::statement(text, label.as_deref());
                    pillars.push(Pillar { id, title, label, subtitle, summary, goals, ..Pillar::default() });
                }
                Some(pillar) => {
                    let id = ids.sections.take(&[part.own_id().unwrap_or_default(), &title], "goal");
                    let text = paragraphs(part.subtitle.clone().into_iter().chain([text]));
                    let summary = shape::statement(text, label.as_deref());
                    let section = Section { id, title, label, summary, goals, ..Section::default() };
                    below(&mut pillar.sections, open.len() - 1).push(section);
                }
            }
            open.push(part);
        }
        pillars
    }

    /// Gives each goal its id, so that others can refer to it.
    fn named<'p>(&self, parts: &'p [Part], ids: &mut Ids) -> Vec<(String, &'p Part)> {
        let name = |part: &'p Part| {
            let title = part.title("Untitled objective");
            let label = part.label.as_deref().unwrap_or_default();
            let id = ids.goals.take(&[part.own_id().unwrap_or_default(), label, &title], "goal");
            if !part.identifier.is_empty() {
                ids.known.insert(part.identifier.clone(), (title, Some(id.clone())));
            }
            (id, part)
        };
        parts.iter().map(name).collect()
    }

    fn goal(&self, part: &Part, id: String, ids: &mut Ids, tally: &mut Tally) -> Goal {
        let title = part.title("Untitled objective");
        let evidence = shape::evidence(part.label.as_deref());
        let mut facts = Vec::new();
        if !part.other.is_empty() && part.other != title {
            facts.push(Fact { title: OTHER.to_owned(), text: part.other.clone(), evidence: evidence.clone() });
        }
        let subtitle =
            |text: &String| Fact { title: "Subtitle".to_owned(), text: text.clone(), evidence: evidence.clone() };
        facts.extend(part.subtitle.iter().map(subtitle));
        facts.extend(part.indicators.iter().map(|indicator| indicator.fact(None, &evidence)));
        let mut actors = part.stakeholders.clone();
        for inner in part.descendants() {
            let name = inner.label.clone().unwrap_or_else(|| inner.title("Untitled objective"));
            if !inner.other.is_empty() && inner.other != inner.title("") {
                let title = format!("{name}: {OTHER}");
                facts.push(Fact { title, text: inner.other.clone(), evidence: evidence.clone() });
            }
            facts.extend(inner.indicators.iter().map(|indicator| indicator.fact(Some(&name), &evidence)));
            actors.extend(inner.stakeholders.iter().cloned());
        }
        actors.sort();
        actors.dedup();
        Goal {
            summary: shape::statement(part.summary(&title), part.label.as_deref()),
            label: part.label.clone(),
            related: self.related(part, &id, ids, tally),
            objectives: part.descendants().into_iter().map(|inner| objective(inner, &mut ids.objectives)).collect(),
            id,
            title,
            facts,
            actors,
            evidence,
            ..Goal::default()
        }
    }

    /// The goals that the indicators relate to.
    fn related(&self, part: &Part, own: &str, ids: &Ids, tally: &mut Tally) -> Vec<String> {
        let (mut related, mut seen) = (Vec::new(), HashSet::from([own]));
        let inner = part.descendants().into_iter().flat_map(|inner| &inner.indicators);
        for referent in part.indicators.iter().chain(inner).flat_map(|indicator| &indicator.referents) {
            match ids.known.get(referent) {
                Some((_, Some(id))) if seen.insert(id) => related.push(id.clone()),
                Some(_) => {}
                None => tally.add(Omission::MissingObjectives, || part.title("")),
            }
        }
        related
    }
}

/// The last sections at this depth.
fn below(sections: &mut Vec<Section>, depth: usize) -> &mut Vec<Section> {
    match (depth, sections.last_mut()) {
        (1.., Some(_)) => {
            let last = sections.len() - 1;
            below(&mut sections[last].sections, depth - 1)
        }
        _ => sections,
    }
}

fn objective(part: &Part, ids: &mut Slugs) -> Objective {
    let text = part.description.clone();
    let names = if part.names.is_empty() { String::new() } else { format!("Stakeholders: {}", part.names.join("; ")) };
    let title = Some(part.name.clone()).filter(|name| !name.is_empty() && !text.is_empty());
    let text_or_title = if text.is_empty() { part.title("Untitled objective") } else { text };
    let label = part.label.as_deref().unwrap_or_default();
    let Statement { text, evidence } =
        Statement { text: paragraphs([text_or_title, names]), evidence: shape::evidence(part.label.as_deref()) };
    Objective {
        id: ids.take(&[part.own_id().unwrap_or_default(), label, &part.title("")], "objective"),
        title,
        label: part.label.clone(),
        text,
        evidence,
        ..Objective::default()
    }
}

fn gather<'p>(parts: &'p [Part], texts: &mut Vec<&'p str>) {
    for part in parts {
        texts.extend([part.name.as_str(), &part.description, &part.other]);
        gather(&part.parts, texts);
    }
}
