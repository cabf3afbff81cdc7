//! Timers, the clock, and asynchronous work.

use js_sys::Date;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::spawn_local;

use super::window;

/// Calls back after this many milliseconds.
pub fn after(milliseconds: i32, callback: impl FnOnce() + 'static) {
    // Frees its memory once called, which `gloo`'s timers do not when they are forgotten.
    let callback = Closure::once_into_js(callback);
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), milliseconds);
    }
}

/// Calls back once the page has rendered the changes made so far, and has had time to answer the reader.
pub fn soon(callback: impl FnOnce() + 'static) {
    after(0, callback);
}

/// Milliseconds since a fixed moment.
pub fn milliseconds() -> f64 {
    Date::now()
}

/// Today's date where the reader is, as `2026-11-23`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Runs a future on the browser's event loop.
pub fn run(work: impl Future<Output = ()> + 'static) {
    spawn_local(work);
}
