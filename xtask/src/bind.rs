//! JavaScript glue for a compiled program, by the library behind the `wasm-bindgen` command.

use anyhow::{Result, bail};
use wasm_bindgen_cli_support::Bindgen;

/// Cargo's target for browsers.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// A program and its glue.
pub struct Bound {
    /// A JavaScript module with `initSync` and `__wbg_init`.
    pub glue: String,
    /// The WebAssembly module.
    pub wasm: Vec<u8>,
}

/// Makes the glue of a compiled module.
///
/// # Errors
/// If it cannot be bound, or brings scripts of its own.
pub fn bind(raw: Vec<u8>, with_names: bool) -> Result<Bound> {
    let mut output = Bindgen::new()
        .input_bytes("app", raw)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The table of functions, which a lazy chunk has in common with its program.
        .keep_lld_exports(true)
        .remove_name_section(!with_names)
        .demangle(false)
        .remove_producers_section(true)
        .generate_output()?;
    let brought: Vec<_> =
        output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|(name, _)| name).collect();
    if !brought.is_empty() || !output.local_modules().is_empty() {
        bail!("a dependency brings JavaScript files of its own, which no page of ours can carry: {brought:?}");
    }
    Ok(Bound { glue: output.js().to_owned(), wasm: output.wasm_mut().emit_wasm() })
}
