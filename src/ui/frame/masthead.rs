//! The head of the page: whose framework it is, the search field, the places, and a menu with the rest.

use leptos::prelude::*;

use view::view;

use routes::Place;
use crate::session::session;

use super::{more::More, search::Search};

/// The head of the page.
#[component]
pub fn Masthead() -> AnyView {
    let session = session();
    view! {
        <header class="masthead">
            <p class="masthead-name" lang=move || session.other_language()>
                <a href=move || session.href(Place::Overview)>{move || session.framework().title.clone()}</a>
            </p>
            <Search/>
            <More/>
            <nav class="places" aria-label="Places">
                <ul class="places-list">
                    <PlaceLink place=Place::Overview title="Overview"/>
                    {move || {
                        let title = session.framework().names.goal.many.clone();
                        view! { <PlaceLink place=Place::Goals title/> }
                    }}
                    {move || {
                        let has_any = !session.framework().quotations.is_empty();
                        has_any.then(|| view! { <PlaceLink place=Place::Voices title="Voices"/> })
                    }}
                    {move || {
                        let has_any = !session.framework().challenges.is_empty();
                        has_any.then(|| view! { <PlaceLink place=Place::Challenges title="Challenges"/> })
                    }}
                    <PlaceLink place=Place::Sources title="Sources"/>
                    <PlaceLink place=Place::About title="About"/>
                </ul>
            </nav>
        </header>
    }
}

#[component]
fn PlaceLink(place: Place, #[prop(into)] title: String) -> AnyView {
    let session = session();
    let here = place.clone();
    let current = move || session.place.with(|place| *place == here).then_some("page");
    view! { <li><a href=move || session.href(place.clone()) aria-current=current>{title}</a></li> }
}
