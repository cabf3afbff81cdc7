//! Goals as an Excel workbook: labels stay text, the header stays in sight, filters are on, links are live.

use framework::{Framework, Goal, Ref};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Url, Workbook, Worksheet, XlsxError};

use super::{
    Context, how_many,
    table::{Cell, Column, columns},
};

/// The most characters that Excel holds in a cell.
const LONGEST_CELL: usize = 32_767;

/// The most characters that Excel takes for an address.
const LONGEST_ADDRESS: usize = 2_000;

/// The goals as a workbook: one sheet with a row for each, and one that says where they come from. Nothing where the workbook
/// cannot be written, as with more rows than Excel has.
pub fn xlsx(context: &Context, goals: &[Ref<Goal>]) -> Option<Vec<u8>> {
    written(context, goals).ok()
}

fn written(context: &Context, goals: &[Ref<Goal>]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The worker has no clock, and the same goals are to give the same file.
    let today = ExcelDateTime::parse_from_str(context.today).or_else(|_| ExcelDateTime::from_ymd(2000, 1, 1))?;
    workbook.set_properties(&DocProperties::new().set_title(&context.framework.title).set_creation_datetime(&today));
    let sheet = workbook.add_worksheet().set_name(sheet_name(context.framework))?;
    write_goals(sheet, context, goals)?;
    write_about(workbook.add_worksheet().set_name(about_name())?, context, goals.len())?;
    workbook.save_to_buffer()
}

/// The framework's word for goals, where it can be the name of a sheet.
fn sheet_name(framework: &Framework) -> String {
    let name = allowed(&framework.names.goal.many);
    let taken = [about_name().to_lowercase(), "history".to_owned()];
    let is_taken = name.trim().is_empty() || taken.contains(&name.to_lowercase());
    if is_taken { allowed(&messages::results_heading()) } else { name }
}

fn about_name() -> String {
    allowed(&messages::about())
}

/// A name without what Excel forbids in the names of sheets.
fn allowed(name: &str) -> String {
    const FORBIDDEN: [char; 8] = ['[', ']', ':', '*', '?', '/', '\\', '\''];
    name.chars().filter(|c| !FORBIDDEN.contains(c)).take(31).collect()
}

fn write_goals(sheet: &mut Worksheet, context: &Context, goals: &[Ref<Goal>]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap();
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
    let columns = columns(context);
    let mut next = 0;
    for column in &columns {
        let cells: Vec<_> = goals.iter().map(|goal| cells(column, context, *goal)).collect();
        let parts = cells.iter().map(Vec::len).fold(1, usize::max);
        for (at, part) in (next..).zip(0..parts) {
            sheet.set_column_width(at, column.width)?;
            sheet.write_string_with_format(0, at, heading(column, part), &bold)?;
            for (row, cells) in (1..).zip(&cells) {
                let cell = cells.get(part).map_or("", String::as_str);
                write_cell(sheet, (row, at), column, cell, &text)?;
            }
        }
        next += parts as u16;
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Some(last_row), Some(last)) = (u32::try_from(goals.len()).ok(), next.checked_sub(1)) {
        sheet.autofilter(0, 0, last_row, last)?;
    }
    Ok(())
}

/// The cells that a goal has of a column: one, and where the text is read again, as many as it needs.
fn cells(column: &Column, context: &Context, goal: Ref<Goal>) -> Vec<String> {
    let text = column.text(context, &context.framework[goal]);
    if column.goes_on { workbook::chunks(&text) } else { vec![text] }
}

/// The heading of a column, or of one that it goes on in.
fn heading(column: &Column, part: usize) -> String {
    if part == 0 { column.heading.clone() } else { layers::table::further(&column.heading, part + 1) }
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    kind: &Column,
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let is_link = matches!(kind.cell, Cell::Link) && text.starts_with("http") && text.len() < LONGEST_ADDRESS;
    if is_link {
        sheet.write_url(row, column, Url::new(text))?;
    } else if !text.is_empty() {
        sheet.write_string_with_format(row, column, fitted(text), format)?;
    }
    Ok(())
}

/// A text as long as a cell can hold; one that is longer says that it was cut.
pub(super) fn fitted(text: &str) -> String {
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
        sheet.write_string_with_format(row, 1, fitted(value), &text)?;
    }
    Ok(())
}
