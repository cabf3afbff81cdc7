//! Writes to the standard output.

use std::io::{ErrorKind, Write, stdout};

use anyhow::{Context, Result};

/// Writes everything. A pipe that its reader closes, as `head` does, is not an error.
///
/// # Errors
/// If it cannot be written for another reason.
pub fn write(content: impl AsRef<[u8]>) -> Result<()> {
    let mut out = stdout().lock();
    match out.write_all(content.as_ref()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done.context("cannot write to the standard output"),
    }
}
