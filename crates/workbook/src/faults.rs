//! What is wrong with a workbook, told to who edits it: what is the cause, and not what only follows from it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The most rows and ids that one sentence names.
const NAMED: usize = 5;

/// What others refer to: a kind of thing such as `goal`, and an id.
pub type Name = (String, String);

/// One thing that is wrong.
#[derive(Debug)]
pub struct Fault {
    /// Where: `Goals, row 5, Title`.
    pub place: String,
    /// What, with what to do about it.
    pub what: String,
    /// What it names and is not there.
    pub names: Option<Name>,
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
    /// A sentence for each cause. What names something that only is not there since a row has no place is left away; what names
    /// something that may well be a row without an id is told once, of that row.
    pub fn told(self, without_id: &BTreeMap<&'static str, Vec<usize>>) -> Vec<String> {
        let Self { all, lost } = self;
        let mut rest = Vec::new();
        let mut named: BTreeMap<&str, Vec<Fault>> = BTreeMap::new();
        for fault in all {
            let sheet = fault.names.as_ref().and_then(|(kind, _)| sheet_of(kind));
            let sheet = sheet.filter(|sheet| without_id.contains_key(sheet));
            match (&fault.names, sheet) {
                (Some(name), _) if lost.contains(name) => {}
                (_, Some(sheet)) => named.entry(sheet).or_default().push(fault),
                _ => rest.push(fault),
            }
        }
        let rows = |sheet: &str| without_id.get(sheet).map_or(&[][..], Vec::as_slice);
        let causes = named.into_iter().map(|(sheet, faults)| without_an_id(sheet, rows(sheet), &faults));
        causes.chain(rest.iter().map(Fault::said)).collect()
    }
}

impl Fault {
    fn said(&self) -> String {
        if self.place.is_empty() { self.what.clone() } else { format!("{}: {}", self.place, self.what) }
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
fn without_an_id(sheet: &str, rows: &[usize], faults: &[Fault]) -> String {
    let rows = listed(rows.iter().map(ToString::to_string));
    let ids: BTreeSet<_> = faults.iter().filter_map(|fault| fault.names.as_ref()).map(|(_, id)| id).collect();
    let ids = listed(ids.into_iter().map(|id| format!("“{id}”")));
    let kind = kind_of(sheet).unwrap_or_default();
    let first = faults.first().map_or("", |fault| fault.place.as_str());
    let places = match faults.len() {
        1 => first.to_owned(),
        number => format!("{number} cells, the first is {first}"),
    };
    format!(
        "{sheet}, row {rows}, Id: this cell is empty, and others name a {kind} that no row has: {ids} ({places}). \
         Write the id in this cell again, or change it where it is named."
    )
}

fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<_> = names.collect();
    let more = if names.len() > NAMED { ", …" } else { "" };
    format!("{}{more}", names[..names.len().min(NAMED)].join(", "))
}
