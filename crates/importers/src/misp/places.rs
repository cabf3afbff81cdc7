//! What sorts the entries of a cluster into pillars: phases, a property that says one short thing of nearly all, or nothing.

use std::collections::{BTreeSet, HashMap};

use super::{phases, shapes::Value, words::Words};
use crate::{facets, grouped::Grouped, properties::Property, shape};

/// More groups than this are no first level.
const GROUPS: usize = 24;

/// Longer values are text to read.
const LONGEST: usize = 60;

/// A property sorts entries where this share of them has it, in hundredths.
const NEARLY_ALL: usize = 90;

/// Words in names of properties that sort entries as their makers mean it, the best first.
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

/// Words that sort nothing.
const ANSWERS: [&str; 12] =
    ["yes", "no", "true", "false", "n/a", "none", "low", "medium", "moderate", "high", "critical", "unknown"];

/// The titles of pillars, and for each value those it belongs to.
#[derive(Default)]
pub struct Places {
    pub titles: Vec<String>,
    pub of: Vec<Vec<usize>>,
    /// What the pillars are called, one and many, where they are not groups.
    pub name: Option<(String, String)>,
}

impl Places {
    /// The titles of the pillars that the value at this place belongs to.
    pub fn titles_of(&self, at: usize) -> impl Iterator<Item = &String> {
        self.of[at].iter().map(|place| &self.titles[*place])
    }
}

/// Sorts values by their phases; where none has any, by a property that nearly all have; else into one pillar.
pub fn pillars_of(values: &mut [Value], title: &str, parents: &HashMap<usize, usize>, words: &Words) -> Places {
    if values.iter().any(|value| !value.phases.is_empty()) {
        let (one, many) = words.phase;
        let name = Some((one.to_owned(), many.to_owned()));
        return Places { name, ..sorted(&phases::titles(values), words.without_phase) };
    }
    // Parts stand where the entry does whose parts they are.
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

/// The values sorted by what they say at this key, where nearly each says one thing and few things are said, in words. `found`
/// are the properties with this key, each with the place of its value.
fn groups(key: &str, found: &[(usize, &Property)], is_part: &[bool], own: &Words) -> Option<Places> {
    let is_tactic = key.to_lowercase().contains("tactic");
    let is_one_thing = |property: &Property| !property.nests && (property.values.len() == 1 || is_tactic);
    let wholes = is_part.iter().filter(|is_part| !**is_part).count();
    let said: BTreeSet<&String> = found.iter().flat_map(|(_, property)| &property.values).collect();
    let count = said.len();
    let is_few = (2..=GROUPS).contains(&count) && wholes >= 3 * count;
    if !is_few || found.len() * 100 < wholes * NEARLY_ALL || !found.iter().all(|(_, property)| is_one_thing(property)) {
        return None;
    }
    let is_answer = |it: &String| ANSWERS.iter().any(|word| it.eq_ignore_ascii_case(word));
    let words = said.iter().filter(|it| is_word(it)).count();
    if said.iter().all(|it| is_answer(it)) || words * 2 <= count {
        return None;
    }
    let (_, first) = found.first()?;
    let mut all: Vec<Vec<String>> = vec![Vec::new(); is_part.len()];
    for (at, property) in found {
        all[*at].clone_from(&property.values);
    }
    let wholes: Vec<_> = all.into_iter().zip(is_part).filter(|(_, is_part)| !**is_part).map(|(said, _)| said).collect();
    let mut places = sorted(&wholes, &format!("{}{}", own.without, first.title.to_lowercase()));
    // Names with colons are taxonomies of machines: the last part tells.
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

/// Whether a value is a word: neither a number nor a date, an address or a colour.
fn is_word(value: &str) -> bool {
    value.chars().count() <= LONGEST
        && value.contains(char::is_alphabetic)
        && !value.starts_with('#')
        && !value.contains("://")
        && !facets::is_day(value)
}

/// The entries by what each names: every name once, in the order in which they come.
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
