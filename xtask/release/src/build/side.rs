//! Further programs, built like the page's, so that the benchmark can compare them.

use std::fs;

use anyhow::{Context, Result};

use xtask::bind::{Bound, TARGET, bind};

use super::{script, wasm};
use crate::{
    project::{self, step},
    setup,
};

/// Compiles, binds and optimises a package of the workspace; `file` is Cargo's name for the module.
///
/// # Errors
/// If one of the three fails; a missing `wasm-opt` is only reported.
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

/// The glue of a program followed by its start script, as one minified module that exports nothing.
///
/// # Errors
/// If either is not JavaScript.
pub fn module(program: &Bound, start: &str) -> Result<String> {
    script::program("a program beside the page", &format!("{}\n{start}", program.glue))
}
