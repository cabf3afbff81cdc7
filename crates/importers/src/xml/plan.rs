//! StratML plans as JSON: an element is its text, or its children by name; a repeated name makes a list.

use roxmltree::Node;
use serde_json::{Map, Value};

/// Attributes of this namespace are for XML validators.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// An element as a JSON value, without its name.
pub fn value(node: Node<'_, '_>) -> Value {
    let flags: Vec<_> = node.attributes().filter(|flag| flag.namespace() != Some(INSTANCE)).collect();
    let has_text =
        node.children().any(|child| child.is_text() && child.text().is_some_and(|text| !text.trim().is_empty()));
    let has_children = node.children().any(|child| child.is_element());
    if has_text || (flags.is_empty() && !has_children) {
        return Value::String(text(node));
    }
    let mut object = Map::new();
    for flag in flags {
        object.insert(flag.name().to_owned(), Value::String(flag.value().to_owned()));
    }
    for child in node.children().filter(Node::is_element) {
        add(&mut object, child.tag_name().name(), value(child));
    }
    Value::Object(object)
}

/// Adds a value; a repeated name makes a list.
pub fn add(object: &mut Map<String, Value>, name: &str, value: Value) {
    match object.get_mut(name) {
        None => drop(object.insert(name.to_owned(), value)),
        Some(Value::Array(items)) => items.push(value),
        Some(first) => *first = Value::Array(vec![first.take(), value]),
    }
}

/// All text in an element. Runs of blanks become one; line breaks and blank lines stay.
fn text(node: Node<'_, '_>) -> String {
    let content: String = node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect();
    let mut text = String::with_capacity(content.len());
    for line in content.trim().lines() {
        let words = line.split(|c: char| c.is_whitespace() && c != '\u{a0}').filter(|word| !word.is_empty());
        let line = words.collect::<Vec<_>>().join(" ");
        if !(line.is_empty() && text.ends_with("\n\n")) {
            text += &line;
            text.push('\n');
        }
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_become_texts_objects_and_lists() {
        let xml = "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:x='1' t='2'>\
                   <b>one  two\n   three\n\n\n\nfour <i>five</i></b><c/><b>six</b></a>";
        let document = roxmltree::Document::parse(xml).unwrap();
        let expected = serde_json::json!({"t": "2", "b": ["one two\nthree\n\nfour five", "six"], "c": ""});
        assert_eq!(value(document.root_element()), expected);
    }
}
