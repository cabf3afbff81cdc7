//! Small parts of a framework file, as importers make them.

use std::collections::HashSet;

use super::clean;
use framework::{
    check::{is_address, is_date},
    wire::{Evidence, Link, Name, Statement},
};

/// Longer labels are cut, in characters.
const LABEL: usize = 80;

/// The id of the one source of an imported framework: the file itself.
pub const SOURCE: &str = "file";

/// Evidence at this place, in the file's own numbering.
pub fn evidence(place: Option<&str>) -> Vec<Evidence> {
    vec![Evidence { source: SOURCE.to_owned(), place: place.map(str::to_owned) }]
}

/// A statement; `None` where the text is empty.
pub fn statement(text: String, place: Option<&str>) -> Option<Statement> {
    (!text.is_empty()).then(|| Statement { text, evidence: evidence(place) })
}

/// Joins texts as paragraphs, skipping empty ones.
pub fn paragraphs(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// The singular and plural name of a level or tag.
pub fn name(one: &str, many: &str) -> Name {
    Name { one: one.to_owned(), many: many.to_owned() }
}

/// An English noun in the plural.
pub fn plural(noun: &str) -> String {
    match noun.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if noun.ends_with("ss") => format!("{noun}es"),
        _ if noun.ends_with('s') => noun.to_owned(),
        _ if noun.ends_with("riterion") => noun.replace("riterion", "riteria"),
        _ => format!("{noun}s"),
    }
}

/// The date of a time stamp such as `2024-02-13T17:43:40Z`.
pub fn day(stamp: &str) -> Option<String> {
    stamp.get(..10).filter(|day| is_date(day)).map(str::to_owned)
}

/// The text if it is a web address; without characters that would display it as another.
pub fn address(text: &str) -> Option<String> {
    let text = clean(text);
    is_address(&text).then(|| text.into_owned())
}

/// A text as a label: its beginning on one line; `None` where that is empty. It is short, since labels are repeated
/// wherever something points to them.
pub fn label(text: &str) -> Option<String> {
    let label: String = clean(text.trim()).chars().take(LABEL).collect();
    Some(label.replace('\n', " ")).filter(|label| !label.trim().is_empty())
}

/// A text on one line of at most so many characters, cut between words.
pub fn cut(text: &str, most: usize) -> String {
    let (mut line, mut room) = (String::new(), most);
    for word in text.split_whitespace() {
        let needed = word.chars().take(most + 1).count() + usize::from(!line.is_empty());
        if needed > room {
            if line.is_empty() {
                line.extend(word.chars().take(most));
            }
            return format!("{}…", line.trim_end_matches([',', ';']));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line += word;
        room -= needed;
    }
    line
}

/// The links without duplicates.
pub fn once(links: impl IntoIterator<Item = Link>) -> Vec<Link> {
    let mut seen = HashSet::new();
    links.into_iter().filter(|link| seen.insert((link.title.clone(), link.address.clone()))).collect()
}

/// Whether a text is a UUID.
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// The first non-empty text.
pub fn first<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// A number with its noun, which takes an s unless the number is 1.
pub fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_shows_as_what_it_is() {
        assert_eq!(address("https://harbour.exam\u{202e}evil\u{202c}ple/").unwrap(), "https://harbour.examevilple/");
        assert_eq!(address("mailto:harbour@example.org"), None);
    }

    #[test]
    fn long_texts_are_cut_between_words() {
        for (text, most, short) in [
            ("Check  the\nropes", 20, "Check the ropes"),
            ("Check the ropes", 15, "Check the ropes"),
            ("Check the ropes, daily", 21, "Check the ropes…"),
            ("Ropes", 3, "Rop…"),
            ("", 3, ""),
        ] {
            assert_eq!(cut(text, most), short);
        }
    }

    #[test]
    fn nouns_have_a_plural() {
        for (one, many) in [
            ("Family", "Families"),
            ("Key", "Keys"),
            ("Process", "Processes"),
            ("Tactics", "Tactics"),
            ("Criterion", "Criteria"),
            ("Phase", "Phases"),
        ] {
            assert_eq!(plural(one), many);
        }
    }
}
