//! Reads spreadsheets of any format into rows of text.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use framework::{check::is_address, clean};
use importers::LeftOut;

use crate::{FileKind, SpreadsheetError, book::of_workbook};

/// One sheet: rows of cells as text, without empty rows and columns at its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The name of the sheet; for a text file, the name of the file without its extension.
    pub name: String,
    /// The cells, row by row. Rows may have different lengths; spaces before a text are its indent.
    pub rows: Vec<Vec<String>>,
    /// The addresses behind cells, by row and column.
    pub links: BTreeMap<(usize, usize), String>,
    /// The cells that hold a number with a fraction, by row and column. Their texts have a decimal point, whatever the
    /// language.
    pub fractions: BTreeSet<(usize, usize)>,
    /// Contents of its cells that are not read.
    pub left_out: Vec<LeftOut>,
}

impl Sheet {
    /// The text of a cell, trimmed; empty if there is none.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.get(column)).map_or("", |cell| cell.trim())
    }

    /// The number of columns of the widest row.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or_default()
    }

    /// Links a cell to an address; false if that is not a web address.
    pub(crate) fn link(&mut self, cell: (usize, usize), address: &str) -> bool {
        let is_kept = is_address(address) && matches!(clean(address), Cow::Borrowed(_));
        if is_kept {
            self.links.insert(cell, address.to_owned());
        }
        is_kept
    }

    fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        std::iter::once(&mut self.name).chain(self.rows.iter_mut().flatten())
    }

    fn is_empty(&self) -> bool {
        self.rows.iter().flatten().all(|cell| cell.trim().is_empty())
    }
}

/// Whether the bytes are a workbook (XLSX, ODS or XLS) rather than text.
pub fn is_workbook(bytes: &[u8]) -> bool {
    const ZIP: &[u8] = b"PK\x03\x04";
    const COMPOUND_FILE: &[u8] = b"\xD0\xCF\x11\xE0";
    bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND_FILE)
}

/// Reads the sheets of a file, without characters that would hide or reorder what a reader sees. Formulas give their
/// values, dates become `2026-11-28`, and nothing is run.
///
/// # Errors
/// If the bytes are not a spreadsheet, or it is empty.
pub fn sheets(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, SpreadsheetError> {
    if let Some(kind) = FileKind::of(bytes) {
        return Err(SpreadsheetError::Other { kind });
    }
    let mut sheets = if is_workbook(bytes) { of_workbook(bytes)? } else { vec![of_text(name, bytes)?] };
    for text in sheets.iter_mut().flat_map(Sheet::texts_mut) {
        if let Cow::Owned(cleaned) = clean(text) {
            *text = cleaned;
        }
    }
    sheets.retain(|sheet| !sheet.is_empty());
    if sheets.is_empty() { Err(SpreadsheetError::Empty) } else { Ok(sheets) }
}

fn of_text(name: &str, bytes: &[u8]) -> Result<Sheet, SpreadsheetError> {
    let text = decoded(bytes);
    if text.contains('\0') {
        return Err(SpreadsheetError::Other { kind: FileKind::BYTES });
    }
    if let Some(kind) = FileKind::of_text(&text) {
        return Err(SpreadsheetError::Other { kind });
    }
    let (named, text) = named_separator(&text);
    let separator = named.unwrap_or_else(|| separator(text));
    // Line numbers include the line that names the separator.
    let above = usize::from(named.is_some());
    if let Some(line) = unclosed(text, separator) {
        return Err(SpreadsheetError::Unclosed { line: line + above });
    }
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).delimiter(separator);
    let mut rows = Vec::new();
    for record in reader.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|error| SpreadsheetError::NotReadable { message: error.to_string() })?;
        // The reader skips blank lines; keeping them makes row numbers match those in editors.
        let line = above + record.position().map_or(0, |position| position.record() as usize);
        rows.resize(rows.len().max(line), Vec::new());
        rows.push(record.iter().map(str::to_owned).collect());
    }
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
    Ok(Sheet { name, rows, ..Sheet::default() })
}

/// Decodes a text: by its byte order mark, as UTF-8 if it is that, else in the likeliest encoding.
pub fn decoded(bytes: &[u8]) -> String {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let (text, ..) = detector.guess(None, Utf8Detection::Allow).decode(bytes);
    text.into_owned()
}

/// The separator that the first line names, as Excel writes and reads it (`sep=;`), and the text below that line.
fn named_separator(text: &str) -> (Option<u8>, &str) {
    let named = || {
        let (line, rest) = text.split_once('\n')?;
        let line = line.trim_end_matches('\r').trim_matches('"');
        let named = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep="))?;
        let [separator] = &line.as_bytes()[named.len()..] else { return None };
        Some((Some(*separator), rest))
    };
    named().unwrap_or((None, text))
}

/// The line, from 1, on which a quotation mark opens a cell and is never closed.
fn unclosed(text: &str, separator: u8) -> Option<usize> {
    #[derive(PartialEq)]
    enum At {
        Start,
        Plain,
        Quoted,
        Quote,
    }
    let (mut at, mut line, mut opened) = (At::Start, 1, 1);
    let mut before = 0;
    for byte in text.bytes() {
        at = match (at, byte) {
            (At::Start, b'"') => {
                opened = line;
                At::Quoted
            }
            (At::Quoted, b'"') => At::Quote,
            (At::Quote, b'"') | (At::Quoted, _) => At::Quoted,
            (_, b'\n' | b'\r') => At::Start,
            (_, byte) if byte == separator => At::Start,
            _ => At::Plain,
        };
        line += usize::from(byte == b'\r' || byte == b'\n' && before != b'\r');
        before = byte;
    }
    (at == At::Quoted).then_some(opened)
}

/// The separator that splits the most lines into the same number of cells.
fn separator(text: &str) -> u8 {
    const SEPARATORS: [u8; 4] = *b",;\t|";
    const LINES: usize = 20;
    let score = |separator: u8| {
        let mut reader = csv::ReaderBuilder::new();
        let reader = reader.has_headers(false).flexible(true).delimiter(separator);
        let widths: Vec<_> =
            reader.from_reader(text.as_bytes()).records().take(LINES).flatten().map(|record| record.len()).collect();
        let first = widths.first().copied().unwrap_or_default();
        let alike = widths.iter().filter(|width| **width == first && first > 1).count();
        (alike, first)
    };
    SEPARATORS.into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
        sheets("plan.csv", bytes).unwrap().remove(0).rows
    }

    #[test]
    fn separators_and_encodings_are_told_apart() {
        for bytes in [
            &b"pillar,goal\nK\xFCste,H\xE4fen; gro\xDFe\nK\xFCste,Mole\n"[..],
            "pillar;goal\nKüste;\"Häfen; große\"\nKüste;Mole\n".as_bytes(),
            "pillar\tgoal\nKüste\tHäfen; große\nKüste\tMole\n".as_bytes(),
            "\u{feff}pillar,goal\nKüste,Häfen; große\nKüste,Mole\n".as_bytes(),
        ] {
            assert_eq!(rows(bytes), [["pillar", "goal"], ["Küste", "Häfen; große"], ["Küste", "Mole"]]);
        }
        let wide: Vec<u8> = "\u{feff}pillar,goal\nKüste,Mole\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(rows(&wide), [["pillar", "goal"], ["Küste", "Mole"]]);
    }

    #[test]
    fn what_hides_or_reorders_is_taken_out() {
        let read = sheets("\u{202e}plan.csv", "goal,\u{202e}lliw\nA\u{2066}b,\"c\rd\u{7}\"\n".as_bytes()).unwrap();
        assert_eq!((read[0].name.as_str(), &read[0].rows[1]), ("plan", &vec!["Ab".to_owned(), "cd".to_owned()]));
    }

    #[test]
    fn what_is_no_spreadsheet_is_refused() {
        assert_eq!(sheets("a.csv", b"  \n ,,\n"), Err(SpreadsheetError::Empty));
        for (bytes, kind) in [
            (&b"PK\x03\x04 broken"[..], FileKind::CUT),
            (b"%PDF-1.7", FileKind::PDF),
            (b" <html><table>", FileKind::WEB_PAGE),
        ] {
            assert_eq!(sheets("a.xlsx", bytes), Err(SpreadsheetError::Other { kind }));
        }
    }

    #[test]
    fn a_named_separator_is_taken_and_an_open_quotation_mark_is_told() {
        assert_eq!(rows(b"sep=;\r\npillar;goal, too\r\na;b\r\n")[1..], [["pillar", "goal, too"], ["a", "b"]]);
        for (text, line) in [
            ("pillar,goal\nA,\"never closed\nB,fine\n", Some(2)),
            ("pillar,goal\r\n\"two\r\nlines\",x\r\nA,\"open\r\n", Some(4)),
            ("sep=,\npillar,goal\nA,\"open", Some(3)),
            ("pillar,goal\n\"a \"\"b\"\"\",5\" pipe\n", None),
        ] {
            let error = sheets("a.csv", text.as_bytes()).err();
            assert_eq!(error, line.map(|line| SpreadsheetError::Unclosed { line }), "{text}");
        }
    }
}
