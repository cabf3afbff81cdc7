//! Decides which strings of a file a reader would want: prose, titles, names and labels, not ids, hashes, time stamps
//! or words that only machines compare.

use std::collections::HashSet;

use serde_json::Value;

use crate::{Format, Opened, shape};

/// Finds the readable strings of a file, except in what an importer reported as left out.
pub struct Readable<'a> {
    /// Paths to skip, such as `objects[3]`.
    paths: HashSet<&'a str>,
    /// Whether it is of the program's own format, where more keys refer to ids.
    is_own: bool,
}

/// Keys in any of the formats whose values only machines read.
const MACHINE: [&str; 54] = [
    "$schema",
    "schemaLocation",
    "algorithm",
    "class",
    "control-id",
    "definition_type",
    "depends-on",
    "dest-uuid",
    "doc_identifier",
    "format",
    "how-many",
    "icon",
    "id",
    "identity_class",
    "kill_chain",
    "kill_chain_name",
    "lang",
    "language",
    "markup",
    "media-type",
    "namespace",
    "ns",
    "oscal-version",
    "param-id",
    "phase_name",
    "position",
    "provenance_doc_identifier",
    "rel",
    "relationship_identifier",
    "relationship_type",
    "role-id",
    "scheme",
    "shortname",
    "spec_version",
    "state",
    "system",
    "tone",
    "type",
    "uuid",
    "element_type",
    "requestType",
    "x_mitre_shortname",
    "x_mitre_attack_spec_version",
    "scope",
    "kind",
    "Identifier",
    "IndicatorType",
    "PerformanceIndicatorType",
    "ReferentIdentifier",
    "RelationshipType",
    "RoleType",
    "StakeholderTypeType",
    "Type",
    "ValueChainStage",
];

/// Lists whose objects have a `name` and a `group` that are words of the format rather than titles.
const NAMED_BY_FORMAT: [&str; 5] = ["props", "parts", "annotations", "properties", "parameters"];

/// Keys of the program's own format whose values are ids or words of the format.
const OWN_REFERENCES: [&str; 13] = [
    "also",
    "themes",
    "actors",
    "related",
    "placement",
    "stance",
    "source",
    "voice",
    "actor",
    "goals",
    "pillars",
    "quotations",
    "facets",
];

impl<'a> Readable<'a> {
    /// Skips the paths that the opened file covers.
    pub fn of(opened: &'a Opened) -> Self {
        let paths = opened.covered.iter().map(String::as_str).collect();
        Self { paths, is_own: matches!(opened.format, Format::Own | Format::Workbook) }
    }

    /// The readable strings of the file, each with its path.
    pub fn strings<'f>(&self, file: &'f Value) -> Vec<(String, &'f str)> {
        let mut found = Vec::new();
        self.walk(file, &mut String::new(), ("", ""), &mut found);
        found
    }

    /// `keys` are the nearest key, and the key of the object that has it.
    fn walk<'f>(&self, value: &'f Value, path: &mut String, keys: (&str, &str), found: &mut Vec<(String, &'f str)>) {
        if self.paths.contains(path.as_str()) {
            return;
        }
        let length = path.len();
        match value {
            Value::String(text) if is_readable(text, keys) && !self.is_own_reference(keys) => {
                found.push((path.clone(), text));
            }
            Value::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    *path += &format!("[{at}]");
                    self.walk(item, path, keys, found);
                    path.truncate(length);
                }
            }
            Value::Object(fields) => {
                for (key, value) in fields {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    *path += key;
                    self.walk(value, path, (key, keys.0), found);
                    path.truncate(length);
                }
            }
            _ => {}
        }
    }

    /// Whether this is an id or a word of the program's own format, which its loader has already checked.
    fn is_own_reference(&self, (key, parent_key): (&str, &str)) -> bool {
        self.is_own && (OWN_REFERENCES.contains(&key) || (parent_key == "facets" && key != "title"))
    }
}

fn is_readable(text: &str, (key, parent_key): (&str, &str)) -> bool {
    let text = text.trim();
    let is_reference = ["_ref", "_refs", "-uuid", "-uuids", "-ids", "_identifier"].iter().any(|end| key.ends_with(end));
    let is_word_of_format = (key == "name" || key == "group") && NAMED_BY_FORMAT.contains(&parent_key);
    let is_token = key == "source_name" && !text.contains(' ');
    let is_local = key == "href" && !text.starts_with("http") || text.starts_with("urn:");
    let is_urn = key == "urn" || key.ends_with("_urn");
    let is_machine = MACHINE.contains(&key)
        || key.contains("version")
        || is_reference
        || is_word_of_format
        || is_local
        || is_token
        || is_urn;
    // ATT&CK writes “None” for nothing.
    !text.is_empty()
        && text != "None"
        && !is_machine
        && !is_uuid(text)
        && !is_stamp(text)
        && !is_hash(text)
        && !is_colour(text)
}

/// A UUID, by itself or after a type as in `tool--…`.
fn is_uuid(text: &str) -> bool {
    let id = text.rsplit_once("--").map_or(text, |(_, id)| id);
    shape::is_uuid(id.trim_start_matches('#'))
}

/// A date, with or without a time.
fn is_stamp(text: &str) -> bool {
    let Some((day, rest)) = text.get(..10).zip(text.get(10..)) else { return false };
    framework::check::is_date(day) && (rest.is_empty() || rest.starts_with('T'))
}

/// A colour such as `#209226`.
fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.strip_prefix('#').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn is_hash(text: &str) -> bool {
    text.len() >= 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_machines_read_is_passed_over_and_what_is_covered_too() {
        let file = serde_json::json!({
            "type": "bundle", "id": "bundle--1", "title": "Harbour", "modified": "2024-11-12T14:00:00.188Z",
            "objects": [{"name": "Gate", "created_by_ref": "x"}, {"name": "Left out"}],
            "parts": [{"name": "item", "prose": "Shut it."}, {"name": "assessment", "prose": "Look."}],
            "props": [{"name": "label", "group": "numbers", "value": "AC-1"}], "properties": [{"name": "sort-id"}],
            "href": "#9e9c0c9e-0000-4000-8000-000000000000",
        });
        let covered = vec!["objects[1]".to_owned(), "parts[1]".to_owned()];
        let framework = framework::Framework::default();
        let opened = Opened { framework, format: Format::Misp, left_out: Vec::new(), covered };
        let mut found: Vec<_> = Readable::of(&opened).strings(&file).into_iter().map(|(_, text)| text).collect();
        found.sort_unstable();
        assert_eq!(found, ["AC-1", "Gate", "Harbour", "Shut it."]);
    }
}
