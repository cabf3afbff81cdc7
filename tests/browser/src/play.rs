//! Runs every test in every engine and mode, as one run of `cargo test`, with at most two browsers at a time.
//!
//! `MODES` chooses among the modes if a test has both.
//!
//! With `CI=true` a failed test runs once more in a fresh browser, as in most runners of browser tests. The end of the
//! report lists failures that do not recur as unsteady; each is a bug to fix.

use std::{
    any::Any,
    cell::RefCell,
    env, fs,
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError},
};

use libtest_mimic::{Arguments, Failed, Trial};

use crate::{
    engine::{BrowserSetup, Driver, Engine},
    process,
    reader::{Mode, Reader},
    reference::Reference,
};

/// A test, with its engines and modes.
#[derive(Clone, Copy)]
pub struct Case {
    /// Suite and name.
    pub name: &'static str,
    journey: fn(&Reader),
    modes: &'static [Mode],
    engines: &'static [Engine],
    setup: BrowserSetup,
    alone: bool,
}

/// Which modes the engines run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Modes {
    /// Both: the default.
    Both,
    /// `turns`: each test runs once; engines and modes take turns. A run takes a sixth of the time.
    Turns,
    /// `alternate`: a test for all engines runs twice, in Chromium, and in the other mode in Firefox or `WebKit` by
    /// turns. A test for fewer engines runs in each, in one mode or the other. A run takes a third of the time.
    Alternate,
    /// `others`: the combinations that `alternate` leaves out.
    Others,
}

/// What all tests share.
struct TestRun {
    data: &'static Reference,
    dist: PathBuf,
    folder: PathBuf,
    idle: Mutex<Vec<Driver>>,
    /// Whether a failed test runs once more.
    is_strict: bool,
    /// Tests that failed and then passed, with their messages.
    unsteady: Mutex<Vec<String>>,
}

thread_local! {
    /// The place of this thread's last panic.
    static PANIC_LOCATION: RefCell<String> = const { RefCell::new(String::new()) };
}

impl Case {
    /// A test for both modes and all engines.
    pub const fn new(name: &'static str, journey: fn(&Reader)) -> Self {
        Self { name, journey, modes: &Mode::ALL, engines: &Engine::ALL, setup: BrowserSetup::Plain, alone: false }
    }

    /// For the hosted folder only.
    #[must_use]
    pub const fn hosted(self) -> Self {
        Self { modes: &[Mode::Hosted], ..self }
    }

    /// For the single file only.
    #[must_use]
    pub const fn on_disk(self) -> Self {
        Self { modes: &[Mode::File], ..self }
    }

    /// In these engines only, because the others give a test no access to the feature.
    #[must_use]
    pub const fn only_in(self, engines: &'static [Engine]) -> Self {
        Self { engines, ..self }
    }

    /// In a browser with a wish.
    #[must_use]
    pub const fn with(self, setup: BrowserSetup) -> Self {
        Self { setup, ..self }
    }

    /// In a fresh browser, because its service worker outlives the page. After serving some such tests, WebKit may stop
    /// loading pages once their hosts are gone.
    #[must_use]
    pub const fn alone(self) -> Self {
        Self { alone: true, ..self }
    }
}

/// Makes cases from functions, each named by its suite and itself.
#[macro_export]
macro_rules! case {
    ($journey:ident) => {
        $crate::play::Case::new(concat!(module_path!(), "::", stringify!($journey)), $journey)
    };
}

/// Runs all cases. `folder` takes logs, downloads and the pictures of failures.
pub fn play(cases: &[Case], folder: &Path) -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = Some(arguments.test_threads.unwrap_or(2).min(2));
    let run = match TestRun::open(folder) {
        Ok(run) => Arc::new(run),
        Err(problem) => {
            eprintln!("browser tests cannot start: {problem}");
            return ExitCode::FAILURE;
        }
    };
    panic::set_hook(Box::new(|info| {
        PANIC_LOCATION.set(info.location().map(ToString::to_string).unwrap_or_default());
    }));
    let (modes, engines) = (Modes::asked_for(), engines_asked_for());
    let (one_by_one, others): (Vec<_>, Vec<_>) = engines.into_iter().partition(|engine| *engine == Engine::WebKit);
    let trials = |engines: Vec<Engine>| {
        engines.into_iter().flat_map(|engine| trials(cases, engine, modes, &run)).collect::<Vec<_>>()
    };
    let trials = spread(trials(one_by_one), trials(others));
    let conclusion = libtest_mimic::run(&arguments, trials);
    lock(&run.idle).clear();
    process::end_screen();
    for message in lock(&run.unsteady).iter() {
        println!("unsteady, failed and then passed: {message}\n");
    }
    conclusion.exit_code()
}

impl TestRun {
    fn open(folder: &Path) -> Result<Self, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let path = |name: &str, usual: &str| env::var_os(name).map_or_else(|| root.join(usual), PathBuf::from);
        let data = Reference::read(&path("DATA", "crates/space-diplomacy/space-diplomacy.json"))?;
        let dist = path("DIST", "dist");
        let dist = dist.canonicalize().map_err(|_| format!("no {}: run `cargo xtask build` first", dist.display()))?;
        // Files of the last run would pass for this one's.
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Self {
            data: Box::leak(Box::new(data)),
            dist,
            folder: folder.to_owned(),
            idle: Mutex::default(),
            is_strict: is_strict(),
            unsteady: Mutex::default(),
        })
    }

    fn driver(&self, engine: Engine, Case { setup, alone, .. }: Case) -> Result<Driver, String> {
        if alone {
            return Driver::start(engine, setup, &self.folder);
        }
        let mut idle = lock(&self.idle);
        if let Some(at) = idle.iter().position(|driver| driver.engine == engine && driver.setup == setup) {
            return Ok(idle.swap_remove(at));
        }
        // Browsers with a wish are seldom needed again, nor is Chromium after Firefox's turn has come: they would only
        // take memory.
        let is_of_use = |other: Engine| other == engine || other == Engine::WebKit || engine == Engine::WebKit;
        idle.retain(|driver| is_of_use(driver.engine) && driver.setup == BrowserSetup::Plain);
        drop(idle);
        Driver::start(engine, setup, &self.folder)
    }

    fn play(&self, case: Case, engine: Engine, mode: Mode) -> Result<(), Failed> {
        let Err(failed) = self.play_once(case, engine, mode) else { return Ok(()) };
        if !self.is_strict || self.play_once(case.alone(), engine, mode).is_err() {
            return Err(failed);
        }
        let message = failed.message().unwrap_or_default();
        lock(&self.unsteady).push(format!("{}\n{message}", trial_name(case, engine, mode)));
        Ok(())
    }

    fn play_once(&self, case: Case, engine: Engine, mode: Mode) -> Result<(), Failed> {
        // WebKit shows the focus only in the frontmost window, so its windows take turns.
        static IN_FRONT: Mutex<()> = Mutex::new(());
        let _in_front = (engine == Engine::WebKit).then(|| lock(&IN_FRONT));
        let driver = self.driver(engine, case).map_err(Failed::from)?;
        let desk = self.folder.join(format!("{}-{}-{}", file_name(case.name), engine.as_str(), mode.as_str()));
        let started = panic::catch_unwind(AssertUnwindSafe(|| Reader::new(driver, mode, self.data, &self.dist, &desk)));
        let reader = started.map_err(|panic| Failed::from(panic_message(panic.as_ref())))?;
        // A browser goes from test to test, and its console with it.
        let _ = reader.console_errors();
        let played = panic::catch_unwind(AssertUnwindSafe(|| {
            (case.journey)(&reader);
            reader.has_nothing_to_complain_of();
        }));
        match played {
            Ok(()) => {
                let _ = fs::remove_dir_all(&desk);
                if !case.alone {
                    lock(&self.idle).extend(reader.hands_back().filter(Driver::is_fresh));
                }
                Ok(())
            }
            Err(panic) => {
                Err(Failed::from(report(&reader, &panic_message(panic.as_ref()), &desk.with_extension("png"))))
            }
        }
    }
}

impl Modes {
    fn asked_for() -> Self {
        match env::var("MODES").as_deref() {
            Ok("turns") => Self::Turns,
            Ok("alternate") => Self::Alternate,
            Ok("others") => Self::Others,
            _ => Self::Both,
        }
    }

    /// The modes in which an engine runs the test at this index.
    fn of(self, case: &Case, at: usize, engine: Engine) -> &'static [Mode] {
        match self {
            Self::Both => case.modes,
            Self::Turns => turn(case, at, engine),
            Self::Alternate => alternate(case, at, engine),
            Self::Others => match (alternate(case, at, engine), case.modes) {
                ([], all) => all,
                ([Mode::Hosted], [_, _]) => &[Mode::File],
                ([Mode::File], [_, _]) => &[Mode::Hosted],
                _ => &[],
            },
        }
    }
}

/// The modes of [`Modes::Turns`] for one engine: one mode in the engine whose turn it is.
fn turn(case: &Case, at: usize, engine: Engine) -> &'static [Mode] {
    let (round, rank) = (at / case.engines.len(), at % case.engines.len());
    let mode = round % case.modes.len();
    if case.engines[rank] == engine { &case.modes[mode..=mode] } else { &[] }
}

/// The modes of [`Modes::Alternate`] for one engine.
fn alternate(case: &Case, at: usize, engine: Engine) -> &'static [Mode] {
    let Some(rank) = case.engines.iter().position(|other| *other == engine) else { return &[] };
    let mode = |at: usize| {
        let at = at % case.modes.len();
        &case.modes[at..=at]
    };
    match (case.engines, engine) {
        ([_], _) => case.modes,
        ([_, _, _], Engine::Firefox) if !(at / 2).is_multiple_of(2) => &[],
        ([_, _, _], Engine::WebKit) if (at / 2).is_multiple_of(2) => &[],
        ([_, _, _], Engine::Firefox | Engine::WebKit) => mode(at + 1),
        _ => mode(at + rank),
    }
}

/// Spreads the first list evenly over the second, so that tests which run one at a time occupy one of two workers and
/// never both.
fn spread<T>(one_by_one: Vec<T>, others: Vec<T>) -> Vec<T> {
    let (count, all) = (one_by_one.len(), one_by_one.len() + others.len());
    let (mut one_by_one, mut others) = (one_by_one.into_iter(), others.into_iter());
    let is_turn = |at: usize| (at + 1) * count / all > at * count / all;
    (0..all).filter_map(|at| if is_turn(at) { one_by_one.next() } else { others.next() }).collect()
}

fn trials(cases: &[Case], engine: Engine, modes: Modes, run: &Arc<TestRun>) -> Vec<Trial> {
    if let Err(missing) = engine.find_programs() {
        println!("{} is skipped: {missing}", engine.as_str());
        let failed = move || Err(Failed::from(missing));
        return vec![Trial::test(format!("every test · {}", engine.as_str()), failed).with_ignored_flag(!is_strict())];
    }
    let here = cases.iter().copied().enumerate().filter(|(_, case)| case.engines.contains(&engine));
    let each = here.flat_map(|(at, case)| modes.of(&case, at, engine).iter().map(move |mode| (case, *mode)));
    each.map(|(case, mode)| {
        let run = Arc::clone(run);
        Trial::test(trial_name(case, engine, mode), move || run.play(case, engine, mode))
    })
    .collect()
}

fn is_strict() -> bool {
    env::var("CI").is_ok_and(|value| value == "true")
}

fn engines_asked_for() -> Vec<Engine> {
    let asked = env::var("ENGINES").unwrap_or_default();
    let wanted = |engine: &Engine| asked.is_empty() || asked.split(',').any(|name| name.trim() == engine.as_str());
    Engine::ALL.into_iter().filter(wanted).collect()
}

fn report(reader: &Reader, message: &str, picture: &Path) -> String {
    let location = PANIC_LOCATION.take();
    let seen = if reader.takes_picture(picture) { format!("\n  seen: {}", picture.display()) } else { String::new() };
    let console = reader.console_errors();
    let console = if console.is_empty() { String::new() } else { format!("\n  console: {console:#?}") };
    format!("{message}\n  at {location}\n  address: {}{seen}{console}", reader.address())
}

fn panic_message(panic: &(dyn Any + Send)) -> String {
    let plain = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    plain.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic without words".to_owned())
}

/// `opens::a_goal_opens · chromium · file`.
fn trial_name(case: Case, engine: Engine, mode: Mode) -> String {
    format!("{} · {} · {}", suite_name(case.name), engine.as_str(), mode.as_str())
}

/// `journeys::opens::a_goal_opens` without the name of the binary.
fn suite_name(name: &str) -> &str {
    name.split_once("::").map_or(name, |(_, rest)| rest)
}

fn file_name(name: &str) -> String {
    suite_name(name).replace("::", "-")
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEST: Case = Case::new("suite::test", |_| {});

    /// The engines and modes in which the test at this index runs.
    fn with(case: &Case, modes: Modes, at: usize) -> Vec<(Engine, Mode)> {
        let plays =
            case.engines.iter().flat_map(|engine| modes.of(case, at, *engine).iter().map(|mode| (*engine, *mode)));
        plays.collect()
    }

    #[test]
    fn a_test_is_played_once_where_engines_and_modes_take_turns() {
        for case in [TEST, TEST.only_in(&[Engine::Firefox, Engine::WebKit]), TEST.hosted()] {
            let plays: Vec<_> = (0..12).map(|at| with(&case, Modes::Turns, at)).collect();
            assert!(plays.iter().all(|plays| plays.len() == 1), "{plays:?}");
            let every = case.engines.iter().flat_map(|engine| case.modes.iter().map(|mode| (*engine, *mode)));
            for play in every {
                assert!(plays.contains(&vec![play]), "{play:?} never has its turn");
            }
        }
    }

    #[test]
    fn a_test_is_played_in_two_engines_and_both_modes_and_what_is_left_out_when_asked_for() {
        let two = TEST.only_in(&[Engine::Firefox, Engine::WebKit]);
        for at in 0..4 {
            for case in [TEST, two, TEST.hosted(), two.on_disk(), TEST.only_in(&[Engine::Chromium])] {
                let (played, left) = (with(&case, Modes::Alternate, at), with(&case, Modes::Others, at));
                assert_eq!([&played[..], &left].concat().len(), case.engines.len() * case.modes.len());
                assert!(played.iter().all(|play| !left.contains(play)), "{played:?} {left:?}");
                assert!(case.modes.iter().all(|mode| played.iter().any(|play| play.1 == *mode)), "{played:?}");
                assert_eq!(played.len(), 2, "{played:?}");
            }
        }
        let engines = (0..4).flat_map(|at| with(&TEST, Modes::Alternate, at)).collect::<Vec<_>>();
        for engine in Engine::ALL {
            assert!(
                Mode::ALL.iter().all(|mode| engines.contains(&(engine, *mode))),
                "{engine:?} always plays one mode"
            );
        }
    }

    #[test]
    fn what_is_played_one_by_one_is_spread_evenly() {
        assert_eq!(spread(vec!['w', 'w'], vec!['a', 'b', 'c', 'd']), ['a', 'b', 'w', 'c', 'd', 'w']);
        assert_eq!(spread(vec!['w'], vec![]), ['w']);
        assert_eq!(spread(vec![], vec!['a', 'b']), ['a', 'b']);
    }
}
