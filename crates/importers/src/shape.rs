//! Small pieces of a framework file, as importers make them.

use super::clean;
use framework::{
    check::{is_address, is_date},
    wire::{Evidence, Name, Statement},
};

/// The id of the one source of an imported framework: the file itself.
pub const SOURCE: &str = "file";

/// The evidence for something at this place of the file's own counting.
pub fn evidence(place: Option<&str>) -> Vec<Evidence> {
    vec![Evidence { source: SOURCE.to_owned(), place: place.map(str::to_owned) }]
}

/// A statement, where there is text for one.
pub fn statement(text: String, place: Option<&str>) -> Option<Statement> {
    (!text.is_empty()).then(|| Statement { text, evidence: evidence(place) })
}

/// What a level or tag is called.
pub fn name(one: &str, many: &str) -> Name {
    Name { one: one.to_owned(), many: many.to_owned() }
}

/// The day of a time stamp such as `2024-02-13T17:43:40Z`.
pub fn day(stamp: &str) -> Option<String> {
    stamp.get(..10).filter(|day| is_date(day)).map(str::to_owned)
}

/// The address, if it is one of the web; without what would show it as another.
pub fn address(text: &str) -> Option<String> {
    let text = clean(text);
    is_address(&text).then(|| text.into_owned())
}

/// The first text that is not empty.
pub fn first<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// A number with its noun, which takes an s for all but one.
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
}
