//! The program itself: compiled for the browser, given its JavaScript glue, and made as small as it goes.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, bail};
use walrus::{ImportKind, Module};
use wasm_bindgen_cli_support::Bindgen;

use super::{names, split};
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

/// How `wasm-opt` goes about it: control flow taken apart and built anew finds more to share, and a second round finds what
/// the first laid open. No address below 1,024 means anything, since the linker puts the stack first and lets it grow down,
/// so offsets can be added into loads and stores.
const SMALLER: [&str; 5] = ["--low-memory-unused", "--flatten", "--rereloop", "-Oz", "-Oz"];

/// What `wasm-opt` takes out, and that it may use nothing but [`FEATURES`].
const STRIPPED: [&str; 4] = ["--strip-debug", "--strip-producers", "--strip-target-features", "--mvp-features"];

/// The program and what starts it.
pub struct Program {
    /// A JavaScript module with `initSync` and `__wbg_init`.
    pub glue: String,
    /// What a first visit needs.
    pub wasm: Vec<u8>,
    /// The rest of the page, which is loaded when it is wanted and shares the memory of the first.
    pub rest: Vec<u8>,
    /// The module with the tools, which is loaded when it is wanted and needs no glue.
    pub tools: Vec<u8>,
}

/// The names of the two programs.
const EXPLORER: &str = "framework-explorer";
const TOOLS: &str = "framework-explorer-worker";

/// Compiles, binds and optimises.
///
/// # Errors
/// Where one of the three fails; a missing `wasm-opt` is told and passed over.
pub fn build() -> Result<Program> {
    setup::wasm_target()?;
    step("Compiling the program for the browser (about 3 minutes the first time)", compile)?;
    let (bound, rest, tools) = step("Cutting it in two and binding it to JavaScript", || {
        let cut = split::cut(&compiled(EXPLORER)?)?;
        keep_named(&cut.first)?;
        let bound = bind(cut.first, false)?;
        let glue = split::link(&bound.glue)?;
        Ok((Bound { glue, ..bound }, cut.rest, by_itself(&bind(compiled(TOOLS)?, false)?.wasm)?))
    })?;
    let optimiser = setup::wasm_opt();
    let [wasm, rest, tools] = match optimiser {
        Some(optimiser) => step("Optimising it for size (about 30 seconds, nothing where unchanged)", || {
            let small = |wasm: &[u8]| optimise(&optimiser, wasm);
            Ok([small(&bound.wasm)?, small(&rest)?, small(&tools)?])
        })?,
        None => [bound.wasm, rest, tools],
    };
    Ok(Program { glue: bound.glue, wasm, rest, tools })
}

/// A module with its glue, before it is optimised.
pub struct Bound {
    /// A JavaScript module with `initSync` and `__wbg_init`.
    pub glue: String,
    /// The WebAssembly module.
    pub wasm: Vec<u8>,
}

/// The module with the tools without anything but them. The page gives it nothing, so it runs wherever a module runs.
fn by_itself(wasm: &[u8]) -> Result<Vec<u8>> {
    const KEPT: [&str; 5] = ["memory", "alloc", "pointer", "open", "write"];
    let mut module = Module::from_buffer(wasm)?;
    module.start = None;
    drop_exports(&mut module, |name| !KEPT.contains(&name));
    // What is left of the page's own functions stands in a table and is called by nobody.
    let imported: Vec<_> = module.imports.iter().map(|import| import.kind.clone()).collect();
    for import in imported {
        let ImportKind::Function(function) = import else {
            bail!("the module with the tools wants more than functions")
        };
        module.replace_imported_func(function, |(body, _)| {
            body.unreachable();
        })?;
    }
    Ok(module.emit_wasm())
}

/// The module before it is optimised, names of functions included, for looking at where its bytes are.
pub fn named() -> PathBuf {
    project::target().join("xtask/named.wasm")
}

fn keep_named(raw: &[u8]) -> Result<()> {
    fs::create_dir_all(project::target().join("xtask"))?;
    fs::write(named(), bind(raw.to_vec(), true)?.wasm).with_context(|| format!("cannot write {}", named().display()))
}

fn compiled(name: &str) -> Result<Vec<u8>> {
    let file = project::target().join(TARGET).join(format!("release/{name}.wasm"));
    fs::read(&file).with_context(|| format!("cannot read {}", file.display()))
}

/// The flags that keep the paths of this machine out of the program, so that a build elsewhere gives the same bytes.
pub fn flags() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    // As in .cargo/config.toml, which the variable replaces.
    let mut flags = format!("--cfg erase_components --remap-path-prefix={}=", project::root().display());
    if let Some(home) = home {
        flags += &format!(" --remap-path-prefix={}=cargo", home.display());
    }
    // The standard library, which is compiled along, names its files by where the toolchain lies.
    if let Some(toolchain) = project::output(project::command("rustc").args(["--print", "sysroot"])) {
        flags += &format!(" --remap-path-prefix={toolchain}=rust");
    }
    flags
}

/// The name of the variable that carries [`flags`].
pub const FLAGS_VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Compiles the standard library along, for size and without the texts of panics, which no reader sees: a tenth less. That
/// way of building is not stable yet, so the compiler is told that it may; the pinned toolchain keeps it the same.
const WITH_LIBRARY: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

fn compile() -> Result<()> {
    // What refers to what is what the program is cut by.
    compile_one("framework-explorer", EXPLORER, &["--no-default-features", "--", "-Clink-args=--emit-relocs"])?;
    // Without the page, of which they use nothing.
    compile_one("worker", TOOLS, &[])
}

/// Compiles one of the programs. The page carries the data, so neither has it in it.
fn compile_one(package: &str, name: &str, arguments: &[&str]) -> Result<()> {
    let mut command = project::cargo();
    command.args(["rustc", "--release", "--package", package, "--target", TARGET, "--bin", name]);
    let mut flags = flags();
    if setup::library_source() {
        flags += " -Zunstable-options -Cpanic=immediate-abort";
        command.args(WITH_LIBRARY).env("RUSTC_BOOTSTRAP", "1");
    }
    project::run(command.args(arguments).env(FLAGS_VARIABLE, flags))
}

/// Gives a compiled module its JavaScript glue.
///
/// # Errors
/// Where it cannot be bound, or brings scripts of its own.
pub(super) fn bind(raw: Vec<u8>, with_names: bool) -> Result<Bound> {
    let mut output = Bindgen::new()
        .input_bytes("app", raw)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The table of functions, which a rest has in common with its program.
        .keep_lld_exports(true)
        .remove_name_section(!with_names)
        .demangle(false)
        .remove_producers_section(true)
        .generate_output()?;
    let brought: Vec<_> = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|it| it.0).collect();
    if !brought.is_empty() || !output.local_modules().is_empty() {
        bail!("a dependency brings JavaScript files of its own, which neither build can carry: {brought:?}");
    }
    // A dependency of Leptos exports streams of servers, which no page of ours has.
    drop_exports(output.wasm_mut(), |name| {
        name.contains("intounderlying") || ["__data_end", "__heap_base", "__tls_base"].contains(&name)
    });
    let glue = without_classes(output.js(), "IntoUnderlying")?;
    let short = names::shorten(output.wasm_mut());
    Ok(Bound { glue: names::put(&glue, &short)?, wasm: output.wasm_mut().emit_wasm() })
}

/// The glue without the classes whose names begin so, and without what it keeps for them at its top level.
///
/// # Errors
/// Where the glue is not laid out as expected, so that more or less than these would go.
fn without_classes(glue: &str, beginning: &str) -> Result<String> {
    let (class, constant) = (format!("export class {beginning}"), format!("const {beginning}"));
    let wiring = format!("if (Symbol.dispose) {beginning}");
    let mut dropped_until: Option<fn(&str, &str) -> bool> = None;
    let mut kept = String::with_capacity(glue.len());
    for line in glue.split_inclusive('\n') {
        if line.starts_with(&class) {
            dropped_until = Some(|line, wiring| line.starts_with(wiring));
        } else if line.starts_with(&constant) {
            dropped_until = Some(|line, _| line.trim_end().ends_with(';'));
        }
        match dropped_until {
            Some(is_last) if is_last(line, &wiring) => dropped_until = None,
            Some(_) => {}
            None => kept.push_str(line),
        }
    }
    if dropped_until.is_some() || kept.contains(beginning) {
        bail!("wasm-bindgen lays out classes in a new way: {beginning} cannot be taken out of its glue");
    }
    Ok(kept)
}

/// Drops exports, and with them what nothing else uses.
fn drop_exports(module: &mut Module, is_unused: impl Fn(&str) -> bool) {
    let unused: Vec<_> = module.exports.iter().filter(|it| is_unused(&it.name)).map(walrus::Export::id).collect();
    for export in unused {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(module);
}

/// Makes a bound module smaller, once for the same module and the same flags.
///
/// # Errors
/// Where the optimiser fails.
pub(super) fn optimise(optimiser: &setup::Tool, wasm: &[u8]) -> Result<Vec<u8>> {
    let mut flags = [SMALLER.as_slice(), &STRIPPED].concat().join(" ");
    for feature in FEATURES {
        flags += &format!(" --enable-{feature}");
    }
    cache::made(&format!("wasm-opt-{}", cache::hash(flags.as_bytes())), wasm, || {
        let folder = project::target().join("xtask");
        fs::create_dir_all(&folder)?;
        let (before, after) = (folder.join("before.wasm"), folder.join("after.wasm"));
        fs::write(&before, wasm)?;
        let mut command = optimiser.command();
        project::run(command.arg(&before).arg("-o").arg(&after).args(flags.split(' ')))?;
        fs::read(&after).context("wasm-opt wrote nothing")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_loses_whole_classes_and_nothing_beside() {
        let glue = "export class Gone {\nfree() {\n}\n}\nif (Symbol.dispose) Gone.prototype.x = 1;\nfunction kept() {\n}\n\
                    const GoneFinalization = (typeof F === 'undefined')\n    ? { }\n    : new F();\nconst kept_too = 1;\n";
        assert_eq!(without_classes(glue, "Gone").unwrap(), "function kept() {\n}\nconst kept_too = 1;\n");
        assert!(without_classes("export class Gone {\n}\nfunction kept() {\n}\n", "Gone").is_err());
    }
}
