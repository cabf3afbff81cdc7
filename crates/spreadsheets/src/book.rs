//! Reads workbooks: XLSX, XLS, XLSB and ODS.

use std::{collections::BTreeSet, fmt::Display, io::Cursor};

use calamine::{Data, Ods, Reader, Xls, Xlsb, Xlsx};
use importers::{LeftOut, Omission};

use crate::{FileKind, Measure, Sheet, SpreadsheetError, file_kind, ods, shown::shown};

/// Most cells that a workbook may span, including empty ones and empty rows; far more than a framework fills.
pub(crate) const MOST_CELLS: usize = 4_000_000;

/// Largest unpacked size of a workbook, in bytes; far more than a framework fills.
const MOST_UNPACKED: u64 = 256 << 20;

/// Most bytes of text in all cells: a workbook may store a text once and use it in every cell.
pub(crate) const MOST_TEXT: usize = 256 << 20;

/// Most cells that get the address of one link.
const MOST_LINKED: usize = 1000;

/// The bytes at the start of a link in XLS; its address follows.
const LINK_OF_XLS: [u8; 16] =
    [0xE0, 0xC9, 0xEA, 0x79, 0xF9, 0xBA, 0xCE, 0x11, 0x8C, 0x82, 0x00, 0xAA, 0x00, 0x4B, 0xA9, 0x0B];

type Bytes<'b> = Cursor<&'b [u8]>;

/// What a workbook may still hold within its limits.
struct Budget {
    cells: usize,
    text: usize,
}

impl Budget {
    fn take(&mut self, cells: usize, text: usize) -> Result<(), SpreadsheetError> {
        let cells = self.cells.checked_sub(cells).ok_or_else(reaches_further)?;
        let text = self.text.checked_sub(text).ok_or_else(holds_more)?;
        *self = Self { cells, text };
        Ok(())
    }
}

/// Refuses a workbook with cells far apart.
pub(crate) fn reaches_further() -> SpreadsheetError {
    SpreadsheetError::TooMuch { of: Measure::Cells, most: MOST_CELLS }
}

/// Refuses a workbook with long texts in many cells.
pub(crate) fn holds_more() -> SpreadsheetError {
    SpreadsheetError::TooMuch { of: Measure::Text, most: MOST_TEXT }
}

pub(crate) fn unreadable(error: impl Display) -> SpreadsheetError {
    SpreadsheetError::NotReadable { message: error.to_string() }
}

/// The sheets of a workbook.
pub(crate) fn of_workbook(bytes: &[u8]) -> Result<Vec<Sheet>, SpreadsheetError> {
    let file = Cursor::new(bytes);
    if !bytes.starts_with(b"PK") {
        let workbook = Xls::new(file).map_err(|error| match error {
            calamine::XlsError::Password => SpreadsheetError::Other { kind: FileKind::LOCKED },
            error => unreadable(error),
        });
        let mut sheets = of_ranges(workbook?)?;
        if let Some(sheet) = sheets.first_mut() {
            sheet.left_out.extend(links_of_xls(bytes));
        }
        return Ok(sheets);
    }
    file_kind::check_size(bytes, MOST_UNPACKED)?;
    if ods::is_ods(bytes) {
        let seen = ods::read(bytes)?;
        let workbook = Ods::new(file).map_err(|error| match error {
            calamine::OdsError::Password => SpreadsheetError::Other { kind: FileKind::LOCKED },
            error => unreadable(error),
        });
        let mut sheets = of_ranges(workbook?)?;
        for sheet in &mut sheets {
            sheet.left_out.clear();
            let seen = seen.iter().find(|(name, _)| *name == sheet.name);
            if let Some((_, seen)) = seen {
                seen.copy_to(sheet);
            }
        }
        return Ok(sheets);
    }
    match Xlsx::new(file.clone()) {
        Ok(workbook) => of_xlsx(workbook),
        Err(error) => Xlsb::new(file).map_err(|_| unreadable(error)).and_then(of_ranges),
    }
}

fn of_ranges<'b, R>(mut workbook: R) -> Result<Vec<Sheet>, SpreadsheetError>
where
    R: Reader<Bytes<'b>>,
    R::Error: Display,
{
    let mut sheets = Vec::new();
    let mut budget = Budget { cells: MOST_CELLS, text: MOST_TEXT };
    for name in workbook.sheet_names() {
        let range = workbook.worksheet_range(&name).map_err(unreadable)?;
        let (row, column) = range.start().unwrap_or_default();
        // A range may begin further down or right; its cells keep their places, so that messages name the right cell.
        let mut rows = vec![Vec::new(); row as usize];
        let (mut parts, mut fractions) = (Vec::new(), BTreeSet::new());
        for cells in range.rows() {
            let before = std::iter::repeat_n(String::new(), column as usize);
            let texts: Vec<_> = before.chain(cells.iter().map(|cell| shown(cell, None))).collect();
            budget.take(texts.len(), texts.iter().map(String::len).sum())?;
            let of_row = cells.iter().enumerate().filter(|(_, cell)| has_fraction(cell));
            fractions.extend(of_row.map(|(at, _)| (rows.len(), column as usize + at)));
            parts.extend(cells.iter().filter(|cell| has_fraction(cell)).map(|cell| shown(cell, None)));
            rows.push(texts);
        }
        let left_out = LeftOut::of(Omission::NumberFormats, parts).into_iter().collect();
        sheets.push(Sheet { name, rows, fractions, left_out, ..Sheet::default() });
    }
    Ok(sheets)
}

fn has_fraction(cell: &Data) -> bool {
    matches!(cell, Data::Float(number) if number.fract() != 0.0)
}

/// The links of XLS, which are not read: their addresses follow the bytes that each link starts with.
fn links_of_xls(bytes: &[u8]) -> Option<LeftOut> {
    const LONGEST: usize = 2000;
    let address = |at: usize| -> String {
        let letters = bytes[at + LINK_OF_XLS.len()..].chunks_exact(2).skip(2).take(LONGEST);
        let letters = letters.map(|pair| u16::from_le_bytes([pair[0], pair[1]])).take_while(|letter| *letter != 0);
        char::decode_utf16(letters).filter_map(Result::ok).collect()
    };
    let places = bytes.windows(LINK_OF_XLS.len()).enumerate().filter(|(_, window)| *window == LINK_OF_XLS);
    LeftOut::of(Omission::XlsLinks, places.map(|(at, _)| address(at)))
}

fn of_xlsx(mut workbook: Xlsx<Bytes<'_>>) -> Result<Vec<Sheet>, SpreadsheetError> {
    let mut budget = Budget { cells: MOST_CELLS, text: MOST_TEXT };
    let mut sheets = Vec::new();
    for name in workbook.sheet_names() {
        let mut sheet = of_cells(&mut workbook, &name, &mut budget)?;
        let others = find_links(&mut workbook, &mut sheet, &mut budget)?;
        sheet.left_out.extend(LeftOut::of(Omission::OtherLinks, others));
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// Reads an XLSX sheet cell by cell. Read as a range, two cells at opposite corners would make a table of all cells
/// between.
fn of_cells(workbook: &mut Xlsx<Bytes<'_>>, name: &str, budget: &mut Budget) -> Result<Sheet, SpreadsheetError> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(unreadable)?;
    let styles = cells.styles().to_vec();
    let mut sheet = Sheet { name: name.to_owned(), ..Sheet::default() };
    let rows = &mut sheet.rows;
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(unreadable)? {
        let style = styles.get(style);
        let code = style.and_then(|style| style.number_format.as_ref()).map(|format| format.format_code.as_str());
        let value = Data::from(cell.get_value().clone());
        let mut text = shown(&value, code);
        if text.is_empty() {
            continue;
        }
        // An indent becomes spaces before the text.
        let indent = style.and_then(|style| style.alignment.as_ref()).and_then(|alignment| alignment.indent);
        if let Some(indent) = indent.filter(|indent| *indent > 0) {
            text.insert_str(0, &"  ".repeat(usize::from(indent)));
        }
        let (row, column) = (cell.get_position().0 as usize, cell.get_position().1 as usize);
        let width = rows.get(row).map_or(0, Vec::len);
        let further = (row + 1).saturating_sub(rows.len()) + (column + 1).saturating_sub(width);
        budget.take(further, text.len())?;
        rows.resize(rows.len().max(row + 1), Vec::new());
        rows[row].resize(width.max(column + 1), String::new());
        rows[row][column] = text;
        if has_fraction(&value) {
            sheet.fractions.insert((row, column));
        }
    }
    Ok(sheet)
}

/// Adds the links of XLSX cells to their sheet; returns those that do not lead to a web page.
fn find_links(
    workbook: &mut Xlsx<Bytes<'_>>,
    sheet: &mut Sheet,
    budget: &mut Budget,
) -> Result<Vec<String>, SpreadsheetError> {
    let mut others = Vec::new();
    for link in workbook.hyperlinks_by_sheet_name(&sheet.name).map_err(unreadable)? {
        let place = link.location.map(|place| format!("#{place}")).unwrap_or_default();
        let address = link.target.unwrap_or_default() + &place;
        let (start, end) = (link.range.start, link.range.end);
        let columns = start.1 as usize..=end.1 as usize;
        let cells =
            (start.0 as usize..=end.0 as usize).flat_map(|row| columns.clone().map(move |column| (row, column)));
        let filled: Vec<_> = cells.take(MOST_LINKED).filter(|cell| !sheet.cell(cell.0, cell.1).is_empty()).collect();
        let places = if filled.is_empty() { vec![(start.0 as usize, start.1 as usize)] } else { filled };
        let mut is_kept = true;
        for place in places {
            budget.take(0, address.len())?;
            is_kept &= sheet.link(place, &address);
        }
        if !is_kept {
            others.push(address);
        }
    }
    let mut formulas = workbook.worksheet_cells_reader(&sheet.name).map_err(unreadable)?;
    while let Some(cell) = formulas.next_formula().map_err(unreadable)? {
        let formula = cell.get_value();
        let Some(address) = address_in(formula) else { continue };
        let place = (cell.get_position().0 as usize, cell.get_position().1 as usize);
        if !sheet.link(place, address) {
            others.push(formula.clone());
        }
    }
    Ok(others)
}

/// The address in a formula that makes a link; empty if the formula computes it.
fn address_in(formula: &str) -> Option<&str> {
    let name = "HYPERLINK(";
    let start = formula.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name))?;
    let rest = formula[start.len()..].trim_start().strip_prefix('"');
    Some(rest.and_then(|rest| rest.split_once('"')).map_or("", |(address, _)| address))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets;
    use rust_xlsxwriter::{Format, Formula, Url, Workbook};

    #[test]
    fn cells_far_apart_are_refused_and_not_filled_up() {
        let workbook = |cells: &[(u32, u16)]| {
            let mut workbook = Workbook::new();
            let sheet = workbook.add_worksheet();
            for &(row, column) in cells {
                sheet.write_string(row, column, "a").unwrap();
            }
            sheets("a.xlsx", &workbook.save_to_buffer().unwrap())
        };
        assert_eq!(workbook(&[(0, 0), (2, 1)]).unwrap()[0].rows, [vec!["a"], vec![], vec!["", "a"]]);
        assert!(workbook(&[(0, 0), (1_048_575, 16_383)]).unwrap()[0].rows[1_048_575].len() == 16_384);
        let many: Vec<_> = (0..300).map(|row| (row, 16_383)).collect();
        assert!(workbook(&many).unwrap_err().to_string().contains("spans more than"));
    }

    #[test]
    fn cells_are_shown_as_excel_shows_them() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        let format = |code: &str| Format::new().set_num_format(code);
        sheet.write_number_with_format(0, 0, 0.75, &format("0%")).unwrap();
        sheet.write_number_with_format(0, 1, 1.1, &format("0.00")).unwrap();
        sheet.write_number_with_format(0, 2, 0.385_416_666_7, &format("hh:mm")).unwrap();
        sheet.write_number_with_format(0, 3, 46_354.604_166_667, &format("yyyy-mm-dd hh:mm")).unwrap();
        sheet.write_string_with_format(0, 4, "Boats", &Format::new().set_indent(2)).unwrap();
        let read = sheets("a.xlsx", &workbook.save_to_buffer().unwrap()).unwrap();
        assert_eq!(read[0].rows, [["75%", "1.10", "09:15", "2026-11-28 14:30", "    Boats"]]);
    }

    #[test]
    fn addresses_behind_cells_are_kept_and_other_links_told() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write_url(0, 0, Url::new("https://a.example/b#c").set_text("The plan")).unwrap();
        sheet
            .write_formula(1, 0, Formula::new("HYPERLINK(\"https://c.example\",\"More\")").set_result("More"))
            .unwrap();
        sheet.write_url(2, 0, Url::new("mailto:a@b.example").set_text("Write")).unwrap();
        sheet.write_formula(3, 0, Formula::new("HYPERLINK(A1,\"Elsewhere\")").set_result("Elsewhere")).unwrap();
        let read = sheets("a.xlsx", &workbook.save_to_buffer().unwrap()).unwrap();
        let links: Vec<_> = read[0].links.iter().map(|(cell, address)| (*cell, address.as_str())).collect();
        assert_eq!(links, [((0, 0), "https://a.example/b#c"), ((1, 0), "https://c.example")]);
        assert_eq!(read[0].left_out[0].items, ["mailto:a@b.example", "HYPERLINK(A1,\"Elsewhere\")"]);
    }

    #[test]
    fn one_text_in_every_cell_is_refused_before_it_fills_the_memory() {
        let mut budget = Budget { cells: 10, text: 10 };
        assert_eq!(budget.take(1, 6), Ok(()));
        assert!(budget.take(1, 6).is_err());
    }

    #[test]
    fn links_of_xls_are_counted_with_their_addresses() {
        let mut bytes = LINK_OF_XLS.to_vec();
        bytes.extend([40, 0, 0, 0]);
        bytes.extend("https://a.example\0".encode_utf16().flat_map(u16::to_le_bytes));
        let left_out = links_of_xls(&bytes).unwrap();
        assert_eq!((left_out.count, left_out.items[0].as_str()), (1, "https://a.example"));
    }
}
