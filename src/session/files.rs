//! Files as the reader gave them: opened together, kept unchanged, and reopened from that.

use crate::browser::{self, Contents, Stored};
use framework::packed::{pack, unpack};
use worker::{OpenRequest, Preview};

/// Where the roles of a spreadsheet's columns are kept: its headings follow.
const COLUMNS: &str = "framework-explorer:columns:";

/// Files that were opened together.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// Their names and sizes, and the roles that the reader gave their columns.
    pub(super) order: OpenRequest,
    /// Their contents, one file after the other.
    pub(super) contents: Contents,
    /// Whether this browser keeps them as they are.
    pub(super) is_kept: bool,
}

impl Files {
    /// Files with these names and contents.
    pub fn new(names: &[String], contents: &[Contents]) -> Self {
        let sizes = contents.iter().map(Contents::size).collect();
        let order = OpenRequest { names: names.to_vec(), sizes, ..OpenRequest::default() };
        Self { order, contents: Contents::joined(contents), is_kept: false }
    }

    /// The file at this index by itself, and the others.
    pub(super) fn split_out(&self, at: usize) -> (Self, Self) {
        let (mut one, mut others) = ((Vec::new(), Vec::new()), (Vec::new(), Vec::new()));
        let mut from = 0;
        for (place, (name, size)) in self.order.names.iter().zip(&self.order.sizes).enumerate() {
            let (names, contents) = if place == at { &mut one } else { &mut others };
            names.push(name.clone());
            contents.push(self.contents.part(from, from + size));
            from += size;
        }
        (Self::new(&one.0, &one.1), Self::new(&others.0, &others.1))
    }

    /// Their total size, in bytes.
    pub fn size(&self) -> usize {
        self.order.sizes.iter().sum()
    }

    /// Their names, as one.
    pub fn name(&self) -> String {
        self.order.names.join(", ")
    }

    /// Whether they were fetched, so that they can be fetched again.
    pub(super) fn is_from_web(&self) -> bool {
        self.order.names.iter().any(|name| name.starts_with("http://") || name.starts_with("https://"))
    }

    /// The files, with these roles for their columns.
    pub(super) fn with_roles(mut self, roles: Vec<String>, is_preview: bool) -> Self {
        self.is_kept &= self.order.roles == roles;
        (self.order.roles, self.order.is_preview) = (roles, is_preview);
        self
    }

    /// The files with the roles that the reader chose earlier for columns with these headings; `None` where the reader
    /// has not, or the files have roles already.
    pub(super) fn as_chosen_before(&self, headings: &[String]) -> Option<Self> {
        if headings.is_empty() || !self.order.roles.is_empty() {
            return None;
        }
        let kept = browser::local_item(&columns(headings))?;
        let roles: Vec<_> = kept.split(' ').map(str::to_owned).collect();
        (roles.len() == headings.len()).then(|| self.clone().with_roles(roles, false))
    }

    /// Keeps the roles of columns with these headings, where the browser allows it.
    pub(super) fn remember_choice(&self, headings: &[String]) {
        browser::set_local_item(&columns(headings), Some(&self.order.roles.join(" ")));
    }

    /// The files as the browser keeps them.
    pub(super) fn to_stored(&self) -> Stored {
        Stored { text: pack(&self.order), contents: self.contents.clone() }
    }

    /// The files that the browser kept; `None` where they are not ours.
    pub(super) fn from_stored(Stored { text, contents }: Stored) -> Option<Self> {
        let order: OpenRequest = unpack(&text)?;
        (order.sizes.iter().sum::<usize>() == contents.size()).then_some(Self { order, contents, is_kept: true })
    }
}

fn columns(headings: &[String]) -> String {
    format!("{COLUMNS}{}", headings.join("\u{1f}"))
}

/// The headings of a spreadsheet, sheet by sheet.
pub(super) fn headings(preview: &Preview) -> Vec<String> {
    preview.sheets.iter().flat_map(|sheet| &sheet.columns).map(|column| column.heading.clone()).collect()
}
