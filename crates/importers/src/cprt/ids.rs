//! Ids of elements: how they compare, and which element they put under which.

use std::collections::HashMap;

use super::shapes::Element;

/// The indices of elements by their normalised ids.
pub fn ids(elements: &[Element]) -> HashMap<String, usize> {
    let mut ids = HashMap::new();
    for (at, element) in elements.iter().enumerate().filter(|(_, element)| !element.id.is_empty()) {
        ids.entry(key(&element.id)).or_insert(at);
    }
    ids
}

/// Normalises an id: without zeros before numbers, since exports write `3.1.1` in one place and `03.01.01` in another.
pub fn key(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    let mut in_number = false;
    let mut letters = id.chars().peekable();
    while let Some(c) = letters.next() {
        let more = letters.peek().is_some_and(char::is_ascii_digit);
        if c == '0' && !in_number && more {
            continue;
        }
        in_number = c.is_ascii_digit();
        out.extend(c.to_lowercase());
    }
    out
}

/// The element whose id is the longest prefix of this one; letters for a type (`SR-`, `D_`, `A.`) may precede it.
pub fn parent_by_id(id: &str, ids: &HashMap<String, usize>) -> Option<usize> {
    let full_key = key(id);
    let without_kind =
        full_key.split_once(['-', '_', '.']).filter(|(kind, _)| kind.chars().all(|c| c.is_ascii_alphabetic()));
    let prefixes = |text: &str| {
        let ends = text.char_indices().filter(|(_, c)| !c.is_alphanumeric()).map(|(at, _)| at);
        let mut found = ends.filter_map(|end| ids.get(&text[..end]).copied()).collect::<Vec<_>>();
        found.pop()
    };
    let by_short_id = without_kind.and_then(|(_, rest)| ids.get(rest).copied().or_else(|| prefixes(rest)));
    prefixes(&full_key).or(by_short_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_tell_what_stands_under_what() {
        let ids = HashMap::from(["3.1", "3.1.1", "gv", "gv.oc"].map(key).map(|id| (id.clone(), id.len())));
        let parent = |id| parent_by_id(id, &ids);
        assert_eq!([parent("SR-03.01.01.a"), parent("D_03.01.01"), parent("03.01.01")], [Some(5), Some(5), Some(3)]);
        assert_eq!([parent("GV.OC-01"), parent("GV.OC"), parent("X.1")], [Some(5), Some(2), None]);
        assert_eq!([key("03.10.00"), key("A0.0")], ["3.10.0", "a0.0"]);
    }
}
