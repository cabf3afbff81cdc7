//! The closed choices of the file format: properties that can only be one of a few words.
//!
//! Files and the model share them, since there is nothing in them to resolve.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use super::slot::words;

/// How texts are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Markup {
    /// Plain text; blank lines part paragraphs.
    #[default]
    Plain,
    /// `CommonMark` with tables: lists, emphasis, code, links. HTML in it stays text.
    Markdown,
}

impl Markup {
    /// Every value, in the order of its declaration.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Markdown];
}

/// What kind of property a facet is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FacetKind {
    /// Values side by side.
    #[default]
    Tag,
    /// Values in order, such as a level of maturity.
    Level,
    /// Where something stands, each value with a tone.
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

/// How a status is to be taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Finished.
    Done,
    /// On its way.
    Good,
    /// In need of attention.
    Attention,
    /// Failed or stopped.
    Bad,
    /// Nothing is said.
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

/// Who places a goal under its pillar.
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

/// How a passage stands to what it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Stance {
    /// It approves.
    Welcomes,
    /// It states, neither for nor against.
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
