//! Which level a column of labels speaks of: `Goal ID` is the label of the goal, or, where no goal stands beside it, names one.

use crate::{Plan, Role, Sheet};

/// Words that say nothing between others.
const SMALL: [&str; 9] = ["of", "the", "du", "de", "del", "des", "der", "do", "la"];

/// The level in a heading such as `Goal ID` or `goalId`.
fn level_in(heading: &str) -> Option<Role> {
    let mut words = String::new();
    let mut was_small = false;
    for c in heading.chars() {
        if c.is_uppercase() && was_small || !c.is_alphanumeric() {
            words.push(' ');
        }
        words.extend(Some(c).filter(|c| c.is_alphanumeric()));
        was_small = c.is_lowercase();
    }
    let (labels, others): (Vec<_>, Vec<_>) =
        words.split_whitespace().partition(|word| Role::of_whole_heading(word) == Some(Role::Label));
    let others: Vec<_> = others.into_iter().filter(|word| !SMALL.contains(&word.to_lowercase().as_str())).collect();
    let level = Role::of_whole_heading(&others.join(" ")).filter(|role| role.is_level());
    level.filter(|_| !labels.is_empty())
}

impl Plan {
    /// Takes labels of a level that no other column holds for that level, where the sheet has labels of its own beside them.
    pub(crate) fn refer(&mut self, sheet: &Sheet) {
        let named = Role::of_heading(&sheet.name).filter(|role| role.is_level());
        for column in self.with(Role::Label).collect::<Vec<_>>() {
            let Some(level) = level_in(&self.columns[column].heading) else { continue };
            let is_below = self.columns.iter().any(|it| it.role.is_level()) || named.is_some();
            let has_own = self.with(Role::Label).any(|other| other != column);
            if is_below && has_own && named != Some(level) && self.with(level).next().is_none() {
                self.columns[column].role = level;
            }
        }
    }

    /// Each column of labels, and the column of the level that it speaks of: by its heading, else as it stands before it.
    pub(crate) fn labels(&self) -> Vec<(usize, Option<usize>)> {
        let levels = self.levels();
        let columns: Vec<_> = self.with(Role::Label).collect();
        let is_one = |level: &usize, role| {
            let column = &self.columns[*level];
            Role::of_whole_heading(&column.heading).unwrap_or(column.role) == role
        };
        let level_of = |column: usize| {
            let named = level_in(&self.columns[column].heading);
            let named = named.and_then(|role| levels.iter().copied().find(|level| is_one(level, role)));
            let beside = Some(column + 1).filter(|next| columns.len() > 1 && levels.contains(next));
            named.or(beside).filter(|_| levels.len() > 1)
        };
        columns.iter().map(|column| (*column, level_of(*column))).collect()
    }
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
            assert_eq!(level_in(heading), level, "{heading}");
        }
    }
}
