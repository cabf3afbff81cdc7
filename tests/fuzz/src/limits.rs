//! What trying one input may cost, in time and memory, and what it did cost.

use std::{
    fmt, fs,
    time::{Duration, Instant},
};

use crate::MEMORY;

/// What any input may take.
const TIME: Duration = Duration::from_millis(100);
/// What each kilobyte of a file may take beside that: a second for a megabyte.
const TIME_PER_KILOBYTE: Duration = Duration::from_millis(1);
/// What each character of a search or an address may take: people type a few dozen.
const TIME_PER_CHARACTER: Duration = Duration::from_millis(1);
/// How many bytes a byte of a file may take while it is opened.
const MEMORY_PER_BYTE: usize = 10;
/// The same where the bytes become a tree of values first: a value takes more than the few letters that it may be written in.
const MEMORY_PER_BYTE_OF_TREE: usize = 40;
/// What any file may take, also a small one: no more than a picture on a page does.
const MEMORY_FLOOR: usize = 8 << 20;
/// What any table may take: a workbook of this size is ordinary once it is unpacked.
const TABLE_FLOOR: usize = 128 << 20;
/// How much slower tests run, which are built without optimisation.
const SLOWNESS: u32 = if cfg!(test) { 50 } else { 1 };

/// What is wrong with how an input was answered.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// A wrong answer.
    ErrorKind(String),
    /// An answer too late.
    Slow {
        /// What was done.
        what: &'static str,
        /// What it took.
        took: Duration,
        /// What it may take.
        limit: Duration,
    },
    /// An answer that took too much memory.
    Greedy {
        /// What was done.
        what: &'static str,
        /// The bytes it took.
        took: usize,
        /// The bytes it may take.
        limit: usize,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ErrorKind(said) => f.write_str(said),
            Self::Slow { what, took, limit } => write!(f, "{what} took {took:.0?}, more than {limit:.0?}"),
            Self::Greedy { what, took, limit } => {
                write!(f, "{what} took {} kB of memory, more than {} kB", took >> 10, limit >> 10)
            }
        }
    }
}

/// What a piece of work may cost.
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

    /// For opening a file of this size whose grammar is unfolded into a tree of values before it is read.
    pub fn of_tree(bytes: usize) -> Self {
        Self { memory: MEMORY_FLOOR.max(bytes.saturating_mul(MEMORY_PER_BYTE_OF_TREE)), ..Self::of_file(bytes) }
    }

    /// For opening a table of this size. Cells take more than their text, and a workbook is packed.
    pub fn of_table(bytes: usize) -> Self {
        Self {
            memory: TABLE_FLOOR.max(bytes.saturating_mul(MEMORY_PER_BYTE * 10)),
            ..Self::of_file(bytes.max(1 << 20))
        }
    }

    /// For answering a text of this many characters.
    pub fn of_text(characters: usize) -> Self {
        let time = (TIME + TIME_PER_CHARACTER * characters as u32) * SLOWNESS;
        Self { time, memory: MEMORY_FLOOR }
    }

    /// The same time in whatever memory.
    pub fn in_any_memory(self) -> Self {
        Self { memory: usize::MAX, ..self }
    }

    /// Does the work, and looks what it cost.
    ///
    /// # Errors
    /// Where it cost more than this.
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

/// Time that this thread worked, where the system tells (Linux does); else time that went by.
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

    /// What the thread has worked since it began.
    fn worked() -> Option<Duration> {
        let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
    }
}
