//! The address bar and the history: the fragment, the query before it, and what to restore on the way back.

use std::cell::RefCell;

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent, PerformanceNavigation, Url, UrlSearchParams};

use super::{document, window};

/// How an address enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    /// As a new entry.
    Push,
    /// In place of the current entry.
    Replace,
}

/// The fragment with its `#`, still escaped; empty where there is none.
pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Whether this load is a reload, or came by going back or forward.
pub fn is_revisit() -> bool {
    let performance = window().and_then(|window| window.performance());
    performance.is_some_and(|performance| performance.navigation().type_() != PerformanceNavigation::TYPE_NAVIGATE)
}

/// The address of the page without query and fragment, for permalinks.
pub fn page_address() -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Notes the whole address before the page changes it: in a frame, the one that the host gave.
pub fn record_address() {
    LOADED.replace(window().and_then(|window| window.location().href().ok()).unwrap_or_default());
    LAST_SEARCH.set(Some(search()));
}

/// The address as [`record_address`] noted it.
pub fn address_as_loaded() -> String {
    LOADED.with_borrow(Clone::clone)
}

/// The absolute form of an address.
pub fn absolute(address: &str) -> Option<String> {
    let base = document()?.base_uri().ok().flatten()?;
    Some(Url::new_with_base(address, &base).ok()?.href())
}

/// A parameter of the query before the fragment; `Some("")` where it has no value.
pub fn parameter(name: &str) -> Option<String> {
    let search = window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// Changes parameters of the query before the fragment, for the history entries made from now on.
pub fn set_parameters(parameters: &[(&str, Option<&str>)]) {
    let Ok(query) = UrlSearchParams::new_with_str(&search()) else { return };
    for (name, value) in parameters {
        match value {
            Some(value) => query.set(name, value),
            None => query.delete(name),
        }
    }
    let query = query.to_string().as_string().unwrap_or_default();
    LAST_SEARCH.set(Some(search()));
    SEARCH.set(Some(if query.is_empty() { query } else { format!("?{query}") }));
}

/// Whether the query differs from that of the previous history entry.
pub fn has_new_search() -> bool {
    let present = search();
    SEARCH.set(None);
    LAST_SEARCH.replace(Some(present.clone())).is_some_and(|last| last != present)
}

fn search() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// How long to wait before writing a refused address again, in milliseconds.
const RETRY_DELAY: i32 = 1_000;
/// How often to try. Browsers accept only so many changes in half a minute: WebKit 100, Chromium 200.
const TRIES: u32 = 40;

thread_local! {
    /// The address with which the page was opened.
    static LOADED: RefCell<String> = const { RefCell::new(String::new()) };
    /// The query to write with each fragment from now on; `None` for the one in the address bar.
    static SEARCH: RefCell<Option<String>> = const { RefCell::new(None) };
    /// The query at the last history entry that was reached.
    static LAST_SEARCH: RefCell<Option<String>> = const { RefCell::new(None) };
    /// The fragment that the address bar should have and does not have yet.
    static PENDING: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Writes the fragment into the address bar. Where the history refuses, as in a `srcdoc` frame or after very much
/// typing, setting the fragment makes a new entry; a replacement is retried a little later, with the newest fragment.
pub fn write_fragment(fragment: &str, visit: Visit) {
    let is_written = try_write(fragment, visit) || (visit == Visit::Push && try_set(fragment));
    let was_pending = PENDING.replace((!is_written).then(|| fragment.to_owned())).is_some();
    if !is_written && !was_pending {
        super::after(RETRY_DELAY, || write_pending(TRIES));
    }
}

/// Writes the fragment, and tells whether it was accepted: some browsers refuse with an error, others silently.
fn try_write(fragment: &str, visit: Visit) -> bool {
    let path = || window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    let search = SEARCH.take().filter(|wanted| *wanted != search());
    let is_so = search.is_some_and(|search| {
        let is_so = try_write_as(&format!("{}{search}{fragment}", path()), fragment, visit);
        LAST_SEARCH.set(Some(self::search()));
        is_so
    });
    is_so || try_write_as(fragment, fragment, visit)
}

fn try_write_as(address: &str, fragment: &str, visit: Visit) -> bool {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return false };
    let written = match visit {
        Visit::Push => history.push_state_with_url(&JsValue::NULL, "", Some(address)),
        Visit::Replace => {
            let state = history.state().unwrap_or(JsValue::NULL);
            history.replace_state_with_url(&state, "", Some(address))
        }
    };
    written.is_ok() && self::fragment() == fragment
}

/// Sets the fragment without the History API, which makes a new entry.
fn try_set(fragment: &str) -> bool {
    window().is_some_and(|window| window.location().set_hash(fragment).is_ok()) && self::fragment() == fragment
}

/// Writes the pending fragment; if there is no other way by setting it, which makes an entry too many.
fn write_pending(tries: u32) {
    let Some(pending) = PENDING.with_borrow(Clone::clone) else { return };
    if try_write(&pending, Visit::Replace) || try_set(&pending) || tries == 0 {
        PENDING.set(None);
    } else {
        super::after(RETRY_DELAY, move || write_pending(tries - 1));
    }
}

/// Notes the scroll position, the focused element and the number of pages of a list in the current history entry, so
/// that coming back can restore them.
pub fn remember(pages: usize) {
    let Some(window) = window() else { return };
    let Ok(history) = window.history() else { return };
    let scroll = window.scroll_y().unwrap_or_default();
    let state = Array::of3(&scroll.into(), &focused_name().into(), &(pages as f64).into());
    let _ = history.replace_state(&state, "");
}

/// A selector for the focused element; empty where there is none, or it has no name.
fn focused_name() -> String {
    let focused = document().and_then(|document| document.active_element());
    focused.and_then(|element| name_of(&element)).unwrap_or_default()
}

/// A selector that finds the element again after the page has rerendered.
fn name_of(element: &Element) -> Option<String> {
    if !element.id().is_empty() {
        return Some(format!("#{}", element.id()));
    }
    let named = |selector: &str, attribute: &str, element: &Element| {
        let value = element.get_attribute(attribute)?;
        (!value.contains(['"', '\\'])).then(|| format!("{selector}[{attribute}=\"{value}\"]"))
    };
    if let Some(group) = element.closest("[data-facet]").ok().flatten() {
        return Some(format!("{} {}", named("", "data-facet", &group)?, named("input", "value", element)?));
    }
    named("a", "href", element)
}

/// Calls back when the reader went back or forward, or changed the fragment by hand. The callback gets the fragment,
/// and what [`remember`] noted for the entry, if anything.
pub fn on_history_change(arrived: impl Fn(String, Option<Restore>) + Clone + 'static) {
    let Some(window) = window() else { return };
    let _ = window.history().map(|history| history.set_scroll_restoration(web_sys::ScrollRestoration::Manual));
    for event in ["popstate", "hashchange"] {
        let arrived = arrived.clone();
        EventListener::new(&window, event, move |event| {
            PENDING.set(None);
            let state = Reflect::get(event, &"state".into()).unwrap_or(JsValue::NULL);
            arrived(fragment(), Restore::read(&state));
        })
        .forget();
    }
}

/// What to restore after going back.
#[derive(Clone, Debug)]
pub struct Restore {
    scroll: f64,
    focus: String,
    pages: usize,
}

impl Restore {
    fn read(state: &JsValue) -> Option<Self> {
        let state: &Array = state.dyn_ref()?;
        let pages = state.get(2).as_f64()? as usize;
        Some(Self { scroll: state.get(0).as_f64()?, focus: state.get(1).as_string()?, pages })
    }

    /// The reader's current place, for a page that rerenders.
    pub fn here() -> Self {
        let scroll = window().and_then(|window| window.scroll_y().ok()).unwrap_or_default();
        Self { scroll, focus: focused_name(), pages: 1 }
    }

    /// What the current entry holds, as after a reload.
    pub fn present() -> Option<Self> {
        Self::read(&window()?.history().ok()?.state().ok()?)
    }

    /// How many pages of a list there were.
    pub fn pages(&self) -> usize {
        self.pages
    }

    /// Scrolls and focuses as it was.
    pub fn restore(&self) {
        if let Some(element) = (!self.focus.is_empty()).then(|| super::find(&self.focus)).flatten() {
            super::focus::focus_without_scrolling(&element);
        }
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, self.scroll);
        }
    }
}

/// Calls back just before the page is left or hidden for good.
pub fn on_leave(left: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "pagehide", move |_| left()).forget();
    }
}

/// Calls back with the fragment when the reader follows a link inside the page in this tab. Prevents the browser from
/// following it: in a `srcdoc` frame it would leave the page.
pub fn on_link(followed: impl Fn(String) + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document, "click", options, move |event| {
        if let Some(fragment) = event.dyn_ref::<MouseEvent>().and_then(followed_fragment) {
            event.prevent_default();
            followed(fragment);
        }
    })
    .forget();
}

fn followed_fragment(event: &MouseEvent) -> Option<String> {
    let is_plain =
        event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href^='#/']").ok().flatten()?;
    let opens_here = link.dyn_ref::<HtmlElement>().is_none_or(|link| link.get_attribute("target").is_none());
    if is_plain && opens_here && !event.default_prevented() { link.get_attribute("href") } else { None }
}
