//! Where each control of a catalog went, by its OSCAL id.

use std::collections::BTreeMap;

use super::{
    family::Family,
    shapes::{Control, Prop},
};

/// Controls and enhancements by id; the first of a name wins.
pub struct Index<'a>(BTreeMap<&'a str, Entry<'a>>);

/// Where a control went.
pub struct Entry<'a> {
    /// The goal that it became, or stands under.
    pub goal: &'a str,
    /// How texts call it.
    pub label: String,
}

impl<'a> Index<'a> {
    /// Goes through all families.
    pub fn of(families: &'a [Family<'a>]) -> Self {
        let mut known = BTreeMap::new();
        for member in families.iter().flat_map(|family| &family.members) {
            for control in std::iter::once(member.control).chain(member.enhancements.iter().copied()) {
                known.entry(control.id.as_str()).or_insert(Entry { goal: &member.id, label: label(control) });
            }
        }
        Self(known)
    }

    /// Where the control with this id went.
    pub fn find(&self, id: &str) -> Option<&Entry<'a>> {
        self.0.get(id)
    }

    /// How texts call the control with this id, be it in the catalog or not.
    pub fn label(&self, id: &str) -> String {
        self.find(id).map_or_else(|| id.to_uppercase(), |entry| entry.label.clone())
    }
}

/// The official label of a control, or its id where it has none.
pub fn label(control: &Control<'_>) -> String {
    Prop::label(&control.props).or_else(|| control.id.label()).unwrap_or_default()
}
