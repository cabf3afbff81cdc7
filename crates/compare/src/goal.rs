//! The differences between two versions of a goal.

use std::collections::HashMap;

use framework::{Framework, Goal, PartKind, Ref};

use crate::{
    lists::{NamedText, by_name, by_text, lists},
    pairing::{folded, is_same_pillar},
};

/// A part that differs between two versions of a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The part.
    pub part: Part,
    /// The old text; empty if there was none.
    pub before: String,
    /// The new text; empty if there is none.
    pub after: String,
}

/// A part of a goal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The goal's pillar and sections.
    Place,
    /// The further pillars that the goal belongs to.
    Also,
    /// The title.
    Title,
    /// The label.
    Label,
    /// The summary.
    Summary,
    /// The status.
    Status,
    /// An objective, by its label or title.
    Objective(String),
    /// A fact, by its heading.
    Fact(String),
    /// The values in a facet, by the facet's title.
    Facet(String),
    /// The themes.
    Themes,
    /// The actors.
    Actors,
}

/// All differences, in page order.
pub fn differences(
    (older, before): (&Framework, Ref<Goal>),
    (newer, after): (&Framework, Ref<Goal>),
) -> Vec<Difference> {
    let (one, two) = (&older[before], &newer[after]);
    let mut all = Vec::new();
    let mut put = |part: Part, before: String, after: String| {
        if before != after {
            all.push(Difference { part, before, after });
        }
    };
    if !has_same_place(older, one, newer, two) {
        put(Part::Place, place(older, before), place(newer, after));
    } else if !has_same_pillars(older, one, newer, two) {
        put(Part::Also, pillars(older, one), pillars(newer, two));
    }
    put(Part::Title, one.title.clone(), two.title.clone());
    put(Part::Label, one.label.clone().unwrap_or_default(), two.label.clone().unwrap_or_default());
    put(Part::Status, one.status.clone().unwrap_or_default(), two.status.clone().unwrap_or_default());
    put(Part::Summary, summary(one), summary(two));
    put(Part::Themes, titles(older, &one.themes), titles(newer, &two.themes));
    put(Part::Actors, titles(older, &one.actors), titles(newer, &two.actors));
    all.extend(lists(&facets(older, one), &facets(newer, two), Part::Facet, by_name));
    // The name of an objective without a title is a number or a generated id, so its text identifies it better.
    all.extend(lists(&objectives(older, one), &objectives(newer, two), Part::Objective, by_text));
    all.extend(lists(&facts(one), &facts(two), Part::Fact, by_name));
    all
}

/// Whether a goal kept its place: the same pillar and the same sections.
fn has_same_place(older: &Framework, one: &Goal, newer: &Framework, two: &Goal) -> bool {
    let sections = |framework: &Framework, goal: &Goal| -> Vec<(String, String)> {
        let path = framework.sections_down_to(goal.section).into_iter();
        path.map(|at| (framework[at].id.clone(), folded(&framework[at].title))).collect()
    };
    let (before, after) = (sections(older, one), sections(newer, two));
    let is_same = |(one, two): (&(String, String), &(String, String))| one.0 == two.0 || one.1 == two.1;
    before.len() == after.len()
        && before.iter().zip(&after).all(is_same)
        && is_same_pillar(older, one.pillar, newer, two.pillar)
}

fn has_same_pillars(older: &Framework, one: &Goal, newer: &Framework, two: &Goal) -> bool {
    let is_one = |before, after| is_same_pillar(older, before, newer, after);
    one.pillars().all(|before| two.pillars().any(|after| is_one(before, after)))
        && two.pillars().all(|after| one.pillars().any(|before| is_one(before, after)))
}

fn pillars(framework: &Framework, goal: &Goal) -> String {
    goal.pillars().map(|at| framework[at].title.as_str()).collect::<Vec<_>>().join(", ")
}

fn place(framework: &Framework, at: Ref<Goal>) -> String {
    let goal = &framework[at];
    let sections = framework.sections_of(at).into_iter().map(|at| framework[at].title.as_str());
    std::iter::once(framework[goal.pillar].title.as_str()).chain(sections).collect::<Vec<_>>().join(" › ")
}

fn summary(goal: &Goal) -> String {
    goal.summary.as_ref().map(|summary| summary.text.clone()).unwrap_or_default()
}

fn titles<T: PartKind + Titled>(framework: &Framework, refs: &[Ref<T>]) -> String {
    refs.iter().map(|at| framework[*at].title()).collect::<Vec<_>>().join(", ")
}

trait Titled {
    fn title(&self) -> &str;
}

impl Titled for framework::Theme {
    fn title(&self) -> &str {
        &self.title
    }
}

impl Titled for framework::Actor {
    fn title(&self) -> &str {
        &self.title
    }
}

fn objectives(framework: &Framework, goal: &Goal) -> Vec<NamedText> {
    let named = |at: &Ref<framework::Objective>| {
        let objective = &framework[*at];
        let name = objective.label.clone().or_else(|| objective.title.clone()).unwrap_or_else(|| objective.id.clone());
        let title = objective.title.iter().map(|title| format!("{title}. "));
        (name, title.collect::<String>() + &objective.statement.text)
    };
    goal.objectives.iter().map(named).collect()
}

fn facts(goal: &Goal) -> Vec<NamedText> {
    goal.facts.iter().map(|fact| (fact.title.clone(), fact.statement.text.clone())).collect()
}

/// The values of a goal by facet title. Facets with the same title look like one to a reader.
fn facets(framework: &Framework, goal: &Goal) -> Vec<NamedText> {
    let mut all: Vec<NamedText> = Vec::new();
    let mut places = HashMap::new();
    for at in &goal.values {
        let (facet, value) = (&framework[at.facet].title, &framework.value(*at).title);
        let place = *places.entry(facet).or_insert(all.len());
        match all.get_mut(place) {
            Some((_, values)) => *values += &format!(", {value}"),
            None => all.push((facet.clone(), value.clone())),
        }
    }
    all
}
