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
enum Doer {
    /// This program.
    Here(fn(&[String]) -> Result<ExitCode>),
    /// The release tools, in xtask/release.
    Release,
    /// The installable program, in crates/cli.
    Cli,
}

/// A command: its name, its arguments in the usage line, its description, and who runs it.
type Command = (&'static str, &'static str, &'static str, Doer);

const COMMANDS: [Command; 13] = [
    ("open", "[FILE]", "build the page quickly and open it, with its own framework or another", Doer::Here(open::run)),
    (
        "build",
        "[--framework FILE …] [--layer FILE] [--site ADDRESS] [--out FOLDER]",
        "build the release: the hosted folder, with the single file in it",
        Doer::Release,
    ),
    ("test", "[quick|lint|native|browsers|slow] [--all]", "run the checks, or one part of them", Doer::Here(test::run)),
    ("serve", "", "serve for development, and reload on change", Doer::Here(serve::run)),
    ("size", "", "show what a first visit loads and where the bytes are; fail over the limits", Doer::Release),
    ("bench", "[engine|opening|page|start]", "measure speed and memory in Chromium, beside others", Doer::Release),
    ("reproduce", "", "build again from a clean copy elsewhere, and compare the releases byte for byte", Doer::Release),
    (
        "fuzz",
        "[MINUTES] [TARGET]",
        "try bent and broken files, addresses and searches, this long each",
        Doer::Here(fuzz::run),
    ),
    ("look", "", "make pictures of every place and state into look/", Doer::Release),
    (
        "check",
        "FILE [--account] [--json]",
        "say what is wrong with a file; with --account what it holds and what was left out",
        Doer::Cli,
    ),
    ("compare", "A B [--to markdown|json]", "say what differs between two versions of a framework", Doer::Cli),
    ("convert", "FILE --to FORM [-o OUT]", "write a framework in another form", Doer::Cli),
    ("schema", "[--check]", "write the JSON Schema of framework files into docs/", Doer::Release),
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
    let Some((.., doer)) = COMMANDS.iter().find(|command| command.0 == name) else {
        bail!("there is no command “{name}”.\n{}", list());
    };
    match doer {
        Doer::Here(run) => run(rest),
        Doer::Release => delegate::release(name, rest),
        Doer::Cli => delegate::ask_cli(name, rest),
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
