//! `cargo xtask serve`: Trunk, which builds for development and reloads the page on change.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use xtask::{project, setup};

/// Serves until interrupted.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    if !arguments.is_empty() {
        bail!("cargo xtask serve takes nothing more; `trunk serve` has options");
    }
    setup::wasm_target()?;
    println!("• Serving on http://127.0.0.1:8080/ (the first build takes about 2 minutes; Ctrl+C ends it)");
    project::run(&mut trunk("serve")?)?;
    Ok(ExitCode::SUCCESS)
}

/// A Trunk command, with the `wasm-bindgen` that it needs on its search path, so that it downloads nothing.
///
/// # Errors
/// If one of the two is missing and cannot be built.
pub fn trunk(command: &str) -> Result<std::process::Command> {
    let (trunk, binder) = (setup::trunk()?, setup::wasm_bindgen()?);
    let folder = binder.parent().context("wasm-bindgen lies nowhere")?.to_path_buf();
    let search = std::env::var_os("PATH").unwrap_or_default();
    let search = std::env::join_paths([folder].into_iter().chain(std::env::split_paths(&search)))?;
    let mut process = project::command(trunk);
    process.arg(command).env("PATH", search).env("TRUNK_SKIP_VERSION_CHECK", "true").env_remove("NO_COLOR");
    Ok(process)
}
