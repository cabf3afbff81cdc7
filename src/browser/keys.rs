//! Keys pressed anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::document;

/// A key pressed by itself.
#[derive(Clone, Debug)]
pub struct Key {
    /// Its name, such as `/` or `Escape`.
    pub name: String,
    /// Whether the reader is writing in a field.
    pub in_field: bool,
    /// Whether a dialog is open.
    pub in_dialog: bool,
    /// Whether arrow keys have no other use where the focus is.
    pub is_arrow_free: bool,
}

/// Calls back for each key; if the callback returns `true`, the browser does nothing more with it.
pub fn on_key(pressed: impl Fn(Key) -> bool + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if is_plain(event) && !is_composing(event) && !event.default_prevented() && pressed(read(event)) {
            event.prevent_default();
        }
    })
    .forget();
}

/// Whether a key is pressed by itself. `AltGr` and Option type brackets on many keyboards; browsers report `AltGr` as
/// Control and Alt.
fn is_plain(event: &KeyboardEvent) -> bool {
    let is_bracket = matches!(event.key().as_str(), "[" | "]");
    let is_held = event.ctrl_key() || event.alt_key();
    !event.meta_key() && (!is_held || is_bracket && event.alt_key())
}

/// Whether a key belongs to an input method. Safari reports the key that ends a composition only after its end, with a
/// special code.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    const OF_INPUT_METHOD: u32 = 229;
    event.is_composing() || event.key_code() == OF_INPUT_METHOD
}

/// Whether the number field that an event came from holds something that is not a number. Its value is empty then, as
/// if nothing were typed, but it is not valid.
pub fn is_unfinished(event: &web_sys::Event) -> bool {
    let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.is_some_and(|input| input.value().is_empty() && input.matches(":invalid").unwrap_or_default())
}

/// Calls back when the reader first presses a key, moves or presses a pointer, or enters a field: once for each.
pub fn on_first_use(used: impl Fn() + Clone + 'static) {
    let Some(document) = document() else { return };
    for kind in ["pointermove", "pointerdown", "keydown", "focusin"] {
        let used = used.clone();
        EventListener::once(&document, kind, move |_| used()).forget();
    }
}

fn read(event: &KeyboardEvent) -> Key {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_shifted = event.shift_key();
    let is_in =
        |selector: &str| target.as_ref().is_some_and(|target| target.closest(selector).ok().flatten().is_some());
    Key {
        name: event.key(),
        in_field: is_in("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]"),
        in_dialog: super::find("dialog[open]").is_some(),
        is_arrow_free: !is_shifted && !is_in("input, [tabindex='0'], [role=listbox], video, audio"),
    }
}
