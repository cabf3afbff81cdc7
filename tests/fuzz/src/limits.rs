//! The limits on time and memory for one input, and its actual cost.

use std::{
    fmt, fs,
    time::{Duration, Instant},
};

use crate::MEMORY;

/// The time for any input.
const TIME: Duration = Duration::from_millis(100);
/// The time for each kilobyte of a file, in addition: a second for a megabyte.
const TIME_PER_KILOBYTE: Duration = Duration::from_millis(1);
/// The time for each character of a search or an address: people type a few dozen.
const TIME_PER_CHARACTER: Duration = Duration::from_millis(1);
/// The bytes of memory per byte of a file while opening it.
const MEMORY_PER_BYTE: usize = 10;
/// The same if the bytes become a tree of values first: an object takes some 700 bytes there, but may be written in
/// ten.
const MEMORY_PER_BYTE_OF_TREE: usize = 100;
/// The memory for any file, also a small one: no more than a picture on a page takes.
const MEMORY_FLOOR: usize = 8 << 20;
/// The memory for any table: a workbook unpacked to this size is ordinary.
const TABLE_FLOOR: usize = 128 << 20;
/// How much slower tests run, since they are built without optimisation.
const SLOWNESS: u32 = if cfg!(test) { 50 } else { 1 };

/// A fault in the answer to an input.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// A wrong answer.
    ErrorKind(String),
    /// An answer that took too long.
    Slow {
        /// The work.
        what: &'static str,
        /// The time it took.
        took: Duration,
        /// Its limit.
        limit: Duration,
    },
    /// An answer that took too much memory.
    Greedy {
        /// The work.
        what: &'static str,
        /// The bytes it took.
        took: usize,
        /// Its limit in bytes.
        limit: usize,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ErrorKind(message) => f.write_str(message),
            Self::Slow { what, took, limit } => write!(f, "{what} took {took:.0?}, more than {limit:.0?}"),
            Self::Greedy { what, took, limit } => {
                write!(f, "{what} took {} kB of memory, more than {} kB", took >> 10, limit >> 10)
            }
        }
    }
}

/// The limits of a piece of work.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    time: Duration,
    memory: usize,
}

impl Limit {
    /// For opening a file of this size.
    pub fn of_file(bytes: usize) -> Self {
        let kilobytes = bytes.div_ceil(1024) as u32;
        Self {
            time: (TIME + TIME_PER_KILOBYTE * kilobytes) * SLOWNESS,
            memory: MEMORY_FLOOR.max(bytes.saturating_mul(MEMORY_PER_BYTE)),
        }
    }

    /// For opening a file of this size whose grammar is parsed into a tree of values first.
    pub fn of_tree(bytes: usize) -> Self {
        Self { memory: MEMORY_FLOOR.max(bytes.saturating_mul(MEMORY_PER_BYTE_OF_TREE)), ..Self::of_file(bytes) }
    }

    /// For opening a table of this size. Cells take more than their text, and a workbook is compressed.
    pub fn of_table(bytes: usize) -> Self {
        Self {
            memory: TABLE_FLOOR.max(bytes.saturating_mul(MEMORY_PER_BYTE * 10)),
            ..Self::of_file(bytes.max(1 << 20))
        }
    }

    /// For answering a text of this length in characters.
    pub fn of_text(characters: usize) -> Self {
        let time = (TIME + TIME_PER_CHARACTER * characters as u32) * SLOWNESS;
        Self { time, memory: MEMORY_FLOOR }
    }

    /// The same time with unlimited memory.
    pub fn in_any_memory(self) -> Self {
        Self { memory: usize::MAX, ..self }
    }

    /// Does the work, and checks its cost.
    ///
    /// # Errors
    /// If it cost more than this.
    pub fn holds<T>(self, what: &'static str, work: impl FnOnce() -> T) -> Result<T, Fault> {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let clock = Clock::start();
        let done = work();
        let (took, memory) = (clock.elapsed(), MEMORY.peak_usage().saturating_sub(before));
        if memory > self.memory {
            return Err(Fault::Greedy { what, took: memory, limit: self.memory });
        }
        if took > self.time {
            return Err(Fault::Slow { what, took, limit: self.time });
        }
        Ok(done)
    }
}

/// The CPU time of this thread, if the system reports it (Linux does); else the elapsed time.
struct Clock {
    worked: Option<Duration>,
    start: Instant,
}

impl Clock {
    fn start() -> Self {
        Self { worked: Self::worked(), start: Instant::now() }
    }

    fn elapsed(&self) -> Duration {
        let worked = self.worked.zip(Self::worked()).map(|(before, now)| now.saturating_sub(before));
        worked.unwrap_or_else(|| self.start.elapsed())
    }

    /// The CPU time of the thread so far.
    fn worked() -> Option<Duration> {
        let statistics = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        statistics.split(' ').next()?.parse().ok().map(Duration::from_nanos)
    }
}
