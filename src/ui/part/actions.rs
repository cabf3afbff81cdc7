//! What a reader can take away: links to a part, and to what is on screen.

use leptos::prelude::*;

use crate::session::{Command, session};
use crate::ui::program_language;
use routes::Route;
use view::view;

/// A link to a part, and a button that copies it. A page has many of both, so each names its part to who cannot see it.
#[component]
pub fn LinkActions(
    /// The route that the part has for itself.
    route: Route,
) -> AnyView {
    let session = session();
    let link = route.clone();
    let part = messages::to_part(&messages::part_name(&route, &session.framework()));
    view! {
        <a class="button button-quiet" href=move || session.href(link.clone())>
            {messages::link()}" "<span class="visually-hidden">{part.clone()}</span>
        </a>
        <button type="button" class="button button-quiet" on:click=move |_| session.copy_link(route.clone())>
            {messages::copy_link()}" "<span class="visually-hidden">{part}</span>
        </button>
    }
}

/// Copying and sharing of what is on screen.
#[component]
pub fn ViewActions() -> AnyView {
    let session = session();
    let share = move || {
        session.settings.can_share.get().then(|| {
            view! {
                <button type="button" class="button button-quiet" on:click=move |_| session.dispatch(Command::Share)>{messages::share()}</button>
            }
        })
    };
    view! {
        <div class="actions" lang=program_language()>
            <button type="button" class="button button-quiet" on:click=move |_| session.dispatch(Command::CopyView)>{messages::copy_link()}</button>
            <button type="button" class="button button-quiet" on:click=move |_| session.dispatch(Command::CopyTitleAndLink)>
                {messages::copy_title_and_link()}
            </button>
            <button type="button" class="button button-quiet" on:click=move |_| session.dispatch(Command::CopySelection)>
                {messages::copy_selection()}
            </button>
            {share}
        </div>
    }
}
