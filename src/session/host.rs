//! The page embedded in another: what it tells its host, and what it does for it. The protocol is in
//! `docs/embedding.md`.

use leptos::prelude::*;

use crate::browser::{
    self,
    Field::{Number, Text},
    Message,
};
use routes::Address;

use super::{Appearance, Session};

/// The version of the protocol.
const VERSION: f64 = 1.0;

/// The element whose height is the page's.
const ROOT: &str = "#app";

impl Session {
    /// Tells the host that the page is ready, and listens to it from now on.
    pub(super) fn connect_to_host(self) {
        if !browser::is_framed() {
            return;
        }
        browser::on_message(move |message| self.handle_message(&message));
        browser::on_height(ROOT, post_height);
        self.post_ready();
    }

    /// Does what a host asks. Ignores messages that do not follow the protocol.
    fn handle_message(self, message: &Message) {
        if message.number("v") != Some(VERSION) {
            return;
        }
        let kind = message.text("type").unwrap_or_default();
        match (kind.strip_prefix("framework-explorer:"), message.text("path"), message.text("value")) {
            (Some("hello"), ..) => {
                self.post_ready();
                post_height(browser::height(ROOT));
            }
            (Some("state"), ..) if !self.is_awaiting() => self.post_state(),
            (Some("navigate"), Some(path), _) => {
                let path = path.trim_start_matches('#').trim_start_matches('/').to_owned();
                self.go_for_host(Address::parse(&format!("#/{path}")));
            }
            (Some("appearance"), _, Some(value)) => {
                self.settings.show_appearance(Appearance::from_name(&value).unwrap_or_default());
            }
            (Some("lang"), _, Some(tag)) => self.show_language(&tag),
            (Some("hide"), _, Some(value)) => hide(&value),
            _ => {}
        }
    }

    fn path_and_title(self) -> (String, String) {
        let path = self.address.get_untracked().to_string().trim_start_matches("#/").to_owned();
        let framework = self.explorer.get_untracked().framework.clone();
        (path, messages::route_title(&self.route.get_untracked(), &framework))
    }

    pub(super) fn post_ready(self) {
        if self.is_awaiting() || !browser::is_framed() {
            return;
        }
        let (path, title) = self.path_and_title();
        post("ready", &[("path", Text(&path)), ("title", Text(&title))]);
        self.post_findings();
    }

    pub(super) fn post_place(self) {
        if self.is_awaiting() {
            return;
        }
        let (path, title) = self.path_and_title();
        post("navigate", &[("path", Text(&path)), ("title", Text(&title))]);
    }

    fn query_and_counts(self) -> (String, f64, f64) {
        let query = self.address.get_untracked().to_string();
        let query = query.split_once('?').map_or("", |(_, query)| query).to_owned();
        self.findings.with_untracked(|findings| (query, findings.goals.len() as f64, findings.total as f64))
    }

    pub(super) fn post_findings(self) {
        if self.is_awaiting() {
            return;
        }
        let (query, shown, total) = self.query_and_counts();
        post("filter", &[("query", Text(&query)), ("shown", Number(shown)), ("total", Number(total))]);
    }

    /// Tells the host what is on screen and what it is called, without an event.
    pub(super) fn post_state(self) {
        let (path, title) = self.path_and_title();
        let (query, shown, total) = self.query_and_counts();
        let route = [("path", Text(&path)), ("title", Text(&title))];
        let query_and_counts = [("query", Text(&query)), ("shown", Number(shown)), ("total", Number(total))];
        post("state", &[&route[..], &query_and_counts].concat());
    }

    /// Tells the host that something went wrong.
    pub(super) fn post_error(self, message: &str) {
        post("error", &[("message", Text(message))]);
    }
}

/// Sends the height in the three forms that hosts may listen for.
fn post_height(height: f64) {
    let height = ("height", Number(height));
    post("height", &[height]);
    browser::post_to_host(&[("sentinel", Text("amp")), ("type", Text("embed-size")), height]);
    let src = browser::address_as_loaded();
    browser::post_json_to_host(&[("src", Text(&src)), ("context", Text("iframe.resize")), height]);
}

/// Hides the parts of the frame that are named, and shows the others.
fn hide(parts: &str) {
    const PARTS: [&str; 4] = ["search", "facets", "header", "footer"];
    let named = |part: &&str| parts.split([' ', '\t', '\n', ',']).any(|named| named == *part);
    let hidden: Vec<_> = PARTS.into_iter().filter(named).collect();
    browser::set_attribute("data-hide", (!hidden.is_empty()).then(|| hidden.join(" ")).as_deref());
}

/// Sends the host a message of this kind.
fn post(kind: &str, fields: &[(&'static str, browser::Field)]) {
    let kind = format!("framework-explorer:{kind}");
    let head = [("type", Text(kind.as_str())), ("v", Number(VERSION))];
    browser::post_to_host(&[&head[..], fields].concat());
}
