//! What changes, reasons and parts are called, in the language in use.

use framework::{Framework, Names};

use crate::{Change, Comparison, Part, Reason, are_versions};

impl Change {
    /// What it is called, of two versions of one framework.
    pub fn title(self) -> String {
        match self {
            Self::Added => messages::change_added(),
            Self::Removed => messages::change_removed(),
            Self::Moved => messages::change_moved(),
            Self::Renamed => messages::change_renamed(),
            Self::Changed => messages::change_changed(),
            Self::Same => messages::change_same(),
        }
    }

    /// What it is called, of two frameworks that are no versions of one: neither added or removed anything, and what only one
    /// of them has is called as `only_older` and `only_newer` say.
    pub fn title_apart(self, only_older: impl FnOnce() -> String, only_newer: impl FnOnce() -> String) -> String {
        match self {
            Self::Added => only_newer(),
            Self::Removed => only_older(),
            Self::Moved => messages::change_elsewhere(),
            Self::Renamed => messages::change_other_title(),
            Self::Changed => messages::change_otherwise(),
            Self::Same => self.title(),
        }
    }
}

impl Reason {
    /// How the two goals were found to be one.
    pub fn title(self) -> String {
        match self {
            Self::Reader => messages::found_by_reader(),
            Self::Id => messages::found_by_id(),
            Self::Label => messages::found_by_label(),
            Self::Title => messages::found_by_title(),
            Self::Text => messages::found_by_text(),
        }
    }
}

impl Part {
    /// What it is called, where the framework has these names for its levels.
    pub fn title(&self, names: &Names) -> String {
        match self {
            Self::Place => messages::part_place(),
            Self::Also => names.pillar.many.clone(),
            Self::Title => messages::part_title(),
            Self::Label => messages::part_label(),
            Self::Summary => messages::part_summary(),
            Self::Status => messages::part_status(),
            Self::Themes => names.theme.many.clone(),
            Self::Actors => names.actor.many.clone(),
            Self::Objective(name) => messages::labelled(&names.objective.one, name),
            Self::Fact(name) | Self::Facet(name) => name.clone(),
        }
    }
}

/// How a report speaks of two frameworks.
pub enum Sides<'a> {
    /// They are versions of one: goals were added and removed.
    Versions,
    /// They are two, called so: each has goals that the other has not.
    Two(&'a str, &'a str),
}

impl<'a> Sides<'a> {
    /// How to speak of these two.
    pub fn of(older: &'a Framework, newer: &'a Framework, comparison: &Comparison) -> Self {
        if are_versions(older, newer, comparison) {
            Self::Versions
        } else {
            Self::Two(&older.short_title, &newer.short_title)
        }
    }

    /// What the two are called.
    pub fn titles(&self) -> [String; 2] {
        match self {
            Self::Versions => [messages::compare_older(), messages::compare_newer()],
            Self::Two(one, other) => [(*one).to_owned(), (*other).to_owned()],
        }
    }

    /// What stands above all that differs.
    pub fn heading(&self) -> String {
        match self {
            Self::Versions => messages::changes_heading(),
            Self::Two(..) => messages::changes_apart(),
        }
    }

    /// What became of a goal.
    pub fn change(&self, change: Change) -> String {
        match self {
            Self::Versions => change.title(),
            Self::Two(one, other) => change.title_apart(|| messages::only_in(one), || messages::only_in(other)),
        }
    }
}
