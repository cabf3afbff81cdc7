//! The facets of an imported framework: properties whose short values recur from goal to goal, and that group goals in
//! a way that nothing else does.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
};

use super::{properties::Property, slug::Slugs};
use framework::{
    check::is_reserved,
    wire::{Facet, FacetKind, FacetValue, Values},
};

/// Longer values, in characters, are text to read rather than values to choose by, unless they recur often.
const LONGEST: usize = 60;

/// Longer values, in characters, are text, however often they recur.
const LINE: usize = 100;

/// How often long values must recur, on average.
const OFTEN: usize = 3;

/// Nobody chooses from more values than this, unless each applies to many goals.
const MOST: usize = 60;

/// The most steps of a scale of numbers.
const STEPS: usize = 10;

/// The value that [`Property::read`] makes of `true`.
const MARK: &str = "Yes";

/// Among fewer objects, two properties may group them alike by chance.
pub const FEW: usize = 12;

/// The words of scales, from low to high; a property with no other values is a level.
const SCALE: [&str; 9] = ["none", "very low", "low", "moderate", "medium", "high", "very high", "critical", "extreme"];

/// The step that a value has on the scale.
pub fn step(value: &str) -> Option<usize> {
    SCALE.iter().position(|word| word.eq_ignore_ascii_case(value))
}

/// How the values of one key are distributed.
#[derive(Debug, Default)]
struct Distribution {
    title: String,
    uses: BTreeMap<String, usize>,
    is_text: bool,
    is_long: bool,
    grouping: Grouping,
}

/// How a property groups objects: two with the same `order` put the same objects together, whatever the values are
/// called, and two with the same `words` use the same values as well.
#[derive(Debug, Default)]
pub struct Grouping {
    groups: HashMap<u64, usize>,
    order: u64,
    words: u64,
}

impl Grouping {
    /// Counts the values of one object.
    pub fn add<'v>(&mut self, object: usize, values: impl Iterator<Item = &'v String>) {
        let values: BTreeSet<_> = values.map(|value| value.trim().to_lowercase()).collect();
        let values = hash(&values);
        let next = self.groups.len();
        let group = *self.groups.entry(values).or_insert(next);
        self.order = hash(&(self.order, object, group));
        self.words = hash(&(self.words, object, values));
    }
}

/// The groupings of the objects so far.
#[derive(Debug, Default)]
pub struct Groupings {
    orders: HashSet<u64>,
    words: HashSet<u64>,
}

impl Groupings {
    /// Adds a grouping.
    pub fn add(&mut self, grouping: &Grouping) {
        self.orders.insert(grouping.order);
        // Two properties that are “yes” for the same objects need not mean the same.
        if grouping.groups.len() > 2 {
            self.words.insert(grouping.words);
        }
    }

    /// Whether one of them puts the same objects together.
    pub fn has_same_groups(&self, grouping: &Grouping) -> bool {
        self.orders.contains(&grouping.order)
    }

    /// Whether one of them does so in the same words.
    pub fn has_same_values(&self, grouping: &Grouping) -> bool {
        self.words.contains(&grouping.words)
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Counts values while an importer goes through goals and objectives, to find the properties that make facets.
#[derive(Debug, Default)]
pub struct Census {
    keys: BTreeMap<String, Distribution>,
    pillars: Grouping,
    objects: usize,
}

impl Census {
    /// Counts one goal or objective, which is under these pillars.
    pub fn count<'p>(&mut self, properties: &[Property], pillars: impl Iterator<Item = &'p String>) {
        self.objects += 1;
        self.pillars.add(self.objects, pillars);
        for property in properties {
            let distribution = self.keys.entry(property.key.clone()).or_default();
            distribution.title.clone_from(&property.title);
            distribution.is_text |= property.nests || property.values.iter().any(|value| is_text(value));
            distribution.is_long |= property.values.iter().any(|value| value.chars().count() > LONGEST);
            if distribution.is_text {
                continue;
            }
            distribution.grouping.add(self.objects, property.values.iter());
            for value in property.values.iter().collect::<BTreeSet<_>>() {
                *distribution.uses.entry(value.clone()).or_default() += 1;
            }
        }
    }

    /// The facets; keys in `wanted` become one even where few of their values recur.
    pub fn facets(self, wanted: &[&str]) -> Facets {
        let is_wanted = |key: &String| wanted.contains(&key.as_str());
        let (mut repeated, mut alike) = (BTreeMap::new(), BTreeSet::new());
        let (mut groupings, is_many) = (Groupings::default(), self.objects >= FEW);
        groupings.orders.insert(self.pillars.order);
        let mut candidates: Vec<_> = self
            .keys
            .iter()
            .filter(|(key, distribution)| distribution.is_facet(is_wanted(key), self.objects))
            .collect();
        candidates.sort_by_key(|(key, _)| !is_wanted(key));
        for (key, Distribution { title, grouping, .. }) in candidates {
            if self.pillars.words == grouping.words || (is_many && groupings.has_same_values(grouping)) {
                repeated.insert(key.clone(), title.clone());
            } else if is_many && groupings.has_same_groups(grouping) {
                alike.insert(key.clone());
            } else {
                groupings.add(grouping);
            }
        }
        let mut taken = Slugs::default();
        let mut facets = Facets { repeated, ..Facets::default() };
        for (key, distribution) in self.keys {
            if distribution.is_same_everywhere(self.objects) {
                facets.same.push((key, distribution.title, distribution.uses.into_keys().collect()));
            } else if distribution.is_facet(is_wanted(&key), self.objects)
                && !facets.repeated.contains_key(&key)
                && !alike.contains(&key)
            {
                facets.places.insert(key, facets.known.len());
                facets.known.push(distribution.facet(&mut taken));
            }
        }
        facets.excluded.extend(facets.same.iter().map(|(key, ..)| key).chain(facets.repeated.keys()).cloned());
        facets
    }
}

/// Whether a value is a day or a month, as `2024-03-28`, `28 February 2022` and `Apr-19` are.
pub fn is_day(value: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let is_stamp = value.get(..10).is_some_and(|day| framework::check::is_date(day) && day.contains('-'));
    let words: Vec<_> =
        value.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let is_number = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |word: &String| MONTHS.iter().any(|month| word.starts_with(month) && word.len() <= 9);
    let numbers = words.iter().filter(|word| is_number(word)).count();
    let months = words.iter().filter(|word| is_month(word)).count();
    let is_numeric = words.len() == numbers && (2..=3).contains(&numbers) && words.iter().any(|word| word.len() == 4);
    is_stamp || is_numeric || (months == 1 && (1..=2).contains(&numbers) && words.len() == numbers + 1)
}

fn is_text(value: &str) -> bool {
    let has_marks = value.contains("](") || value.contains("![") || value.contains("```") || value.starts_with("=== ");
    value.chars().count() > LINE || value.contains('\n') || has_marks
}

impl Distribution {
    fn is_same_everywhere(&self, objects: usize) -> bool {
        objects > 1 && !self.is_text && !self.is_long && self.uses.values().all(|uses| *uses == objects)
    }

    /// Whether most values are dates, or numbers or letters and more than a scale has: nobody chooses by those.
    fn is_for_machines(&self) -> bool {
        let is_number = |value: &&String| value.parse::<f64>().is_ok() || value.chars().count() == 1;
        let days = self.uses.keys().filter(|value| is_day(value)).count();
        let numbers = self.uses.keys().filter(is_number).count();
        2 * days > self.uses.len() || (self.uses.len() > STEPS && 4 * numbers >= 3 * self.uses.len())
    }

    /// Whether there is only one value, which some objects have and others do not: only a mark tells them apart.
    fn is_alone(&self) -> bool {
        self.uses.len() == 1 && !self.uses.contains_key(MARK)
    }

    fn is_facet(&self, is_wanted: bool, objects: usize) -> bool {
        let uses: usize = self.uses.values().sum();
        let often = if self.is_long { OFTEN } else { 2 };
        let comes_back = uses >= often * self.uses.len() && self.uses.len() <= MOST.max(uses / 20);
        let is_chosen = is_wanted && !self.is_long || comes_back && !self.is_for_machines() && !self.is_alone();
        !self.is_text && !self.is_same_everywhere(objects) && is_chosen
    }

    fn facet(self, taken: &mut Slugs) -> Known {
        let id = taken.take(&[&self.title], "property");
        let id = if is_reserved(&id) { taken.take(&[&format!("its {id}")], "property") } else { id };
        let mut titles: Vec<_> = self.uses.into_keys().collect();
        let is_scale = titles.len() > 1 && titles.iter().all(|title| step(title).is_some());
        if is_scale {
            titles.sort_by_key(|title| step(title));
        }
        let mut slugs = Slugs::default();
        let value = |title: &String| FacetValue { id: slugs.take(&[title], "value"), title: title.clone(), tone: None };
        let values: Vec<_> = titles.iter().map(value).collect();
        let ids = values.iter().map(|value| (value.title.clone(), value.id.clone())).collect();
        let kind = if is_scale { FacetKind::Level } else { FacetKind::Tag };
        Known { ids, facet: Facet { id, title: self.title, kind, values } }
    }
}

/// A facet, and the ids of its values by their titles.
#[derive(Debug)]
struct Known {
    ids: BTreeMap<String, String>,
    facet: Facet,
}

/// The facets that the census found.
#[derive(Debug, Default)]
pub struct Facets {
    known: Vec<Known>,
    /// The index of each facet in this list, by its property's key.
    places: HashMap<String, usize>,
    /// Keys whose values are shown once for the whole framework, or left out.
    excluded: HashSet<String>,
    /// Key, title and values of properties that are the same for every goal and objective, and better shown once.
    pub same: Vec<(String, String, Vec<String>)>,
    /// Key and title of properties that repeat the pillars or another property word for word. They are left out.
    pub repeated: BTreeMap<String, String>,
}

impl Facets {
    /// The facet values of an object, and those of its properties that remain to be shown as text.
    pub fn place(&self, properties: Vec<Property>) -> (Values, Vec<Property>) {
        let mut values = Values::new();
        let mut rest = Vec::new();
        for property in self.unplaced(properties) {
            let Some(at) = self.places.get(&property.key) else {
                rest.push(property);
                continue;
            };
            let Known { ids, facet } = &self.known[*at];
            let ids: BTreeSet<_> = property.values.iter().filter_map(|value| ids.get(value)).cloned().collect();
            values.insert(facet.id.clone(), ids.into_iter().collect());
        }
        (values, rest)
    }

    /// The properties of an object without facet values, except those that are shown once or left out.
    pub fn unplaced(&self, properties: Vec<Property>) -> Vec<Property> {
        properties.into_iter().filter(|property| !self.excluded.contains(&property.key)).collect()
    }

    /// The facets as the file format has them.
    pub fn into_wire(self) -> Vec<Facet> {
        self.known.into_iter().map(|known| known.facet).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn property(key: &str, values: &[&str]) -> Property {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        Property { key: key.to_owned(), title: super::super::properties::title(key), values, nests: false }
    }

    #[test]
    fn what_comes_back_is_a_facet_and_what_is_everywhere_is_told_once() {
        let objects = [
            vec![property("risk", &["High"]), property("domain", &["sea"]), property("note", &["one"])],
            vec![property("risk", &["Low"]), property("domain", &["sea"]), property("note", &["two"])],
            vec![property("risk", &["High"]), property("domain", &["sea"]), property("source", &["x"])],
            vec![property("risk", &["Low"]), property("domain", &["sea"]), property("source", &["x", "y"])],
            vec![property("risk", &["Low"]), property("domain", &["sea"]), property("source", &["y"])],
        ];
        let mut census = Census::default();
        for object in &objects {
            census.count(object, std::iter::empty());
        }
        let facets = census.facets(&[]);
        assert_eq!(facets.same[0].1, "Domain");
        let (values, rest) = facets.place(objects[0].clone());
        assert_eq!(values, Values::from([("risk".to_owned(), vec!["high".to_owned()])]));
        assert_eq!(rest.iter().map(|property| property.key.as_str()).collect::<Vec<_>>(), ["note"]);
        let wire = facets.into_wire();
        let titles = |at: usize| wire[at].values.iter().map(|value| value.title.as_str()).collect::<Vec<_>>();
        assert_eq!((wire[0].kind, titles(0)), (FacetKind::Level, vec!["Low", "High"]));
        assert_eq!(wire[1].id, "its-source");
    }

    #[test]
    fn one_value_sorts_nothing_but_a_mark_does_and_long_ones_may_come_back() {
        let long = "Watching the harbour by day and by night, in fog and in snow, from the pier";
        let mut census = Census::default();
        for at in 0..12 {
            let mut properties = vec![property("watch", &[[long, "None"][at % 2]])];
            if at % 3 == 0 {
                properties.extend([property("owner", &["Harbour"]), property("pending", &["Yes"])]);
            }
            census.count(&properties, std::iter::empty());
        }
        let ids: Vec<_> = census.facets(&[]).into_wire().into_iter().map(|facet| facet.id).collect();
        assert_eq!(ids, ["pending", "watch"]);
    }

    #[test]
    fn days_and_many_numbers_are_no_facets() {
        for (value, is) in [
            ("2024-03-28", true),
            ("2024-03-28 00:00:00", true),
            ("28 February 2022", true),
            ("Apr-19", true),
            ("2018-12", true),
            ("2018", false),
            ("March of ships", false),
            ("1.2", false),
            ("Level 2", false),
        ] {
            assert_eq!(is_day(value), is, "{value}");
        }
        let mut census = Census::default();
        for at in 0..40 {
            let (page, step) = ((at % 20).to_string(), (at % 4).to_string());
            census.count(&[property("page", &[&page]), property("step", &[&step])], std::iter::empty());
        }
        let ids: Vec<_> = census.facets(&[]).into_wire().into_iter().map(|facet| facet.id).collect();
        assert_eq!(ids, ["step"]);
    }

    #[test]
    fn values_with_marks_are_text() {
        for (values, is_facet) in [
            (["sea", "sky"], true),
            (["![a](a.png)", "sky"], false),
            (["=== \"Sea\"", "sky"], false),
            (["x\ny", "sky"], false),
        ] {
            let mut census = Census::default();
            for at in 0..4 {
                census.count(&[property("resource", &[values[at % 2]])], std::iter::empty());
            }
            assert_eq!(census.facets(&["resource"]).into_wire().len(), usize::from(is_facet), "{values:?}");
        }
    }

    #[test]
    fn what_sorts_as_something_else_does_is_no_facet() {
        let objects: Vec<_> = (0..FEW)
            .map(|at| {
                let (area, code) = [("sea", "1"), ("sky", "2"), ("sea", "1")][at % 3];
                let own = ["north", "east", "south", "west"][at % 4];
                let platforms = property("platforms", if at == 0 { &["b", "a"] } else { &["a", "b"] });
                vec![
                    property("area", &[area]),
                    property("code", &[code]),
                    property("kind", &[own]),
                    property("mode", &[own]),
                    platforms,
                ]
            })
            .collect();
        let outcome = |has_pillars: bool| {
            let mut census = Census::default();
            for object in &objects {
                census.count(object, object[0].values.iter().filter(|_| has_pillars));
            }
            let facets = census.facets(&["mode"]);
            let (_, rest) = facets.place(objects[0].clone());
            let same = facets.same.iter().map(|(key, ..)| key.as_str()).collect::<Vec<_>>().join(" ");
            let repeated = facets.repeated.keys().map(String::as_str).collect::<Vec<_>>().join(" ");
            let rest = rest.iter().map(|property| property.key.as_str()).collect::<Vec<_>>().join(" ");
            let facets = facets.into_wire().into_iter().map(|facet| facet.id).collect::<Vec<_>>().join(" ");
            [facets, same, repeated, rest]
        };
        assert_eq!(outcome(false), ["area mode", "platforms", "kind", "code"]);
        assert_eq!(outcome(true), ["mode", "platforms", "area kind", "code"]);
    }
}
