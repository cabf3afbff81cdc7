//! The project's own commands: `cargo xtask NAME`. Each does its own set-up, says what it does, and does nothing twice.
//!
//! This program stays small, so that the first command starts fast. The release tools and the readers of framework
//! files are compiled when a command first needs them.

use std::process::ExitCode;

use anyhow::{Result, bail};

mod delegate;
mod fuzz;
mod open;
mod quick;
mod serve;
mod test;

/// Who runs a command.
#[derive(Clone, Copy)]
enum Runner {
    /// This program.
    Here(fn(&[String]) -> Result<ExitCode>),
    /// The release tools, in xtask/release.
    Release,
    /// The installable program, in crates/cli.
    Cli,
}

/// A command: its name, its arguments in the usage line, its description, and who runs it.
type Command = (&'static str, &'static str, &'static str, Runner);

const COMMANDS: [Command; 13] = [
    (
        "open",
        "[FILE]",
        "build the page quickly and open it, with its own framework or another",
        Runner::Here(open::run),
    ),
    (
        "build",
        "[--framework FILE …] [--layer FILE] [--site ADDRESS] [--out FOLDER]",
        "build the release: the hosted folder, with the single file in it",
        Runner::Release,
    ),
    (
        "test",
        "[quick|lint|native|browsers|slow] [--all]",
        "run the checks, or one part of them",
        Runner::Here(test::run),
    ),
    ("serve", "", "serve for development, and reload on change", Runner::Here(serve::run)),
    ("size", "", "show what a first visit loads and where the bytes are; fail over the limits", Runner::Release),
    (
        "bench",
        "[engine|opening|page|start]",
        "measure speed and memory in Chromium, and compare with other libraries",
        Runner::Release,
    ),
    (
        "reproduce",
        "",
        "build again from a clean copy elsewhere, and compare the releases byte for byte",
        Runner::Release,
    ),
    (
        "fuzz",
        "[MINUTES] [TARGET]",
        "test with malformed files, addresses and searches, this long each",
        Runner::Here(fuzz::run),
    ),
    ("look", "", "save screenshots of every page and state in look/", Runner::Release),
    (
        "check",
        "FILE [--account] [--json]",
        "check a file; with --account print what it contains and what was left out",
        Runner::Cli,
    ),
    ("compare", "A B [--to markdown|json]", "list the differences between two versions of a framework", Runner::Cli),
    ("convert", "FILE --to FORM [-o OUT]", "convert a framework to another format", Runner::Cli),
    ("schema", "[--check]", "write the JSON Schema of framework files into docs/", Runner::Release),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<ExitCode> {
    let Some((name, rest)) = arguments.split_first() else {
        println!("{}", list());
        return Ok(ExitCode::SUCCESS);
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        println!("{}", list());
        return Ok(ExitCode::SUCCESS);
    }
    let Some((.., runner)) = COMMANDS.iter().find(|command| command.0 == name) else {
        bail!("there is no command “{name}”.\n{}", list());
    };
    match runner {
        Runner::Here(run) => run(rest),
        Runner::Release => delegate::release(name, rest),
        Runner::Cli => delegate::run_cli(name, rest),
    }
}

fn list() -> String {
    let line =
        |&(name, arguments, what, _): &Command| format!("  cargo xtask {:<76} {what}", format!("{name} {arguments}"));
    format!("Commands:\n{}", COMMANDS.iter().map(line).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_unknown_command_is_answered_with_the_list() {
        let error = super::dispatch(&["fly".to_owned()]).unwrap_err().to_string();
        assert!(error.starts_with("there is no command “fly”.\nCommands:\n"), "{error}");
        assert!(error.contains("cargo xtask build [--framework FILE …]"), "{error}");
    }
}
