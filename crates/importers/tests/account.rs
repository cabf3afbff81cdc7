//! Every string of a file that a reader would want is shown or left out by name.

// Test helpers may panic, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use std::{fs, path::Path};

use importers::{Opened, account, open};
use serde_json::json;

/// The files in a shared folder, by name.
fn files(folder: &str) -> Vec<(String, String)> {
    let Some(shared) = shared::shared() else {
        println!("skipped: the shared files are not there");
        return Vec::new();
    };
    let files = fs::read_dir(shared.join(folder)).unwrap().map(|file| file.unwrap().path());
    let is_form = |path: &Path| {
        path.extension().is_some_and(|extension| ["json", "yaml", "xml"].iter().any(|form| extension == *form))
    };
    let mut files: Vec<_> = files.filter(|path| is_form(path)).collect();
    files.sort();
    let read = |path: &Path| (path.to_string_lossy().into_owned(), fs::read_to_string(path).unwrap());
    files.iter().map(|path| read(path)).collect()
}

fn is_accounted_for(name: &str, opened: &Opened, text: &str) {
    let account = account(opened, text);
    assert_eq!(account.unaccounted, 0, "{name}: {:#?}", account.examples);
}

#[test]
fn nothing_in_trials_is_dropped_in_silence() {
    for (name, text) in ["trials/stix", "trials/oscal", "trials/other", "trials/languages"].into_iter().flat_map(files)
    {
        if let Ok(opened) = open(&text) {
            is_accounted_for(&name, &opened, &text);
        }
    }
}

#[test]
fn nothing_in_samples_is_dropped_in_silence() {
    for (name, text) in files("samples") {
        if let Ok(opened) = open(&text) {
            is_accounted_for(&name, &opened, &text);
        }
    }
}

#[test]
fn the_account_has_the_shape_that_scripts_read() {
    let text = json!({
        "name": "Harbour", "type": "harbour", "uuid": "1", "version": 2,
        "values": [
            {"value": "Hide", "meta": {"risk": "low"}, "related": [{"dest-uuid": "9", "type": "similar"}]},
            {"value": "Swim", "meta": {"risk": "high"}},
            {"value": "Bribe", "meta": {"risk": "high"}},
            {"value": "Wait", "meta": {"risk": "low"}},
        ],
    })
    .to_string();
    let account = account(&open(&text).unwrap(), &text);
    let expected = json!({
        "format": "MISP galaxy cluster", "title": "Harbour", "language": "en",
        "pillars": 1, "sections": 0, "goals": 4, "objectives": 0,
        "facets": [{"id": "risk", "values": 2}],
        "left_out": [{"kind": "relations to something outside the file", "count": 1, "example": "Hide similar 9"}],
        "unaccounted": 0,
    });
    assert_eq!(serde_json::to_value(&account).unwrap(), expected);
}

#[test]
fn what_an_importer_forgets_is_seen() {
    let text = json!({
        "name": "Harbour", "type": "harbour",
        "values": [{"value": "Hide", "description": "In a crate."}, {"value": "Swim"}],
    });
    let opened = open(&text.to_string()).unwrap();
    let mut more = text.clone();
    more["values"][1]["description"] = "Under the pier, where nobody looks.".into();
    let account = account(&opened, &more.to_string());
    assert_eq!(account.unaccounted, 1);
    assert_eq!(account.examples, ["values[1].description: Under the pier, where nobody looks."]);
}
