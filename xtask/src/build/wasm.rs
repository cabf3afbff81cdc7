//! The program itself: compiled for the browser, given its JavaScript glue, and made as small as it goes.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use super::names;
use crate::{
    cache,
    project::{self, step},
    setup,
};

pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// What `wasm-opt` may use. Not `--all-features`: that turns on what browsers refuse.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "bulk-memory-opt",
    "nontrapping-float-to-int",
    "sign-ext",
    "mutable-globals",
    "reference-types",
    "multivalue",
];

/// The program and what starts it.
pub struct Program {
    /// A JavaScript module with `initSync` and `__wbg_init`.
    pub glue: String,
    /// The WebAssembly module.
    pub wasm: Vec<u8>,
}

/// Compiles, binds and optimises.
///
/// # Errors
/// Where one of the three fails; a missing `wasm-opt` is told and passed over.
pub fn build() -> Result<Program> {
    setup::wasm_target()?;
    step("Compiling the program for the browser (about 3 minutes the first time)", compile)?;
    let raw = fs::read(compiled()).with_context(|| format!("cannot read {}", compiled().display()))?;
    let bound = step("Binding it to JavaScript", || {
        keep_named(&raw)?;
        bind(raw, false)
    })?;
    let optimiser = setup::wasm_opt();
    let wasm = match optimiser {
        Some(optimiser) => step("Optimising it for size (about 20 seconds, nothing where unchanged)", || {
            cache::made("wasm-opt-Oz-2", &bound.wasm, || optimise(&optimiser, &bound.wasm))
        })?,
        None => bound.wasm,
    };
    Ok(Program { glue: bound.glue, wasm })
}

/// The module before it is optimised, names of functions included, for looking at where its bytes are.
pub fn named() -> PathBuf {
    project::target().join("xtask/named.wasm")
}

fn keep_named(raw: &[u8]) -> Result<()> {
    fs::create_dir_all(project::target().join("xtask"))?;
    fs::write(named(), bind(raw.to_vec(), true)?.wasm).with_context(|| format!("cannot write {}", named().display()))
}

fn compiled() -> PathBuf {
    project::target().join(TARGET).join("release/framework-explorer.wasm")
}

/// The flags that keep the paths of this machine out of the program, so that a build elsewhere gives the same bytes.
pub fn flags() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    // As in .cargo/config.toml, which the variable replaces.
    let mut flags = format!("--cfg erase_components --remap-path-prefix={}=", project::root().display());
    if let Some(home) = home {
        flags += &format!(" --remap-path-prefix={}=cargo", home.display());
    }
    flags
}

/// The name of the variable that carries [`flags`].
pub const FLAGS_VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

fn compile() -> Result<()> {
    // The page carries the data, so the program does not.
    let arguments = ["build", "--release", "--no-default-features", "--target", TARGET, "--bin"];
    project::run(project::cargo().args(arguments).arg("framework-explorer").env(FLAGS_VARIABLE, flags()))
}

/// Gives a compiled module its JavaScript glue.
///
/// # Errors
/// Where it cannot be bound, or brings scripts of its own.
pub(super) fn bind(raw: Vec<u8>, with_names: bool) -> Result<Program> {
    let mut output = Bindgen::new()
        .input_bytes("app", raw)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(!with_names)
        .demangle(false)
        .remove_producers_section(true)
        .generate_output()?;
    let brought: Vec<_> = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|it| it.0).collect();
    if !brought.is_empty() || !output.local_modules().is_empty() {
        bail!("a dependency brings JavaScript files of its own, which neither build can carry: {brought:?}");
    }
    let short = names::shorten(output.wasm_mut());
    Ok(Program { glue: names::put(output.js(), &short)?, wasm: output.wasm_mut().emit_wasm() })
}

/// Makes a bound module smaller.
///
/// # Errors
/// Where the optimiser fails.
pub(super) fn optimise(optimiser: &setup::Tool, wasm: &[u8]) -> Result<Vec<u8>> {
    let folder = project::target().join("xtask");
    fs::create_dir_all(&folder)?;
    let (before, after) = (folder.join("before.wasm"), folder.join("after.wasm"));
    fs::write(&before, wasm)?;
    let mut command = optimiser.command();
    command.arg(&before).arg("-o").arg(&after).args(["-Oz", "--strip-debug", "--strip-producers"]);
    command.arg("--strip-target-features").arg("--mvp-features");
    command.args(FEATURES.map(|feature| format!("--enable-{feature}")));
    project::run(&mut command)?;
    fs::read(&after).context("wasm-opt wrote nothing")
}
