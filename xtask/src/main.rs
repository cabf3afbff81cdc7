//! The project's own commands: `cargo xtask NAME`. Each does its own set-up, says what it does, and does nothing twice.

use std::process::ExitCode;

use anyhow::{Result, bail};

mod bench;
mod build;
mod cache;
mod check;
mod engines;
mod fuzz;
mod look;
mod open;
mod pages;
mod project;
mod reproduce;
mod schema;
mod serve;
mod setup;
mod size;
mod test;

/// A command: its name, its arguments as a reader types them, and what it does.
type Command = (&'static str, &'static str, &'static str, fn(&[String]) -> Result<ExitCode>);

const COMMANDS: [Command; 11] = [
    ("open", "", "build the release and open it as a single file", open::run),
    ("build", "[--site ADDRESS]", "build the release into dist/: the hosted folder and the single file", build::run),
    ("test", "[lint|native|browsers]", "run every check, or one part of them", test::run),
    ("serve", "", "serve for development, and reload on change", serve::run),
    ("size", "", "show what a first visit loads and where the bytes are; fail over budget", size::run),
    ("bench", "[engine|page|start]", "measure speed and memory in Chromium, beside others", bench::run),
    (
        "reproduce",
        "",
        "build again from a clean copy elsewhere, and compare the two releases byte for byte",
        reproduce::run,
    ),
    ("fuzz", "[MINUTES] [TARGET]", "try bent and broken files, addresses and searches, this long each", fuzz::run),
    ("look", "", "make pictures of every place and state into look/", look::run),
    ("check", "FILE", "check a framework file, an OSCAL catalog or an ATT&CK bundle", check::run),
    ("schema", "[--check]", "write the JSON Schema of framework files into docs/", schema::run),
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
    match COMMANDS.iter().find(|command| command.0 == name) {
        Some(command) => command.3(rest),
        None => bail!("there is no command “{name}”.\n{}", list()),
    }
}

fn list() -> String {
    let line =
        |&(name, arguments, what, _): &Command| format!("  cargo xtask {:<30} {what}", format!("{name} {arguments}"));
    format!("Commands:\n{}", COMMANDS.iter().map(line).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_unknown_command_is_answered_with_the_list() {
        let error = super::dispatch(&["fly".to_owned()]).unwrap_err().to_string();
        assert!(error.starts_with("there is no command “fly”.\nCommands:\n"), "{error}");
        assert!(error.contains("cargo xtask build [--site ADDRESS]"), "{error}");
    }
}
