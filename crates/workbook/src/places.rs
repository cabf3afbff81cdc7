//! Where in the workbook a part of the file stands, so that what is wrong is told with sheet, row and column.

use std::collections::HashMap;

use framework::Problem;

use crate::layout::{ABOUT, Column, PROPERTIES, TABLES};

/// Rows by the paths of what they hold: `pillars[0].goals[2]`.
#[derive(Debug, Default)]
pub struct Places(HashMap<String, (&'static str, usize)>);

impl Places {
    /// Notes that the object at a path stands in this row, from 1.
    pub fn note(&mut self, path: String, sheet: &'static str, row: usize) {
        self.0.insert(path, (sheet, row));
    }

    /// The row in which the object at a path stands.
    pub fn row(&self, path: &str) -> Option<usize> {
        self.0.get(path).map(|(_, row)| *row)
    }

    /// A problem as people look for it: `Goals, row 5, Title: the text is empty. Write the text, …`
    pub fn told(&self, problem: &Problem) -> String {
        let path = problem.path.to_string();
        let place = self.place(&path);
        let said = format!("{}. {}", problem.kind, problem.kind.advice());
        if place.is_empty() { said } else { format!("{place}: {said}") }
    }

    fn place(&self, path: &str) -> String {
        if let Some(key) = path.strip_prefix("framework.")
            && !self.0.keys().any(|known| path.starts_with(known.as_str()))
        {
            return joined([Some(ABOUT.to_owned()), heading(PROPERTIES, key)]);
        }
        let ends = path.char_indices().filter(|(_, c)| matches!(c, '.' | '[')).map(|(at, _)| at);
        let ends: Vec<_> = ends.chain([path.len()]).collect();
        let known = ends.into_iter().rev().find_map(|end| Some((self.0.get(&path[..end])?, &path[end..])));
        let Some(((sheet, row), rest)) = known else { return path.to_owned() };
        let columns = TABLES.iter().find(|table| table.name == *sheet).map_or(&[][..], |table| table.columns);
        joined([Some((*sheet).to_owned()), Some(format!("row {row}")), heading(columns, rest.trim_start_matches('.'))])
    }
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The heading of the column that holds what stands at `evidence[0].source`.
fn heading(columns: &[Column], path: &str) -> Option<String> {
    let holds = |column: &&Column| {
        path.strip_prefix(column.key).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let facet =
        path.strip_prefix("facets.").map(|id| format!("facet {}", id.split(['.', '[']).next().unwrap_or_default()));
    columns.iter().find(holds).map(|column| column.heading.to_owned()).or(facet)
}
