//! The worker module, which opens and writes files: loaded when it is first used, then kept.

use std::cell::RefCell;

use js_sys::{
    Function, Object, Promise, Reflect, Uint8Array,
    WebAssembly::{self, Instance, Memory},
};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    /// The bytes of the module. The script that starts the program knows where they are.
    #[wasm_bindgen(catch, js_name = loadWorker)]
    fn load_worker() -> Result<Promise, JsValue>;
}

thread_local! {
    /// What the module exports, once it is loaded.
    static WORKER: RefCell<Option<Object>> = const { RefCell::new(None) };
}

/// Sends a request to the worker, and calls back with its answer; with none where the module could not be loaded, or failed.
pub fn ask_worker(name: &'static str, request: Vec<u8>, answered: impl FnOnce(Option<Vec<u8>>) + 'static) {
    spawn_local(async move {
        let worker = worker().await;
        let answer = worker.and_then(|worker| answer(&worker, name, &request));
        if answer.is_none() {
            // A module that has failed half way stays so; the next request gets a new one.
            WORKER.set(None);
        }
        answered(answer);
    });
}

async fn worker() -> Option<Object> {
    if let Some(worker) = WORKER.with_borrow(Clone::clone) {
        return Some(worker);
    }
    let bytes = JsFuture::from(load_worker().ok()?).await.ok()?;
    let made = JsFuture::from(WebAssembly::instantiate_buffer(&Uint8Array::new(&bytes).to_vec(), &Object::new())).await;
    let instance: Instance = Reflect::get(&made.ok()?, &"instance".into()).ok()?.dyn_into().ok()?;
    let worker = instance.exports();
    WORKER.set(Some(worker.clone()));
    Some(worker)
}

fn answer(worker: &Object, name: &str, request: &[u8]) -> Option<Vec<u8>> {
    // Functions that want no number do not look at it.
    let call = |name: &str, number: usize| -> Option<u32> {
        let function: Function = Reflect::get(worker, &name.into()).ok()?.dyn_into().ok()?;
        // Pointers are given as signed numbers; past two gigabytes they are negative.
        function.call1(&JsValue::UNDEFINED, &(number as u32).into()).ok()?.as_f64().map(|number| number as i64 as u32)
    };
    let memory: Memory = Reflect::get(worker, &"memory".into()).ok()?.dyn_into().ok()?;
    let pointer = call("alloc", request.len())?;
    Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), pointer, request.len() as u32).copy_from(request);
    let length = call(name, 0)?;
    let pointer = call("pointer", 0)?;
    // The memory may have grown since, and its buffer be another one.
    Some(Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), pointer, length).to_vec())
}
