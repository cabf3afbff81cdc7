//! Names that open tabs hold, by the Web Locks API: all tabs of this page see a name until its tab releases it or
//! closes.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

use super::window;

thread_local! {
    /// Releases the name that this tab holds.
    static RELEASE: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Holds this name from now on, as other tabs may too, and releases any other; with `None`, holds nothing.
pub fn hold_lock(name: Option<&str>) {
    if let Some(release) = RELEASE.take() {
        let _ = release.call0(&JsValue::UNDEFINED);
    }
    if let Some(name) = name {
        let _ = try_to_hold(name);
    }
}

/// A lock lasts as long as the promise that its callback returns is pending.
fn try_to_hold(name: &str) -> Option<()> {
    let locks = locks()?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    let open = Promise::new(&mut |resolve, _| _ = RELEASE.replace(Some(resolve)));
    let options = js_sys::Object::new();
    Reflect::set(&options, &"mode".into(), &"shared".into()).ok()?;
    let granted = Closure::once_into_js(move || JsValue::from(open));
    let lock = request.call3(&locks, &name.into(), &options, &granted).ok()?;
    // A document without an origin is refused, which nobody need know.
    wasm_bindgen_futures::spawn_local(async move { _ = JsFuture::from(lock.unchecked_into::<Promise>()).await });
    Some(())
}

/// The names that this tab or others hold; empty where the browser does not tell.
pub async fn held_locks() -> Vec<String> {
    try_held().await.unwrap_or_default()
}

async fn try_held() -> Option<Vec<String>> {
    let locks = locks()?;
    let query: Function = Reflect::get(&locks, &"query".into()).ok()?.dyn_into().ok()?;
    let all = JsFuture::from(query.call0(&locks).ok()?.dyn_into::<Promise>().ok()?).await.ok()?;
    let held: Array = Reflect::get(&all, &"held".into()).ok()?.dyn_into().ok()?;
    Some(held.iter().filter_map(|lock| Reflect::get(&lock, &"name".into()).ok()?.as_string()).collect())
}

fn locks() -> Option<JsValue> {
    let navigator = window()?.navigator();
    Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)
}
