//! Phases of kill chains: `harbour:sneak-in`, with platforms in the name of the chain (`attack-Linux:stealth`) and
//! several chains beside each other.

use std::collections::{BTreeMap, BTreeSet};

use super::shapes::Value;
use crate::{
    grouped::Grouped,
    properties::{self, Property},
};

/// The share of entries that must have a phase of a chain for it to make the pillars, in hundredths.
const NEARLY_ALL: usize = 80;

/// The key of the last words of merged chains' names.
const PART: &str = "platforms";

/// The most hyphens to try in the name of a chain; bounds the cost of hostile names.
const HYPHENS: usize = 16;

/// What the chains of an entry say beside its phases, by key.
type ValuesByKey = BTreeMap<String, BTreeSet<String>>;

/// Splits chain and phase; the name of the chain may itself have several parts.
fn split_phase(phase: &str) -> (&str, &str) {
    let end = phase.rmatch_indices(':').map(|(at, _)| at).find(|at| !phase[at + 1..].starts_with(' '));
    end.map_or(("", phase.trim()), |at| (phase[..at].trim(), phase[at + 1..].trim()))
}

/// The titles of each entry's phases. Anything else in the chains becomes a property of the entry: the rest of the
/// names of chains with the same phases, and chains beside the one that nearly all entries have.
pub fn titles(values: &mut [Value]) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<(String, String)>> = Vec::with_capacity(values.len());
    for value in values.iter() {
        let own = |phase: &String| (split_phase(phase).0.to_owned(), split_phase(phase).1.to_owned());
        all.push(value.phases.iter().map(own).collect());
    }
    let mut values_by_key: Vec<ValuesByKey> = vec![ValuesByKey::new(); values.len()];
    join(&mut values_by_key, &mut all);
    if let Some(main) = main_chain(&all) {
        for (values_by_key, phases) in values_by_key.iter_mut().zip(&mut all) {
            let (own, others): (Vec<_>, Vec<_>) =
                std::mem::take(phases).into_iter().partition(|(chain, _)| *chain == main);
            *phases = own;
            for (chain, phase) in others {
                values_by_key.entry(chain).or_default().insert(title(&phase));
            }
        }
    }
    for (value, mut values_by_key) in values.iter_mut().zip(values_by_key) {
        forget_known(&mut values_by_key, value);
        for (key, values) in values_by_key {
            let (title, values) = (properties::title(&key), values.into_iter().collect());
            value.properties.push(Property { key, title, values, nests: false });
        }
    }
    let chains: BTreeSet<&str> = all.iter().flatten().map(|(chain, _)| chain.as_str()).collect();
    let has_one = chains.len() == 1;
    let heading = |(chain, phase): &(String, String)| match (title(phase), chain.as_str()) {
        (phase, "") => phase,
        (phase, _) if has_one => phase,
        (phase, chain) => format!("{phase} ({})", title(split_phase(chain).1)),
    };
    all.iter().map(|phases| phases.iter().map(heading).collect()).collect()
}

/// Merges chains whose names differ only in the last word, and that share a phase.
fn join(values_by_key: &mut [ValuesByKey], all: &mut [Vec<(String, String)>]) {
    let mut chains: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for (chain, phase) in all.iter().flatten() {
        if let Some((stem, last)) = chain.rsplit_once('-') {
            chains.entry(stem.to_owned()).or_default().entry(last.to_owned()).or_default().insert(phase.clone());
        }
    }
    chains.retain(|_, parts| {
        let phases: usize = parts.values().map(BTreeSet::len).sum();
        phases > parts.values().flatten().collect::<BTreeSet<_>>().len()
    });
    // The shortest first: `attack-Office-365` belongs to `attack`.
    let stem = |chain: &str| {
        let mut ends = chain.match_indices('-').map(|(at, _)| at).take(HYPHENS);
        let at = ends.find(|at| chains.contains_key(&chain[..*at]))?;
        Some((chain[..at].to_owned(), chain[at + 1..].replace('-', " ")))
    };
    for (values_by_key, phases) in values_by_key.iter_mut().zip(all) {
        for (chain, _) in phases.iter_mut() {
            if let Some((stem, last)) = stem(chain) {
                values_by_key.entry(PART.to_owned()).or_default().insert(last);
                *chain = stem;
            }
        }
    }
}

/// Drops what a property of the entry repeats: ATT&CK lists its platforms.
fn forget_known(values_by_key: &mut ValuesByKey, value: &Value) {
    let Some(parts) = values_by_key.get(PART) else { return };
    let named: BTreeSet<_> = value
        .properties
        .iter()
        .filter(|property| property.key.to_lowercase().ends_with(PART))
        .flat_map(|property| property.values.iter().map(|value| value.to_lowercase().replace('-', " ")))
        .collect();
    if parts.iter().all(|part| named.contains(&part.to_lowercase())) {
        values_by_key.remove(PART);
    }
}

/// The first chain that nearly all entries have, if it has several phases and there are other chains.
fn main_chain(all: &[Vec<(String, String)>]) -> Option<String> {
    let mut chains: Grouped<&str, (usize, BTreeSet<&str>)> = Grouped::default();
    for phases in all {
        let mut seen = BTreeSet::new();
        for (chain, phase) in phases {
            let (uses, phases) = chains.at(chain);
            *uses += usize::from(seen.insert(chain));
            phases.insert(phase);
        }
    }
    let chains = chains.into_list();
    let nearly_all = |uses: usize| uses * 100 >= all.len() * NEARLY_ALL;
    let (main, _) = chains.iter().find(|(_, (uses, phases))| nearly_all(*uses) && phases.len() > 1)?;
    (chains.len() > 1).then(|| (*main).to_owned())
}

/// A name as a title: hyphens become blanks in machine-readable names, such as `sneak-in` or `Restore-Object`, and stay
/// in others, such as `Auto-référence`.
pub fn title(name: &str) -> String {
    let has_capital = |word: &str| word.starts_with(char::is_uppercase);
    let words = || name.split(['-', '_']).filter(|word| !word.is_empty());
    let is_machine =
        !name.contains(char::is_whitespace) && (words().all(has_capital) || !name.contains(char::is_uppercase));
    if is_machine { properties::title(name) } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(entries: &[&[&str]]) -> (Vec<String>, Vec<String>) {
        let value = |phases: &&[&str]| Value {
            phases: phases.iter().map(|phase| (*phase).to_owned()).collect(),
            ..Value::default()
        };
        let mut values: Vec<_> = entries.iter().map(value).collect();
        let titles = titles(&mut values).iter().map(|titles| titles.join(", ")).collect();
        let line = |property: &Property| format!("{}: {}", property.title, property.text());
        let lines = |value: &Value| value.properties.iter().map(line).collect();
        (
            titles,
            values
                .iter()
                .map(|value| {
                    let all: Vec<String> = lines(value);
                    all.join("; ")
                })
                .collect(),
        )
    }

    #[test]
    fn phases_are_titles_and_what_else_chains_say_is_kept() {
        for (entries, titles, lines) in [
            (&[&["h:sneak-in"][..], &["h:build-it"]][..], ["Sneak in", "Build it"], ["", ""]),
            (
                &[&["a-pre:pre:test-it"], &["t:INFORM - Auto-référence"]],
                ["Test it (Pre)", "INFORM - Auto-référence (T)"],
                ["", ""],
            ),
            (
                &[&["a-Sea:hide", "a-Sky:hide"], &["a-Sky:run"]],
                ["Hide, Hide", "Run"],
                ["Platforms: Sea, Sky", "Platforms: Sky"],
            ),
            (
                &[&["tactics:Plan", "response:Deny"], &["tactics:Go", "response:Deny"]],
                ["Plan", "Go"],
                ["Response: Deny", "Response: Deny"],
            ),
            (
                &[&["Restore:Restore-Object"], &["Deny:Deny-It"]],
                ["Restore Object (Restore)", "Deny It (Deny)"],
                ["", ""],
            ),
        ] {
            assert_eq!(read(entries), (titles.map(str::to_owned).to_vec(), lines.map(str::to_owned).to_vec()));
        }
    }
}
