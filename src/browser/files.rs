//! Files in: picked, dropped, or fetched from an address.

use std::{cell::Cell, rc::Rc};

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, DataTransfer, DragEvent, Element, File, FileList, HtmlInputElement, ReadableStreamDefaultReader,
    RequestInit, Response,
};

use super::{Contents, document, window};

/// Files that were read together.
#[derive(Clone, Debug)]
pub struct Picked {
    /// Their names.
    pub names: Vec<String>,
    /// The contents of each, or why they could not be read.
    pub contents: Result<Vec<Contents>, ReadError>,
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The browser could not read it.
    Refused,
    /// It is larger than the limit.
    TooLarge,
}

/// Why a file was not fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The server did not answer, or does not let this page read the file.
    NoAnswer,
    /// The server refused, with this status.
    Status(String),
    /// The connection broke off.
    BrokenOff,
    /// It is larger than the limit.
    TooLarge,
}

/// Calls back with the files that the reader chooses in the file input that `event` came from. Reads none if they have
/// more than `limit` bytes together.
pub fn on_pick(event: &web_sys::Event, limit: usize, picked: impl FnOnce(Picked) + 'static) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let files = listed(input.as_ref().and_then(HtmlInputElement::files));
    if let (Some(input), false) = (input, files.is_empty()) {
        read(files, limit, picked);
        // Allows the same file to be chosen again after it was mended.
        input.set_value("");
    }
}

fn listed(list: Option<FileList>) -> Vec<File> {
    list.map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect()).unwrap_or_default()
}

/// Calls back with the rows of a spreadsheet when the reader pastes them outside a field: lines with tabs in them.
pub fn on_paste_rows(pasted: impl Fn(String) + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document, "paste", options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let field = |target: &Element| target.closest("input, textarea, select, [contenteditable]").ok().flatten();
        if target.as_ref().and_then(field).is_some() {
            return;
        }
        let transfer = Reflect::get(event, &"clipboardData".into()).ok();
        let transfer = transfer.and_then(|transfer| transfer.dyn_into::<DataTransfer>().ok());
        let text = transfer.and_then(|transfer| transfer.get_data("text/plain").ok()).unwrap_or_default();
        if text.contains('\t') && text.trim().contains('\n') {
            event.prevent_default();
            pasted(text);
        }
    })
    .forget();
}

/// Calls back with files that are dropped anywhere on the page. Calls `over` when files are dragged over it and when
/// they leave. Reads none if they have more than `limit` bytes together.
pub fn on_drop<Read: FnOnce(Picked) + 'static>(
    limit: usize,
    over: impl Fn(bool) + Clone + 'static,
    dropped: impl Fn() -> Read + Clone + 'static,
) {
    let Some(document) = document() else { return };
    for kind in ["dragover", "dragleave", "drop"] {
        let (over, dropped) = (over.clone(), dropped.clone());
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, kind, options, move |event| {
            let Some(transfer) = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer) else { return };
            if !transfer.types().includes(&"Files".into(), 0) {
                return;
            }
            event.prevent_default();
            over(kind == "dragover");
            let files = if kind == "drop" { listed(transfer.files()) } else { Vec::new() };
            if !files.is_empty() {
                read(files, limit, dropped());
            }
        })
        .forget();
    }
}

fn read(files: Vec<File>, limit: usize, picked: impl FnOnce(Picked) + 'static) {
    spawn_local(async move {
        let size: f64 = files.iter().map(|file| file.size()).sum();
        let contents = if size > limit as f64 { Err(ReadError::TooLarge) } else { contents(&files).await };
        picked(Picked { names: files.iter().map(File::name).collect(), contents });
    });
}

async fn contents(files: &[File]) -> Result<Vec<Contents>, ReadError> {
    let mut contents = Vec::new();
    for file in files {
        contents.push(super::contents::read(file).await.ok_or(ReadError::Refused)?);
    }
    Ok(contents)
}

/// A fetch under way.
#[derive(Clone, Debug)]
pub struct Fetching {
    controller: Option<AbortController>,
    cancelled: Rc<Cell<bool>>,
}

impl Fetching {
    /// Cancels it; no callback runs any more.
    pub fn cancel(&self) {
        self.cancelled.set(true);
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }
}

/// Fetches from an address, without cookies or referrer, no more than `limit` bytes. Calls `progress` with the bytes so
/// far and, where the server says, in total; calls `fetched` with the contents, or the error.
pub fn fetch_file(
    address: &str,
    limit: usize,
    progress: Box<dyn Fn(usize, Option<usize>)>,
    fetched: Box<dyn FnOnce(Result<Contents, FetchError>)>,
) -> Fetching {
    let fetching = Fetching { controller: AbortController::new().ok(), cancelled: Rc::default() };
    let (ours, address) = (fetching.clone(), address.to_owned());
    spawn_local(async move {
        let result = fetch(&address, &ours, limit, &progress).await;
        if !ours.cancelled.get() {
            fetched(result);
        }
    });
    fetching
}

/// Fetches the page's own files, one after the other, and calls back with all of them; with `None` where one fails.
pub fn fetch_all(addresses: Vec<String>, fetched: impl FnOnce(Option<Vec<Contents>>) + 'static) {
    spawn_local(async move {
        let ours = Fetching { controller: None, cancelled: Rc::default() };
        let mut all = Vec::new();
        for address in &addresses {
            match fetch(address, &ours, usize::MAX, &|_, _| {}).await {
                Ok(contents) => all.push(contents),
                Err(_) => return fetched(None),
            }
        }
        fetched(Some(all));
    });
}

async fn fetch(
    address: &str,
    ours: &Fetching,
    limit: usize,
    progress: &dyn Fn(usize, Option<usize>),
) -> Result<Contents, FetchError> {
    let response = respond(address, ours).await.ok_or(FetchError::NoAnswer)?;
    if !response.ok() {
        return Err(FetchError::Status(format!("{} {}", response.status(), response.status_text())));
    }
    let total = response.headers().get("content-length").ok().flatten().and_then(|length| length.parse().ok());
    // The header counts the bytes on the wire, which may be compressed.
    let progress = |done| progress(done, total.filter(|total| done <= *total));
    let pieces = stream(&response, limit, progress).await.ok_or(FetchError::BrokenOff)?;
    if let Some(pieces) = pieces {
        return Ok(Contents::from_parts(&pieces));
    }
    // Does not fetch the rest.
    if let Some(controller) = &ours.controller {
        controller.abort();
    }
    Err(FetchError::TooLarge)
}

async fn respond(address: &str, ours: &Fetching) -> Option<Response> {
    let options = RequestInit::new();
    options.set_credentials(web_sys::RequestCredentials::Omit);
    options.set_referrer_policy(web_sys::ReferrerPolicy::NoReferrer);
    options.set_signal(ours.controller.as_ref().map(AbortController::signal).as_ref());
    JsFuture::from(window()?.fetch_with_str_and_init(address, &options)).await.ok()?.dyn_into().ok()
}

/// The pieces in which a response arrives; `Some(None)` where they exceed the limit.
async fn stream(response: &Response, limit: usize, progress: impl Fn(usize)) -> Option<Option<Array>> {
    let reader: ReadableStreamDefaultReader = response.body()?.get_reader().dyn_into().ok()?;
    let (pieces, mut size) = (Array::new(), 0);
    loop {
        let chunk = JsFuture::from(reader.read()).await.ok()?;
        if Reflect::get(&chunk, &"done".into()).ok()?.is_truthy() {
            return Some(Some(pieces));
        }
        let piece: Uint8Array = Reflect::get(&chunk, &"value".into()).ok()?.dyn_into().ok()?;
        size += piece.length() as usize;
        pieces.push(&piece);
        progress(size);
        if size > limit {
            return Some(None);
        }
    }
}
