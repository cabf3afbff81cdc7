//! The words of a paragraph: emphasis, code and links as elements, matches marked, terms explained.

use std::{ops::Range, sync::Arc};

use leptos::prelude::*;

use crate::session::session;
use framework::{
    Ref, Term,
    markdown::{self, Inline},
};
use view::{Element, IntoAnyView as _, view};

use crate::ui::part::reading::{explained, marked_part};

/// Whether words react to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Matches are marked, and terms can be opened.
    Live,
    /// They are only for reading.
    #[cfg_attr(
        not(all(feature = "bundled-data", not(target_arch = "wasm32"))),
        expect(dead_code, reason = "on the host")
    )]
    Still,
}

impl Words {
    /// The words of a paragraph. Matches and terms are found in the whole text, since emphasis may begin within a
    /// phrase.
    pub fn line(self, content: &[Inline]) -> Vec<AnyView> {
        let text = markdown::words(content);
        let terms = if self == Self::Live { session().framework().terms_in(&text) } else { Vec::new() };
        let mut line = Line { words: self, text: text.into(), terms, at: 0 };
        line.all(content, true)
    }
}

/// A paragraph while it is being rendered.
struct Line {
    words: Words,
    /// All of its words.
    text: Arc<str>,
    /// Where it has terms that the framework explains.
    terms: Vec<(Range<usize>, Ref<Term>)>,
    /// How far it is rendered, in bytes.
    at: usize,
}

impl Line {
    fn all(&mut self, content: &[Inline], explains: bool) -> Vec<AnyView> {
        content.iter().map(|inline| self.inline(inline, explains)).collect()
    }

    /// A part of the line. Terms are explained where a button is allowed, which is not within links.
    fn inline(&mut self, inline: &Inline, explains: bool) -> AnyView {
        match inline {
            Inline::Text(text) => self.text(text.len(), explains),
            Inline::Code(code) => view! { <code>{self.text(code.len(), false)}</code> },
            Inline::Emphasis(content) => view! { <em>{self.all(content, explains)}</em> },
            Inline::Strong(content) => view! { <strong>{self.all(content, explains)}</strong> },
            Inline::Link { address, content } => {
                let address = address.clone();
                let words = self.all(content, false);
                view! { <a href=address target="_blank" rel="noopener noreferrer">{words}</a> }
            }
            Inline::Break => {
                self.at += 1;
                Element::new("br", &[]).finish()
            }
        }
    }

    fn text(&mut self, length: usize, explains: bool) -> AnyView {
        let part = self.at..self.at + length;
        self.at = part.end;
        let mut views = Vec::new();
        let mut from = part.start;
        let is_inside = |place: &Range<usize>| explains && part.start <= place.start && place.end <= part.end;
        for (place, term) in self.terms.iter().filter(|(place, _)| is_inside(place)) {
            views.push(self.piece(from..place.start));
            views.push(explained(self.piece(place.clone()), *term));
            from = place.end;
        }
        views.push(self.piece(from..part.end));
        views.into_any_view()
    }

    fn piece(&self, part: Range<usize>) -> AnyView {
        match self.words {
            Words::Live => marked_part(self.text.clone(), part),
            Words::Still => self.text[part].to_owned().into_any_view(),
        }
    }
}
