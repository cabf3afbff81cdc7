//! Web storage: short texts kept between visits, where the browser allows it.

use gloo::events::EventListener;
use js_sys::Reflect;
use web_sys::Storage;

use super::window;

/// The text kept under this name, on this machine.
pub fn local_item(name: &str) -> Option<String> {
    local()?.get_item(name).ok().flatten()
}

/// Keeps a text on this machine, or forgets it. Tells whether that was allowed.
pub fn set_local_item(name: &str, value: Option<&str>) -> bool {
    local().is_some_and(|storage| write(&storage, name, value))
}

/// The text that this page kept under this name, as long as the tab is open.
pub fn session_item(name: &str) -> Option<String> {
    session()?.get_item(&of_this_page(name)).ok().flatten()
}

/// Keeps a text as long as the tab is open, or forgets it. Tells whether that was allowed and there was room.
pub fn set_session_item(name: &str, value: Option<&str>) -> bool {
    session().is_some_and(|storage| write(&storage, &of_this_page(name), value))
}

/// Calls back with the name when another tab keeps or forgets a text on this machine; with `None` when it forgets
/// everything.
pub fn on_storage_change(changed: impl Fn(Option<String>) + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "storage", move |event| {
            changed(Reflect::get(event, &"key".into()).ok().and_then(|name| name.as_string()));
        })
        .forget();
    }
}

/// The name with the page's path: all pages on a disk share one storage, as do all pages of a host.
fn of_this_page(name: &str) -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    format!("{name}:{path}")
}

fn local() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}

fn write(storage: &Storage, name: &str, value: Option<&str>) -> bool {
    match value {
        Some(value) => storage.set_item(name, value).is_ok(),
        None => storage.remove_item(name).is_ok(),
    }
}
