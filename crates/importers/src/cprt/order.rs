//! The order of elements: NIST writes relationships at random, and tells the order by elements of their own or by numbers.

use std::cmp::Ordering;

use super::shapes::Element;

/// Whether elements of this type only say where another stands among its like.
pub fn is_sort_key(kind: &str) -> bool {
    let kind = kind.to_lowercase();
    kind == "sort" || kind.starts_with("sort_")
}

/// Sorts places of elements by their sort keys; those without one by kinds and numbers, where all have a number.
pub fn sort(places: &mut [usize], elements: &[Element], keys: &[Option<&str>]) {
    if places.iter().any(|at| keys[*at].is_some()) {
        places.sort_by(|a, b| match (keys[*a], keys[*b]) {
            (Some(a), Some(b)) => natural(a).cmp(&natural(b)),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => natural(&elements[*a].id).cmp(&natural(&elements[*b].id)),
        });
    } else if places.iter().all(|at| is_numbered(&elements[*at])) {
        let mut kinds: Vec<&str> = Vec::new();
        for at in places.iter() {
            let kind = elements[*at].kind.as_str();
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let rank = |at: &usize| kinds.iter().position(|kind| *kind == elements[*at].kind);
        places.sort_by_cached_key(|at| (rank(at), natural(&elements[*at].id)));
    }
}

/// Whether an id ends with a number or with one letter, as `3.1.2`, `AC-2(1)` and `SR-03.01.01.a` do.
fn is_numbered(element: &Element) -> bool {
    let last = element.id.split(|c: char| !c.is_alphanumeric()).rfind(|word| !word.is_empty());
    last.is_some_and(|last| last.chars().count() == 1 || last.chars().any(|c| c.is_ascii_digit()))
}

/// A run of an id.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Run {
    Words(String),
    Number(u64),
}

/// An id in runs, so that 2 stands before 10.
fn natural(id: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut rest = id;
    while let Some(first) = rest.chars().next() {
        let is_number = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_number).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        // A number that is too large for one stands behind all others.
        let number = || Run::Number(run.parse().unwrap_or(u64::MAX));
        runs.push(if is_number { number() } else { Run::Words(run.to_lowercase()) });
        rest = after;
    }
    runs
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
