//! The three engines: where to find each, how to start its driver, and the capabilities that make it a plain reader's.

use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{
    process::{self, Process},
    temporary_folder::TemporaryFolder,
    webdriver::{self, Session},
};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    /// Chrome's and Edge's.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's, in the form of WebKitGTK.
    WebKit,
}

/// A driver process with one browser at a time; both end when dropped.
pub struct Driver {
    /// Which engine it drives.
    pub engine: Engine,
    /// The browser.
    pub session: Session,
    /// Where the browser saves downloads.
    pub downloads: PathBuf,
    /// The output of driver and browser; Firefox and WebKit write console messages there.
    pub log: PathBuf,
    /// The wish with which the browser was started.
    pub setup: BrowserSetup,
    /// How many tests have used it.
    pub tests: usize,
    // The order of these fields closes the browser before its driver ends, and both before their litter is removed.
    _process: Process,
    _temporary_folder: TemporaryFolder,
}

/// What a test wants of the browser beyond the default; such a browser starts for that test alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BrowserSetup {
    /// Nothing.
    #[default]
    Plain,
    /// A browser without WebAssembly.
    NoWebAssembly,
    /// A browser with scripts switched off.
    NoScripts,
}

impl Engine {
    /// Every engine, in the order of the report.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name in `ENGINES` and in the names of tests.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Browser and driver, if both are on this machine; else what is missing.
    pub fn find_programs(self) -> Result<(PathBuf, PathBuf), String> {
        let (browsers, drivers): (&[&str], &[&str]) = match self {
            Self::Chromium => (&["chromium", "google-chrome", "chrome"], &["chromedriver"]),
            Self::Firefox => (&["firefox-esr", "firefox"], &["geckodriver"]),
            Self::WebKit => (&["MiniBrowser"], &["WebKitWebDriver"]),
        };
        let find = |names: &[&str]| {
            names.iter().find_map(|name| on_path(name)).ok_or_else(|| format!("{} not found", names.join(" or ")))
        };
        if self == Self::WebKit && on_path("Xvfb").is_none() {
            return Err("Xvfb not found".to_owned());
        }
        Ok((find(browsers)?, find(drivers)?))
    }
}

impl Driver {
    /// Starts a driver and a browser; `folder` takes its log and downloads.
    pub fn start(engine: Engine, setup: BrowserSetup, folder: &Path) -> Result<Self, String> {
        let (browser, driver) = engine.find_programs()?;
        let port = free_port();
        let downloads = folder.join(format!("downloads-{port}"));
        let log = folder.join(format!("{}-{port}.log", engine.as_str()));
        fs::create_dir_all(&downloads).map_err(|error| error.to_string())?;
        let temporary_folder =
            TemporaryFolder::new(&folder.join(port.to_string())).map_err(|error| error.to_string())?;
        let environment = [temporary_folder.environment(), environment(engine, setup)?].concat();
        let process = Process::start(&driver, &driver_arguments(engine, port), &environment, &log)?;
        let address = format!("http://127.0.0.1:{port}");
        if !webdriver::wait_until_up(&address) {
            return Err(format!("the driver of {} does not answer", engine.as_str()));
        }
        let session = Session::open(&address, &capabilities(engine, setup, &browser, &downloads))
            .map_err(|refusal| format!("{}: {refusal}", engine.as_str()))?;
        let _ = session.post("timeouts", &json!({ "script": 30_000, "pageLoad": 30_000, "implicit": 0 }));
        if engine == Engine::Chromium && setup == BrowserSetup::NoWebAssembly {
            let script = json!({ "source": "delete globalThis.WebAssembly;" });
            session
                .devtools("Page.addScriptToEvaluateOnNewDocument", &script)
                .map_err(|refusal| refusal.to_string())?;
        }
        Ok(Self {
            engine,
            session,
            downloads,
            log,
            setup,
            tests: 0,
            _process: process,
            _temporary_folder: temporary_folder,
        })
    }
}

impl Driver {
    /// Whether the browser is good for another test. After some dozens, WebKit loses windows and stops loading pages.
    pub fn is_fresh(&self) -> bool {
        self.engine != Engine::WebKit || self.tests < 12
    }
}

/// The environment of the driver and its browser.
fn environment(engine: Engine, setup: BrowserSetup) -> Result<Vec<(&'static str, String)>, String> {
    let mut variables = Vec::new();
    if engine == Engine::WebKit {
        variables.push(("DISPLAY", process::screen()?));
        // Its sandbox needs privileges that containers lack. The browser opens only our own pages.
        variables.push(("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1".to_owned()));
        // Without a graphics card the compositor is slower than plain rendering, and some machines lack it.
        variables.push(("WEBKIT_DISABLE_COMPOSITING_MODE", "1".to_owned()));
        variables.push(("LIBGL_ALWAYS_SOFTWARE", "1".to_owned()));
    }
    if engine == Engine::WebKit && setup == BrowserSetup::NoWebAssembly {
        variables.push(("JSC_useWebAssembly", "0".to_owned()));
        variables.push(("JSC_useWasm", "0".to_owned()));
    }
    Ok(variables)
}

fn driver_arguments(engine: Engine, port: u16) -> Vec<String> {
    match engine {
        Engine::Chromium | Engine::WebKit => vec![format!("--port={port}")],
        Engine::Firefox => vec![format!("--port={port}"), "--host=127.0.0.1".to_owned()],
    }
}

fn capabilities(engine: Engine, setup: BrowserSetup, browser: &Path, downloads: &Path) -> Value {
    match engine {
        Engine::Chromium => json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": { "binary": browser, "args": CHROMIUM_ARGUMENTS, "prefs": {
                "download.default_directory": downloads,
                "profile.managed_default_content_settings.javascript": if setup == BrowserSetup::NoScripts { 2 } else { 1 },
            } },
        }),
        Engine::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": { "binary": browser, "args": ["-headless", "--width=1280", "--height=900"], "prefs": {
                // The list of downloads takes the focus from the page, which then gets no event for leaving a field.
                "browser.download.alwaysOpenPanel": false,
                "browser.download.dir": downloads,
                "browser.download.folderList": 2,
                "devtools.console.stdout.content": true,
                "javascript.enabled": setup != BrowserSetup::NoScripts,
                "javascript.options.wasm": setup != BrowserSetup::NoWebAssembly,
                // Tests use a program for seconds; optimising it takes a quarter of the time of a run.
                "javascript.options.wasm_optimizingjit": false,
            } },
        }),
        Engine::WebKit => json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": { "binary": browser, "args": [
                "--automation", "--enable-write-console-messages-to-stdout=true",
                format!("--enable-javascript={}", setup != BrowserSetup::NoScripts),
            ] },
        }),
    }
}

const CHROMIUM_ARGUMENTS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1280,900",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
];

/// A program on the search path, or in one of the other usual places.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let libraries = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec", "/usr/lib"];
    let beside = libraries.iter().map(|folder| Path::new(folder).join("webkit2gtk-4.1"));
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders = env::split_paths(&path)
        .chain(home.map(|home| home.join("bin")))
        .chain([PathBuf::from("/usr/sbin")])
        .chain(beside);
    folders.find_map(|folder| Some(folder.join(name)).filter(|file| file.is_file()))
}

/// A free port.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).and_then(|socket| socket.local_addr()).map_or(4444, |address| address.port())
}
