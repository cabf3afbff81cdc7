//! `cargo xtask bench`: gathers the subjects (the release, the engine alone, search libraries, a bare page) and
//! runs the crate in `xtask/bench`, which measures them in Chromium and writes `docs/bench.md`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};

mod pages;

use crate::{
    build::{self, side},
    engines::Engine,
    project::{self, step},
    setup,
};

/// The parts that can run alone.
const PARTS: [&str; 4] = ["engine", "opening", "page", "start"];

/// The search libraries to compare the engine with, as npm packages.
const LIBRARIES: [(&str, &str); 8] = [
    ("minisearch", "7.2.0"),
    ("flexsearch", "0.8.212"),
    ("@orama/orama", "3.1.18"),
    ("itemsjs", "2.4.4"),
    ("lunr", "2.3.9"),
    ("fuse.js", "7.5.0"),
    ("@leeoniya/ufuzzy", "1.0.19"),
    ("fuzzysort", "4.0.2"),
];

/// Measures everything, or one part.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let parts: Vec<&str> = match arguments {
        [] => PARTS.to_vec(),
        [part] if PARTS.contains(&part.as_str()) => vec![part],
        _ => bail!("cargo xtask bench takes nothing, or one of: {}", PARTS.join(", ")),
    };
    Engine::Chromium.set_up().context("the bench needs Chromium and chromedriver")?;
    if !build::single_file().is_file() {
        build::release()?;
    }
    let folder = folder();
    if parts.contains(&"engine") {
        prepare_engine(&folder)?;
    }
    if parts.contains(&"page") || parts.contains(&"start") {
        step("Laying out the pages", || pages::lay_out(&folder))?;
    }
    println!("• Measuring (about 15 minutes for all parts; leave the machine alone meanwhile)");
    let mut bench = project::cargo();
    bench.args(["run", "--quiet", "--package", "bench", "--"]).arg(&folder).arg(project::root().join("docs/bench.md"));
    project::run(bench.args(parts))?;
    Ok(ExitCode::SUCCESS)
}

/// The folder for everything to measure.
fn folder() -> PathBuf {
    project::target().join("bench")
}

/// The engine as a module, the libraries, and the scripts that drive them.
fn prepare_engine(folder: &Path) -> Result<()> {
    let engine = side::program("engine-bench", "engine_bench.wasm")?;
    write(&folder.join("engine/engine.js"), engine.glue.as_bytes())?;
    write(&folder.join("engine/engine.wasm"), &engine.wasm)?;
    for (name, version) in LIBRARIES {
        let package = setup::npm_package(name, version, &format!("the search library {name}"))?;
        copy(&package, &folder.join("npm").join(name))?;
    }
    let sources = project::root().join("xtask");
    copy(&sources.join("bench/web"), &folder.join("web"))?;
    write(&folder.join("web/contender.mjs"), &fs::read(sources.join("engine/contender.mjs"))?)
}

/// Copies a folder with all its contents.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files_below(from)? {
        let inside = file.strip_prefix(from)?;
        write(&to.join(inside), &fs::read(&file)?)?;
    }
    Ok(())
}

/// Every file in a folder and its subfolders.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_unknown_part_is_answered_with_those_that_there_are() {
        let error = super::run(&["speed".to_owned()]).unwrap_err().to_string();
        assert!(error.ends_with("engine, opening, page, start"), "{error}");
    }
}
