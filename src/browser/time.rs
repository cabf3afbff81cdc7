//! Later, and today.

use gloo::timers::callback::Timeout;
use js_sys::Date;

/// Calls back after so many milliseconds.
pub fn after(milliseconds: u32, callback: impl FnOnce() + 'static) {
    Timeout::new(milliseconds, callback).forget();
}

/// Calls back once the page has been drawn with the changes made so far, and has had time to answer the reader.
pub fn soon(callback: impl FnOnce() + 'static) {
    after(0, callback);
}

/// Today where the reader is, as `2026-11-23`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
