//! Faults in a workbook that holds a whole framework, in the language of the page.

use importers::{CellFault, CellMistake, Place};

use super::faults::mistake_in_words;

/// The most rows and ids that one sentence names.
const NAMED: usize = 5;

/// One fault: where it is, what it is, and how to mend it.
pub fn cell_in_words(fault: &CellFault) -> String {
    let place = match fault.mistake {
        // Names all of the rows.
        CellMistake::WithoutId => {
            let (rows, _) = rows_and_ids(fault);
            messages::cell_place(&fault.place.sheet, &named(rows), &fault.place.column)
        }
        _ => place_in_words(&fault.place),
    };
    let what = what(fault);
    if place.is_empty() { what } else { messages::labelled(&place, &what) }
}

fn place_in_words(Place { sheet, row, column }: &Place) -> String {
    // As digits: spreadsheet programs count rows without marks between thousands.
    let digits = row.to_string();
    match (row, column.is_empty()) {
        (0, true) => sheet.clone(),
        (0, false) => messages::cell_property(sheet, column),
        (_, true) => messages::place_row(sheet, &digits),
        (_, false) => messages::cell_place(sheet, &digits, column),
    }
}

fn what(fault: &CellFault) -> String {
    let text = |at: usize| fault.values.get(at).map_or("", String::as_str);
    let first = || fault.first.as_ref().map(place_in_words).unwrap_or_default();
    match fault.mistake {
        CellMistake::NoSource => messages::cell_no_source(),
        CellMistake::NoSummary => messages::cell_no_summary(),
        CellMistake::Empty => messages::cell_empty(),
        CellMistake::Incomplete => messages::cell_incomplete(),
        CellMistake::Misplaced => messages::cell_misplaced(),
        CellMistake::NoColumn => messages::cell_no_column(),
        CellMistake::TwoColumns => messages::cell_two_columns(),
        CellMistake::Twice => messages::cell_twice(text(0)),
        CellMistake::Taken => messages::cell_taken(text(0), &first()),
        CellMistake::NoRows => messages::cell_no_rows(text(0)),
        CellMistake::TwoTexts => messages::cell_two_texts(),
        CellMistake::NoSubject => messages::cell_on_nothing(),
        CellMistake::NoParent => messages::cell_nowhere(text(0)),
        CellMistake::UnknownParent => messages::cell_gone(text(0), text(1)),
        CellMistake::WithoutId => {
            let (_, ids) = rows_and_ids(fault);
            let ids: Vec<_> = ids.iter().map(|id| messages::quoted(id)).collect();
            messages::cell_without_id(text(0), &named(&ids), text(1).parse().unwrap_or_default(), &first())
        }
        CellMistake::Value => fault.fault.as_ref().map(mistake_in_words).unwrap_or_default(),
    }
}

/// The rows that have no id, and the ids that others name.
fn rows_and_ids(fault: &CellFault) -> (&[String], &[String]) {
    let number = fault.values.get(2).and_then(|number| number.parse().ok()).unwrap_or_default();
    fault.values.get(3..).and_then(|rest| rest.split_at_checked(number)).unwrap_or_default()
}

/// Lists the first few, with an ellipsis where there are more.
fn named(all: &[String]) -> String {
    let first = messages::list(&all[..all.len().min(NAMED)]);
    if all.len() > NAMED { first + " …" } else { first }
}
