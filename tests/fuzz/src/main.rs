//! `cargo run --profile fuzz --package fuzz -- TARGET …`: tries malformed input on one target until the time is over.
//!
//! Each input depends only on the seed and its number, so two numbers reproduce a failure. `cargo xtask fuzz` runs this
//! for one target after the other; the tests at the end run a short round of each.

mod bytes;
mod corpus;
mod finding;
mod grammar;
mod hostile;
mod json;
mod layering;
mod limits;
mod opening;
mod options;
mod play;
mod random;
mod target;
mod tree;
mod watch;
mod workbook;

use std::process::ExitCode;

use peak_alloc::PeakAlloc;

use crate::options::Options;

/// Counts every allocation of this binary.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Held by tests that take much memory, since the counter covers all threads together.
#[cfg(test)]
static ALONE: std::sync::Mutex<()> = std::sync::Mutex::new(());

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match Options::read(&arguments).and_then(|options| play::run(&options)) {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(report) => {
            println!("{report}");
            ExitCode::FAILURE
        }
    }
}
