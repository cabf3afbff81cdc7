//! Orders elements: NIST writes relationships in random order, and gives the order in separate elements or in numbers.

use std::collections::HashMap;

use super::shapes::Element;
use crate::natural::natural;

/// Whether elements of this type only give the position of another among its siblings.
pub fn is_sort_key(kind: &str) -> bool {
    let kind = kind.to_lowercase();
    kind == "sort" || kind.starts_with("sort_")
}

/// Sorts indices of elements by their sort keys; if none has one, by kinds and numbers, where all have a number.
pub fn sort(places: &mut [usize], elements: &[Element], keys: &[Option<&str>]) {
    if places.iter().any(|at| keys[*at].is_some()) {
        places.sort_by_cached_key(|at| (keys[*at].is_none(), natural(keys[*at].unwrap_or(&elements[*at].id))));
    } else if places.iter().all(|at| is_numbered(&elements[*at])) {
        let mut ranks: HashMap<&str, usize> = HashMap::new();
        for at in places.iter() {
            let next = ranks.len();
            ranks.entry(&elements[*at].kind).or_insert(next);
        }
        places.sort_by_cached_key(|at| (ranks.get(elements[*at].kind.as_str()).copied(), natural(&elements[*at].id)));
    }
}

/// Whether an id ends with a number or with one letter, as `3.1.2`, `AC-2(1)` and `SR-03.01.01.a` do.
fn is_numbered(element: &Element) -> bool {
    let last = element.id.split(|c: char| !c.is_alphanumeric()).rfind(|word| !word.is_empty());
    last.is_some_and(|last| last.chars().count() == 1 || last.chars().any(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(ids: &[&str], keys: &[Option<&str>]) -> String {
        let element = |id: &&str| Element { id: (*id).to_owned(), ..Element::default() };
        let elements: Vec<_> = ids.iter().map(element).collect();
        let mut places: Vec<_> = (0..ids.len()).collect();
        sort(&mut places, &elements, keys);
        places.iter().map(|at| ids[*at]).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn elements_stand_by_their_keys_or_numbers() {
        for (ids, keys, order) in [
            (&["IA", "CM", "AC"][..], &[Some("00007"), Some("00005"), Some("00001")][..], "AC CM IA"),
            (&["B", "A", "C"], &[None, None, Some("00001")], "C A B"),
            (&["03.10", "03.9", "3.2"], &[None; 3], "3.2 03.9 03.10"),
            (&["SR-1.b", "SR-1.a", "SR-1"], &[None; 3], "SR-1 SR-1.a SR-1.b"),
            (&["AC-2(10)", "AC-2(2)", "AC-2"], &[None; 3], "AC-2 AC-2(2) AC-2(10)"),
            (&["GV", "ID", "DE"], &[None; 3], "GV ID DE"),
        ] {
            assert_eq!(sorted(ids, keys), order);
        }
    }
}
