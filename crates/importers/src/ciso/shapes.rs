//! The nodes of a library, which are requirements and their groups, in words.

use framework::clean;
use serde_json::Value;

use crate::{
    markup::{References, markdown},
    properties::{Fields, Property, title},
    shape,
};

/// Keys that are read elsewhere, or that are only for machines.
const PASSED_OVER: [&str; 13] = [
    "urn",
    "parent_urn",
    "assessable",
    "depth",
    "ref_id",
    "name",
    "description",
    "translations",
    "implementation_groups",
    "reference_controls",
    "threats",
    "display_mode",
    "questions",
];

/// Longer lines, in characters, are no titles.
const LINE: usize = 160;

/// Where to cut a title that nothing else ends, in characters.
const CUT: usize = 100;

/// Bullets of lists that authors write as plain lines.
const BULLETS: [char; 5] = ['•', '·', '▪', '‣', '●'];

/// A node as read from the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    pub title: String,
    /// The text below the title; empty where the title is the whole text.
    pub text: String,
    /// Headings and texts.
    pub facts: Vec<(String, String)>,
}

/// Reads a node in its original language.
pub fn describe(node: &Fields) -> Description {
    let (name, description) = (line(text(node, "name")), marked(text(node, "description")));
    let label = line(text(node, "ref_id"));
    let (title, text) = match (name.is_empty(), description.is_empty()) {
        (false, _) => (name, description),
        (true, false) => headed(&description),
        (true, true) => (shape::first([label, "Untitled".to_owned()]), String::new()),
    };
    Description { title, text, facts: facts(node) }
}

/// Splits a description into title and text. The title is all of a short one, or else its first line or sentence, or
/// its beginning.
fn headed(description: &str) -> (String, String) {
    let (first, rest) = description.split_once('\n').unwrap_or((description, ""));
    let (first, rest) = (first.trim(), rest.trim());
    if first.chars().count() <= LINE {
        return (first.trim_start_matches("* ").to_owned(), rest.to_owned());
    }
    let sentence = first.find(". ").map(|end| &first[..=end]).filter(|sentence| sentence.chars().count() <= LINE);
    let cut = || {
        let end = first.char_indices().nth(CUT).map_or(first.len(), |(at, _)| at);
        let end = first[..end].rfind(' ').unwrap_or(end);
        format!("{}…", first[..end].trim_end_matches([',', ';', ':', ' ']))
    };
    (sentence.map_or_else(cut, str::to_owned), description.to_owned())
}

/// The other properties of a node.
fn facts(node: &Fields) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    for (key, value) in node.iter().filter(|(key, _)| !PASSED_OVER.contains(&key.as_str())) {
        let value_text = match value {
            Value::String(text) => marked(text),
            other => Property::read(key, other, &|_| None).map(|property| property.text()).unwrap_or_default(),
        };
        if !value_text.is_empty() {
            facts.push((title(key), value_text));
        }
    }
    let asked = questions(node);
    if !asked.is_empty() {
        facts.push((title("questions"), asked));
    }
    facts
}

/// The questions of a node with the answers to choose from, as a list.
fn questions(node: &Fields) -> String {
    let mut all: Vec<(&str, &Value)> = match node.get("questions") {
        Some(Value::Object(by_urn)) => by_urn.iter().map(|(urn, question)| (urn.as_str(), question)).collect(),
        Some(Value::Array(list)) => list.iter().map(|question| ("", question)).collect(),
        _ => Vec::new(),
    };
    // Questions are numbered by the last part of their ids.
    all.sort_by_key(|(urn, _)| urn.rsplit(':').next().and_then(|number| number.parse::<u32>().ok()));
    let choice = |choice: &Value| {
        let words = ["value", "description"].map(|key| line(choice[key].as_str().unwrap_or_default()));
        words.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ")
    };
    let lines = all.into_iter().map(|(_, question)| {
        let text = marked(question["text"].as_str().unwrap_or_default()).replace('\n', "\n  ");
        let choices: Vec<_> = question["choices"].as_array().into_iter().flatten().map(choice).collect();
        std::iter::once(format!("* {text}")).chain(choices).collect::<Vec<_>>().join("\n  * ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Number and name, as lists show them.
pub fn full_name(item: &Fields) -> String {
    let (label, title) = (line(text(item, "ref_id")), describe(item).title);
    if label.is_empty() || title == label { title } else { format!("{label} {title}") }
}

/// The text at a key; empty where there is none.
pub fn text<'f>(fields: &'f Fields, key: &str) -> &'f str {
    fields.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The texts in the list at a key.
pub fn texts<'f>(fields: &'f Fields, key: &str) -> impl Iterator<Item = &'f str> {
    fields.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// A text on one line.
pub fn line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as Markdown: line breaks stay, and lines with bullets become a list.
pub fn marked(text: &str) -> String {
    let text = markdown(text, &References::default());
    let mut out = String::with_capacity(text.len());
    let mut was_item = false;
    for line in text.lines() {
        let trimmed = line.trim();
        let item = trimmed.strip_prefix(BULLETS).map(|rest| format!("* {}", rest.trim_start()));
        let gap = match (out.is_empty() || out.ends_with("\n\n"), trimmed.is_empty(), item.is_some() == was_item) {
            (true, ..) => "",
            (false, false, _) if was_item && item.is_some() => "\n",
            (false, false, true) => "  \n",
            (false, true, _) | (false, false, false) => "\n\n",
        };
        out.push_str(gap);
        was_item = if trimmed.is_empty() { was_item } else { item.is_some() };
        out.push_str(item.as_deref().unwrap_or(line.trim_end()));
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_lines() {
        for (text, expected) in [
            ("one\ntwo\n\nthree", "one  \ntwo\n\nthree"),
            ("Look for:\n•\tropes\n• knots\nThen go.", "Look for:\n\n* ropes\n* knots\n\nThen go."),
            ("", ""),
        ] {
            assert_eq!(marked(text), expected);
        }
    }

    #[test]
    fn a_description_makes_a_title() {
        let long = "word ".repeat(40);
        for (text, title, rest) in [
            ("Ropes are checked.", "Ropes are checked.", ""),
            ("Ropes\nare checked.", "Ropes", "are checked."),
            (&format!("Check ropes. {long}"), "Check ropes.", "Check ropes. word"),
            (&long, "word word", "word word"),
        ] {
            let (found, more) = headed(&marked(text));
            assert!(found.starts_with(title) && more.starts_with(rest), "{found} / {more}");
        }
    }
}
