//! Goals counted by theme and pillar, for the matrix of themes and pillars.

use framework::{Framework, Ref, Theme};

use super::Findings;

/// A theme with its counts for each pillar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeRow {
    /// The theme.
    pub theme: Ref<Theme>,
    /// For each pillar, the number of goals, and how many of them were found.
    pub pillars: Vec<(usize, usize)>,
}

/// One row for each theme with goals, in document order. A goal counts under every pillar that it belongs to.
pub fn matrix(framework: &Framework, findings: &Findings) -> Vec<ThemeRow> {
    let empty = |theme| ThemeRow { theme, pillars: vec![(0, 0); framework.pillars.len()] };
    let mut rows: Vec<_> = framework.refs().map(empty).collect();
    for at in framework.refs() {
        let goal = &framework[at];
        let found = usize::from(findings.shows(at));
        for (theme, pillar) in goal.themes.iter().flat_map(|theme| goal.pillars().map(move |pillar| (theme, pillar))) {
            let cell = &mut rows[theme.index()].pillars[pillar.index()];
            *cell = (cell.0 + 1, cell.1 + found);
        }
    }
    rows.retain(|row| row.pillars.iter().any(|(all, _)| *all > 0));
    rows
}
