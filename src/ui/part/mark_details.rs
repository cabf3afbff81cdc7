//! A mark for reading: its colour, its note with formatting, its tags, and its links, which leave the page.

use leptos::prelude::*;

use layers::Mark;
use view::view;

use super::{Links, NoteProse};

/// The colour that a reader gave, also in words for screen readers.
pub fn colour_dot(colour: &str) -> AnyView {
    let label = messages::labelled(&messages::my_colour(), colour);
    view! {
        <svg class="my-colour" viewBox="0 0 10 10" width="10" height="10" role="img" aria-label=label>
            <rect width="10" height="10" fill=colour.to_owned()></rect>
        </svg>
    }
}

/// Note, tags and links of a mark; nothing where it has none.
#[component]
pub fn MarkDetails(
    /// The mark.
    mark: Mark,
) -> AnyView {
    let Mark { note, tags, links, .. } = mark;
    let note = note.map(|text| view! { <NoteProse text/> });
    let tags = (!tags.is_empty()).then(|| {
        let items =
            tags.into_iter().map(|tag| view! { <li class="tag" dir="auto" data-tag=tag.clone()>{tag.clone()}</li> });
        view! { <ul class="tags" aria-label=messages::tags_of_mark()>{items.collect::<Vec<_>>()}</ul> }
    });
    view! { {note}{tags}<Links links/> }
}
