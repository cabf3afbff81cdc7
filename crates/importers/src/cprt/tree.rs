//! The elements as pillars, goals and objectives, with deeper elements and those beside them as text.

use std::collections::{BTreeSet, HashMap};

use super::{
    describer::Describer,
    description,
    graph::{Graph, TITLE},
    tags::Role,
};
use crate::{Omission, grouped::Grouped, left_out::Tally, properties::title, shape, slug::Slugs};
use framework::wire::{Goal, Objective, Pillar};

/// Builds the levels, and counts what does not fit into them.
pub struct Tree<'g, 'e> {
    graph: &'g Graph<'e>,
    tally: Tally,
    pillars: Slugs,
    goals: Slugs,
    objectives: Slugs,
    /// The id of the goal that shows each element, by the element's index.
    goal_of: HashMap<usize, String>,
    /// The elements that goals are related to, in the order in which the goals were built.
    near: Vec<Vec<usize>>,
    describer: Describer<'g, 'e>,
    /// Elements that were left out under one of several parents, for lack of room.
    cut: Vec<usize>,
}

impl<'g, 'e> Tree<'g, 'e> {
    /// A tree of the graph, without levels yet.
    pub fn of(graph: &'g Graph<'e>) -> Self {
        let mut tally = Tally::default();
        for at in &graph.loose {
            let relationship = &graph.export.relationships[*at];
            let path = format!("{}relationships[{at}]", graph.export.path);
            tally.add_at(Omission::MissingElements, path, || format!("{} → {}", relationship.from, relationship.to));
        }
        for at in graph.all(Role::SortKey) {
            let path = graph.element(at).path.clone();
            tally.add_at(Omission::MachineProperties, path, || {
                format!("{} {}", graph.element(at).id, graph.element(at).title)
            });
        }
        let [pillars, goals, objectives] = Default::default();
        let (goal_of, near, cut) = Default::default();
        Self { graph, tally, pillars, goals, objectives, goal_of, near, describer: Describer::of(graph), cut }
    }

    /// Builds the pillars from the elements without a parent.
    pub fn pillars(&mut self) -> Vec<Pillar> {
        let (alone, tops): (Vec<_>, Vec<_>) = self.graph.roots().into_iter().partition(|at| !self.graph.is_top(*at));
        let mut pillars: Vec<_> = tops.into_iter().map(|at| self.pillar(at)).collect();
        let mut kinds: Grouped<&str, Vec<usize>> = Grouped::default();
        for at in alone {
            kinds.at(&self.graph.element(at).kind).push(at);
        }
        for (kind, places) in kinds.into_list() {
            let heading = title(kind);
            for at in &places {
                self.describer.show(*at);
            }
            let goals = places.into_iter().map(|at| self.goal(at)).collect();
            let id = self.pillars.take(&[&heading], "elements");
            pillars.push(Pillar { id, title: heading, goals, ..Pillar::default() });
        }
        for (goal, near) in pillars.iter_mut().flat_map(|pillar| &mut pillar.goals).zip(&self.near) {
            let mut seen = BTreeSet::from([&goal.id]);
            let near = near.iter().filter_map(|at| self.goal_of.get(at));
            goal.related = near.filter(|id| seen.insert(id)).cloned().collect();
        }
        self.count_the_rest();
        pillars
    }

    /// Counts elements that are too deep to show, and those that were shown only under another parent.
    fn count_the_rest(&mut self) {
        for at in std::mem::take(&mut self.cut).into_iter().filter(|at| self.describer.is_shown(*at)) {
            self.tally.add(Omission::RepeatedElements, || self.graph.name(at));
        }
        for at in self.graph.all(Role::Part).filter(|at| !self.describer.is_shown(*at)) {
            let path = self.graph.element(at).path.clone();
            self.tally.add_at(Omission::DeepElements, path, || self.graph.element(at).id.clone());
        }
    }

    fn pillar(&mut self, at: usize) -> Pillar {
        let graph = self.graph;
        let element = graph.element(at);
        self.describer.show(at);
        let mut text: Vec<_> = long_title(&element.title).into_iter().chain([element.text.clone()]).collect();
        text.extend(self.describer.status(at));
        text.extend(self.describer.remarks(at));
        text.extend(self.describer.properties(at));
        let (notes, links) = self.describer.lone_tags(at);
        text.extend(notes.into_iter().map(|(title, text)| format!("{title}: {text}")));
        text.retain(|text| !text.is_empty());
        let label = shape::label(&element.id);
        Pillar {
            id: self.pillars.take(&[&element.id, &element.title], "pillar"),
            title: graph.name(at),
            summary: shape::statement(text.join("\n\n"), label.as_deref()),
            links,
            goals: self.within_room(at).into_iter().map(|part| self.goal(part)).collect(),
            label,
            ..Pillar::default()
        }
    }

    fn goal(&mut self, at: usize) -> Goal {
        let graph = self.graph;
        let element = graph.element(at);
        let label = shape::label(&element.id);
        let status = self.describer.status(at);
        let text = graph.text(at);
        let name = shape::first([element.title.clone(), text.to_owned()]);
        let fallback = if status.is_some() { "Withdrawn" } else { "Untitled" };
        // A short enough text is the title, and is not repeated.
        let is_title = element.title.is_empty() && text.chars().count() <= TITLE;
        let summary: Vec<_> = long_title(&element.title)
            .into_iter()
            .chain(Some(text.to_owned()).filter(|text| !text.is_empty() && !is_title))
            .collect();
        let id = self.goals.take(&[&element.id, &element.title], "goal");
        self.goal_of.entry(at).or_insert_with(|| id.clone());
        let place = self.near.len();
        self.near.push(Vec::new());
        let mut near: Vec<_> = graph.related[at].iter().copied().chain(description::successors(graph, at)).collect();
        let parts = self.within_room(at);
        for part in &parts {
            self.goal_of.entry(*part).or_insert_with(|| id.clone());
            near.extend(description::successors(graph, *part));
        }
        self.near[place] = near;
        let (facts, links) = self.describer.facts(at, &parts);
        Goal {
            title: shape::cut(&shape::first([name, fallback.to_owned()]), TITLE),
            summary: shape::statement(summary.join("\n\n"), label.as_deref()),
            status,
            facts,
            links,
            facets: graph.values(at),
            objectives: parts.into_iter().map(|part| self.objective(part, &element.id)).collect(),
            evidence: shape::evidence(label.as_deref()),
            label,
            id,
            ..Goal::default()
        }
    }

    /// The parts of an element for which there is room.
    fn within_room(&mut self, at: usize) -> Vec<usize> {
        let (shown, cut): (Vec<_>, Vec<_>) =
            self.graph.parts(at).into_iter().partition(|part| self.describer.has_room_for(*part));
        self.cut.extend(cut);
        shown
    }

    fn objective(&mut self, at: usize, goal: &str) -> Objective {
        let graph = self.graph;
        let element = graph.element(at);
        let mut text = vec![graph.text(at).to_owned()];
        text.extend(self.describer.status(at));
        text.extend(self.describer.properties(at));
        text.extend(self.describer.descendants(at));
        let related = description::names(graph, graph.related[at].iter().copied());
        text.extend(related.map(|names| format!("Related: {names}")));
        let (notes, links) = self.describer.lone_tags(at);
        text.extend(notes.into_iter().map(|(title, text)| format!("{title}: {text}")));
        text.retain(|text| !text.is_empty());
        let is_title = !element.title.is_empty() && !element.id.ends_with(&element.title);
        Objective {
            id: self.objectives.take(&[&element.id, &element.title], "objective"),
            title: Some(element.title.clone()).filter(|_| is_title),
            label: shape::label(description::without_kind(&element.id, goal)),
            text: shape::first([text.join("\n\n"), graph.name(at)]),
            facets: graph.values(at),
            links,
            evidence: shape::evidence(shape::label(&element.id).as_deref()),
            ..Objective::default()
        }
    }

    /// The count of what was left out.
    pub fn into_tally(self) -> Tally {
        self.tally
    }
}

/// A title that is too long for a heading, to be shown in full.
fn long_title(title: &str) -> Option<String> {
    (title.chars().count() > TITLE).then(|| title.to_owned())
}
