//! Sorts a cluster's entries into pillars: by phases, by a property with one short value for nearly all, or into one.

use std::collections::{BTreeSet, HashMap};

use super::{phases, shapes::Value, words::Words};
use crate::{facets, grouped::Grouped, properties::Property, shape};

/// The most groups for a first level.
const GROUPS: usize = 24;

/// Longer values, in characters, are text to read.
const LONGEST: usize = 60;

/// The share of entries that must have a property for it to sort them, in hundredths.
const NEARLY_ALL: usize = 90;

/// Words in the names of properties by which publishers sort entries, the best first.
const SORTING: [&str; 14] = [
    "tactic",
    "phase",
    "function",
    "domain",
    "category",
    "theme",
    "area",
    "family",
    "stage",
    "layer",
    "group",
    "class",
    "continent",
    "type",
];

/// Values that sort nothing.
const ANSWERS: [&str; 12] =
    ["yes", "no", "true", "false", "n/a", "none", "low", "medium", "moderate", "high", "critical", "unknown"];

/// The titles of pillars, and the pillars of each value.
#[derive(Default)]
pub struct Places {
    pub titles: Vec<String>,
    pub of: Vec<Vec<usize>>,
    /// The singular and plural name of the pillars, unless they are groups.
    pub name: Option<(String, String)>,
}

impl Places {
    /// The titles of the pillars that the value at this index belongs to.
    pub fn titles_of(&self, at: usize) -> impl Iterator<Item = &String> {
        self.of[at].iter().map(|place| &self.titles[*place])
    }
}

/// Sorts values by their phases; if there are none, by a property that nearly all have; otherwise into one pillar.
pub fn pillars_of(values: &mut [Value], title: &str, parents: &HashMap<usize, usize>, words: &Words) -> Places {
    if values.iter().any(|value| !value.phases.is_empty()) {
        let (one, many) = words.phase;
        let name = Some((one.to_owned(), many.to_owned()));
        return Places { name, ..sorted(&phases::titles(values), words.without_phase) };
    }
    // Parts belong to the pillar of the entry that they are part of.
    let is_part: Vec<bool> =
        (0..values.len()).map(|at| parents.get(&at).is_some_and(|parent| !parents.contains_key(parent))).collect();
    let mut keys: Grouped<&str, Vec<(usize, &Property)>> = Grouped::default();
    for (at, value) in values.iter().enumerate().filter(|(at, _)| !is_part[*at]) {
        for property in &value.properties {
            let found = keys.at(&property.key);
            if found.last().is_none_or(|(last, _)| *last != at) {
                found.push((at, property));
            }
        }
    }
    let mut keys = keys.into_list();
    keys.sort_by_cached_key(|(key, _)| {
        let key = key.to_lowercase();
        SORTING.iter().position(|word| key.contains(word)).unwrap_or(SORTING.len())
    });
    let grouped = keys.iter().find_map(|(key, found)| groups(key, found, &is_part, words));
    grouped.unwrap_or_else(|| Places { titles: vec![title.to_owned()], of: vec![vec![0]; values.len()], name: None })
}

/// The values sorted by this key, where nearly each has one value and there are few distinct ones, in words. `found`
/// are the properties with this key, each with the index of its value.
fn groups(key: &str, found: &[(usize, &Property)], is_part: &[bool], own: &Words) -> Option<Places> {
    let is_tactic = key.to_lowercase().contains("tactic");
    let is_one_thing = |property: &Property| !property.nests && (property.values.len() == 1 || is_tactic);
    let entries = is_part.iter().filter(|is_part| !**is_part).count();
    let texts: BTreeSet<&String> = found.iter().flat_map(|(_, property)| &property.values).collect();
    let count = texts.len();
    let is_few = (2..=GROUPS).contains(&count) && entries >= 3 * count;
    if !is_few || found.len() * 100 < entries * NEARLY_ALL || !found.iter().all(|(_, property)| is_one_thing(property))
    {
        return None;
    }
    let is_answer = |text: &String| ANSWERS.iter().any(|word| text.eq_ignore_ascii_case(word));
    let words = texts.iter().filter(|text| is_word(text)).count();
    if texts.iter().all(|text| is_answer(text)) || words * 2 <= count {
        return None;
    }
    let (_, first) = found.first()?;
    let mut all: Vec<Vec<String>> = vec![Vec::new(); is_part.len()];
    for (at, property) in found {
        all[*at].clone_from(&property.values);
    }
    let entries: Vec<_> =
        all.into_iter().zip(is_part).filter(|(_, is_part)| !**is_part).map(|(parts, _)| parts).collect();
    let mut places = sorted(&entries, &format!("{}{}", own.without, first.title.to_lowercase()));
    // Names with colons are machine taxonomies, whose last part is the name.
    let short: Vec<_> = places.titles.iter().map(|title| last(title)).collect();
    if short.iter().collect::<BTreeSet<_>>().len() == short.len() {
        places.titles = short;
    }
    let mut of = places.of.into_iter();
    let place = |is_part: &bool| if *is_part { Some(vec![0]) } else { of.next() };
    let of = is_part.iter().map(place).collect::<Option<_>>()?;
    let is_latin = first.title.ends_with(|c: char| c.is_ascii_alphabetic());
    let many = if is_latin { shape::plural(&first.title) } else { first.title.clone() };
    Some(Places { titles: places.titles, of, name: Some((first.title.clone(), many)) })
}

fn last(title: &str) -> String {
    match title.rsplit_once(':') {
        Some((_, last)) if !title.contains(char::is_whitespace) && !last.is_empty() => phases::title(last),
        _ => title.to_owned(),
    }
}

/// Whether a value is words rather than a number, a date, an address or a colour.
fn is_word(value: &str) -> bool {
    value.chars().count() <= LONGEST
        && value.contains(char::is_alphabetic)
        && !value.starts_with('#')
        && !value.contains("://")
        && !facets::is_day(value)
}

/// The entries by their names: each name once, in order of appearance.
fn sorted(all: &[Vec<String>], without: &str) -> Places {
    let mut titles: Grouped<&str, ()> = Grouped::default();
    let mut of: Vec<Vec<usize>> = Vec::with_capacity(all.len());
    for names in all {
        let mut seen = BTreeSet::new();
        let places = names.iter().map(|name| titles.place(name)).filter(|place| seen.insert(*place));
        of.push(places.collect());
    }
    let mut titles: Vec<_> = titles.into_list().into_iter().map(|(title, ())| title.to_owned()).collect();
    if of.iter().any(Vec::is_empty) {
        for places in of.iter_mut().filter(|places| places.is_empty()) {
            places.push(titles.len());
        }
        titles.push(without.to_owned());
    }
    Places { titles, of, name: None }
}
