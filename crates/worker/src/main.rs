//! The tools as a module of their own, which the page loads when it first opens or writes a file.
//!
//! It needs nothing of the browser. The page asks for room, writes its order there, calls a tool, and reads the answer.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;
use worker::Tool;

thread_local! {
    /// Where the order is written, and after that the answer.
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for an order of so many bytes, and says where it is.
#[wasm_bindgen]
pub fn alloc(length: usize) -> usize {
    BUFFER.with_borrow_mut(|buffer| {
        *buffer = vec![0; length];
        buffer.as_ptr() as usize
    })
}

/// Where the answer is.
#[wasm_bindgen]
pub fn pointer() -> usize {
    BUFFER.with_borrow(|buffer| buffer.as_ptr() as usize)
}

/// Opens the file that was written, and says how long the answer is.
#[wasm_bindgen]
pub fn open() -> usize {
    answer(Tool::Open)
}

/// Writes what the order that was written asks for, and says how long the answer is.
#[wasm_bindgen]
pub fn write() -> usize {
    answer(Tool::Write)
}

/// Writes the comparison that the order that was written asks for, and says how long the answer is.
#[wasm_bindgen]
pub fn compare() -> usize {
    answer(Tool::Compare)
}

/// Works out the comparison that the order that was written asks for, and says how long the answer is.
#[wasm_bindgen]
pub fn pair() -> usize {
    answer(Tool::Pair)
}

/// Reads the mapping that was written, and says how long the answer is.
#[wasm_bindgen]
pub fn read_mapping() -> usize {
    answer(Tool::ReadMapping)
}

/// Writes the mapping that the order that was written asks for, and says how long the answer is.
#[wasm_bindgen]
pub fn write_mapping() -> usize {
    answer(Tool::WriteMapping)
}

/// Makes the site that the order that was written asks for, and says how long the answer is.
#[wasm_bindgen]
pub fn save_site() -> usize {
    answer(Tool::SaveSite)
}

fn answer(tool: Tool) -> usize {
    BUFFER.with_borrow_mut(|buffer| {
        *buffer = tool.apply(&std::mem::take(buffer));
        buffer.len()
    })
}

fn main() {}
