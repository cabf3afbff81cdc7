//! Counts what an opened file holds, and finds its readable strings that are neither shown nor left out by name.
//!
//! The strings come from the file alone: each text that a reader would want is looked up in everything the framework
//! says, whatever the importer did. Only the paths that an importer reports as left out are skipped.

mod index;
mod readable;
mod shown;

use serde::Serialize;
use serde_json::Value;

use self::{index::Index, readable::Readable};
use super::{LeftOut, Opened, as_json, wrapped::unwrapped};

/// What a file holds, in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Account {
    /// The kind of file, in plain words.
    pub format: String,
    /// The title of the framework.
    pub title: String,
    /// Its language.
    pub language: String,
    /// How many pillars there are.
    pub pillars: usize,
    /// How many sections.
    pub sections: usize,
    /// How many goals.
    pub goals: usize,
    /// How many objectives.
    pub objectives: usize,
    /// The framework's own facets.
    pub facets: Vec<FacetAccount>,
    /// What was left out, by kind.
    pub left_out: Vec<LeftOutAccount>,
    /// How many readable strings of the file are neither shown nor left out by name.
    pub unaccounted: usize,
    /// The first of them, each with its path.
    #[serde(skip)]
    pub examples: Vec<String>,
}

/// A facet in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FacetAccount {
    /// Its id.
    pub id: String,
    /// How many values it has.
    pub values: usize,
}

/// A kind of things that were left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOutAccount {
    /// The kind, in the plural.
    pub kind: String,
    /// How many.
    pub count: usize,
    /// One of them.
    pub example: String,
}

/// The most unaccounted strings to name.
const EXAMPLES: usize = 50;

/// Makes the account of an opened file; `original` is its text, in whatever grammar it was.
///
/// ```
/// let text = r#"{"name": "Harbour", "type": "harbour", "values": [{"value": "Hide", "description": "In a crate."}]}"#;
/// let opened = importers::open(text)?;
/// let account = importers::account(&opened, text);
/// assert_eq!((account.goals, account.unaccounted), (1, 0));
/// # Ok::<(), importers::ImportError>(())
/// ```
pub fn account(opened: &Opened, original: &str) -> Account {
    let framework = &opened.framework;
    let missing = missing(opened, original);
    Account {
        format: opened.format.as_str().to_owned(),
        title: framework.title.clone(),
        language: framework.language.clone(),
        pillars: framework.pillars.len(),
        sections: framework.sections.len(),
        goals: framework.goals.len(),
        objectives: framework.objectives.len(),
        facets: framework
            .facets
            .iter()
            .map(|facet| FacetAccount { id: facet.id.clone(), values: facet.values.len() })
            .collect(),
        left_out: opened.left_out.iter().map(left_out_account).collect(),
        unaccounted: missing.len(),
        examples: missing.into_iter().take(EXAMPLES).collect(),
    }
}

fn left_out_account(left_out: &LeftOut) -> LeftOutAccount {
    LeftOutAccount { kind: left_out.reason(), count: left_out.count, example: left_out.example() }
}

/// The readable strings that are neither shown nor left out, each with its path.
fn missing(opened: &Opened, original: &str) -> Vec<String> {
    let Ok(json) = as_json(original).map(unwrapped) else { return Vec::new() };
    let Ok(file) = serde_json::from_str::<Value>(&json) else { return Vec::new() };
    let index = Index::of(&shown::texts(opened));
    let strings = Readable::of(opened).strings(&file);
    let absent = strings.into_iter().filter(|(_, text)| !index.has(text));
    absent.map(|(path, text)| format!("{path}: {text}")).collect()
}
