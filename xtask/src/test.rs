//! `cargo xtask test`: every check, each a step that passes, fails or is left out by name. A failed step does not hide the
//! next: all are tried, and the end counts them.

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Result, bail};

use crate::{
    build,
    engines::Engine,
    project::{self, cargo, run as call, step},
    reproduce, serve, setup, size,
};

/// The folder of the browser suites' crate.
const SUITES: &str = "tests/browser";

/// What came of the steps.
#[derive(Debug, Default)]
struct Tally {
    passed: Vec<String>,
    failed: Vec<String>,
    skipped: Vec<String>,
}

/// Runs all, or one part: `lint`, `native`, `browsers`.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let parts: &[fn(&mut Tally)] = match arguments {
        [] => &[lint, native, release, browsers, again],
        [part] => match part.as_str() {
            "lint" => &[lint],
            "native" => &[native],
            "browsers" => &[built, browsers],
            _ => bail!("cargo xtask test takes nothing, or one of lint, native, browsers"),
        },
        _ => bail!("cargo xtask test takes one part at most"),
    };
    let mut tally = Tally::default();
    for part in parts {
        part(&mut tally);
    }
    println!("\n{}", tally.summary());
    Ok(if tally.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Tally {
    fn step(&mut self, name: &str, work: impl FnOnce() -> Result<()>) {
        match step(name, work) {
            Ok(()) => self.passed.push(name.to_owned()),
            Err(error) => {
                println!("  FAILED: {error:#}");
                self.failed.push(name.to_owned());
            }
        }
    }

    /// Something that this machine cannot do. In continuous integration that is a failure: there, all has to be done.
    fn skip(&mut self, name: &str, why: &anyhow::Error) {
        println!("  not done: {name}: {why:#}");
        let list = if project::is_ci() { &mut self.failed } else { &mut self.skipped };
        list.push(name.to_owned());
    }

    fn summary(&self) -> String {
        let mut text = String::new();
        for (word, names) in [("Failed", &self.failed), ("Skipped", &self.skipped)] {
            if !names.is_empty() {
                text += &format!("{word}: {}\n", names.join("; "));
            }
        }
        let [passed, failed, skipped] = [&self.passed, &self.failed, &self.skipped].map(Vec::len);
        text + &format!("{passed} passed, {failed} failed, {skipped} skipped")
    }
}

fn lint(tally: &mut Tally) {
    tally.step("Format (cargo fmt)", || call(cargo().args(["fmt", "--all", "--check"])));
    tally.step("Clippy, on this machine (about 3 minutes the first time)", || {
        call(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    });
    tally.step("Clippy, for the browser (about 2 minutes the first time)", || {
        setup::wasm_target()?;
        // As a release is compiled: the program, then the worker.
        let target = ["--target", "wasm32-unknown-unknown"];
        let program = ["--package", "framework-explorer", "--no-default-features", "--bin", "framework-explorer"];
        call(cargo().arg("clippy").args(target).args(program).args(["--", "-D", "warnings"]))?;
        call(cargo().arg("clippy").args(target).args(["--package", "worker", "--", "-D", "warnings"]))
    });
}

fn native(tally: &mut Tally) {
    tally.step("Native tests (about 3 minutes the first time)", || {
        call(cargo().args(["test", "--workspace", "--exclude", "browser-tests"]))
    });
    tally.step("The schema in docs/ is current", || {
        succeeds(crate::schema::run(&["--check".to_owned()])?, "write it anew with: cargo xtask schema")
    });
}

fn release(tally: &mut Tally) {
    built(tally);
    tally.step("Size within budget", || succeeds(size::run(&[])?, "over budget"));
    tally.step("trunk build --release works by itself", || {
        // The same flags as our own build, so that the program is compiled once for both.
        call(serve::trunk("build")?.arg("--release").env(build::FLAGS_VARIABLE, build::flags()))
    });
}

/// Last, since it is the slowest and says least about what a change broke.
fn again(tally: &mut Tally) {
    let name = "Two builds give the same bytes (about 10 minutes)";
    match reproduce::is_possible() {
        Ok(()) => tally.step(name, || succeeds(reproduce::run(&[])?, "they differ")),
        Err(error) => tally.skip(name, &error),
    }
}

fn built(tally: &mut Tally) {
    tally.step("Release build", || build::release(None));
}

fn browsers(tally: &mut Tally) {
    if let Err(error) = setup::nginx() {
        tally.skip("The shipped configuration of nginx", &error);
    }
    let mut ready = Vec::new();
    let mut search: Vec<PathBuf> = Vec::new();
    for engine in Engine::ALL {
        match engine.set_up() {
            Ok(folder) => {
                ready.push(engine.as_str());
                search.extend(folder);
            }
            Err(error) => tally.skip(&format!("Browser suites in {}", engine.as_str()), &error),
        }
    }
    if ready.is_empty() {
        return;
    }
    let name = format!("Browser suites in {} (about 8 minutes)", ready.join(", "));
    tally.step(&name, || suites(&ready, search));
}

fn suites(engines: &[&str], mut search: Vec<PathBuf>) -> Result<()> {
    if !project::root().join(SUITES).join("Cargo.toml").is_file() {
        bail!("there are no browser suites in {SUITES}");
    }
    search.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let mut suites = cargo();
    suites.args(["test", "--package", "browser-tests"]);
    suites.env("DIST", project::dist()).env("ENGINES", engines.join(",")).env("AXE", setup::axe()?);
    call(suites.env("PATH", std::env::join_paths(search)?))
}

fn succeeds(code: ExitCode, otherwise: &str) -> Result<()> {
    if code == ExitCode::SUCCESS { Ok(()) } else { bail!("{otherwise}") }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_summary_names_what_failed_and_closes_with_the_counts() {
        let mut tally = Tally::default();
        tally.step("one", || Ok(()));
        tally.step("two", || anyhow::bail!("no"));
        tally.skipped.push("three".to_owned());
        assert_eq!(tally.summary(), "Failed: two\nSkipped: three\n1 passed, 1 failed, 1 skipped");
    }
}
