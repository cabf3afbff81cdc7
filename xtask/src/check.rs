//! `cargo xtask check FILE`: what the page would say of a file, said here.

use std::{fs, process::ExitCode};

use anyhow::{Result, bail};
use importers::Opened;

/// The file cannot be read at all.
const UNREADABLE: u8 = 2;

/// Ends with 0 where the file is fine, 1 where it is wrong, 2 where it cannot be read.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let [file] = arguments else { bail!("cargo xtask check wants one file") };
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{file}: {error}");
            return Ok(ExitCode::from(UNREADABLE));
        }
    };
    match importers::open_bytes(&bytes) {
        Ok(opened) => println!("{file}: {}", said(&opened)),
        Err(refused) => {
            println!("{file}: {refused}");
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn said(opened: &Opened) -> String {
    let framework = &opened.framework;
    let mut text = format!(
        "{} “{}” opens: {} pillars, {} goals, {} objectives, {} quotations, {} challenges, {} sources.",
        opened.format,
        framework.title,
        framework.pillars.len(),
        framework.goals.len(),
        framework.objectives.len(),
        framework.quotations.len(),
        framework.challenges.len(),
        framework.sources.len(),
    );
    for left_out in &opened.left_out {
        text += &format!("\nLeft out, {}: {} ({})", left_out.why, left_out.count, left_out.items.join(", "));
    }
    text
}
