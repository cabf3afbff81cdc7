//! Ends the program if an input gets no answer, and says which one.

use std::{
    process,
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

use crate::options::Options;

/// Longer than the largest input could take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(2);
/// How often to look.
const STEP: Duration = Duration::from_secs(1);

/// The current case, counted from 1.
static CASE: AtomicU64 = AtomicU64::new(0);

/// Sets the current case.
pub fn begins(case: u64) {
    CASE.store(case + 1, Ordering::Relaxed);
}

/// Watches from now on, until the program ends.
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
