//! The contents of a column: numbers, words of a scale, addresses, labels, or texts, and how often they repeat.

use std::collections::BTreeSet;

use framework::wire::Tone;
use search::folded;

use crate::{Reason, Role, Sheet, headings::is_letter, scale::is_step, tone::tone};

/// Longest text that can be a value to filter by, in characters.
const SHORT: usize = 60;

/// Most values that are useful to filter by.
const MOST_VALUES: usize = 100;

/// Most steps of a scale.
const MOST_STEPS: usize = 12;

/// Words that make up steps, together or beside a number: `short term`, `P1`, `must`.
const STEPS: [&str; 26] = [
    "very",
    "extremely",
    "high",
    "medium",
    "low",
    "critical",
    "none",
    "essential",
    "urgent",
    "normal",
    "minor",
    "major",
    "severe",
    "must",
    "should",
    "could",
    "mandatory",
    "optional",
    "yes",
    "no",
    "short",
    "long",
    "mid",
    "term",
    "level",
    "tier",
];

/// The cells of a column, without blank ones.
pub(crate) struct Cells<'s> {
    pub texts: Vec<&'s str>,
    pub different: BTreeSet<&'s str>,
    /// The number of runs of equal cells.
    pub runs: usize,
}

impl<'s> Cells<'s> {
    /// The cells of one column.
    pub fn of(sheet: &'s Sheet, header: usize, column: usize) -> Self {
        let cells = (header + 1..sheet.rows.len()).map(|row| sheet.cell(row, column));
        Self::from(cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>())
    }

    /// The cells of each column. Rows may be far shorter than the widest.
    pub fn of_all(sheet: &'s Sheet, header: usize) -> Vec<Self> {
        let mut columns: Vec<Vec<&str>> = vec![Vec::new(); sheet.width()];
        for row in sheet.rows.iter().skip(header + 1) {
            for (column, cell) in columns.iter_mut().zip(row) {
                column.extend(Some(cell.trim()).filter(|cell| !cell.is_empty()));
            }
        }
        columns.into_iter().map(Self::from).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Whether the same few values repeat.
    pub fn is_repeated(&self) -> bool {
        let (different, all) = (self.different.len(), self.texts.len());
        different <= MOST_VALUES && different * 2 <= all || different <= MOST_STEPS && different < all
    }

    /// Whether nearly every cell differs from all others.
    pub fn is_distinct(&self) -> bool {
        self.different.len() * 20 >= self.texts.len() * 19
    }

    /// Whether each value fills one block of rows, and many blocks have more than one row.
    pub fn is_in_blocks(&self) -> bool {
        self.runs == self.different.len() && self.runs > 1 && self.runs * 3 <= self.texts.len() * 2
    }

    /// Whether nearly all are numbers, shares, amounts or dates.
    pub fn are_numbers(&self) -> bool {
        let numbers = self.texts.iter().filter(|cell| is_number(cell)).count();
        numbers > 0 && numbers * 5 >= self.texts.len() * 4
    }

    /// Whether all are words or numbers of one short scale: `High`, `3 - Low`.
    pub fn is_scale(&self) -> bool {
        let fits = |cell: &&str| {
            let folded = folded(cell);
            let words = folded.split(|c: char| !is_letter(c));
            let mut words = words.filter(|word| !word.is_empty()).peekable();
            let is_rank = |word: &str| word.parse::<u8>().is_ok_and(|rank| rank <= 10);
            is_step(cell) || words.peek().is_some() && words.all(|word| is_rank(word) || STEPS.contains(&word))
        };
        !self.is_empty() && self.different.len() <= MOST_STEPS && self.different.iter().all(fits)
    }

    /// Whether all are priorities as trackers number them: `P0` to `P9`.
    pub fn are_priorities(&self) -> bool {
        let is_priority = |cell: &&str| {
            cell.strip_prefix(['P', 'p']).is_some_and(|digit| digit.len() == 1 && digit.parse::<u8>().is_ok())
        };
        !self.is_empty() && self.different.iter().all(is_priority)
    }

    /// Whether they are statuses: known words, or short ones that repeat, and not numbers or texts that differ from row
    /// to row.
    pub fn are_statuses(&self) -> bool {
        let known = self.texts.iter().filter(|cell| tone(cell) != Tone::Neutral).count();
        let are_own = self.different.len() * 2 > self.texts.len();
        let is_long = |cell: &&str| cell.chars().count() > SHORT;
        let are_others = self.different.len() > MOST_STEPS || self.are_numbers() || self.texts.iter().any(is_long);
        known * 2 > self.texts.len() || !are_own || !are_others
    }

    pub fn are_addresses(&self) -> bool {
        self.texts.iter().all(|cell| is_address(cell))
    }

    /// Whether any is an address.
    pub fn has_address(&self) -> bool {
        self.texts.iter().any(|cell| is_address(cell))
    }

    /// The average length of a cell, in characters.
    pub fn length(&self) -> usize {
        self.texts.iter().map(|cell| cell.chars().count()).sum::<usize>() / self.texts.len().max(1)
    }

    /// Whether they can name what the rows are about.
    pub fn are_texts(&self) -> bool {
        !self.is_empty() && !self.are_numbers() && !self.is_scale() && !self.has_address()
    }

    /// Whether they number the rows: labels with letters that all differ, or numbers that each follow the one before.
    fn are_labels(&self) -> bool {
        if !self.is_distinct() || !self.texts.iter().all(|cell| is_outline(cell)) {
            return false;
        }
        let numbers: Option<Vec<_>> = self.texts.iter().map(|cell| parts(cell)).collect();
        let Some(numbers) = numbers else { return self.texts.iter().any(|cell| cell.contains(char::is_alphabetic)) };
        let next = numbers.windows(2).filter(|pair| is_next(&pair[0], &pair[1])).count();
        numbers[0].iter().all(|part| *part <= 1) && numbers.len() > 1 && next * 5 >= (numbers.len() - 1) * 4
    }

    /// Whether they have labels such as 1.2.3, which cannot be amounts.
    pub fn has_deep_labels(&self) -> bool {
        self.texts.iter().any(|cell| parts(cell).is_some_and(|parts| parts.len() > 2))
    }

    /// The role of a column by its cells; a label only if `may_be_label`.
    pub fn role(&self, may_be_label: bool) -> (Role, Reason) {
        if self.is_empty() {
            (Role::None, Reason::Empty)
        } else if self.are_addresses() {
            (Role::Link, Reason::Addresses)
        } else if may_be_label && self.are_labels() {
            (Role::Label, Reason::Numbering)
        } else if self.are_numbers()
            && (self.different.len() > MOST_STEPS || self.texts.iter().any(|cell| is_amount(cell)))
        {
            (Role::Summary, Reason::Numbers)
        } else if self.texts.iter().any(|cell| cell.chars().count() > SHORT) {
            (Role::Summary, Reason::LongText)
        } else if self.is_repeated() {
            (Role::Facet, Reason::Repeated)
        } else if self.are_numbers() {
            (Role::Summary, Reason::Numbers)
        } else {
            (Role::Summary, Reason::Different)
        }
    }
}

impl<'s> From<Vec<&'s str>> for Cells<'s> {
    fn from(texts: Vec<&'s str>) -> Self {
        let runs = usize::from(!texts.is_empty()) + texts.windows(2).filter(|pair| pair[0] != pair[1]).count();
        Self { different: texts.iter().copied().collect(), runs, texts }
    }
}

fn is_address(cell: &str) -> bool {
    cell.split_whitespace().all(|word| word.starts_with("http://") || word.starts_with("https://"))
}

/// Whether a cell is a number, an amount, a share or a date.
fn is_number(cell: &str) -> bool {
    let cell = cell.trim_matches(['~', '<', '>', '≈', '≥', '≤', '+', '-', '−', ' ', '€', '$', '£', '¥', '₹', '%']);
    let cell = ["eur", "usd", "bn", "mio", "m", "k"].iter().fold(cell, |cell, unit| {
        let start = cell.len().saturating_sub(unit.len());
        let has_unit = cell.is_char_boundary(start) && cell[start..].eq_ignore_ascii_case(unit);
        if has_unit { cell[..start].trim_end() } else { cell }
    });
    let is_part = |c: char| c.is_numeric() || matches!(c, '.' | ',' | '\'' | ' ' | '\u{a0}' | '/' | '-' | '–' | ':');
    cell.starts_with(char::is_numeric) && cell.chars().all(is_part)
}

/// Whether a number is a share or an amount, and neither a step, a day nor a year.
fn is_amount(cell: &str) -> bool {
    const STEPS: std::ops::RangeInclusive<u32> = 0..=31;
    const YEARS: std::ops::RangeInclusive<u32> = 1900..=2100;
    let is_whole = cell.parse().is_ok_and(|number| STEPS.contains(&number) || YEARS.contains(&number));
    is_number(cell) && !framework::check::is_date(cell) && !is_whole
}

/// The parts of a number such as 1.2.3.
fn parts(cell: &str) -> Option<Vec<u32>> {
    cell.trim_end_matches(['.', ')']).split(['.', '-']).map(|part| part.parse().ok()).collect()
}

/// Whether a number follows another: the next sibling of it or of one of its ancestors, or its first child.
fn is_next(before: &[u32], after: &[u32]) -> bool {
    let shared = before.iter().zip(after).take_while(|(before, after)| before == after).count();
    let is_first = after.len() == before.len() + 1 && shared == before.len() && after[shared] <= 1;
    let is_beside = shared < before.len().min(after.len())
        && before[shared].checked_add(1) == Some(after[shared])
        && after[shared + 1..].iter().all(|part| *part <= 1);
    is_first || is_beside
}

/// Whether a cell is a number such as `1`, `1.2` or `A.1.2`.
pub(crate) fn is_outline(cell: &str) -> bool {
    let parts: Vec<_> = cell.trim_end_matches(['.', ')']).split(['.', '-']).collect();
    let is_part = |part: &&str| !part.is_empty() && part.len() <= 4 && part.chars().all(char::is_alphanumeric);
    !framework::check::is_date(cell) && cell.chars().any(|c| c.is_ascii_digit()) && parts.iter().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(cells: &[&str]) -> Role {
        Cells::from(cells.to_vec()).role(true).0
    }

    #[test]
    fn cells_tell_labels_facets_and_facts_apart() {
        for (cells, expected) in [
            (&["1", "1.1", "1.2", "2", "2.1"][..], Role::Label),
            (&["A.1", "A.2", "B.1"], Role::Label),
            (&["1", "2", "3", "4"], Role::Label),
            // Amounts, counts, shares.
            (&["1", "1.5", "2", "2.5", "3"], Role::Summary),
            (&["1", "6", "500", "20000"], Role::Summary),
            (&["0.75", "0.5", "1"], Role::Summary),
            (&["75%", "10%", "100%", "0%"], Role::Summary),
            // Values.
            (&["3", "5", "3", "4"], Role::Facet),
            (&["Q1", "Q2", "Q1", "Q4"], Role::Facet),
            (&["High", "Low", "High"], Role::Facet),
            (&["2025", "2026", "2025"], Role::Facet),
            (&["https://a.org/1", "https://a.org/2"], Role::Link),
        ] {
            assert_eq!(role(cells), expected, "{cells:?}");
        }
    }

    #[test]
    fn nothing_follows_the_largest_number() {
        assert!(is_next(&[1, 1], &[1, 2]) && is_next(&[1], &[1, 0]));
        assert!(!is_next(&[u32::MAX], &[0]));
    }

    #[test]
    fn scales_are_known_in_several_languages() {
        let is_scale = |cells: &[&str]| Cells::from(cells.to_vec()).is_scale();
        for cells in [
            &["High", "Low"][..],
            &["3 - Low", "1 - High"],
            &["1", "5"],
            &["hoch", "mittel"],
            &["Élevée", "Faible"],
            &["Средний", "Высокий"],
            &["高", "低"],
            &["عالية"],
            &["उच्च", "मध्यम"],
        ] {
            assert!(is_scale(cells), "{cells:?}");
        }
        for cells in [&["Water", "Air"][..], &["High seas", "Low lands"], &["2025", "2026"], &["A", "B"]] {
            assert!(!is_scale(cells), "{cells:?}");
        }
    }
}
