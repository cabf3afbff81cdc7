//! `IndexedDB`: files kept on this machine, where the browser allows it, with a text and contents under each key.
//!
//! It takes four browser calls. The libraries for it bring an asynchronous runtime or macros, which would cost a reader
//! more bytes than the calls.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, IdbDatabase, IdbFactory, IdbObjectStore, IdbRequest, IdbTransactionMode};

use super::{Contents, window};

/// The database, and the one store in it.
const DATABASE: &str = "framework-explorer";
const STORE: &str = "files";

/// An entry of the store.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The text.
    pub text: String,
    /// The contents.
    pub contents: Contents,
}

/// Keeps a text and contents under a key. Tells whether that was allowed and there was room.
pub async fn store(key: &str, Stored { text, contents }: &Stored) -> bool {
    let Some(blob) = contents.blob() else { return false };
    if try_store(key, text, blob).await.is_some() {
        return true;
    }
    // Some browsers store bytes but not blobs.
    match JsFuture::from(blob.array_buffer()).await {
        Ok(bytes) => try_store(key, text, &bytes).await.is_some(),
        Err(_) => false,
    }
}

async fn try_store(key: &str, text: &str, contents: &JsValue) -> Option<()> {
    let value = Object::new();
    Reflect::set(&value, &"text".into(), &text.into()).ok()?;
    Reflect::set(&value, &"contents".into(), contents).ok()?;
    let request = files(IdbTransactionMode::Readwrite).await?.put_with_key(&value, &key.into()).ok()?;
    // The value is stored once the transaction is complete, not before.
    let written = request.transaction()?;
    let end = Promise::new(&mut |resolve, reject| {
        written.set_oncomplete(Some(&resolve));
        written.set_onabort(Some(&reject));
    });
    JsFuture::from(end).await.ok().map(drop)
}

/// The entry under a key.
pub async fn stored(key: &str) -> Option<Stored> {
    let request = files(IdbTransactionMode::Readonly).await?.get(&key.into()).ok()?;
    let value = result(&request).await?;
    let text = Reflect::get(&value, &"text".into()).ok()?.as_string()?;
    let contents = match Reflect::get(&value, &"contents".into()).ok()?.dyn_into::<Blob>() {
        Ok(blob) => Contents::from_blob(blob),
        Err(bytes) => Contents::from_parts(&Array::of1(&bytes)),
    };
    Some(Stored { text, contents })
}

/// Removes the entries under keys.
pub async fn forget_stored(keys: &[String]) {
    for key in keys {
        if let Some(files) = files(IdbTransactionMode::Readwrite).await {
            let _ = files.delete(&key.into());
        }
    }
}

async fn files(mode: IdbTransactionMode) -> Option<IdbObjectStore> {
    let factory: IdbFactory = window()?.indexed_db().ok()??;
    let request = factory.open_with_u32(DATABASE, 1).ok()?;
    let opened = request.clone();
    // The browser calls it only if the database is new, before the request succeeds.
    let on_new = Closure::once_into_js(move || {
        let database = opened.result().ok().and_then(|database| database.dyn_into::<IdbDatabase>().ok());
        database.map(|database| database.create_object_store(STORE).is_ok())
    });
    request.set_onupgradeneeded(Some(on_new.unchecked_ref()));
    let database: IdbDatabase = result(&request).await?.dyn_into().ok()?;
    let files = database.transaction_with_str_and_mode(STORE, mode).ok()?.object_store(STORE).ok();
    // Pending transactions still complete, and no tab blocks a later version of the database.
    database.close();
    files
}

/// The result of a request.
async fn result(request: &IdbRequest) -> Option<JsValue> {
    let end = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(end).await.ok()?;
    request.result().ok()
}
