//! Leaves out translated texts of parts that somebody took out of the workbook, or gave another id. Otherwise an author
//! who deletes a goal would have to find its texts in every language.

use std::collections::BTreeSet;

use framework::{ErrorKind, Framework, Problem, load};
use serde_json::Value;

use crate::places::Places;

/// What is left out: the row, and the part and language of its text.
pub type OrphanedTexts = BTreeSet<(usize, String)>;

/// Loads a file, and removes the translated texts of parts that it does not have. Loading reports a limited number of
/// problems, so it repeats until none of them is such a text.
pub fn load_without_orphans(file: &mut Value, places: &Places) -> (Result<Framework, Vec<Problem>>, OrphanedTexts) {
    let mut orphaned_texts = OrphanedTexts::new();
    loop {
        let loaded = load(&file.to_string());
        let parts: Vec<_> = loaded.as_ref().err().into_iter().flatten().filter_map(part).collect();
        let before = orphaned_texts.len();
        for part in &parts {
            remove_texts(file, part, places, &mut orphaned_texts);
        }
        if orphaned_texts.len() == before {
            return (loaded, orphaned_texts);
        }
    }
}

/// The part of a translated text, if the problem is that this part is missing.
fn part(problem: &Problem) -> Option<String> {
    match &problem.kind {
        ErrorKind::Dangling { kind: "text", id, .. } => Some(id.clone()),
        _ => None,
    }
}

/// Removes the texts of a part from every translation.
fn remove_texts(file: &mut Value, part: &str, places: &Places, orphaned_texts: &mut OrphanedTexts) {
    let translations = file["translations"].as_array_mut().into_iter().flatten();
    for (at, translation) in translations.enumerate() {
        let text = translation["texts"].as_object_mut().and_then(|texts| texts.remove(part));
        let row = places.row(&format!("translations[{at}].texts.{part}"));
        if let (Some(_), Some(row)) = (text, row) {
            let language = translation["language"].as_str().unwrap_or_default();
            orphaned_texts.insert((row, format!("{part} ({language})")));
        }
    }
}
