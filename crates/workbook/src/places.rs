//! The places of the file's parts in the workbook, to report problems with sheet, row and column.

use std::collections::HashMap;

use framework::{ErrorKind, Problem};

use crate::{
    faults::{Fault, Name, Place},
    layout::{ABOUT, Column, PROPERTIES, TABLES},
    words::mistake,
};

/// Rows by the paths of the objects that they hold: `pillars[0].goals[2]`.
#[derive(Debug, Default)]
pub struct Places(HashMap<String, (&'static str, usize)>);

impl Places {
    /// Notes that the object at a path is in this row, from 1.
    pub fn note(&mut self, path: String, sheet: &'static str, row: usize) {
        self.0.insert(path, (sheet, row));
    }

    /// The row of the object at a path.
    pub fn row(&self, path: &str) -> Option<usize> {
        self.0.get(path).map(|(_, row)| *row)
    }

    /// A problem where people look for it: in `Goals, row 5, Title` this cell is empty.
    pub fn fault(&self, problem: &Problem) -> Fault {
        let place = self.place(&problem.path.to_string());
        let first = match &problem.kind {
            ErrorKind::RepeatedId { first, .. } => self.place(&first.to_string()),
            _ => Place::default(),
        };
        Fault { mistake: mistake(&problem.kind, &place.column, first), place, names: named(&problem.kind) }
    }

    /// The place in the workbook that a path leads to.
    fn place(&self, path: &str) -> Place {
        if let Some(key) = path.strip_prefix("framework.")
            && !self.0.keys().any(|known| path.starts_with(known.as_str()))
        {
            return Place { sheet: ABOUT.to_owned(), row: None, column: heading(PROPERTIES, key) };
        }
        let ends = path.char_indices().filter(|(_, c)| matches!(c, '.' | '[')).map(|(at, _)| at);
        let ends: Vec<_> = ends.chain([path.len()]).collect();
        let known = ends.into_iter().rev().find_map(|end| Some((self.0.get(&path[..end])?, &path[end..])));
        let Some(((sheet, row), rest)) = known else {
            let sheet = TABLES.iter().find(|table| table.name.eq_ignore_ascii_case(path));
            return Place { sheet: sheet.map_or(path, |table| table.name).to_owned(), ..Place::default() };
        };
        let columns = TABLES.iter().find(|table| table.name == *sheet).map_or(&[][..], |table| table.columns);
        let column = heading(columns, rest.trim_start_matches('.'));
        Place { sheet: (*sheet).to_owned(), row: Some(*row), column }
    }
}

/// The name that a problem reports as missing.
fn named(kind: &ErrorKind) -> Option<Name> {
    let ErrorKind::Dangling { kind, id, .. } = kind else { return None };
    Some(((*kind).to_owned(), id.clone()))
}

/// The heading of the column for a path such as `evidence[0].source`; empty if there is none.
fn heading(columns: &[Column], path: &str) -> String {
    let holds = |column: &&Column| {
        path.strip_prefix(column.key).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let facet =
        path.strip_prefix("facets.").map(|id| format!("facet {}", id.split(['.', '[']).next().unwrap_or_default()));
    columns.iter().find(holds).map(|column| column.heading.to_owned()).or(facet).unwrap_or_default()
}
