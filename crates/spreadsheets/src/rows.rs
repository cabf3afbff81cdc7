//! Reads rows: the level of each, and the cells that belong to it.

use crate::{
    Plan, Role, Sheet,
    misfit_finder::{MisfitFinder, MisfitReason, filled},
    numbers::{loosely_numbered, numbered},
    outline::Outline,
    plan::letters,
};

/// One level on the path to a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Step {
    /// Its level; [`Role::None`] if only its depth is known.
    pub role: Role,
    pub title: String,
    pub label: Option<String>,
}

/// A row: the levels down to its own, highest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The row of the sheet, from 0.
    pub at: usize,
    /// Levels from the first down to its own. Cells that are blank or merged mean "as above".
    pub path: Vec<Step>,
    /// The column that names it, if that is not a level.
    pub named_by: Option<usize>,
    /// Whether other rows are below it in a tree of one column.
    pub has_children: bool,
}

impl Row {
    /// Whether it is in a tree of one column, where only the depth of a level is known.
    pub fn is_outlined(&self) -> bool {
        self.path.iter().any(|step| step.role == Role::None)
    }
}

/// The rows of a sheet.
#[derive(Debug, Default)]
pub(crate) struct SheetRows {
    pub rows: Vec<Row>,
    /// The rows that fit nowhere.
    pub misfits: Vec<Misfit>,
    /// The column of depths or parents that makes them a tree.
    pub tree_column: Option<usize>,
}

/// A row that fits nowhere, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Why it fits nowhere.
    pub reason: MisfitReason,
    /// The name of the sheet.
    pub sheet: String,
    /// The number of the row, from 1.
    pub row: usize,
    /// The letters of the column that identifies the row: that of its longest cell if nothing names it, else of its
    /// first.
    pub column: String,
    /// The text of that cell, shortened.
    pub text: String,
}

/// Reads the rows of a sheet, and sets apart those that fit nowhere.
pub(crate) fn rows(sheet: &Sheet, plan: &Plan) -> SheetRows {
    let finder = MisfitFinder::of(sheet, plan);
    let all = (plan.header + 1..sheet.rows.len()).filter(|at| filled(sheet, *at).next().is_some());
    let (mut read, mut counted) = (SheetRows::default(), Vec::new());
    for at in all {
        match finder.reason(at) {
            Some(reason) => read.misfits.push(misfit(sheet, at, reason)),
            None => counted.push(at),
        }
    }
    let reader = Reader { sheet, plan, levels: plan.levels(), labels: plan.labels(sheet, &counted) };
    if let Some(outline) = Outline::of(sheet, plan, &counted) {
        read.rows = counted.iter().map(|at| reader.row_in_outline(&outline, *at)).collect();
        read.tree_column = outline.tree_column;
        return read;
    }
    let has_numbers = reader.has_numbered_titles(&counted);
    let mut path = vec![None; reader.levels.len()];
    for at in counted {
        match reader.row_by_columns(at, &has_numbers, &mut path) {
            Some(row) => read.rows.push(row),
            None => read.misfits.push(misfit(sheet, at, MisfitReason::Nameless)),
        }
    }
    read
}

fn misfit(sheet: &Sheet, at: usize, reason: MisfitReason) -> Misfit {
    let mut cells =
        (0..sheet.rows[at].len()).map(|column| (column, sheet.cell(at, column))).filter(|(_, cell)| !cell.is_empty());
    let naming_cell = match reason {
        MisfitReason::Nameless => cells.max_by_key(|(_, cell)| cell.chars().count()),
        _ => cells.next(),
    };
    let (column, text) = naming_cell.unwrap_or_default();
    Misfit {
        reason,
        sheet: sheet.name.clone(),
        row: at + 1,
        column: letters(column),
        text: text.chars().take(80).collect(),
    }
}

struct Reader<'s> {
    sheet: &'s Sheet,
    plan: &'s Plan,
    levels: Vec<usize>,
    /// Columns of labels, each with the column of its level.
    labels: Vec<(usize, Option<usize>)>,
}

impl<'s> Reader<'s> {
    fn cell(&self, at: usize, column: usize) -> Option<&'s str> {
        Some(self.sheet.cell(at, column)).filter(|cell| !cell.is_empty())
    }

    /// The cell that names a row without a title: its text, else its label. A text without a label beside it counts
    /// only if its heading says that it is one; a label only if it is a number or a code and not a word.
    fn fallback_title(&self, at: usize) -> Option<(&'s str, usize)> {
        let label = self.labels.iter().find_map(|(column, _)| Some((self.cell(at, *column)?, *column)));
        let is_text = |column: &usize| {
            label.is_some() || Role::of_heading(&self.plan.columns[*column].heading) == Some(Role::Summary)
        };
        let mut texts = self.plan.with(Role::Summary).filter(is_text);
        let text = texts.find_map(|column| Some((self.cell(at, column)?, column)));
        let is_code = |label: &str| label.contains(|c: char| c.is_ascii_digit() || ['.', '-', '_'].contains(&c));
        text.or(label.filter(|(label, _)| is_code(label)))
    }

    /// Puts a row in the tree of one column of titles.
    fn row_in_outline(&self, outline: &Outline, at: usize) -> Row {
        let path = outline.path(at).into_iter().map(|at| self.step(outline, at).0).collect();
        let (_, named_by) = self.step(outline, at);
        Row { at, path, named_by, has_children: outline.parents.contains(&at) }
    }

    fn step(&self, outline: &Outline, at: usize) -> (Step, Option<usize>) {
        let own = outline.title_columns.get(&at).copied();
        let mut labels = self.labels.iter().filter(|(column, _)| Some(*column) != own);
        let label = labels.find_map(|(column, _)| self.cell(at, *column));
        let title = self.cell(at, own.unwrap_or(outline.titles));
        let step = |label: Option<&str>, title: &str| Step {
            role: Role::None,
            title: title.to_owned(),
            label: label.map(str::to_owned),
        };
        match title {
            Some(title) if outline.is_numbered => {
                let number = loosely_numbered(title).filter(|_| label.is_none());
                let (number, title) = number.map_or((label, title), |(number, title)| (Some(number), title));
                (step(number, title), own)
            }
            Some(title) => (step(label, title), own),
            None => self.untitled_step(at, label, step),
        }
    }

    /// A row of a tree without a title: its text or label names it, else any of its cells.
    fn untitled_step(
        &self,
        at: usize,
        label: Option<&str>,
        step: impl Fn(Option<&str>, &str) -> Step,
    ) -> (Step, Option<usize>) {
        let says = |column: &usize| ![Role::Depth, Role::Parent].contains(&self.plan.columns[*column].role);
        let mut columns = self.plan.with(Role::Label).chain((0..self.plan.columns.len()).filter(says));
        let any = columns.find_map(|column| Some((self.cell(at, column)?, column)));
        let (title, column) = self.fallback_title(at).or(any).unwrap_or_default();
        (step(label.filter(|label| *label != title), title), Some(column))
    }

    /// For each level, whether it has no labels and all its titles have a number at their head, which then is the
    /// label.
    fn has_numbered_titles(&self, rows: &[usize]) -> Vec<bool> {
        let are_numbered = |level: &usize| {
            let mut cells = rows.iter().filter_map(|at| self.cell(*at, *level)).peekable();
            cells.peek().is_some() && cells.all(|cell| numbered(cell).is_some())
        };
        let has_labels = |level: &usize| self.labels.iter().any(|(_, own)| own.is_none_or(|own| own == *level));
        self.levels.iter().map(|level| !has_labels(level) && are_numbered(level)).collect()
    }

    /// Puts a row in the tree by its filled columns of levels.
    fn row_by_columns(&self, at: usize, has_numbers: &[bool], path: &mut [Option<Step>]) -> Option<Row> {
        let mut cells: Vec<_> = self.levels.iter().map(|column| self.cell(at, *column)).collect();
        let mut named_by = None;
        if cells.iter().all(Option::is_none) {
            let (title, column) = self.fallback_title(at)?;
            *cells.last_mut()? = Some(title);
            named_by = Some(column);
        }
        let deepest = cells.iter().rposition(Option::is_some)?;
        let mut is_as_above = true;
        for (level, cell) in cells.iter().enumerate() {
            if level > deepest || (cell.is_none() && !is_as_above) {
                path[level] = None;
                continue;
            }
            let Some(cell) = *cell else { continue };
            let step = self.level_step(at, level, cell, has_numbers[level] && named_by.is_none());
            // Below a new title, blank no longer means “as above”.
            is_as_above &= path[level].as_ref().is_some_and(|known| known.title == step.title);
            path[level] = Some(step);
        }
        let mut path: Vec<_> = path.iter().flatten().cloned().collect();
        // A label of no particular level is the row's.
        if let Some(own) = path.last_mut().filter(|own| own.label.is_none()) {
            own.label = self.label(at, None).filter(|label| *label != own.title).map(str::to_owned);
        }
        Some(Row { at, path, named_by, has_children: false })
    }

    /// The label of a row, in the columns of labels for a level, or for none.
    fn label(&self, at: usize, of: Option<usize>) -> Option<&'s str> {
        let mut labels = self.labels.iter().filter(|(_, level)| *level == of);
        labels.find_map(|(column, _)| self.cell(at, *column))
    }

    /// A level of a row, with its label, which may be the number before its title.
    fn level_step(&self, at: usize, level: usize, cell: &str, has_number: bool) -> Step {
        let column = self.levels[level];
        let label = self.label(at, Some(column)).filter(|label| *label != cell);
        let number = numbered(cell).filter(|_| has_number);
        let (number, title) = number.map_or((None, cell), |(number, title)| (Some(number), title));
        Step {
            role: self.plan.columns[column].role,
            title: title.to_owned(),
            label: label.or(number).map(str::to_owned),
        }
    }
}
