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
            <p>"Drop a file anywhere on the page, or choose one:"</p>
            <p>
                <label class="button file-button">
                    "Choose a file"
                    <input
                        class="visually-hidden"
                        type="file"
                        accept=".json,application/json"
                        on:change=move |event| session.pick(&event)
                    />
                </label>
            </p>
        </div>
        <p>
            "A framework file, an OSCAL catalog or a MITRE ATT&CK bundle, in JSON. The file stays on this computer and is sent nowhere."
        </p>
    }
}
