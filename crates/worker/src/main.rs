//! The tools as a separate module, which the page loads when it first opens or writes a file.
//!
//! It needs nothing from the browser. The page allocates a buffer, writes its request there, calls a tool, and reads the
//! answer.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;
use worker::Tool;

thread_local! {
    /// Holds the request, and afterwards the answer.
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Allocates the buffer for a request of this length, and returns its address.
#[wasm_bindgen]
pub fn alloc(length: usize) -> usize {
    BUFFER.with_borrow_mut(|buffer| {
        *buffer = vec![0; length];
        buffer.as_ptr() as usize
    })
}

/// The address of the answer.
#[wasm_bindgen]
pub fn pointer() -> usize {
    BUFFER.with_borrow(|buffer| buffer.as_ptr() as usize)
}

/// Opens the files of the request in the buffer, and returns the length of the answer.
#[wasm_bindgen]
pub fn open() -> usize {
    answer(Tool::Open)
}

/// Writes what the request in the buffer asks for, and returns the length of the answer.
#[wasm_bindgen]
pub fn write() -> usize {
    answer(Tool::Write)
}

/// Writes the comparison that the request in the buffer asks for, and returns the length of the answer.
#[wasm_bindgen]
pub fn compare() -> usize {
    answer(Tool::Compare)
}

/// Computes the comparison that the request in the buffer asks for, and returns the length of the answer.
#[wasm_bindgen]
pub fn pair() -> usize {
    answer(Tool::Pair)
}

/// Reads the mapping of the request in the buffer, and returns the length of the answer.
#[wasm_bindgen]
pub fn read_mapping() -> usize {
    answer(Tool::ReadMapping)
}

/// Writes the mapping that the request in the buffer asks for, and returns the length of the answer.
#[wasm_bindgen]
pub fn write_mapping() -> usize {
    answer(Tool::WriteMapping)
}

/// Makes the site that the request in the buffer asks for, and returns the length of the answer.
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
