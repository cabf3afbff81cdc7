//! Opens files of every kind: framework files and foreign formats with [`importers`], tables with [`spreadsheets`].
//!
//! ```
//! use formats::{Outcome, open};
//!
//! let answer = open("plan.csv", b"pillar,goal\nQuays,Mooring\n")?;
//! let Outcome::Opened(opened) = answer else { panic!("nothing wants asking") };
//! assert_eq!((opened.format, opened.framework.goals.len()), (importers::Format::Csv, 1));
//! # Ok::<(), formats::FormatError>(())
//! ```

mod cells;
mod error;

use std::borrow::Cow;

use framework::{Framework, resolve};
use importers::{Format, LeftOut, Omission, Place};
use spreadsheets::{FileKind, Import, Misfit, MisfitReason, Plan, Role, Sheet, is_workbook, letters};

pub use error::FormatError;

/// An opened file.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The framework in it.
    pub framework: Framework,
    /// What kind of file it is.
    pub format: Format,
    /// Contents that the framework does not have, by kind.
    pub left_out: Vec<LeftOut>,
    /// The places of these contents in the file, for an account.
    pub covered: Vec<String>,
}

/// The result of opening a file.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// The file is open.
    Opened(Box<Opened>),
    /// The file is a table, and the reader must say what its columns are.
    NeedsRoles(Table),
}

/// A table with the roles of its columns.
#[derive(Clone, Debug)]
pub struct Table {
    /// The name of the file.
    pub name: String,
    /// Its sheets.
    pub sheets: Vec<Sheet>,
    /// The roles of the columns, for each sheet.
    pub plans: Vec<Plan>,
}

/// Opens a file of any kind. The name helps to recognise tables, and names their contents.
///
/// # Errors
/// Why it can't be opened, in words for the reader.
pub fn open(name: &str, bytes: &[u8]) -> Result<Outcome, FormatError> {
    open_files(&[(name, bytes)])
}

/// Opens files that came together: the one that holds a framework, with those that it builds on.
///
/// # Errors
/// As [`open`].
pub fn open_files(files: &[(&str, &[u8])]) -> Result<Outcome, FormatError> {
    if let [(name, bytes)] = files
        && is_table(name, bytes)
    {
        let table = table(name, bytes)?;
        let is_certain = table.is_framework_workbook()
            || table.plans.iter().any(Plan::is_certain)
                && table.plans.iter().all(|plan| plan.is_certain() || plan.levels().is_empty());
        return if is_certain {
            table.open().map(|opened| Outcome::Opened(Box::new(opened)))
        } else {
            Ok(Outcome::NeedsRoles(table))
        };
    }
    let importers::Opened { framework, format, left_out, covered } =
        importers::open_files(files).map_err(|refused| refusal_of(files, refused))?;
    Ok(Outcome::Opened(Box::new(Opened { framework, format, left_out, covered })))
}

/// Why a file that is not a table is refused: what it is, if known, says more than where it is not JSON.
fn refusal_of(files: &[(&str, &[u8])], refused: importers::ImportError) -> FormatError {
    let [(name, bytes)] = files else { return refused.into() };
    let is_text = || {
        let text = std::str::from_utf8(bytes).unwrap_or_default().trim_start_matches('\u{feff}').trim_start();
        let is_meant_so = name.to_lowercase().ends_with("json") || text.starts_with(['{', '[', '<', '"']);
        matches!(refused, importers::ImportError::NotJson { .. }) && !is_meant_so
    };
    match FileKind::of(bytes).or_else(|| is_text().then_some(FileKind::TEXT)) {
        Some(kind) => FormatError::Table(spreadsheets::SpreadsheetError::Other { kind }),
        None => refused.into(),
    }
}

/// Reads a table and guesses the roles of its columns.
///
/// # Errors
/// If it cannot be read, or it is empty.
pub fn table(name: &str, bytes: &[u8]) -> Result<Table, FormatError> {
    if bytes.len() > importers::LIMIT {
        return Err(importers::ImportError::TooLarge { bytes: bytes.len(), limit: importers::LIMIT }.into());
    }
    let sheets = spreadsheets::sheets(name, bytes)?;
    let plans = spreadsheets::plans(&sheets);
    Ok(Table { name: name.to_owned(), sheets, plans })
}

impl Table {
    /// Whether it is a whole framework as this program writes one, so that there is no need to ask what its columns
    /// are.
    pub fn is_framework_workbook(&self) -> bool {
        workbook::is_framework(&self.borrowed())
    }

    /// The text of the framework file in the sheets, if they are a whole framework.
    pub fn text(&self) -> Option<String> {
        let read = self.is_framework_workbook().then(|| workbook::read(&self.borrowed()))?;
        read.ok().map(|read| read.text)
    }

    /// The places of left-out contents in the sheets, as paths such as `sheets[0].rows[3]`.
    fn covered(&self, misfits: &[Misfit]) -> Vec<String> {
        let mut paths = Vec::new();
        for (at, (sheet, plan)) in self.sheets.iter().zip(&self.plans).enumerate() {
            if plan.levels().is_empty() {
                paths.push(format!("sheets[{at}]"));
                continue;
            }
            paths.extend((0..plan.header).map(|row| format!("sheets[{at}].rows[{row}]")));
            let rows = misfits.iter().filter(|misfit| misfit.sheet == sheet.name).map(|misfit| misfit.row - 1);
            paths.extend(rows.map(|row| format!("sheets[{at}].rows[{row}]")));
            // Depths and parents are in the tree.
            let columns = [Role::None, Role::Depth, Role::Parent].into_iter().flat_map(|role| plan.with(role));
            paths.extend(columns.flat_map(|column| {
                (plan.header..sheet.rows.len()).map(move |row| format!("sheets[{at}].rows[{row}][{column}]"))
            }));
        }
        paths
    }

    fn borrowed(&self) -> Vec<workbook::Sheet<'_>> {
        self.sheets.iter().map(|sheet| workbook::Sheet { name: &sheet.name, rows: &sheet.rows }).collect()
    }

    fn open_workbook(&self) -> Result<Opened, FormatError> {
        let workbook::WorkbookFramework { framework, unknown, orphaned_texts, .. } =
            workbook::read(&self.borrowed()).map_err(FormatError::Workbook)?;
        let placed = |(row, text)| (Place { sheet: workbook::TEXTS.to_owned(), row, column: String::new() }, text);
        let orphaned_texts = LeftOut::at(Omission::OrphanedTexts, orphaned_texts.into_iter().map(placed).collect());
        let left_out = LeftOut::of(Omission::OwnColumns, unknown).into_iter().chain(orphaned_texts).collect();
        Ok(Opened { framework, format: Format::Workbook, left_out, covered: Vec::new() })
    }

    /// The framework that the table holds, by the roles of its columns.
    ///
    /// # Errors
    /// If no column holds goals.
    pub fn open(&self) -> Result<Opened, FormatError> {
        if self.is_framework_workbook() {
            return self.open_workbook();
        }
        let Import { file, mut left_out, misfits } = spreadsheets::import(&self.name, &self.sheets, &self.plans)?;
        left_out.extend(rows_left_out(&misfits));
        let framework = resolve(file).map_err(FormatError::Problems)?;
        Ok(Opened { framework, format: format(&self.name), left_out, covered: self.covered(&misfits) })
    }
}

/// Rows that are not part of the framework, by kind, each with its sheet, row and column.
fn rows_left_out(misfits: &[Misfit]) -> impl Iterator<Item = LeftOut> {
    let placed = |misfit: &Misfit| {
        let Misfit { sheet, row, column, text, .. } = misfit.clone();
        (Place { sheet, row, column }, text)
    };
    MisfitReason::ALL.into_iter().filter_map(move |reason| {
        let of_kind = misfits.iter().filter(|misfit| misfit.reason == reason);
        LeftOut::at(reason.omission(), of_kind.map(placed).collect())
    })
}

/// Whether a file is a table: by its name, else by its first bytes, else as text of no other kind that has the same
/// separator in every line.
pub fn is_table(name: &str, bytes: &[u8]) -> bool {
    const ENDINGS: [&str; 8] = ["csv", "tsv", "tab", "xlsx", "xlsm", "xls", "ods", "psv"];
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    ENDINGS.contains(&ending.as_str()) || is_workbook(bytes) || is_delimited_text(bytes)
}

fn is_delimited_text(bytes: &[u8]) -> bool {
    const LINES: usize = 20;
    let first = &bytes[..bytes.len().min(1 << 16)];
    let text = match std::str::from_utf8(first) {
        Ok(text) => Cow::Borrowed(text),
        // The part may end within a character.
        Err(error) if first.len() - error.valid_up_to() < 4 => String::from_utf8_lossy(first),
        Err(_) => Cow::Owned(spreadsheets::decoded(first)),
    };
    if text.contains('\0') {
        return false;
    }
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let lines: Vec<_> = text.lines().take(LINES).collect();
    let parts = |separator: char| lines.iter().all(|line| line.contains(separator));
    !text.starts_with(['{', '[', '<']) && lines.len() > 1 && ['\t', ';', ','].into_iter().any(parts)
}

/// The kind of a table, by its name.
fn format(name: &str) -> Format {
    match name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).as_deref() {
        Some("xlsx" | "xlsm") => Format::Xlsx,
        Some("xls") => Format::Xls,
        Some("ods") => Format::Ods,
        Some("tsv" | "tab") => Format::Tsv,
        Some("csv") => Format::Csv,
        _ => Format::Spreadsheet,
    }
}

/// The place of a cell, as people say it: `Sheet1, row 3, column B`.
pub fn cell_name(sheet: &str, row: usize, column: usize) -> String {
    format!("{sheet}, row {}, column {}", row + 1, letters(column))
}
