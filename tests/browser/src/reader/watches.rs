//! What is watched behind the reader's back: the console, the network, and what the security policy refused.

use std::{
    fs,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use super::{Mode, Reader, sees::strings};
use crate::engine::Engine;

/// Notes, in the page itself and from now on, what the policy refuses and what nobody catches.
const WATCH: &str = "const root = document.documentElement;
    if (root.dataset.watched !== undefined) return;
    root.dataset.watched = '';
    const note = (kind, what) => { root.dataset.watched += `${kind}: ${what}\\n`; };
    addEventListener('securitypolicyviolation', (event) => note('refused', `${event.effectiveDirective} ${event.blockedURI}`));
    addEventListener('unhandledrejection', (event) => note('error', event.reason));
    addEventListener('error', (event) => { if (event.message) note('error', event.message); });";

/// Every address that the page asked for.
const REQUESTS: &str = "return performance.getEntriesByType('resource').map((entry) => entry.name);";

impl Reader {
    /// This test provokes faults, so what the console says of them is no fault.
    pub fn expects_faults(&self) -> &Self {
        self.tolerant.set(true);
        self
    }

    /// What the console called an error since the test began.
    pub fn console_errors(&self) -> Vec<String> {
        let said = match self.engine {
            Engine::Chromium => self.chromium_console(),
            // Firefox prints what its own parts call out, too; of the console's lines only a panic is surely the page's.
            Engine::Firefox => self.printed(|line| {
                let own = ["file://", "http://127.0.0.1"].iter().any(|origin| line.contains(origin));
                (line.starts_with("console.error:") && line.contains("panicked"))
                    || (line.starts_with("JavaScript error:") && own && !line.contains("error: resource://"))
            }),
            // WebKit's driver hands out no console; the page's own notes have to do.
            Engine::WebKit => self.noted("error: "),
        };
        // Browsers ask for this file of every host, also of one whose pages are a test's own.
        said.into_iter().filter(|line| !line.contains("/favicon.ico")).collect()
    }

    /// What the page asked for that is not its own.
    pub fn foreign_requests(&self) -> Vec<String> {
        let asked = strings(&self.tries(REQUESTS, &[]).unwrap_or_default());
        let own = match self.mode {
            Mode::Hosted => self.base.clone(),
            Mode::File => "data:".to_owned(),
        };
        let inside = |address: &String| address.starts_with(&own) || address.starts_with("blob:");
        asked.into_iter().filter(|address| !inside(address)).collect()
    }

    /// What the security policy refused since the page was ready.
    pub fn violations(&self) -> Vec<String> {
        self.noted("refused: ")
    }

    /// What every test asserts at its end, unless it provoked faults: nothing wrong in console, policy and network.
    #[track_caller]
    pub fn has_nothing_to_complain_of(&self) {
        if self.tolerant.get() {
            return;
        }
        let errors = self.console_errors();
        assert!(errors.is_empty(), "the console has errors: {errors:#?}");
        let violations = self.violations();
        assert!(violations.is_empty(), "the security policy refused: {violations:?}");
    }

    /// Keeps a picture of the window for whoever looks into a failure.
    pub fn takes_picture(&self, file: &Path) -> bool {
        let shot = self.driver.session.get("screenshot").unwrap_or_default();
        let picture = BASE64_STANDARD.decode(shot.as_str().unwrap_or_default()).unwrap_or_default();
        !picture.is_empty() && fs::write(file, picture).is_ok()
    }

    /// The whole address, for the report of a failure.
    pub fn address(&self) -> String {
        let address = self.driver.session.get("url").unwrap_or_default();
        // One test puts a megabyte into it.
        address.as_str().unwrap_or_default().chars().take(400).collect()
    }

    pub(super) fn watches(&self) {
        let _ = self.tries(WATCH, &[]);
    }

    fn noted(&self, kind: &str) -> Vec<String> {
        let script = "return document.documentElement.dataset.watched || '';";
        let noted = self.tries(script, &[]).unwrap_or_default();
        noted.as_str().unwrap_or_default().lines().filter(|line| line.starts_with(kind)).map(str::to_owned).collect()
    }

    fn chromium_console(&self) -> Vec<String> {
        let log = self.driver.session.post("se/log", &json!({ "type": "browser" })).unwrap_or_default();
        let severe = |entry: &&Value| entry["level"] == json!("SEVERE");
        log.as_array().into_iter().flatten().filter(severe).map(|entry| entry["message"].to_string()).collect()
    }

    /// The lines that the browser printed in this test and that fit.
    fn printed(&self, fits: impl Fn(&str) -> bool) -> Vec<String> {
        let mut said = Vec::new();
        if let Ok(mut log) = fs::File::open(&self.driver.log) {
            let _ = log.seek(SeekFrom::Start(self.log_start)).and_then(|_| log.read_to_end(&mut said));
        }
        String::from_utf8_lossy(&said).lines().filter(|line| fits(line)).map(str::to_owned).collect()
    }
}
