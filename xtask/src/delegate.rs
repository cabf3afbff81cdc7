//! Commands that other packages of the workspace implement, so that the first command need not compile them.

use std::process::{Command, ExitCode};

use anyhow::Result;
use xtask::project::{self, cargo, forward, run, step};

/// The package that builds and measures releases.
const RELEASE: &str = "release";

/// The program that people install to check and convert files.
const CLI: &str = "framework-explorer-cli";

/// Runs a command of the release tools, and returns their exit code.
///
/// # Errors
/// If they cannot be compiled.
pub fn release(name: &str, arguments: &[String]) -> Result<ExitCode> {
    step("Compiling the release tools (about 3 minutes the first time)", || {
        run(cargo().args(["build", "--package", RELEASE]))
    })?;
    forward(program(RELEASE, name).args(arguments))
}

/// Runs a command of the installable program, and returns its exit code.
///
/// # Errors
/// If it cannot be started.
pub fn run_cli(name: &str, arguments: &[String]) -> Result<ExitCode> {
    forward(cli(name).args(arguments))
}

/// A command of the installable program.
pub fn cli(name: &str) -> Command {
    let file = project::target().join("debug").join(format!("{CLI}{}", std::env::consts::EXE_SUFFIX));
    if !file.is_file() {
        eprintln!("• Compiling {CLI} (less than a minute, once)");
    }
    program(CLI, name)
}

/// A command of a program of the workspace. It starts in the user's folder, to which file names are relative.
fn program(package: &str, name: &str) -> Command {
    let mut command = Command::new(cargo().get_program());
    command.args(["run", "--quiet", "--manifest-path"]).arg(project::root().join("Cargo.toml"));
    command.args(["--package", package, "--", name]);
    command
}
