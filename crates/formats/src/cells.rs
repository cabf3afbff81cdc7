//! The faults of a workbook, for programs that report them in languages other than English.

use importers::{CellFault, CellMistake, Fault, Place};
use workbook::Mistake;

/// The fault of a cell or a row.
pub fn cell_fault(fault: &workbook::Fault) -> CellFault {
    let (mistake, values, first) = cell_mistake(&fault.mistake);
    let value = match &fault.mistake {
        Mistake::Value(kind) => Some(Fault::from(kind)),
        _ => None,
    };
    CellFault { place: place(&fault.place), mistake, values, first: first.map(place), fault: value }
}

fn place(place: &workbook::Place) -> Place {
    Place { sheet: place.sheet.clone(), row: place.row.unwrap_or_default(), column: place.column.clone() }
}

/// The mistake, the values that a sentence about it names, and another place that it names.
fn cell_mistake(mistake: &Mistake) -> (CellMistake, Vec<String>, Option<&workbook::Place>) {
    let plain = |mistake| (mistake, Vec::new(), None);
    let with = |mistake, value: &str| (mistake, vec![value.to_owned()], None);
    match mistake {
        Mistake::NoSource => plain(CellMistake::NoSource),
        Mistake::NoSummary => plain(CellMistake::NoSummary),
        Mistake::Empty => plain(CellMistake::Empty),
        Mistake::Incomplete => plain(CellMistake::Incomplete),
        Mistake::Misplaced { .. } => plain(CellMistake::Misplaced),
        Mistake::NoColumn => plain(CellMistake::NoColumn),
        Mistake::TwoColumns => plain(CellMistake::TwoColumns),
        Mistake::Twice { id } => with(CellMistake::Twice, id),
        Mistake::Taken { id, first } => (CellMistake::Taken, vec![id.clone()], Some(first)),
        Mistake::NoRows { kind } => with(CellMistake::NoRows, kind),
        Mistake::TwoTexts => plain(CellMistake::TwoTexts),
        Mistake::NoSubject => plain(CellMistake::NoSubject),
        Mistake::NoParent { kind } => with(CellMistake::NoParent, kind),
        Mistake::UnknownParent { kind, id } => (CellMistake::UnknownParent, vec![kind.clone(), id.clone()], None),
        Mistake::WithoutId { kind, rows, ids, cells, first } => {
            let head = [(*kind).to_owned(), cells.to_string(), rows.len().to_string()];
            let values = head.into_iter().chain(rows.iter().map(ToString::to_string)).chain(ids.iter().cloned());
            (CellMistake::WithoutId, values.collect(), Some(first))
        }
        Mistake::Value(_) => plain(CellMistake::Value),
    }
}
