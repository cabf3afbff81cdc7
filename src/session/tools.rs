//! Using the tools: those of the program itself where it has them in it, else those of the module beside it.

use worker::Tool;

/// Gives an order to a tool, and calls back with its answer; with none where the tools could not be had.
pub fn use_tool(tool: Tool, order: Vec<u8>, answered: impl FnOnce(Option<Vec<u8>>) + 'static) {
    #[cfg(feature = "whole")]
    answered(Some(tool.apply(&order)));
    #[cfg(not(feature = "whole"))]
    crate::browser::use_tool(tool.as_str(), order, answered);
}
