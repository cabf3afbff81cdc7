//! Leaving the page with work in it: fields still being typed in are committed, and if nothing keeps the work, the
//! browser asks the reader.

use std::cell::RefCell;

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use web_sys::Event;

use super::{document, window};

thread_local! {
    /// The listener that makes the browser ask before the page is left, while there is one.
    static ASKS: RefCell<Option<EventListener>> = const { RefCell::new(None) };
}

/// Commits what is being typed into fields that match the selector when the page is left or hidden: a phone may end a
/// hidden page without notice.
pub fn finish_when_hidden(fields: &'static str) {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    EventListener::new(&window, "pagehide", move |_| finish_field(fields)).forget();
    EventListener::new(&document, "visibilitychange", move |_| finish_field(fields)).forget();
}

/// Commits the focused field as if the reader had left it, if it matches the selector.
pub fn finish_field(fields: &str) {
    let field = document().and_then(|document| document.active_element());
    let field = field.filter(|field| field.matches(fields).unwrap_or_default());
    if let Some((field, event)) = field.zip(Event::new("change").ok()) {
        let _ = field.dispatch_event(&event);
    }
}

/// Makes the browser ask before the page is left, or stops that. Listens only while it has to ask: some browsers keep
/// no page with such a listener in the back/forward cache.
pub fn ask_before_leaving(is_to_ask: bool) {
    if is_to_ask == ASKS.with_borrow(Option::is_some) {
        return;
    }
    let asks = is_to_ask.then(|| {
        let window = window()?;
        let options = EventListenerOptions::enable_prevent_default();
        Some(EventListener::new_with_options(&window, "beforeunload", options, |event| {
            event.prevent_default();
            // Browsers from before 2023 need this.
            let _ = Reflect::set(event, &"returnValue".into(), &true.into());
        }))
    });
    ASKS.replace(asks.flatten());
}
