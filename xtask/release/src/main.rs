//! The release tools: what a release adds to the quick page, and its measurements. `cargo xtask` runs them.

use std::process::ExitCode;

use anyhow::{Result, bail};
use xtask::{cache, engines, project, setup};

mod bench;
mod build;
mod look;
mod reproduce;
mod schema;
mod size;

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
    let Some((name, rest)) = arguments.split_first() else { bail!("run this as: cargo xtask NAME") };
    match name.as_str() {
        "build" => build::run(rest),
        "size" => size::run(rest),
        "bench" => bench::run(rest),
        "reproduce" => reproduce::run(rest),
        "look" => look::run(rest),
        "schema" => schema::run(rest),
        _ => bail!("the release tools have no command “{name}”"),
    }
}
