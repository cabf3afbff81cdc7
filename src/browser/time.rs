//! Later, and today.

use js_sys::Date;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::spawn_local;

use super::window;

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

/// How many milliseconds have gone by since a moment that stays the same.
pub fn milliseconds() -> f64 {
    Date::now()
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
