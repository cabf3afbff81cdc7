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
    forward(cargo().args(["run", "--quiet", "--package", RELEASE, "--", name]).args(arguments))
}

/// Has the installable program do a command, and gives the code that it ends with.
///
/// # Errors
/// Where it cannot be started.
pub fn ask_cli(name: &str, arguments: &[String]) -> Result<ExitCode> {
    forward(cli(name).args(arguments))
}

/// A command of the installable program. It starts where the reader is, since the reader names files from there.
pub fn cli(name: &str) -> Command {
    let program = project::target().join("debug").join(format!("{CLI}{}", std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        eprintln!("• Compiling {CLI} (less than a minute, once)");
    }
    let mut command = Command::new(cargo().get_program());
    command.args(["run", "--quiet", "--manifest-path"]).arg(project::root().join("Cargo.toml"));
    command.args(["--package", CLI, "--", name]);
    command
}
