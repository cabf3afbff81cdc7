//! The worker module, which opens and writes files: loaded when it is first used, then kept, and run in a worker beside the
//! page. Where the browser gives none, it runs in the page.
//!
//! Each order has a worker of its own, which ends with it: so an order can be given up at any moment, and the memory that a
//! large file took is free again, which that of a module never is while it lives.

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
    /// A worker that carries out one order. The script in the head of the page makes it, and lets no other start.
    #[wasm_bindgen(catch, js_namespace = frameworkExplorer, js_name = startWorker)]
    fn start_worker() -> Result<Worker, JsValue>;
    /// Carries an order out in the page, as the worker does beside it.
    #[wasm_bindgen(catch, js_namespace = frameworkExplorer, js_name = work)]
    fn work(order: &JsValue) -> Result<Promise, JsValue>;
}

thread_local! {
    /// The module, once it is loaded.
    static MODULE: RefCell<Option<Module>> = const { RefCell::new(None) };
}

/// An order that is being carried out.
#[derive(Clone, Debug, Default)]
pub struct Asked(Rc<Carried>);

#[derive(Debug, Default)]
struct Carried {
    is_cancelled: Cell<bool>,
    /// The worker, and what ends the wait for its answer.
    worker: RefCell<Option<(Worker, Function)>>,
}

/// What came of an order that was given to a worker.
enum Beside {
    /// The answer; none where the module failed.
    Answered(Option<Vec<u8>>),
    /// The browser gives no worker, or one that may not run the module.
    Refused,
}

/// Gives the worker an order, which goes before the contents, and calls back with its answer; with none where the module could
/// not be loaded, or failed.
pub fn ask_worker(
    name: &'static str,
    order: Vec<u8>,
    contents: Option<Contents>,
    answered: impl FnOnce(Option<Vec<u8>>) + 'static,
) -> Asked {
    let asked = Asked::default();
    let ours = asked.clone();
    spawn_local(async move {
        let answer = answer(name, &order, contents, &ours).await;
        if !ours.0.is_cancelled.get() {
            answered(answer);
        }
    });
    asked
}

impl Asked {
    /// Gives it up; nothing more is heard of it.
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

    /// Waits for what the worker does with an order.
    async fn beside(&self, order: &JsValue) -> Beside {
        let Ok(worker) = start_worker() else { return Beside::Refused };
        let answer = Promise::new(&mut |resolve, _| {
            worker.set_onmessage(Some(&resolve));
            worker.set_onerror(Some(&resolve));
            self.0.worker.replace(Some((worker.clone(), resolve)));
        });
        let is_posted = worker.post_message(order).is_ok();
        let event = if is_posted { JsFuture::from(answer).await.ok() } else { None };
        self.end();
        // An error has no data, and is none of the module's own: those it tells.
        match event.and_then(|event| event.dyn_into::<MessageEvent>().ok()).map(|event| event.data()) {
            None => Beside::Refused,
            Some(data) if data.is_null() => Beside::Answered(None),
            Some(data) => {
                data.dyn_into::<Uint8Array>().map_or(Beside::Refused, |it| Beside::Answered(Some(it.to_vec())))
            }
        }
    }
}

async fn answer(name: &str, order: &[u8], contents: Option<Contents>, asked: &Asked) -> Option<Vec<u8>> {
    let pieces = Array::of1(&Uint8Array::from(order));
    if let Some(blob) = contents.as_ref().and_then(Contents::blob) {
        pieces.push(blob);
    }
    let order = Object::new();
    let module = module().await?;
    for (key, value) in [("module", module.as_ref()), ("name", &name.into()), ("pieces", pieces.as_ref())] {
        Reflect::set(&order, &key.into(), value).ok()?;
    }
    if asked.0.is_cancelled.get() {
        return None;
    }
    match asked.beside(&order).await {
        Beside::Answered(answer) => answer,
        Beside::Refused if asked.0.is_cancelled.get() => None,
        Beside::Refused => {
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
