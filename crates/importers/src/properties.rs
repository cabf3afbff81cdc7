//! Reads what an object of a foreign file says beyond what every format has: any key becomes a titled property.

use serde_json::{Map, Value};

use super::clean;

/// The keys of an object with their values.
pub type Fields = Map<String, Value>;

/// A property in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// The key in the file.
    pub key: String,
    /// The key as a heading: `x_mitre_permissions_required` is `Permissions required`.
    pub title: String,
    /// Its values as the file has them; a nested value is one text, a list in Markdown.
    pub values: Vec<String>,
    /// Whether its value was nested.
    pub nests: bool,
}

impl Property {
    /// The property of this key and value; `None` where there is nothing to say. `name_of` resolves a reference to
    /// another object to its name.
    pub fn read(key: &str, value: &Value, name_of: &dyn Fn(&str) -> Option<String>) -> Option<Self> {
        let nests = nests(value);
        let values = if nests {
            let mut text = String::new();
            list(value, 0, name_of, &mut text);
            vec![text.trim_end().to_owned()]
        } else {
            items(value).filter_map(|item| scalar(item, name_of)).collect()
        };
        let values: Vec<_> = values.into_iter().filter(|value| !value.trim().is_empty()).collect();
        (!values.is_empty()).then(|| Self { key: key.to_owned(), title: title(key), values, nests })
    }

    /// Its values as one text.
    pub fn text(&self) -> String {
        let is_list = !self.nests && self.values.len() > 1 && self.values.iter().any(|value| value.len() > 60);
        if is_list {
            self.values.iter().map(|value| item(value, 0)).collect::<String>().trim_end().to_owned()
        } else {
            self.values.join(", ")
        }
    }
}

/// A key as a heading.
pub fn title(key: &str) -> String {
    let without_prefix = PREFIXES.iter().find_map(|prefix| key.strip_prefix(prefix)).unwrap_or(key);
    let words = without_prefix.replace(['_', '-'], " ");
    let words = words.trim();
    let words = words.strip_suffix(" refs").or_else(|| words.strip_suffix(" ref")).unwrap_or(words);
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
    let heading = clean(&(first + letters.as_str())).into_owned();
    if heading.is_empty() { "Property".to_owned() } else { heading }
}

/// The deepest indentation of list items; deeper ones are not indented further.
const DEEPEST: usize = 8;

/// Prefixes that publishers put before their own keys.
const PREFIXES: [&str; 7] =
    ["x_mitre_emb3d_threat_", "x_mitre_emb3d_mitigation_", "x_mitre_emb3d_", "x_mitre_", "x_capec_", "x_sparta_", "x_"];

fn nests(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => items.iter().any(|item| item.is_object() || item.is_array()),
        _ => false,
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    let (list, single) = match value {
        Value::Array(items) => (items.as_slice(), None),
        other => (&[][..], Some(other)),
    };
    list.iter().chain(single)
}

/// A text, number or boolean in words; `false` says nothing.
fn scalar(value: &Value, name_of: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    match value {
        Value::String(text) => Some(name_of(text).unwrap_or_else(|| clean(text).trim().to_owned())),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(true) => Some("Yes".to_owned()),
        _ => None,
    }
}

/// Writes a nested value as a Markdown list, indented by two blanks for each level.
fn list(value: &Value, depth: usize, name_of: &dyn Fn(&str) -> Option<String>, out: &mut String) {
    match value {
        Value::Array(items) => {
            for item in items {
                list(item, depth, name_of, out);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields.iter().filter(|(key, _)| !is_id(key)) {
                if nests(value) {
                    out.push_str(&item(&format!("{}:", title(key)), depth));
                    list(value, depth + 1, name_of, out);
                } else {
                    let words: Vec<_> = items(value).filter_map(|item| scalar(item, name_of)).collect();
                    let words = words.join(", ");
                    if !words.is_empty() {
                        out.push_str(&item(&format!("{}: {words}", title(key)), depth));
                    }
                }
            }
        }
        single => out.extend(scalar(single, name_of).map(|words| item(&words, depth))),
    }
}

fn is_id(key: &str) -> bool {
    key == "id" || key == "uuid"
}

/// One item of a list, with its further lines indented under it.
fn item(text: &str, depth: usize) -> String {
    let indent = "  ".repeat(depth.min(DEEPEST));
    format!("{indent}* {}\n", text.replace('\n', &format!("\n{indent}  ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(key: &str, value: Value) -> Option<Property> {
        Property::read(key, &value, &|id| (id == "tool--1").then(|| "Rope".to_owned()))
    }

    #[test]
    fn keys_become_headings() {
        for (key, heading) in [
            ("x_mitre_permissions_required", "Permissions required"),
            ("x_mitre_emb3d_threat_maturity", "Maturity"),
            ("kill-chain", "Kill chain"),
            ("x_", "Property"),
        ] {
            assert_eq!(title(key), heading);
        }
    }

    #[test]
    fn values_of_every_kind_are_told() {
        let text = |value| read("k", value).map(|property| property.text());
        assert_eq!(text(serde_json::json!(["a", 2, true, null])).as_deref(), Some("a, 2, Yes"));
        assert_eq!(text(serde_json::json!("tool--1")).as_deref(), Some("Rope"));
        assert_eq!(text(serde_json::json!(false)), None);
        let nested = serde_json::json!({"High": ["two\nlines", "b"], "x_more": {"low": 1}});
        assert_eq!(text(nested).as_deref(), Some("* High: two\n  lines, b\n* More:\n  * Low: 1"));
        let long = "word ".repeat(20);
        assert!(text(serde_json::json!([long, "b"])).is_some_and(|text| text.ends_with("\n* b")));
    }
}
