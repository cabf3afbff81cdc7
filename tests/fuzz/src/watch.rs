//! Ends the program where an input is never answered, and says which one.

use std::{
    process,
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

use crate::options::Options;

/// Longer than the largest input could take, however busy the machine is.
const PATIENCE: Duration = Duration::from_mins(2);
/// How often is looked.
const STEP: Duration = Duration::from_secs(1);

/// The case under way, counted from 1.
static CASE: AtomicU64 = AtomicU64::new(0);

/// Says which case is under way now.
pub fn begins(case: u64) {
    CASE.store(case + 1, Ordering::Relaxed);
}

/// Watches from now on, as long as the program runs.
pub fn start(options: &Options) {
    let options = options.clone();
    thread::spawn(move || {
        let (mut known, mut since) = (0, Instant::now());
        loop {
            thread::sleep(STEP);
            let now = CASE.load(Ordering::Relaxed);
            if now != known {
                (known, since) = (now, Instant::now());
            } else if since.elapsed() > PATIENCE {
                println!("no answer for {PATIENCE:?}; again with: {}", options.replay(now.saturating_sub(1)));
                process::exit(1);
            }
        }
    });
}
