//! Tries one case after the other until the time is over or one fails.

use std::{
    any::Any,
    fs,
    io::{Seek, Write},
    panic::{self, AssertUnwindSafe},
    path::Path,
    time::Instant,
};

use crate::{
    limits::Fault,
    options::{Options, Until},
    random::Random,
    target::Bench,
    watch,
};

/// How often to retry a slow case: another program may have caused the delay.
const TRIES: usize = 4;

/// Runs the options, and reports the outcome.
///
/// # Errors
/// The fault, and how to reproduce it.
pub fn run(options: &Options) -> Result<String, String> {
    let bench = Bench::of(options.target);
    println!("{}, seed {}", options.target.as_str(), options.seed);
    watch::start(options);
    let mut note = options.notes.as_deref().and_then(|folder| note_in(folder, options));
    let (start, mut bytes) = (Instant::now(), 0);
    let mut case = options.first;
    while !is_over(options, case, start) {
        watch::begins(case);
        write_note(note.as_mut(), case);
        let input = bench.make(&mut Random::of(options.seed, case));
        bytes += input.len();
        try_case(&bench, &input).map_err(|fault| report(options, case, &input, &fault))?;
        case += 1;
    }
    let (cases, time) = (case - options.first, start.elapsed());
    Ok(format!("{}: {cases} cases, {} MB, {time:.0?}, no fault", options.target.as_str(), bytes >> 20))
}

fn is_over(options: &Options, case: u64, start: Instant) -> bool {
    match options.until {
        Until::Time(time) => start.elapsed() > time,
        Until::Cases(cases) => case - options.first >= cases,
    }
}

/// Tries an input; one that was slow once and not again was held up.
fn try_case(bench: &Bench, input: &[u8]) -> Result<(), Fault> {
    let mut last = Ok(());
    for _ in 0..TRIES {
        last = panic::catch_unwind(AssertUnwindSafe(|| bench.check(input)))
            .unwrap_or_else(|panic| Err(Fault::ErrorKind(format!("it panicked: {}", panic_message(panic.as_ref())))));
        if !matches!(last, Err(Fault::Slow { .. })) {
            break;
        }
    }
    last
}

fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let plain = panic.downcast_ref::<&str>().copied();
    plain.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("without words")
}

fn report(options: &Options, case: u64, input: &[u8], fault: &Fault) -> String {
    let mut report = format!("{}, case {case} of {} bytes: {fault}\n", options.target.as_str(), input.len());
    report += &format!("again with: {}", options.replay(case));
    if let Some(folder) = &options.notes {
        let file = folder.join(format!("{}-{}-{case}", options.target.as_str(), options.seed));
        let place = fs::write(&file, input).map_or_else(|error| error.to_string(), |()| file.display().to_string());
        report += &format!("\nthe input: {place}");
    }
    report
}

/// The file with the number of the current case, in case it kills the whole program.
fn note_in(folder: &Path, options: &Options) -> Option<fs::File> {
    fs::create_dir_all(folder).ok()?;
    fs::File::create(folder.join(format!("{}.under-way", options.target.as_str()))).ok()
}

fn write_note(note: Option<&mut fs::File>, case: u64) {
    if let Some(note) = note {
        // If the note cannot be written, the number of the case is lost; the seed still leads to it.
        let _ = note.rewind().and_then(|()| writeln!(note, "{case:020}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{limits::Limit, target::Target};

    /// How many cases of each target make a short round.
    const CASES: u64 = 150;

    #[test]
    fn a_short_round_of_every_target_has_no_fault() {
        let _alone = crate::ALONE.lock();
        let greedy = Limit::of_file(1).holds("greed", || drop(vec![1_u8; 9 << 20]));
        assert!(matches!(greedy, Err(Fault::Greedy { .. })), "{greedy:?}");
        assert_eq!(Limit::of_file(1 << 20).holds("thrift", || drop(vec![1_u8; 9 << 20])), Ok(()));
        for target in Target::ALL {
            let options = Options { target, seed: 1, first: 0, until: Until::Cases(CASES), notes: None };
            run(&options).unwrap_or_else(|fault| panic!("{fault}"));
        }
    }
}
