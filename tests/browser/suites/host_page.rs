//! Pages of other sites that embed an explorer, and the messages that they receive.

use std::{env, ops::Deref};

use browser_tests::{
    nginx::{self, Nginx},
    reader::Reader,
    server::Server,
};
use serde_json::{Value, json};

/// The script that every host page runs first: it records all events, messages and refusals.
pub const LISTENS: &str = "window.told = []; window.heard = []; window.refused = [];
    for (const name of ['ready', 'navigate', 'filter', 'error']) {
        addEventListener('framework-explorer-' + name, ({ detail }) => told.push({ name, detail }));
    }
    addEventListener('message', ({ data }) => heard.push({ data }));
    addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective + ' ' + event.blockedURI));";

/// Goes to a place; returns whether the frame fits the content, once the content has settled.
pub const FITS: &str = "const [place, done] = arguments;
    const root = document.documentElement;
    const end = (element) => Math.ceil(element.getBoundingClientRect().bottom + scrollY);
    const content = () => Math.max(...[...document.body.children].filter((it) => it.getClientRects().length).map(end));
    // Space below the last element may be its margin, which belongs to the body.
    const fits = () => root.scrollHeight <= innerHeight && innerHeight - content() <= 40
        && [content(), end(document.body)].some((height) => Math.abs(innerHeight - height) <= 1);
    let last = -1, changed = performance.now();
    const look = () => {
        const now = performance.now(), height = content();
        if (height !== last) { last = height; changed = now; }
        if (now - changed < 700 || (!fits() && now - changed < 5000)) return setTimeout(look, 10);
        done(fits());
    };
    location.hash = place;
    setTimeout(look, 10);";

/// The source of the embedded explorer: nginx as shipped.
pub struct Explorer {
    /// The address of its folder.
    pub address: String,
    _nginx: Option<Nginx>,
}

/// The server of a host page, and the explorer that the page embeds; both end when dropped.
pub struct Host {
    server: Server,
    _explorer: Explorer,
}

impl Deref for Host {
    type Target = Server;

    fn deref(&self) -> &Server {
        &self.server
    }
}

/// The explorer on a host as shipped; without nginx, on the test's server, unless everything has to be tested.
#[track_caller]
pub fn explorer(reader: &Reader) -> Explorer {
    match nginx::find_program() {
        Ok(_) => {
            let nginx = Nginx::start(reader.dist(), &reader.disk(), "/explorer/");
            let nginx = nginx.expect("nginx takes the shipped configuration");
            Explorer { address: nginx.address(), _nginx: Some(nginx) }
        }
        Err(missing) => {
            assert!(env::var("CI").map_or(true, |value| value != "true"), "{missing}");
            Explorer { address: reader.base().to_owned(), _nginx: None }
        }
    }
}

/// The line that people paste.
pub fn line_of(explorer: &Explorer) -> String {
    format!("<script async src='{}embed.js'></script>", explorer.address)
}

/// Opens a host page with this line, on another origin; the returned value keeps it running.
#[track_caller]
pub fn hosts(reader: &Reader, line: &str) -> Host {
    hosts_of(reader, explorer(reader), line)
}

/// Opens a host page with this line, which embeds this explorer.
#[track_caller]
pub fn hosts_of(reader: &Reader, explorer: Explorer, line: &str) -> Host {
    let server = reader.other_server();
    let page = server.page(
        "host.html",
        format!(
            "<!doctype html><html lang='en'><meta charset='utf-8'><title>Host</title><script>{LISTENS}</script>\n{}{line}",
            line_of(&explorer)
        ),
    );
    reader.opens(&page);
    Host { server, _explorer: explorer }
}

/// Waits for an event of the element and returns its detail.
#[track_caller]
pub fn waits_for_event(reader: &Reader, name: &str) -> Value {
    waits_for_event_with(reader, name, |_| true)
}

/// Waits for an event whose detail `fits` accepts.
#[track_caller]
pub fn waits_for_event_with(reader: &Reader, name: &str, fits: impl Fn(&Value) -> bool) -> Value {
    reader.waits(&format!("the event {name}; told is {}", reader.finds("JSON.stringify(window.told)")), || {
        let told = reader.runs(
            "return told.filter(({ name }) => name === arguments[0]).map(({ detail }) => detail);",
            &[json!(name)],
        );
        told.as_array()?.iter().find(|detail| fits(detail)).cloned()
    })
}
