//! The worker module, which opens and writes files: loaded on first use, then kept, and run in a web worker. Where the
//! browser has no workers, it runs in the page.
//!
//! Each order gets its own worker, which ends with it. So an order can be cancelled at any moment, and the memory that
//! a large file took is freed; a module never frees its own while it lives.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{
    Array, Function, Object, Promise, Reflect, Uint8Array,
    WebAssembly::{self, Module},
};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MessageEvent, Worker};

use super::Contents;

#[wasm_bindgen]
extern "C" {
    /// The bytes of the module. The script that starts the program knows where they are.
    #[wasm_bindgen(catch, js_name = loadWorker)]
    fn load_worker() -> Result<Promise, JsValue>;
    /// Starts a worker for one order. The script in the head of the page makes it, and allows no other.
    #[wasm_bindgen(catch, js_namespace = frameworkExplorer, js_name = startWorker)]
    fn start_worker() -> Result<Worker, JsValue>;
    /// Carries out an order in the page, as the worker would.
    #[wasm_bindgen(catch, js_namespace = frameworkExplorer, js_name = work)]
    fn work(order: &JsValue) -> Result<Promise, JsValue>;
}

thread_local! {
    /// The module, once it is loaded.
    static MODULE: RefCell<Option<Module>> = const { RefCell::new(None) };
}

/// An order that is being carried out.
#[derive(Clone, Debug, Default)]
pub struct WorkerRequest(Rc<RequestState>);

#[derive(Debug, Default)]
struct RequestState {
    is_cancelled: Cell<bool>,
    /// The worker, and the function that ends the wait for its answer.
    worker: RefCell<Option<(Worker, Function)>>,
}

/// The outcome of an order in a worker.
enum Outcome {
    /// The answer; `None` where the module failed.
    Answered(Option<Vec<u8>>),
    /// The browser has no workers, or they may not run the module.
    Refused,
}

/// Sends the worker an order, followed by the contents, and calls back with its answer; with `None` where the module
/// did not load, or failed.
pub fn ask_worker(
    name: &'static str,
    order: Vec<u8>,
    contents: Option<Contents>,
    answered: impl FnOnce(Option<Vec<u8>>) + 'static,
) -> WorkerRequest {
    let request = WorkerRequest::default();
    let ours = request.clone();
    spawn_local(async move {
        let answer = answer(name, &order, contents, &ours).await;
        if !ours.0.is_cancelled.get() {
            answered(answer);
        }
    });
    request
}

impl WorkerRequest {
    /// Cancels it; no callback runs any more.
    pub fn cancel(&self) {
        self.0.is_cancelled.set(true);
        self.end();
    }

    fn end(&self) {
        if let Some((worker, ended)) = self.0.worker.take() {
            worker.terminate();
            let _ = ended.call0(&JsValue::UNDEFINED);
        }
    }

    /// Runs an order in a worker, and waits for the outcome.
    async fn in_worker(&self, order: &JsValue) -> Outcome {
        let Ok(worker) = start_worker() else { return Outcome::Refused };
        let answer = Promise::new(&mut |resolve, _| {
            worker.set_onmessage(Some(&resolve));
            worker.set_onerror(Some(&resolve));
            self.0.worker.replace(Some((worker.clone(), resolve)));
        });
        let is_posted = worker.post_message(order).is_ok();
        let event = if is_posted { JsFuture::from(answer).await.ok() } else { None };
        self.end();
        // An error event has no data, and is not the module's own: the module reports its errors.
        match event.and_then(|event| event.dyn_into::<MessageEvent>().ok()).map(|event| event.data()) {
            None => Outcome::Refused,
            Some(data) if data.is_null() => Outcome::Answered(None),
            Some(data) => {
                data.dyn_into::<Uint8Array>().map_or(Outcome::Refused, |bytes| Outcome::Answered(Some(bytes.to_vec())))
            }
        }
    }
}

async fn answer(name: &str, order: &[u8], contents: Option<Contents>, request: &WorkerRequest) -> Option<Vec<u8>> {
    let pieces = Array::of1(&Uint8Array::from(order));
    if let Some(blob) = contents.as_ref().and_then(Contents::blob) {
        pieces.push(blob);
    }
    let order = Object::new();
    let module = module().await?;
    for (key, value) in [("module", module.as_ref()), ("name", &name.into()), ("pieces", pieces.as_ref())] {
        Reflect::set(&order, &key.into(), value).ok()?;
    }
    if request.0.is_cancelled.get() {
        return None;
    }
    match request.in_worker(&order).await {
        Outcome::Answered(answer) => answer,
        Outcome::Refused if request.0.is_cancelled.get() => None,
        Outcome::Refused => {
            JsFuture::from(work(&order).ok()?).await.ok().map(|answer| Uint8Array::new(&answer).to_vec())
        }
    }
}

async fn module() -> Option<Module> {
    if let Some(module) = MODULE.with_borrow(Clone::clone) {
        return Some(module);
    }
    let bytes = JsFuture::from(load_worker().ok()?).await.ok()?;
    let module: Module = JsFuture::from(WebAssembly::compile(&bytes)).await.ok()?.dyn_into().ok()?;
    MODULE.set(Some(module.clone()));
    Some(module)
}
