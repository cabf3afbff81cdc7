//! The values of a cluster as pillars, goals and objectives.

use std::collections::{BTreeSet, HashMap};

use super::{
    hierarchy::{Hierarchy, by_uuid, is_in_tree},
    places::Places,
    shapes::{Relation, Value},
    words::Words,
};
use crate::{Omission, facets::Facets, left_out::Tally, properties::Property, shape, slug::Slugs};
use framework::wire::{Evidence, Fact, Goal, Objective, Pillar, Section};

/// Builds the pillars.
pub struct Tree<'t> {
    values: &'t [Value],
    facets: &'t Facets,
    words: &'static Words,
    tally: &'t mut Tally,
    by_uuid: HashMap<&'t str, usize>,
    /// The ids of the goals that show each entry, by its index.
    goals: HashMap<usize, String>,
    parts: Slugs,
    /// Whether the levels show all relations between parents and children.
    is_family: bool,
}

impl<'t> Tree<'t> {
    /// A tree of these values, without levels yet.
    pub fn of(values: &'t [Value], facets: &'t Facets, words: &'static Words, tally: &'t mut Tally) -> Self {
        Self {
            values,
            facets,
            words,
            tally,
            by_uuid: by_uuid(values),
            goals: HashMap::new(),
            parts: Slugs::default(),
            is_family: false,
        }
    }
}

impl Tree<'_> {
    /// The pillars with everything under them, for entries that are sorted into pillars.
    pub fn pillars(mut self, places: &Places, parents: &HashMap<usize, usize>) -> Vec<Pillar> {
        let values = self.values;
        // Parts of parts become goals.
        let parents: HashMap<_, _> = parents
            .iter()
            .filter(|(_, parent)| !parents.contains_key(parent))
            .map(|(at, parent)| (*at, *parent))
            .collect();
        let mut taken = Slugs::default();
        let ids: Vec<_> = places.titles.iter().map(|title| taken.take(&[title], "group")).collect();
        let is_part = |at: usize| parents.contains_key(&at);
        self.name_goals((0..values.len()).filter(|at| !is_part(*at)));
        let mut pillars: Vec<_> = ids
            .iter()
            .zip(&places.titles)
            .map(|(id, title)| Pillar { id: id.clone(), title: title.clone(), ..Pillar::default() })
            .collect();
        let mut parts_by_goal: HashMap<usize, Vec<usize>> = HashMap::new();
        for at in (0..values.len()).filter(|at| is_part(*at)) {
            if let Some(id) = self.goals.get(&parents[&at]).cloned() {
                self.goals.insert(at, id);
            }
            parts_by_goal.entry(parents[&at]).or_default().push(at);
        }
        for at in (0..values.len()).filter(|at| !is_part(*at)) {
            let pillar = &mut pillars[places.of[at][0]];
            let mut goal = self.goal(at, parts_by_goal.get(&at).map_or(&[], Vec::as_slice), &pillar.title);
            goal.also = places.of[at].iter().skip(1).map(|at| ids[*at].clone()).collect();
            pillar.goals.push(goal);
        }
        pillars
    }

    /// The pillars with everything under them, for entries that are a tree already.
    pub fn hierarchy(mut self, hierarchy: &Hierarchy) -> Vec<Pillar> {
        self.is_family = true;
        let containers = hierarchy.containers();
        let goals: Vec<_> = (0..self.values.len()).filter(|at| hierarchy.is_goal(*at, &containers)).collect();
        self.name_goals(goals.iter().copied());
        for at in goals {
            let id = self.goals[&at].clone();
            self.goals.extend(hierarchy.children_of(at).iter().map(|part| (*part, id.clone())));
        }
        let (mut pillars, mut sections) = (Slugs::default(), Slugs::default());
        let roots = hierarchy.roots.iter();
        roots
            .map(|at| {
                let Section { title, label, summary, links, goals, sections, .. } =
                    self.section(*at, hierarchy, &containers, &mut sections);
                let id = id(&self.values[*at], &mut pillars, "group");
                Pillar { id, title, label, summary, links, goals, sections, ..Pillar::default() }
            })
            .collect()
    }

    /// An entry that holds goals, with everything under it.
    fn section(&mut self, at: usize, hierarchy: &Hierarchy, containers: &BTreeSet<usize>, ids: &mut Slugs) -> Section {
        let value = &self.values[at];
        let mut text = self.text(value, &self.facets.unplaced(value.properties.clone()));
        let names: Vec<_> = self.related(at).into_iter().map(|other| title(&self.values[other], self.words)).collect();
        if !names.is_empty() {
            text.push(format!("**{}:** {}", self.words.related, names.join("; ")));
        }
        let (inner, goals): (Vec<_>, Vec<_>) =
            hierarchy.children_of(at).iter().partition(|child| containers.contains(*child));
        let heading = title(value, self.words);
        Section {
            id: id(value, ids, "section"),
            label: value.label.clone(),
            summary: shape::statement(text.join("\n\n"), value.label.as_deref()),
            links: value.links.clone(),
            goals: goals.into_iter().map(|goal| self.goal(goal, hierarchy.children_of(goal), &heading)).collect(),
            sections: inner.into_iter().map(|child| self.section(child, hierarchy, containers, ids)).collect(),
            title: heading,
            ..Section::default()
        }
    }

    fn name_goals(&mut self, goals: impl Iterator<Item = usize>) {
        let mut ids = Slugs::default();
        self.goals.extend(goals.map(|at| (at, id(&self.values[at], &mut ids, "entry"))));
    }

    fn goal(&mut self, at: usize, parts: &[usize], pillar: &str) -> Goal {
        let value = &self.values[at];
        let (chosen, properties) = self.facets.place(value.properties.clone());
        let fact = |title: &str, text: String| Fact { title: title.to_owned(), text, evidence: evidence(value) };
        let mut facts: Vec<_> = properties.iter().map(|property| fact(&property.title, property.text())).collect();
        let near: Vec<_> = [at].iter().chain(parts).flat_map(|at| self.related(*at)).collect();
        let id = self.goals[&at].clone();
        let (mut related, mut names, mut seen) = (Vec::new(), Vec::new(), BTreeSet::from([id.clone()]));
        for other in near {
            match self.goals.get(&other) {
                Some(id) if seen.insert(id.clone()) => related.push(id.clone()),
                Some(_) => {}
                None => names.push(title(&self.values[other], self.words)),
            }
        }
        if !names.is_empty() {
            facts.push(fact(self.words.related, names.join("; ")));
        }
        Goal {
            id,
            title: within(&title(value, self.words), pillar),
            label: value.label.clone(),
            summary: shape::statement(value.text.clone(), value.label.as_deref()),
            status: value.status.map(|status| self.words.status_title(status).to_owned()),
            related,
            facts,
            links: value.links.clone(),
            evidence: evidence(value),
            facets: chosen,
            objectives: parts.iter().map(|part| self.objective(*part)).collect(),
            ..Goal::default()
        }
    }

    fn objective(&mut self, at: usize) -> Objective {
        let value = &self.values[at];
        let (facets, properties) = self.facets.place(value.properties.clone());
        let text = self.text(value, &properties);
        Objective {
            id: id(value, &mut self.parts, "part"),
            title: Some(title(value, self.words)),
            label: value.label.clone(),
            text: shape::first([text.join("\n\n"), title(value, self.words)]),
            links: value.links.clone(),
            evidence: evidence(value),
            facets,
            ..Objective::default()
        }
    }

    /// Everything that an entry says, as paragraphs, for places that have room for nothing but a text.
    fn text(&self, value: &Value, properties: &[Property]) -> Vec<String> {
        let mut text: Vec<_> = Some(value.text.clone()).filter(|text| !text.is_empty()).into_iter().collect();
        let status = value.status.map(|status| self.words.status_title(status));
        text.extend(status.map(|status| format!("**{}:** {status}", self.words.status)));
        text.extend(properties.iter().map(|property| format!("**{}:** {}", property.title, property.text())));
        text
    }

    /// The entries that one is related to, except those that the tree shows with it; counts relations to other files.
    fn related(&mut self, at: usize) -> Vec<usize> {
        let mut related = Vec::new();
        for (number, Relation { kind, uuid, tags }) in self.values[at].related.iter().enumerate() {
            let path = format!("values[{at}].related[{number}]");
            match self.by_uuid.get(uuid.as_str()).copied().filter(|other| *other != at) {
                Some(other) if !is_in_tree(kind) || (!self.is_family && self.goals.contains_key(&other)) => {
                    related.push(other);
                }
                Some(_) => {}
                None => {
                    let name = || format!("{} {kind} {uuid}", title(&self.values[at], self.words));
                    self.tally.add_at(Omission::RelationsOutside, path, name);
                    continue;
                }
            }
            if !tags.is_empty() {
                self.tally.add_at(Omission::RelationTags, format!("{path}.tags"), || tags.clone());
            }
        }
        related
    }
}

/// The title of a goal without the pillar's title at its beginning: `Abusive content: Spam`.
fn within(title: &str, pillar: &str) -> String {
    let rest = title.strip_prefix(pillar).and_then(|rest| rest.trim_start().strip_prefix([':', '–']));
    rest.map(str::trim).filter(|rest| !rest.is_empty()).unwrap_or(title).to_owned()
}

fn title(value: &Value, words: &Words) -> String {
    let title = value.title.split_whitespace().collect::<Vec<_>>().join(" ");
    shape::first([title, value.label.clone().unwrap_or_default(), words.untitled.to_owned()])
}

fn id(value: &Value, ids: &mut Slugs, fallback: &str) -> String {
    ids.take(&[value.label.as_deref().unwrap_or_default(), &value.title], fallback)
}

fn evidence(value: &Value) -> Vec<Evidence> {
    shape::evidence(value.label.as_deref())
}
