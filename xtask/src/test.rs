//! `cargo xtask test`: every check, each a step that passes, fails or is skipped by name. A failed step does not hide
//! the next: all run, and a summary counts them.

use std::process::ExitCode;

use anyhow::{Result, bail};
use xtask::project::{self, step};

mod steps;
mod tally;

use steps::{Step, Work};
use tally::Tally;

/// Runs all steps, or those of one part.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let plan = plan(arguments, project::is_ci())?;
    println!("{}", announcement(&plan));
    let mut tally = Tally::default();
    for (at, step_to_run) in plan.iter().enumerate() {
        let name = format!("[{} of {}] {}", at + 1, plan.len(), step_to_run.name);
        let result = step(&name, || match step_to_run.work {
            Work::Must(work) | Work::May(work) => work(),
        });
        match (result, step_to_run.work) {
            (Ok(()), _) => tally.passed(step_to_run.name),
            // Continuous integration may skip nothing.
            (Err(error), Work::May(_)) if !project::is_ci() => tally.skipped(step_to_run.name, &error),
            (Err(error), _) => tally.failed(step_to_run.name, &error),
        }
    }
    println!("\n{}", tally.summary());
    Ok(if tally.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The requested steps. Slow steps that seldom fail run in continuous integration, and with `--all`; so does each
/// browser test in two engines, where otherwise it runs once. `--all` alone runs every test in both modes of every engine.
fn plan(arguments: &[String], is_ci: bool) -> Result<Vec<Step>> {
    let (flags, parts): (Vec<_>, Vec<_>) = arguments.iter().partition(|argument| argument.starts_with("--"));
    if let Some(unknown) = flags.iter().find(|flag| **flag != "--all") {
        bail!("cargo xtask test knows --all, not {unknown}");
    }
    let is_whole = is_ci || !flags.is_empty();
    let (suites, slow) = if is_whole { (steps::SUITES, steps::SLOW) } else { (steps::SUITES_BY_TURNS, &[][..]) };
    let both_modes = if flags.is_empty() { &[] } else { steps::BOTH_MODES };
    Ok(match parts.as_slice() {
        [] => [steps::LINT, steps::NATIVE, steps::RELEASE, steps::ENGINES, suites, both_modes, slow].concat(),
        [part] => match part.as_str() {
            "quick" => steps::QUICK.to_vec(),
            "lint" => steps::LINT.to_vec(),
            "native" => steps::NATIVE.to_vec(),
            "browsers" => [steps::BUILD, steps::ENGINES, steps::SUITES].concat(),
            "slow" => steps::SLOW.to_vec(),
            _ => bail!("cargo xtask test takes nothing, or one of quick, lint, native, browsers, slow"),
        },
        _ => bail!("cargo xtask test takes one part at most"),
    })
}

/// The announcement: what will run, and how long that takes.
fn announcement(plan: &[Step]) -> String {
    let [first, again] = plan.iter().fold([0.0, 0.0], |[first, again], step| [first + step.first, again + step.again]);
    let names: Vec<_> = plan.iter().enumerate().map(|(at, step)| format!("  {}. {}", at + 1, step.name)).collect();
    format!(
        "{} steps: about {first:.0} minutes on two cores the first time, {again:.0} once everything is built.\n{}\n",
        plan.len(),
        names.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(words: &[&str], is_ci: bool) -> Option<usize> {
        let words: Vec<_> = words.iter().map(ToString::to_string).collect();
        plan(&words, is_ci).ok().map(|steps| steps.len())
    }

    #[test]
    fn slow_steps_are_done_where_they_are_asked_for_and_in_continuous_integration() {
        let usual = count(&[], false).unwrap();
        assert_eq!(count(&[], true), Some(usual + steps::SLOW.len()));
        assert_eq!(count(&["--all"], false), Some(usual + steps::SLOW.len() + steps::BOTH_MODES.len()));
        assert_eq!(count(&["--all"], true), count(&["--all"], false));
    }

    #[test]
    fn one_part_is_run_alone() {
        assert_eq!(count(&["lint"], false), Some(steps::LINT.len()));
        for wrong in [&["lint", "native"][..], &["speed"], &["--fast"]] {
            assert_eq!(count(wrong, false), None, "{wrong:?}");
        }
    }

    #[test]
    fn the_plan_is_told_with_its_length() {
        let text = announcement(&plan(&["quick".to_owned()], false).unwrap());
        assert!(text.starts_with("3 steps: about ") && text.contains("\n  1. Format"), "{text}");
    }
}
