//! Which level a column of labels speaks of: `Goal ID` is the label of the goal, or, where no goal stands beside it, names one.

use crate::{Plan, Role, headings::read, words::Sense};

/// The level in a heading such as `Goal ID` or `goalId`, and how deep things of this name stand.
fn level_in(heading: &str) -> Option<(Role, u8)> {
    read(heading).filter(|reading| reading.sense == Sense::Is(Role::Label))?.level
}

impl Plan {
    /// Each column of labels, and the column of the level that it speaks of: by its heading, else as it stands before it.
    pub(crate) fn labels(&self) -> Vec<(usize, Option<usize>)> {
        let levels = self.levels();
        let columns: Vec<_> = self.with(Role::Label).collect();
        let is_one = |at: usize, level: (Role, u8)| {
            let column = &self.columns[at];
            read(&column.heading).and_then(|reading| reading.level).map_or(column.role == level.0, |own| own == level)
        };
        let level_of = |column: usize| {
            let named = level_in(&self.columns[column].heading);
            let named = named.and_then(|level| levels.iter().copied().find(|at| is_one(*at, level)));
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
            assert_eq!(level_in(heading).map(|(role, _)| role), level, "{heading}");
        }
    }
}
