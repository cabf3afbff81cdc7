//! What a cell of ODS shows beyond its value: percentages, decimals, and link addresses.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    io::{BufReader, Cursor, Read},
};

use importers::{LeftOut, Omission};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

use crate::{
    Sheet, SpreadsheetError,
    book::{MOST_CELLS, MOST_TEXT, holds_more, reaches_further, unreadable},
};

/// The part of an ODS archive that holds its sheets.
const CONTENT: &str = "content.xml";

/// Most repetitions of a cell to fill in, in each direction.
const MOST_REPEATED: usize = 1000;

/// Most rows of a sheet, and so most repetitions of anything.
const MOST_ROWS: usize = 1 << 20;

/// The attributes that give a cell a value, whether it shows a text or not.
const VALUES: [&str; 7] = [
    "office:value-type",
    "office:value",
    "office:string-value",
    "office:date-value",
    "office:time-value",
    "office:boolean-value",
    "table:formula",
];

/// Longest number, in bytes.
const LONGEST_NUMBER: usize = 100;

/// What the cells of a sheet show.
#[derive(Debug, Default)]
pub(crate) struct ShownCells {
    texts: BTreeMap<(usize, usize), String>,
    links: Vec<((usize, usize), String)>,
}

/// A cell as read from the file.
#[derive(Debug, Default)]
struct Cell {
    repeats: usize,
    is_number: bool,
    is_percentage: bool,
    text: String,
    links: Vec<String>,
    /// The bytes of its value besides its text.
    size: usize,
}

/// Whether an archive is an `OpenDocument` spreadsheet.
pub(crate) fn is_ods(bytes: &[u8]) -> bool {
    ZipArchive::new(Cursor::new(bytes)).is_ok_and(|archive| archive.index_for_name(CONTENT).is_some())
}

impl ShownCells {
    /// Puts the texts and links into the sheet.
    pub fn copy_to(&self, sheet: &mut Sheet) {
        for ((row, column), text) in &self.texts {
            if let Some(cell) = sheet.rows.get_mut(*row).and_then(|row| row.get_mut(*column)) {
                cell.clone_from(text);
            }
        }
        let others = self.links.iter().filter(|(place, address)| !sheet.link(*place, address));
        let others: Vec<_> = others.map(|(_, address)| address.clone()).collect();
        sheet.left_out.extend(LeftOut::of(Omission::OtherLinks, others));
    }
}

/// Reads what the cells of each sheet show, with the name of the sheet.
///
/// # Errors
/// If it can't be read, or if repeated cells, which are expanded one by one, exceed a limit.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<(String, ShownCells)>, SpreadsheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    let content = archive.by_name(CONTENT).map_err(unreadable)?;
    let mut reader = Reader::from_reader(BufReader::new(content));
    let mut sheets: Vec<(String, ShownCells)> = Vec::new();
    let mut buffer = Vec::new();
    let (mut row, mut width, mut size) = (0_usize, 0, 0_usize);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(unreadable)? {
            Event::Eof => return Ok(sheets),
            Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                sheets.push((attribute(&tag, "table:name").unwrap_or_default(), ShownCells::default()));
                (row, width) = (0, 0);
            }
            Event::Empty(tag) if tag.name().as_ref() == "table:table-row" => {
                row = row.saturating_add(repeats(&tag, "rows"));
            }
            Event::Start(tag) if tag.name().as_ref() == "table:table-row" => {
                let times = repeats(&tag, "rows");
                let cells = row_of(&mut reader)?;
                if let Some(last) = cells.iter().rposition(|cell| cell.size() > 0) {
                    let filled = cells[..=last].iter().map(|cell| cell.repeats);
                    width = filled.fold(0, usize::saturating_add).max(width);
                    // The rows above get the same width, and all are expanded.
                    if row.saturating_add(times).saturating_mul(width) > MOST_CELLS {
                        return Err(reaches_further());
                    }
                    let sizes = cells.iter().map(|cell| cell.size().saturating_mul(cell.repeats).saturating_mul(times));
                    size = sizes.fold(size, usize::saturating_add);
                    if size > MOST_TEXT {
                        return Err(holds_more());
                    }
                }
                if let Some((_, seen)) = sheets.last_mut() {
                    seen.add(row, times, &cells);
                }
                row = row.saturating_add(times);
            }
            _ => {}
        }
    }
}

impl ShownCells {
    fn add(&mut self, row: usize, times: usize, cells: &[Cell]) {
        let mut column = 0_usize;
        for cell in cells {
            // Only the first of repeated cells gets the address.
            self.links.extend(cell.links.iter().map(|link| ((row, column), link.clone())));
            if let Some(text) = cell.shown() {
                for row in (row..).take(times.min(MOST_REPEATED)) {
                    for column in (column..).take(cell.repeats.min(MOST_REPEATED)) {
                        self.texts.insert((row, column), text.to_owned());
                    }
                }
            }
            column = column.saturating_add(cell.repeats);
        }
    }
}

impl Cell {
    /// Its size in bytes; 0 if it is blank.
    fn size(&self) -> usize {
        self.size.saturating_add(self.text.len())
    }

    /// The text that it shows, if that says more than its value.
    fn shown(&self) -> Option<&str> {
        let text = self.text.trim();
        // Thousands separators would split a number into two values.
        let is_plain = self.is_number && text.parse::<f64>().is_ok();
        ((is_plain || self.is_percentage) && (1..LONGEST_NUMBER).contains(&text.len())).then_some(text)
    }
}

/// Reads the cells of a row, up to its end.
fn row_of<R: Read>(reader: &mut Reader<BufReader<R>>) -> Result<Vec<Cell>, SpreadsheetError> {
    let mut cells: Vec<Cell> = Vec::new();
    let mut buffer = Vec::new();
    // The text of a note is not part of the cell.
    let mut notes = 0;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(unreadable)? {
            Event::Eof => return Ok(cells),
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok(cells),
            Event::End(tag) if tag.name().as_ref() == "office:annotation" => notes -= 1,
            Event::Start(tag) if tag.name().as_ref() == "office:annotation" => notes += 1,
            Event::Start(tag) | Event::Empty(tag) if is_cell(&tag) => cells.push(Cell::of(&tag)),
            Event::Start(tag) if notes == 0 && tag.name().as_ref() == "text:a" => {
                if let Some(cell) = cells.last_mut() {
                    cell.links.extend(attribute(&tag, "xlink:href"));
                }
            }
            Event::Start(tag) | Event::Empty(tag) if notes == 0 && tag.name().as_ref() == "text:s" => {
                if let Some(cell) = cells.last_mut() {
                    let blanks = attribute(&tag, "text:c").and_then(|count| count.parse().ok()).unwrap_or(1);
                    cell.size = cell.size.saturating_add(blanks);
                }
            }
            Event::Text(text) if notes == 0 => {
                if let Some(cell) = cells.last_mut() {
                    cell.text.push_str(&text.xml10_content());
                }
            }
            _ => {}
        }
    }
}

fn is_cell(tag: &BytesStart<'_>) -> bool {
    matches!(tag.name().as_ref(), "table:table-cell" | "table:covered-table-cell")
}

impl Cell {
    fn of(tag: &BytesStart<'_>) -> Self {
        let kind = attribute(tag, "office:value-type").unwrap_or_default();
        let values = tag.attributes().flatten().filter(|attribute| VALUES.contains(&attribute.key.as_ref()));
        Self {
            size: values.map(|attribute| attribute.value.len()).sum(),
            repeats: repeats(tag, "columns"),
            is_number: kind == "float",
            is_percentage: kind == "percentage",
            ..Self::default()
        }
    }
}

fn repeats(tag: &BytesStart<'_>, what: &str) -> usize {
    attribute(tag, &format!("table:number-{what}-repeated"))
        .and_then(|times| times.parse().ok())
        .map_or(1, |times: usize| times.min(MOST_ROWS))
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok().flatten()?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn sheets(rows: &str) -> Result<Vec<Sheet>, SpreadsheetError> {
        let content = format!(
            "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:xlink=\"l\"><office:body>\
             <office:spreadsheet><table:table table:name=\"A\">{rows}</table:table></office:spreadsheet></office:body>\
             </office:document-content>"
        );
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content.as_str()),
            ("META-INF/manifest.xml", "<manifest/>"),
        ] {
            archive.start_file(name, SimpleFileOptions::default()).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        crate::sheets("a.ods", &archive.finish().unwrap().into_inner())
    }

    #[test]
    fn cells_are_shown_as_the_spreadsheet_shows_them() {
        let cell = |kind: &str, value: &str, text: &str| {
            format!(
                "<table:table-cell office:value-type=\"{kind}\" office:value=\"{value}\"><text:p>{text}</text:p></table:table-cell>"
            )
        };
        let link = "<table:table-cell office:value-type=\"string\"><text:p><text:a xlink:href=\"https://a.example/?b&amp;c\">\
                    Plan</text:a></text:p></table:table-cell>";
        let cells =
            [cell("percentage", "0.75", "75%"), cell("float", "1.1", "1.10"), cell("float", "1200", "1,200")].concat();
        let read = sheets(&format!("<table:table-row>{cells}{link}</table:table-row>")).unwrap();
        assert_eq!(read[0].rows, [["75%", "1.10", "1200", "Plan"]]);
        assert_eq!(read[0].links[&(0, 3)], "https://a.example/?b&c");
        assert_eq!(read[0].left_out, []);
    }

    #[test]
    fn repeated_cells_are_refused_before_they_fill_the_memory() {
        let text = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\"><text:p>a</text:p>\
                    </table:table-cell>";
        let repeated = |times: usize, cell: &str| {
            sheets(&format!("<table:table-row table:number-rows-repeated=\"{times}\">{cell}</table:table-row>"))
        };
        assert_eq!(repeated(1 << 20, text), Err(reaches_further()));
        let hidden = "<table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"16384\"/>";
        assert_eq!(repeated(1 << 20, hidden), Err(reaches_further()), "a value need not be shown");
        assert_eq!(repeated(200, &text.replace(">a<", &format!(">{}<", "a".repeat(1000)))), Err(holds_more()));
        let blanks = text.replace(">a<", "><text:s text:c=\"4000000000\"/><");
        assert_eq!(repeated(1, &blanks), Err(holds_more()));
    }
}
