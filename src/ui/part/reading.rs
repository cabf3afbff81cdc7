//! Text to read, with matches marked and terms explained.

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use leptos::prelude::*;

use crate::session::session;
use framework::{Ref, Term};
use view::{IntoAnyView as _, dynamic_memo, view};

/// A unique id on the page, for parts that refer to each other.
pub fn fresh_id(of: &str) -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(1);
    format!("{of}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// A text with the matches of the query marked.
pub fn marked(text: impl Into<String>) -> AnyView {
    let text: Arc<str> = text.into().into();
    let whole = 0..text.len();
    marked_part(text, whole)
}

/// A part of a text with its marks; a mark may begin before the part and end after it.
pub(super) fn marked_part(text: Arc<str>, part: Range<usize>) -> AnyView {
    let session = session();
    let marked = text.clone();
    dynamic_memo(move || session.marks_in(&marked), move |ranges| pieces(&text, part.clone(), ranges))
}

/// The part of a text, cut at the marks.
fn pieces(text: &str, part: Range<usize>, marks: &[Range<usize>]) -> Vec<AnyView> {
    let mut pieces = Vec::new();
    let mut from = part.start;
    for mark in marks.iter().filter(|mark| mark.start < part.end && mark.end > part.start) {
        let (start, end) = (mark.start.max(part.start), mark.end.min(part.end));
        if from < start {
            pieces.push(text[from..start].to_owned().into_any_view());
        }
        pieces.push(view! { <mark>{text[start..end].to_owned()}</mark> });
        from = end;
    }
    if from < part.end {
        pieces.push(text[from..part.end].to_owned().into_any_view());
    }
    pieces
}

/// A text with marks, in which terms open to an explanation.
pub fn reading(text: impl Into<String>) -> AnyView {
    let text: Arc<str> = text.into().into();
    let mut views = Vec::new();
    let mut from = 0;
    for (range, term) in session().framework().terms_in(&text) {
        views.push(marked_part(text.clone(), from..range.start));
        from = range.end;
        views.push(explained(marked_part(text.clone(), range), term));
    }
    let rest = from..text.len();
    views.push(marked_part(text, rest));
    views.into_any_view()
}

pub(super) fn explained(word: AnyView, term: Ref<Term>) -> AnyView {
    let framework = session().framework();
    let id = fresh_id("term");
    let Term { title, meaning, .. } = framework[term].clone();
    view! {
        <button type="button" class="term" popovertarget=id.clone() title=meaning.clone()>{word}</button>
        <span class="bubble" id=id popover="auto">
            <span class="bubble-name">{title}</span>
            <span>{meaning}</span>
        </span>
    }
}

/// A statement of one or more paragraphs, with `children` at the end of the last one.
#[component]
pub fn Paragraphs(
    /// The text; blank lines separate paragraphs.
    text: String,
    /// The class of each paragraph.
    #[prop(optional)]
    class: &'static str,
    /// The evidence marks of the text.
    children: Children,
) -> AnyView {
    let mut paragraphs: Vec<_> = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).collect();
    let last = paragraphs.pop().unwrap_or_default();
    view! {
        {paragraphs.into_iter().map(|text| view! { <p class=class>{reading(text)}</p> }).collect::<Vec<_>>()}
        <p class=class>{reading(last)}{children()}</p>
    }
}
