//! Tools for builds and tests: found, or installed with a message on what and how long.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::project::{self, step};

const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132.0.0";

/// A program that a step runs: an executable, or a script with the Node that runs it.
pub struct Tool {
    program: PathBuf,
    script: Option<PathBuf>,
}

impl Tool {
    /// A command that runs it.
    pub fn command(&self) -> Command {
        let mut command = project::command(&self.program);
        command.args(&self.script);
        command
    }
}

/// Sets up the browser's compilation target.
///
/// # Errors
/// If it is missing and cannot be added.
pub fn wasm_target() -> Result<()> {
    let has = project::output(project::command("rustup").args(["target", "list", "--installed"]));
    match has {
        // Without rustup the compiler's packages decide; Cargo reports a missing target.
        None => Ok(()),
        Some(list) if list.contains("wasm32-unknown-unknown") => Ok(()),
        Some(_) => step("Adding the target wasm32-unknown-unknown (some seconds)", || {
            project::run(project::command("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
        }),
    }
}

/// Whether the source of the standard library is installed, for compiling it along; adds it if possible. Without it the
/// program is larger, not wrong.
pub fn library_source() -> bool {
    let component = |what: &[&str]| project::output(project::command("rustup").arg("component").args(what));
    let has = || component(&["list", "--installed"]).is_some_and(|list| list.contains("rust-src"));
    if has() {
        return true;
    }
    println!("• Adding the source of the standard library (some seconds)");
    component(&["add", "rust-src"]);
    if !has() {
        println!("  warning: no source of the standard library: the program stays larger.");
        println!("  To mend it, run `rustup component add rust-src` and this again.");
    }
    has()
}

/// The pinned `wasm-opt`. None, after a message, if it cannot be installed: the program is then larger, not wrong.
pub fn wasm_opt() -> Option<Tool> {
    let found = npm_package("binaryen", BINARYEN, "the optimiser wasm-opt").and_then(|folder| {
        let node = project::find_program("node").context("node is not there")?;
        Ok(Tool { program: node, script: Some(folder.join("bin/wasm-opt")) })
    });
    match found {
        Ok(tool) => Some(tool),
        Err(error) => {
            println!("  warning: no wasm-opt ({error:#}): the program stays larger.");
            println!("  To mend it, install npm and run this again.");
            None
        }
    }
}

/// The accessibility checker for browser tests: the path of its one file.
///
/// # Errors
/// If it cannot be installed.
pub fn axe() -> Result<PathBuf> {
    Ok(npm_package("axe-core", "4.14.1", "the accessibility checker axe-core")?.join("axe.min.js"))
}

/// The folder of an npm package in this version, installed if missing.
///
/// # Errors
/// If it cannot be installed.
pub fn npm_package(name: &str, version: &str, what: &str) -> Result<PathBuf> {
    let home = project::tools().join(format!("{name}-{version}"));
    let package = home.join("node_modules").join(name);
    if package.join("package.json").is_file() {
        return Ok(package);
    }
    npm()?;
    step(&format!("Installing {what} {version} from npm (about 20 seconds)"), || {
        fs::create_dir_all(&home)?;
        fs::write(home.join("package.json"), "{\"private\": true}\n")?;
        let mut npm = project::command(project::find_program("npm").context("npm is not there")?);
        npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--save-exact"]);
        project::run(npm.arg(format!("{name}@{version}")).current_dir(&home))
    })?;
    Ok(package)
}

fn npm() -> Result<()> {
    if project::find_program("npm").is_some() {
        return Ok(());
    }
    apt("npm", "npm, which brings some tools (about a minute)")
}

/// Trunk, for development and for building without these commands.
///
/// # Errors
/// If it is missing and cannot be built.
pub fn trunk() -> Result<PathBuf> {
    crate_program("trunk", TRUNK, &["--locked"], "about 3 minutes on two cores")
}

/// The `wasm-bindgen` command that Trunk runs, in the version of the library in `Cargo.lock`.
///
/// # Errors
/// If it is missing and cannot be built.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let lock = project::read("Cargo.lock")?;
    let version = locked_version(&lock, "wasm-bindgen").context("Cargo.lock has no wasm-bindgen")?;
    // Without --locked: its own lock file names a dependency that is not in the registry.
    crate_program("wasm-bindgen", version, &[], "about 2 minutes on two cores")
}

/// The driver for Firefox.
///
/// # Errors
/// If it is missing and cannot be built.
pub fn geckodriver() -> Result<PathBuf> {
    crate_program("geckodriver", "0.37.1", &["--locked"], "about 2 minutes on two cores")
}

/// A program from crates.io in this version: on the search path, among the pinned tools, or installed there, ready-made
/// if `cargo binstall` is available, else compiled.
fn crate_program(program: &str, version: &str, extra: &[&str], how_long: &str) -> Result<PathBuf> {
    let home = project::tools().join(format!("{program}-{version}"));
    let own = home.join("bin").join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    let candidates = project::find_program(program).into_iter().chain([own.clone()]);
    for candidate in candidates {
        if is_version(&candidate, version) {
            return Ok(candidate);
        }
    }
    let package = if program == "wasm-bindgen" { "wasm-bindgen-cli" } else { program };
    if !(is_fetched(package, version, &home) && is_version(&own, version)) {
        step(&format!("Building {package} {version} ({how_long}, once)"), || {
            // Unoptimised: that compiles several times as fast, and none of these has much to compute.
            let arguments = ["install", package, "--version", version, "--debug", "--force", "--root"];
            project::run(project::cargo().args(arguments).arg(&home).args(extra))
        })?;
    }
    Ok(own)
}

/// Whether `cargo binstall` is available and has found a ready-made program.
fn is_fetched(package: &str, version: &str, home: &Path) -> bool {
    let Some(binstall) = project::find_program("cargo-binstall") else { return false };
    let fetched = step(&format!("Fetching {package} {version} (some seconds, once)"), || {
        let arguments = ["--no-confirm", "--force", "--disable-strategies", "compile", "--version", version, "--root"];
        project::run(project::command(&binstall).args(arguments).arg(home).arg(package))
    });
    fetched.inspect_err(|error| println!("  not to be had ready-made: {error:#}")).is_ok()
}

fn is_version(program: &Path, version: &str) -> bool {
    project::output(project::command(program).arg("--version"))
        .is_some_and(|answer| answer.split_whitespace().any(|word| word == version))
}

/// The server for testing the shipped configuration, with the module that serves Brotli files.
///
/// # Errors
/// If it is missing and cannot be installed.
pub fn nginx() -> Result<()> {
    // Debian installs it where only root's search path looks.
    if project::find_program("nginx").is_some() || Path::new("/usr/sbin/nginx").is_file() {
        return Ok(());
    }
    apt("nginx libnginx-mod-http-brotli-static", "nginx, to try its configuration (about a minute)")
}

/// Packages of the system, installed if allowed.
///
/// # Errors
/// If it is not, with the command for a person to run.
pub fn apt(packages: &str, what: &str) -> Result<()> {
    let is_root = project::output(project::command("id").arg("-u")).is_some_and(|id| id == "0");
    if !is_root || project::find_program("apt-get").is_none() {
        bail!("{packages} missing; install it, on Debian or Ubuntu with: sudo apt-get install {packages}");
    }
    step(&format!("Installing {what}"), || {
        let quiet = |arguments: &[&str]| {
            let mut command = project::command("apt-get");
            command.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq").args(arguments);
            project::run(command.stdout(std::process::Stdio::null()))
        };
        quiet(&["update"])?;
        let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
        arguments.extend(packages.split(' '));
        quiet(&arguments)
    })
}

/// The version of a package in `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_locked_version_is_that_of_the_package_and_not_of_its_namesakes() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "leptos"), None);
    }
}
