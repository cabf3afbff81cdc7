//! What an import leaves out, counted by reason, so that the reader can be told.

use std::{collections::HashMap, fmt};

use crate::Omission;

/// Things in a file that were left out for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The reason, or their kind.
    pub omission: Omission,
    /// The heading of their column, where they are cells of one; otherwise empty.
    pub column: String,
    /// Their names, in the order of the file; at most [`LeftOut::NAMED`].
    pub items: Vec<String>,
    /// The place of each in a spreadsheet; empty where places are not recorded.
    pub places: Vec<Place>,
    /// How many there are.
    pub count: usize,
}

/// A place in a spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The name of the sheet.
    pub sheet: String,
    /// The number of the row, from 1; 0 for the whole sheet.
    pub row: usize,
    /// The column; empty for the whole row.
    pub column: String,
}

framework::packed::packed! {
    LeftOut { omission, column, items, places, count }
    Place { sheet, row, column }
}

/// In English. A page has its own words.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sheet, row, column } = self;
        write!(f, "{sheet}, row {row}")?;
        if column.is_empty() { Ok(()) } else { write!(f, ", column {column}") }
    }
}

impl LeftOut {
    /// The most names to keep for each reason.
    pub const NAMED: usize = 200;

    /// Things that were left out for one reason; `None` where there are none.
    ///
    /// ```
    /// use importers::{LeftOut, Omission};
    ///
    /// let left_out = LeftOut::of(Omission::Groups, ["North", "South"]);
    /// assert_eq!(left_out.map(|groups| (groups.count, groups.example())), Some((2, "North".to_owned())));
    /// assert_eq!(LeftOut::of(Omission::Groups, [""; 0]), None);
    /// ```
    pub fn of(omission: Omission, things: impl IntoIterator<Item = impl Into<String>>) -> Option<Self> {
        let mut things = things.into_iter();
        let items: Vec<String> = things.by_ref().take(Self::NAMED).map(Into::into).collect();
        let count = items.len() + things.count();
        (count > 0).then(|| Self { items, count, ..Self::none(omission) })
    }

    /// The same for things that each have a place.
    pub fn at(omission: Omission, things: Vec<(Place, String)>) -> Option<Self> {
        let (mut places, things): (Vec<_>, Vec<_>) = things.into_iter().unzip();
        places.truncate(Self::NAMED);
        Self::of(omission, things).map(|left| Self { places, ..left })
    }

    /// A count of things without names; `None` for 0.
    pub fn counted(omission: Omission, count: usize) -> Option<Self> {
        (count > 0).then(|| Self { count, ..Self::none(omission) })
    }

    /// Nothing yet.
    fn none(omission: Omission) -> Self {
        Self { omission, column: String::new(), items: Vec::new(), places: Vec::new(), count: 0 }
    }

    /// The reason in English, to precede the number: `deprecated techniques`: 12.
    pub fn reason(&self) -> String {
        match self.omission {
            Omission::Column => format!("cells of the column “{}”", self.column),
            omission => omission.to_string(),
        }
    }

    /// Their names in English, each with its place where one is recorded.
    pub fn named(&self) -> Vec<String> {
        let placed = self.places.iter().zip(&self.items).map(|(place, item)| format!("{place}: {item}"));
        placed.chain(self.items.iter().skip(self.places.len()).cloned()).collect()
    }

    /// One of them in English, as an example; empty where none has a name.
    pub fn example(&self) -> String {
        self.named().into_iter().next().unwrap_or_default()
    }
}

/// Counts while an importer goes through a file.
#[derive(Debug, Default)]
pub struct Tally {
    reasons: Vec<LeftOut>,
    known: HashMap<Omission, usize>,
    paths: Vec<String>,
}

impl Tally {
    /// Counts one thing. An empty name counts, but is not kept.
    pub fn add(&mut self, omission: Omission, name: impl FnOnce() -> String) {
        let at = *self.known.entry(omission).or_insert_with(|| {
            self.reasons.push(LeftOut::none(omission));
            self.reasons.len() - 1
        });
        let known = &mut self.reasons[at];
        known.count += 1;
        if known.items.len() < LeftOut::NAMED {
            known.items.extend(Some(name()).filter(|name| !name.is_empty()));
        }
    }

    /// Counts the thing at this path of the file, such as `objects[3]`, with everything in it.
    pub fn add_at(&mut self, omission: Omission, path: String, name: impl FnOnce() -> String) {
        self.add(omission, name);
        self.paths.push(path);
    }

    /// Marks the value at this path as accounted for: it is shown in other words, or counted with what it belongs to.
    pub fn covers(&mut self, path: String) {
        self.paths.push(path);
    }

    /// The counts, and the paths in the file that they cover.
    pub fn into_parts(self) -> (Vec<LeftOut>, Vec<String>) {
        (self.reasons, self.paths)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_counted_by_reason_and_the_first_with_a_name_is_the_example() {
        let mut tally = Tally::default();
        tally.add(Omission::Groups, String::new);
        tally.add_at(Omission::Groups, "objects[1]".to_owned(), || "Old rope".to_owned());
        tally.add(Omission::Software, || "North".to_owned());
        let (list, paths) = tally.into_parts();
        assert_eq!(
            list.iter().map(|left_out| (left_out.reason(), left_out.count, left_out.example())).collect::<Vec<_>>(),
            [("groups".to_owned(), 2, "Old rope".to_owned()), ("pieces of software".to_owned(), 1, "North".to_owned())]
        );
        assert_eq!(paths, ["objects[1]"]);
    }

    #[test]
    fn places_stand_before_what_they_are_of() {
        let place = |row, column: &str| Place { sheet: "Plan".to_owned(), row, column: column.to_owned() };
        let things = vec![(place(3, "B"), "Total".to_owned()), (place(7, ""), "Sum".to_owned())];
        let left = LeftOut::at(Omission::TotalRows, things).unwrap();
        assert_eq!(left.named(), ["Plan, row 3, column B: Total", "Plan, row 7: Sum"]);
        assert_eq!(LeftOut::of(Omission::TotalRows, [""; 0]), None);
        let cells = LeftOut { column: "Note".to_owned(), ..LeftOut::none(Omission::Column) };
        assert_eq!(cells.reason(), "cells of the column “Note”");
    }
}
