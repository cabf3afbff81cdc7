//! A reader with a browser: a test says what the reader does and sees, in the reader's words.
//!
//! Every check waits, up to [`PATIENCE`], until its condition holds; no test sleeps. A failed check panics, which ends
//! the test with its place, the address and a picture of the page.

mod does;
mod frames;
mod hears;
mod sees;
mod takes;
mod watches;

use std::{
    cell::{Cell, RefCell},
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

pub use does::key;
pub use hears::AccessibleNode;
pub use takes::Paper;

use crate::{
    engine::{Driver, Engine},
    reference::Reference,
    server::Server,
    webdriver::Refusal,
};

/// How long a reader waits for anything.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// How the page reaches the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The single file, from a folder on the disk.
    File,
    /// The hosted folder, from a sub-path of a server.
    Hosted,
}

/// A reader of the page in one engine and one mode.
pub struct Reader {
    /// The browser's engine.
    pub engine: Engine,
    /// How the page reaches the reader.
    pub mode: Mode,
    /// The data file.
    pub data: &'static Reference,
    /// The server of the hosted folder, and of anything else that a test serves from that origin.
    pub host: RefCell<Server>,
    driver: Driver,
    base: String,
    dist: PathBuf,
    log_start: u64,
    tolerant: Cell<bool>,
}

impl Mode {
    /// Both modes.
    pub const ALL: [Self; 2] = [Self::File, Self::Hosted];

    /// Its name in the names of tests.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Hosted => "hosted",
        }
    }
}

impl Reader {
    /// Puts a reader before a browser. `folder` belongs to the test, and stands for the reader's disk.
    pub fn new(driver: Driver, mode: Mode, data: &'static Reference, dist: &Path, folder: &Path) -> Self {
        let host = Server::start(dist, "/some/sub/path/");
        let base = match mode {
            Mode::Hosted => host.address(),
            Mode::File => file_address(&put_on_disk(dist, folder)),
        };
        let log_start = fs::metadata(&driver.log).map_or(0, |data| data.len());
        let (engine, dist, host) = (driver.engine, dist.to_owned(), RefCell::new(host));
        let reader = Self { engine, mode, data, host, driver, base, dist, log_start, tolerant: Cell::new(false) };
        reader.resizes_to(1280);
        reader
    }

    /// The address of the page: of the single file or of the hosted folder.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The folder with the built page.
    pub fn dist(&self) -> &Path {
        &self.dist
    }

    /// Returns the browser for the next test, without this test's stored data; none if clearing fails.
    pub fn hands_back(self) -> Option<Driver> {
        let Self { mut driver, .. } = self;
        driver.tests += 1;
        let session = &driver.session;
        session.post("frame", &json!({ "id": null })).ok()?;
        // Pages without an origin refuse this, but store nothing.
        let clear = "indexedDB.deleteDatabase('framework-explorer'); localStorage.clear(); sessionStorage.clear();";
        let _ = session.run(clear, &[]);
        session.post("url", &json!({ "url": "about:blank" })).ok()?;
        if driver.engine == Engine::Chromium {
            session.devtools("Emulation.clearDeviceMetricsOverride", &json!({})).ok()?;
        }
        Some(driver)
    }

    /// Sets the width of the window.
    pub fn resizes_to(&self, width: u32) -> &Self {
        let size = json!({ "width": width, "height": 900 });
        self.driver.session.post("window/rect", &size).ok();
        self
    }

    /// Waits until the probe returns something.
    #[track_caller]
    pub fn waits<T>(&self, what: &str, probe: impl FnMut() -> Option<T>) -> T {
        self.waits_up_to(PATIENCE, what, probe)
    }

    /// Waits until the probe returns something, for this long.
    #[track_caller]
    pub fn waits_up_to<T>(&self, patience: Duration, what: &str, mut probe: impl FnMut() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = probe() {
                return found;
            }
            assert!(start.elapsed() < patience, "waited in vain for {what}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until a JavaScript expression is truthy; returns its value.
    #[track_caller]
    pub fn waits_for(&self, what: &str, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.waits(what, || {
            let value = self.tries(&script, &[]).ok()?;
            let empty = value.is_null() || value == json!(false) || value == json!("") || value == json!(0);
            (!empty).then_some(value)
        })
    }

    /// The current value of a JavaScript expression.
    #[track_caller]
    pub fn finds(&self, expression: &str) -> Value {
        self.runs(&format!("return ({expression});"), &[])
    }

    /// Runs a script in the page.
    #[track_caller]
    pub fn runs(&self, script: &str, arguments: &[Value]) -> Value {
        match self.tries(script, arguments) {
            Ok(value) => value,
            Err(refusal) => panic!("the script failed: {refusal}\n{script}"),
        }
    }

    /// Runs a script that passes its answer to its last argument.
    #[track_caller]
    pub fn runs_async(&self, script: &str, arguments: &[Value]) -> Value {
        match self.driver.session.run_async(script, arguments) {
            Ok(value) => value,
            Err(refusal) => panic!("the script failed: {refusal}\n{script}"),
        }
    }

    fn tries(&self, script: &str, arguments: &[Value]) -> Result<Value, Refusal> {
        self.driver.session.run(script, arguments)
    }

    #[track_caller]
    fn commands(&self, path: &str, body: &Value) -> Value {
        self.answered(path, self.driver.session.post(path, body))
    }

    /// The browser's answer to a command.
    #[track_caller]
    fn answered(&self, path: &str, answer: Result<Value, Refusal>) -> Value {
        match answer {
            Ok(value) => value,
            Err(refusal) => panic!("the browser refused {path}: {refusal}"),
        }
    }
}

/// Puts the single file where people put such files: into a folder whose name has a space and a non-ASCII letter.
fn put_on_disk(dist: &Path, folder: &Path) -> PathBuf {
    let desk = folder.join("Büro desk");
    let file = desk.join("space-diplomacy.html");
    let put = fs::create_dir_all(&desk).and_then(|()| fs::copy(dist.join("space-diplomacy.html"), &file));
    assert!(put.is_ok(), "no space-diplomacy.html in {}: run `cargo xtask build` first", dist.display());
    file
}

/// A path as a `file:` address.
pub fn file_address(path: &Path) -> String {
    let escape = |byte: u8| match byte {
        b'/' | b'.' | b'-' | b'_' => (byte as char).to_string(),
        _ if byte.is_ascii_alphanumeric() => (byte as char).to_string(),
        _ => format!("%{byte:02X}"),
    };
    format!("file://{}", path.to_string_lossy().bytes().map(escape).collect::<String>())
}
