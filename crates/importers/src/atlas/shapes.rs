//! The parts of a threat matrix as in the file: tactics, techniques, and whatever other lists there are.

use std::collections::HashMap;

use serde_json::Value;

use super::FORMAT;
use crate::{ImportError, Omission, left_out::Tally, properties::Fields, shape};
use framework::clean;

/// Keys that may hold the text of a part.
const TEXTS: [&str; 2] = ["description", "summary"];

/// The longest label, in characters; labels are repeated wherever something points to them.
const LABEL: usize = 80;

/// Something with an id and a name.
#[derive(Debug)]
pub struct Part {
    /// The key of its list.
    pub list: String,
    /// Its path in the file.
    pub path: String,
    /// The index of its matrix.
    pub matrix: Option<usize>,
    pub fields: Fields,
}

/// A part, by its index in one of the document's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    Tactic(usize),
    Technique(usize),
    Other(usize),
}

/// A whole file.
#[derive(Debug, Default)]
pub struct Document {
    /// The top-level keys, except lists of parts.
    pub fields: Fields,
    /// The same for each matrix.
    pub matrices: Vec<Fields>,
    pub tactics: Vec<Part>,
    pub techniques: Vec<Part>,
    pub others: Vec<Part>,
    by_id: HashMap<String, At>,
}

impl Document {
    /// Sorts the lists of a file by what they hold. Early files have them at the top, without matrices around them.
    pub fn read(text: &str, tally: &mut Tally) -> Result<Self, ImportError> {
        let mut top: Fields =
            serde_json::from_str(text).map_err(|error| ImportError::json(&error, text, Some(FORMAT)))?;
        let matrices = top.remove("matrices");
        let mut document = Self::default();
        document.fields = document.take(top, "", None, tally);
        for (at, matrix) in matrices.as_ref().and_then(Value::as_array).into_iter().flatten().enumerate() {
            let fields = matrix.as_object().cloned().unwrap_or_default();
            let fields = document.take(fields, &format!("matrices[{at}]."), Some(at), tally);
            document.matrices.push(fields);
        }
        let tactics = document.tactics.iter().enumerate().map(|(at, part)| (part, At::Tactic(at)));
        let techniques = document.techniques.iter().enumerate().map(|(at, part)| (part, At::Technique(at)));
        let others = document.others.iter().enumerate().map(|(at, part)| (part, At::Other(at)));
        let mut by_id = HashMap::new();
        for (part, at) in tactics.chain(techniques).chain(others) {
            let id = part.text("id").trim();
            if !id.is_empty() {
                by_id.entry(id.to_owned()).or_insert(at);
            }
        }
        document.by_id = by_id;
        Ok(document)
    }

    /// Takes the lists of parts out of the fields of the file or of a matrix; returns the other fields.
    fn take(&mut self, fields: Fields, path: &str, matrix: Option<usize>, tally: &mut Tally) -> Fields {
        let mut rest = Fields::new();
        for (key, value) in fields {
            let items = match value {
                Value::Array(items) if items.iter().any(Value::is_object) => items,
                other => {
                    rest.insert(key, other);
                    continue;
                }
            };
            for (at, item) in items.into_iter().enumerate() {
                let path = format!("{path}{key}[{at}]");
                let Value::Object(fields) = item else {
                    tally.add_at(Omission::UnreadableObjects, path, || item.as_str().unwrap_or_default().to_owned());
                    continue;
                };
                let part = Part { list: key.clone(), path, matrix, fields };
                match key.as_str() {
                    "tactics" => self.tactics.push(part),
                    "techniques" => self.techniques.push(part),
                    _ => self.others.push(part),
                }
            }
        }
        rest
    }

    /// The part with this id.
    pub fn find(&self, id: &str) -> Option<At> {
        self.by_id.get(id.trim()).copied()
    }

    pub fn part(&self, at: At) -> &Part {
        match at {
            At::Tactic(at) => &self.tactics[at],
            At::Technique(at) => &self.techniques[at],
            At::Other(at) => &self.others[at],
        }
    }

    /// The name of the part with this id.
    pub fn name_of(&self, id: &str) -> Option<String> {
        self.find(id).map(|at| self.part(at).full_name())
    }
}

impl Part {
    /// The text at a key, ignoring case; empty where there is none.
    pub fn text(&self, key: &str) -> &str {
        text(&self.fields, key)
    }

    /// Its own text.
    pub fn description(&self) -> &str {
        TEXTS.iter().map(|key| self.text(key)).find(|text| !text.trim().is_empty()).unwrap_or_default()
    }

    /// Its id, such as `AML.T0000`.
    pub fn label(&self) -> Option<String> {
        let label = line(self.text("id")).chars().take(LABEL).collect::<String>();
        Some(label).filter(|label| !label.is_empty())
    }

    /// Its name, or its id where it has none.
    pub fn title(&self) -> String {
        shape::first([line(self.text("name")), self.label().unwrap_or_default(), "Untitled".to_owned()])
    }

    /// Its id and name, as lists show them.
    pub fn full_name(&self) -> String {
        match self.label() {
            Some(label) if label != self.title() => format!("{label} {}", self.title()),
            _ => self.title(),
        }
    }

    /// Its kind, as a word to group by.
    pub fn kind(&self) -> String {
        shape::first([line(self.text("object-type")), self.list.clone()]).replace(['-', '_'], " ")
    }
}

/// The text at a key, ignoring case; empty where there is none.
pub fn text<'f>(fields: &'f Fields, key: &str) -> &'f str {
    let found = fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(key));
    found.and_then(|(_, value)| value.as_str()).unwrap_or_default()
}

/// A text on one line.
pub fn line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether this key holds the text of a part.
pub fn is_text(key: &str) -> bool {
    TEXTS.iter().any(|text| key.eq_ignore_ascii_case(text))
}
