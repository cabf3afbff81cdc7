//! What a file has that a layer cannot hold, or a layer that a file cannot.

use std::fmt;

/// Something that is not taken over.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Omitted {
    /// The same technique under another tactic: here it is one.
    Tactics,
    /// A setting of the Navigator, by its name.
    Setting(String),
    /// The colours of the Navigator's gradient, whose ends are the scale.
    Gradient,
    /// What the file says of itself.
    Description,
    /// Links that are no web addresses.
    Links,
    /// Marks on what has no id of ATT&CK.
    WithoutId,
    /// Statuses, which the Navigator has as metadata.
    Statuses,
    /// Scores that are no numbers.
    Scores,
    /// What the layer is called.
    Title,
    /// Marks with a colour.
    Colours,
    /// Marks with tags.
    Tags,
    /// Marks with links.
    MarkLinks,
}

/// In English words. A page has words of its own.
impl fmt::Display for Omitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tactics => f.write_str("further tactics of a technique"),
            Self::Setting(name) => write!(f, "setting “{name}”"),
            Self::Gradient => f.write_str("colours of the gradient"),
            Self::Description => f.write_str("description of the layer"),
            Self::Links => f.write_str("links that are no web addresses"),
            Self::WithoutId => f.write_str("marks on what has no ATT&CK id"),
            Self::Statuses => f.write_str("statuses (written as metadata)"),
            Self::Scores => f.write_str("scores that are no numbers"),
            Self::Title => f.write_str("title of the layer"),
            Self::Colours => f.write_str("marks with a colour"),
            Self::Tags => f.write_str("marks with tags"),
            Self::MarkLinks => f.write_str("marks with links"),
        }
    }
}
