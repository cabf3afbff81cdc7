//! The journeys of readers. Each suite is a file; each test is named in the reader's words.

mod finding;
mod opens;
mod reading;

use std::{path::Path, process::ExitCode};

use browser_tests::play;

fn main() -> ExitCode {
    let suites = [opens::cases(), finding::cases(), reading::cases()];
    play::play(&suites.concat(), &Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser"))
}
