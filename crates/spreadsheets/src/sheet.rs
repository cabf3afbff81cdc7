//! Reading spreadsheets of any make into rows of text.

use std::{borrow::Cow, io::Cursor};

use calamine::{Data, Reader, Sheets, Style, Xlsx, XlsxError, open_workbook_auto_from_rs};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

use crate::Refused;
use framework::clean;

/// The most cells that a workbook may reach over, empty ones and rows included: far more than a framework fills.
const MOST_CELLS: usize = 4_000_000;

/// One sheet: rows of cells as text, without empty rows and columns at its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The name of the sheet; of a text file the name of the file without its ending.
    pub name: String,
    /// The cells, row by row. Rows may be of different lengths.
    pub rows: Vec<Vec<String>>,
}

impl Sheet {
    /// The text of a cell, without blanks around it; empty where there is none.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.get(column)).map_or("", |cell| cell.trim())
    }

    /// How many columns the widest row has.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or_default()
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

/// The sheets of a file, without characters that would hide or reorder what a reader sees. Formulas give their values, dates are written as `2026-11-28`, and nothing is run.
///
/// # Errors
/// Where the bytes are no spreadsheet, or nothing stands in it.
pub fn sheets(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    let mut sheets = if is_workbook(bytes) { of_workbook(bytes)? } else { vec![of_text(name, bytes)?] };
    for text in sheets.iter_mut().flat_map(Sheet::texts_mut) {
        if let Cow::Owned(cleaned) = clean(text) {
            *text = cleaned;
        }
    }
    sheets.retain(|sheet| !sheet.is_empty());
    if sheets.is_empty() { Err(Refused::Empty) } else { Ok(sheets) }
}

fn of_workbook(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    let refused = |error: calamine::Error| Refused::NotReadable { message: error.to_string() };
    let mut workbook: Sheets<_> = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(refused)?;
    let mut sheets = Vec::new();
    let mut left = MOST_CELLS;
    for name in workbook.sheet_names() {
        if let Sheets::Xlsx(workbook) = &mut workbook {
            let rows = of_cells(workbook, &name, &mut left)?;
            sheets.push(Sheet { name, rows });
            continue;
        }
        let range = workbook.worksheet_range(&name).map_err(refused)?;
        let (row, column) = range.start().unwrap_or_default();
        // What stands further down or right keeps its place, so that messages name the right cell.
        let mut rows = vec![Vec::new(); row as usize];
        for cells in range.rows() {
            let before = std::iter::repeat_n(String::new(), column as usize);
            rows.push(before.chain(cells.iter().map(text_of)).collect());
        }
        sheets.push(Sheet { name, rows });
    }
    Ok(sheets)
}

/// The rows of a sheet of XLSX, cell by cell. Two cells at its corners would else make a table of all that lies between.
fn of_cells(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, left: &mut usize) -> Result<Vec<Vec<String>>, Refused> {
    let refused = |error: XlsxError| Refused::NotReadable { message: error.to_string() };
    let mut cells = workbook.worksheet_cells_reader(name).map_err(refused)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let indents = indents(cells.styles());
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(refused)? {
        let text = text_of(&Data::from(cell.get_value().clone()));
        if text.is_empty() {
            continue;
        }
        let (row, column) = (cell.get_position().0 as usize, cell.get_position().1 as usize);
        let width = rows.get(row).map_or(0, Vec::len);
        let further = (row + 1).saturating_sub(rows.len()) + (column + 1).saturating_sub(width);
        *left = left.checked_sub(further).ok_or_else(|| Refused::NotReadable {
            message: format!("its cells reach further than {MOST_CELLS} cells can fill"),
        })?;
        rows.resize(rows.len().max(row + 1), Vec::new());
        rows[row].resize(width.max(column + 1), String::new());
        let indent = indents.get(style).copied().unwrap_or_default();
        rows[row][column] = "  ".repeat(indent) + &text;
    }
    Ok(rows)
}

/// How far each style sets a cell in. As in a file of text, blanks before a title then say how deep it stands.
fn indents(styles: &[Style]) -> Vec<usize> {
    let indent = |style: &Style| style.alignment.as_ref().and_then(|it| it.indent).unwrap_or_default();
    styles.iter().map(|style| usize::from(indent(style))).collect()
}

/// What a reader sees in a cell.
fn text_of(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::Bool(true) => "yes".to_owned(),
        Data::Bool(false) => "no".to_owned(),
        Data::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(date) => date.split('T').next().unwrap_or_default().to_owned(),
        other => other.to_string(),
    }
}

fn of_text(name: &str, bytes: &[u8]) -> Result<Sheet, Refused> {
    let text = decoded(bytes);
    if text.contains('\0') {
        return Err(Refused::NotReadable { message: "it holds bytes that no text has".to_owned() });
    }
    let (text, named) = without_separator_line(&text);
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).delimiter(named.unwrap_or_else(|| separator(text)));
    // A line that named the separator keeps its number.
    let above = usize::from(named.is_some());
    let mut rows = Vec::new();
    for record in reader.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|error| Refused::NotReadable { message: error.to_string() })?;
        // The reader passes over blank lines; keeping them keeps the numbers of rows as editors count them.
        let line = above + record.position().map_or(0, |position| position.record() as usize);
        rows.resize(rows.len().max(line), Vec::new());
        rows.push(record.iter().map(str::to_owned).collect());
    }
    Ok(Sheet { name: name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned(), rows })
}

/// The text in whatever encoding it is written: as its byte order mark says, UTF-8 where it is that, else the likeliest.
fn decoded(bytes: &[u8]) -> String {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let (text, ..) = detector.guess(None, Utf8Detection::Allow).decode(bytes);
    text.into_owned()
}

/// A text without the line `sep=;` by which spreadsheet programs say what parts the cells, and what it says.
fn without_separator_line(text: &str) -> (&str, Option<u8>) {
    let text = text.trim_start_matches('\u{feff}');
    let named = text.split_once('\n').and_then(|(line, rest)| {
        let line = line.trim_end_matches('\r').trim_matches('"');
        let named = line.get(..4).filter(|word| word.eq_ignore_ascii_case("sep=")).and(line.as_bytes().get(4..));
        Some((rest, Some(*named?.first()?).filter(u8::is_ascii)))
    });
    named.unwrap_or((text, None))
}

/// The separator that parts the most lines into the same number of cells.
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
        assert_eq!(sheets("a.csv", b"  \n ,,\n"), Err(Refused::Empty));
        assert!(matches!(sheets("a.xlsx", b"PK\x03\x04 broken"), Err(Refused::NotReadable { .. })));
    }
    #[test]
    fn cells_far_apart_are_refused_and_not_filled_up() {
        let workbook = |cells: &[(u32, u16)]| {
            let mut workbook = rust_xlsxwriter::Workbook::new();
            let sheet = workbook.add_worksheet();
            for &(row, column) in cells {
                sheet.write_string(row, column, "a").unwrap();
            }
            sheets("a.xlsx", &workbook.save_to_buffer().unwrap())
        };
        assert_eq!(workbook(&[(0, 0), (2, 1)]).unwrap()[0].rows, [vec!["a"], vec![], vec!["", "a"]]);
        assert!(workbook(&[(0, 0), (1_048_575, 16_383)]).unwrap()[0].rows[1_048_575].len() == 16_384);
        let many: Vec<_> = (0..300).map(|row| (row, 16_383)).collect();
        assert!(matches!(workbook(&many), Err(Refused::NotReadable { message }) if message.contains("reach further")));
    }
}
