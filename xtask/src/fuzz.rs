//! `cargo xtask fuzz [MINUTES] [TARGET]`: malformed input for every parser of foreign input, in an optimised build.
//!
//! The crate in `tests/fuzz` does the work, in one process for each target, so that a crash ends no other target.

use std::{fs, process::ExitCode, time::SystemTime};

use anyhow::{Context, Result, bail};

use xtask::project::{self, cargo, run as call, step};

/// The targets, in order.
const TARGETS: [&str; 12] =
    ["loader", "oscal", "stix", "cprt", "misp", "yaml", "xml", "spreadsheet", "layer", "link", "address", "search"];

/// Tries each target for this many minutes, by default one, and exits with 1 if any has a fault.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let (minutes, targets) = read(arguments)?;
    step("Building the fuzzer, optimised", || {
        call(cargo().args(["build", "--quiet", "--profile", "fuzz", "--package", "fuzz"]))
    })?;
    let seed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
    let mut faults = Vec::new();
    for target in targets {
        let tried = step(&format!("Trying {target} for {minutes} min"), || attempt(target, minutes, seed));
        if let Err(error) = tried {
            println!("  FAILED: {error:#}");
            faults.push(target);
        }
    }
    if faults.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    println!("Faults in: {}", faults.join(", "));
    Ok(ExitCode::FAILURE)
}

fn read(arguments: &[String]) -> Result<(u64, Vec<&'static str>)> {
    let named = |name: &String| TARGETS.into_iter().find(|target| target == name);
    let minutes = |text: &String| text.parse().ok().filter(|minutes| *minutes > 0);
    let usage =
        || format!("cargo xtask fuzz wants minutes, by default 1, and one of {}, by default all", TARGETS.join(", "));
    match arguments {
        [] => Ok((1, TARGETS.to_vec())),
        [number] => Ok((minutes(number).with_context(usage)?, TARGETS.to_vec())),
        [number, name] => Ok((minutes(number).with_context(usage)?, vec![named(name).with_context(usage)?])),
        _ => bail!(usage()),
    }
}

fn attempt(target: &str, minutes: u64, seed: u64) -> Result<()> {
    let notes = project::target().join("fuzz-notes");
    let program = project::target().join("fuzz").join(format!("fuzz{}", std::env::consts::EXE_SUFFIX));
    let mut command = project::command(program);
    command.args([target, "--minutes", &minutes.to_string(), "--seed", &seed.to_string(), "--notes"]).arg(&notes);
    let status = command.status().context("cannot start the fuzzer")?;
    match status.code() {
        Some(0) => Ok(()),
        Some(1) => bail!("a fault, told above"),
        // The process died without a report: it ran out of stack or memory.
        _ => {
            let case = fs::read_to_string(notes.join(format!("{target}.under-way"))).unwrap_or_default();
            let case: u64 = case.trim().parse().unwrap_or_default();
            let again = "cargo run --profile fuzz --package fuzz --";
            bail!("it died ({status}); again with: {again} {target} --seed {seed} --case {case}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_and_a_target_are_read() {
        let read = |words: &[&str]| read(&words.iter().map(ToString::to_string).collect::<Vec<_>>()).ok();
        assert_eq!(read(&[]), Some((1, TARGETS.to_vec())));
        assert_eq!(read(&["10"]), Some((10, TARGETS.to_vec())));
        assert_eq!(read(&["10", "stix"]), Some((10, vec!["stix"])));
        for wrong in [&["stix"][..], &["0"], &["1", "stixx"], &["1", "stix", "2"]] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }
}
