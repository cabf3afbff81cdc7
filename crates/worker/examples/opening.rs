//! What opening files costs, step by step: beside the page (reading and checking), and in the page (unpacking, indexing).
//!
//! `cargo run --profile fuzz --package worker --example opening -- FILE…`; a number in place of a file stands for a framework
//! with so many generated goals.

use std::{
    env, fs,
    path::Path,
    time::{Duration, Instant},
};

use explore::Index;
use framework::packed::unpack;
use peak_alloc::PeakAlloc;
use worker::{OpenAnswer, OpenOrder, Tool};

#[path = "../tests/generated/mod.rs"]
mod generated;

/// Counts every allocation of this program.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

fn main() {
    println!(
        "| file | MB | goals | beside: ms | peak MB | answer MB | in the page: unpacking ms | longest slice ms | last slice ms | slices | held MB | peak MB | bytes a goal |"
    );
    println!("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
    env::args().skip(1).for_each(|file| cost(&file));
}

fn cost(file: &str) {
    let bytes = match file.parse() {
        Ok(goals) => generated::framework(goals).into_bytes(),
        Err(_) => fs::read(file).unwrap_or_default(),
    };
    let name = Path::new(file).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let size = bytes.len();
    let order = OpenOrder { names: vec![name.clone()], sizes: vec![size], ..OpenOrder::default() };
    let order = order.into_bytes([bytes.as_slice()]);
    drop(bytes);
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let (beside, answer) = timed(|| Tool::Open.apply(&order));
    let beside_peak = MEMORY.peak_usage() - before + order.len();
    drop(order);
    let answered = answer.len();

    let start = MEMORY.current_usage() - answer.capacity();
    MEMORY.reset_peak_usage();
    let text = String::from_utf8(answer).unwrap_or_default();
    let (unpacking, opened) = timed(|| unpack::<OpenAnswer>(&text));
    drop(text);
    let found = match opened {
        Some(Ok(found)) => found,
        other => return println!("| {name} | does not open: {other:?} |"),
    };
    let Some(opened) = found.opened else { return println!("| {name} | asks |") };
    let held_framework = MEMORY.current_usage() - start;
    let framework = opened.framework;
    let mut slices = Vec::new();
    let (first, mut building) = timed(|| Index::begin(&framework));
    slices.push(first);
    loop {
        let (took, done) = timed(|| building.step(&framework, 20));
        slices.push(took);
        if done {
            break;
        }
    }
    let (last, index) = timed(|| building.finish(&framework));
    let held = MEMORY.current_usage() - start;
    let peak = MEMORY.peak_usage() - start;
    let goals = framework.goals.len();
    println!(
        "| {name} | {} | {goals} | {} | {} | {} | {} | {} | {} | {} | {} + {} | {} | {} |",
        mb(size),
        ms(beside),
        mb(beside_peak),
        mb(answered),
        ms(unpacking),
        ms(slices.iter().copied().max().unwrap_or_default()),
        ms(last),
        slices.len(),
        mb(held_framework),
        mb(held - held_framework),
        mb(peak),
        peak / goals.max(1),
    );
    println!("index says {} of {}", mb(index.bytes()), ms(slices.iter().sum()));
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

fn ms(took: Duration) -> String {
    format!("{:.1}", took.as_secs_f64() * 1e3)
}

fn mb(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / 1e6)
}
