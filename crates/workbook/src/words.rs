//! The faults of a workbook in English, in the words of people who edit cells: a workbook has no keys and no lists.

use std::fmt;

use framework::{ErrorKind, problem::Expected};

use crate::faults::{Fault, Mistake, Place};

/// Most rows and ids to name in one sentence.
const NAMED: usize = 5;

/// What a problem of a file means to people who edit cells. `first` is the place of what is already taken.
pub fn mistake(kind: &ErrorKind, column: &str, first: Place) -> Mistake {
    match kind {
        // Sources are the only list that a row requires.
        ErrorKind::NoEvidence | ErrorKind::Missing { expected: Expected::List } => Mistake::NoSource,
        // An author who clears a summary may leave its sources behind.
        ErrorKind::Empty | ErrorKind::Missing { .. } if column == "Summary" => Mistake::NoSummary,
        ErrorKind::Empty | ErrorKind::Missing { .. } if column.is_empty() => Mistake::Incomplete,
        ErrorKind::Empty | ErrorKind::Missing { .. } => Mistake::Empty,
        ErrorKind::Kind { found, .. } => Mistake::Misplaced { found: found.clone() },
        ErrorKind::UnknownKey { .. } => Mistake::NoColumn,
        ErrorKind::RepeatedKey => Mistake::TwoColumns,
        ErrorKind::RepeatedReference { id } => Mistake::Twice { id: id.clone() },
        ErrorKind::RepeatedId { id, .. } => Mistake::Taken { id: id.clone(), first },
        ErrorKind::NoEntries { kind } => Mistake::NoRows { kind },
        other => Mistake::Value(other.clone()),
    }
}

/// `Goals, row 5, Title`
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sheet)?;
        if let Some(row) = self.row {
            write!(f, ", row {row}")?;
        }
        if self.column.is_empty() { Ok(()) } else { write!(f, ", {}", self.column) }
    }
}

/// What is wrong, with what to do about it.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { sheet, column, .. } = &self.place;
        match &self.mistake {
            // Names all of the rows.
            Mistake::WithoutId { rows, .. } => {
                write!(f, "{sheet}, row {}, {column}: ", listed(rows.iter().map(ToString::to_string)))?;
            }
            _ if sheet.is_empty() => {}
            _ => write!(f, "{}: ", self.place)?,
        }
        f.write_str(&sentence(&self.mistake, column))
    }
}

fn sentence(mistake: &Mistake, column: &str) -> String {
    match mistake {
        Mistake::NoSource => {
            "this cell is empty, and every statement needs a source. Write the id of a source in this cell; the ids \
             are on the sheet Sources."
                .to_owned()
        }
        Mistake::NoSummary => {
            "this cell is empty. Write the text in this cell, or clear “Summary rests on” too.".to_owned()
        }
        Mistake::Empty => format!("this cell is empty. Write the {} in this cell.", column.to_lowercase()),
        Mistake::Incomplete => {
            "something is missing here. Fill in the cells of this row, or clear them all.".to_owned()
        }
        Mistake::Misplaced { found } => format!("{found} does not belong in this cell. Clear it, or write text."),
        Mistake::NoColumn => "the format has no such column. Give the column another heading, or delete it.".to_owned(),
        Mistake::TwoColumns => "two columns hold the same property. Keep one of them.".to_owned(),
        Mistake::Twice { id } => format!("“{id}” occurs twice in this cell. Keep one of the two."),
        Mistake::Taken { id, first } => {
            format!("the id “{id}” is already taken by {first}. Give one of the two another id.")
        }
        Mistake::NoRows { kind } => format!("there is no {kind}. Add a row for one."),
        Mistake::TwoTexts => "this part already has a text in this language. Keep one of the two.".to_owned(),
        Mistake::NoSubject => {
            "this row does not say what it belongs to. Write the kind of part in this cell, such as goal.".to_owned()
        }
        Mistake::NoParent { kind } => format!(
            "this cell is empty, so it belongs to no {kind}. Write the id of one in this cell, or delete the row."
        ),
        Mistake::UnknownParent { kind, id } => format!(
            "there is no {kind} with the id “{id}”. Write the id of one that is in this workbook, or delete the row."
        ),
        Mistake::WithoutId { kind, ids, cells, first, .. } => {
            let ids = listed(ids.iter().map(|id| format!("“{id}”")));
            let places = if *cells == 1 { first.to_string() } else { format!("{cells} cells, the first is {first}") };
            format!(
                "this cell is empty, and other cells refer to a {kind} that no row has: {ids} ({places}). Write the id in \
                 this cell, or change the cells that refer to it."
            )
        }
        Mistake::Value(kind) => format!("{kind}. {}", kind.advice()),
    }
}

fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<_> = names.collect();
    let more = if names.len() > NAMED { ", …" } else { "" };
    format!("{}{more}", names[..names.len().min(NAMED)].join(", "))
}
