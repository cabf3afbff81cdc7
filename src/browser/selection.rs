//! The reader's selection, and a button beside it.

use gloo::events::EventListener;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomRect, Selection};

use super::{clipboard::passage_of, document, find, window};

/// Calls back whenever the selection changes, with whether it is inside a passage. Places the first element that
/// matches the selector below such a selection.
pub fn on_selection(selector: &'static str, changed: impl Fn(bool) + 'static) {
    let Some(document) = document() else { return };
    EventListener::new(&document, "selectionchange", move |_| {
        let selection = window().and_then(|window| window.get_selection().ok().flatten());
        let selected = selection.filter(|selection| passage_of(selection).is_some());
        if let Some(selection) = &selected {
            let _ = put_below(selector, selection);
        }
        changed(selected.is_some());
    })
    .forget();
}

/// Places an element below a selection. The page's Content-Security-Policy allows no inline style in markup, but allows
/// styles set by script.
fn put_below(selector: &str, selection: &Selection) -> Option<()> {
    let place = place_of(selection)?;
    let window = window()?;
    let style = find(selector)?.style();
    let scrolled = |by: Result<f64, JsValue>| by.unwrap_or_default();
    let left = (place.left().max(0.0) + scrolled(window.scroll_x())) as i32;
    let top = (place.bottom() + scrolled(window.scroll_y())) as i32;
    style.set_property("left", &format!("{left}px")).ok()?;
    style.set_property("top", &format!("{top}px")).ok()
}

/// Where a selection is on screen.
fn place_of(selection: &Selection) -> Option<DomRect> {
    let call = |of: &JsValue, name: &str, given: &JsValue| -> Option<JsValue> {
        Reflect::get(of, &name.into()).ok()?.dyn_into::<Function>().ok()?.call1(of, given).ok()
    };
    let range = call(selection, "getRangeAt", &0.into())?;
    call(&range, "getBoundingClientRect", &JsValue::UNDEFINED)?.dyn_into().ok()
}
