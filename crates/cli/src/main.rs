//! `framework-explorer-cli`: checks, converts and compares files that hold a framework, in a shell or a pipeline.
//!
//! Each command is a module with its arguments and a `run`. The program exits with 0 if all is well, with 1 if a file
//! is wrong, and with 2 if it cannot be read or the command is invalid.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod check;
mod compare;
mod convert;
mod input;
mod output;

/// Exit code: the file is wrong.
const WRONG: u8 = 1;

/// Exit code: the file cannot be read, or the command fails.
const FAILED: u8 = 2;

/// Checks, converts and compares framework files: framework-explorer/1, OSCAL, STIX (such as ATT&CK), NIST CPRT, MISP, StratML, spreadsheets.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Check),
    Compare(compare::Compare),
    Convert(convert::Convert),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(check) => check.run(),
        Command::Compare(compare) => compare.run(),
        Command::Convert(convert) => convert.run(),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(FAILED)
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    #[test]
    fn the_arguments_make_sense() {
        Arguments::command().debug_assert();
    }
}
