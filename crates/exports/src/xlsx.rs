//! Goals as an Excel workbook: labels stay text, the header row is frozen, filters are on, links are live.

use framework::{Framework, Goal, Ref};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Url, Workbook, Worksheet, XlsxError};

use super::{
    Context, how_many,
    row_item::RowItem,
    table::{Cell, Column, columns, rows},
};

/// Excel's limit for a cell, in UTF-16 code units.
const LONGEST_CELL: usize = 32_767;

/// The longest address that Excel takes as a link.
const LONGEST_ADDRESS: usize = 2_000;

/// Excel takes at most 65,530 links per sheet; addresses beyond this limit are written as text.
const MOST_LINKS: u32 = 65_000;

/// The longest rich text, in bytes: with its markup and everything escaped in it, it must fit into a cell.
const LONGEST_FORMED: usize = 4_000;

/// The goals as a workbook: one sheet with a row per goal and per section and objective that the reader marked, and one
/// sheet about their origin. None if it cannot be written, for example with more rows than Excel allows.
pub fn xlsx(context: &Context, goals: &[Ref<Goal>]) -> Option<Vec<u8>> {
    written(context, goals).ok()
}

fn written(context: &Context, goals: &[Ref<Goal>]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The worker has no clock, and equal goals must give equal files.
    let today = ExcelDateTime::parse_from_str(context.today).or_else(|_| ExcelDateTime::from_ymd(2000, 1, 1))?;
    workbook.set_properties(&DocProperties::new().set_title(&context.framework.title).set_creation_datetime(&today));
    let sheet = workbook.add_worksheet().set_name(sheet_name(context.framework))?;
    write_goals(sheet, context, goals)?;
    write_about(workbook.add_worksheet().set_name(about_name())?, context, goals.len())?;
    workbook.save_to_buffer()
}

/// The framework's noun for goals, if it can name a sheet.
fn sheet_name(framework: &Framework) -> String {
    let name = allowed(&framework.names.goal.many);
    let taken = [about_name().to_lowercase(), "history".to_owned()];
    let is_taken = name.trim().is_empty() || taken.contains(&name.to_lowercase());
    if is_taken { allowed(&messages::results_heading()) } else { name }
}

fn about_name() -> String {
    allowed(&messages::about())
}

/// A name without the characters that Excel forbids in sheet names, cut to Excel's 31.
pub(super) fn allowed(name: &str) -> String {
    const FORBIDDEN: [char; 8] = ['[', ']', ':', '*', '?', '/', '\\', '\''];
    let mut left = 31;
    let fits = |c: &char| {
        left -= c.len_utf16() as i32;
        left >= 0
    };
    name.chars().filter(|c| !FORBIDDEN.contains(c)).take_while(fits).collect()
}

fn write_goals(sheet: &mut Worksheet, context: &Context, goals: &[Ref<Goal>]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap();
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
    let (columns, rows) = (columns(context), rows(context, goals));
    let mut next = 0;
    for column in &columns {
        let cells: Vec<_> = rows.iter().map(|row_item| cells(column, context, *row_item)).collect();
        let parts = cells.iter().map(Vec::len).fold(1, usize::max);
        for (at, part) in (next..).zip(0..parts) {
            sheet.set_column_width(at, column.width)?;
            write_text(sheet, (0, at), &heading(column, part), &bold)?;
            for (row, cells) in (1..).zip(&cells) {
                let cell = cells.get(part).map_or("", String::as_str);
                write_cell(sheet, (row, at), column, cell, &text)?;
            }
        }
        next += parts as u16;
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Some(last_row), Some(last)) = (u32::try_from(rows.len()).ok(), next.checked_sub(1)) {
        sheet.autofilter(0, 0, last_row, last)?;
    }
    Ok(())
}

/// The cells of a thing in a column: one, or as many as the text needs if the column continues in further ones.
fn cells(column: &Column, context: &Context, row_item: RowItem) -> Vec<String> {
    let text = column.text(context, row_item);
    if column.goes_on { workbook::chunks(&text) } else { vec![text] }
}

/// The heading of a column, or of one of its continuations.
fn heading(column: &Column, part: usize) -> String {
    if part == 0 { column.heading.clone() } else { layers::table::continuation_heading(&column.heading, part + 1) }
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    kind: &Column,
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let is_link = matches!(kind.cell, Cell::Link) && text.starts_with("http") && text.len() < LONGEST_ADDRESS;
    if is_link && row <= MOST_LINKS {
        sheet.write_url(row, column, Url::new(text))?;
        return Ok(());
    }
    write_text(sheet, (row, column), text, format)
}

/// Writes text verbatim; writes nothing if it is empty.
///
/// The library takes text of the form `<r>…</r>` for its own rich-text markup. So such text is written as rich text in
/// one piece; if it is too long for that, a trailing space keeps the library from taking it for markup.
pub(super) fn write_text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let text = fitted(text);
    if !(text.starts_with("<r>") && text.ends_with("</r>")) {
        if !text.is_empty() {
            sheet.write_string_with_format(row, column, text, format)?;
        }
    } else if text.len() < LONGEST_FORMED {
        let (piece, plain) = (escaped(&text), Format::default());
        sheet.write_rich_string_with_format(row, column, &[(&plain, &piece)], format)?;
    } else {
        sheet.write_string_with_format(row, column, fitted(&(text + " ")), format)?;
    }
    Ok(())
}

/// Escapes whatever looks like one of Excel's escapes (`_x000D_`), so that it stays literal. The library does this
/// itself for plain strings.
fn escaped(text: &str) -> String {
    let is_escape = |rest: &str| {
        let bytes = rest.as_bytes();
        bytes.get(2..6).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) && bytes.get(6) == Some(&b'_')
    };
    let mut pieces = text.split("_x");
    let mut escaped = pieces.next().unwrap_or_default().to_owned();
    let mut at = escaped.len();
    for piece in pieces {
        escaped += if is_escape(&text[at..]) { "_x005F_x" } else { "_x" };
        escaped += piece;
        at += "_x".len() + piece.len();
    }
    escaped
}

/// Cuts text to what a cell can hold, and says so in the text.
fn fitted(text: &str) -> String {
    if text.encode_utf16().count() <= LONGEST_CELL {
        return text.to_owned();
    }
    let cut = format!("… {}", messages::cell_cut(LONGEST_CELL));
    let mut left = LONGEST_CELL.saturating_sub(cut.len());
    let fits = |c: &char| {
        left = left.saturating_sub(c.len_utf16());
        left > 0
    };
    text.chars().take_while(fits).collect::<String>() + &cut
}

fn write_about(sheet: &mut Worksheet, context: &Context, shown: usize) -> Result<(), XlsxError> {
    let framework = context.framework;
    let address = context.address();
    let how_many = how_many(context, shown);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let rows = [
        (messages::column_framework(), framework.title.as_str()),
        (messages::column_publisher(), &framework.publisher),
        (messages::column_editor(), framework.editor.as_deref().unwrap_or_default()),
        (messages::column_version(), framework.version.as_deref().unwrap_or_default()),
        (messages::column_covers(), &framework.coverage),
        (messages::column_shown(), &how_many),
        (messages::filters_button(), context.filters),
        (messages::column_address(), &address),
        (messages::column_date(), context.today),
        (messages::column_program(), "Framework Explorer"),
    ];
    sheet.set_column_width(0, 20)?;
    sheet.set_column_width(1, 90)?;
    for (row, (name, value)) in (0..).zip(rows) {
        sheet.write_string_with_format(row, 0, name, &Format::new().set_bold().set_align(FormatAlign::Top))?;
        write_text(sheet, (row, 1), &messages::without_isolates(value), &text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader, Xlsx};

    use super::*;

    /// The rows of each sheet, as a spreadsheet program reads them.
    fn read(workbook: Vec<u8>) -> Vec<Vec<Vec<String>>> {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(workbook)).unwrap();
        let sheets = workbook.worksheets();
        let row = |row: &[calamine::Data]| row.iter().map(ToString::to_string).collect();
        sheets.iter().map(|(_, cells)| cells.rows().map(row).collect()).collect()
    }

    fn context(framework: &Framework) -> Context<'_> {
        let (base, today) = ("https://example.org/", "2026-11-28");
        Context { framework, base, fragment: "#/goals", filters: "", today, program: "0", layer: None }
    }

    #[test]
    fn a_text_is_a_text_whatever_it_looks_like() {
        let long = "<r>a & b</r>".repeat(2_000);
        for text in [
            "<r>x</r>",
            "<r></r>",
            "<r>a & <b>_x000D_ _x0041_x0042_ é_x",
            "<r>_x0041_x0042_ & _x00_x000D_</r>",
            "  a ",
            "\n a\n",
            "_x000D_",
            "=1+1",
            "1.10",
            &long,
        ] {
            let mut framework = Framework::clone(&space_diplomacy::framework());
            framework.goals[0].title = text.to_owned();
            framework.title = text.to_owned();
            framework.facets.iter_mut().for_each(|facet| facet.title = text.to_owned());
            let sheets = read(xlsx(&context(&framework), &[Ref::new(0), Ref::new(1)]).unwrap());
            assert!(sheets[0][1].iter().any(|cell| cell.trim_end() == text.trim_end()), "{text}: {:#?}", sheets[0][1]);
            assert_eq!(sheets[1][0][1].len() - text.len(), usize::from(text == long), "{text}");
            let row = vec![text.to_owned(), "b".to_owned()];
            let headings = [text, "other"];
            let tables = [crate::Sheet { name: "A", headings: &headings, rows: &[row] }];
            let sheets = read(crate::workbook("A", "2026-11-28", &tables).unwrap());
            for row in [0, 1] {
                assert_eq!(sheets[0][row][0].trim_end(), text.trim_end(), "{text}");
            }
        }
    }

    #[test]
    fn what_is_longer_than_a_cell_is_cut_and_says_so() {
        for letter in ["a", "🚀"] {
            let mut framework = Framework::clone(&space_diplomacy::framework());
            framework.goals[0].title = letter.repeat(40_000);
            framework.coverage = format!("<r>{}</r>", letter.repeat(40_000));
            framework.names.goal.many = letter.repeat(40);
            let sheets = read(xlsx(&context(&framework), &[Ref::new(0)]).unwrap());
            let cut: Vec<_> = sheets.iter().flatten().flatten().filter(|cell| cell.contains("[cut here")).collect();
            assert_eq!(cut.len(), 2);
            assert!(cut.iter().all(|cell| cell.encode_utf16().count() <= LONGEST_CELL));
        }
    }
}
