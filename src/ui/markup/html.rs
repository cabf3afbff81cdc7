//! An element as HTML, for the page's first paint and for tests. Nothing here runs in the browser.

use leptos::tachys::{
    html::attribute::{Attribute, any_attribute::AnyAttribute},
    hydration::Cursor,
    view::{Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
};

use crate::export::escaped;

use super::{Element, draw::ElementState};

/// Elements without an end tag.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, html: &mut String, position: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {
        html.push('<');
        html.push_str(self.tag);
        for (name, text) in self.fixed {
            put_attribute(html, name, text);
        }
        for (name, value) in self.attributes {
            if let Some(text) = value.now().as_text() {
                put_attribute(html, name, text);
            }
        }
        html.push('>');
        if !VOID.contains(&self.tag) {
            *position = Position::FirstChild;
            for child in self.children {
                child.to_html_with_buf(html, position, true, false, Vec::new());
            }
            html.push_str("</");
            html.push_str(self.tag);
            html.push('>');
        }
        *position = Position::NextChild;
    }

    /// Pages are drawn anew when the program starts; it hydrates nothing.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> ElementState {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

fn put_attribute(html: &mut String, name: &str, text: &str) {
    html.push(' ');
    html.push_str(name);
    if !text.is_empty() {
        html.push_str("=\"");
        html.push_str(&escaped(text));
        html.push('"');
    }
}

impl AddAnyAttr for Element {
    type Output<T: Attribute> = Self;

    /// Nothing is spread onto elements from outside.
    fn add_any_attr<T: Attribute>(self, _: T) -> Self
    where
        Self: RenderHtml,
    {
        self
    }
}
