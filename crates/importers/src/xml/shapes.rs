//! Maps OSCAL's XML to its JSON.

use roxmltree::Node;
use serde_json::{Map, Value};

use crate::oscal::markup;

/// Elements that JSON has in lists, with the keys of these lists.
const LISTS: [(&str, &str); 53] = [
    ("add", "adds"),
    ("addr-line", "addr-lines"),
    ("address", "addresses"),
    ("alter", "alters"),
    ("choice", "choice"),
    ("constraint", "constraints"),
    ("control", "controls"),
    ("document-id", "document-ids"),
    ("email-address", "email-addresses"),
    ("exclude-controls", "exclude-controls"),
    ("external-id", "external-ids"),
    ("group", "groups"),
    ("guideline", "guidelines"),
    ("hash", "hashes"),
    ("import", "imports"),
    ("include-controls", "include-controls"),
    ("insert-controls", "insert-controls"),
    ("link", "links"),
    ("location", "locations"),
    ("location-uuid", "location-uuids"),
    ("matching", "matching"),
    ("member-of-organization", "member-of-organizations"),
    ("param", "params"),
    ("part", "parts"),
    ("party", "parties"),
    ("party-uuid", "party-uuids"),
    ("prop", "props"),
    ("remove", "removes"),
    ("resource", "resources"),
    ("responsible-party", "responsible-parties"),
    ("revision", "revisions"),
    ("rlink", "rlinks"),
    ("role", "roles"),
    ("set-parameter", "set-parameters"),
    ("telephone-number", "telephone-numbers"),
    ("test", "tests"),
    ("url", "urls"),
    ("value", "values"),
    ("with-id", "with-ids"),
    ("annotation", "props"),
    ("component", "components"),
    ("profile", "profiles"),
    ("assessment", "assessments"),
    ("capability", "capabilities"),
    ("control-implementation", "control-implementations"),
    ("implemented-requirement", "implemented-requirements"),
    ("statement", "statements"),
    ("map", "maps"),
    ("mapping", "mappings"),
    ("qualifier", "qualifiers"),
    ("source", "sources"),
    ("target", "targets"),
    ("unmapped-control", "unmapped-controls"),
];

/// Elements with one line of formatted text.
const LINES: [&str; 5] = ["title", "label", "choice", "text", "caption"];
/// Elements with paragraphs.
const PARAGRAPHS: [&str; 4] = ["remarks", "description", "usage", "purpose"];

/// An element as a JSON value, without its name.
pub fn value(node: Node<'_, '_>) -> Value {
    let name = node.tag_name().name();
    let nodes = || node.children().filter_map(form).collect::<Vec<_>>();
    if LINES.contains(&name) {
        return Value::String(markup::to_line(&nodes()).trim().to_owned());
    }
    if PARAGRAPHS.contains(&name) {
        return Value::String(markup::to_markdown(&nodes()));
    }
    if node.attributes().len() == 0 && !node.children().any(|child| child.is_element()) {
        return text_alone(node);
    }
    Value::Object(object(node))
}

fn text_alone(node: Node<'_, '_>) -> Value {
    match node.text().map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => Value::String(text.to_owned()),
        None => Value::Object(Map::new()),
    }
}

fn object(node: Node<'_, '_>) -> Map<String, Value> {
    let flags = node.attributes().map(|flag| (flag.name().to_owned(), Value::String(flag.value().to_owned())));
    let mut object: Map<_, _> = flags.collect();
    let prose: Vec<_> = node.children().filter(is_prose).filter_map(form).collect();
    if !prose.is_empty() {
        object.insert("prose".to_owned(), Value::String(markup::to_markdown(&prose)));
    }
    for child in node.children().filter(Node::is_element).filter(|child| !is_prose(child)) {
        add(&mut object, child);
    }
    let words: String = node.children().filter(Node::is_text).filter_map(|child| child.text()).collect();
    if !words.trim().is_empty() {
        let key = match node.tag_name().name() {
            "document-id" => "identifier",
            "telephone-number" => "number",
            "external-id" => "id",
            _ => "value",
        };
        object.insert(key.to_owned(), Value::String(words.trim().to_owned()));
    }
    object
}

fn add(object: &mut Map<String, Value>, child: Node<'_, '_>) {
    let name = child.tag_name().name();
    // The element wraps the list: its children are the items.
    if name == "revisions" {
        let items = child.children().filter(Node::is_element).map(value).collect();
        object.insert(name.to_owned(), Value::Array(items));
        return;
    }
    match LISTS.iter().find(|(one, _)| *one == name) {
        None => super::plan::add(object, name, value(child)),
        Some((_, key)) => {
            let list = object.entry(*key).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(items) = list {
                items.push(value(child));
            }
        }
    }
}

fn is_prose(node: &Node<'_, '_>) -> bool {
    node.is_element() && markup::is_block(node.tag_name().name())
}

/// A node of formatted text.
fn form(node: Node<'_, '_>) -> Option<markup::Node> {
    if node.is_text() {
        let text = node.text().unwrap_or_default();
        let in_code = node.parent().is_some_and(|parent| parent.tag_name().name() == "pre");
        let text = if in_code { text.to_owned() } else { collapsed(text) };
        return Some(markup::Node::Text(markup::escaped(&text)));
    }
    if !node.is_element() {
        return None;
    }
    let target = ["href", "id-ref", "param-id", "src"].iter().find_map(|key| node.attribute(*key)).unwrap_or_default();
    Some(markup::Node::Element {
        name: node.tag_name().name().to_owned(),
        target: target.to_owned(),
        children: node.children().filter_map(form).collect(),
    })
}

/// Replaces each run of blanks and line breaks by one blank.
fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_whitespace() && c != '\u{a0}' {
            true if out.ends_with(' ') => {}
            true => out.push(' '),
            false => out.push(c),
        }
    }
    out
}
