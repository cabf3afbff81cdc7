//! Converts YAML to the JSON that the importers read. Bounds aliases, so that no small file expands into a huge one.

use std::{borrow::Cow, collections::HashMap};

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Tag};
use serde_json::{Map, Value};

use super::ImportError;

/// The deepest nesting; deeper than any framework.
const DEEPEST: usize = 100;
/// The most values; more than the largest files hold, including those that aliases repeat.
const MOST: usize = 2_000_000;

/// Whether a text looks like YAML: it begins with a key or a document marker, not with a bracket as JSON and XML do.
pub fn is_yaml(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with(['#', '%']));
    let Some(first) = lines.next() else { return false };
    let is_key = |line: &str| {
        let key = line.split_once(':').filter(|(_, rest)| rest.is_empty() || rest.starts_with(' ')).map(|(key, _)| key);
        key.is_some_and(|key| {
            let key = key.trim_matches(['"', '\'']);
            !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "-_$.".contains(c))
        })
    };
    first.starts_with("---") || is_key(first)
}

/// The first document of a YAML file as JSON. All scalars except `true`, `false` and `null` become texts, as written: a
/// version such as `1.10` is not a number.
///
/// # Errors
/// Where the text is not YAML, nests too deep, or expands into too much.
pub fn to_json(text: &str) -> Result<String, ImportError> {
    let mut tree = Tree::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| malformed(&error))?;
        tree.take(event, span.start)?;
    }
    Ok(tree.root.unwrap_or_default().to_string())
}

fn malformed(error: &ScanError) -> ImportError {
    refused(*error.marker(), error.info())
}

fn too_deep(at: Marker) -> ImportError {
    ImportError::TooDeep { line: at.line(), column: at.col() + 1, limit: DEEPEST }
}

fn refused(at: Marker, message: &str) -> ImportError {
    ImportError::Malformed { grammar: "YAML", line: at.line(), column: at.col() + 1, message: message.to_owned() }
}

/// The tree so far.
#[derive(Default)]
struct Tree {
    open: Vec<Node>,
    anchors: HashMap<usize, Value>,
    root: Option<Value>,
    values: usize,
}

/// A list or an object whose end has not been read yet, with its anchor's number (0 for none).
enum Node {
    List(Vec<Value>, usize),
    Object { entries: Map<String, Value>, key: Option<String>, anchor: usize },
}

impl Tree {
    fn take(&mut self, event: Event<'_>, at: Marker) -> Result<(), ImportError> {
        match event {
            Event::Scalar(text, style, anchor, tag) => self.put(scalar(text, style, tag.as_deref()), anchor, at),
            Event::SequenceStart(anchor, _) => self.open(Node::List(Vec::new(), anchor), at),
            Event::MappingStart(anchor, _) => self.open(Node::Object { entries: Map::new(), key: None, anchor }, at),
            Event::SequenceEnd | Event::MappingEnd => self.close(at),
            Event::Alias(anchor) => {
                let value = self.anchors.get(&anchor).cloned();
                let value = value.ok_or_else(|| refused(at, "this alias stands inside of what it names"))?;
                self.values += weight(&value);
                // Each alias could nest under the one before, so the depths add up.
                if self.open.len() + height(&value) > DEEPEST {
                    return Err(too_deep(at));
                }
                self.put(value, 0, at)
            }
            Event::DocumentStart(_) if self.root.is_some() => Err(refused(at, "a second document begins here")),
            _ => Ok(()),
        }
    }

    fn open(&mut self, node: Node, at: Marker) -> Result<(), ImportError> {
        if self.open.len() >= DEEPEST {
            return Err(too_deep(at));
        }
        self.open.push(node);
        Ok(())
    }

    fn close(&mut self, at: Marker) -> Result<(), ImportError> {
        match self.open.pop() {
            Some(Node::List(items, anchor)) => self.put(Value::Array(items), anchor, at),
            Some(Node::Object { entries, anchor, .. }) => self.put(Value::Object(entries), anchor, at),
            None => Ok(()),
        }
    }

    /// Puts a value where it belongs: into the open list or object, or at the top.
    fn put(&mut self, value: Value, anchor: usize, at: Marker) -> Result<(), ImportError> {
        self.values += 1;
        if self.values > MOST {
            return Err(ImportError::TooMany { limit: MOST });
        }
        if anchor > 0 {
            self.values += weight(&value);
            self.anchors.insert(anchor, value.clone());
        }
        match self.open.last_mut() {
            None => self.root = Some(value),
            Some(Node::List(items, _)) => items.push(value),
            Some(Node::Object { entries, key, .. }) => match key.take() {
                None => *key = Some(as_key(value).ok_or_else(|| refused(at, "a key is a list or an object"))?),
                Some(key) if entries.contains_key(&key) => {
                    return Err(refused(at, &format!("the key “{key}” occurs twice")));
                }
                Some(key) => drop(entries.insert(key, value)),
            },
        }
        Ok(())
    }
}

fn scalar(text: Cow<'_, str>, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    let is_plain = style == ScalarStyle::Plain && tag.is_none_or(|tag| tag.suffix != "str");
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" if is_plain => Value::Null,
        "true" | "True" | "TRUE" if is_plain => Value::Bool(true),
        "false" | "False" | "FALSE" if is_plain => Value::Bool(false),
        _ => Value::String(text.into_owned()),
    }
}

fn as_key(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Null => Some(String::new()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// How many levels of lists and objects a value has.
fn height(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(height).max().unwrap_or_default(),
        Value::Object(entries) => 1 + entries.values().map(height).max().unwrap_or_default(),
        _ => 0,
    }
}

/// How many values a value contains; long texts count as several.
fn weight(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(|item| 1 + weight(item)).sum(),
        Value::Object(entries) => entries.values().map(|entry| 1 + weight(entry)).sum(),
        Value::String(text) => text.len() / 64,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_becomes_json() {
        for (yaml, json) in [
            ("a: 1.10\nb: [x, true, ~, \"true\"]", r#"{"a":"1.10","b":["x",true,null,"true"]}"#),
            ("---\na: &x {b: c}\nd: *x\n", r#"{"a":{"b":"c"},"d":{"b":"c"}}"#),
            ("a: |\n  one\n  two\n", r#"{"a":"one\ntwo\n"}"#),
            ("- !!str null", r#"["null"]"#),
            ("", "null"),
        ] {
            assert_eq!(to_json(yaml).as_deref(), Ok(json));
        }
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        for (yaml, expected) in [
            ("a: 1\na: 2", "Line 2, column 4: this YAML can't be read: the key “a” occurs twice."),
            ("a: b\n--- \nc: d", "a second document begins here"),
            ("a: [b", "Line "),
            ("? [a]\n: b", "a key is a list or an object"),
        ] {
            let refused = to_json(yaml).expect_err(expected).to_string();
            assert!(refused.contains(expected), "{refused}");
        }
    }

    #[test]
    fn small_files_stay_small() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for at in 1..20 {
            bomb += &format!("a{at}: &a{at} [{}]\n", vec![format!("*a{}", at - 1); 10].join(", "));
        }
        assert_eq!(to_json(&bomb), Err(ImportError::TooMany { limit: MOST }));
        let (open, close) = ("[".repeat(60), "]".repeat(60));
        let mut tower = format!("- &a0 {open}x{close}\n");
        for at in 1..200 {
            tower += &format!("- &a{at} {open}*a{}{close}\n", at - 1);
        }
        assert_eq!(to_json(&tower), Err(ImportError::TooDeep { line: 2, column: 67, limit: DEEPEST }));
        assert!(to_json(&"[".repeat(10_000)).is_err());
        assert!(to_json(&"- ".repeat(10_000)).is_err());
    }

    #[test]
    fn yaml_is_told_from_other_texts() {
        assert!(["catalog:\n  x: 1", "---\ncatalog: {}", "# a remark\n\"catalog\":\n"].into_iter().all(is_yaml));
        assert!(!["{\"a\": 1}", "<a>", "hello", "one, two: three", "", "a,b\n1,2"].into_iter().any(is_yaml));
    }
}
