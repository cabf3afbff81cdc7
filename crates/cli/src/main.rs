//! `framework-explorer-cli`: checks, converts and compares files that hold a framework, in a shell or a pipeline.
//!
//! Each command is a module with its arguments and a `run`. The program ends with 0 where all is well, with 1 where a file is
//! wrong, and with 2 where it cannot be read or the command is not understood.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod check;
mod compare;
mod convert;
mod input;
mod output;

/// The file is wrong.
const WRONG: u8 = 1;

/// The file cannot be read, or the command cannot be done.
const FAILED: u8 = 2;

/// Checks, converts and compares files that hold a framework: framework-explorer/1, OSCAL, ATT&CK and its kin, NIST CPRT, MISP, StratML, spreadsheets.
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
