//! What the columns of a sheet are taken for: guessed from headings and cells, and correctable.

use std::collections::BTreeSet;

use framework::wire::Tone;

use crate::{Role, Sheet, tone::tone};

/// The most rows above a header: titles, dates, empty lines.
const ABOVE: usize = 15;

/// The longest text that can be a value to filter by, in characters.
const SHORT: usize = 60;

/// The most values that make a facet even where few of them come back.
const MOST: usize = 12;

/// What each column of a sheet is taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The row that holds the headings, from 0.
    pub header: usize,
    /// The columns, from the first.
    pub columns: Vec<Column>,
}

/// A column and what it is taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands in the header; `Column C` where nothing does.
    pub heading: String,
    /// What it is taken for.
    pub role: Role,
    /// Why.
    pub reason: Reason,
}

/// Why a column is taken for what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its heading says so.
    Heading,
    /// Few values stand in it again and again.
    Repeated,
    /// Long texts stand in it.
    LongText,
    /// Addresses stand in it.
    Addresses,
    /// Numbers such as 1.2.3 stand in it.
    Numbering,
    /// Something has to be a goal, and it is the likeliest.
    Likeliest,
    /// Nothing stands in it.
    Empty,
    /// The reader says so.
    Reader,
}

impl Plan {
    /// Guesses what the columns of a sheet are.
    pub fn guess(sheet: &Sheet) -> Self {
        let header = header_row(sheet);
        let rows = header + 1..sheet.rows.len();
        let columns = (0..sheet.width()).map(|column| guessed(sheet, header, rows.clone(), column)).collect();
        let mut plan = Self { header, columns };
        plan.find_tree(sheet);
        plan.drop_doubtful_levels(sheet);
        plan.refer(sheet);
        plan.settle_levels(sheet);
        plan
    }

    /// Whether nothing wants asking: a goal is there, and each column has its role by its heading or by clear signs.
    pub fn is_certain(&self) -> bool {
        let has_goal = self.columns.iter().any(|column| column.role == Role::Goal);
        has_goal && self.columns.iter().all(|column| column.reason != Reason::Likeliest)
    }

    /// Takes a column for something else, as the reader says.
    pub fn set(&mut self, column: usize, role: Role) {
        if let Some(column) = self.columns.get_mut(column) {
            (column.role, column.reason) = (role, Reason::Reader);
        }
    }

    /// The columns with a role, in their order.
    pub fn with(&self, role: Role) -> impl Iterator<Item = usize> + '_ {
        self.columns.iter().enumerate().filter(move |(_, column)| column.role == role).map(|(at, _)| at)
    }

    /// The columns of levels, the highest first.
    pub fn levels(&self) -> Vec<usize> {
        let mut levels: Vec<_> = (0..self.columns.len()).filter(|at| self.columns[*at].role.is_level()).collect();
        levels.sort_by_key(|at| (self.columns[*at].role, *at));
        levels
    }

    /// Where two columns and more are called what levels are called, one whose heading only has such a word in it is none.
    fn drop_doubtful_levels(&mut self, sheet: &Sheet) {
        let is_sure = |column: &Column| Role::of_whole_heading(&column.heading).is_some_and(Role::is_level);
        if self.columns.iter().filter(|column| is_sure(column)).count() < 2 {
            return;
        }
        let rows = self.header + 1..sheet.rows.len();
        for at in 0..self.columns.len() {
            if self.columns[at].role.is_level() && !is_sure(&self.columns[at]) {
                let cells: Vec<_> =
                    rows.clone().map(|row| sheet.cell(row, at)).filter(|cell| !cell.is_empty()).collect();
                let (role, reason) = by_cells(&cells, distinct(sheet, rows.clone(), at).len());
                (self.columns[at].role, self.columns[at].reason) = (role, reason);
            }
        }
    }

    /// Sees to it that there are goals. Where no column is called so, the columns of levels get their roles by their order:
    /// the one with the fewest different cells is highest.
    fn settle_levels(&mut self, sheet: &Sheet) {
        let named = Role::of_heading(&sheet.name).filter(|role| role.is_level());
        let title = (0..self.columns.len()).find(|at| is_title(&self.columns[*at].heading));
        if let (Some(role), Some(title)) = (named, title)
            && self.with(role).next().is_none()
        {
            (self.columns[title].role, self.columns[title].reason) = (role, Reason::Heading);
            return;
        }
        if self.with(Role::Goal).next().is_some() {
            return;
        }
        let mut levels = self.levels();
        levels.extend(title.filter(|title| !levels.contains(title)));
        if levels.is_empty() {
            levels.extend(self.likeliest(sheet));
        }
        let different = |column: usize| distinct(sheet, self.header + 1..sheet.rows.len(), column).len();
        levels.sort_by_key(|column| (different(*column), *column));
        let roles: &[Role] = match levels.len() {
            0 => &[],
            1 => &[Role::Goal],
            2 => &[Role::Pillar, Role::Goal],
            3 => &[Role::Pillar, Role::Goal, Role::Objective],
            _ => &[Role::Pillar, Role::Section, Role::Goal, Role::Objective],
        };
        for (column, role) in levels.into_iter().zip(roles) {
            self.columns[column].role = *role;
        }
    }

    /// The column that is likeliest to name the rows: texts, nearly all different; the leftmost of these.
    fn likeliest(&mut self, sheet: &Sheet) -> Option<usize> {
        let rows = self.header + 1..sheet.rows.len();
        let is_free = |column: &Column| {
            matches!(column.role, Role::Facet | Role::Summary | Role::None) && column.reason != Reason::Empty
        };
        let free = (0..self.columns.len()).filter(|at| is_free(&self.columns[*at]));
        let named = free.max_by_key(|at| (distinct(sheet, rows.clone(), *at).len(), usize::MAX - at))?;
        self.columns[named].reason = Reason::Likeliest;
        Some(named)
    }
}

/// Whether a heading says no more than that titles stand under it.
fn is_title(heading: &str) -> bool {
    const WORDS: [&str; 16] = [
        "title",
        "name",
        "titre",
        "nom",
        "título",
        "nombre",
        "nome",
        "titel",
        "bezeichnung",
        "begriff",
        "benennung",
        "название",
        "名称",
        "名称",
        "العنوان",
        "शीर्षक",
    ];
    WORDS.contains(&heading.trim().to_lowercase().as_str())
}

/// The row with the most headings that are known, else the first with as many cells as any below it.
fn header_row(sheet: &Sheet) -> usize {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let known =
        |row: &Vec<String>| row.iter().filter(|cell| Role::of_heading(cell).is_some() && cell.len() < SHORT).count();
    let rows = || sheet.rows.iter().take(ABOVE).enumerate();
    let best = rows().rev().filter(|(_, row)| filled(row) > 1).max_by_key(|(_, row)| known(row));
    match best {
        Some((at, row)) if known(row) > 0 => at,
        _ => rows().find(|(_, row)| filled(row) > 0).map_or(0, |(at, _)| at),
    }
}

fn guessed(sheet: &Sheet, header: usize, rows: std::ops::Range<usize>, column: usize) -> Column {
    let heading = match sheet.cell(header, column) {
        "" => format!("Column {}", letters(column)),
        heading => heading.to_owned(),
    };
    let cells: Vec<_> = rows.clone().map(|row| sheet.cell(row, column)).filter(|cell| !cell.is_empty()).collect();
    let different = distinct(sheet, rows, column).len();
    let is_behind = sheet.links.keys().any(|(row, at)| *at == column && *row > header);
    let has_addresses = is_behind || cells.iter().any(|cell| is_address(cell));
    let (role, reason) = match Role::of_heading(&heading) {
        _ if cells.is_empty() => (Role::None, Reason::Empty),
        Some(Role::Link) if !has_addresses => by_cells(&cells, different),
        Some(Role::Status) if !are_statuses(&cells, different) => by_cells(&cells, different),
        Some(role) => (role, Reason::Heading),
        None => by_cells(&cells, different),
    };
    Column { heading, role, reason }
}

/// What a column is by what stands in it.
fn by_cells(cells: &[&str], different: usize) -> (Role, Reason) {
    let all = |is: fn(&str) -> bool| cells.iter().all(|cell| is(cell));
    let is_repeated = different * 2 <= cells.len() || different <= MOST && different < cells.len();
    if all(is_address) {
        (Role::Link, Reason::Addresses)
    } else if all(is_outline) {
        (Role::Label, Reason::Numbering)
    } else if is_repeated && all(|cell| cell.chars().count() <= SHORT) {
        (Role::Facet, Reason::Repeated)
    } else {
        (Role::Summary, Reason::LongText)
    }
}

/// Whether cells say where things stand: short words that come back, and not a number or a text of each row's own.
fn are_statuses(cells: &[&str], different: usize) -> bool {
    let are_own = different * 2 > cells.len();
    let is_number = |cell: &&str| cell.trim_end_matches(['%', ' ']).parse::<f64>().is_ok();
    let is_long = |cell: &&str| cell.chars().count() > SHORT;
    let is_known = |cell: &&&str| tone(cell) != Tone::Neutral;
    let are_known = cells.iter().filter(is_known).count() * 2 > cells.len();
    are_known || !(are_own && (different > MOST || cells.iter().all(is_number) || cells.iter().any(is_long)))
}

fn is_address(cell: &str) -> bool {
    cell.split_whitespace().all(|word| word.starts_with("http://") || word.starts_with("https://"))
}

/// Whether a cell is a number such as `1`, `1.2` or `A.1.2`.
pub(crate) fn is_outline(cell: &str) -> bool {
    let parts: Vec<_> = cell.trim_end_matches(['.', ')']).split(['.', '-']).collect();
    let is_part = |part: &&str| !part.is_empty() && part.len() <= 4 && part.chars().all(char::is_alphanumeric);
    !framework::check::is_date(cell) && cell.chars().any(|c| c.is_ascii_digit()) && parts.iter().all(is_part)
}

fn distinct(sheet: &Sheet, rows: std::ops::Range<usize>, column: usize) -> BTreeSet<&str> {
    rows.map(|row| sheet.cell(row, column)).filter(|cell| !cell.is_empty()).collect()
}

/// The name that spreadsheets give a column: `A`, `Z`, `AA`.
pub fn letters(column: usize) -> String {
    let letter = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => letter.to_string(),
        before => letters(before - 1) + &letter.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(text: &str) -> Vec<Role> {
        let sheet = crate::sheets("plan.csv", text.as_bytes()).unwrap().remove(0);
        Plan::guess(&sheet).columns.iter().map(|column| column.role).collect()
    }

    #[test]
    fn columns_are_taken_for_what_they_hold() {
        use Role::{Actor, Facet, Goal, Label, Link, Objective, Pillar, Section, Status, Summary};
        for (text, roles) in [
            ("pillar,goal,objective,lead\na,b,c,d\n", &[Pillar, Goal, Objective, Actor][..]),
            (
                "Action Plan 2026\n\nNo,Objective,Action,Status\n1,a,b,done\n2,a,c,done\n",
                &[Label, Pillar, Goal, Status],
            ),
            ("Function,Category,Subcategory\na,b,c\na,b,d\n", &[Pillar, Section, Goal]),
            (
                "Commitment,Region,Page,Note\nx,North,https://a.org/1,long words that nobody repeats here at all and so on\n\
                 y,North,https://a.org/2,other long words that are not the same as those before them\n",
                &[Goal, Facet, Link, Summary],
            ),
        ] {
            assert_eq!(plan(text), roles, "{text}");
        }
    }

    #[test]
    fn columns_have_letters() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
