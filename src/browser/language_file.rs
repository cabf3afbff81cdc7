//! The texts of a language, the program's and the framework's, loaded on demand.

use js_sys::Promise;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// The text of a file. The script that starts the program knows where it is.
    #[wasm_bindgen(catch, js_name = loadLanguageFile)]
    fn load_language_file(name: &str) -> Result<Promise, JsValue>;
}

/// The text of a file by its name; `None` where it is missing or did not load.
pub async fn language_file(name: &str) -> Option<String> {
    JsFuture::from(load_language_file(name).ok()?).await.ok()?.as_string()
}
