//! Opening a file of one's own.

use leptos::prelude::*;

use crate::session::session;
use view::view;

/// What the dialog holds.
#[component]
pub fn OpenDialog() -> AnyView {
    let session = session();
    view! {
        <div class="drop">
            <p>{messages::drop_or_choose()}</p>
            <p>
                <label class="button file-button">
                    {messages::choose_file()}
                    <input
                        class="visually-hidden"
                        type="file"
                        accept=".json,application/json"
                        on:change=move |event| session.pick(&event)
                    />
                </label>
            </p>
        </div>
        <p>{messages::files_that_open()}</p>
    }
}
