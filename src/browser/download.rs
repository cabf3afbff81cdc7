//! Files out: saving and printing.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::{document, time::after, window};

/// How long the browser may take to begin a download, in milliseconds, before its memory is freed.
const GRACE: i32 = 20_000;

/// Offers a file for saving. Tells whether the browser took it; a sandboxed frame may still drop it silently.
pub fn save(name: &str, media_type: &str, content: &[u8]) -> bool {
    save_blob(name, media_type, content).is_some()
}

fn save_blob(name: &str, media_type: &str, content: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(content));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    after(GRACE, move || {
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
