//! Tables of text as an Excel workbook: the header row is frozen, filters are on, and every cell is text.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::xlsx::{allowed, write_text};

/// A table to write.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    /// The sheet's name; characters that Excel forbids are dropped.
    pub name: &'a str,
    /// The headings of its columns.
    pub headings: &'a [&'a str],
    /// Its rows.
    pub rows: &'a [Vec<String>],
}

/// The narrowest and widest column, in characters.
const WIDTH: (usize, usize) = (12, 60);

/// Tables as a workbook, one sheet each. None if it cannot be written, for example with more rows than Excel allows.
///
/// ```
/// let rows = [vec!["AC-1".to_owned(), "5.1".to_owned()]];
/// let sheet = exports::Sheet { name: "Pairs", headings: &["From", "To"], rows: &rows };
/// assert!(exports::workbook("A crosswalk", "2026-11-28", &[sheet]).is_some_and(|file| file.starts_with(b"PK")));
/// ```
pub fn workbook(title: &str, today: &str, sheets: &[Sheet<'_>]) -> Option<Vec<u8>> {
    written(title, today, sheets).ok()
}

fn written(title: &str, today: &str, sheets: &[Sheet<'_>]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The worker has no clock, and equal tables must give equal files.
    let today = ExcelDateTime::parse_from_str(today).or_else(|_| ExcelDateTime::from_ymd(2000, 1, 1))?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&today));
    for sheet in sheets {
        write(workbook.add_worksheet().set_name(allowed(sheet.name))?, sheet)?;
    }
    workbook.save_to_buffer()
}

fn write(to: &mut Worksheet, sheet: &Sheet<'_>) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap();
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
    for (at, heading) in (0_u16..).zip(sheet.headings) {
        let cells = sheet.rows.iter().filter_map(|row| row.get(usize::from(at)));
        let widest = cells.map(|cell| cell.chars().count()).max().unwrap_or_default();
        to.set_column_width(at, widest.clamp(WIDTH.0, WIDTH.1) as f64)?;
        write_text(to, (0, at), heading, &bold)?;
    }
    for (row, cells) in (1_u32..).zip(sheet.rows) {
        for (at, cell) in (0_u16..).zip(cells) {
            write_text(to, (row, at), cell, &text)?;
        }
    }
    to.set_freeze_panes(1, 0)?;
    if let (Ok(last_row), Some(last)) = (u32::try_from(sheet.rows.len()), sheet.headings.len().checked_sub(1)) {
        to.autofilter(0, 0, last_row, last as u16)?;
    }
    Ok(())
}
