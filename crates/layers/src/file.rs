//! The file format `framework-layer/1`: JSON; later versions only add keys.

use std::{collections::BTreeMap, fmt};

use framework::{Link, Tone, check::is_address};
use serde::{Deserialize, Serialize};

use crate::{FrameworkRef, Layer, Mark, Scale, Status, Target};

/// The value of `format` in every layer file.
pub const FORMAT: &str = "framework-layer/1";

/// The largest file accepted, in bytes: 16 MB.
pub const LIMIT: usize = 16 << 20;

/// The advice for a reader with a malformed file.
const SAVE_AGAIN: &str = "Save it again from the program that made it.";

/// Why a layer can't be read. `Display` is in English; pages use their own messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LayerError {
    /// The file is larger than [`LIMIT`].
    TooLarge {
        /// The file's size in bytes.
        bytes: usize,
    },
    /// The file is not JSON, or a value does not fit the format.
    NotRead {
        /// The error, with line and column.
        message: String,
    },
    /// The lowest score is not below the highest.
    Scale,
    /// A mark has an invalid colour.
    Colour {
        /// The id of the marked thing.
        id: String,
        /// The invalid value.
        colour: String,
    },
    /// A mark has a link that is not a web address.
    Address {
        /// The id of the marked thing.
        id: String,
        /// The invalid value.
        address: String,
    },
    /// The file has another `format`.
    Format {
        /// The value found.
        found: String,
    },
    /// A layer link is damaged or cut off.
    Damaged,
}

impl fmt::Display for LayerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => {
                write!(f, "The layer is {bytes} bytes, more than the limit of {LIMIT}. Remove what you do not need.")
            }
            Self::NotRead { message } => write!(f, "This is not a layer: {message}. {SAVE_AGAIN}"),
            Self::Scale => {
                write!(f, "This is not a layer: scale: the lowest score has to be below the highest. {SAVE_AGAIN}")
            }
            Self::Colour { id, colour } => {
                write!(f, "This is not a layer: {id}: “{colour}” is not a colour; write it as #3366cc. {SAVE_AGAIN}")
            }
            Self::Address { id, address } => {
                write!(f, "This is not a layer: {id}: “{address}” is not a web address. {SAVE_AGAIN}")
            }
            Self::Format { found } => write!(f, "The format is “{found}”; layers use “{FORMAT}”."),
            Self::Damaged => f.write_str("The layer in this link is damaged or cut off. Ask for it as a file."),
        }
    }
}

impl std::error::Error for LayerError {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    schema: Option<String>,
    format: String,
    framework: Framework,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(default)]
    scale: Span,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    statuses: Vec<Value>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    goals: Marks,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    sections: Marks,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    objectives: Marks,
}

type Marks = BTreeMap<String, Entry>;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Framework {
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Span {
    min: f64,
    max: f64,
}

impl Default for Span {
    fn default() -> Self {
        let Scale { min, max } = Scale::default();
        Self { min, max }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Value {
    id: String,
    title: String,
    #[serde(default)]
    tone: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    score: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    colour: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    links: Vec<Address>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Address {
    title: String,
    address: String,
}

impl Layer {
    /// Reads a file.
    ///
    /// # Errors
    /// Returns what is wrong with the file, and where.
    pub fn read(text: &str) -> Result<Self, LayerError> {
        if text.len() > LIMIT {
            return Err(LayerError::TooLarge { bytes: text.len() });
        }
        let not_read = |error: serde_json::Error| LayerError::NotRead { message: error.to_string() };
        let file: File = serde_json::from_str(text).map_err(not_read)?;
        if file.format != FORMAT {
            return Err(LayerError::Format { found: file.format });
        }
        file.layer()
    }

    /// Writes the layer as a file; equal layers give equal text.
    pub fn write(&self) -> String {
        // These types have string keys and only values that JSON has, so serialising cannot fail.
        serde_json::to_string_pretty(&File::of(self)).unwrap_or_default() + "\n"
    }

    pub(crate) fn write_short(&self) -> String {
        serde_json::to_string(&File::of(self)).unwrap_or_default()
    }
}

impl File {
    fn of(layer: &Layer) -> Self {
        let marks = |pick: fn(&Target) -> Option<&String>| {
            let own = layer.marks.iter().filter_map(|(target, mark)| Some((pick(target)?.clone(), Entry::of(mark))));
            own.collect()
        };
        let status = |status: &Status| Value {
            id: status.id.clone(),
            title: status.title.clone(),
            tone: status.tone.as_str().to_owned(),
        };
        Self {
            schema: None,
            format: FORMAT.to_owned(),
            framework: Framework { id: layer.framework.id.clone(), version: layer.framework.version.clone() },
            title: layer.title.clone(),
            scale: Span { min: layer.scale.min, max: layer.scale.max },
            statuses: layer.statuses.iter().map(status).collect(),
            goals: marks(|target| if let Target::Goal(id) = target { Some(id) } else { None }),
            sections: marks(|target| if let Target::Section(id) = target { Some(id) } else { None }),
            objectives: marks(|target| if let Target::Objective(id) = target { Some(id) } else { None }),
        }
    }

    fn layer(self) -> Result<Layer, LayerError> {
        if !(self.scale.min.is_finite() && self.scale.max.is_finite() && self.scale.min < self.scale.max) {
            return Err(LayerError::Scale);
        }
        let mut layer = Layer {
            title: self.title,
            framework: FrameworkRef { id: self.framework.id, version: self.framework.version },
            scale: Scale { min: self.scale.min, max: self.scale.max },
            statuses: self.statuses.into_iter().map(Value::status).collect(),
            marks: BTreeMap::new(),
        };
        let goals = self.goals.into_iter().map(|(id, entry)| (Target::Goal(id), entry));
        let sections = self.sections.into_iter().map(|(id, entry)| (Target::Section(id), entry));
        let objectives = self.objectives.into_iter().map(|(id, entry)| (Target::Objective(id), entry));
        for (target, entry) in goals.chain(sections).chain(objectives) {
            let (Target::Goal(id) | Target::Section(id) | Target::Objective(id)) = &target;
            let mark = entry.mark(id)?;
            layer.update(target, |old| *old = mark);
        }
        Ok(layer)
    }
}

impl Value {
    fn status(self) -> Status {
        let tone = Tone::ALL.into_iter().find(|tone| tone.as_str() == self.tone).unwrap_or_default();
        Status { id: self.id, title: self.title, tone }
    }
}

impl Entry {
    fn of(mark: &Mark) -> Self {
        let address = |link: &Link| Address { title: link.title.clone(), address: link.address.clone() };
        Self {
            status: mark.status.clone(),
            score: mark.score,
            colour: mark.colour.clone(),
            note: mark.note.clone(),
            links: mark.links.iter().map(address).collect(),
            tags: mark.tags.clone(),
        }
    }

    fn mark(self, id: &str) -> Result<Mark, LayerError> {
        if let Some(colour) = self.colour.iter().find(|colour| !is_colour(colour)) {
            return Err(LayerError::Colour { id: id.to_owned(), colour: colour.clone() });
        }
        if let Some(link) = self.links.iter().find(|link| !is_address(&link.address)) {
            return Err(LayerError::Address { id: id.to_owned(), address: link.address.clone() });
        }
        let link = |address: Address| Link { title: address.title, address: address.address };
        Ok(Mark {
            status: self.status,
            score: self.score,
            colour: self.colour,
            note: self.note.filter(|note| !note.trim().is_empty()),
            links: self.links.into_iter().map(link).collect(),
            tags: self.tags,
        })
    }
}

/// Whether a text is a colour in the form `#rrggbb`.
pub(crate) fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}
