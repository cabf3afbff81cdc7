//! Leaving the page with work in it: what is still being typed is taken, and where nothing keeps the work the reader is asked.

use std::cell::RefCell;

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use web_sys::Event;

use super::{document, window};

thread_local! {
    /// What asks the reader before the page goes, while it does.
    static ASKS: RefCell<Option<EventListener>> = const { RefCell::new(None) };
}

/// Takes what is being typed into fields that the selector matches when the page is left, put away or covered: a phone may
/// end a page that it has covered without another word.
pub fn finish_when_hidden(fields: &'static str) {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    EventListener::new(&window, "pagehide", move |_| finish_field(fields)).forget();
    EventListener::new(&document, "visibilitychange", move |_| finish_field(fields)).forget();
}

/// Takes what is typed into the field with the focus as if the reader had left it, where the selector matches the field.
pub fn finish_field(fields: &str) {
    let field = document().and_then(|document| document.active_element());
    let field = field.filter(|field| field.matches(fields).unwrap_or_default());
    if let Some((field, event)) = field.zip(Event::new("change").ok()) {
        let _ = field.dispatch_event(&event);
    }
}

/// Has the browser ask before the page is left, or no longer. Only while it is to ask does anything listen: some browsers put
/// away no page that does.
pub fn ask_before_leaving(is_to_ask: bool) {
    if is_to_ask == ASKS.with_borrow(Option::is_some) {
        return;
    }
    let asks = is_to_ask.then(|| {
        let window = window()?;
        let options = EventListenerOptions::enable_prevent_default();
        Some(EventListener::new_with_options(&window, "beforeunload", options, |event| {
            event.prevent_default();
            // Browsers of before 2023 ask for this.
            let _ = Reflect::set(event, &"returnValue".into(), &true.into());
        }))
    });
    ASKS.replace(asks.flatten());
}
