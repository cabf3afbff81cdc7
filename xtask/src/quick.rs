//! The explorer in one file for this machine, fast: the same page as the single file of a release, but compiled in a
//! quick profile, in one piece with its framework, and not optimised for size.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use xtask::{
    bind::{Bound, TARGET, bind},
    page,
    project::{self, cargo, step},
    setup,
    single::{self, Parts},
};

const PROGRAM: &str = "framework-explorer";

/// Builds the page and returns its path.
///
/// # Errors
/// If the program does not compile, or a file of the project is missing or wrong.
pub fn build() -> Result<PathBuf> {
    setup::wasm_target()?;
    step("Compiling the program (about 3 minutes the first time)", compile)?;
    let page = step("Putting the page together (some seconds)", page)?;
    let file = folder().join("explorer.html");
    write(&file, &page)?;
    Ok(file)
}

/// The folder of the quick page and its intermediate files.
pub fn folder() -> PathBuf {
    project::target().join("open")
}

fn compile() -> Result<()> {
    let program = ["--package", PROGRAM, "--bin", PROGRAM];
    project::run(cargo().args(["build", "--profile", "quick", "--target", TARGET]).args(program))
}

fn page() -> Result<String> {
    let file = project::target().join(TARGET).join("quick").join(format!("{PROGRAM}.wasm"));
    let raw = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let Bound { glue, wasm } = bind(raw, false)?;
    let mut start = glue;
    for script in single::SCRIPTS {
        start += &project::read(&format!("src/web/{script}"))?;
    }
    let template = project::read("index.html")?;
    single::page(Parts {
        template: &template,
        boot: &project::read("src/web/boot.js")?,
        start: &start,
        style: &page::style(&template)?,
        metadata: String::new(),
        shown: String::new(),
        beside: String::new(),
        carried: &[("program".to_owned(), packed(&wasm)?)],
    })
}

fn packed(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bytes)?;
    Ok(packer.finish()?)
}

fn write(file: &Path, page: &str) -> Result<()> {
    fs::create_dir_all(folder()).with_context(|| format!("cannot make {}", folder().display()))?;
    fs::write(file, page).with_context(|| format!("cannot write {}", file.display()))
}
