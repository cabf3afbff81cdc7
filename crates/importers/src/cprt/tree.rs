//! The elements as pillars, goals and objectives, and what is deeper or beside them as text.

use std::collections::{BTreeSet, HashMap};

use super::{
    graph::{Graph, TITLE},
    tags::Role,
    teller::Teller,
    told,
};
use crate::{Omission, grouped::Grouped, left_out::Tally, properties::title, shape, slug::Slugs};
use framework::wire::{Goal, Objective, Pillar};

/// Makes the levels, and counts what finds no place.
pub struct Tree<'g, 'e> {
    graph: &'g Graph<'e>,
    tally: Tally,
    pillars: Slugs,
    goals: Slugs,
    objectives: Slugs,
    /// The goals in which elements are told, by the places of these.
    goal_of: HashMap<usize, String>,
    /// The elements to which goals are related, in the order in which goals are made.
    near: Vec<Vec<usize>>,
    teller: Teller<'g, 'e>,
    /// Elements that stand under several and were not told under one of them, since there was no room.
    untold: Vec<usize>,
}

impl<'g, 'e> Tree<'g, 'e> {
    /// A tree of the graph.
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
        let (goal_of, near, untold) = Default::default();
        Self { graph, tally, pillars, goals, objectives, goal_of, near, teller: Teller::of(graph), untold }
    }

    /// Everything under the elements that stand under nothing.
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
                self.teller.tell(*at);
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

    /// Counts what stands too deep to be told, and what was not told once more.
    fn count_the_rest(&mut self) {
        for at in std::mem::take(&mut self.untold).into_iter().filter(|at| self.teller.has_told(*at)) {
            self.tally.add(Omission::ToldElements, || self.graph.name(at));
        }
        for at in self.graph.all(Role::Part).filter(|at| !self.teller.has_told(*at)) {
            let path = self.graph.element(at).path.clone();
            self.tally.add_at(Omission::DeepElements, path, || self.graph.element(at).id.clone());
        }
    }

    fn pillar(&mut self, at: usize) -> Pillar {
        let graph = self.graph;
        let element = graph.element(at);
        self.teller.tell(at);
        let mut text: Vec<_> = long_title(&element.title).into_iter().chain([element.text.clone()]).collect();
        text.extend(self.teller.standing(at));
        text.extend(self.teller.remarks(at));
        text.extend(self.teller.properties(at));
        let (notes, links) = self.teller.lone_tags(at);
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
        let standing = self.teller.standing(at);
        let text = graph.text(at);
        let name = shape::first([element.title.clone(), text.to_owned()]);
        let unsaid = if standing.is_some() { "Withdrawn" } else { "Untitled" };
        // A text that is short enough is the title, and nothing more.
        let is_title = element.title.is_empty() && text.chars().count() <= TITLE;
        let summary: Vec<_> = long_title(&element.title)
            .into_iter()
            .chain(Some(text.to_owned()).filter(|text| !text.is_empty() && !is_title))
            .collect();
        let id = self.goals.take(&[&element.id, &element.title], "goal");
        self.goal_of.entry(at).or_insert_with(|| id.clone());
        let place = self.near.len();
        self.near.push(Vec::new());
        let mut near: Vec<_> = graph.related[at].iter().copied().chain(told::successors(graph, at)).collect();
        let parts = self.within_room(at);
        for part in &parts {
            self.goal_of.entry(*part).or_insert_with(|| id.clone());
            near.extend(told::successors(graph, *part));
        }
        self.near[place] = near;
        let (facts, links) = self.teller.facts(at, &parts);
        Goal {
            title: shape::cut(&shape::first([name, unsaid.to_owned()]), TITLE),
            summary: shape::statement(summary.join("\n\n"), label.as_deref()),
            status: standing,
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

    /// What stands under an element, as far as there is room for it.
    fn within_room(&mut self, at: usize) -> Vec<usize> {
        let (told, untold): (Vec<_>, Vec<_>) =
            self.graph.parts(at).into_iter().partition(|part| self.teller.has_room_for(*part));
        self.untold.extend(untold);
        told
    }

    fn objective(&mut self, at: usize, goal: &str) -> Objective {
        let graph = self.graph;
        let element = graph.element(at);
        let mut text = vec![graph.text(at).to_owned()];
        text.extend(self.teller.standing(at));
        text.extend(self.teller.properties(at));
        text.extend(self.teller.below(at));
        let related = told::names(graph, graph.related[at].iter().copied());
        text.extend(related.map(|names| format!("Related: {names}")));
        let (notes, links) = self.teller.lone_tags(at);
        text.extend(notes.into_iter().map(|(title, text)| format!("{title}: {text}")));
        text.retain(|text| !text.is_empty());
        let is_title = !element.title.is_empty() && !element.id.ends_with(&element.title);
        Objective {
            id: self.objectives.take(&[&element.id, &element.title], "objective"),
            title: Some(element.title.clone()).filter(|_| is_title),
            label: shape::label(told::bare(&element.id, goal)),
            text: shape::first([text.join("\n\n"), graph.name(at)]),
            facets: graph.values(at),
            links,
            evidence: shape::evidence(shape::label(&element.id).as_deref()),
            ..Objective::default()
        }
    }

    /// What found no place.
    pub fn into_tally(self) -> Tally {
        self.tally
    }
}

/// A title that is cut, to be told whole.
fn long_title(title: &str) -> Option<String> {
    (title.chars().count() > TITLE).then(|| title.to_owned())
}
