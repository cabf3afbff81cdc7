//! `cargo xtask size`: the bytes of a first visit and of the single file, and what the program's bytes are.

use std::{collections::BTreeMap, fs, path::Path, process::ExitCode};

use anyhow::{Context, Result, bail};
use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::{
    build::{self, compress},
    project,
};

/// The limit for a first visit, in bytes after Brotli: page, style, script and program. The aim was 140 kB; of the
/// excess, the page's own text (20 kB for all statements and quotations, readable without scripts) is worth it.
const FIRST_VISIT: usize = 178_000;

/// The limit for the single file, in bytes. The aim was 1,500 kB. The rest loads from a disk, so nobody waits for it:
/// the readers and writers of spreadsheets, XML and YAML, words in ten languages, and the bundled texts in nine.
const SINGLE_FILE: usize = 3_250_000;

/// The number of crates to list.
const CRATES: usize = 20;

/// The size of one file: raw, gzip, Brotli.
type Sizes = [usize; 3];

/// Shows the sizes of the release in `dist/`, building it if there is none.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    if !arguments.is_empty() {
        bail!("cargo xtask size takes nothing more");
    }
    if !build::single_file().is_file() {
        build::release()?;
    }
    let first_visit = first_visit()?;
    let single = usize::try_from(fs::metadata(build::single_file())?.len())?;
    println!("single file {single:>43}\n");
    sections()?;
    if build::named().is_file() {
        crates()?;
    }
    let within = [("first visit, brotli", first_visit, FIRST_VISIT), ("single file", single, SINGLE_FILE)].map(judge);
    Ok(if within == [true, true] { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the table of files, and returns the Brotli bytes of all together.
fn first_visit() -> Result<usize> {
    println!("{:<33} {:>10} {:>10} {:>10}", "first visit (bytes)", "raw", "gzip", "brotli");
    let mut total: Sizes = [0; 3];
    for name in loaded()? {
        let sizes = sizes(&fs::read(project::dist().join(&name))?)?;
        row(&name, sizes);
        for (sum, size) in total.iter_mut().zip(sizes) {
            *sum += size;
        }
    }
    row("together", total);
    Ok(total[2])
}

/// The files of a first visit. The service worker's own copies come later and are the same files.
fn loaded() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(project::dist())? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| is_loaded(name));
    names.sort();
    Ok(names)
}

fn is_loaded(name: &str) -> bool {
    // The page contains the style; the file is for the plain pages beside it.
    name == "index.html" || name.starts_with("app-") && [".js", ".wasm"].iter().any(|end| name.ends_with(end))
}

fn sizes(bytes: &[u8]) -> Result<Sizes> {
    Ok([bytes.len(), compress::gzip(bytes)?.len(), compress::brotli(bytes)?.len()])
}

fn row(name: &str, [raw, gzip, brotli]: Sizes) {
    println!("{name:<33} {raw:>10} {gzip:>10} {brotli:>10}");
}

fn judge((what, size, limit): (&str, usize, usize)) -> bool {
    let is_within = size <= limit;
    let word = if is_within { "within" } else { "OVER" };
    println!("{what}: {size} bytes, {word} the limit of {limit}");
    is_within
}

/// Prints the bytes of the program's sections.
fn sections() -> Result<()> {
    let name = loaded()?
        .into_iter()
        .find(|name| Path::new(name).extension().is_some_and(|ending| ending == "wasm"))
        .context("dist/ has no program")?;
    let wasm = fs::read(project::dist().join(name))?;
    let mut sections = Vec::new();
    for payload in Parser::new(0).parse_all(&wasm) {
        let payload = payload?;
        if let (Some((id, range)), false) = (payload.as_section(), matches!(payload, Payload::CodeSectionEntry(_))) {
            sections.push((section_name(id), range.len()));
        }
    }
    table("sections of the program", sections, usize::MAX);
    Ok(())
}

fn section_name(id: u8) -> String {
    const NAMES: [&str; 14] = [
        "custom",
        "types",
        "imports",
        "functions",
        "tables",
        "memory",
        "globals",
        "exports",
        "start",
        "elements",
        "code",
        "data",
        "data count",
        "tags",
    ];
    NAMES.get(usize::from(id)).map_or_else(|| format!("section {id}"), |name| (*name).to_owned())
}

/// Prints the program's bytes by crate, before `wasm-opt`, which drops the names.
fn crates() -> Result<()> {
    let wasm = fs::read(build::named())?;
    let (mut imports, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(&wasm) {
        match payload? {
            Payload::ImportSection(section) => imports = functions_imported(section)?,
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    names.extend(function_names(section)?);
                }
            }
            _ => {}
        }
    }
    let mut crates = BTreeMap::<String, usize>::new();
    for (body, index) in bodies.into_iter().zip(imports..) {
        *crates.entry(names.get(&index).map_or_else(|| "(no name)".to_owned(), |name| owner(name))).or_default() +=
            body;
    }
    table("code by crate, before wasm-opt", crates.into_iter().collect(), CRATES);
    Ok(())
}

fn functions_imported(section: wasmparser::ImportSectionReader) -> Result<u32> {
    let mut count = 0;
    for import in section.into_imports() {
        count += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
    }
    Ok(count)
}

fn function_names(section: wasmparser::NameSectionReader) -> Result<Vec<(u32, String)>> {
    let mut names = Vec::new();
    for part in section {
        if let Name::Function(map) = part? {
            for naming in map {
                let naming = naming?;
                names.push((naming.index, naming.name.to_owned()));
            }
        }
    }
    Ok(names)
}

/// The crate of a function. For `<A as B>::c` that is the crate of `A`, or of `B` if `A` is built in.
fn owner(symbol: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(symbol));
    let is_path = |part: &&str| part.contains("::") && !part.starts_with("::");
    let path = name.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).find(is_path);
    // A demangled name without a path is a method of a built-in type, such as `<str>::trim`.
    let otherwise = if name == symbol { "(not Rust)" } else { "core" };
    path.and_then(|path| path.split("::").next()).unwrap_or(otherwise).to_owned()
}

fn table(heading: &str, mut rows: Vec<(String, usize)>, most: usize) {
    let total: usize = rows.iter().map(|row| row.1).sum();
    rows.sort_by_key(|row| std::cmp::Reverse(row.1));
    println!("{heading}");
    for (name, size) in rows.iter().take(most) {
        println!("  {name:<31} {size:>10} {:>6.1} %", *size as f64 * 100.0 / total.max(1) as f64);
    }
    println!("  {:<31} {total:>10}\n", "together");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_visit_loads_the_page_and_its_hashed_parts() {
        let names =
            ["index.html", "app-0a.js", "app-0a.wasm", "style-0a.css", "app-0a.js.br", "embed.js", "index.html.gz"];
        assert_eq!(names.map(is_loaded), [true, true, true, false, false, false, false]);
    }

    #[test]
    fn code_belongs_to_the_crate_that_its_path_begins_with() {
        let table = [
            ("_ZN4core3fmt9Formatter3pad17h0123456789abcdefE", "core"),
            ("_ZN57_$LT$leptos..text..Text$u20$as$u20$core..clone..Clone$GT$5clone17h0123456789abcdefE", "leptos"),
            ("memcpy", "(not Rust)"),
        ];
        for (symbol, expected) in table {
            assert_eq!(owner(symbol), expected, "{symbol}");
        }
    }

    #[test]
    fn over_the_limit_is_a_failure() {
        assert!(judge(("x", 10, 10)));
        assert!(!judge(("x", 11, 10)));
    }
}
