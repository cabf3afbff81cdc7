//! The closed choices of the file format: properties that can only be one of a few words.
//!
//! Files and the model share them, since there is nothing in them to resolve.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use super::slot::words;

/// The markup of the texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Markup {
    /// Plain text; blank lines separate paragraphs.
    #[default]
    Plain,
    /// `CommonMark` with tables: lists, emphasis, code, links. HTML in it is shown as text.
    Markdown,
}

impl Markup {
    /// Every value, in the order of its declaration.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Markdown];
}

/// The kind of property that a facet describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FacetKind {
    /// Values without an order.
    #[default]
    Tag,
    /// Values in order, such as a level of maturity.
    Level,
    /// A status; each value has a tone.
    Status,
}

impl FacetKind {
    /// Every value, in the order of its declaration.
    pub const ALL: [Self; 3] = [Self::Tag, Self::Level, Self::Status];

    /// The word that files use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Level => "level",
            Self::Status => "status",
        }
    }
}

/// What a status means for the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Finished.
    Done,
    /// In progress, as planned.
    Good,
    /// Needs attention.
    Attention,
    /// Failed or stopped.
    Bad,
    /// Neither good nor bad.
    #[default]
    Neutral,
}

impl Tone {
    /// Every value, from finished to neutral.
    pub const ALL: [Self; 5] = [Self::Done, Self::Good, Self::Attention, Self::Bad, Self::Neutral];

    /// The word that files and style sheets use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Good => "good",
            Self::Attention => "attention",
            Self::Bad => "bad",
            Self::Neutral => "neutral",
        }
    }
}

/// Who decided that a goal belongs to its pillar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Placement {
    /// A source says that the goal belongs there.
    #[default]
    Reported,
    /// The editors of the data set put it there.
    Editorial,
}

impl Placement {
    /// Every value, in the order in which pages show them.
    pub const ALL: [Self; 2] = [Self::Reported, Self::Editorial];

    /// The word that files and addresses use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Editorial => "editorial",
        }
    }
}

/// The attitude of a passage to its subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Stance {
    /// It approves.
    Welcomes,
    /// It is neutral.
    #[default]
    Notes,
    /// It disapproves or warns.
    Criticises,
}

impl Stance {
    /// Every value, in the order in which pages show them.
    pub const ALL: [Self; 3] = [Self::Welcomes, Self::Notes, Self::Criticises];

    /// The word that files and addresses use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Welcomes => "welcomes",
            Self::Notes => "notes",
            Self::Criticises => "criticises",
        }
    }
}

words! {
    Markup { "plain" => Plain, "markdown" => Markdown }
    FacetKind { "tag" => Tag, "level" => Level, "status" => Status }
    Tone { "done" => Done, "good" => Good, "attention" => Attention, "bad" => Bad, "neutral" => Neutral }
    Placement { "reported" => Reported, "editorial" => Editorial }
    Stance { "welcomes" => Welcomes, "notes" => Notes, "criticises" => Criticises }
}
