//! The place where a file is dropped or chosen.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use view::view;

/// A place to drop a file on, with a button that asks for one.
#[component]
pub fn FileDrop(
    /// What is said above the button.
    #[prop(into)]
    text: String,
    /// Whether what is chosen is to stand beside the framework on screen.
    #[prop(optional)]
    beside: bool,
) -> AnyView {
    let session = session();
    view! {
        <div class="drop" lang=program_language() dir=program_dir()>
            <p>{text}</p>
            <p>
                <label class="button file-button">
                    {messages::choose_file()}
                    <input
                        class="visually-hidden"
                        type="file"
                        multiple=true
                        data-beside=beside.then_some("")
                        on:change=move |event| session.pick(&event)
                    />
                </label>
            </p>
        </div>
    }
}
