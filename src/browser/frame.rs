//! The page embedded in another page: messages to and from the host, and the height of the content.

use gloo::events::EventListener;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{HtmlElement, MessageEvent, ResizeObserver, Window};

use super::{find, window};

/// The window around this one; `None` where this is the outermost.
fn host() -> Option<Window> {
    let window = window()?;
    let parent = window.parent().ok().flatten()?;
    (parent != window).then_some(parent)
}

/// Whether the page is inside another one.
pub fn is_framed() -> bool {
    host().is_some()
}

/// Whether the page is in a sandboxed frame: there it has no origin, and the browser silently drops what it saves or
/// prints. A page from a disk has no origin either, and may do both.
pub fn is_sandboxed() -> bool {
    let is_opaque = |window: Window| {
        // Every page on a disk has an opaque origin, and only a sandbox takes its storage away.
        let is_file = window.location().protocol().is_ok_and(|protocol| protocol == "file:");
        window.origin() == "null" && (!is_file || window.local_storage().is_err())
    };
    is_framed() && window().is_some_and(is_opaque)
}

/// A value in a message.
#[derive(Clone, Copy, Debug)]
pub enum Field<'a> {
    /// A text.
    Text(&'a str),
    /// A number.
    Number(f64),
}

/// Sends the host an object with these fields. None of it is secret, so any origin may receive it: a sandboxed host has
/// none that could be named.
pub fn post_to_host(fields: &[(&str, Field)]) {
    post(&object(fields));
}

/// Sends the host such an object as JSON text, as some hosts expect it.
pub fn post_json_to_host(fields: &[(&str, Field)]) {
    if let Ok(json) = js_sys::JSON::stringify(&object(fields)) {
        post(&json);
    }
}

fn post(message: &JsValue) {
    if let Some(host) = host() {
        let _ = host.post_message(message, "*");
    }
}

fn object(fields: &[(&str, Field)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        let value = match value {
            Field::Text(text) => JsValue::from(*text),
            Field::Number(number) => JsValue::from(*number),
        };
        let _ = Reflect::set(&object, &(*name).into(), &value);
    }
    object
}

/// An object that the host has sent.
#[derive(Clone, Debug)]
pub struct Message(JsValue);

impl Message {
    /// The text in a field, if that is what it holds.
    pub fn text(&self, name: &str) -> Option<String> {
        self.field(name)?.as_string()
    }

    /// The number in a field, if that is what it holds.
    pub fn number(&self, name: &str) -> Option<f64> {
        self.field(name)?.as_f64()
    }

    fn field(&self, name: &str) -> Option<JsValue> {
        Reflect::get(&self.0, &name.into()).ok()
    }
}

/// Calls back with each object that the host sends. Ignores messages from any other window.
pub fn on_message(received: impl Fn(Message) + 'static) {
    let Some(window) = window() else { return };
    EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let source = Reflect::get(event, &"source".into()).unwrap_or(JsValue::NULL);
        let is_host = host().is_some_and(|host| JsValue::from(host) == source);
        if is_host && event.data().is_object() {
            received(Message(event.data()));
        }
    })
    .forget();
}

/// Calls back with the height in CSS pixels of the first element that matches the selector, now and whenever it
/// changes. The height is the content's own, whatever the window's, so that a host that follows it cannot start a loop.
pub fn on_height(selector: &str, changed: impl Fn(f64) + 'static) {
    let Some(element) = find(selector) else { return };
    let measured = element.clone();
    let observed = Closure::<dyn FnMut()>::new(move || changed(height_of(&measured)));
    let callback: &Function = observed.as_ref().unchecked_ref();
    if let Ok(observer) = ResizeObserver::new(callback) {
        observer.observe(&element);
        // It lives as long as the page.
        observed.forget();
        std::mem::forget(observer);
    }
}

/// The height in CSS pixels of the first element that matches the selector.
pub fn height(selector: &str) -> f64 {
    find(selector).map(|element| height_of(&element)).unwrap_or_default()
}

fn height_of(element: &HtmlElement) -> f64 {
    element.get_bounding_client_rect().height().ceil()
}
