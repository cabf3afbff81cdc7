//! What is wrong with a value, in the words of who edits cells: a workbook has no keys and no lists.

use framework::{ErrorKind, problem::Expected};

/// What is wrong with a cell, and what to write into it. `first` is where something that is taken already stands.
pub fn said(kind: &ErrorKind, column: Option<&str>, first: &str) -> String {
    match kind {
        // Sources are the only list that a row has to have.
        ErrorKind::NoEvidence | ErrorKind::Missing { expected: Expected::List } => {
            "this cell is empty, and every statement rests on a source. Write the id of a source in this \
                                  cell; the sheet Sources has them."
                .to_owned()
        }
        // Whoever clears a summary may leave behind what it rested on.
        ErrorKind::Empty | ErrorKind::Missing { .. } if column == Some("Summary") => {
            "this cell is empty. Write the text in this cell, or clear “Summary rests on” too.".to_owned()
        }
        ErrorKind::Empty | ErrorKind::Missing { .. } => match column {
            Some(column) => format!("this cell is empty. Write the {} in this cell.", column.to_lowercase()),
            None => "something is missing here. Fill the cells of this row, or clear all of them.".to_owned(),
        },
        ErrorKind::Kind { found, .. } => format!("{found} does not belong in this cell. Clear it, or write a text."),
        ErrorKind::UnknownKey { .. } => {
            "the format has no such column. Give the column another heading, or take it out.".to_owned()
        }
        ErrorKind::RepeatedKey => "this stands in two columns. Keep one of them.".to_owned(),
        ErrorKind::RepeatedReference { id } => format!("“{id}” stands here twice. Keep one of the two."),
        ErrorKind::RepeatedId { id, .. } => {
            format!("the id “{id}” is taken already, by {first}. Give one of the two another id.")
        }
        ErrorKind::NoEntries { kind } => format!("there is no {kind}. Add a row for one."),
        other => format!("{other}. {}", other.advice()),
    }
}
