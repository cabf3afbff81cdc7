//! Asking the worker, which opens and writes files: the program itself if it is in one piece, else the module beside
//! it.

use crate::browser::Contents;
use worker::Tool;

#[cfg(not(feature = "whole"))]
pub use crate::browser::WorkerRequest;

/// Whether the worker is a module beside the program, and the page answers while it works.
pub const IS_SEPARATE: bool = cfg!(not(feature = "whole"));

/// An order that is being carried out. In the program in one piece, it cannot be cancelled.
#[cfg(feature = "whole")]
#[derive(Clone, Copy, Debug, Default)]
pub struct WorkerRequest;

#[cfg(feature = "whole")]
impl WorkerRequest {
    /// Cancels it.
    pub fn cancel(self) {}
}

/// Sends a tool of the worker an order, followed by the contents, and calls back with its answer, or with `None` where
/// the module did not load.
pub fn ask_worker(
    tool: Tool,
    order: Vec<u8>,
    contents: Option<Contents>,
    answered: impl FnOnce(Option<Vec<u8>>) + 'static,
) -> WorkerRequest {
    #[cfg(feature = "whole")]
    return run_in_page(tool, order, contents, answered);
    #[cfg(not(feature = "whole"))]
    crate::browser::ask_worker(tool.as_str(), order, contents, answered)
}

#[cfg(feature = "whole")]
fn run_in_page(
    tool: Tool,
    mut order: Vec<u8>,
    contents: Option<Contents>,
    answered: impl FnOnce(Option<Vec<u8>>) + 'static,
) -> WorkerRequest {
    let Some(contents) = contents else {
        answered(Some(tool.apply(&order)));
        return WorkerRequest;
    };
    crate::browser::run(async move {
        let bytes = contents.bytes().await;
        answered(bytes.map(|bytes| {
            order.extend(bytes);
            tool.apply(&order)
        }));
    });
    WorkerRequest
}
