//! Guesses the levels: which columns are levels of the framework, in which order, and which column names the rows.

use std::collections::BTreeSet;

use super::{Guess, level_of};
use crate::{
    Reason, Role,
    cells::{Cells, is_outline},
    headings::read,
    plan::consecutive,
    words::{LAST_RANK, Sense, TITLE_RANK},
};

impl Guess<'_> {
    /// Drops levels that are doubtful. A heading that merely contains a word for a level counts only if no other column
    /// names the rows for sure; if another of its words weighs more, the page asks the reader.
    pub(super) fn drop_doubtful_levels(&mut self) {
        self.drop_same_below();
        let levels: Vec<_> = self.plan.levels();
        let (levels, across): (Vec<_>, Vec<_>) = levels.iter().partition(|column| !self.is_across(**column, &levels));
        for column in across {
            let (role, reason) = self.by_cells(column);
            self.set_role(column, role, reason);
        }
        let (sure, doubtful): (Vec<_>, Vec<_>) = levels.into_iter().partition(|column| self.is_whole(*column));
        let has_title = (0..self.cells.len()).any(|at| self.is_title(at) && self.cells[at].are_texts());
        for column in doubtful {
            let is_head = self.readings[column].is_some_and(|reading| reading.is_head);
            let (role, reason) = match self.plan.columns[column].role {
                _ if sure.len() > 1 || has_title => self.by_cells(column),
                role if !is_head => (role, Reason::Likeliest),
                role => (role, Reason::Heading),
            };
            self.set_role(column, role, reason);
        }
    }

    /// Drops the deepest level if it is the same in every row, since it does not tell the rows apart.
    fn drop_same_below(&mut self) {
        let mut levels = self.plan.levels();
        levels.sort_by_key(|column| (self.rank(*column), *column));
        let Some((deepest, others)) = levels.split_last() else { return };
        let is_same = |column: usize| self.cells[column].different.len() == 1;
        if is_same(*deepest) && self.cells[*deepest].texts.len() > 2 && others.iter().any(|other| !is_same(*other)) {
            let (role, reason) = self.by_cells(*deepest);
            self.set_role(*deepest, role, reason);
        }
    }

    /// Whether a column of categories changes while a deeper level stays the same, so that it is beside that level and
    /// not above it.
    fn is_across(&self, column: usize, levels: &[usize]) -> bool {
        let is_doubtful = self.plan.columns[column].role == Role::Section || !self.is_whole(column);
        let changes_within = |other: &usize| {
            let (cells, blocks) = (&self.cells[column], &self.cells[*other]);
            self.rank(column) < self.rank(*other) && blocks.is_in_blocks() && cells.runs > blocks.runs
        };
        is_doubtful && levels.iter().any(changes_within)
    }

    /// Takes a column of ids for a level: `Goal ID` is the goal if no other column is, and if the rows have labels of
    /// their own.
    pub(super) fn refer(&mut self) {
        let own = level_of(self.sheet);
        for column in 0..self.cells.len() {
            let level = self.readings[column]
                .filter(|reading| reading.sense == Sense::Is(Role::Label))
                .and_then(|reading| reading.level);
            let Some((level, _)) = level else { continue };
            let has_level = self.plan.with(level).next().is_some() || own == Some(level);
            let has_own = self.plan.with(Role::Label).any(|other| other != column);
            let is_apart = !self.cells[column].are_numbers() || self.is_reference(column);
            let has_titles = !self.plan.levels().is_empty() || (0..self.cells.len()).any(|at| self.is_title(at));
            if !has_level && has_own && has_titles && is_apart {
                self.set_role(column, level, Reason::Heading);
            }
        }
    }

    /// The columns of levels, highest first. Finds the column that names the rows if no heading says which one does.
    pub(super) fn levels(&mut self) -> Vec<usize> {
        let mut levels: Vec<_> = self.plan.levels().into_iter().map(|at| (self.rank(at), at)).collect();
        let title = (0..self.cells.len()).find(|at| self.is_title(*at) && self.cells[*at].are_texts());
        let named = read(&self.sheet.name).filter(|reading| reading.is_whole).and_then(|reading| reading.level);
        if let Some(title) = title {
            let all: Vec<_> = levels.iter().map(|(_, at)| *at).collect();
            let has_named = named.is_some_and(|(role, _)| self.plan.with(role).next().is_some());
            let has_goal = levels.iter().any(|(_, at)| self.plan.columns[*at].role == Role::Goal && self.is_whole(*at));
            match named.filter(|_| !has_named) {
                Some((role, rank)) => {
                    self.set_role(title, role, Reason::Heading);
                    levels.push((rank, title));
                }
                None if !self.name_rows(&all) => {
                    self.set_role(title, Role::Objective, Reason::Heading);
                    levels.push((LAST_RANK, title));
                }
                None if !has_goal => {
                    self.set_role(title, Role::Goal, Reason::Heading);
                    levels.push((TITLE_RANK, title));
                }
                None => {}
            }
        }
        levels.sort_by_key(|(rank, at)| (*rank, self.cells[*at].runs, *at));
        let mut levels: Vec<_> = levels.into_iter().map(|(_, at)| at).collect();
        let is_tree = self.is_outlined();
        let is_one = |levels: &[usize]| is_tree && levels.len() == 1;
        if !is_one(&levels)
            && !self.name_rows(&levels)
            && let Some(column) = self.likeliest(&levels)
        {
            self.set_role(column, Role::Objective, Reason::Likeliest);
            levels.push(column);
        }
        if !is_one(&levels)
            && let Some(top) = self.blocks_above(&levels)
        {
            self.set_role(top, Role::Pillar, Reason::Likeliest);
            levels.insert(0, top);
        }
        levels
    }

    /// Whether one column of titles holds all levels, told apart by labels, depths or parents.
    fn is_outlined(&self) -> bool {
        let depth = |cell: &&str| cell.split(['.', '-']).count();
        let is_tree = |cells: &Cells<'_>| {
            let depths: BTreeSet<_> = cells.texts.iter().map(depth).collect();
            depths.len() > 1 && cells.is_distinct() && cells.texts.iter().all(|cell| is_outline(cell))
        };
        let is_tree_column = [Role::Depth, Role::Parent].into_iter().any(|role| self.plan.with(role).next().is_some());
        is_tree_column || self.plan.with(Role::Label).any(|column| is_tree(&self.cells[column]))
    }

    /// Whether these levels tell the rows apart. If the deepest repeats in rows that differ otherwise, the rows are
    /// about something that another column names.
    fn name_rows(&self, levels: &[usize]) -> bool {
        let mut paths = BTreeSet::new();
        let mut distinct_rows = BTreeSet::new();
        let mut path = vec![""; levels.len()];
        let mut rows = 0;
        for row in self.plan.header + 1..self.sheet.rows.len() {
            let cells: Vec<_> = levels.iter().map(|column| self.sheet.cell(row, *column)).collect();
            let Some(deepest) = cells.iter().rposition(|cell| !cell.is_empty()) else { continue };
            for (level, cell) in cells.iter().enumerate() {
                let is_above = cell.is_empty() && level < deepest;
                path[level] = if is_above { path[level] } else { *cell };
            }
            rows += 1;
            paths.insert(path.clone());
            distinct_rows.insert((path.clone(), &self.sheet.rows[row]));
        }
        let repeated = distinct_rows.len() - paths.len();
        rows > 0 && repeated * 10 < rows
    }

    /// The column that most likely names the rows: its cells are texts and nearly all different. A heading of a
    /// summary, and more so one of a property, counts against it; among equals, the leftmost wins.
    fn likeliest(&self, levels: &[usize]) -> Option<usize> {
        let is_free = |at: &usize| {
            let column = &self.plan.columns[*at];
            matches!(column.role, Role::Facet | Role::Summary) && self.cells[*at].are_texts()
        };
        let different = |at: usize| self.cells[at].different.len();
        let least = levels.last().map_or(0, |deepest| different(*deepest));
        let free: Vec<_> = (0..self.cells.len()).filter(is_free).filter(|at| different(*at) > least).collect();
        let most = free.iter().map(|at| different(*at)).max()?;
        let is_likely = |at: &usize| different(*at) * 10 >= most * 8;
        let kind = |at: usize| match self.sense(at) {
            Some(Sense::Property) => 2,
            Some(Sense::Is(Role::Summary)) => 1,
            _ => 0,
        };
        free.into_iter().filter(is_likely).min_by_key(|at| (kind(*at), *at))
    }

    /// A column that is a level above all others: to the left of them, with each of its values over a block of rows.
    /// Only if no level above goals is known.
    fn blocks_above(&self, levels: &[usize]) -> Option<usize> {
        let first = levels.iter().min()?;
        let is_top = |at: &usize| self.plan.columns[*at].role >= Role::Goal;
        let is_above = |at: &usize| {
            let cells = &self.cells[*at];
            let may_be = matches!(self.plan.columns[*at].role, Role::Facet | Role::Theme);
            may_be && cells.is_in_blocks() && cells.are_texts() && self.sense(*at) != Some(Sense::Property)
        };
        let has_room =
            levels.len() < 3 && levels.iter().all(is_top) && !self.has_twin && self.plan_of_sheet().is_none();
        (0..*first).find(is_above).filter(|_| has_room)
    }

    /// Gives the levels consecutive roles, unless those from the headings are in order already.
    pub(super) fn settle(&mut self, levels: Vec<usize>) {
        let proposed: Vec<_> = levels.iter().map(|at| self.plan.columns[*at].role).collect();
        let is_in_order = proposed.windows(2).all(|pair| pair[0] < pair[1]);
        let is_list = self.plan_of_sheet().is_some() || levels.iter().any(|at| self.is_reference(*at));
        if is_in_order && is_list {
            return;
        }
        let is_sheet_above = self.has_twin && levels.len() == 2 && proposed[0] > Role::Section;
        let roles = if is_sheet_above { vec![Role::Goal, Role::Objective] } else { consecutive(&proposed) };
        for (column, role) in levels.iter().zip(&roles) {
            self.plan.columns[*column].role = *role;
        }
        // More levels than a framework has: sections nest, and the page asks the reader.
        if let Some(column) = levels.get(2).filter(|_| levels.len() > 4) {
            self.plan.columns[*column].reason = Reason::Likeliest;
        }
    }

    /// The level that the sheet lists according to its name, if it is one sheet of several.
    fn plan_of_sheet(&self) -> Option<Role> {
        level_of(self.sheet).filter(|_| !self.others.is_empty())
    }

    fn rank(&self, column: usize) -> u8 {
        self.readings[column].and_then(|reading| reading.level).map_or(LAST_RANK, |(_, rank)| rank)
    }
}
