//! Rows that are not part of what a table lists: repeated headings, totals, notes below it.

use std::{cell::OnceCell, collections::HashMap};

use importers::Omission;

use crate::{Plan, Sheet};

/// Why a row is not part of the framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MisfitReason {
    /// It names nothing.
    Nameless,
    /// It repeats the headings.
    Headings,
    /// It adds up the rows above it.
    Total,
    /// It is a single cell below the table.
    Note,
}

impl MisfitReason {
    /// Every kind, in the order of reports.
    pub const ALL: [Self; 4] = [Self::Nameless, Self::Headings, Self::Total, Self::Note];

    /// The reason, for programs that translate it.
    pub fn omission(self) -> Omission {
        match self {
            Self::Nameless => Omission::NamelessRows,
            Self::Headings => Omission::HeadingRows,
            Self::Total => Omission::TotalRows,
            Self::Note => Omission::Notes,
        }
    }
}

/// Words for totals.
const TOTALS: [&str; 34] = [
    "total",
    "totals",
    "subtotal",
    "sub-total",
    "sub total",
    "grand total",
    "sum",
    "overall total",
    "summe",
    "gesamtsumme",
    "zwischensumme",
    "gesamt",
    "insgesamt",
    "total général",
    "sous-total",
    "somme",
    "suma",
    "total general",
    "totales",
    "soma",
    "total geral",
    "totale",
    "subtotale",
    "totaal",
    "subtotaal",
    "итого",
    "всего",
    "合计",
    "总计",
    "小计",
    "合計",
    "小計",
    "المجموع",
    "कुल",
];

/// Words that notes begin with, before a colon.
const NOTES: [&str; 28] = [
    "source",
    "sources",
    "note",
    "notes",
    "nb",
    "n.b",
    "key",
    "legend",
    "quelle",
    "quellen",
    "anmerkung",
    "anmerkungen",
    "hinweis",
    "remarque",
    "nota",
    "notas",
    "fuente",
    "fuentes",
    "fonte",
    "fontes",
    "источник",
    "примечание",
    "注",
    "来源",
    "出典",
    "مصدر",
    "ملاحظة",
    "स्रोत",
];

/// Finds such rows.
pub(crate) struct MisfitFinder<'s> {
    sheet: &'s Sheet,
    plan: &'s Plan,
    levels: Vec<usize>,
    width: usize,
    /// The last row with several filled cells.
    last: Option<usize>,
    /// The first blank row below that.
    gap: Option<usize>,
    /// Whether some rows before it have only one cell, as group headings do.
    has_lone_rows: bool,
    /// The titles in the columns of levels, each with the first row that has it.
    titles: OnceCell<HashMap<String, usize>>,
}

impl<'s> MisfitFinder<'s> {
    pub fn of(sheet: &'s Sheet, plan: &'s Plan) -> Self {
        let rows = plan.header + 1..sheet.rows.len();
        let last = rows.clone().rev().find(|at| filled(sheet, *at).count() > 1);
        let has_lone_rows = last.is_some_and(|last| (rows.start..last).any(|at| filled(sheet, at).count() == 1));
        let gap = last.and_then(|last| (last + 1..rows.end).find(|at| filled(sheet, *at).next().is_none()));
        let (levels, width) = (plan.levels(), sheet.width());
        Self { sheet, plan, levels, width, last, gap, has_lone_rows, titles: OnceCell::new() }
    }

    /// Why a row is not part of the table; none if it is.
    pub fn reason(&self, at: usize) -> Option<MisfitReason> {
        if self.is_heading(at) {
            Some(MisfitReason::Headings)
        } else if self.is_total(at) {
            Some(MisfitReason::Total)
        } else if self.is_note(at) {
            Some(MisfitReason::Note)
        } else {
            None
        }
    }

    fn is_heading(&self, at: usize) -> bool {
        let is_same = |column| {
            let (heading, cell) = (self.sheet.cell(self.plan.header, column), self.sheet.cell(at, column));
            heading.to_lowercase() == cell.to_lowercase()
        };
        filled(self.sheet, at).next().is_some() && (0..self.width).all(is_same)
    }

    /// Whether a row is a total by name. If the name has more words, all other cells must be numbers, and the row must
    /// not name a new thing.
    fn is_total(&self, at: usize) -> bool {
        let Some(first) = filled(self.sheet, at).next() else { return false };
        let level = self.levels.iter().rev().map(|column| self.sheet.cell(at, *column)).find(|cell| !cell.is_empty());
        if TOTALS.contains(&normalised(first).as_str())
            || level.is_some_and(|cell| TOTALS.contains(&normalised(cell).as_str()))
        {
            return true;
        }
        let words = normalised(first);
        let rest = TOTALS.iter().find_map(|total| words.strip_prefix(total).or_else(|| words.strip_suffix(total)));
        let Some(rest) = rest.filter(|rest| rest.starts_with([' ', ':', ',']) || rest.ends_with([' ', ':', ',']))
        else {
            return false;
        };
        let mut others = filled(self.sheet, at).skip(1).peekable();
        let has_numbers = others.peek().is_some() && others.all(is_number);
        has_numbers && (self.is_half_filled(at) || self.is_title_above(at, &normalised(rest)))
    }

    /// Whether a row names only the higher levels.
    fn is_half_filled(&self, at: usize) -> bool {
        self.levels.len() > 1 && self.levels.last().is_some_and(|deepest| self.sheet.cell(at, *deepest).is_empty())
    }

    fn is_title_above(&self, at: usize, title: &str) -> bool {
        let titles = self.titles.get_or_init(|| self.titles());
        titles.get(title).is_some_and(|first| *first < at)
    }

    fn titles(&self) -> HashMap<String, usize> {
        let mut titles = HashMap::new();
        for row in self.plan.header + 1..self.sheet.rows.len() {
            for column in &self.levels {
                titles.entry(normalised(self.sheet.cell(row, *column))).or_insert(row);
            }
        }
        titles
    }

    fn is_note(&self, at: usize) -> bool {
        if self.last.is_none_or(|last| at <= last) {
            return false;
        }
        let mut cells = filled(self.sheet, at);
        let (Some(cell), None) = (cells.next(), cells.next()) else { return false };
        let is_after_gap = self.gap.is_some_and(|gap| gap < at);
        begins_as_note(cell) || (is_after_gap && !self.has_lone_rows)
    }
}

/// The cells of a row that are not blank.
pub(crate) fn filled(sheet: &Sheet, at: usize) -> impl Iterator<Item = &str> {
    sheet.rows[at].iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

fn normalised(cell: &str) -> String {
    cell.to_lowercase().trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

fn is_number(cell: &str) -> bool {
    cell.chars().any(char::is_numeric) && cell.chars().filter(|c| c.is_alphabetic()).count() <= 3
}

/// Whether a cell begins with a sign or a word that notes begin with.
fn begins_as_note(cell: &str) -> bool {
    let is_sign = cell.starts_with(['*', '†', '‡', '¹', '²', '³', '©', '※']) || cell.starts_with("http");
    let named = cell.split_once([':', '：']).map(|(name, _)| name.trim().to_lowercase());
    is_sign || named.is_some_and(|name| NOTES.contains(&name.as_str()))
}
