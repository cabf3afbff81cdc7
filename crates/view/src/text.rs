//! A text in the document, always a text node: nothing in it is parsed as markup.

use std::borrow::Cow;

use leptos::tachys::{
    renderer::{
        Rndr,
        types::{Element as DomElement, Node, Text as DomText},
    },
    view::{Mountable, Position},
};

use super::{children, fragment::insert_before, html::escape, listing::place_text, render::Renderable};

/// A text before it is built.
pub struct Text(pub Cow<'static, str>);

/// A text node of ours, and its intended text.
pub struct TextState {
    node: DomText,
    text: Cow<'static, str>,
}

impl Renderable for Text {
    type State = TextState;

    fn build(self) -> TextState {
        TextState { node: Rndr::create_text_node(&self.0), text: self.0 }
    }

    /// Writes the text if it differs. The parent then checks that the node is still in place, since a translator may
    /// have replaced it.
    fn rebuild(self, state: &mut TextState) {
        if self.0 != state.text {
            Rndr::set_text(&state.node, &self.0);
            state.text = self.0;
            children::changed();
        }
    }

    fn write_html(self, html: &mut String, position: &mut Position) {
        html.push_str(&escape(&self.0));
        *position = Position::NextChildAfterText;
    }
}

impl Mountable for TextState {
    fn unmount(&mut self) {
        Rndr::remove(&self.node);
        children::changed();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&Node>) {
        place_text(&self.node, &self.text, parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        insert_before(&self.node, child)
    }

    fn elements(&self) -> Vec<DomElement> {
        Vec::new()
    }
}
