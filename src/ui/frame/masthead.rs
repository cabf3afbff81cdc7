//! The head of the page: whose framework it is, the search field, the routes, and a menu with the rest.

use leptos::prelude::*;

use view::view;

use crate::session::session;
use routes::Route;

use super::{more::More, search::Search};

/// The head of the page.
#[component]
pub fn Masthead() -> AnyView {
    let session = session();
    view! {
        <header class="masthead">
            <p class="masthead-name" lang=move || session.other_language()>
                <a href=move || session.href(Route::Overview) title=move || session.framework().title.clone()>
                    {move || session.framework().short_title.clone()}
                </a>
            </p>
            <Search/>
            <More/>
            <nav class="places" aria-label=messages::places()>
                <ul class="places-list">
                    <PlaceLink route=Route::Overview title=messages::overview()/>
                    {move || {
                        let title = session.framework().names.goal.many.clone();
                        view! { <PlaceLink route=Route::Goals title/> }
                    }}
                    {move || {
                        let has_any = !session.framework().quotations.is_empty();
                        has_any.then(|| view! { <PlaceLink route=Route::Voices title=messages::voices()/> })
                    }}
                    {move || {
                        let has_any = !session.framework().challenges.is_empty();
                        has_any.then(|| view! { <PlaceLink route=Route::Challenges title=messages::challenges()/> })
                    }}
                    {move || {
                        let has_any = session.beside.with(Option::is_some);
                        has_any.then(|| view! { <PlaceLink route=Route::Compare title=messages::compare_title()/> })
                    }}
                    <PlaceLink route=Route::Sources title=messages::sources()/>
                    <PlaceLink route=Route::About title=messages::about()/>
                </ul>
            </nav>
        </header>
    }
}

#[component]
fn PlaceLink(route: Route, #[prop(into)] title: String) -> AnyView {
    let session = session();
    let here = route.clone();
    let current = move || session.route.with(|route| *route == here).then_some("page");
    view! { <li><a href=move || session.href(route.clone()) aria-current=current>{title}</a></li> }
}
