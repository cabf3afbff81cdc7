//! The faults of a workbook, for the people who edit it: the causes, and not what follows from them.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use framework::ErrorKind;

/// A name that others refer to: a kind of thing such as `goal`, and an id.
pub type Name = (String, String);

/// A place in a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The name of the sheet.
    pub sheet: String,
    /// The number of the row, from 1, if it is in one.
    pub row: Option<usize>,
    /// The heading of the column; empty if it is the whole row or sheet.
    pub column: String,
}

/// One thing that is wrong. It displays in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it is.
    pub place: Place,
    /// What is wrong.
    pub mistake: Mistake,
    /// The name that it refers to and that is missing.
    pub(crate) names: Option<Name>,
}

/// What is wrong with a cell or a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// A statement has no source.
    NoSource,
    /// A summary has sources but no text.
    NoSummary,
    /// A cell is empty.
    Empty,
    /// A row lacks something.
    Incomplete,
    /// A cell holds something that does not belong there.
    Misplaced {
        /// What it holds, such as `a list`.
        found: String,
    },
    /// A column that the format does not have.
    NoColumn,
    /// Two columns hold the same property.
    TwoColumns,
    /// An id occurs twice in a cell.
    Twice {
        /// The id.
        id: String,
    },
    /// An id is taken.
    Taken {
        /// The id.
        id: String,
        /// Where it occurs first.
        first: Place,
    },
    /// A sheet has no rows.
    NoRows {
        /// The kind of thing that is needed, such as `pillar`.
        kind: &'static str,
    },
    /// A part has two texts in one language.
    TwoTexts,
    /// A fact or a link does not say what it is on.
    NoSubject,
    /// A row does not say where it belongs.
    NoParent {
        /// The kind of thing that it must belong to.
        kind: String,
    },
    /// A row belongs to something that does not exist.
    UnknownParent {
        /// The kind of that thing.
        kind: String,
        /// Its id.
        id: String,
    },
    /// Rows have no id, and others refer to ids that no row has.
    WithoutId {
        /// The kind of thing.
        kind: &'static str,
        /// The rows.
        rows: Vec<usize>,
        /// The ids that others name.
        ids: Vec<String>,
        /// The number of cells that name them.
        cells: usize,
        /// The first of these cells.
        first: Place,
    },
    /// Something that can be wrong in any framework file.
    Value(ErrorKind),
}

/// All faults of a workbook.
#[derive(Debug, Default)]
pub struct Faults {
    /// Each fault: those of the rows themselves before those of the file that the rows make.
    pub all: Vec<Fault>,
    /// The names in rows without a place, whose own faults already say that they are missing.
    pub lost: HashSet<Name>,
}

impl Faults {
    /// The causes. Drops faults that name something in a row without a place, and merges faults that may name a row
    /// without an id into one, at that row.
    pub fn causes(self, without_id: &BTreeMap<&'static str, Vec<usize>>) -> Vec<Fault> {
        let Self { all, lost } = self;
        let mut rest = Vec::new();
        let mut named: BTreeMap<&'static str, Vec<Fault>> = BTreeMap::new();
        for fault in all {
            let sheet = fault.names.as_ref().and_then(|(kind, _)| sheet_of(kind));
            let sheet = sheet.filter(|sheet| without_id.contains_key(sheet));
            match (&fault.names, sheet) {
                (Some(name), _) if lost.contains(name) => {}
                (_, Some(sheet)) => named.entry(sheet).or_default().push(fault),
                _ => rest.push(fault),
            }
        }
        let rows = |sheet: &str| without_id.get(sheet).cloned().unwrap_or_default();
        let causes = named.into_iter().map(|(sheet, faults)| without_an_id(sheet, rows(sheet), &faults));
        causes.chain(rest).collect()
    }
}

/// The sheet that has a row for each thing of a kind.
fn sheet_of(kind: &str) -> Option<&'static str> {
    KINDS.iter().find(|(_, known)| *known == kind).map(|(sheet, _)| *sheet)
}

/// The kind of thing that a row of a sheet is, if others refer to such things.
pub fn kind_of(sheet: &str) -> Option<&'static str> {
    KINDS.iter().find(|(known, _)| *known == sheet).map(|(_, kind)| *kind)
}

/// Sheets, and the kind of thing in a row of each.
const KINDS: [(&str, &str); 11] = [
    ("Pillars", "pillar"),
    ("Sections", "section"),
    ("Goals", "goal"),
    ("Objectives", "objective"),
    ("Quotations", "quotation"),
    ("Challenges", "challenge"),
    ("Themes", "theme"),
    ("Actors", "actor"),
    ("Voices", "voice"),
    ("Facets", "facet"),
    ("Sources", "source"),
];

/// The fault of rows without an id, while others refer to ids that no row has.
fn without_an_id(sheet: &'static str, rows: Vec<usize>, faults: &[Fault]) -> Fault {
    let ids: BTreeSet<_> = faults.iter().filter_map(|fault| fault.names.as_ref()).map(|(_, id)| id.clone()).collect();
    let mistake = Mistake::WithoutId {
        kind: kind_of(sheet).unwrap_or_default(),
        rows,
        ids: ids.into_iter().collect(),
        cells: faults.len(),
        first: faults.first().map(|fault| fault.place.clone()).unwrap_or_default(),
    };
    let place = Place { sheet: sheet.to_owned(), row: None, column: "Id".to_owned() };
    Fault { place, mistake, names: None }
}
