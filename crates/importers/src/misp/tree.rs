//! The values of a cluster as pillars, goals and objectives.

use std::collections::HashMap;

use super::{
    places::Places,
    shapes::{Relation, Value},
};
use crate::{facets::Facets, left_out::Tally, properties, shape, slug::Slugs};
use framework::wire::{Evidence, Fact, Goal, Objective, Pillar};

/// Everything that goes into the pillars.
pub struct Tree<'t> {
    pub values: &'t [Value],
    pub facets: &'t Facets,
    pub tally: &'t mut Tally,
}

impl Tree<'_> {
    /// The pillars with all that is under them.
    pub fn pillars(mut self, places: &Places) -> Vec<Pillar> {
        let values = self.values;
        let by_uuid: HashMap<_, _> = values.iter().enumerate().map(|(at, value)| (value.uuid.as_str(), at)).collect();
        let parents = parents(values, &by_uuid);
        let (mut taken, mut goal_ids, mut parts) = (Slugs::default(), Slugs::default(), Slugs::default());
        let ids: Vec<_> = places.titles.iter().map(|title| taken.take(&[title], "group")).collect();
        let is_part = |at: usize| parents.contains_key(&at);
        let goals: HashMap<usize, String> = (0..values.len())
            .filter(|at| !is_part(*at))
            .map(|at| (at, id(&values[at], &mut goal_ids, "entry")))
            .collect();
        let mut pillars: Vec<_> = ids
            .iter()
            .zip(&places.titles)
            .map(|(id, title)| Pillar { id: id.clone(), title: title.clone(), ..Pillar::default() })
            .collect();
        let mut under: HashMap<usize, Vec<Objective>> = HashMap::new();
        for (at, value) in values.iter().enumerate().filter(|(at, _)| is_part(*at)) {
            self.related(at, &by_uuid, &goals);
            under.entry(parents[&at]).or_default().push(self.objective(value, &mut parts));
        }
        for (at, value) in values.iter().enumerate().filter(|(at, _)| !is_part(*at)) {
            let related = self.related(at, &by_uuid, &goals);
            let mut goal = self.goal(value, goals[&at].clone());
            goal.related = related;
            goal.also = places.of[at].iter().skip(1).map(|at| ids[*at].clone()).collect();
            goal.objectives = under.remove(&at).unwrap_or_default();
            pillars[places.of[at][0]].goals.push(goal);
        }
        pillars
    }

    fn goal(&self, value: &Value, id: String) -> Goal {
        let (facets, properties) = self.facets.place(value.properties.clone());
        let fact = |property: &properties::Property| Fact {
            title: property.title.clone(),
            text: property.text(),
            evidence: evidence(value),
        };
        Goal {
            id,
            title: title(value),
            label: value.label.clone(),
            summary: shape::statement(value.text.clone(), value.label.as_deref()),
            status: value.status.map(str::to_owned),
            facts: properties.iter().map(fact).collect(),
            links: value.links.clone(),
            evidence: evidence(value),
            facets,
            ..Goal::default()
        }
    }

    fn objective(&self, value: &Value, ids: &mut Slugs) -> Objective {
        let (facets, properties) = self.facets.place(value.properties.clone());
        let mut text: Vec<_> = Some(value.text.clone()).filter(|text| !text.is_empty()).into_iter().collect();
        text.extend(value.status.map(|status| format!("**Status:** {status}")));
        text.extend(properties.iter().map(|property| format!("**{}:** {}", property.title, property.text())));
        Objective {
            id: id(value, ids, "part"),
            title: Some(title(value)),
            label: value.label.clone(),
            text: shape::first([text.join("\n\n"), title(value)]),
            links: value.links.clone(),
            evidence: evidence(value),
            facets,
            ..Objective::default()
        }
    }

    /// The goals that a value is related to; what is not in the file is counted.
    fn related(&mut self, at: usize, by_uuid: &HashMap<&str, usize>, goals: &HashMap<usize, String>) -> Vec<String> {
        let mut related = Vec::new();
        for (number, Relation { kind, uuid, tags }) in self.values[at].related.iter().enumerate() {
            let other = by_uuid.get(uuid.as_str()).filter(|other| **other != at);
            let path = format!("values[{at}].related[{number}]");
            match other.map(|other| goals.get(other)) {
                Some(Some(id)) if !related.contains(id) => related.push(id.clone()),
                Some(_) => {}
                None => {
                    let name = || format!("{} {kind} {uuid}", title(&self.values[at]));
                    self.tally.add_at("relations to something outside the file", path, name);
                    continue;
                }
            }
            if !tags.is_empty() {
                self.tally.add_at("tags of relations", format!("{path}.tags"), || tags.clone());
            }
        }
        related
    }
}

/// From a value to the one that it is a part of, by what it says of others, else by its number. Parts of parts are goals.
fn parents(values: &[Value], by_uuid: &HashMap<&str, usize>) -> HashMap<usize, usize> {
    let parent = |(at, value): (usize, &Value)| {
        let all = value.related.iter().filter(|it| matches!(it.kind.as_str(), "subtechnique-of" | "part-of"));
        let mut found = all.filter_map(|it| by_uuid.get(it.uuid.as_str()).copied());
        Some((at, found.find(|found| *found != at)?))
    };
    let mut all: HashMap<_, _> = values.iter().enumerate().filter_map(parent).collect();
    if all.is_empty() {
        all = by_number(values);
    }
    all.iter().filter(|(_, parent)| !all.contains_key(parent)).map(|(at, parent)| (*at, *parent)).collect()
}

/// `T1001.002` is a part of `T1001`; nothing is where numbers go deeper than that.
fn by_number(values: &[Value]) -> HashMap<usize, usize> {
    let labels: HashMap<_, _> =
        values.iter().enumerate().filter_map(|(at, value)| Some((value.label.as_deref()?, at))).collect();
    let parent = |(at, value): (usize, &Value)| {
        let (stem, last) = value.label.as_deref()?.rsplit_once('.')?;
        let is_number = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
        let parent = labels.get(stem).copied().filter(|parent| is_number && *parent != at)?;
        Some((at, parent))
    };
    let all: HashMap<_, _> = values.iter().enumerate().filter_map(parent).collect();
    if all.values().any(|parent| all.contains_key(parent)) { HashMap::new() } else { all }
}

fn title(value: &Value) -> String {
    let title = value.title.split_whitespace().collect::<Vec<_>>().join(" ");
    shape::first([title, value.label.clone().unwrap_or_default(), "Untitled".to_owned()])
}

fn id(value: &Value, ids: &mut Slugs, fallback: &str) -> String {
    ids.take(&[value.label.as_deref().unwrap_or_default(), &value.title], fallback)
}

fn evidence(value: &Value) -> Vec<Evidence> {
    shape::evidence(value.label.as_deref())
}
