//! Values of techniques in one text, such as `Linux, macOS`, taken apart; and those that differ but in capitals made one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::told::Told;

/// Longer texts are no lists of values.
const LONGEST: usize = 200;

/// Takes the values of these techniques apart, key by key.
pub fn part(all: &mut [Told]) {
    let mut wholes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for property in all.iter().flat_map(|told| &told.properties).filter(|property| !property.nests) {
        wholes.entry(property.key.clone()).or_default().extend(property.values.iter().cloned());
    }
    wholes.retain(|_, wholes| is_list(wholes));
    let mut spelled: HashMap<(String, String), String> = HashMap::new();
    for property in all.iter_mut().flat_map(|told| &mut told.properties) {
        if !wholes.contains_key(&property.key) {
            continue;
        }
        let mut parted = Vec::new();
        for piece in property.values.iter().flat_map(|value| pieces(value)) {
            let key = (property.key.clone(), piece.to_lowercase());
            let piece = spelled.entry(key).or_insert_with(|| piece.to_owned());
            if !parted.contains(piece) {
                parted.push(piece.clone());
            }
        }
        property.values = parted;
    }
}

/// Whether values are lists: most of what stands in them stands in more than one.
fn is_list(wholes: &BTreeSet<String>) -> bool {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for whole in wholes {
        let own: BTreeSet<_> = pieces(whole).map(str::to_lowercase).collect();
        for piece in own {
            *uses.entry(piece).or_default() += 1;
        }
    }
    let come_back: usize = uses.values().filter(|uses| **uses > 1).sum();
    let is_short = wholes.iter().all(|whole| whole.len() <= LONGEST && !whole.contains('\n'));
    is_short
        && wholes.iter().any(|whole| whole.contains([',', ';']))
        && 3 * come_back >= 2 * uses.values().sum::<usize>()
}

fn pieces(value: &str) -> impl Iterator<Item = &str> {
    value.split([',', ';']).map(str::trim).filter(|piece| !piece.is_empty())
}
