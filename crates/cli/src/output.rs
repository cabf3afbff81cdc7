//! Writing to the standard output.

use std::io::{ErrorKind, Write, stdout};

use anyhow::{Context, Result};

/// Writes it all. A reader who has seen enough, as `head` has, is no mistake.
///
/// # Errors
/// Where it cannot be written for another reason.
pub fn write(content: impl AsRef<[u8]>) -> Result<()> {
    let mut out = stdout().lock();
    match out.write_all(content.as_ref()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done.context("cannot write to the standard output"),
    }
}
