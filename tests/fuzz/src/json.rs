//! A JSON text as a tree that can also hold what no JSON parser returns: repeated keys, and pieces that are not JSON.

use serde_json::Value;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// A number, `true`, `false`, `null`, or anything to write verbatim.
    Raw(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, in written order.
    Object(Vec<(String, Json)>),
}

/// How to write texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As short as possible.
    Short,
    /// Every character of every text as `\u….`.
    Escaped,
    /// With blanks and line ends wherever they are allowed.
    Airy,
}

impl Json {
    /// The number of values, including this one.
    pub fn size(&self) -> usize {
        1 + match self {
            Self::List(items) => items.iter().map(Self::size).sum(),
            Self::Object(entries) => entries.iter().map(|(_, value)| value.size()).sum::<usize>(),
            Self::Raw(_) | Self::Text(_) => 0,
        }
    }

    /// The value with this number, counted from 0 in the order of the text. Leaves in `number` the count that remains.
    pub fn nth(&mut self, number: &mut usize) -> Option<&mut Self> {
        if *number == 0 {
            return Some(self);
        }
        *number -= 1;
        match self {
            Self::List(items) => items.iter_mut().find_map(|item| item.nth(number)),
            Self::Object(entries) => entries.iter_mut().find_map(|(_, value)| value.nth(number)),
            Self::Raw(_) | Self::Text(_) => None,
        }
    }

    /// The texts in it, without keys.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Self::Text(text) => vec![text],
            Self::List(items) => items.iter().flat_map(Self::texts).collect(),
            Self::Object(entries) => entries.iter().flat_map(|(_, value)| value.texts()).collect(),
            Self::Raw(_) => Vec::new(),
        }
    }

    /// As text for a file.
    pub fn written(&self, style: Style) -> String {
        let mut out = String::new();
        self.write(style, &mut out);
        out
    }

    fn write(&self, style: Style, out: &mut String) {
        let gap = if style == Style::Airy { "\r\n\t " } else { "" };
        match self {
            Self::Raw(raw) => out.push_str(raw),
            Self::Text(text) => write_text(text, style, out),
            Self::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { "," });
                    out.push_str(gap);
                    item.write(style, out);
                }
                out.push(']');
            }
            Self::Object(entries) => {
                out.push('{');
                for (at, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { "," });
                    out.push_str(gap);
                    write_text(key, style, out);
                    out.push(':');
                    value.write(style, out);
                }
                out.push('}');
            }
        }
    }
}

fn write_text(text: &str, style: Style, out: &mut String) {
    if style != Style::Escaped {
        *out += &Value::from(text).to_string();
        return;
    }
    out.push('"');
    for unit in text.encode_utf16() {
        *out += &format!("\\u{unit:04x}");
    }
    out.push('"');
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::String(text) => Self::Text(text),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(entries) => {
                Self::Object(entries.into_iter().map(|(key, value)| (key, value.into())).collect())
            }
            other => Self::Raw(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_style_says_the_same() {
        let value = serde_json::json!({ "a": [1, "é\u{202e}\"\n😀", null], "b": { "c": true } });
        let tree = Json::from(value.clone());
        for style in [Style::Short, Style::Escaped, Style::Airy] {
            let again: Value = serde_json::from_str(&tree.written(style)).unwrap();
            assert_eq!(again, value, "{style:?}");
        }
        assert_eq!(tree.size(), 7);
        assert_eq!(tree.texts(), ["é\u{202e}\"\n😀"]);
    }

    #[test]
    fn values_are_counted_in_the_order_of_the_text() {
        let mut tree = Json::from(serde_json::json!({ "a": [1, 2], "b": 3 }));
        let mut at = |number: usize| tree.nth(&mut { number }).map(|value| value.written(Style::Short));
        assert_eq!(at(1).as_deref(), Some("[1,2]"));
        assert_eq!(at(3).as_deref(), Some("2"));
        assert_eq!(at(4).as_deref(), Some("3"));
        assert_eq!(at(5), None);
    }
}
