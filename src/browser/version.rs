//! Whether the host has another version than the one running here. The script in the head of the page finds out.

use js_sys::Promise;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Asks the host, and offers the reader a newer version if there is one.
    #[wasm_bindgen(catch, js_namespace = frameworkExplorer, js_name = tellIfOutdated)]
    fn check_if_outdated() -> Result<Promise, JsValue>;
    /// Reloads the page, in the version of the host.
    #[wasm_bindgen(catch, js_namespace = frameworkExplorer, js_name = renew)]
    fn renew() -> Result<(), JsValue>;
}

/// Whether a part is missing because the host has a newer version. If so, offers the reader to load that.
pub async fn is_outdated() -> bool {
    match check_if_outdated() {
        Ok(promise) => JsFuture::from(promise).await.is_ok_and(|outdated| outdated.is_truthy()),
        Err(_) => false,
    }
}

/// Loads the newer version, at the current address.
pub fn load_newer_version() {
    let _ = renew();
}
