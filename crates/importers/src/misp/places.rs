//! What sorts the entries of a cluster into pillars: phases, a property that says one short thing of nearly all, or nothing.

use std::collections::{BTreeSet, HashMap};

use super::{phases, shapes::Value, words::Words};
use crate::facets;

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
    let mut keys: Vec<&str> = Vec::new();
    for property in values.iter().take(GROUPS).flat_map(|value| &value.properties) {
        if !keys.contains(&property.key.as_str()) {
            keys.push(&property.key);
        }
    }
    // Parts stand where the entry does whose parts they are.
    let is_part = |at: usize| parents.get(&at).is_some_and(|parent| !parents.contains_key(parent));
    let rank = |key: &&str| {
        let key = key.to_lowercase();
        SORTING.iter().position(|word| key.contains(word)).unwrap_or(SORTING.len())
    };
    keys.sort_by_key(rank);
    let grouped = keys.into_iter().find_map(|key| groups(values, key, words, &is_part));
    grouped.unwrap_or_else(|| Places { titles: vec![title.to_owned()], of: vec![vec![0]; values.len()], name: None })
}

/// The values sorted by what they say at this key, where nearly each says one thing and few things are said, in words.
fn groups(values: &[Value], key: &str, own: &Words, is_part: &dyn Fn(usize) -> bool) -> Option<Places> {
    let is_tactic = key.to_lowercase().contains("tactic");
    let mut heading = None;
    let mut all = Vec::with_capacity(values.len());
    for (_, value) in values.iter().enumerate().filter(|(at, _)| !is_part(*at)) {
        let found = value.properties.iter().find(|property| property.key == key);
        if found.is_some_and(|property| property.nests || (property.values.len() > 1 && !is_tactic)) {
            return None;
        }
        heading = heading.or(found.map(|property| property.title.clone()));
        all.push(found.map(|property| property.values.clone()).unwrap_or_default());
    }
    let heading = heading?;
    let said: BTreeSet<&String> = all.iter().flatten().collect();
    let count = said.len();
    let is_few = (2..=GROUPS).contains(&count) && all.len() >= 3 * count;
    let has_nearly_all = all.iter().filter(|said| !said.is_empty()).count() * 100 >= all.len() * NEARLY_ALL;
    let is_answer = |it: &&&String| ANSWERS.iter().any(|word| it.eq_ignore_ascii_case(word));
    let words = said.iter().filter(|it| is_word(it)).count();
    if !is_few || !has_nearly_all || said.iter().all(|it| is_answer(&it)) || words * 2 <= count {
        return None;
    }
    let mut places = sorted(&all, &format!("{}{}", own.without, heading.to_lowercase()));
    // Names with colons are taxonomies of machines: the last part tells.
    let short: Vec<_> = places.titles.iter().map(|title| last(title)).collect();
    if short.iter().collect::<BTreeSet<_>>().len() == short.len() {
        places.titles = short;
    }
    let mut of = places.of.into_iter();
    let place = |at| if is_part(at) { Some(vec![0]) } else { of.next() };
    let of = (0..values.len()).map(place).collect::<Option<_>>()?;
    let many = plural(&heading);
    Some(Places { titles: places.titles, of, name: Some((heading, many)) })
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
    Places { titles, of, name: None }
}

/// A name in the plural.
fn plural(name: &str) -> String {
    if !name.ends_with(|c: char| c.is_ascii_alphabetic()) {
        return name.to_owned();
    }
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if name.ends_with('s') => name.to_owned(),
        _ => format!("{name}s"),
    }
}
