//! Detects the language of a spreadsheet from its cells or, if they hold little but names, from its headings.

use std::collections::BTreeMap;

use importers::language::detect;

use crate::{
    Role,
    headings::{Entry, parts as terms},
    tree::Part,
    words::Sense,
};

/// Most words to look at.
const WORDS: usize = 5000;

/// The tag of an unknown language.
const UNKNOWN: &str = "und";

/// The language of these sheets, as a tag.
pub(crate) fn of(parts: &[Part<'_>]) -> &'static str {
    let cells = words(parts.iter().flat_map(|part| {
        let columns: Vec<_> =
            (0..part.plan.columns.len()).filter(|at| has_language(part.plan.columns[*at].role)).collect();
        let rows = part.plan.header + 1..part.sheet.rows.len();
        rows.flat_map(move |row| columns.clone().into_iter().map(move |column| part.sheet.cell(row, column)))
    }));
    let headings: Vec<_> =
        parts.iter().flat_map(|part| &part.plan.columns).map(|column| column.heading.as_str()).collect();
    detect(&cells).or_else(|| by_headings(&headings, &cells)).unwrap_or(UNKNOWN)
}

/// Addresses and numbers are in no language.
fn has_language(role: Role) -> bool {
    !matches!(role, Role::Link | Role::Label | Role::None)
}

fn words<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).take(WORDS).collect()
}

/// The language that has the most words of the headings, if no other has as many. Templates have English headings
/// whatever the language of the cells, so cells with letters beyond ASCII count against English.
fn by_headings(headings: &[&str], cells: &[&str]) -> Option<&'static str> {
    if let Some(language) = detect(&words(headings.iter().copied())) {
        return Some(language);
    }
    let mut scores: BTreeMap<&'static str, usize> = BTreeMap::new();
    let terms = headings.iter().flat_map(|heading| terms(heading).0).filter(|term| term.sense() != Some(Sense::Small));
    for language in terms.filter_map(|term| term.entry).flat_map(Entry::languages) {
        *scores.entry(language).or_default() += 1;
    }
    let most = *scores.values().max()?;
    let mut leading = scores.into_iter().filter(|(_, score)| *score == most).map(|(language, _)| language);
    let language = leading.next().filter(|_| leading.next().is_none())?;
    let foreign = cells.iter().filter(|word| !word.is_ascii()).count();
    (language != "en" || foreign * 20 <= cells.len()).then_some(language)
}
