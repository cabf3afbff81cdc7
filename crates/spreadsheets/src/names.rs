//! Names of levels, themes and actors, in the singular and the plural, from the headings of their columns.

use framework::wire;
use search::folded;

use crate::{
    Role,
    headings::{Part, find, parts, single, words_of},
    words::Sense,
};

/// Whether most known terms in headings are English.
pub(crate) fn are_english<'h>(headings: impl Iterator<Item = &'h str>) -> bool {
    let parts: Vec<_> = headings.flat_map(|heading| parts(heading).0).collect();
    let known = parts.iter().filter_map(|part| part.entry).collect::<Vec<_>>();
    known.iter().filter(|entry| entry.is_in("en")).count() * 2 > known.len()
}

/// The name of the things under a heading, in the singular and the plural. Plurals are those of known words, or
/// English.
pub(crate) fn name(heading: &str, is_english: bool) -> wire::Name {
    let heading = heading.trim();
    let (parts, _) = parts(heading);
    let is_own = |part: &&Part| !matches!(part.sense(), Some(Sense::Title | Sense::Is(Role::Label)));
    let own: Vec<_> = parts.iter().filter(is_own).collect();
    // Adjectives are not parts, and stay with the word.
    let words = words_of(heading).len();
    let is_whole = |one: &str| words == words_of(one).len() + parts.len() - own.len() && !is_compound(heading);
    if let [only] = own.as_slice()
        && let Some((one, many)) = only.entry.map(|entry| entry.name(is_english)).filter(|(one, _)| is_whole(one))
    {
        let article = if heading.starts_with("ال") { "ال" } else { "" };
        return wire::Name { one: capital(&format!("{article}{one}")), many: capital(&format!("{article}{many}")) };
    }
    let one = capital(heading);
    let (start, last) = one.rsplit_once(' ').map_or(("", one.as_str()), |(start, last)| (start, last));
    match find(&folded(last)).filter(|entry| entry.is_in("en")).map(|entry| entry.name(true)) {
        Some((last_one, last_many)) if is_english && !start.is_empty() => wire::Name {
            one: format!("{start} {}", like(last, last_one)),
            many: format!("{start} {}", like(last, last_many)),
        },
        _ if is_english && !one.ends_with('s') => wire::Name { many: english_plural(&one), one },
        _ => wire::Name { many: one.clone(), one },
    }
}

/// A word with a capital if another has one.
fn like(other: &str, word: &str) -> String {
    if other.starts_with(char::is_uppercase) { capital(word) } else { word.to_owned() }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The English plural of a word.
pub(crate) fn english_plural(one: &str) -> String {
    let before_y = one.strip_suffix('y').filter(|start| !start.ends_with(['a', 'e', 'o', 'u']));
    match before_y {
        Some(start) => format!("{start}ies"),
        None if one.ends_with("ss") || one.ends_with('x') || one.ends_with("ch") => format!("{one}es"),
        None if one.ends_with('s') || !one.is_ascii() => one.to_owned(),
        None => format!("{one}s"),
    }
}

/// Whether a word of a heading is a compound of several.
fn is_compound(heading: &str) -> bool {
    words_of(heading).iter().any(|word| find(word).is_none() && single(word).as_slice() != [word.as_str()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_have_names_in_their_language() {
        for (heading, one, many) in [
            ("Goals", "Goal", "Goals"),
            ("Strategic goals", "Strategic goal", "Strategic goals"),
            ("Category", "Category", "Categories"),
            ("actionName", "Action", "Actions"),
            ("Ziele", "Ziel", "Ziele"),
            ("Axes stratégiques", "Axes stratégiques", "Axes stratégiques"),
            ("tactic_id", "Tactic", "Tactics"),
            ("Handlungsfeld", "Handlungsfeld", "Handlungsfelder"),
            ("Azione", "Azione", "Azioni"),
            ("Objetivo estratégico", "Objetivo estratégico", "Objetivo estratégico"),
            ("المحور", "المحور", "المحاور"),
            ("目標", "目標", "目標"),
        ] {
            let name = name(heading, are_english([heading].into_iter()));
            assert_eq!((name.one.as_str(), name.many.as_str()), (one, many), "{heading}");
        }
        assert_eq!(name("Axes", false), wire::Name { one: "Axe".to_owned(), many: "Axes".to_owned() });
        assert_eq!(name("Vorhabenbündel", false).many, "Vorhabenbündel");
    }
}
