//! The level that a column of labels belongs to: `Goal ID` is the label of the goal or, if there is no column of goals,
//! names one.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Plan, Role, Sheet, headings::read, words::Sense};

/// The level in a heading such as `Goal ID` or `goalId`, and its rank.
fn level_in(heading: &str) -> Option<(Role, u8)> {
    read(heading).filter(|reading| reading.sense == Sense::Is(Role::Label))?.level
}

impl Plan {
    /// Each column of labels, and the column of the level that it belongs to: by its heading, else by its cells, else
    /// the column after it.
    pub(crate) fn labels(&self, sheet: &Sheet, rows: &[usize]) -> Vec<(usize, Option<usize>)> {
        let levels = self.levels();
        let columns: Vec<_> = self.with(Role::Label).collect();
        let is_one = |at: usize, level: (Role, u8)| {
            let column = &self.columns[at];
            read(&column.heading).and_then(|reading| reading.level).map_or(column.role == level.0, |own| own == level)
        };
        let level_of = |column: usize| {
            let named = level_in(&self.columns[column].heading);
            let named = named.and_then(|level| levels.iter().copied().find(|at| is_one(*at, level)));
            let next_level = Some(column + 1).filter(|next| columns.len() > 1 && levels.contains(next));
            let numbers = |level: &usize| numbers(sheet, rows, column, &levels[..=*level]);
            let numbered = || (0..levels.len().saturating_sub(1)).rev().find(numbers).map(|level| levels[level]);
            named.or_else(numbered).or(next_level).filter(|_| levels.len() > 1)
        };
        columns.iter().map(|column| (*column, level_of(*column))).collect()
    }
}

/// Whether a column labels the things of the last of these levels and not the rows: each thing has one label, which is
/// unique, but things have several rows, which repeat the label or leave it to the first.
fn numbers(sheet: &Sheet, rows: &[usize], column: usize, levels: &[usize]) -> bool {
    let mut path = vec![""; levels.len()];
    let mut labels: BTreeMap<Vec<&str>, &str> = BTreeMap::new();
    let mut numbered = 0;
    for &row in rows {
        let cells = levels.iter().map(|column| sheet.cell(row, *column));
        let label = sheet.cell(row, column);
        let mut is_as_above = true;
        for (known, cell) in path.iter_mut().zip(cells) {
            if !cell.is_empty() || !is_as_above {
                is_as_above &= *known == cell;
                *known = cell;
            }
        }
        // Skips rows of the levels above, and things without a label.
        if path.last().is_none_or(|title| title.is_empty()) || label.is_empty() && !labels.contains_key(&path) {
            continue;
        }
        numbered += 1;
        let known = *labels.entry(path.clone()).or_insert(label);
        if !label.is_empty() && label != known {
            return false;
        }
    }
    let different: BTreeSet<_> = labels.values().collect();
    labels.len() > 1 && different.len() == labels.len() && labels.len() < numbered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_labels_name_levels() {
        for (heading, level) in [
            ("Goal ID", Some(Role::Goal)),
            ("pillar_id", Some(Role::Pillar)),
            ("goalId", Some(Role::Goal)),
            ("Ziel-Nr.", Some(Role::Goal)),
            ("No. of the objective", Some(Role::Objective)),
            ("Goal", None),
            ("ID", None),
            ("Old ID", None),
        ] {
            assert_eq!(level_in(heading).map(|(role, _)| role), level, "{heading}");
        }
    }
}
