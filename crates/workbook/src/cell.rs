//! Turns values into the texts of cells, and back, without loss.

use serde_json::{Map, Value, json};

use crate::layout::Kind;

/// Longest text of a cell, in UTF-16 units, below Excel's limit of 32,767; a longer text continues in a further column.
const LONGEST: usize = 32_000;

/// Separates a source from the place in it.
const BAR: &str = " | ";

/// Marks a line that is present but empty.
const EMPTY_LINE: &str = "\\e";

/// The cells for a value: several if it is too long for one, none if there is no value.
pub fn cells(value: &Value, kind: Kind) -> Vec<String> {
    let text = match value {
        Value::String(text) => quoted(text),
        Value::Bool(true) => "yes".to_owned(),
        Value::Array(items) => items.iter().map(|item| line(item, kind)).collect::<Vec<_>>().join("\n"),
        _ => String::new(),
    };
    chunks(&text)
}

/// The value of cells, where titles and texts keep every character; none if they are empty.
pub fn value(cells: &[&str], kind: Kind) -> Option<Value> {
    let text = cells.concat();
    let trimmed = text.trim();
    let is_exact = matches!(kind, Kind::Title | Kind::Text | Kind::Texts);
    if text.is_empty() || (trimmed.is_empty() && !is_exact) {
        return None;
    }
    Some(match kind {
        Kind::Word => Value::String(unquoted(trimmed).to_owned()),
        Kind::Title | Kind::Text => Value::String(unquoted(&text).to_owned()),
        Kind::Flag => Value::Bool(["yes", "true", "1", "x"].contains(&trimmed.to_lowercase().as_str())),
        Kind::Ids => {
            let ids = text.split(['\n', ',', ';']).map(str::trim).filter(|id| !id.is_empty());
            ids.map(|id| Value::String(id.to_owned())).collect()
        }
        Kind::Texts => {
            text.split('\n').filter(|line| !line.is_empty()).map(|line| Value::String(unescaped(line))).collect()
        }
        Kind::Evidence => text.split('\n').filter(|line| !line.trim().is_empty()).map(evidence).collect(),
    })
}

fn line(item: &Value, kind: Kind) -> String {
    match item {
        Value::String(text) if kind == Kind::Ids => text.clone(),
        Value::String(text) => escaped(text),
        source => {
            let word = |key: &str| source[key].as_str();
            let id = word("source").unwrap_or_default();
            word("place").map_or_else(|| id.to_owned(), |place| format!("{id}{BAR}{}", escaped(place)))
        }
    }
}

fn evidence(line: &str) -> Value {
    let (source, place) = line.split_once(BAR.trim_end()).map_or((line, None), |(source, place)| (source, Some(place)));
    let mut evidence = Map::new();
    evidence.insert("source".to_owned(), json!(source.trim()));
    if let Some(place) = place {
        evidence.insert("place".to_owned(), json!(unescaped(place.strip_prefix(' ').unwrap_or(place))));
    }
    Value::Object(evidence)
}

/// A text on one line.
fn escaped(text: &str) -> String {
    if text.is_empty() { EMPTY_LINE.to_owned() } else { text.replace('\\', "\\\\").replace('\n', "\\n") }
}

fn unescaped(line: &str) -> String {
    if line == EMPTY_LINE {
        return String::new();
    }
    let mut text = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(c) = letters.next() {
        match (c, c == '\\') {
            (_, true) => match letters.next() {
                Some('n') => text.push('\n'),
                Some('\\') | None => text.push('\\'),
                Some(other) => text.extend(['\\', other]),
            },
            (c, _) => text.push(c),
        }
    }
    text
}

/// Writes an empty text as two quotation marks; a text that could be taken for that gets two more.
fn quoted(text: &str) -> String {
    if is_marks(text) { format!("{text}\"\"") } else { text.to_owned() }
}

fn unquoted(cell: &str) -> &str {
    cell.strip_suffix("\"\"").filter(|text| is_marks(text)).unwrap_or(cell)
}

fn is_marks(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'"')
}

/// Splits a text into parts that each fit in a cell of a spreadsheet; none for an empty text.
///
/// ```
/// assert_eq!(workbook::chunks("norms"), ["norms"]);
/// assert_eq!(workbook::chunks(&"n".repeat(100_000)).len(), 4);
/// ```
pub fn chunks(text: &str) -> Vec<String> {
    let mut chunks = Vec::new();
    let (mut chunk, mut length) = (String::new(), 0);
    for c in text.chars() {
        if length + c.len_utf16() > LONGEST {
            length = put(&mut chunks, &mut chunk);
        }
        chunk.push(c);
        length += c.len_utf16();
    }
    while !chunk.is_empty() {
        put(&mut chunks, &mut chunk);
    }
    chunks
}

/// Pushes a chunk, begins the next one, and returns the length of that. The library takes a cell of the form `<r>…</r>`
/// for its own markup, so the last letter of such a chunk moves to the next.
fn put(chunks: &mut Vec<String>, chunk: &mut String) -> usize {
    let is_markup = chunk.starts_with("<r>") && chunk.ends_with("</r>");
    let next = if is_markup { chunk.split_off(chunk.len() - 1) } else { String::new() };
    chunks.push(std::mem::replace(chunk, next));
    chunk.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_as_they_were() {
        for text in [
            "",
            "\"\"",
            "\"",
            "a\"\"",
            "<r>b</r>",
            "<r></r>\"\"",
            " a\nb ",
            "007",
            &"é🚀".repeat(40_000),
            &"<r></r>".repeat(16_000),
        ] {
            let cells = cells(&json!(text), Kind::Text);
            assert!(cells.iter().all(|cell| cell.encode_utf16().count() <= LONGEST));
            assert!(cells.iter().all(|cell| !(cell.starts_with("<r>") && cell.ends_with("</r>"))), "{cells:?}");
            let cells: Vec<_> = cells.iter().map(String::as_str).collect();
            assert_eq!(value(&cells, Kind::Text), Some(json!(text)));
        }
        assert_eq!(value(&[""], Kind::Text), None);
    }

    #[test]
    fn lists_come_back_as_they_were() {
        let list = json!([{"source": "a"}, {"source": "b", "place": ""}, {"source": "c", "place": " p. | 1\n\\n "}]);
        assert_eq!(value(&[&cells(&list, Kind::Evidence)[0]], Kind::Evidence), Some(list));
        for forms in [json!(["", "a\\e", "b\nc", "\\"]), json!(["<r>a</r>"])] {
            let cells = cells(&forms, Kind::Texts);
            let cells: Vec<_> = cells.iter().map(String::as_str).collect();
            assert_eq!(value(&cells, Kind::Texts), Some(forms));
        }
        assert_eq!(value(&["a, b;c\n\n d "], Kind::Ids), Some(json!(["a", "b", "c", "d"])));
    }
}
