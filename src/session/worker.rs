//! Asking the worker, which opens and writes files: the program itself where it is in one piece, else the module beside it.

use worker::Tool;

/// Sends a request to a tool of the worker, and calls back with its answer; with none where the module could not be had.
pub fn ask_worker(tool: Tool, request: Vec<u8>, answered: impl FnOnce(Option<Vec<u8>>) + 'static) {
    #[cfg(feature = "whole")]
    answered(Some(tool.apply(&request)));
    #[cfg(not(feature = "whole"))]
    crate::browser::ask_worker(tool.as_str(), request, answered);
}
