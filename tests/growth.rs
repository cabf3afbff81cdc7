//! How the cost of a task grows with its size, which tells a slow program from a slow machine.

use std::time::Duration;

use cpu_time::ThreadTime;

/// Limit on the ratio of times for a task four times as large. Linear tasks take 4 times as long, quadratic ones 16.
const MOST: u32 = 9;

/// The minimum and maximum number of timings of each size. Other work on the machine evicts caches from some runs, and
/// seldom from all.
const ATTEMPTS: [usize; 2] = [3, 8];

/// Whether the cost of a task is proportional to its size: runs it at `size` and at four times that, until the fastest
/// runs of both say so.
pub fn is_in_proportion(size: usize, run: impl Fn(usize)) -> bool {
    let time = |size| {
        // The CPU time of this thread, whatever else the machine does meanwhile.
        let start = ThreadTime::now();
        run(size);
        start.elapsed()
    };
    let mut quickest = [Duration::MAX; 2];
    (1..=ATTEMPTS[1]).any(|attempt| {
        quickest = [quickest[0].min(time(size)), quickest[1].min(time(4 * size))];
        attempt >= ATTEMPTS[0] && quickest[1] < MOST * quickest[0]
    })
}

#[test]
fn a_squared_cost_is_told_from_one_in_proportion() {
    let sum =
        |steps: usize| std::hint::black_box((0..steps).fold(0_usize, |sum, step| sum ^ std::hint::black_box(step)));
    assert!(is_in_proportion(400_000, |size| _ = sum(size)));
    assert!(!is_in_proportion(800, |size| _ = sum(size * size)));
}
