//! Guessing what the columns of a sheet are: headings propose, cells confirm or refute, and the levels are put in order.

use std::collections::BTreeSet;

use search::folded;

use crate::{
    Column, Plan, Reason, Role, Sheet, beside,
    cells::{Cells, is_outline},
    headings::{Reading, read},
    plan::{consecutive, letters},
    words::{LAST_RANK, Sense, TITLE_RANK},
};

/// The most rows above a header: titles, dates, empty lines.
const ABOVE: usize = 15;

/// The longest heading, in bytes.
const LONGEST_HEADING: usize = 60;

/// The longest mean of what stands under a heading that names few things, in characters.
const NAME: usize = 80;

/// A guess for each sheet. Sheets of one workbook explain each other: one may list what another refers to, and some may be
/// alike.
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

/// A guess in the making.
pub(crate) struct Guess<'s> {
    sheet: &'s Sheet,
    others: &'s [&'s Sheet],
    has_twin: bool,
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

    /// What the columns are.
    pub fn plan(mut self) -> Plan {
        for column in 0..self.cells.len() {
            let (role, reason) = self.proposed(column);
            self.take(column, role, reason);
        }
        if self.is_beside() {
            for column in (0..self.cells.len()).filter(|at| !self.cells[*at].is_empty()).collect::<Vec<_>>() {
                self.take(column, Role::None, Reason::Beside);
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

    /// Whether the sheet only says things of the whole workbook, of which other sheets are the table.
    fn is_beside(&self) -> bool {
        let (sheet, header) = (self.sheet, self.plan.header);
        let is_named_so = |sheet: &Sheet, header, readings: &[Option<Reading>], cells: &[Cells<'_>]| {
            beside::is_told_by_words(sheet, header, readings, cells)
        };
        let is_table = |other: &&Sheet| {
            let header = header_row(other);
            let readings: Vec<_> = (0..other.width()).map(|column| read(other.cell(header, column))).collect();
            !is_named_so(other, header, &readings, &Cells::of_all(other, header))
        };
        let is_told =
            is_named_so(sheet, header, &self.readings, &self.cells) && self.others.iter().any(|it| is_table(it));
        is_told || !self.others.is_empty() && beside::is_told_by_cells(sheet, &self.readings, &self.cells)
    }

    fn take(&mut self, column: usize, role: Role, reason: Reason) {
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

    /// What a column is by its cells alone. Numbers of rows stand at their left, and under no heading of a property.
    fn by_cells(&self, column: usize) -> (Role, Reason) {
        let cells = &self.cells[column];
        let is_property = self.sense(column) == Some(Sense::Property) && !cells.has_deep_labels();
        cells.role(self.last_texts.is_some_and(|texts| column < texts) && !is_property)
    }

    /// What a column is by its heading, where its cells do not speak against it, else by its cells.
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

    /// Whether addresses stand behind its cells.
    fn has_links(&self, column: usize) -> bool {
        self.sheet.links.keys().any(|(row, at)| *at == column && *row > self.plan.header)
    }

    fn is_scale(&self, column: usize) -> bool {
        let is_priority = || folded(&self.plan.columns[column].heading).contains("prio");
        self.cells[column].is_scale() || self.cells[column].are_priorities() && is_priority()
    }

    /// Whether a heading only has a word for numbers in it, and the cells are none that tell the rows apart.
    fn is_no_label(&self, column: usize) -> bool {
        let cells = &self.cells[column];
        let is_sure = self.is_whole(column) || self.readings[column].is_some_and(|reading| reading.level.is_some());
        !is_sure && (cells.different.len() * 5 < cells.texts.len() * 4 || cells.length() > NAME / 2)
    }

    /// Whether what stands in a column names things that another sheet lists.
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

    /// Whether a column of categories changes within one thing of a deeper level, so that it stands beside and not above it.
    fn is_across(&self, column: usize, levels: &[usize]) -> bool {
        let is_doubtful = self.plan.columns[column].role == Role::Section || !self.is_whole(column);
        let changes_within = |other: &usize| {
            let (cells, blocks) = (&self.cells[column], &self.cells[*other]);
            self.rank(column) < self.rank(*other) && blocks.is_in_blocks() && cells.runs > blocks.runs
        };
        is_doubtful && levels.iter().any(changes_within)
    }

    /// What stands below all other levels and says the same in every row tells no rows apart.
    fn drop_same_below(&mut self) {
        let mut levels = self.plan.levels();
        levels.sort_by_key(|column| (self.rank(*column), *column));
        let Some((deepest, others)) = levels.split_last() else { return };
        let is_same = |column: usize| self.cells[column].different.len() == 1;
        if is_same(*deepest) && self.cells[*deepest].texts.len() > 2 && others.iter().any(|other| !is_same(*other)) {
            let (role, reason) = self.by_cells(*deepest);
            self.take(*deepest, role, reason);
        }
    }

    /// A heading that only has a word for a level in it counts where no column names the rows for sure; where another word
    /// decides, the reader is asked.
    fn drop_doubtful_levels(&mut self) {
        self.drop_same_below();
        let levels: Vec<_> = self.plan.levels();
        let (levels, across): (Vec<_>, Vec<_>) = levels.iter().partition(|column| !self.is_across(**column, &levels));
        for column in across {
            let (role, reason) = self.by_cells(column);
            self.take(column, role, reason);
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
            self.take(column, role, reason);
        }
    }

    /// `Goal ID` is the goal where nothing else in the sheet is, and the rows have labels of their own.
    fn refer(&mut self) {
        let own = level_of(self.sheet);
        for column in 0..self.cells.len() {
            let level = self.readings[column].filter(|it| it.sense == Sense::Is(Role::Label)).and_then(|it| it.level);
            let Some((level, _)) = level else { continue };
            let has_level = self.plan.with(level).next().is_some() || own == Some(level);
            let has_own = self.plan.with(Role::Label).any(|other| other != column);
            let is_apart = !self.cells[column].are_numbers() || self.is_reference(column);
            let has_titles = !self.plan.levels().is_empty() || (0..self.cells.len()).any(|at| self.is_title(at));
            if !has_level && has_own && has_titles && is_apart {
                self.take(column, level, Reason::Heading);
            }
        }
    }

    /// The columns of levels, the highest first, each with its depth among others.
    fn levels(&mut self) -> Vec<usize> {
        let mut levels: Vec<_> = self.plan.levels().into_iter().map(|at| (self.rank(at), at)).collect();
        let title = (0..self.cells.len()).find(|at| self.is_title(*at) && self.cells[*at].are_texts());
        let named = read(&self.sheet.name).filter(|reading| reading.is_whole).and_then(|reading| reading.level);
        if let Some(title) = title {
            let all: Vec<_> = levels.iter().map(|(_, at)| *at).collect();
            let has_named = named.is_some_and(|(role, _)| self.plan.with(role).next().is_some());
            let has_goal = levels.iter().any(|(_, at)| self.plan.columns[*at].role == Role::Goal && self.is_whole(*at));
            match named.filter(|_| !has_named) {
                Some((role, rank)) => {
                    self.take(title, role, Reason::Heading);
                    levels.push((rank, title));
                }
                None if !self.name_rows(&all) => {
                    self.take(title, Role::Objective, Reason::Heading);
                    levels.push((LAST_RANK, title));
                }
                None if !has_goal => {
                    self.take(title, Role::Goal, Reason::Heading);
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
            self.take(column, Role::Objective, Reason::Likeliest);
            levels.push(column);
        }
        if !is_one(&levels)
            && let Some(top) = self.blocks_above(&levels)
        {
            self.take(top, Role::Pillar, Reason::Likeliest);
            levels.insert(0, top);
        }
        levels
    }

    fn rank(&self, column: usize) -> u8 {
        self.readings[column].and_then(|reading| reading.level).map_or(LAST_RANK, |(_, rank)| rank)
    }

    /// Whether labels, depths or parents make a tree of one column of titles.
    fn is_outlined(&self) -> bool {
        let depth = |cell: &&str| cell.split(['.', '-']).count();
        let is_tree = |cells: &Cells<'_>| {
            let depths: BTreeSet<_> = cells.texts.iter().map(depth).collect();
            depths.len() > 1 && cells.is_distinct() && cells.texts.iter().all(|cell| is_outline(cell))
        };
        let is_told = [Role::Depth, Role::Parent].into_iter().any(|role| self.plan.with(role).next().is_some());
        is_told || self.plan.with(Role::Label).any(|column| is_tree(&self.cells[column]))
    }

    /// Whether the rows differ by these levels: where the deepest comes back in rows that are otherwise different, they speak of
    /// something that has another name.
    fn name_rows(&self, levels: &[usize]) -> bool {
        let mut paths = BTreeSet::new();
        let mut whole = BTreeSet::new();
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
            whole.insert((path.clone(), &self.sheet.rows[row]));
        }
        let repeated = whole.len() - paths.len();
        rows > 0 && repeated * 10 < rows
    }

    /// The column that is likeliest to name the rows: texts, nearly all different, under no heading of a property; the leftmost
    /// of these.
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

    /// A column left of all levels whose values head blocks of rows, where nothing stands above goals.
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

    /// The level that the sheet lists, where its name is one and other sheets stand beside it.
    fn plan_of_sheet(&self) -> Option<Role> {
        level_of(self.sheet).filter(|_| !self.others.is_empty())
    }

    /// Gives the levels their roles.
    fn settle(&mut self, levels: Vec<usize>) {
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
        // More levels than a framework has: sections stand in sections, and the reader is asked.
        if let Some(column) = levels.get(2).filter(|_| levels.len() > 4) {
            self.plan.columns[*column].reason = Reason::Likeliest;
        }
    }
}

/// The level that a sheet lists by its name.
fn level_of(sheet: &Sheet) -> Option<Role> {
    read(&sheet.name).filter(|reading| reading.is_whole)?.level.map(|(role, _)| role)
}

/// The row with the most headings that are known, else the first with anything in it.
fn header_row(sheet: &Sheet) -> usize {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let known = |row: &Vec<String>| {
        let readings = row.iter().filter(|cell| cell.len() < LONGEST_HEADING).filter_map(|cell| read(cell));
        readings.map(|reading| if reading.is_whole { 2 } else { 1 }).sum::<usize>()
    };
    let rows = || sheet.rows.iter().take(ABOVE).enumerate().filter(|(_, row)| filled(row) > 0);
    let wide = || rows().filter(|(_, row)| filled(row) > 1);
    // A row of words that only hold one that is known is likelier one of the table.
    let best = wide().map(|(at, row)| (known(row), at)).rev().max_by_key(|(known, _)| *known);
    let best = best.filter(|(known, _)| *known > 1).map(|(_, at)| at);
    best.or_else(|| wide().chain(rows()).next().map(|(at, _)| at)).unwrap_or_default()
}
