//! Splits texts that list values of techniques, such as `Linux, macOS`, and merges values that differ only in case.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::description::Description;

/// Longer texts, in bytes, are no lists of values.
const LONGEST: usize = 200;

/// Splits the values of these techniques, key by key.
pub fn split(all: &mut [Description]) {
    let mut values: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for property in all.iter().flat_map(|description| &description.properties).filter(|property| !property.nests) {
        values.entry(property.key.clone()).or_default().extend(property.values.iter().cloned());
    }
    values.retain(|_, values| is_list(values));
    let mut spellings: HashMap<(String, String), String> = HashMap::new();
    for property in all.iter_mut().flat_map(|description| &mut description.properties) {
        if !values.contains_key(&property.key) {
            continue;
        }
        let mut split = Vec::new();
        for item in property.values.iter().flat_map(|value| items(value)) {
            let key = (property.key.clone(), item.to_lowercase());
            let item = spellings.entry(key).or_insert_with(|| item.to_owned());
            if !split.contains(item) {
                split.push(item.clone());
            }
        }
        property.values = split;
    }
}

/// Whether values are lists: most of their items occur in more than one of them.
fn is_list(values: &BTreeSet<String>) -> bool {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for value in values {
        let own: BTreeSet<_> = items(value).map(str::to_lowercase).collect();
        for item in own {
            *uses.entry(item).or_default() += 1;
        }
    }
    let recurring: usize = uses.values().filter(|uses| **uses > 1).sum();
    let is_short = values.iter().all(|value| value.len() <= LONGEST && !value.contains('\n'));
    is_short
        && values.iter().any(|value| value.contains([',', ';']))
        && 3 * recurring >= 2 * uses.values().sum::<usize>()
}

fn items(value: &str) -> impl Iterator<Item = &str> {
    value.split([',', ';']).map(str::trim).filter(|item| !item.is_empty())
}
