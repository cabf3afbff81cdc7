//! Reading a file of any form that opens.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use importers::{Opened, Refused, open_bytes};

/// What a file holds, or why it does not open.
///
/// # Errors
/// Where the file cannot be read at all.
pub fn open(file: &Path) -> Result<std::result::Result<Opened, Refused>> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(open_bytes(&bytes))
}
