//! Commands that other packages of the workspace do, so that the first command need not compile them.

use std::process::{Command, ExitCode};

use anyhow::Result;
use xtask::project::{self, cargo, forward, run, step};

/// What a release needs, and what measures it.
const RELEASE: &str = "release";

/// The program that people install to check and convert files.
const CLI: &str = "framework-explorer-cli";

/// Has the release tools do a command, and gives the code that they end with.
///
/// # Errors
/// Where they cannot be compiled.
pub fn release(name: &str, arguments: &[String]) -> Result<ExitCode> {
    step("Compiling the release tools (about 3 minutes the first time)", || {
        run(cargo().args(["build", "--package", RELEASE]))
    })?;
    forward(program(RELEASE, name).args(arguments))
}

/// Has the installable program do a command, and gives the code that it ends with.
///
/// # Errors
/// Where it cannot be started.
pub fn ask_cli(name: &str, arguments: &[String]) -> Result<ExitCode> {
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

/// A command of a program of the workspace. It starts where the reader is, since the reader names files from there.
fn program(package: &str, name: &str) -> Command {
    let mut command = Command::new(cargo().get_program());
    command.args(["run", "--quiet", "--manifest-path"]).arg(project::root().join("Cargo.toml"));
    command.args(["--package", package, "--", name]);
    command
}
