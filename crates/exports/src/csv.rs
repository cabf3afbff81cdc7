//! Goals as CSV (RFC 4180), for programs: one row per goal, then one per section and objective that the reader marked.
//! Every cell is quoted; UTF-8 with a byte order mark. For spreadsheets, [`xlsx`](super::xlsx()) is better.

use std::fmt::Write;

use framework::{Goal, Ref};

use super::{
    Context,
    table::{columns, rows},
};

/// Characters that make a spreadsheet read a cell as a formula, full-width forms included.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Characters at which a spreadsheet may begin a new cell inside ours: some locales use other separators, and line
/// breaks then separate too.
const SEPARATORS: [char; 6] = [',', ';', '\t', '|', '\n', '\r'];

/// The goals as a CSV file.
pub fn csv(context: &Context, goals: &[Ref<Goal>]) -> String {
    let columns = columns(context);
    let mut text = String::from('\u{feff}');
    write_row(&mut text, columns.iter().map(|column| column.heading.clone()));
    for row_item in rows(context, goals) {
        write_row(&mut text, columns.iter().map(|column| column.text(context, row_item)));
    }
    text
}

fn write_row(text: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        let comma = if at == 0 { "" } else { "," };
        // Writing to a string cannot fail.
        let _ = write!(text, "{comma}\"{}\"", guarded(&cell).replace('"', "\"\""));
    }
    text.push_str("\r\n");
}

/// The text with an apostrophe before anything that a spreadsheet could read as a formula, whichever separator it uses.
fn guarded(cell: &str) -> String {
    let mut safe = String::with_capacity(cell.len());
    for piece in cell.split_inclusive(SEPARATORS) {
        if piece.trim_start_matches(is_passed_over).starts_with(FORMULA_STARTS) || piece.starts_with(['\t', '\r']) {
            safe.push('\'');
        }
        safe.push_str(piece);
    }
    safe
}

/// Characters that a spreadsheet, or a tool that cleans text for one, may drop before a formula: quotation marks,
/// blanks, zero-width characters.
fn is_passed_over(c: char) -> bool {
    c == '"'
        || c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_are_neutral_under_every_separator() {
        for (cell, written) in [
            ("plain", "\"plain\"\r\n"),
            ("say \"so\", then", "\"say \"\"so\"\", then\"\r\n"),
            ("=1+1", "\"'=1+1\"\r\n"),
            ("@SUM(A1)", "\"'@SUM(A1)\"\r\n"),
            ("\t=1", "\"'\t'=1\"\r\n"),
            ("a-b", "\"a-b\"\r\n"),
            ("\u{a0}=1+1", "\"'\u{a0}=1+1\"\r\n"),
            ("\u{200b}=1+1", "\"'\u{200b}=1+1\"\r\n"),
            ("see;=1+1", "\"see;'=1+1\"\r\n"),
            ("two\n+1", "\"two\n'+1\"\r\n"),
            ("a; \"=1\"", "\"a;' \"\"=1\"\"\"\r\n"),
        ] {
            let mut text = String::new();
            write_row(&mut text, std::iter::once(cell.to_owned()));
            assert_eq!(text, written);
        }
    }
}
