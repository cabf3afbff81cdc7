//! Later, and today.

use js_sys::Date;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::spawn_local;

use super::{document, window};

/// Calls back after so many milliseconds.
pub fn after(milliseconds: i32, callback: impl FnOnce() + 'static) {
    // Gives its memory back once it was called, which `gloo`'s timers, when left to themselves, do not.
    let callback = Closure::once_into_js(callback);
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), milliseconds);
    }
}

/// Calls back once the page has been drawn with the changes made so far, and has had time to answer the reader.
pub fn soon(callback: impl FnOnce() + 'static) {
    after(0, callback);
}

/// Calls back once the changes made so far are on the screen. In a tab that is not, that is soon.
pub fn once_drawn(callback: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    if document().is_none_or(|document| document.hidden()) {
        return soon(callback);
    }
    // A frame calls back before it is drawn.
    let in_frame = Closure::once_into_js(move || soon(callback));
    let _ = window.request_animation_frame(in_frame.unchecked_ref());
}

/// Today where the reader is, as `2026-11-23`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Does work that waits for the browser in between.
pub fn run(work: impl Future<Output = ()> + 'static) {
    spawn_local(work);
}
