//! Copying, sharing, and what the reader has selected.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Clipboard, Element, HtmlTextAreaElement, Selection, ShareData};

use super::{document, find, window};

/// Copies a passage as plain text and as HTML; where only text can be copied, as text. Calls `copied` with whether it
/// worked.
pub fn copy(text: String, html: Option<String>, copied: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let done = match (&html, clipboard()) {
            (_, None) => false,
            (None, Some(clipboard)) => write_text(&clipboard, &text).await,
            (Some(html), Some(clipboard)) => {
                write_both(&clipboard, &text, html).await || write_text(&clipboard, &text).await
            }
        };
        copied(done || copy_by_selection(&text));
    });
}

/// The clipboard; `None` on an insecure address, where the property is missing.
fn clipboard() -> Option<Clipboard> {
    let navigator = window()?.navigator();
    Reflect::get(&navigator, &"clipboard".into()).ok()?.dyn_into().ok()
}

async fn write_text(clipboard: &Clipboard, text: &str) -> bool {
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

async fn write_both(clipboard: &Clipboard, text: &str, html: &str) -> bool {
    let Some(item) = clipboard_item(text, html) else { return false };
    let Ok(write) = Reflect::get(clipboard, &"write".into()).and_then(JsCast::dyn_into::<Function>) else {
        return false;
    };
    match write.call1(clipboard, &Array::of1(&item)).map(JsCast::dyn_into::<Promise>) {
        Ok(Ok(promise)) => JsFuture::from(promise).await.is_ok(),
        _ => false,
    }
}

/// A `ClipboardItem`. Looks its constructor up by name, because older browsers lack it.
fn clipboard_item(text: &str, html: &str) -> Option<JsValue> {
    let constructor: Function = Reflect::get(&window()?.into(), &"ClipboardItem".into()).ok()?.dyn_into().ok()?;
    let forms = Object::new();
    for (kind, form) in [("text/plain", text), ("text/html", html)] {
        Reflect::set(&forms, &kind.into(), &blob(form, kind)?.into()).ok()?;
    }
    Reflect::construct(&constructor, &Array::of1(&forms)).ok()
}

fn blob(text: &str, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// The old way, for frames and addresses without a clipboard: select a text and run the copy command.
fn copy_by_selection(text: &str) -> bool {
    let Some(document) = document() else { return false };
    let focused = document.active_element();
    let Ok(area) = document.create_element("textarea").map(JsCast::unchecked_into::<HtmlTextAreaElement>) else {
        return false;
    };
    area.set_value(text);
    area.set_class_name("visually-hidden");
    let host = document.query_selector("dialog[open]").ok().flatten().or_else(|| document.body().map(Into::into));
    let _ = host.map(|host| host.append_child(&area));
    area.select();
    let command = Reflect::get(&document, &"execCommand".into()).and_then(JsCast::dyn_into::<Function>);
    let done = command.and_then(|command| command.call1(&document, &"copy".into()));
    area.remove();
    if let Some(focused) = focused.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = focused.focus();
    }
    done.is_ok_and(|done| done.is_truthy())
}

/// Selects all text of the first element that matches the selector, so that the reader can copy it by hand.
pub fn select_text(selector: &str) {
    if let Some(area) = find(selector).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _ = area.focus();
        area.select();
    }
}

/// The text that the reader has selected inside one element with a `data-passage`, and that attribute's value.
pub fn selected_passage() -> Option<(String, String)> {
    passage_of(&window()?.get_selection().ok().flatten()?)
}

pub(super) fn passage_of(selection: &Selection) -> Option<(String, String)> {
    let text = selection.to_string().as_string()?;
    let passage = |node: Option<web_sys::Node>| -> Option<Element> {
        let node = node?;
        let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
        element.closest("[data-passage]").ok().flatten()
    };
    let (start, end) = (passage(selection.anchor_node())?, passage(selection.focus_node())?);
    let text = text.trim();
    (start == end && !text.is_empty())
        .then(|| (text.to_owned(), start.get_attribute("data-passage").unwrap_or_default()))
}

/// Whether the browser has a share sheet.
pub fn can_share() -> bool {
    window().is_some_and(|window| Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false))
}

/// Opens the share sheet.
pub fn share(title: &str, address: &str) {
    let Some(window) = window() else { return };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    let promise = window.navigator().share_with_data(&data);
    spawn_local(async move {
        // It fails if the reader closes the sheet, which is no error.
        let _ = JsFuture::from(promise).await;
    });
}
