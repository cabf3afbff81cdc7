//! A template spreadsheet: the columns that the importer knows, with sample rows to overwrite.

use super::{Sheet, workbook};

/// One row per line; no cell contains a comma or a quotation mark.
const TEMPLATE: &str = include_str!("template.csv");

/// The template as CSV. The byte order mark tells spreadsheet programs the encoding.
pub fn template_csv() -> String {
    format!("\u{feff}{TEMPLATE}")
}

/// The template as a workbook; none if it cannot be written.
///
/// ```
/// assert!(exports::template_workbook("2026-11-28").is_some_and(|file| file.starts_with(b"PK")));
/// ```
pub fn template_workbook(today: &str) -> Option<Vec<u8>> {
    const NAME: &str = "Framework";
    let mut lines = TEMPLATE.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let headings = lines.next()?;
    let rows: Vec<Vec<String>> = lines.map(|cells| cells.into_iter().map(str::to_owned).collect()).collect();
    workbook(NAME, today, &[Sheet { name: NAME, headings: &headings, rows: &rows }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_a_cell_for_each_heading() {
        assert!(!TEMPLATE.contains('"'));
        let counts: Vec<_> = TEMPLATE.lines().map(|line| line.split(',').count()).collect();
        assert!(counts.len() > 2 && counts.iter().all(|count| *count == counts[0]), "{counts:?}");
    }
}
