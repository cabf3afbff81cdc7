//! The messages of a language, loaded when it is wanted.

use js_sys::Promise;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// The text of the catalogue. The script that starts the program knows where it is.
    #[wasm_bindgen(catch, js_name = loadCatalogue)]
    fn load_catalogue(language: &str) -> Result<Promise, JsValue>;
}

/// The text of the catalogue of a language; none where it could not be loaded.
pub async fn catalogue_text(language: &str) -> Option<String> {
    JsFuture::from(load_catalogue(language).ok()?).await.ok()?.as_string()
}
