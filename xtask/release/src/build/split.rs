//! Splits the compiled program in two at its split point: the first chunk, which a first visit needs, and the lazy
//! chunk, which shares its memory and loads on demand.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use crate::project;

/// The program's name for the script that loads its chunk. No such file is built: [`super::script::program`] replaces
/// it by the loader.
pub const LINK: &str = "./chunk.js";

/// The program in two modules.
pub struct Cut {
    /// The first chunk; it still has to be bound to JavaScript.
    pub first: Vec<u8>,
    /// The lazy chunk, which needs only the first.
    pub chunk: Vec<u8>,
}

/// Splits a program that was linked with its relocations.
///
/// # Errors
/// If it has no split point, or more than one.
pub fn cut(program: &[u8]) -> Result<Cut> {
    let folder = project::target().join("xtask/split");
    let first = folder.join("first.wasm");
    let mut options = Options::new(program);
    options.output_dir = &folder;
    options.main_out_path = &first;
    options.link_name = LINK;
    // Its error type does not convert to ours.
    let split = transform(options).map_err(|error| anyhow!("cannot cut the program in two: {error:#}"))?;
    let [chunk] = split.split_modules.as_slice() else {
        bail!("the program was to be cut in two, but there are {} modules beside the first", split.split_modules.len())
    };
    let read = |file: &Path| fs::read(file).with_context(|| format!("cannot read {}", file.display()));
    Ok(Cut { first: read(&first)?, chunk: read(chunk)? })
}
