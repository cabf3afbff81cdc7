//! A headless Chromium and a server: the basis of all measurements.

use std::{net::TcpListener, path::Path};

use anyhow::{Context, Result, anyhow};
use browser_tests::{
    engine::Engine,
    process::Process,
    server::{Fault, Server},
    webdriver::{self, Session},
};
use serde_json::{Value, json};

/// The path under which everything is served.
const PREFIX: &str = "/bench/";

/// The script for every watched page.
const WATCH: &str = include_str!("../web/watch.js");

/// The bytes that scripts hold.
#[derive(Clone, Copy, Debug)]
pub struct Heap {
    /// Objects, text and compiled code.
    pub objects: f64,
    /// Array buffers, outside the objects.
    pub buffers: f64,
}

/// A fresh browser and a server; both end when dropped.
pub struct Stage {
    session: Session,
    server: Server,
    // Last, so that the browser closes before its driver ends.
    _process: Process,
}

impl Stage {
    /// Starts a browser before a folder. Its pages are cross-origin isolated, which makes the browser's clock precise.
    ///
    /// # Errors
    /// If browser or driver is missing or does not start.
    pub fn set(folder: &Path) -> Result<Self> {
        let (browser, driver) = Engine::Chromium.find_programs().map_err(|missing| anyhow!(missing))?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let log = folder.join("chromedriver.log");
        let process =
            Process::start(&driver, &[format!("--port={port}")], &[], &log).map_err(|error| anyhow!(error))?;
        let address = format!("http://127.0.0.1:{port}");
        if !webdriver::wait_until_up(&address) {
            return Err(anyhow!("chromedriver does not answer"));
        }
        let session = Session::open(&address, &capabilities(&browser)).map_err(|refusal| anyhow!("{refusal}"))?;
        let server = Server::start(folder, PREFIX);
        for (name, value) in [
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-resource-policy", "cross-origin"),
        ] {
            server.fault("", Fault::Header(name, value.to_owned()));
        }
        let stage = Self { session, server, _process: process };
        stage.post("timeouts", &json!({ "script": 55_000, "pageLoad": 55_000 }))?;
        stage.devtools("Performance.enable", &json!({}))?;
        Ok(stage)
    }

    /// Sends this header with every file from now on.
    pub fn send_header(&self, name: &'static str, value: &str) {
        self.server.fault("", Fault::Header(name, value.to_owned()));
    }

    /// The address of a file in the folder.
    pub fn address_of(&self, file: &str) -> String {
        self.server.address_of(file)
    }

    /// Watches every page from now on.
    ///
    /// # Errors
    /// If the browser refuses.
    pub fn watch(&self) -> Result<()> {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH })).map(drop)
    }

    /// Goes to an address and waits for the page to load.
    ///
    /// # Errors
    /// If it cannot be reached.
    pub fn open(&self, address: &str) -> Result<()> {
        self.post("url", &json!({ "url": address })).map(drop).with_context(|| format!("cannot open {address}"))
    }

    /// Runs a function body in the page.
    ///
    /// # Errors
    /// If it throws.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.session.run(script, arguments).map_err(|refusal| anyhow!("{refusal}"))
    }

    /// Awaits an expression and returns its value.
    ///
    /// # Errors
    /// If it throws, or does not resolve within a minute.
    pub fn wait_for(&self, expression: &str) -> Result<Value> {
        let script = format!(
            "const done = arguments[0]; (async () => {expression})().then((it) => done({{ it }}), (error) => done({{ error: String(error) }}));"
        );
        let mut answer = self.run_async(&script, &[])?;
        match answer["error"].as_str() {
            Some(error) => Err(anyhow!("{error}")),
            None => Ok(answer["it"].take()),
        }
    }

    /// Runs a function body that passes its answer to its last argument.
    ///
    /// # Errors
    /// If it throws, or gives no answer within a minute.
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.session.run_async(script, arguments).map_err(|refusal| anyhow!("{refusal}"))
    }

    /// A command of the browser's own protocol.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.session.devtools(command, parameters).map_err(|refusal| anyhow!("{command}: {refusal}"))
    }

    /// The bytes that scripts hold after garbage collection.
    ///
    /// # Errors
    /// If the browser refuses.
    pub fn heap(&self) -> Result<Heap> {
        self.collect_garbage()?;
        let heap = self.devtools("Runtime.getHeapUsage", &json!({}))?;
        let part = |name: &str| heap[name].as_f64().unwrap_or_default();
        Ok(Heap { objects: part("usedSize"), buffers: part("backingStorageSize") })
    }

    /// Counters of the page, such as `Nodes`, after garbage collection.
    ///
    /// # Errors
    /// If the browser refuses.
    pub fn counters(&self) -> Result<impl Fn(&str) -> f64 + use<>> {
        self.collect_garbage()?;
        let metrics = self.devtools("Performance.getMetrics", &json!({}))?;
        Ok(move |name: &str| {
            let all = metrics["metrics"].as_array().into_iter().flatten();
            all.filter(|metric| metric["name"] == name).find_map(|metric| metric["value"].as_f64()).unwrap_or_default()
        })
    }

    fn collect_garbage(&self) -> Result<()> {
        // Garbage freed in the first pass may have held more.
        for _ in 0..2 {
            self.devtools("HeapProfiler.collectGarbage", &json!({}))?;
        }
        Ok(())
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.session.post(path, body).map_err(|refusal| anyhow!("{refusal}"))
    }
}

/// The version of the browser, in its own words.
pub fn browser_version() -> Option<String> {
    let (browser, _) = Engine::Chromium.find_programs().ok()?;
    let output = std::process::Command::new(browser).arg("--version").output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn capabilities(browser: &Path) -> Value {
    json!({ "browserName": "chrome", "goog:chromeOptions": { "binary": browser, "args": [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1280,900",
        "--force-device-scale-factor=1",
        // It throttles pages that change their address some hundred times in a row, as the measurements do.
        "--disable-ipc-flooding-protection",
    ] } })
}
