//! Values as the texts of cells, and back. Whatever a file may hold comes back as it was.

use serde_json::{Map, Value, json};

use crate::layout::Kind;

/// The most that Excel holds in a cell is 32,767 units of UTF-16; a text goes on in a further column well before.
const LONGEST: usize = 32_000;

/// What parts a source from the place in it.
const BAR: &str = " | ";

/// Stands for a line that is there and empty.
const EMPTY_LINE: &str = "\\e";

/// The cells that hold a value: several where it is too long for one, none where there is none.
pub fn cells(value: &Value, kind: Kind) -> Vec<String> {
    let text = match value {
        Value::String(text) => quoted(text),
        Value::Bool(true) => "yes".to_owned(),
        Value::Array(items) => items.iter().map(|item| line(item, kind)).collect::<Vec<_>>().join("\n"),
        _ => String::new(),
    };
    chunks(&text)
}

/// The value that cells hold, each of them exactly as it stands; none where they are empty.
pub fn value(cells: &[&str], kind: Kind) -> Option<Value> {
    let text = cells.concat();
    let bare = text.trim();
    let is_exact = matches!(kind, Kind::Title | Kind::Text | Kind::Texts);
    if text.is_empty() || (bare.is_empty() && !is_exact) {
        return None;
    }
    Some(match kind {
        Kind::Word => Value::String(unquoted(bare).to_owned()),
        Kind::Title | Kind::Text => Value::String(unquoted(&text).to_owned()),
        Kind::Flag => Value::Bool(["yes", "true", "1", "x"].contains(&bare.to_lowercase().as_str())),
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

/// A text that is there and empty is two quotation marks; what could be taken for that gets two more.
fn quoted(text: &str) -> String {
    if is_marks(text) { format!("{text}\"\"") } else { text.to_owned() }
}

fn unquoted(cell: &str) -> &str {
    cell.strip_suffix("\"\"").filter(|text| is_marks(text)).unwrap_or(cell)
}

fn is_marks(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'"')
}

/// A text in parts of which a cell of a spreadsheet holds each; none of an empty one.
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

/// Puts a chunk, and begins the next one; how long that is already. The library takes a cell of the form `<r>…</r>` for markup of
/// its own, so the last letter of such a one goes on in the next.
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
