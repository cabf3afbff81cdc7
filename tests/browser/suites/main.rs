//! The journeys of readers. Each suite is a file; each test has a name in the reader's words.

mod access;
mod attacks;
mod beside;
mod compared;
mod embed_lines;
mod embedding;
mod faults;
mod files;
mod finding;
mod heard;
mod host_page;
mod hosting;
mod lacking;
mod languages;
mod layers;
mod offline;
mod opens;
mod people;
mod promises;
mod publish;
mod reading;
mod saving;
mod translated;

use std::{path::Path, process::ExitCode};

use browser_tests::play;

fn main() -> ExitCode {
    let suites = [
        opens::cases(),
        finding::cases(),
        reading::cases(),
        embedding::cases(),
        embed_lines::cases(),
        access::cases(),
        heard::cases(),
        people::cases(),
        promises::cases(),
        files::cases(),
        beside::cases(),
        compared::cases(),
        saving::cases(),
        publish::cases(),
        layers::cases(),
        translated::cases(),
        languages::cases(),
        faults::cases(),
        lacking::cases(),
        attacks::cases(),
        offline::cases(),
        hosting::cases(),
    ];
    play::play(&suites.concat(), &Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser"))
}
