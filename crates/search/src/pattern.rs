//! Matches a query against single texts, without an index.

use super::{
    Correction,
    matcher::Matcher,
    parse::{self, Item},
    text::Text,
};

/// Which texts match a query.
///
/// ```
/// use search::Pattern;
///
/// let pattern = Pattern::new("lunar OR moon -probe", &[], &[]);
/// assert!(pattern.matches(&["The Moon", "A rock"]));
/// assert!(!pattern.matches(&["The Moon", "A probe"]));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Pattern {
    items: Vec<(bool, Matcher)>,
    start: Option<String>,
}

impl Pattern {
    /// The pattern of a query. Forgiven words also match as they were read; words found inside words, given as typed,
    /// match there; stop words are ignored if there are other words.
    pub fn new(text: &str, corrections: &[Correction], inside: &[String]) -> Self {
        let items = parse::parse(text);
        let is_telling = items.iter().any(|item| !item.exclude && !item.is_stop_word());
        let start = items.iter().find(|item| !item.exclude).map(|item| item.terms[0].start().to_owned());
        let items = items.iter().filter(|item| !is_telling || !item.is_stop_word());
        Self { items: items.map(|item| (item.exclude, matcher(item, corrections, inside))).collect(), start }
    }

    /// The pattern for titles: each word must occur; exclusions are ignored.
    pub fn of_title(text: &str) -> Self {
        let items = parse::parse(text);
        let start = items.iter().find(|item| !item.exclude).map(|item| item.terms[0].start().to_owned());
        let items = items.iter().filter(|item| !item.exclude);
        Self { items: items.map(|item| (false, Matcher::of_item(item))).collect(), start }
    }

    /// Whether every text matches.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether these texts together match.
    pub fn matches(&self, texts: &[&str]) -> bool {
        let texts: Vec<_> = texts.iter().map(|text| Text::of(text)).collect();
        self.items.iter().all(|(exclude, matcher)| texts.iter().any(|text| matcher.is_in(text)) != *exclude)
    }

    /// Whether a text begins with the first word of the query.
    pub fn begins(&self, text: &str) -> bool {
        let text = Text::of(text);
        let Some(start) = self.start.as_ref().filter(|_| !text.parts().is_empty()) else { return false };
        text.joined(0..text.compound_end(0)).starts_with(start.as_str())
    }
}

/// The matcher for an item, including forgiven readings; any of its alternatives suffices.
fn matcher(item: &Item, corrections: &[Correction], inside: &[String]) -> Matcher {
    let mut matcher = Matcher::of_item(item);
    let contained = item.terms.iter().filter(|term| inside.contains(&term.typed));
    matcher.inside.extend(contained.map(|term| term.start().to_owned()));
    let read = corrections.iter().filter(|correction| item.terms.iter().any(|term| term.typed == correction.typed));
    for words in read.flat_map(|correction| &correction.read_as) {
        // Several words in place of one form a phrase with an open end.
        let typed = if words.contains(' ') { format!("\"{words}") } else { words.clone() };
        for item in parse::parse(&typed) {
            matcher.add(Matcher::of_item(&item));
        }
    }
    matcher
}
