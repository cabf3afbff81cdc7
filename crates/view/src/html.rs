//! Elements and texts as HTML, for a page's first paint and for tests. None of this runs in the browser.

use leptos::tachys::view::Position;

use super::{Element, render::write_view};

/// Elements without an end tag.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

impl Element {
    /// Writes the element with its children.
    pub(super) fn write(self, html: &mut String, position: &mut Position) {
        html.push('<');
        html.push_str(self.tag);
        for (name, text) in self.fixed {
            put_attribute(html, name, text);
        }
        for (name, value) in self.attributes {
            if let Some(text) = value.resolve().as_text() {
                put_attribute(html, name, text);
            }
        }
        html.push('>');
        if !VOID.contains(&self.tag) {
            *position = Position::FirstChild;
            for child in self.children {
                write_view(child, html, position);
            }
            html.push_str("</");
            html.push_str(self.tag);
            html.push('>');
        }
        *position = Position::NextChild;
    }
}

fn put_attribute(html: &mut String, name: &str, text: &str) {
    html.push(' ');
    html.push_str(name);
    if !text.is_empty() {
        html.push_str("=\"");
        html.push_str(&escape(text).replace('"', "&quot;").replace('\'', "&#39;"));
        html.push('"');
    }
}

/// Text, escaped for use between tags.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
