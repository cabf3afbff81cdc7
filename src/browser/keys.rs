//! Keys pressed anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::document;

/// A key that was pressed without Control, Alt or Meta.
#[derive(Clone, Debug)]
pub struct Key {
    /// Its name, such as `/` or `Escape`.
    pub name: String,
    /// Whether the reader is writing in a field.
    pub in_field: bool,
    /// Whether a dialog is open.
    pub in_dialog: bool,
}

/// Calls back for each key; where the callback answers `true`, the browser does nothing more with it.
pub fn on_key(pressed: impl Fn(Key) -> bool + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_plain = !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing());
        if is_plain && !event.default_prevented() && pressed(read(event)) {
            event.prevent_default();
        }
    })
    .forget();
}

/// Calls back when the reader first presses a key, moves or presses a pointer, or comes into a field: once for each.
pub fn on_first_use(used: impl Fn() + Clone + 'static) {
    let Some(document) = document() else { return };
    for kind in ["pointermove", "pointerdown", "keydown", "focusin"] {
        let used = used.clone();
        EventListener::once(&document, kind, move |_| used()).forget();
    }
}

fn read(event: &KeyboardEvent) -> Key {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_in =
        |selector: &str| target.as_ref().is_some_and(|target| target.closest(selector).ok().flatten().is_some());
    Key {
        name: event.key(),
        in_field: is_in("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]"),
        in_dialog: super::find("dialog[open]").is_some(),
    }
}
