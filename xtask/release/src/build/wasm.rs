//! The program itself: compiled for the browser, bound to JavaScript, and optimised for size.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, bail};
use walrus::{Export, ImportKind, Module};
use xtask::bind::{Bound, TARGET, bind};

use super::{names, split};
use crate::{
    cache,
    project::{self, step},
    setup,
};

/// The features that `wasm-opt` may use. Not `--all-features`: that enables some that browsers refuse.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "bulk-memory-opt",
    "nontrapping-float-to-int",
    "sign-ext",
    "mutable-globals",
    "reference-types",
    "multivalue",
];

/// The passes of `wasm-opt`: rebuilding the control flow finds more code to share, and a second round finds what the
/// first exposed. No address below 1,024 is used, since the linker puts the stack first and lets it grow down, so
/// offsets can be folded into loads and stores.
const SMALLER: [&str; 5] = ["--low-memory-unused", "--flatten", "--rereloop", "-Oz", "-Oz"];

/// Flags of `wasm-opt` that strip sections, and reset the features, so that it uses only [`FEATURES`].
const STRIPPED: [&str; 4] = ["--strip-debug", "--strip-producers", "--strip-target-features", "--mvp-features"];

/// The program and its glue.
pub struct Program {
    /// A JavaScript module with `initSync` and `__wbg_init`.
    pub glue: String,
    /// The first chunk, which a first visit needs.
    pub wasm: Vec<u8>,
    /// The lazy chunk, which loads on demand and shares the memory of the first.
    pub chunk: Vec<u8>,
    /// The worker module, which opens and writes files; it loads on demand and needs no glue.
    pub worker: Vec<u8>,
}

/// The names of the two programs.
const EXPLORER: &str = "framework-explorer";
const WORKER: &str = "framework-explorer-worker";

/// Compiles, binds and optimises.
///
/// # Errors
/// If one of the three fails; a missing `wasm-opt` is only reported.
pub fn build() -> Result<Program> {
    setup::wasm_target()?;
    step("Compiling the program for the browser (about 4 minutes the first time)", compile)?;
    let (bound, chunk, worker) =
        step("Cutting it in two and binding it to JavaScript (some seconds, nothing where unchanged)", cut_and_bound)?;
    let optimiser = setup::wasm_opt();
    let [wasm, chunk, worker] = match optimiser {
        Some(optimiser) => step("Optimising it for size (about 2 minutes, nothing where unchanged)", || {
            let small = |wasm: &[u8]| optimise(&optimiser, wasm);
            // The largest first: each takes one core.
            let (worker, (wasm, chunk)) = rayon::join(|| small(&worker), || (small(&bound.wasm), small(&chunk)));
            Ok([wasm?, chunk?, worker?])
        })?,
        None => [bound.wasm, chunk, worker],
    };
    Ok(Program { glue: bound.glue, wasm, chunk, worker })
}

/// The compiled, split and bound modules, from the cache if the same program was bound before, as it is for every
/// further framework.
fn cut_and_bound() -> Result<(Bound, Vec<u8>, Vec<u8>)> {
    let explorer = compiled(EXPLORER)?;
    // The four parts as one value, each with its length before it.
    let parts = cache::get_or_make("cut-bound-and-named", &explorer, || {
        let cut = split::cut(&explorer)?;
        let named = bind(cut.first.clone(), true)?.wasm;
        let bound = names::shortened(&bind(cut.first, false)?)?;
        Ok(join_pieces(&[bound.glue.as_bytes(), &bound.wasm, &cut.chunk, &named]))
    })?;
    let [glue, wasm, chunk, with_names] = split_pieces(&parts).context("the cache of the program is damaged")?;
    fs::create_dir_all(project::target().join("xtask"))?;
    fs::write(named(), with_names).with_context(|| format!("cannot write {}", named().display()))?;
    let worker = compiled(WORKER)?;
    let worker = cache::get_or_make("worker-alone", &worker, || standalone(&bind(worker.clone(), false)?.wasm))?;
    let glue = String::from_utf8(glue.to_vec()).context("the glue is no text")?;
    Ok((Bound { glue, wasm: wasm.to_vec() }, chunk.to_vec(), worker))
}

/// Joins pieces, each after its length.
fn join_pieces(pieces: &[&[u8]]) -> Vec<u8> {
    pieces.iter().flat_map(|piece| [&(piece.len() as u64).to_le_bytes(), *piece].concat()).collect()
}

/// The pieces of [`join_pieces`]; nothing if there are more or fewer.
fn split_pieces<const COUNT: usize>(bytes: &[u8]) -> Option<[&[u8]; COUNT]> {
    let mut rest = bytes;
    let mut pieces = Vec::new();
    while let Some((length, after)) = rest.split_first_chunk::<8>() {
        let (piece, others) = after.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
        pieces.push(piece);
        rest = others;
    }
    pieces.try_into().ok().filter(|_| rest.is_empty())
}

/// The name that wasm-bindgen gives the function for the time.
const CLOCK: &str = "__wbg_now_";

/// The worker with only the functions that the page calls. It imports nothing from the page, so it runs anywhere.
fn standalone(wasm: &[u8]) -> Result<Vec<u8>> {
    const EXPORTS: [&str; 10] = [
        "memory",
        "alloc",
        "pointer",
        "open",
        "write",
        "save_site",
        "compare",
        "pair",
        "read_mapping",
        "write_mapping",
    ];
    let mut module = Module::from_buffer(wasm)?;
    // For splitting, which the worker is not.
    let relocations = module.customs.iter().filter(|(_, section)| is_relocation(section.name()));
    for id in relocations.map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    module.start = None;
    let unused: Vec<_> =
        module.exports.iter().filter(|export| !EXPORTS.contains(&export.name.as_str())).map(Export::id).collect();
    for export in unused {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(&mut module);
    // The remaining functions of the page are in a table, and nothing calls them.
    let imported: Vec<_> =
        module.imports.iter().map(|import| (import.kind.clone(), import.name.starts_with(CLOCK))).collect();
    for (import, is_clock) in imported {
        let ImportKind::Function(function) = import else { bail!("the worker wants more than functions") };
        module.replace_imported_func(function, |(body, _)| {
            // The library for workbooks asks for the time before it gets one.
            if is_clock {
                body.f64_const(0.0)
            } else {
                body.unreachable()
            };
        })?;
    }
    Ok(module.emit_wasm())
}

/// Whether a section of this name tells a linker what refers to what.
fn is_relocation(name: &str) -> bool {
    name == "linking" || name.starts_with("reloc.")
}

/// The module before optimisation, with the names of functions, for analysing its size.
pub fn named() -> PathBuf {
    project::target().join("xtask/named.wasm")
}

fn compiled(name: &str) -> Result<Vec<u8>> {
    let file = project::target().join(TARGET).join(format!("release/{name}.wasm"));
    fs::read(&file).with_context(|| format!("cannot read {}", file.display()))
}

/// The flags that keep this machine's paths out of the program, so that a build elsewhere gives the same bytes.
pub fn flags() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    // As in .cargo/config.toml, which the variable overrides.
    let mut flags = format!("--cfg erase_components --remap-path-prefix={}=", project::root().display());
    if let Some(home) = home {
        flags += &format!(" --remap-path-prefix={}=cargo", home.display());
    }
    // The standard library, which is compiled along, names its files by the toolchain's path.
    if let Some(toolchain) = project::output(project::command("rustc").args(["--print", "sysroot"])) {
        flags += &format!(" --remap-path-prefix={toolchain}=rust");
    }
    flags
}

/// The name of the variable for [`flags`].
pub const FLAGS_VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Compiles the standard library along, for size and without the texts of panics, which no reader sees: a tenth less.
/// That is still unstable, so the compiler needs permission; the pinned toolchain keeps it the same.
const WITH_LIBRARY: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// Compiles the program and the worker, in one run of Cargo: while one core optimises the one as a whole, the other core
/// has the other. Neither contains the data, which the page carries.
fn compile() -> Result<()> {
    let mut command = project::cargo();
    command.args(["build", "--release", "--no-default-features", "--target", TARGET]);
    command.args(["--package", "framework-explorer", "--bin", EXPLORER, "--package", "worker", "--bin", WORKER]);
    // Splitting the program needs the relocations.
    let mut flags = flags() + " -Clink-args=--emit-relocs";
    if setup::library_source() {
        flags += " -Zunstable-options -Cpanic=immediate-abort";
        command.args(WITH_LIBRARY).env("RUSTC_BOOTSTRAP", "1");
    }
    project::run(command.env(FLAGS_VARIABLE, flags))
}

/// Optimises a bound module, once for the same module and the same flags.
///
/// # Errors
/// If the optimiser fails.
pub(super) fn optimise(optimiser: &setup::Tool, wasm: &[u8]) -> Result<Vec<u8>> {
    let mut flags = [SMALLER.as_slice(), &STRIPPED].concat().join(" ");
    for feature in FEATURES {
        flags += &format!(" --enable-{feature}");
    }
    cache::get_or_make(&format!("wasm-opt-{}", cache::hash(flags.as_bytes())), wasm, || {
        let folder = project::target().join("xtask");
        fs::create_dir_all(&folder)?;
        let file = |time: &str| folder.join(format!("{time}-{}.wasm", cache::hash(wasm)));
        let (before, after) = (file("before"), file("after"));
        fs::write(&before, wasm)?;
        let mut command = optimiser.command();
        project::run(command.arg(&before).arg("-o").arg(&after).args(flags.split(' ')))?;
        let small = fs::read(&after).context("wasm-opt wrote nothing")?;
        fs::remove_file(&before)?;
        fs::remove_file(&after)?;
        Ok(small)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{FunctionBuilder, ValType};

    #[test]
    fn pieces_are_parted_as_they_were_joined() {
        let pieces: [&[u8]; 3] = [b"glue", b"", b"wasm"];
        let bytes = join_pieces(&pieces);
        assert_eq!(split_pieces(&bytes), Some(pieces));
        assert_eq!(split_pieces::<2>(&bytes), None);
        assert_eq!(split_pieces::<3>(&bytes[..bytes.len() - 1]), None);
    }

    #[test]
    fn the_worker_wants_nothing_and_has_no_clock() {
        let mut module = Module::default();
        let kind = module.types.add(&[], &[ValType::F64]);
        let (clock, _) = module.add_import_func("./worker.js", "__wbg_now_0123456789abcdef", kind);
        let mut write = FunctionBuilder::new(&mut module.types, &[], &[ValType::F64]);
        write.func_body().call(clock);
        let write = write.finish(Vec::new(), &mut module.funcs);
        module.exports.add("write", write);
        let alone = Module::from_buffer(&standalone(&module.emit_wasm()).unwrap()).unwrap();
        assert_eq!((alone.imports.iter().count(), alone.exports.iter().count()), (0, 1));
    }
}
