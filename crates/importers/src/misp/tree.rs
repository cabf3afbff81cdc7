//! The values of a cluster as pillars, goals and objectives.

use std::collections::{BTreeSet, HashMap};

use super::shapes::{Relation, Value};
use crate::{Omission, facets::Facets, left_out::Tally, properties, shape, slug::Slugs};
use framework::wire::{Evidence, Fact, Goal, Objective, Pillar};

/// More groups than this are no first level.
const GROUPS: usize = 24;

/// The titles of pillars, and for each value those it belongs to.
pub struct Places {
    titles: Vec<String>,
    of: Vec<Vec<usize>>,
    /// Whether all values stand in one pillar, for want of anything to sort them by.
    pub is_whole: bool,
}

impl Places {
    /// The titles of the pillars that the value at this place belongs to.
    pub fn titles_of(&self, at: usize) -> impl Iterator<Item = &String> {
        self.of[at].iter().map(|place| &self.titles[*place])
    }
}

/// Sorts values by their phases; where none has any, by a property that all have; else into one pillar.
pub fn pillars_of(values: &[Value], title: &str) -> Places {
    let phases: Vec<Vec<String>> = values.iter().map(|value| value.phases.clone()).collect();
    if phases.iter().any(|phases| !phases.is_empty()) {
        let mut places = sorted(&phases, "Entries without a phase");
        let chains: BTreeSet<_> = places.titles.iter().filter_map(|title| Some(title.split_once(':')?.0)).collect();
        let has_one = chains.len() == 1;
        for title in &mut places.titles {
            *title = phase_title(title, has_one);
        }
        return places;
    }
    let keys = values.first().map(|value| value.properties.iter().map(|property| property.key.as_str()));
    let grouped = keys.into_iter().flatten().find_map(|key| groups(values, key));
    grouped.unwrap_or_else(|| Places {
        titles: vec![title.to_owned()],
        of: vec![vec![0]; values.len()],
        is_whole: true,
    })
}

/// The values sorted by what they say at this key, where each says one thing and few things are said.
fn groups(values: &[Value], key: &str) -> Option<Places> {
    let said = |value: &Value| {
        let property = value.properties.iter().find(|property| property.key == key)?;
        (!property.nests && property.values.len() == 1).then(|| property.values.clone())
    };
    let all: Vec<_> = values.iter().map(said).collect::<Option<_>>()?;
    let places = sorted(&all, "");
    let is_good = (2..=GROUPS).contains(&places.titles.len()) && values.len() >= 3 * places.titles.len();
    is_good.then_some(places)
}

fn sorted(all: &[Vec<String>], without: &str) -> Places {
    let (mut titles, mut known) = (Vec::new(), HashMap::new());
    let mut of: Vec<Vec<usize>> = Vec::new();
    for names in all {
        let mut places: Vec<_> = Vec::new();
        for name in names {
            let at = *known.entry(name.clone()).or_insert_with(|| {
                titles.push(name.clone());
                titles.len() - 1
            });
            if !places.contains(&at) {
                places.push(at);
            }
        }
        of.push(places);
    }
    if of.iter().any(Vec::is_empty) {
        for places in of.iter_mut().filter(|places| places.is_empty()) {
            places.push(titles.len());
        }
        titles.push(without.to_owned());
    }
    Places { titles, of, is_whole: false }
}

/// `harbour:sneak-in` as `Sneak in`, with its chain where there are several.
fn phase_title(name: &str, has_one_chain: bool) -> String {
    match name.split_once(':') {
        Some((_, phase)) if has_one_chain => properties::title(phase),
        Some((chain, phase)) => format!("{} ({})", properties::title(phase), properties::title(chain)),
        None => name.to_owned(),
    }
}

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
