//! The connection to a browser: WebDriver, which is JSON over HTTP. Knows nothing of the tested page.

use std::{fmt, time::Duration};

use serde_json::{Value, json};

/// The key under which WebDriver returns elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One browser under remote control; it closes when dropped.
pub struct Session {
    agent: ureq::Agent,
    address: String,
}

/// A driver's error response.
#[derive(Debug)]
pub struct Refusal {
    /// The error code of the WebDriver standard, such as `stale element reference`.
    pub code: String,
    /// The driver's own words.
    pub message: String,
}

/// An element of the page, as the driver knows it.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Session {
    /// Starts a browser with these capabilities at the driver on `address`.
    pub fn open(address: &str, capabilities: &Value) -> Result<Self, Refusal> {
        let agent = agent();
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let opened = ask(agent.post(format!("{address}/session")).send_json(&body))?;
        let id = opened["sessionId"].as_str().unwrap_or_default();
        Ok(Self { address: format!("{address}/session/{id}"), agent })
    }

    /// Sends a GET request for a value.
    pub fn get(&self, path: &str) -> Result<Value, Refusal> {
        ask(self.agent.get(format!("{}/{path}", self.address)).call())
    }

    /// Sends a command.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Refusal> {
        ask(self.agent.post(format!("{}/{path}", self.address)).send_json(body))
    }

    /// Sends a DELETE request.
    pub fn delete(&self, path: &str) -> Result<Value, Refusal> {
        ask(self.agent.delete(format!("{}/{path}", self.address)).call())
    }

    /// Runs a function body in the page and returns its result.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, Refusal> {
        self.post("execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a function body that passes its answer to its last argument.
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Result<Value, Refusal> {
        self.post("execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Chromium's own commands, beyond the standard.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Result<Value, Refusal> {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// The first element that a selector finds.
    pub fn find(&self, selector: &str) -> Result<Element, Refusal> {
        let found = self.post("element", &json!({ "using": "css selector", "value": selector }))?;
        Element::from_value(&found).ok_or_else(|| Refusal::new("no such element", selector))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver may be gone already; then so is its browser.
        let _ = self.agent.delete(&self.address).call();
    }
}

impl Element {
    /// Reads an element from the result of a script or a search.
    pub fn from_value(value: &Value) -> Option<Self> {
        value[ELEMENT].as_str().map(|id| Self(id.to_owned()))
    }

    /// The form in which scripts and commands take an element.
    pub fn to_value(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }

    /// The path of one of its commands.
    pub fn path(&self, command: &str) -> String {
        format!("element/{}/{command}", self.0)
    }
}

impl Refusal {
    fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.code, self.message.lines().next().unwrap_or_default())
    }
}

/// Waits until a driver that has just started answers.
pub fn wait_until_up(address: &str) -> bool {
    let agent = agent();
    (0..200).any(|_| {
        let up = agent.get(format!("{address}/status")).call().is_ok();
        if !up {
            std::thread::sleep(Duration::from_millis(50));
        }
        up
    })
}

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder();
    config.timeout_global(Some(Duration::from_secs(60))).http_status_as_error(false).proxy(None).build().into()
}

fn ask(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, Refusal> {
    let mut answer = answer.map_err(|error| Refusal::new("no answer", error.to_string()))?;
    let body = answer.body_mut().with_config().limit(100 << 20).read_json::<Value>();
    let value = body.map_err(|error| Refusal::new("no JSON", error.to_string()))?["value"].take();
    match value["error"].as_str() {
        Some(code) => Err(Refusal::new(code, value["message"].as_str().unwrap_or_default())),
        None => Ok(value),
    }
}
