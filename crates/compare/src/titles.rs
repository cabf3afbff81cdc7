//! Titles of changes, reasons and parts, in the message language.

use framework::{Framework, Names};

use crate::{Change, Comparison, Part, Reason, are_versions};

impl Change {
    /// The title for two versions of one framework.
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

    /// The title for two different frameworks: neither added or removed anything, so `only_older` and `only_newer` name
    /// what only one of them has.
    pub fn title_for_distinct(
        self,
        only_older: impl FnOnce() -> String,
        only_newer: impl FnOnce() -> String,
    ) -> String {
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
    /// How the two goals were paired, in words.
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
    /// The title, with the framework's nouns for its levels.
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

/// How a report refers to the two frameworks.
pub enum Sides<'a> {
    /// As versions of one: goals were added and removed.
    Versions,
    /// As two frameworks with these titles: each has goals that the other lacks.
    Distinct(&'a str, &'a str),
}

impl<'a> Sides<'a> {
    /// Chooses how to refer to these two.
    pub fn of(older: &'a Framework, newer: &'a Framework, comparison: &Comparison) -> Self {
        if are_versions(older, newer, comparison) {
            Self::Versions
        } else {
            Self::Distinct(&older.short_title, &newer.short_title)
        }
    }

    /// The titles of the two.
    pub fn titles(&self) -> [String; 2] {
        match self {
            Self::Versions => [messages::compare_older(), messages::compare_newer()],
            Self::Distinct(one, other) => [(*one).to_owned(), (*other).to_owned()],
        }
    }

    /// The heading of the list of differences.
    pub fn heading(&self) -> String {
        match self {
            Self::Versions => messages::changes_heading(),
            Self::Distinct(..) => messages::changes_apart(),
        }
    }

    /// The title of a change.
    pub fn change(&self, change: Change) -> String {
        match self {
            Self::Versions => change.title(),
            Self::Distinct(one, other) => {
                change.title_for_distinct(|| messages::only_in(one), || messages::only_in(other))
            }
        }
    }
}
