//! The choice of languages, each in its own words.

use leptos::prelude::*;
use view::view;

use crate::session::session;

/// The choice of languages.
#[component]
pub fn LanguageChoice() -> AnyView {
    let session = session();
    let language = move || session.settings.language.get();
    let options = messages::LANGUAGES.map(|it| {
        let is_on = move || language() == it.tag;
        view! { <option value=it.tag lang=it.tag dir=framework::dir(it.tag) selected=is_on>{it.name}</option> }
    });
    view! {
        <select
            class="language"
            id="language"
            data-language=""
            aria-label=messages::choose_language()
            prop:value=language
            on:change:target=move |event| session.choose_language(&event.target().value())
        >
            {options}
        </select>
    }
}
