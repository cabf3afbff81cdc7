//! The differences between two lists of named texts, such as a goal's objectives before and after.

use std::collections::{HashMap, VecDeque};

use crate::{Difference, Part};

/// A name and its text.
pub type NamedText = (String, String);

/// A key: two entries with equal keys are taken for the same.
pub type Key = for<'n> fn(&'n NamedText) -> (&'n str, &'n str);

fn name_and_text((name, text): &NamedText) -> (&str, &str) {
    (name, text)
}

/// Matches entries by name.
pub fn by_name((name, _): &NamedText) -> (&str, &str) {
    (name, "")
}

/// Matches entries by text.
pub fn by_text((_, text): &NamedText) -> (&str, &str) {
    ("", text)
}

/// The differences between two lists. Entries equal in name and text are the same. The others are paired by the key
/// `surest`, then by name, then by text; what is left was removed or added.
pub fn lists(before: &[NamedText], after: &[NamedText], part: fn(String) -> Part, surest: Key) -> Vec<Difference> {
    let mut partners = vec![None; before.len()];
    let mut is_free = vec![true; after.len()];
    for key in [name_and_text as Key, surest, by_name, by_text] {
        // Hashed by key instead of compared pairwise: a goal may have thousands of objectives.
        let mut free: HashMap<_, VecDeque<usize>> = HashMap::new();
        for (at, entry) in after.iter().enumerate().filter(|(at, _)| is_free[*at]) {
            free.entry(key(entry)).or_default().push_back(at);
        }
        for (entry, partner) in before.iter().zip(&mut partners).filter(|(_, partner)| partner.is_none()) {
            *partner = free.get_mut(&key(entry)).and_then(VecDeque::pop_front);
            if let Some(at) = *partner {
                is_free[at] = false;
            }
        }
    }
    let text = |partner: &Option<usize>| partner.map_or("", |at| after[at].1.as_str());
    let kept = before.iter().zip(&partners).map(|((name, before), partner)| (name, before.as_str(), text(partner)));
    let added =
        after.iter().zip(is_free).filter(|(_, is_free)| *is_free).map(|((name, after), _)| (name, "", &**after));
    let differing = kept.chain(added).filter(|(_, before, after)| before != after);
    let difference = |(name, before, after): (&String, &str, &str)| Difference {
        part: part(name.clone()),
        before: before.to_owned(),
        after: after.to_owned(),
    };
    differing.map(difference).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The slow definition: each entry takes the first free one with an equal key.
    fn defined(before: &[NamedText], after: &[NamedText], surest: Key) -> Vec<(String, String, String)> {
        let mut before: Vec<_> = before.iter().map(|entry| (entry, None)).collect();
        let mut after: Vec<_> = after.iter().map(Some).collect();
        for key in [name_and_text as Key, surest, by_name, by_text] {
            for (entry, partner) in before.iter_mut().filter(|(_, partner)| partner.is_none()) {
                let found = after.iter_mut().find(|other| other.is_some_and(|other| key(entry) == key(other)));
                *partner = found.and_then(Option::take);
            }
        }
        let text = |partner: Option<&NamedText>| partner.map(|partner| partner.1.clone()).unwrap_or_default();
        let kept = before.into_iter().map(|(entry, partner)| (entry.0.clone(), entry.1.clone(), text(partner)));
        let added = after.into_iter().flatten().map(|entry| (entry.0.clone(), String::new(), entry.1.clone()));
        kept.chain(added).filter(|(_, before, after)| before != after).collect()
    }

    proptest! {
        #[test]
        fn entries_are_one_as_the_slow_definition_says(
            before in proptest::collection::vec(("[a-c]", "[a-c]?"), 0..8),
            after in proptest::collection::vec(("[a-c]", "[a-c]?"), 0..8),
        ) {
            for surest in [by_name as Key, by_text] {
                let differences = lists(&before, &after, Part::Fact, surest).into_iter();
                let found = differences.map(|difference| match difference.part {
                    Part::Fact(name) => (name, difference.before, difference.after),
                    other => panic!("{other:?}"),
                });
                prop_assert_eq!(found.collect::<Vec<_>>(), defined(&before, &after, surest));
            }
        }
    }
}
