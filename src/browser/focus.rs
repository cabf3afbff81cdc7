//! Focus and scrolling, menus and dialogs.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlDialogElement, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{document, find, window};

/// Focuses the first element that matches the selector. Tells whether there was one.
pub fn focus(selector: &str) -> bool {
    find(selector).is_some_and(|element| element.focus().is_ok())
}

/// Whether the focused element matches the selector.
pub fn has_focus(selector: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|focused| focused.matches(selector).unwrap_or(false))
}

/// Focuses the heading of the page, so that a screen reader reads on from there.
pub fn focus_heading() {
    if let Some(heading) = find("main h1") {
        focus_without_scrolling(&heading);
    }
}

pub(super) fn focus_without_scrolling(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Scrolls to the beginning of the page.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Scrolls to a part of the page, and focuses it if wanted.
pub fn show_part(selector: &str, with_focus: bool) {
    if let Some(part) = find(selector) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        part.scroll_into_view_with_scroll_into_view_options(&options);
        if with_focus {
            focus_without_scrolling(&part);
        }
    }
}

/// Moves the focus among the elements that match the selector: to the one after (`1`) or before (`-1`) the one that has
/// it, or to the first or last where none has.
pub fn step_focus(selector: &str, by: i32) {
    let Some(list) = document().and_then(|document| document.query_selector_all(selector).ok()) else { return };
    let length = list.length() as i32;
    let focused = document().and_then(|document| document.active_element());
    let present = (0..length).find(|at| {
        let node = list.get(*at as u32);
        node.is_some_and(|node| focused.as_ref().is_some_and(|focused| node.contains(Some(focused))))
    });
    let next = present.map_or(if by > 0 { 0 } else { length - 1 }, |at| (at + by).clamp(0, length - 1));
    if let Some(element) = list.get(next as u32).and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Closes a `<details>` that serves as a menu and focuses its button. Tells whether it was open.
pub fn close_menu(selector: &str) -> bool {
    let open = find(&format!("{selector}[open]"));
    let button = open.as_ref().and_then(|menu| menu.query_selector(":scope > summary").ok().flatten());
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        let _ = button.focus();
    }
    open.is_some_and(|menu| menu.remove_attribute("open").is_ok())
}

/// Closes a `<details>` that serves as a menu when the reader clicks outside it.
pub fn close_when_left(selector: &'static str) {
    let Some(document) = document() else { return };
    EventListener::new(&document, "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is_beside = target.is_some_and(|target| target.closest(selector).is_ok_and(|menu| menu.is_none()));
        if let Some(menu) = find(&format!("{selector}[open]")).filter(|_| is_beside) {
            let _ = menu.remove_attribute("open");
        }
    })
    .forget();
}

/// Opens a `<dialog>` over the page. Closes an open menu first, so that its button gets the focus back afterwards.
pub fn open_dialog(selector: &str) {
    if let Some(dialog) = dialog(selector).filter(|dialog| !dialog.open()) {
        close_menu(".menu");
        let _ = dialog.show_modal();
    }
}

/// Closes a `<dialog>`.
pub fn close_dialog(selector: &str) {
    if let Some(dialog) = dialog(selector) {
        dialog.close();
    }
}

fn dialog(selector: &str) -> Option<HtmlDialogElement> {
    find(selector)?.dyn_into().ok()
}
