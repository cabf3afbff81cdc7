//! Labels and titles of MISP's entries: `Hide in a crate - T1001` has a number beside the words, and some entries have
//! nothing but a number as their title.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{shapes::Value, words::Words};
use crate::{properties::Property, shape};

/// The separator between the pieces of a title.
const BETWEEN: &str = " - ";

/// Longer pieces, in characters or bytes, are words, not numbers.
const LONGEST: usize = 24;

/// This many titles share the words before their numbers, if these words name no single entry.
const SHARED: usize = 5;

/// Longer sentences, in characters, are no titles.
const SENTENCE: usize = 160;

/// Longer titles, in bytes, are no codes.
const CODE: usize = 10;

/// The share that counts as nearly all, in hundredths.
const NEARLY_ALL: usize = 80;

/// The share of distinct texts that makes them names, in hundredths.
const DIFFERENT: usize = 50;

/// Keys of the names of entries whose titles are numbers; and keys of such numbers.
const NAMES: [&str; 5] = ["preferred label", "display name", "title", "name", "label"];
const NUMBERS: [&str; 4] = ["technique id", "attack id", "code", "number"];

/// The key of an entry's kind.
const KEY: &str = "kind";

/// The most kinds of entries.
const KINDS: usize = 3;

/// Gives all entries their labels and titles, and drops texts that only repeat the title.
pub fn split(values: &mut [Value], cluster: &str, words: &Words) {
    extract_numbers(values);
    extract_kinds(values, words.kind);
    let before = common_prefix(values).unwrap_or_else(|| cluster.to_owned());
    let is_coded = {
        let codes = values.iter().filter(|value| is_code(&value.title)).count();
        values.len() > 2 && codes * 100 >= values.len() * NEARLY_ALL
    };
    let full_titles: Vec<_> = values.iter().map(|value| value.title.clone()).collect();
    for value in values.iter_mut() {
        (value.label, value.title) = split_title(&value.title, &value.numbers, &before);
        if is_coded && value.label.is_none() && is_code(&value.title) {
            value.label = Some(value.title.clone());
        }
    }
    name(values, &full_titles, &before);
    for value in values {
        if value.text.split_whitespace().eq(value.title.split_whitespace()) {
            value.text.clear();
        }
    }
}

/// Takes the entries' own numbers from another key than `external_id`, if they are distinct.
fn extract_numbers(values: &mut [Value]) {
    if values.iter().any(|value| !value.numbers.is_empty()) {
        return;
    }
    let Some(key) = key_of(values, &NUMBERS, |number| number.chars().count() <= LONGEST && !number.contains(' '))
    else {
        return;
    };
    for value in values {
        if let Some(at) = value.properties.iter().position(|property| property.key == key) {
            value.numbers = value.properties.remove(at).values;
        }
    }
}

/// The key with one of these names at which every entry has a single value, nearly all of them distinct.
fn key_of(values: &[Value], names: &[&str], is_good: impl Fn(&str) -> bool) -> Option<String> {
    let mut values_by_key: BTreeMap<&str, (usize, BTreeSet<&str>)> = BTreeMap::new();
    for Property { key, values, .. } in values.iter().flat_map(|value| &value.properties) {
        if let [one] = values.as_slice() {
            let known = values_by_key.entry(key).or_default();
            known.0 += 1;
            known.1.insert(one);
        }
    }
    let rank = |key: &str| {
        let key = key.to_lowercase().replace(['_', '-'], " ");
        names.iter().position(|name| key == *name || key.ends_with(&format!(" {name}")))
    };
    let is_own = |(count, distinct): &(usize, BTreeSet<&str>)| {
        let is_another = distinct.len() > 1 && distinct.len() * 100 >= count * NEARLY_ALL;
        *count == values.len() && is_another && distinct.iter().all(|value| is_good(value))
    };
    let found =
        values_by_key.iter().filter(|(_, values)| is_own(values)).filter_map(|(key, _)| Some((rank(key)?, *key)));
    found.min().map(|(_, key)| key.to_owned())
}

/// Turns the first word of titles such as `Service: Watch` and `Function: Count ships` into a property, if all titles
/// begin with one of a few such words.
fn extract_kinds(values: &mut [Value], heading: &str) {
    let kind = |title: &str| {
        let (kind, rest) = title.split_once(": ")?;
        (!kind.contains(char::is_whitespace) && !rest.trim().is_empty()).then(|| kind.to_owned())
    };
    if values.iter().flat_map(|value| &value.properties).any(|property| property.key == KEY) {
        return;
    }
    let Some(kinds) = values.iter().map(|value| kind(&value.title)).collect::<Option<Vec<_>>>() else { return };
    let count = kinds.iter().collect::<BTreeSet<_>>().len();
    if count > KINDS || values.len() < 3 * count {
        return;
    }
    for (value, kind) in values.iter_mut().zip(kinds) {
        value.title = value.title[kind.len() + 1..].trim().to_owned();
        value.properties.push(Property {
            key: KEY.to_owned(),
            title: heading.to_owned(),
            values: vec![kind],
            nests: false,
        });
    }
}

/// Names entries that have nothing but a number and words that they share with others: by a property or by the first
/// sentence of their text, where these are distinct; otherwise by their whole original title.
fn name(values: &mut [Value], full_titles: &[String], before: &str) {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for value in values.iter() {
        *uses.entry(&value.title).or_default() += 1;
    }
    let mut leads: HashMap<&str, usize> = HashMap::new();
    for lead in values.iter().zip(full_titles).filter_map(|(value, full_title)| lead(value, full_title)) {
        *leads.entry(lead).or_default() += 1;
    }
    let has_lead = |value: &Value, full_title: &str| lead(value, full_title).is_some_and(|lead| leads[lead] >= SHARED);
    let is_nameless = |(value, full_title): (&Value, &String)| {
        let label = value.label.as_deref().unwrap_or_default();
        let comes_back = value.title != *full_title && uses[value.title.as_str()] > 1 || has_lead(value, full_title);
        let mut pieces = full_title.split(BETWEEN).map(str::trim);
        !label.is_empty() && (comes_back || pieces.all(|piece| piece == label || piece == before || piece.is_empty()))
    };
    let nameless: Vec<usize> =
        values.iter().zip(full_titles).enumerate().filter(|(_, entry)| is_nameless(*entry)).map(|(at, _)| at).collect();
    let with_lead: BTreeSet<usize> =
        nameless.iter().copied().filter(|at| has_lead(&values[*at], &full_titles[*at])).collect();
    let own: Vec<&Value> = nameless.iter().map(|at| &values[*at]).collect();
    let by_key = NAMES.iter().find_map(|name| distinct(&own, |value| Some(property(value, name)?.1)));
    let names = by_key.or_else(|| distinct(&own, first_sentence));
    match names {
        Some(names) => {
            for (at, title) in nameless.into_iter().zip(names) {
                let value = &mut values[at];
                if with_lead.contains(&at) {
                    value.label = Some(full_titles[at].clone());
                }
                value.properties.retain(|property| {
                    without_label(value.label.as_deref(), &property.text()) != title || !is_name(&property.key)
                });
                value.title = title;
            }
        }
        None => {
            for at in nameless.into_iter().filter(|at| !with_lead.contains(at)) {
                let value = &mut values[at];
                let label = value.label.as_deref().unwrap_or_default();
                if full_titles[at].contains(label) && (full_titles[at] != label || value.numbers.is_empty()) {
                    value.label = None;
                }
                value.title.clone_from(&full_titles[at]);
            }
        }
    }
}

/// The words before the number in a title such as `Pier tag P7`.
fn lead<'t>(value: &Value, full_title: &'t str) -> Option<&'t str> {
    let lead = full_title.strip_suffix(value.label.as_deref()?)?;
    let is_apart = lead.ends_with(' ') && full_title.chars().count() <= LONGEST && !lead.contains(BETWEEN);
    Some(lead.trim_end()).filter(|lead| is_apart && !lead.is_empty())
}

/// The texts of all these entries, if there is one for each and enough of them are distinct.
fn distinct<'v>(values: &[&'v Value], text_of: impl Fn(&'v Value) -> Option<String>) -> Option<Vec<String>> {
    let all: Vec<_> = values.iter().map(|value| text_of(value)).collect::<Option<_>>()?;
    let count = all.iter().collect::<BTreeSet<_>>().len();
    (count * 100 >= all.len() * DIFFERENT && !all.is_empty()).then_some(all)
}

fn is_name(key: &str) -> bool {
    NAMES.contains(&key.to_lowercase().replace(['_', '-'], " ").as_str())
}

/// The key and text of the property with this name, without the entry's label at its beginning.
fn property<'v>(value: &'v Value, name: &str) -> Option<(&'v str, String)> {
    let has_name = |property: &&Property| property.key.to_lowercase().replace(['_', '-'], " ") == name;
    let found = value.properties.iter().find(has_name)?;
    let words = without_label(value.label.as_deref(), &found.text());
    let is_title = !found.nests && found.values.len() == 1 && words.chars().count() <= SENTENCE;
    is_title.then_some((found.key.as_str(), words))
}

fn without_label(label: Option<&str>, words: &str) -> String {
    let rest = words.split_once(' ').filter(|(word, _)| label == Some(*word)).map(|(_, rest)| rest);
    rest.map_or(words, |rest| rest.trim_start_matches([' ', ':', '-', '–'])).to_owned()
}

/// The first sentence of an entry's text, if it is short and does not repeat the number.
fn first_sentence(value: &Value) -> Option<String> {
    let line = value.text.lines().next()?.trim();
    let end = line.find(". ").map_or(line.len(), |end| end + 1);
    let sentence = line[..end].trim();
    let label = value.label.as_deref().unwrap_or_default();
    let is_title = (1..=SENTENCE).contains(&sentence.chars().count()) && !sentence.contains(label);
    is_title.then(|| sentence.to_owned())
}

/// Whether a title is nothing but a code such as `A`, `01.1` or `111310`.
fn is_code(title: &str) -> bool {
    let is_short = title.len() <= CODE && !title.contains(char::is_whitespace);
    let has_digit = title.bytes().any(|byte| byte.is_ascii_digit());
    is_short && (has_digit || (title.len() == 1 && title.bytes().all(|byte| byte.is_ascii_uppercase())))
}

/// The piece that the titles of all entries begin with.
fn common_prefix(values: &[Value]) -> Option<String> {
    let mut firsts = values.iter().map(|value| value.title.split_once(BETWEEN).map(|(first, _)| first.trim()));
    let first = firsts.next().flatten().filter(|_| values.len() > 1)?;
    firsts.all(|other| other == Some(first)).then(|| first.to_owned())
}

/// Splits a title into label and title. `numbers` are the entry's own; `before` is the piece that begins all titles.
pub fn split_title(title: &str, numbers: &[String], before: &str) -> (Option<String>, String) {
    let pieces: Vec<&str> = title.split(BETWEEN).map(str::trim).collect();
    let at_ends = [pieces.first(), pieces.last()].into_iter().flatten().copied();
    let own: BTreeSet<&str> = numbers.iter().map(String::as_str).collect();
    let is_own = |piece: &str| own.contains(piece);
    let found = at_ends
        .into_iter()
        .filter(|_| pieces.len() > 1)
        .find(|piece| if numbers.is_empty() { is_number(piece) } else { is_own(piece) });
    let label = numbers.first().map(String::as_str).or(found);
    let label = label.and_then(shape::label);
    let is_shown = |piece: &&&str| Some(**piece) != found && !is_own(piece) && **piece != before && !piece.is_empty();
    let rest: Vec<&str> = pieces.iter().filter(is_shown).copied().collect();
    let title = if rest.is_empty() { title.to_owned() } else { rest.join(BETWEEN) };
    (label, title)
}

/// Whether a piece is a number such as `T1001.002`, `EAC0001` or `OG-WRL-015`.
fn is_number(piece: &str) -> bool {
    piece.len() <= LONGEST
        && piece.starts_with(|c: char| c.is_ascii_uppercase())
        && piece.ends_with(|c: char| c.is_ascii_digit())
        && piece.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b".-_".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{super::words, *};

    #[test]
    fn numbers_are_labels_and_said_once() {
        let own = ["ASSET-1.a".to_owned()];
        for (title, numbers, label, expected) in [
            ("Hide in a crate - T1001.002", &[][..], Some("T1001.002"), "Hide in a crate"),
            ("EAC0001 - API Monitoring", &[], Some("EAC0001"), "API Monitoring"),
            ("Lead a team - OG-WRL-015", &[], Some("OG-WRL-015"), "Lead a team"),
            ("Harbour 1.3 - ASSET-1.a - Watch ships", &own, Some("ASSET-1.a"), "Watch ships"),
            ("ASSET-1.a", &own, Some("ASSET-1.a"), "ASSET-1.a"),
            ("Hide - and seek", &[], None, "Hide - and seek"),
            ("Hide", &own, Some("ASSET-1.a"), "Hide"),
            ("COVID-19", &[], None, "COVID-19"),
        ] {
            let (found, rest) = split_title(title, numbers, "Harbour 1.3");
            assert_eq!((found.as_deref(), rest.as_str()), (label, expected), "{title}");
        }
    }

    fn headings(entries: &[(&str, &str, &str)]) -> String {
        let value = |(title, text, name): &(&str, &str, &str)| {
            let property = Property {
                key: "Preferred Label".to_owned(),
                title: "Preferred Label".to_owned(),
                values: vec![(*name).to_owned()],
                nests: false,
            };
            Value {
                title: (*title).to_owned(),
                text: (*text).to_owned(),
                properties: Some(property).filter(|_| !name.is_empty()).into_iter().collect(),
                ..Value::default()
            }
        };
        let mut values: Vec<_> = entries.iter().map(value).collect();
        split(&mut values, "Harbour", words::of("en"));
        let label = |value: &Value| value.label.clone().unwrap_or_default();
        values.iter().map(|value| format!("{}|{}", label(value), value.title)).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn entries_that_are_called_by_a_number_are_named() {
        for (entries, named) in [
            (
                &[("A", "", "A SEA"), ("01", "", "01 Ships"), ("01.1", "", "01.1 Ropes")][..],
                "A|SEA; 01|Ships; 01.1|Ropes",
            ),
            (
                &[("11", "Sea", ""), ("111", "Ships. And boats.", ""), ("112", "Ropes", "")],
                "11|Sea; 111|Ships.; 112|Ropes",
            ),
            (
                &[("H 1 - S-1", "Moor.", ""), ("H 1 - S-2", "Row.", ""), ("H 2 - S-3", "Go.", "")],
                "S-1|Moor.; S-2|Row.; S-3|H 2",
            ),
            (&[("H - S-1", "One of S-1.", ""), ("H - S-2", "One of S-2.", "")], "|H - S-1; |H - S-2"),
            (&[("Service: Watch", "", ""), ("Service: Row", "", ""), ("Service: Moor", "", "")], "|Watch; |Row; |Moor"),
            (&[("A", "", ""), ("B", "", ""), ("COVID-19", "", "")], "|A; |B; |COVID-19"),
        ] {
            assert_eq!(headings(entries), named);
        }
    }

    #[test]
    fn words_that_many_numbers_share_are_no_names() {
        let value = |at: usize| Value {
            title: format!("Pier tag P{at}"),
            numbers: vec![format!("P{at}")],
            text: format!("Rope {at}"),
            ..Value::default()
        };
        let mut values: Vec<_> = (0..SHARED).map(value).collect();
        split(&mut values, "Harbour", words::of("en"));
        assert_eq!((values[1].label.as_deref(), values[1].title.as_str()), (Some("Pier tag P1"), "Rope 1"));
        values = (1..SHARED).map(value).collect();
        split(&mut values, "Harbour", words::of("en"));
        assert_eq!((values[0].label.as_deref(), values[0].title.as_str()), (Some("P1"), "Pier tag P1"));
    }
}
