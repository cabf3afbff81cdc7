//! Every test in every engine and mode, as one run of `cargo test`, with at most two browsers at work.

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
    engine::{Driver, Engine, Wish},
    process,
    reader::{Mode, Reader},
    reference::Reference,
};

/// A test, and where it is played.
#[derive(Clone, Copy)]
pub struct Case {
    /// Suite and name.
    pub name: &'static str,
    journey: fn(&Reader),
    modes: &'static [Mode],
    engines: &'static [Engine],
    wish: Wish,
    alone: bool,
}

/// What all tests share.
struct House {
    data: &'static Reference,
    dist: PathBuf,
    folder: PathBuf,
    idle: Mutex<Vec<Driver>>,
}

thread_local! {
    /// Where the last panic of this thread happened.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

impl Case {
    /// A test in both modes and all engines.
    pub const fn new(name: &'static str, journey: fn(&Reader)) -> Self {
        Self { name, journey, modes: &Mode::ALL, engines: &Engine::ALL, wish: Wish::Plain, alone: false }
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

    /// In these engines only, because the others give a test no hold on the matter.
    #[must_use]
    pub const fn only_in(self, engines: &'static [Engine]) -> Self {
        Self { engines, ..self }
    }

    /// In a browser with a peculiarity.
    #[must_use]
    pub const fn with(self, wish: Wish) -> Self {
        Self { wish, ..self }
    }

    /// In a browser of its own, because its service worker outlives the page. WebKit's, once the hosts of some such
    /// tests are gone, now and then loads no page at all.
    #[must_use]
    pub const fn alone(self) -> Self {
        Self { alone: true, ..self }
    }
}

/// Makes cases of functions, each named by its suite and itself.
#[macro_export]
macro_rules! case {
    ($journey:ident) => {
        $crate::play::Case::new(concat!(module_path!(), "::", stringify!($journey)), $journey)
    };
}

/// Plays all cases. `folder` takes logs, downloads and the pictures of failures.
pub fn play(cases: &[Case], folder: &Path) -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = Some(arguments.test_threads.unwrap_or(2).min(2));
    let house = match House::open(folder) {
        Ok(house) => Arc::new(house),
        Err(problem) => {
            eprintln!("browser tests cannot start: {problem}");
            return ExitCode::FAILURE;
        }
    };
    panic::set_hook(Box::new(|info| {
        PLACE.set(info.location().map(ToString::to_string).unwrap_or_default());
    }));
    let trials = engines_asked_for().into_iter().flat_map(|engine| trials(cases, engine, &house)).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    lock(&house.idle).clear();
    process::end_screen();
    conclusion.exit_code()
}

impl House {
    fn open(folder: &Path) -> Result<Self, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let path = |name: &str, usual: &str| env::var_os(name).map_or_else(|| root.join(usual), PathBuf::from);
        let data = Reference::read(&path("DATA", "crates/space-diplomacy/space-diplomacy.json"))?;
        let dist = path("DIST", "dist");
        let dist = dist.canonicalize().map_err(|_| format!("no {}: run `cargo xtask build` first", dist.display()))?;
        // What the last run left would be taken for this one's.
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Self { data: Box::leak(Box::new(data)), dist, folder: folder.to_owned(), idle: Mutex::default() })
    }

    fn driver(&self, engine: Engine, Case { wish, alone, .. }: Case) -> Result<Driver, String> {
        if alone {
            return Driver::start(engine, wish, &self.folder);
        }
        let mut idle = lock(&self.idle);
        if let Some(at) = idle.iter().position(|driver| driver.engine == engine && driver.wish == wish) {
            return Ok(idle.swap_remove(at));
        }
        // The engines come one after the other; what waits for an earlier one would only take memory.
        idle.retain(|driver| driver.engine == engine && driver.wish == Wish::Plain);
        drop(idle);
        Driver::start(engine, wish, &self.folder)
    }

    fn play(&self, case: Case, engine: Engine, mode: Mode) -> Result<(), Failed> {
        // WebKit shows the focus in the window in front only, so its windows come one after the other.
        static IN_FRONT: Mutex<()> = Mutex::new(());
        let _in_front = (engine == Engine::WebKit).then(|| lock(&IN_FRONT));
        let driver = self.driver(engine, case).map_err(Failed::from)?;
        let desk = self.folder.join(format!("{}-{}-{}", file_name(case.name), engine.as_str(), mode.as_str()));
        let made = panic::catch_unwind(AssertUnwindSafe(|| Reader::new(driver, mode, self.data, &self.dist, &desk)));
        let reader = made.map_err(|panic| Failed::from(told(panic.as_ref())))?;
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
            Err(panic) => Err(Failed::from(report(&reader, &told(panic.as_ref()), &desk.with_extension("png")))),
        }
    }
}

fn trials(cases: &[Case], engine: Engine, house: &Arc<House>) -> Vec<Trial> {
    if let Err(missing) = engine.look() {
        let strict = env::var("CI").is_ok_and(|value| value == "true");
        println!("{} is skipped: {missing}", engine.as_str());
        let failed = move || Err(Failed::from(missing));
        return vec![Trial::test(format!("every test · {}", engine.as_str()), failed).with_ignored_flag(!strict)];
    }
    let here = cases.iter().copied().filter(|case| case.engines.contains(&engine));
    let each = here.flat_map(|case| case.modes.iter().map(move |mode| (case, *mode)));
    each.map(|(case, mode)| {
        let house = Arc::clone(house);
        let name = format!("{} · {} · {}", suite_name(case.name), engine.as_str(), mode.as_str());
        Trial::test(name, move || house.play(case, engine, mode))
    })
    .collect()
}

fn engines_asked_for() -> Vec<Engine> {
    let asked = env::var("ENGINES").unwrap_or_default();
    let wanted = |engine: &Engine| asked.is_empty() || asked.split(',').any(|name| name.trim() == engine.as_str());
    Engine::ALL.into_iter().filter(wanted).collect()
}

fn report(reader: &Reader, told: &str, picture: &Path) -> String {
    let place = PLACE.take();
    let seen = if reader.takes_picture(picture) { format!("\n  seen: {}", picture.display()) } else { String::new() };
    let console = reader.console_errors();
    let console = if console.is_empty() { String::new() } else { format!("\n  console: {console:#?}") };
    format!("{told}\n  told at {place}\n  address: {}{seen}{console}", reader.address())
}

fn told(panic: &(dyn Any + Send)) -> String {
    let plain = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    plain.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic without words".to_owned())
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
