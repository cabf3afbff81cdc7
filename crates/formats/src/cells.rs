//! The faults of a workbook, for programs that report them in languages other than English.

use importers::{CellFault, Fault, Place, Slip};
use workbook::Mistake;

/// The fault of a cell or a row.
pub fn cell_fault(fault: &workbook::Fault) -> CellFault {
    let (slip, values, first) = told(&fault.mistake);
    let value = match &fault.mistake {
        Mistake::Value(kind) => Some(Fault::from(kind)),
        _ => None,
    };
    CellFault { place: place(&fault.place), slip, values, first: first.map(place), fault: value }
}

fn place(place: &workbook::Place) -> Place {
    Place { sheet: place.sheet.clone(), row: place.row.unwrap_or_default(), column: place.column.clone() }
}

/// The mistake, the values that a sentence about it names, and another place that it names.
fn told(mistake: &Mistake) -> (Slip, Vec<String>, Option<&workbook::Place>) {
    let plain = |slip| (slip, Vec::new(), None);
    let with = |slip, value: &str| (slip, vec![value.to_owned()], None);
    match mistake {
        Mistake::NoSource => plain(Slip::NoSource),
        Mistake::NoSummary => plain(Slip::NoSummary),
        Mistake::Empty => plain(Slip::Empty),
        Mistake::Incomplete => plain(Slip::Incomplete),
        Mistake::Misplaced { .. } => plain(Slip::Misplaced),
        Mistake::NoColumn => plain(Slip::NoColumn),
        Mistake::TwoColumns => plain(Slip::TwoColumns),
        Mistake::Twice { id } => with(Slip::Twice, id),
        Mistake::Taken { id, first } => (Slip::Taken, vec![id.clone()], Some(first)),
        Mistake::NoRows { kind } => with(Slip::NoRows, kind),
        Mistake::TwoTexts => plain(Slip::TwoTexts),
        Mistake::OnNothing => plain(Slip::OnNothing),
        Mistake::Nowhere { kind } => with(Slip::Nowhere, kind),
        Mistake::Gone { kind, id } => (Slip::Gone, vec![kind.clone(), id.clone()], None),
        Mistake::WithoutId { kind, rows, ids, cells, first } => {
            let head = [(*kind).to_owned(), cells.to_string(), rows.len().to_string()];
            let values = head.into_iter().chain(rows.iter().map(ToString::to_string)).chain(ids.iter().cloned());
            (Slip::WithoutId, values.collect(), Some(first))
        }
        Mistake::Value(_) => plain(Slip::Value),
    }
}
