//! A pillar's shape, colour and name. The shape identifies the pillar without colour.

use leptos::prelude::*;

use crate::session::session;
use framework::{Pillar, Ref};
use routes::Route;
use view::view;

/// As many shapes as there are colours.
const SHAPES: [&str; 8] = [
    "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z",
    "M1.5 1.5h9v9h-9z",
    "M6 .8 11.6 11H.4z",
    "M6 .4 11.6 6 6 11.6.4 6z",
    "M.4 1h11.2L6 11.2z",
    "M3.3 1.3h5.4L11.4 6l-2.7 4.7H3.3L.6 6z",
    "M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z",
    "M6 .6 11.4 4.6 9.3 11H2.7L.6 4.6z",
];

/// The number of a pillar's colour, from 1, as in style sheets.
pub fn colour(pillar: Ref<Pillar>) -> String {
    (pillar.index() % SHAPES.len() + 1).to_string()
}

/// The shape's outline in a square of 12. Each round of colours begins one shape later, so that no two of 64 pillars
/// look the same.
pub fn shape(pillar: Ref<Pillar>) -> &'static str {
    let round = pillar.index() / SHAPES.len();
    SHAPES[(pillar.index() + round) % SHAPES.len()]
}

/// A pillar's shape in its colour.
#[component]
pub fn PillarMark(
    /// The pillar.
    pillar: Ref<Pillar>,
) -> AnyView {
    view! {
        <svg class="pillar-mark" viewBox="0 0 12 12" aria-hidden="true" data-colour=colour(pillar)>
            <path d=shape(pillar)></path>
        </svg>
    }
}

/// A pillar's shape and name, as a link to it.
#[component]
pub fn PillarTag(
    /// The pillar.
    pillar: Ref<Pillar>,
) -> AnyView {
    let session = session();
    let found = &session.framework()[pillar];
    let (id, title) = (found.id.clone(), found.title.clone());
    view! {
        <a class="pillar-tag" data-colour=colour(pillar) href=move || session.href(Route::Pillar(id.clone()))>
            <PillarMark pillar/>
            <span>{title}</span>
        </a>
    }
}
