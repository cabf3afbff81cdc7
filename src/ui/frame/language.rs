//! The choice of languages, each by its own name.

use leptos::prelude::*;
use view::view;

use crate::session::session;

/// The choice of languages.
#[component]
pub fn LanguageChoice() -> AnyView {
    let session = session();
    let language = move || session.settings.language.get();
    let options = messages::LANGUAGES.map(|option| {
        let is_on = move || language() == option.tag;
        view! { <option value=option.tag lang=option.tag dir=framework::dir(option.tag) selected=is_on>{option.name}</option> }
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
