//! Reads mappings of any format.

use std::fmt;

use importers::{Cause, LIMIT, RefusalReason};
use serde_json::Value;

use crate::{Mapping, ctid, oscal, sheet};

/// Why a file cannot be read as a mapping, in words for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MappingError {
    /// The file cannot be read at all.
    File(importers::ImportError),
    /// The file is a table that cannot be read.
    Table(spreadsheets::SpreadsheetError),
    /// The file can be read, but is not a mapping in a known format.
    NoMapping,
    /// The file is a sheet, but its headings do not tell which columns correspond.
    NoColumns {
        /// The headings, or the first row instead.
        headings: Vec<String>,
    },
    /// The file is a mapping without pairs.
    Empty,
}

impl From<importers::ImportError> for MappingError {
    fn from(refused: importers::ImportError) -> Self {
        Self::File(refused)
    }
}

impl From<spreadsheets::SpreadsheetError> for MappingError {
    fn from(refused: spreadsheets::SpreadsheetError) -> Self {
        Self::Table(refused)
    }
}

impl MappingError {
    /// The problem, as a sentence.
    pub fn message(&self) -> String {
        match self {
            Self::File(refused) => refused.message(),
            Self::Table(refused) => format!("{refused}."),
            Self::NoMapping => "This file is not a kind of mapping that this page reads.".to_owned(),
            Self::NoColumns { headings } if headings.is_empty() => "This sheet has no headings.".to_owned(),
            Self::NoColumns { headings } => format!(
                "The headings of this sheet do not say which two of its columns correspond: {}.",
                headings.join(", ")
            ),
            Self::Empty => "This mapping holds no pairs.".to_owned(),
        }
    }

    /// The remedy, as a sentence.
    pub fn advice(&self) -> String {
        match self {
            Self::File(refused) => refused.advice().to_owned(),
            Self::Table(refused) => refused.advice().to_owned(),
            Self::NoColumns { .. } => {
                "Call the columns Source and Target, or Focal Document Element and Reference Document Element; if you like, add \
                 Relationship (with words such as equal, subset of, superset of, intersects with), Strength, Rationale, \
                 Comments and Evidence. A sheet of two columns needs no headings."
                    .to_owned()
            }
            Self::NoMapping | Self::Empty => {
                "Choose an OSCAL mapping collection, a STRM or OLIR sheet, CTID mapping data, or a sheet with a column for each \
                 framework."
                    .to_owned()
            }
        }
    }
}

impl MappingError {
    /// The reason as data, for programs that phrase it in other languages.
    pub fn reason(&self) -> RefusalReason {
        match self {
            Self::File(refused) => refused.reason(),
            Self::Table(refused) => refused.reason(),
            Self::NoMapping => Cause::NoMapping.into(),
            Self::NoColumns { headings } if headings.is_empty() => Cause::NoHeadings.into(),
            Self::NoColumns { headings } => RefusalReason::new(Cause::NoColumns, headings),
            Self::Empty => Cause::NoPairs.into(),
        }
    }
}

impl fmt::Display for MappingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.message(), self.advice())
    }
}

impl std::error::Error for MappingError {}

/// Reads a mapping of any format. The file's name helps to recognise tables, and provides titles.
///
/// # Errors
/// Returns why the file is not a mapping. No file makes this panic, or take much more time or memory than its size
/// explains.
pub fn read(name: &str, bytes: &[u8]) -> Result<Mapping, MappingError> {
    if bytes.len() > LIMIT {
        return Err(importers::ImportError::TooLarge { bytes: bytes.len(), limit: LIMIT }.into());
    }
    let mapping = match std::str::from_utf8(bytes) {
        Ok(text) if is_tree(text) => of_tree(text)?,
        _ => sheet::read(name, bytes)?,
    };
    if mapping.pairs.is_empty() { Err(MappingError::Empty) } else { Ok(mapping) }
}

/// Whether a text is JSON, YAML or XML rather than a table.
fn is_tree(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with(['{', '[', '<']) || (importers::yaml::is_yaml(text) && text.contains("mapping-collection"))
}

fn of_tree(text: &str) -> Result<Mapping, MappingError> {
    let json = importers::bounded_json(text)?;
    let value: Value = serde_json::from_str(&json).map_err(|_| MappingError::NoMapping)?;
    oscal::read(&value).or_else(|| ctid::read(&value)).ok_or(MappingError::NoMapping)
}

/// The trimmed text at a key; empty if there is none.
pub fn text(value: &Value, key: &str) -> String {
    match &value[key] {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The list at a key; empty if there is none.
pub fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}
