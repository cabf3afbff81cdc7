//! Rows as what they say: the level that each stands on, and the cells that belong to it.

use crate::{Plan, Role, Sheet, cells::is_outline, plan::letters};

/// A row: the titles of the levels down to its own, the highest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// Its number as spreadsheets show it, from 1.
    pub number: usize,
    /// The row of the sheet, from 0.
    pub at: usize,
    /// Levels from the first down to its own: role, title. Cells that are blank or merged mean "as above".
    pub path: Vec<(Role, String)>,
    /// Its label.
    pub label: Option<String>,
}

/// A row that fits nowhere, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The name of the sheet.
    pub sheet: String,
    /// The number of the row, from 1.
    pub row: usize,
    /// The letters of the column that decides.
    pub column: String,
    /// What stands in the row, shortened.
    pub text: String,
}

/// The rows of a sheet, and those that fit nowhere.
pub(crate) fn rows(sheet: &Sheet, plan: &Plan) -> (Vec<Row>, Vec<Misfit>) {
    let mut rows = Vec::new();
    let mut misfits = Vec::new();
    let outline = outline_column(sheet, plan);
    let levels = plan.levels();
    let mut path: Vec<(Role, String)> = Vec::new();
    for at in plan.header + 1..sheet.rows.len() {
        let label = plan.with(Role::Label).map(|column| sheet.cell(at, column)).find(|cell| !cell.is_empty());
        let found = match outline {
            Some(column) => by_number(sheet, at, column, label, &mut path),
            None => by_columns(sheet, at, plan, &levels, &mut path),
        };
        let row = Row { number: at + 1, at, path: path.clone(), label: label.map(str::to_owned) };
        if found {
            rows.push(row);
        } else if let Some(text) = sheet.rows[at].iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty()) {
            let column = outline.or(levels.last().copied()).map(letters).unwrap_or_default();
            let text = text.chars().take(80).collect();
            misfits.push(Misfit { sheet: sheet.name.clone(), row: row.number, column, text });
        }
    }
    (rows, misfits)
}

/// The one column of titles, where the labels beside it number a tree: 1, 1.1, 1.1.1.
fn outline_column(sheet: &Sheet, plan: &Plan) -> Option<usize> {
    let levels = plan.levels();
    let [only] = levels.as_slice() else { return None };
    let label = plan.with(Role::Label).next()?;
    let labels =
        || (plan.header + 1..sheet.rows.len()).map(|row| sheet.cell(row, label)).filter(|cell| !cell.is_empty());
    let depths = labels().map(depth).collect::<std::collections::BTreeSet<_>>();
    (labels().all(is_outline) && depths.len() > 1).then_some(*only)
}

fn depth(label: &str) -> usize {
    label.trim_end_matches(['.', ')']).split('.').count()
}

/// Puts a row in the tree by its number; each level above it is that of the last row with a shorter one.
fn by_number(sheet: &Sheet, at: usize, column: usize, label: Option<&str>, path: &mut Vec<(Role, String)>) -> bool {
    let title = sheet.cell(at, column);
    let Some(label) = label.filter(|_| !title.is_empty()) else { return false };
    path.truncate(depth(label) - 1);
    path.push((Role::None, title.to_owned()));
    true
}

/// Puts a row in the tree by the columns of levels that are filled.
fn by_columns(sheet: &Sheet, at: usize, plan: &Plan, levels: &[usize], path: &mut Vec<(Role, String)>) -> bool {
    let cells: Vec<_> = levels.iter().map(|column| sheet.cell(at, *column)).collect();
    let Some(deepest) = cells.iter().rposition(|cell| !cell.is_empty()) else { return false };
    let before = std::mem::take(path);
    for (level, cell) in cells.iter().enumerate().take(deepest + 1) {
        let role = plan.columns[levels[level]].role;
        let above = before.iter().find(|(known, _)| *known == role).map(|(_, title)| title.as_str());
        // Below a new title nothing is as above.
        let is_as_above =
            cell.is_empty() && cells[..level].iter().zip(&before).all(|(new, (_, old))| new.is_empty() || new == old);
        let title = if is_as_above { above } else { Some(*cell).filter(|cell| !cell.is_empty()) };
        path.extend(title.map(|title| (role, title.to_owned())));
    }
    true
}
