//! Properties of controls: those with short recurring values become facets, all others are shown as text.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    code,
    facet::{facet, kind, without_prefix},
    markup,
    prose::{Note, is_statement},
    tree::Json,
    words::Words,
};
use crate::{
    facets::{FEW, Grouping, Groupings},
    grouped::Grouped,
    shape,
    slug::Slugs,
};
use framework::wire::{Facet, FacetKind, Values};

/// Longer values, in characters, are text to read rather than values to choose by.
const LONGEST: usize = 60;
/// Nobody chooses from more values than this.
const MOST: usize = 60;
/// How many notes to search for one with the same heading.
const LOOKED_AT: usize = 64;
/// The most names of properties to read.
const NAMES: usize = 1000;
/// Properties that repeat something else, or say nothing to a reader.
const MACHINE: [&str; 8] =
    ["label", "sort-id", "sort_id", "sort-order", "sort-key", "alt-identifier", "resolution-tool", "curie"];

/// The properties of a control and of its statement, by name.
fn listed<'t, 'a>(control: &'t Json<'a>) -> impl Iterator<Item = (&'t str, &'t Json<'a>)> {
    let statements = control.list("parts").iter().filter(|part| is_statement(part));
    let owners = std::iter::once(control).chain(statements);
    let props = owners.flat_map(|owner| owner.either("props", "properties").iter().chain(owner.list("annotations")));
    let named = props.map(|prop| (prop.word("name"), prop));
    named.filter(|(name, prop)| !name.is_empty() && !is_machine(name, prop.word("value")) && !is_withdrawal(prop))
}

/// Whether a property is only for machines: keys to sort by, and ids such as `attack-pattern--3ac1b7da-…`.
fn is_machine(name: &str, value: &str) -> bool {
    let name = without_prefix(name);
    MACHINE.contains(&name) || shape::is_uuid(value.rsplit_once("--").map_or(value, |(_, id)| id))
}

/// Whether a property says that its control was withdrawn, which is shown as its status.
pub fn is_withdrawal(prop: &Json<'_>) -> bool {
    prop.word("name") == "status" && prop.word("value").eq_ignore_ascii_case("withdrawn")
}

/// The values in a property; one text may hold several.
fn values(value: &str, is_list: bool) -> Vec<String> {
    let pieces = if is_list { value.split([',', ';']).collect() } else { vec![value] };
    pieces.into_iter().map(|piece| piece.trim().to_owned()).filter(|piece| !piece.is_empty()).collect()
}

/// Among this many values, one list of controls is there by mistake.
const STRAY: usize = 20;

/// Whether a value is a list of controls, such as `AC-2, CM-3;`.
fn names_controls(value: &str, ids: &HashSet<String>) -> bool {
    let mut pieces = value.split([',', ';']).map(str::trim).filter(|piece| !piece.is_empty());
    let is_one = |piece: &str| ids.contains(&piece.to_lowercase());
    value.contains([',', ';']) && pieces.next().is_some_and(is_one) && pieces.all(is_one)
}

/// Whether a value is a date with a time, which nobody chooses by.
fn is_moment(value: &str) -> bool {
    shape::day(value).is_some() && value.get(10..).is_some_and(|time| time.starts_with('T'))
}

/// The values of one name, each with the number of its control.
#[derive(Debug, Default)]
struct Occurrences<'t>(Vec<(usize, &'t str)>);

/// How the values of one name are distributed.
#[derive(Debug, Default)]
struct Distribution {
    uses: BTreeMap<String, usize>,
    objects: usize,
    is_text: bool,
    is_list: bool,
    grouping: Grouping,
}

/// How the properties of one name are shown.
#[derive(Debug)]
enum Presentation {
    /// A facet: its index in the list.
    Facet(usize),
    /// All controls have the same value, which is shown once.
    Same,
    /// They repeat another property in the same words, and are left out.
    Repeated,
}

/// A facet with the ids of its values, and whether one text may hold several values.
#[derive(Debug)]
struct Known {
    facet: Facet,
    ids: HashMap<String, String>,
    is_list: bool,
}

/// The facets of a catalog.
#[derive(Debug, Default)]
pub struct Facets {
    known: Vec<Known>,
    /// By the names of properties. All others are shown as text.
    presentations: HashMap<String, Presentation>,
    /// Names and values of properties that are the same for all controls.
    pub same: Vec<(String, String)>,
    /// Names of properties that repeat another.
    pub repeated: Vec<String>,
}

impl Facets {
    /// The facets of the properties of these controls, each of which comes with the number of its pillar.
    pub fn of<'t, 'a: 't>(controls: impl Iterator<Item = (usize, &'t Json<'a>)>, words: &Words) -> Self {
        let mut names: Grouped<&str, Occurrences<'_>> = Grouped::default();
        let mut ids = HashSet::new();
        let (mut count, mut pillars) = (0, Grouping::default());
        for (pillar, control) in controls {
            count += 1;
            ids.insert(control.word("id").to_lowercase());
            pillars.add(count, std::iter::once(&pillar.to_string()));
            for (name, prop) in listed(control) {
                if names.place(name) < NAMES {
                    names.at(name).0.push((count, prop.word("value")));
                }
            }
        }
        let mut found = Self::default();
        let (mut taken, mut groupings) = (Slugs::default(), Groupings::default());
        groupings.add(&pillars);
        for (name, occurrences) in names.into_list().into_iter().take(NAMES) {
            let distribution = occurrences.distribution(name, &ids);
            if let Some(presentation) = found.presentation(name, distribution, count, &mut groupings, &mut taken, words)
            {
                found.presentations.insert(name.to_owned(), presentation);
            }
        }
        found
    }

    /// How to show the properties of this name; `None` for those that are shown as text.
    fn presentation(
        &mut self,
        name: &str,
        distribution: Distribution,
        count: usize,
        groupings: &mut Groupings,
        taken: &mut Slugs,
        words: &Words,
    ) -> Option<Presentation> {
        if distribution.is_same_everywhere(count) {
            self.same.extend(distribution.uses.into_keys().map(|value| (name.to_owned(), value)));
            return Some(Presentation::Same);
        }
        if !distribution.is_facet(name) {
            return None;
        }
        let is_many = count >= FEW;
        if is_many && groupings.has_same_values(&distribution.grouping) {
            self.repeated.push(name.to_owned());
            return Some(Presentation::Repeated);
        }
        if is_many && groupings.has_same_groups(&distribution.grouping) {
            return None;
        }
        groupings.add(&distribution.grouping);
        let (facet, ids) = facet(name, distribution.uses, words, taken);
        self.known.push(Known { facet, ids, is_list: distribution.is_list });
        Some(Presentation::Facet(self.known.len() - 1))
    }

    /// The facet values of a control, and its other properties as notes.
    pub fn place(&self, control: &Json<'_>, label: Option<&str>, words: &Words) -> (Values, Vec<Note>) {
        let (mut chosen, mut notes) = (Values::new(), Vec::<Note>::new());
        for (name, prop) in listed(control) {
            let value = prop.text("value");
            let is_stray = |at: usize| {
                let Known { ids, is_list, .. } = &self.known[at];
                !values(value, *is_list).iter().any(|value| ids.contains_key(value))
            };
            match self.presentations.get(name) {
                Some(Presentation::Facet(at)) if !is_stray(*at) => {
                    let Known { facet, ids, is_list } = &self.known[*at];
                    let values = values(value, *is_list);
                    if values.len() > 1 || value == "true" {
                        prop.mark_seen("value");
                    }
                    let list = chosen.entry(facet.id.clone()).or_default();
                    list.extend(values.iter().filter_map(|value| ids.get(value)).cloned());
                }
                Some(Presentation::Repeated) => prop.mark_seen("value"),
                Some(Presentation::Same) => {}
                None if is_label(name, value, label) => {}
                Some(Presentation::Facet(_)) | None => {
                    let day = Some(value).filter(|value| is_moment(value)).and_then(shape::day);
                    add(&mut notes, words.heading(name), day.unwrap_or_else(|| markup::markdown(value)));
                }
            }
            add(&mut notes, words.heading(name), markup::markdown(prop.text("remarks")));
        }
        for ids in chosen.values_mut() {
            let mut seen = BTreeSet::new();
            ids.retain(|id| seen.insert(id.clone()));
        }
        chosen.retain(|_, ids| !ids.is_empty());
        (chosen, notes)
    }

    /// The facets in the file format.
    pub fn into_wire(self) -> Vec<Facet> {
        self.known.into_iter().map(|known| known.facet).collect()
    }
}

/// Whether a property repeats the label of its control.
fn is_label(name: &str, value: &str, label: Option<&str>) -> bool {
    let is_name = ["id", "code", "identifier", "number"].iter().any(|end| name.ends_with(end));
    is_name && label.is_some_and(|label| code::is_same(label, value))
}

/// Adds a note, to one with the same heading if there is one.
pub fn add(notes: &mut Vec<Note>, heading: String, text: String) {
    if text.is_empty() {
        return;
    }
    // Searches only the last ones: a control may have very many properties.
    match notes.iter_mut().rev().take(LOOKED_AT).find(|(known, _)| *known == heading) {
        Some((_, known)) if !known.contains('\n') && known.len() + text.len() < 200 => *known += &format!(", {text}"),
        Some((_, known)) => *known += &format!("\n\n{text}"),
        None => notes.push((heading, text)),
    }
}

impl Occurrences<'_> {
    /// Counts the values. Those that name other controls by their `ids` are no values to choose by.
    fn distribution(&self, name: &str, ids: &HashSet<String>) -> Distribution {
        let mut distribution = Distribution { is_list: self.is_list(name), ..Distribution::default() };
        let mut strays = 0;
        for same_object in self.0.chunk_by(|(one, _), (other, _)| one == other) {
            let mut all = BTreeSet::new();
            for (_, value) in same_object {
                if names_controls(value, ids) {
                    strays += 1;
                    continue;
                }
                distribution.is_text |=
                    is_moment(value) || value.contains('\n') || value.ends_with('.') && value.contains(' ');
                all.extend(values(value, distribution.is_list));
            }
            distribution.is_text |=
                all.iter().any(|value| value.chars().count() > LONGEST || ids.contains(&value.to_lowercase()));
            if all.is_empty() {
                continue;
            }
            distribution.objects += 1;
            distribution.grouping.add(same_object[0].0, all.iter());
            for value in all {
                if distribution.uses.len() <= 10 * MOST {
                    *distribution.uses.entry(value).or_default() += 1;
                }
            }
        }
        // A few stray lists of controls among the values do not make them text.
        distribution.is_text |= strays * STRAY > self.0.len();
        distribution
    }

    /// Whether the values are lists: most of their items occur in more than one list, or alone as well.
    fn is_list(&self, name: &str) -> bool {
        if matches!(name, "tags" | "tag" | "keywords") {
            return true;
        }
        let lists: BTreeSet<_> = self.0.iter().map(|(_, value)| *value).collect();
        let mut pieces: BTreeMap<String, usize> = BTreeMap::new();
        for piece in lists.iter().flat_map(|list| BTreeSet::from_iter(values(list, true))) {
            *pieces.entry(piece).or_default() += 1;
        }
        let recurring = pieces.values().filter(|count| **count > 1).count();
        lists.iter().any(|list| list.contains([',', ';']) && !list.contains('\n')) && 3 * recurring >= 2 * pieces.len()
    }
}

impl Distribution {
    fn is_same_everywhere(&self, count: usize) -> bool {
        count > 1 && self.objects == count && !self.is_text && self.uses.values().all(|uses| *uses == count)
    }

    fn is_facet(&self, name: &str) -> bool {
        let (uses, distinct) = (self.uses.values().sum::<usize>(), self.uses.len());
        let comes_back = 2 * uses >= 3 * distinct && uses > 1;
        !self.is_text
            && (1..=MOST).contains(&distinct)
            && (comes_back || uses > 1 && kind(name, &self.uses) != FacetKind::Tag)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::words, *};

    #[test]
    fn short_values_that_come_back_are_facets() {
        let text = r#"[{"props": [{"name": "level", "value": "10"}, {"name": "tags", "value": "a, b"}, {"name": "note", "value": "One."}]},
            {"props": [{"name": "level", "value": "9"}, {"name": "tags", "value": "b, a"}, {"name": "note", "value": "Two."},
             {"name": "status", "value": "withdrawn"}, {"name": "source", "value": "x"}]},
            {"props": [{"name": "source", "value": "x"}, {"name": "impact", "value": "high"}]},
            {"props": [{"name": "impact", "value": "low"}]}]"#;
        let json: Json<'_> = serde_json::from_str(text).unwrap();
        let Json::List(controls) = &json else { panic!("a list") };
        let facets = Facets::of(controls.iter().map(|control| (0, control)), words::of("en"));
        let (values, notes) = facets.place(&controls[0], None, words::of("en"));
        assert_eq!(values["tags"], ["a", "b"]);
        assert_eq!(values["level"], ["10"]);
        assert_eq!(notes, [("Note".to_owned(), "One.".to_owned())]);
        let wire = facets.into_wire();
        let first = |at: usize| (wire[at].id.as_str(), wire[at].kind, wire[at].values[0].title.as_str());
        assert_eq!(wire.len(), 4);
        assert_eq!(first(0), ("level", FacetKind::Level, "9"));
        assert_eq!(first(2), ("its-source", FacetKind::Tag, "x"));
        assert_eq!(first(3), ("impact", FacetKind::Level, "low"));
    }

    /// The facets of controls with these properties, the values that are shown once, and the names that are left out.
    fn found(controls: &[&[(&str, &str)]]) -> (Vec<String>, String, String) {
        let prop = |(name, value): &(&str, &str)| format!(r#"{{"name": "{name}", "value": "{value}"}}"#);
        let control = |props: &&[(&str, &str)]| {
            format!(r#"{{"props": [{}]}}"#, props.iter().map(prop).collect::<Vec<_>>().join(", "))
        };
        let text = format!("[{}]", controls.iter().map(control).collect::<Vec<_>>().join(", "));
        let json: Json<'_> = serde_json::from_str(&text).unwrap();
        let Json::List(controls) = &json else { panic!("a list") };
        let facets = Facets::of(controls.iter().enumerate(), words::of("en"));
        let same = facets.same.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ");
        let repeated = facets.repeated.join(" ");
        let line = |facet: Facet| {
            let values: Vec<_> = facet.values.iter().map(|value| value.title.as_str()).collect();
            format!("{}: {}", facet.id, values.join("|"))
        };
        (facets.into_wire().into_iter().map(line).collect(), same, repeated)
    }

    #[test]
    fn lists_are_taken_apart_where_their_pieces_come_back() {
        let lists: &[&[_]] = &[
            &[("baseline", "Low,Moderate,High"), ("owner", "Smith, John")],
            &[("baseline", "Moderate,High"), ("owner", "Smith, John")],
            &[("baseline", "High"), ("owner", "Miller")],
            &[("baseline", "High"), ("owner", "Miller")],
        ];
        assert_eq!(found(lists).0, ["baseline: Low|Moderate|High", "owner: Miller|Smith, John"]);
    }

    #[test]
    fn what_all_say_is_told_once_and_nothing_is_said_twice() {
        let levels = ["high", "low", "medium", "high"];
        let cats = ["CAT I", "CAT III", "CAT II", "CAT I"];
        let controls: Vec<_> = (0..FEW)
            .map(|at| {
                let level = levels[at % 4];
                [("severity", level), ("cat", cats[at % 4]), ("risk", level), ("documentable", "false")]
            })
            .collect();
        let controls: Vec<&[_]> = controls.iter().map(|props| &props[..]).collect();
        let expected =
            (vec!["severity: low|medium|high".to_owned()], "documentable=false".to_owned(), "risk".to_owned());
        assert_eq!(found(&controls), expected);
    }
}
