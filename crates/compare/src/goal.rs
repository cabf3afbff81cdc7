//! What differs between two goals that are one.

use std::collections::HashMap;

use framework::{Framework, Goal, Noun, Ref};

use crate::{
    lists::{Named, by_name, by_text, lists},
    pairing::{folded, is_one_pillar},
};

/// A part of a goal that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which.
    pub part: Part,
    /// What stood there; empty where nothing did.
    pub before: String,
    /// What stands there now; empty where nothing does.
    pub after: String,
}

/// A part of a goal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The pillar and the sections that it stands under.
    Place,
    /// The further pillars that it belongs to.
    Also,
    /// Its title.
    Title,
    /// Its label.
    Label,
    /// Its summary.
    Summary,
    /// Its standing.
    Status,
    /// An objective, by its label or title.
    Objective(String),
    /// A fact, by its heading.
    Fact(String),
    /// Its values in a facet, by the title of that.
    Facet(String),
    /// Its themes.
    Themes,
    /// The actors that it names.
    Actors,
}

/// All that differs, in the order in which a page shows the parts.
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
    if !stands_alike(older, one, newer, two) {
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
    // An objective without a title is named by a number or an id that was made by counting, so its text tells it apart better.
    all.extend(lists(&objectives(older, one), &objectives(newer, two), Part::Objective, by_text));
    all.extend(lists(&facts(one), &facts(two), Part::Fact, by_name));
    all
}

/// Whether a goal stands where it stood: under the same pillar and the same sections.
fn stands_alike(older: &Framework, one: &Goal, newer: &Framework, two: &Goal) -> bool {
    let sections = |framework: &Framework, goal: &Goal| -> Vec<(String, String)> {
        let path = framework.sections_down_to(goal.section).into_iter();
        path.map(|at| (framework[at].id.clone(), folded(&framework[at].title))).collect()
    };
    let (before, after) = (sections(older, one), sections(newer, two));
    let is_same = |(one, two): (&(String, String), &(String, String))| one.0 == two.0 || one.1 == two.1;
    before.len() == after.len()
        && before.iter().zip(&after).all(is_same)
        && is_one_pillar(older, one.pillar, newer, two.pillar)
}

fn has_same_pillars(older: &Framework, one: &Goal, newer: &Framework, two: &Goal) -> bool {
    let is_one = |before, after| is_one_pillar(older, before, newer, after);
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
    goal.summary.as_ref().map(|it| it.text.clone()).unwrap_or_default()
}

fn titles<T: Noun + Titled>(framework: &Framework, refs: &[Ref<T>]) -> String {
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

fn objectives(framework: &Framework, goal: &Goal) -> Vec<Named> {
    let named = |at: &Ref<framework::Objective>| {
        let it = &framework[*at];
        let name = it.label.clone().or_else(|| it.title.clone()).unwrap_or_else(|| it.id.clone());
        let title = it.title.iter().map(|title| format!("{title}. "));
        (name, title.collect::<String>() + &it.statement.text)
    };
    goal.objectives.iter().map(named).collect()
}

fn facts(goal: &Goal) -> Vec<Named> {
    goal.facts.iter().map(|it| (it.title.clone(), it.statement.text.clone())).collect()
}

/// The values of a goal by the title of their facet. Facets with the same title are one to a reader.
fn facets(framework: &Framework, goal: &Goal) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
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
