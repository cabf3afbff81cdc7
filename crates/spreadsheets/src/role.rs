//! What a column of a spreadsheet can be taken for.

use crate::headings::read;

/// What a column is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Titles of pillars.
    Pillar,
    /// Titles of sections.
    Section,
    /// Titles of goals.
    Goal,
    /// Objectives.
    Objective,
    /// A text on what the row is about; a second one becomes a fact under its heading.
    Summary,
    /// Themes.
    Theme,
    /// Actors.
    Actor,
    /// Where the row stands.
    Status,
    /// The official number or mark.
    Label,
    /// What the row rests on.
    Source,
    /// Where to read on.
    Link,
    /// Values to filter by.
    Facet,
    /// How deep the row stands in the tree, from 1.
    Depth,
    /// The label or the title of what the row belongs to.
    Parent,
    /// Nothing: the column is left out and counted.
    None,
}

impl Role {
    /// Every role, in the order in which a dialog offers them.
    pub const ALL: [Self; 15] = [
        Self::Pillar,
        Self::Section,
        Self::Goal,
        Self::Objective,
        Self::Summary,
        Self::Theme,
        Self::Actor,
        Self::Status,
        Self::Label,
        Self::Source,
        Self::Link,
        Self::Facet,
        Self::Depth,
        Self::Parent,
        Self::None,
    ];

    /// The word in hooks and stored choices.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pillar => "pillar",
            Self::Section => "section",
            Self::Goal => "goal",
            Self::Objective => "objective",
            Self::Summary => "summary",
            Self::Theme => "theme",
            Self::Actor => "actor",
            Self::Status => "status",
            Self::Label => "label",
            Self::Source => "source",
            Self::Link => "link",
            Self::Facet => "facet",
            Self::Depth => "depth",
            Self::Parent => "parent",
            Self::None => "none",
        }
    }

    /// The role of this word.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }

    /// Whether the column holds a level of the framework.
    pub fn is_level(self) -> bool {
        matches!(self, Self::Pillar | Self::Section | Self::Goal | Self::Objective)
    }

    /// The role that a heading names outright, in one of the languages of the page.
    pub fn of_heading(heading: &str) -> Option<Self> {
        read(heading)?.role()
    }

    /// The role that a heading is the very word for.
    pub fn of_whole_heading(heading: &str) -> Option<Self> {
        read(heading).filter(|reading| reading.is_whole)?.role()
    }
}
