//! The area for dropping or choosing a file.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use view::view;

/// An area to drop a file on, with a button to choose one.
#[component]
pub fn FileDrop(
    /// The text above the button.
    #[prop(into)]
    text: String,
    /// Whether the file opens beside the framework on screen.
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
