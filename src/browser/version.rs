//! Whether the host has another version than the one that runs here. The script in the head of the page finds out.

use js_sys::Promise;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Looks at the host, and offers the newer version where there is one.
    #[wasm_bindgen(catch, js_namespace = frameworkExplorer, js_name = tellIfOutdated)]
    fn tell_if_outdated() -> Result<Promise, JsValue>;
    /// Loads the page anew, in the version that is at the host.
    #[wasm_bindgen(catch, js_namespace = frameworkExplorer, js_name = renew)]
    fn renew() -> Result<(), JsValue>;
}

/// Whether a part cannot be had because the host has a newer version. The reader is then told so, and offered to load it.
pub async fn is_outdated() -> bool {
    match tell_if_outdated() {
        Ok(promise) => JsFuture::from(promise).await.is_ok_and(|outdated| outdated.is_truthy()),
        Err(_) => false,
    }
}

/// Loads the newer version at the address of now.
pub fn load_newer_version() {
    let _ = renew();
}
