//! What is wrong with a workbook, told to who edits it: what is the cause, and not what only follows from it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use framework::ErrorKind;

/// What others refer to: a kind of thing such as `goal`, and an id.
pub type Name = (String, String);

/// Where something stands in a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The name of the sheet.
    pub sheet: String,
    /// The number of the row, from 1, where it is one.
    pub row: Option<usize>,
    /// The heading of the column; empty where it is the whole row or sheet.
    pub column: String,
}

/// One thing that is wrong. It is displayed in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub mistake: Mistake,
    /// What it names and is not there.
    pub(crate) names: Option<Name>,
}

/// What is wrong with a cell or a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// A statement has no source.
    NoSource,
    /// What a summary rests on stands there, and the summary does not.
    NoSummary,
    /// A cell is empty.
    Empty,
    /// A row lacks something.
    Incomplete,
    /// What stands there does not belong there.
    Misplaced {
        /// That, such as `a list`.
        found: String,
    },
    /// A column that the format does not have.
    NoColumn,
    /// The same in two columns.
    TwoColumns,
    /// An id stands twice in a cell.
    Twice {
        /// The id.
        id: String,
    },
    /// An id is taken.
    Taken {
        /// The id.
        id: String,
        /// Where it stands first.
        first: Place,
    },
    /// A sheet has no rows.
    NoRows {
        /// The kind of thing that is wanted, such as `pillar`.
        kind: &'static str,
    },
    /// A part has two texts in one language.
    TwoTexts,
    /// A fact or a link does not say what it is on.
    OnNothing,
    /// A row does not say where it belongs.
    Nowhere {
        /// The kind of thing that it has to belong to.
        kind: String,
    },
    /// A row belongs to something that is not there.
    Gone {
        /// The kind of that.
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
        /// In how many cells.
        cells: usize,
        /// The first of these.
        first: Place,
    },
    /// Something that can be wrong in any framework file.
    Value(ErrorKind),
}

/// All that is wrong.
#[derive(Debug, Default)]
pub struct Faults {
    /// Each fault, causes in rows themselves before faults in what the rows make.
    pub all: Vec<Fault>,
    /// What stands in rows that have no place: that it is not there is told of those rows.
    pub lost: HashSet<Name>,
}

impl Faults {
    /// The causes. What names something that only is not there since a row has no place is left away; what names something that
    /// may well be a row without an id is told once, of that row.
    pub fn told(self, without_id: &BTreeMap<&'static str, Vec<usize>>) -> Vec<Fault> {
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

/// The kind of thing that a row of a sheet is, where others refer to such things.
pub fn kind_of(sheet: &str) -> Option<&'static str> {
    KINDS.iter().find(|(known, _)| *known == sheet).map(|(_, kind)| *kind)
}

/// Sheets, and what a row of each is.
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

/// Rows have no id, and others refer to ids that no row has.
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
