//! Measures what opening files costs, step by step: in the worker (reading and checking) and in the page (unpacking,
//! indexing). Prints a table in Markdown, which `cargo xtask bench opening` puts into `docs/bench.md`.
//!
//! `cargo run --profile fuzz --package worker --example opening -- FILE…`; a number in place of a file means a
//! framework with that many generated goals.

use std::{
    env, fs,
    path::Path,
    time::{Duration, Instant},
};

use explore::Index;
use framework::packed::unpack;
use peak_alloc::PeakAlloc;
use worker::{OpenRequest, OpenResponse, Tool};

#[path = "../tests/generated/mod.rs"]
mod generated;

/// Counts every allocation of this program.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Number of goals after which the page looks at the clock while it builds an index.
const GOALS: usize = 10;

const HEAD: &str = "\
| file | MB | goals | in the worker, ms | peak there, MB | unpacking, ms | longest indexing step, ms | finishing the index, ms | in the page in all, ms | kept in the page, MB | peak in the page, MB | peak per goal, bytes |
| ---- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |";

fn main() {
    println!("{HEAD}");
    for file in env::args().skip(1) {
        match cells(&file) {
            Ok(cells) => println!("| {} |", cells.join(" | ")),
            Err(why) => eprintln!("{file} does not open: {why}"),
        }
    }
}

fn cells(file: &str) -> Result<Vec<String>, String> {
    let (name, bytes) = match file.parse() {
        Ok(goals) => (format!("{goals} generated goals"), generated::framework(goals).into_bytes()),
        Err(_) => (name_of(file), fs::read(file).map_err(|error| error.to_string())?),
    };
    let size = bytes.len();
    let request = OpenRequest { names: vec![name.clone()], sizes: vec![size], ..OpenRequest::default() };
    let request = request.into_bytes([bytes.as_slice()]);
    drop(bytes);
    let before = MEMORY.current_usage() - request.capacity();
    MEMORY.reset_peak_usage();
    let (opening_time, answer) = timed(|| Tool::Open.apply(&request));
    let beside_most = MEMORY.peak_usage() - before;
    drop(request);

    // From here on it is the page's work.
    let before = MEMORY.current_usage() - answer.capacity();
    MEMORY.reset_peak_usage();
    let (unpacking, opened) = timed(|| std::str::from_utf8(&answer).ok().and_then(unpack::<OpenResponse>));
    drop(answer);
    let found = opened.ok_or("no answer")?.map_err(|error| format!("{:?}", error.reason))?;
    let framework = found.opened.ok_or("its columns are asked about")?.framework;
    let (first, mut building) = timed(|| Index::begin(&framework));
    let mut slices = vec![first];
    let mut done = false;
    while !done {
        let (duration, is_through) = timed(|| building.step(&framework, GOALS));
        slices.push(duration);
        done = is_through;
    }
    let (last, index) = timed(|| building.finish(&framework));
    let (retained, most) = (MEMORY.current_usage() - before, MEMORY.peak_usage() - before);
    let goals = framework.goals.len();
    debug_assert!(index.bytes() < retained);
    Ok(vec![
        name,
        megabytes(size),
        goals.to_string(),
        milliseconds(opening_time),
        megabytes(beside_most),
        milliseconds(unpacking),
        milliseconds(slices.iter().copied().max().unwrap_or_default()),
        milliseconds(last),
        milliseconds(slices.iter().sum::<Duration>() + last),
        megabytes(retained),
        megabytes(most),
        (most / goals.max(1)).to_string(),
    ])
}

fn name_of(file: &str) -> String {
    Path::new(file).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

fn milliseconds(duration: Duration) -> String {
    format!("{:.1}", duration.as_secs_f64() * 1e3)
}

fn megabytes(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / 1e6)
}
