//! What a reader can take away: links to a part, and to what is on screen.

use leptos::prelude::*;

use routes::Place;
use view::view;
use crate::session::{Deed, session};

/// A link to a part, and a button that copies it. A page has many of both, so each names its part to who cannot see it.
#[component]
pub fn LinkActions(
    /// The place that the part has for itself.
    place: Place,
) -> AnyView {
    let session = session();
    let link = place.clone();
    let part = format!(" to {}", messages::part_name(&place, &session.framework()));
    view! {
        <a class="button button-quiet" href=move || session.href(link.clone())>
            "Link" <span class="visually-hidden">{part.clone()}</span>
        </a>
        <button type="button" class="button button-quiet" on:click=move |_| session.copy_link(place.clone())>
            "Copy link" <span class="visually-hidden">{part}</span>
        </button>
    }
}

/// Copying and sharing of what is on screen.
#[component]
pub fn ViewActions() -> AnyView {
    let session = session();
    let share = move || {
        session.look.can_share.get().then(|| {
            view! {
                <button type="button" class="button button-quiet" on:click=move |_| session.ask(Deed::Share)>"Share…"</button>
            }
        })
    };
    view! {
        <div class="actions" lang="en">
            <button type="button" class="button button-quiet" on:click=move |_| session.ask(Deed::CopyView)>"Copy link"</button>
            <button type="button" class="button button-quiet" on:click=move |_| session.ask(Deed::CopyTitleAndLink)>
                "Copy title and link"
            </button>
            <button type="button" class="button button-quiet" on:click=move |_| session.ask(Deed::CopySelection)>
                "Copy selected words"
            </button>
            {share}
        </div>
    }
}
