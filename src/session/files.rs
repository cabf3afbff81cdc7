//! Files as the reader gave them: opened together, kept as they are, and opened again from that.

use std::sync::Arc;

use crate::browser;
use worker::{OpenOrder, Preview};

/// Where it is kept what the columns of a spreadsheet with these headings were taken for.
const COLUMNS: &str = "framework-explorer:columns:";

/// Files that were opened together.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// Their names and sizes, and what the reader said of their columns.
    pub(super) order: OpenOrder,
    /// Their bytes, one file behind the other.
    pub(super) bytes: Arc<Vec<u8>>,
}

impl Files {
    /// Files with these names and contents.
    pub fn new(names: &[String], contents: &[Vec<u8>]) -> Self {
        let sizes = contents.iter().map(Vec::len).collect();
        let order = OpenOrder { names: names.to_vec(), sizes, ..OpenOrder::default() };
        Self { order, bytes: Arc::new(contents.concat()) }
    }

    /// What they are called.
    pub fn name(&self) -> String {
        self.order.names.join(", ")
    }

    /// Whether they were fetched: then they are had again from there.
    pub(super) fn is_from_web(&self) -> bool {
        self.order.names.iter().any(|name| name.starts_with("http://") || name.starts_with("https://"))
    }

    /// The files with these roles of their columns.
    pub(super) fn with_roles(mut self, roles: Vec<String>, is_preview: bool) -> Self {
        (self.order.roles, self.order.is_preview) = (roles, is_preview);
        self
    }

    /// Where the reader has chosen before what columns with these headings are, and was not asked anew: the files so.
    pub(super) fn as_chosen_before(&self, headings: &[String]) -> Option<Self> {
        if headings.is_empty() || !self.order.roles.is_empty() {
            return None;
        }
        let kept = browser::kept(&columns(headings))?;
        let roles: Vec<_> = kept.split(' ').map(str::to_owned).collect();
        (roles.len() == headings.len()).then(|| self.clone().with_roles(roles, false))
    }

    /// Keeps what the columns with these headings are, where the browser allows it.
    pub(super) fn remember_choice(&self, headings: &[String]) {
        browser::keep(&columns(headings), Some(&self.order.roles.join(" ")));
    }

    /// The files as a text that storage takes: one character a byte.
    pub(super) fn to_text(&self) -> String {
        let bytes = self.order.clone().into_bytes([self.bytes.as_slice()]);
        bytes.into_iter().map(char::from).collect()
    }

    /// The files that a text holds; none where it is none of ours.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let bytes: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect::<Option<_>>()?;
        let (order, files) = OpenOrder::read(&bytes)?;
        Some(Self { bytes: Arc::new(files.concat()), order })
    }
}

fn columns(headings: &[String]) -> String {
    format!("{COLUMNS}{}", headings.join("\u{1f}"))
}

/// The headings of a spreadsheet, sheet by sheet.
pub(super) fn headings(preview: &Preview) -> Vec<String> {
    preview.sheets.iter().flat_map(|sheet| &sheet.columns).map(|column| column.heading.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_back_from_a_text_as_they_were() {
        let files = Files::new(&["a.xlsx".into(), "é.csv".into()], &[vec![0, 255, 10], b"a;b".to_vec()]);
        let files = files.with_roles(vec!["goal".into(), "none".into()], false);
        let back = Files::from_text(&files.to_text()).unwrap();
        assert_eq!((back.order, back.bytes), (files.order, files.bytes));
        assert!(Files::from_text("no such thing").is_none());
    }
}
