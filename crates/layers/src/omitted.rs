//! Content that a layer cannot hold of a file, or a file of a layer.

use std::fmt;

/// Something that a conversion leaves out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Omitted {
    /// The same technique under another tactic; a layer has it once.
    Tactics,
    /// A setting of the Navigator, by name.
    Setting(String),
    /// The colours of the Navigator's gradient; its ends become the scale.
    Gradient,
    /// The file's description.
    Description,
    /// Links that are not web addresses.
    Links,
    /// Marks on things without an ATT&CK id.
    WithoutId,
    /// Statuses, which become metadata in the Navigator.
    Statuses,
    /// Scores that are not numbers.
    Scores,
    /// The layer's title.
    Title,
    /// Marks with a colour.
    Colours,
    /// Marks with tags.
    Tags,
    /// Marks with links.
    MarkLinks,
}

/// In English; pages use their own messages.
impl fmt::Display for Omitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tactics => f.write_str("further tactics of a technique"),
            Self::Setting(name) => write!(f, "setting “{name}”"),
            Self::Gradient => f.write_str("colours of the gradient"),
            Self::Description => f.write_str("description of the layer"),
            Self::Links => f.write_str("links that are not web addresses"),
            Self::WithoutId => f.write_str("marks on parts without an ATT&CK id"),
            Self::Statuses => f.write_str("statuses (written as metadata)"),
            Self::Scores => f.write_str("scores that are not numbers"),
            Self::Title => f.write_str("title of the layer"),
            Self::Colours => f.write_str("marks with a colour"),
            Self::Tags => f.write_str("marks with tags"),
            Self::MarkLinks => f.write_str("marks with links"),
        }
    }
}
