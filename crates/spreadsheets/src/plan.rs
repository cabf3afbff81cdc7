//! The roles of a sheet's columns: guessed from headings and cells, and correctable.

use crate::{Role, Sheet, cells::Cells, guess::Guess};

/// The role of each column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The row that holds the headings, from 0.
    pub header: usize,
    /// The columns, from the first.
    pub columns: Vec<Column>,
}

/// A column and its role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its cell in the header; `Column C` if that is empty.
    pub heading: String,
    /// Its role.
    pub role: Role,
    /// Why it has this role.
    pub reason: Reason,
}

/// Why a column has its role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its heading says so.
    Heading,
    /// It repeats a few values.
    Repeated,
    /// It has long texts.
    LongText,
    /// It has numbers or dates.
    Numbers,
    /// Its values differ from row to row.
    Different,
    /// It has addresses.
    Addresses,
    /// It has numbers such as 1.2.3.
    Numbering,
    /// Something has to be a goal, and it is the likeliest.
    Likeliest,
    /// The whole sheet explains the others.
    Beside,
    /// It is empty.
    Empty,
    /// The reader says so.
    Reader,
}

impl Plan {
    /// Guesses the roles of a sheet's columns.
    pub fn guess(sheet: &Sheet) -> Self {
        Guess::of(sheet, &[], false).plan()
    }

    /// Whether there is nothing to ask: the plan has a level, and each column has its role by its heading or by clear
    /// signs.
    pub fn is_certain(&self) -> bool {
        !self.levels().is_empty() && self.columns.iter().all(|column| column.reason != Reason::Likeliest)
    }

    /// Gives a column the role that the reader chooses.
    pub fn set(&mut self, column: usize, role: Role) {
        if let Some(column) = self.columns.get_mut(column) {
            (column.role, column.reason) = (role, Reason::Reader);
        }
    }

    /// The columns with a role, in their order.
    pub fn with(&self, role: Role) -> impl Iterator<Item = usize> + '_ {
        self.columns.iter().enumerate().filter(move |(_, column)| column.role == role).map(|(at, _)| at)
    }

    /// The columns of levels, highest first.
    pub fn levels(&self) -> Vec<usize> {
        let mut levels: Vec<_> = (0..self.columns.len()).filter(|at| self.columns[*at].role.is_level()).collect();
        levels.sort_by_key(|at| (self.columns[*at].role, *at));
        levels
    }

    /// The plan with a different level for each column, if the reader chose the same one for two.
    pub(crate) fn settled(&self, sheet: &Sheet) -> Self {
        let mut plan = self.clone();
        let mut levels = self.levels();
        let role = |at: usize| self.columns[at].role;
        // Sections may nest, and rows below objectives become further ones.
        let is_one = |role: Role| matches!(role, Role::Pillar | Role::Goal);
        if !levels.windows(2).any(|pair| role(pair[0]) == role(pair[1]) && is_one(role(pair[0]))) {
            return plan;
        }
        levels.sort_by_key(|at| (role(*at), Cells::of(sheet, self.header, *at).runs, *at));
        let roles = consecutive(&levels.iter().map(|at| role(*at)).collect::<Vec<_>>());
        for (column, role) in levels.into_iter().zip(roles) {
            plan.columns[column].role = role;
        }
        plan
    }
}

/// Roles of levels in their order, each deeper than the one before it: the proposed ones if possible, else the nearest.
pub(crate) fn consecutive(proposed: &[Role]) -> Vec<Role> {
    use Role::{Goal, Objective, Pillar, Section};
    let choices: &[&[Role]] = match proposed.len() {
        0 => &[&[]],
        1 => &[&[Goal]],
        2 if proposed == [Goal, Objective] => &[&[Goal, Objective]],
        2 => &[&[Pillar, Goal]],
        3 => &[&[Pillar, Goal, Objective], &[Pillar, Section, Goal]],
        4 => &[&[Pillar, Section, Goal, Objective]],
        more => {
            let sections = std::iter::repeat_n(Section, more - 3);
            return [Pillar].into_iter().chain(sections).chain([Goal, Objective]).collect();
        }
    };
    let distance = |roles: &&&[Role]| {
        roles.iter().zip(proposed).map(|(role, wanted)| (*role as usize).abs_diff(*wanted as usize)).sum::<usize>()
    };
    choices.iter().min_by_key(distance).map(|roles| roles.to_vec()).unwrap_or_default()
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
