//! The steps of `cargo xtask test`.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result, bail};
use xtask::{
    bind::TARGET,
    engines::Engine,
    project::{self, cargo, command, run},
    setup,
};

use crate::{delegate, serve};

/// One check.
#[derive(Clone, Copy)]
pub struct Step {
    /// Its name.
    pub name: &'static str,
    /// The minutes it takes on two cores the first time, including downloads.
    pub first: f32,
    /// The minutes it takes once everything is built.
    pub again: f32,
    /// What it does.
    pub work: Work,
}

/// The work of a step, and whether it may be skipped.
#[derive(Clone, Copy)]
pub enum Work {
    /// It must pass.
    Must(fn() -> Result<()>),
    /// It may be impossible on this machine; then it is skipped.
    May(fn() -> Result<()>),
}

const fn must(name: &'static str, [first, again]: [f32; 2], work: fn() -> Result<()>) -> Step {
    Step { name, first, again, work: Work::Must(work) }
}

const fn may(name: &'static str, [first, again]: [f32; 2], work: fn() -> Result<()>) -> Step {
    Step { name, first, again, work: Work::May(work) }
}

const FORMAT: Step = must("Format (cargo fmt)", [0.1, 0.1], || run(cargo().args(["fmt", "--all", "--check"])));
const TESTS: Step = must("Native tests of all crates", [9.0, 4.0], || {
    if shared().is_none() {
        println!("  skipped: the trials, since neither SHARED nor ../shared has a folder of that name");
    }
    run(cargo().args(["test", "--quiet", "--no-fail-fast", "--workspace", "--exclude", "browser-tests"]))
});

/// The checks for the inner loop.
pub const QUICK: &[Step] =
    &[FORMAT, must("The program compiles for the browser (cargo check)", [1.5, 0.2], check), TESTS];

/// The checks of the source by tools.
pub const LINT: &[Step] = &[
    FORMAT,
    must("Clippy, on this machine", [3.5, 0.3], || {
        run(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    }),
    must("Clippy, for the browser", [2.5, 0.2], clippy_for_the_browser),
    must("Docs without warnings (cargo doc)", [0.7, 0.3], || {
        run(cargo().args(["doc", "--quiet", "--no-deps", "--workspace"]).env("RUSTDOCFLAGS", "-D warnings"))
    }),
];

/// The checks that need no browser.
pub const NATIVE: &[Step] = &[
    TESTS,
    must("The schema in docs/ is current", [1.0, 0.1], || {
        succeeds(release("schema", &["--check"])?, "write it anew with: cargo xtask schema")
    }),
];

/// The build for the browser suites.
pub const BUILD: &[Step] =
    &[must("Release build", [7.0, 0.3], || succeeds(release("build", &[])?, "the release was not built"))];

/// The release, and checks of it alone.
pub const RELEASE: &[Step] = &[
    BUILD[0],
    must("Sizes within their limits", [0.3, 0.1], || succeeds(release("size", &[])?, "over a limit")),
    may("Old browsers can read the script that tells them so (acorn)", [0.2, 0.1], old_syntax),
];

/// What the browser suites need.
pub const ENGINES: &[Step] = &[
    may("nginx, for the configuration that is shipped", [0.3, 0.0], setup::nginx),
    may("Chromium and its driver", [0.5, 0.0], || Engine::Chromium.set_up().map(|_| ())),
    may("Firefox and its driver", [1.5, 0.0], || Engine::Firefox.set_up().map(|_| ())),
    may("WebKit and its driver", [0.5, 0.0], || Engine::WebKit.set_up().map(|_| ())),
];

/// Journeys of readers in real browsers: each in one of them, in the single file or the hosted folder.
pub const SUITES_BY_TURNS: &[Step] =
    &[may("Browser suites, each test in one of the browsers that are there", [8.0, 7.0], || suites("turns"))];

/// The same, each in two engines and in both.
pub const SUITES: &[Step] =
    &[may("Browser suites, in the browsers that are there", [16.0, 15.0], || suites("alternate"))];

/// The part that the browser suites leave out to save time: the third engine of a test, and the other mode of each.
pub const BOTH_MODES: &[Step] = &[may("Browser suites, the other modes", [19.0, 19.0], || suites("others"))];

/// Slow checks that seldom fail.
pub const SLOW: &[Step] = &[
    must("trunk build --release works by itself", [9.0, 1.0], trunk),
    may("Two builds give the same bytes", [9.0, 9.0], || {
        succeeds(release("reproduce", &[])?, "the builds differ, or git does not know this folder")
    }),
];

fn release(name: &str, arguments: &[&str]) -> Result<ExitCode> {
    delegate::release(name, &arguments.iter().map(ToString::to_string).collect::<Vec<_>>())
}

fn succeeds(code: ExitCode, otherwise: &str) -> Result<()> {
    if code == ExitCode::SUCCESS { Ok(()) } else { bail!("{otherwise}") }
}

/// The folder with trials and samples: from `SHARED`, or beside the project.
fn shared() -> Option<PathBuf> {
    let folder = std::env::var_os("SHARED").map_or_else(|| project::root().join("../shared"), PathBuf::from);
    folder.join("trials").is_dir().then_some(folder)
}

fn check() -> Result<()> {
    setup::wasm_target()?;
    run(cargo().args(["check", "--target", TARGET, "--package", "framework-explorer", "--package", "worker"]))
}

/// With the features of a release: the program, then the worker.
fn clippy_for_the_browser() -> Result<()> {
    setup::wasm_target()?;
    let clippy = |package: &[&str]| {
        run(cargo().args(["clippy", "--target", TARGET]).args(package).args(["--", "-D", "warnings"]))
    };
    clippy(&["--package", "framework-explorer", "--no-default-features", "--bin", "framework-explorer"])?;
    clippy(&["--package", "worker"])
}

/// Checks that Trunk can build the page, without the slowest optimisation.
fn trunk() -> Result<()> {
    let quick = [("CARGO_PROFILE_RELEASE_LTO", "off"), ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")];
    run(serve::trunk("build")?.arg("--release").envs(quick))
}

/// Parses the script as ECMAScript 5, as written and as built.
fn old_syntax() -> Result<()> {
    let acorn = setup::npm_package("acorn", "8.19.0", "the JavaScript parser acorn")?.join("bin/acorn");
    let node = project::find_program("node").context("node is not there")?;
    let page = fs::read_to_string(project::dist().join("index.html")).context("there is no release in dist/")?;
    let built = page.split_once("<script data-cfasync=\"false\">").and_then(|(_, after)| after.split_once("</script>"));
    let (built, _) = built.context("the page has no first script")?;
    let copy = project::target().join("xtask/boot.js");
    fs::create_dir_all(project::target().join("xtask"))?;
    fs::write(&copy, built)?;
    for script in [project::root().join("src/web/boot.js"), copy] {
        run(command(&node).arg(&acorn).args(["--ecma5", "--silent"]).arg(script))?;
    }
    Ok(())
}

/// Runs the suites, in the modes that `tests/browser/src/play.rs` knows by this word.
fn suites(modes: &str) -> Result<()> {
    let (mut names, mut search) = (Vec::new(), Vec::<PathBuf>::new());
    for engine in Engine::ALL {
        if let Ok(folder) = engine.set_up() {
            names.push(engine.as_str());
            search.extend(folder);
        }
    }
    if names.is_empty() {
        bail!("no browser is there with its driver");
    }
    println!("  in {}", names.join(", "));
    // Engines share tests and modes. If one is missing, the first step runs both modes in each.
    let modes = match modes {
        _ if names.len() == Engine::ALL.len() => modes,
        "others" => return Ok(()),
        _ => "both",
    };
    search.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let mut suites = cargo();
    // A fault of the hosts must not hide the journeys.
    suites.args(["test", "--no-fail-fast", "--package", "browser-tests"]);
    suites.env("DIST", project::dist()).env("ENGINES", names.join(",")).env("AXE", setup::axe()?).env("MODES", modes);
    suites.envs(shared().map(|folder| ("SHARED", folder)));
    run(suites.env("PATH", std::env::join_paths(search)?))
}
