//! Spreadsheets as frameworks.
//!
//! [`sheets`] reads CSV, TSV, XLSX, XLS and ODS into rows of text. A [`Plan`] gives each column a role, and a reason
//! for it: it is guessed from headings, in the languages of the page, and from cells, and a reader can correct it.
//! [`import`] then makes a framework file of the rows, and lists the rows that fit nowhere and the columns that it left
//! out.
//!
//! ```
//! let sheets = spreadsheets::sheets("plan.csv", b"pillar,goal,objective\nQuays,Mooring,Check the ropes\n,,Light the steps\n")?;
//! let plans = spreadsheets::plans(&sheets);
//! let import = spreadsheets::import("plan.csv", &sheets, &plans)?;
//! assert_eq!(import.file.pillars[0].goals[0].objectives.len(), 2);
//! # Ok::<(), spreadsheets::SpreadsheetError>(())
//! ```

mod book;
mod build;
mod cells;
mod descriptive_sheet;
mod file_kind;
mod guess;
mod headings;
mod labels;
mod language;
mod misfit_finder;
mod names;
mod numbers;
mod ods;
mod outline;
mod phrases;
mod plan;
mod role;
mod rows;
mod scale;
mod sheet;
mod shown;
mod tags;
mod tone;
mod tree;
mod words;

use std::{collections::BTreeSet, fmt};

use framework::{clean, slug, wire};
use importers::{Cause, LeftOut, Omission, RefusalReason};

pub use file_kind::FileKind;
pub use misfit_finder::MisfitReason;
pub use plan::{Column, Plan, Reason, letters};
pub use role::Role;
pub use rows::Misfit;
pub use sheet::{Sheet, decoded, is_workbook, sheets};

use build::Builder;
use tree::Part;

/// A spreadsheet as a framework file.
#[derive(Clone, Debug)]
pub struct Import {
    /// The file.
    pub file: wire::File,
    /// Contents of the spreadsheet that it leaves out.
    pub left_out: Vec<LeftOut>,
    /// The rows that fit nowhere.
    pub misfits: Vec<Misfit>,
}

/// Why a spreadsheet can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpreadsheetError {
    /// It is empty.
    Empty,
    /// It is damaged, or not a spreadsheet.
    NotReadable {
        /// The message of the reader for that kind of file.
        message: String,
    },
    /// It exceeds a limit.
    TooMuch {
        /// The measure that it exceeds.
        of: Measure,
        /// The limit.
        most: usize,
    },
    /// No column can hold goals.
    NoGoals {
        /// The headings found.
        headings: Vec<String>,
    },
    /// It is not a spreadsheet, or not one that can be opened as it is.
    Other {
        /// What it is.
        kind: FileKind,
    },
    /// A quotation mark opens a cell and is never closed.
    Unclosed {
        /// Its line, from 1.
        line: usize,
    },
}

/// A measure of a spreadsheet that has a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Cells, including the empty ones between them.
    Cells,
    /// Text in its cells, in bytes.
    Text,
    /// The unpacked size, in bytes.
    Unpacked,
}

impl fmt::Display for SpreadsheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("This spreadsheet is empty"),
            Self::NotReadable { message } => write!(f, "This spreadsheet can't be read: {message}"),
            Self::TooMuch { of: Measure::Cells, most } => {
                write!(f, "This spreadsheet can't be read: it spans more than {most} cells, including empty ones")
            }
            Self::TooMuch { of: Measure::Text, most } => {
                write!(f, "This spreadsheet can't be read: its cells hold more than {} MB of text", most >> 20)
            }
            Self::TooMuch { of: Measure::Unpacked, most } => {
                write!(f, "This spreadsheet can't be read: unpacked, it has more than {} MB", most >> 20)
            }
            Self::NoGoals { headings } => write!(f, "No column holds goals. The headings are: {}", headings.join(", ")),
            Self::Other { kind } => write!(f, "This file can't be read as a spreadsheet: it is {}", kind.what),
            Self::Unclosed { line } => write!(f, "Line {line}: a quotation mark opens a cell here and is never closed"),
        }
    }
}

impl SpreadsheetError {
    /// How to fix it, as a sentence or two.
    pub fn advice(&self) -> &'static str {
        match self {
            Self::Empty => "Save it again from the program that made it, with its rows.",
            Self::NotReadable { .. } => "Open it in a spreadsheet program and save it as XLSX or CSV.",
            Self::TooMuch { .. } => "Remove what is not needed, or split the file.",
            Self::NoGoals { .. } => {
                "Give the columns headings such as pillar, goal, objective, or say what each column is."
            }
            Self::Other { kind } => kind.advice,
            Self::Unclosed { .. } => "Close it, or remove it; if the file was cut off, get a complete copy.",
        }
    }

    /// The reason, for programs that translate it.
    pub fn reason(&self) -> RefusalReason {
        match self {
            Self::Empty => Cause::TableEmpty.into(),
            Self::NotReadable { message } => RefusalReason::new(Cause::TableUnreadable, [message]),
            Self::TooMuch { of: Measure::Cells, most } => RefusalReason::new(Cause::TableCells, [most]),
            Self::TooMuch { of: Measure::Text, most } => RefusalReason::new(Cause::TableText, [most >> 20]),
            Self::TooMuch { of: Measure::Unpacked, most } => RefusalReason::new(Cause::TableUnpacked, [most >> 20]),
            Self::NoGoals { headings } => RefusalReason::new(Cause::TableWithoutGoals, headings),
            Self::Other { kind } => kind.cause.into(),
            Self::Unclosed { line } => RefusalReason::new(Cause::Unclosed, [line]),
        }
    }
}

impl std::error::Error for SpreadsheetError {}

/// Guesses a plan for each sheet.
pub fn plans(sheets: &[Sheet]) -> Vec<Plan> {
    guess::plans(sheets)
}

/// Makes a framework file of the sheets, by these plans.
///
/// # Errors
/// If no sheet has a column of goals that is not empty.
pub fn import(name: &str, sheets: &[Sheet], plans: &[Plan]) -> Result<Import, SpreadsheetError> {
    let has_levels = |(_, plan): &(&Sheet, &Plan)| !plan.levels().is_empty();
    let plans: Vec<_> = sheets.iter().zip(plans).map(|(sheet, plan)| plan.settled(sheet)).collect();
    let mut misfits = Vec::new();
    let mut parts = Vec::new();
    for (sheet, plan) in sheets.iter().zip(&plans).filter(has_levels) {
        let mut read = rows::rows(sheet, plan);
        misfits.append(&mut read.misfits);
        parts.push(Part { sheet, plan, read });
    }
    let tree = tree::tree(&parts);
    let about = about(name, sheets, &parts);
    let (file, mut left_out) = Builder::new(&parts).file(about, tree);
    let has_goals = file.pillars.iter().any(|pillar| !pillar.goals.is_empty() || !pillar.sections.is_empty());
    if !has_goals {
        let headings = plans.iter().flat_map(|plan| &plan.columns).map(|column| column.heading.clone());
        return Err(SpreadsheetError::NoGoals { headings: headings.collect() });
    }
    left_out.extend(above(&parts));
    left_out.extend(other_sheets(sheets, &plans));
    sheets.iter().flat_map(|sheet| &sheet.left_out).for_each(|omitted| add(&mut left_out, omitted.clone()));
    left_out.extend(links_not_shown(sheets, &parts));
    Ok(Import { file, left_out, misfits })
}

/// Adds contents that are left out, merged with those of the same reason and column.
fn add(all: &mut Vec<LeftOut>, more: LeftOut) {
    let Some(known) = all.iter_mut().find(|known| (known.omission, &known.column) == (more.omission, &more.column))
    else {
        return all.push(more);
    };
    known.count += more.count;
    known.items.extend(more.items);
    known.items.truncate(LeftOut::NAMED);
}

/// The link addresses of cells that are not shown themselves.
fn links_not_shown(sheets: &[Sheet], parts: &[Part<'_>]) -> Option<LeftOut> {
    let of_sheet = |sheet: &Sheet| {
        let part = parts.iter().find(|part| std::ptr::eq(part.sheet, sheet));
        let rows: BTreeSet<_> = part.into_iter().flat_map(|part| &part.read.rows).map(|row| row.at).collect();
        let is_column =
            |at: usize| part.and_then(|part| part.plan.columns.get(at)).is_some_and(|column| column.role != Role::None);
        let others = sheet.links.iter().filter(|((row, column), _)| !rows.contains(row) || !is_column(*column));
        others.map(|(_, address)| address.clone()).collect::<Vec<_>>()
    };
    LeftOut::of(Omission::HiddenLinks, sheets.iter().flat_map(of_sheet))
}

/// The cells above the headings, except for the title of the whole.
fn above(parts: &[Part<'_>]) -> Option<LeftOut> {
    let title = parts.first().and_then(|part| heading_above(part.sheet, part.plan.header));
    let rows = parts.iter().flat_map(|part| part.sheet.rows.iter().take(part.plan.header));
    let cells = rows.flatten().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    LeftOut::of(Omission::AboveHeadings, cells.filter(|cell| Some(*cell) != title.as_deref()))
}

/// Sheets without a level, which are not part of the framework.
fn other_sheets(sheets: &[Sheet], plans: &[Plan]) -> Option<LeftOut> {
    let others = sheets.iter().zip(plans).filter(|(_, plan)| plan.levels().is_empty());
    LeftOut::of(Omission::OtherSheets, others.map(|(sheet, _)| &*sheet.name))
}

fn about(name: &str, sheets: &[Sheet], parts: &[Part<'_>]) -> wire::About {
    let name = &*clean(name);
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let title = parts.first().and_then(|part| heading_above(part.sheet, part.plan.header));
    // A pasted table may have no name while its sheet has one.
    let sheet = parts.first().map_or_else(String::new, |part| part.sheet.name.clone());
    let candidates = [stem.replace(['_', '-'], " "), sheet];
    let named = || candidates.into_iter().find(|candidate| !candidate.trim().is_empty());
    let title = title.or_else(named).unwrap_or_else(|| "Spreadsheet".to_owned());
    let rows: usize = parts.iter().map(|part| part.read.rows.len()).sum();
    let language = language::of(parts);
    wire::About {
        id: slug::id(&[&title], "spreadsheet"),
        title,
        language: language.to_owned(),
        coverage: phrases::coverage(language, rows, file, sheets.len()),
        names: Some(build::names(parts)),
        ..wire::About::default()
    }
}

/// The title: a cell alone in a row above the header.
fn heading_above(sheet: &Sheet, header: usize) -> Option<String> {
    let rows = sheet.rows.iter().take(header);
    let alone = rows.filter_map(|row| {
        let mut cells = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        cells.next().filter(|_| cells.next().is_none())
    });
    alone.map(str::to_owned).next()
}
