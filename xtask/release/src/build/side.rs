//! Programs beside the page's, built the way it is, so that they can be measured against each other.

use std::fs;

use anyhow::{Context, Result};

use xtask::bind::{Bound, TARGET, bind};

use super::{script, wasm};
use crate::{
    project::{self, step},
    setup,
};

/// Compiles, binds and optimises a package of the workspace; `file` is what Cargo calls the module.
///
/// # Errors
/// Where one of the three fails; a missing `wasm-opt` is told and passed over.
pub fn program(package: &str, file: &str) -> Result<Bound> {
    setup::wasm_target()?;
    step(&format!("Compiling {package} for the browser (about 2 minutes the first time)"), || {
        let arguments = ["build", "--quiet", "--release", "--target", TARGET, "--package", package];
        project::run(project::cargo().args(arguments).env(wasm::FLAGS_VARIABLE, wasm::flags()))
    })?;
    let compiled = project::target().join(TARGET).join("release").join(file);
    let raw = fs::read(&compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    let bound = bind(raw, false)?;
    let wasm = match setup::wasm_opt() {
        Some(optimiser) => wasm::optimise(&optimiser, &bound.wasm)?,
        None => bound.wasm,
    };
    Ok(Bound { glue: bound.glue, wasm })
}

/// The glue of a program followed by what starts it, as one small module that exports nothing.
///
/// # Errors
/// Where either is not JavaScript.
pub fn module(program: &Bound, start: &str) -> Result<String> {
    script::program("a program beside the page", &format!("{}\n{start}", program.glue))
}
