//! The note that a translation is on screen and whose it is, with the original one step away.

use leptos::prelude::*;
use view::{IntoAnyView as _, dynamic, view};

use crate::{
    session::session,
    ui::{
        lazy::{self, LazyView},
        program_dir, program_language,
    },
};

/// The note, if there is a translation for this reader.
#[component]
pub fn TranslationNote() -> AnyView {
    let session = session();
    dynamic(move || if session.has_translation() { lazy::load_now(LazyView::Translation) } else { ().into_any_view() })
}

/// Whose text is on screen, and the button for the other one.
pub fn translation_note() -> AnyView {
    let session = session();
    let framework = session.framework();
    let is_original = framework.original.is_none();
    let by = framework.translation().and_then(|translation| translation.by.as_deref());
    let text = match by {
        _ if is_original => messages::original_shown(),
        Some(by) => messages::translated_by(by),
        None => messages::translated(),
    };
    let note = framework.translation().and_then(|translation| translation.note.clone());
    let other = if is_original { messages::show_translation() } else { messages::show_original() };
    view! {
        <p class="translation-note" data-translation=framework.language.clone()>
            <span lang=program_language() dir=program_dir()>{text}</span>
            {note.map(|note| view! { <span>{note}</span> })}
            <button
                type="button"
                class="button button-quiet"
                id="original"
                lang=program_language()
                dir=program_dir()
                on:click=move |_| session.show_original(!is_original)
            >
                {other}
            </button>
        </p>
    }
}
