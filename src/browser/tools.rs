//! The module with the tools: loaded when it is first used, then kept.

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
    #[wasm_bindgen(catch, js_name = loadTools)]
    fn load_tools() -> Result<Promise, JsValue>;
}

thread_local! {
    /// What the module exports, once it is loaded.
    static TOOLS: RefCell<Option<Object>> = const { RefCell::new(None) };
}

/// Gives an order to a tool, and calls back with its answer; with none where the module could not be loaded, or failed.
pub fn use_tool(name: &'static str, order: Vec<u8>, answered: impl FnOnce(Option<Vec<u8>>) + 'static) {
    spawn_local(async move {
        let tools = tools().await;
        let answer = tools.and_then(|tools| answer(&tools, name, &order));
        if answer.is_none() {
            // A module that has failed half way stays so; the next order gets a new one.
            TOOLS.set(None);
        }
        answered(answer);
    });
}

async fn tools() -> Option<Object> {
    if let Some(tools) = TOOLS.with_borrow(Clone::clone) {
        return Some(tools);
    }
    let bytes = JsFuture::from(load_tools().ok()?).await.ok()?;
    let made = JsFuture::from(WebAssembly::instantiate_buffer(&Uint8Array::new(&bytes).to_vec(), &Object::new())).await;
    let instance: Instance = Reflect::get(&made.ok()?, &"instance".into()).ok()?.dyn_into().ok()?;
    let tools = instance.exports();
    TOOLS.set(Some(tools.clone()));
    Some(tools)
}

fn answer(tools: &Object, name: &str, order: &[u8]) -> Option<Vec<u8>> {
    // Functions that want no number do not look at it.
    let call = |name: &str, number: usize| -> Option<u32> {
        let function: Function = Reflect::get(tools, &name.into()).ok()?.dyn_into().ok()?;
        // Places are given as signed numbers; past two gigabytes they are negative.
        function.call1(&JsValue::UNDEFINED, &(number as u32).into()).ok()?.as_f64().map(|number| number as i64 as u32)
    };
    let memory: Memory = Reflect::get(tools, &"memory".into()).ok()?.dyn_into().ok()?;
    let place = call("room", order.len())?;
    Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), place, order.len() as u32).copy_from(order);
    let length = call(name, 0)?;
    let place = call("place", 0)?;
    // The memory may have grown since, and its buffer be another one.
    Some(Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), place, length).to_vec())
}
