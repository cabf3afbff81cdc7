//! Writes rows as a workbook: headings stay in view and filter, and all cells are text, so that labels such as 1.10
//! stay intact.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use serde_json::Value;

use crate::{
    cell::cells,
    layout::{ABOUT, Column, FORMAT, GUIDE, Kind, NOTES, PROPERTIES, TABLES, Table},
    rows::Rows,
};

/// Writes a framework file as a workbook; none if the text is not such a file, or a sheet needs more rows than Excel
/// has. `today` is the date in it, so that the same framework gives the same bytes on the same day.
pub fn write(file: &str, today: &str) -> Option<Vec<u8>> {
    let file: Value = serde_json::from_str(file).ok()?;
    let format = file["format"].as_str().unwrap_or_default().to_owned();
    written(&Rows::of(file), &format, today).ok()
}

fn written(rows: &Rows, format: &str, today: &str) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let today = ExcelDateTime::parse_from_str(today).or_else(|_| ExcelDateTime::from_ymd(2000, 1, 1))?;
    let title = rows.about["title"].as_str().unwrap_or_default();
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&today));
    let formats = Formats::default();
    about(workbook.add_worksheet().set_name(ABOUT)?, rows, format, &formats)?;
    for table in &TABLES {
        let sheet = workbook.add_worksheet().set_name(table.name)?;
        if table.name == GUIDE { guide(sheet, &formats)? } else { fill(sheet, table, rows, &formats)? }
    }
    workbook.save_to_buffer()
}

struct Formats {
    heading: Format,
    text: Format,
}

impl Default for Formats {
    fn default() -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
        Self { heading: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top), text }
    }
}

/// A column as written to a sheet: a text that is too long for a cell continues in the next.
struct ColumnCells {
    heading: String,
    width: u16,
    /// The cells of each row.
    cells: Vec<Vec<String>>,
}

fn about(sheet: &mut Worksheet, rows: &Rows, format: &str, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 22)?.set_column_width(1, 90)?;
    for (at, heading) in (0..).zip(["Property", "Value"]) {
        sheet.write_string_with_format(0, at, heading, &formats.heading)?;
    }
    sheet.write_string_with_format(1, 0, FORMAT, &formats.heading)?;
    sheet.write_string_with_format(1, 1, format, &formats.text)?;
    for (row, column) in (2..).zip(PROPERTIES) {
        sheet.write_string_with_format(row, 0, column.heading, &formats.heading)?;
        sheet.write_blank(row, 1, &formats.text)?;
        for (at, text) in (1..).zip(cells(at(&rows.about, column.key), column.kind)) {
            sheet.write_string_with_format(row, at, text, &formats.text)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    Ok(())
}

fn guide(sheet: &mut Worksheet, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 110)?;
    for (row, note) in (0..).zip(NOTES) {
        sheet.write_string_with_format(row, 0, note, &formats.text)?;
    }
    Ok(())
}

fn fill(sheet: &mut Worksheet, table: &Table, rows: &Rows, formats: &Formats) -> Result<(), XlsxError> {
    let objects = rows.by_sheet.get(table.name).map_or(&[][..], Vec::as_slice);
    let mut columns: Vec<_> = table.columns.iter().map(|column| of_column(column, objects)).collect();
    if table.has_facets {
        columns.extend(rows.facets.iter().map(|(id, title)| of_facet(id, title, objects)));
    }
    let mut place = 0_u16;
    for column in &columns {
        let width = column.cells.iter().map(Vec::len).max().unwrap_or_default().max(1);
        for number in 0..width {
            let heading =
                if number == 0 { column.heading.clone() } else { format!("{} ({})", column.heading, number + 1) };
            sheet.set_column_width(place, column.width)?.set_column_format(place, &formats.text)?;
            sheet.write_string_with_format(0, place, heading, &formats.heading)?;
            for (row, cells) in (1..).zip(&column.cells) {
                if let Some(text) = cells.get(number) {
                    sheet.write_string_with_format(row, place, text, &formats.text)?;
                }
            }
            place += 1;
        }
    }
    let last_row = u32::try_from(objects.len()).unwrap_or_default();
    sheet.autofilter(0, 0, last_row, place.saturating_sub(1))?.set_freeze_panes(1, 1)?;
    Ok(())
}

fn of_column(column: &Column, objects: &[Value]) -> ColumnCells {
    ColumnCells {
        heading: column.heading.to_owned(),
        width: match column.kind {
            Kind::Word | Kind::Flag => 16,
            Kind::Title | Kind::Ids | Kind::Texts => 30,
            Kind::Evidence => 40,
            Kind::Text => 60,
        },
        cells: objects.iter().map(|object| cells(at(object, column.key), column.kind)).collect(),
    }
}

fn of_facet(id: &str, title: &str, objects: &[Value]) -> ColumnCells {
    ColumnCells {
        heading: format!("{} (facet {id})", heading_of(title)),
        width: 24,
        cells: objects.iter().map(|object| cells(&object["facets"][id], Kind::Ids)).collect(),
    }
}

/// A title on one line, and no longer than a heading can be.
fn heading_of(title: &str) -> String {
    const LONGEST: usize = 200;
    title.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

/// The value at a path such as `summary.text`.
fn at<'v>(object: &'v Value, key: &str) -> &'v Value {
    key.split('.').fold(object, |object, key| &object[key])
}
