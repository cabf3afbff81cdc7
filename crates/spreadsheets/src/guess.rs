//! Guesses the roles of a sheet's columns: headings propose, cells confirm or refute, and the levels are put in order.
//!
//! A guess must be right, or confirmed: if a column's role is doubtful, its [`Reason`] says so, and the page asks the
//! reader.

mod header;
mod levels;

use search::folded;

use crate::{
    Column, Plan, Reason, Role, Sheet,
    cells::Cells,
    descriptive_sheet,
    headings::{Reading, read},
    plan::letters,
    words::Sense,
};
use header::header_row;

/// Cells under a heading such as *Theme* or *Actor* that are longer than this on average, in characters, are texts and not
/// names.
const NAME: usize = 80;

/// Guesses a plan for each sheet. Sheets of one workbook explain each other: one may list what another refers to, and
/// sheets with the same headings are parts of one list.
pub(crate) fn plans(sheets: &[Sheet]) -> Vec<Plan> {
    let headings = |sheet: &Sheet| sheet.rows.get(header_row(sheet)).cloned().unwrap_or_default();
    let all: Vec<_> = sheets.iter().map(headings).collect();
    let guess = |(at, sheet): (usize, &Sheet)| {
        let has_twin = all.iter().enumerate().any(|(other, headings)| other != at && *headings == all[at]);
        let others = sheets.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, sheet)| sheet);
        Guess::of(sheet, &others.collect::<Vec<_>>(), has_twin).plan()
    };
    sheets.iter().enumerate().map(guess).collect()
}

/// A guess in the making: what is known about each column, and the plan so far.
pub(crate) struct Guess<'s> {
    sheet: &'s Sheet,
    others: &'s [&'s Sheet],
    /// Whether another sheet has the same headings.
    has_twin: bool,
    /// The meaning of each heading, if known.
    readings: Vec<Option<Reading>>,
    cells: Vec<Cells<'s>>,
    /// The last column of texts that all differ.
    last_texts: Option<usize>,
    plan: Plan,
}

impl<'s> Guess<'s> {
    pub fn of(sheet: &'s Sheet, others: &'s [&'s Sheet], has_twin: bool) -> Self {
        let header = header_row(sheet);
        let cells = Cells::of_all(sheet, header);
        let heading = |column: usize| match sheet.cell(header, column) {
            "" => format!("Column {}", letters(column)),
            heading => heading.to_owned(),
        };
        let column = |at| Column { heading: heading(at), role: Role::None, reason: Reason::Empty };
        let columns: Vec<_> = (0..sheet.width()).map(column).collect();
        let readings = columns.iter().map(|column| read(&column.heading)).collect();
        let last_texts = cells.iter().rposition(|cells| cells.are_texts() && cells.is_distinct());
        Self { sheet, others, has_twin, readings, cells, last_texts, plan: Plan { header, columns } }
    }

    /// Guesses the role of each column.
    pub fn plan(mut self) -> Plan {
        for column in 0..self.cells.len() {
            let (role, reason) = self.proposed(column);
            self.set_role(column, role, reason);
        }
        if self.is_descriptive() {
            for column in (0..self.cells.len()).filter(|at| !self.cells[*at].is_empty()).collect::<Vec<_>>() {
                self.set_role(column, Role::None, Reason::Beside);
            }
            return self.plan;
        }
        self.plan.find_tree(self.sheet);
        self.drop_doubtful_levels();
        self.refer();
        let levels = self.levels();
        self.settle(levels);
        self.plan
    }

    /// Whether the sheet only describes the workbook, and other sheets are its tables.
    fn is_descriptive(&self) -> bool {
        let is_table = |other: &&Sheet| {
            let header = header_row(other);
            let readings: Vec<_> = (0..other.width()).map(|column| read(other.cell(header, column))).collect();
            !descriptive_sheet::is_descriptive_by_words(other, header, &readings, &Cells::of_all(other, header))
        };
        let has_descriptive_words =
            descriptive_sheet::is_descriptive_by_words(self.sheet, self.plan.header, &self.readings, &self.cells);
        (has_descriptive_words && self.others.iter().any(is_table))
            || (!self.others.is_empty()
                && descriptive_sheet::is_descriptive_by_cells(self.sheet, &self.readings, &self.cells))
    }

    fn set_role(&mut self, column: usize, role: Role, reason: Reason) {
        (self.plan.columns[column].role, self.plan.columns[column].reason) = (role, reason);
    }

    fn sense(&self, column: usize) -> Option<Sense> {
        self.readings[column].map(|reading| reading.sense)
    }

    fn is_title(&self, column: usize) -> bool {
        self.sense(column) == Some(Sense::Title)
    }

    fn is_whole(&self, column: usize) -> bool {
        self.readings[column].is_some_and(|reading| reading.is_whole)
    }

    /// The role of a column by its cells alone. Numbers can only number the rows if texts are to their right, and if
    /// their heading names no property.
    fn by_cells(&self, column: usize) -> (Role, Reason) {
        let cells = &self.cells[column];
        let is_property = self.sense(column) == Some(Sense::Property) && !cells.has_deep_labels();
        cells.role(self.last_texts.is_some_and(|texts| column < texts) && !is_property)
    }

    /// The role of a column: by its heading unless the cells refute that, else by its cells.
    fn proposed(&self, column: usize) -> (Role, Reason) {
        let cells = &self.cells[column];
        let by_heading = |role| (role, Reason::Heading);
        let Some(role) = self.readings[column].and_then(Reading::role).filter(|_| !cells.is_empty()) else {
            return self.by_cells(column);
        };
        let is_refuted = match role {
            Role::Link => !cells.has_address() && !self.has_links(column),
            Role::Status => !cells.are_statuses(),
            Role::Actor | Role::Theme => cells.are_numbers() || cells.length() > NAME,
            Role::Label => self.is_no_label(column),
            role if role.is_level() => {
                return if self.is_reference(column) || !self.is_scale(column) && !cells.are_numbers() {
                    if cells.are_addresses() { (Role::Link, Reason::Addresses) } else { by_heading(role) }
                } else if cells.are_numbers() {
                    self.by_cells(column)
                } else {
                    (Role::Facet, Reason::Repeated)
                };
            }
            _ => false,
        };
        if is_refuted { self.by_cells(column) } else { by_heading(role) }
    }

    /// Whether any cell of a column is a link.
    fn has_links(&self, column: usize) -> bool {
        self.sheet.links.keys().any(|(row, at)| *at == column && *row > self.plan.header)
    }

    fn is_scale(&self, column: usize) -> bool {
        let is_priority = || folded(&self.plan.columns[column].heading).contains("prio");
        self.cells[column].is_scale() || self.cells[column].are_priorities() && is_priority()
    }

    /// Whether a heading merely contains a word for labels, and the cells under it do not tell the rows apart.
    fn is_no_label(&self, column: usize) -> bool {
        let cells = &self.cells[column];
        let is_sure = self.is_whole(column) || self.readings[column].is_some_and(|reading| reading.level.is_some());
        !is_sure && (cells.different.len() * 5 < cells.texts.len() * 4 || cells.length() > NAME / 2)
    }

    /// Whether the cells of a column name things that another sheet lists.
    fn is_reference(&self, column: usize) -> bool {
        let wanted = &self.cells[column].different;
        let Some((level, _)) = self.readings[column].and_then(|reading| reading.level) else { return false };
        let lists = |known: &Cells<'_>| {
            let found = wanted.iter().filter(|cell| known.different.contains(*cell)).count();
            known.is_distinct() && found * 2 > wanted.len()
        };
        let mut of_level = self.others.iter().filter(|other| level_of(other) == Some(level));
        of_level.any(|other| Cells::of_all(other, header_row(other)).iter().any(lists))
    }
}

/// The level that a sheet lists according to its name.
fn level_of(sheet: &Sheet) -> Option<Role> {
    read(&sheet.name).filter(|reading| reading.is_whole)?.level.map(|(role, _)| role)
}
