//! What tests watch behind the reader's back: the console, the network, and refusals of the security policy.

use std::{
    fs,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use super::{Mode, Reader, sees::strings};
use crate::engine::Engine;

/// Records in the page, from now on, the policy's refusals and uncaught errors.
const WATCH: &str = "const root = document.documentElement;
    if (root.dataset.watched !== undefined) return;
    root.dataset.watched = '';
    const note = (kind, what) => { root.dataset.watched += `${kind}: ${what}\\n`; };
    addEventListener('securitypolicyviolation', (event) => note('refused', `${event.effectiveDirective} ${event.blockedURI}`));
    addEventListener('unhandledrejection', (event) => note('error', event.reason));
    addEventListener('error', (event) => { if (event.message) note('error', event.message); });";

/// Every address that the page requested.
const REQUESTS: &str = "return performance.getEntriesByType('resource').map((entry) => entry.name);";

impl Reader {
    /// Declares that this test provokes faults, so its console errors are expected.
    pub fn expects_faults(&self) -> &Self {
        self.tolerant.set(true);
        self
    }

    /// The console's errors since the test began.
    pub fn console_errors(&self) -> Vec<String> {
        let lines = match self.engine {
            Engine::Chromium => self.chromium_console(),
            // Firefox also prints errors of its own parts; of the console's lines only a panic is surely the page's.
            Engine::Firefox => self.printed(|line| {
                let own = ["file://", "http://127.0.0.1"].iter().any(|origin| line.contains(origin));
                (line.starts_with("console.error:") && line.contains("panicked"))
                    || (line.starts_with("JavaScript error:") && own && !line.contains("error: resource://"))
            }),
            // WebKit's driver exposes no console; the page's own records have to do.
            Engine::WebKit => self.noted("error: "),
        };
        // Browsers request this file from every host, even one that serves only a test's pages.
        lines.into_iter().filter(|line| !line.contains("/favicon.ico")).collect()
    }

    /// The page's requests to other servers.
    pub fn foreign_requests(&self) -> Vec<String> {
        let asked = strings(&self.tries(REQUESTS, &[]).unwrap_or_default());
        let own = match self.mode {
            Mode::Hosted => self.base.clone(),
            Mode::File => "data:".to_owned(),
        };
        let inside = |address: &String| address.starts_with(&own) || address.starts_with("blob:");
        asked.into_iter().filter(|address| !inside(address)).collect()
    }

    /// The refusals of the security policy since the page was ready.
    pub fn violations(&self) -> Vec<String> {
        self.noted("refused: ")
    }

    /// The check at the end of every test, unless it provoked faults: nothing wrong in console, policy and network.
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

    /// Takes a picture of the window, for investigating a failure.
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

    /// The lines that the browser printed in this test and that `fits` accepts.
    fn printed(&self, fits: impl Fn(&str) -> bool) -> Vec<String> {
        let mut lines = Vec::new();
        if let Ok(mut log) = fs::File::open(&self.driver.log) {
            let _ = log.seek(SeekFrom::Start(self.log_start)).and_then(|_| log.read_to_end(&mut lines));
        }
        String::from_utf8_lossy(&lines).lines().filter(|line| fits(line)).map(str::to_owned).collect()
    }
}
