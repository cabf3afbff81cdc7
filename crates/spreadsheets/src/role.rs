//! The roles that columns of a spreadsheet can have.

use crate::headings::read;

/// The role of a column.
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
    /// A text about the row; a second one becomes a fact under its heading.
    Summary,
    /// Themes.
    Theme,
    /// Actors.
    Actor,
    /// The status of the row.
    Status,
    /// The official number or mark.
    Label,
    /// The sources of the row.
    Source,
    /// Links for further reading.
    Link,
    /// Values to filter by.
    Facet,
    /// The depth of the row in the tree, from 1.
    Depth,
    /// The label or the title of the row's parent.
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

    /// The role with this name.
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

    /// The role that a heading names with nothing else.
    pub fn of_whole_heading(heading: &str) -> Option<Self> {
        read(heading).filter(|reading| reading.is_whole)?.role()
    }
}
