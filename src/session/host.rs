//! The page inside somebody else's: what it tells its host, and what it does for it. The protocol is in
//! `docs/embedding.md`.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    address::Address,
    browser::{self, Visit},
    words,
};

use super::{Appearance, Session};

/// The version of the protocol.
const VERSION: u32 = 1;

/// The element whose height is the page's.
const ROOT: &str = "#app";

/// What the frame tells its host.
#[derive(Serialize)]
#[serde(tag = "type")]
enum Told<'a> {
    #[serde(rename = "framework-explorer:ready")]
    Ready { v: u32, path: &'a str, title: &'a str },
    #[serde(rename = "framework-explorer:navigate")]
    Navigate { v: u32, path: &'a str, title: &'a str },
    #[serde(rename = "framework-explorer:filter")]
    Filter { v: u32, query: &'a str, shown: usize, total: usize },
    #[serde(rename = "framework-explorer:state")]
    State { v: u32, path: &'a str, title: &'a str, query: &'a str, shown: usize, total: usize },
    #[serde(rename = "framework-explorer:height")]
    Height { v: u32, height: f64 },
    #[serde(rename = "framework-explorer:error")]
    Error { v: u32, message: &'a str },
}

/// The height as AMP pages listen for it.
#[derive(Serialize)]
struct AmpHeight {
    sentinel: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    height: f64,
}

/// The height as oEmbed consumers listen for it; sent as a string.
#[derive(Serialize)]
struct ResizeHeight<'a> {
    src: &'a str,
    context: &'static str,
    height: f64,
}

/// What a host asks of the frame. What is not of this shape is dropped.
#[derive(Deserialize)]
struct Asked {
    #[serde(rename = "type")]
    kind: String,
    v: u32,
    path: Option<String>,
    value: Option<String>,
}

impl Session {
    /// Tells the host that the page is ready, and listens to it from now on.
    pub(super) fn greet_host(self) {
        if !browser::is_framed() {
            return;
        }
        browser::on_message(move |json| self.hear_host(&json));
        browser::on_height(ROOT, tell_height);
        self.tell_host_ready();
    }

    fn hear_host(self, json: &str) {
        let Ok(Asked { kind, v: VERSION, path, value }) = serde_json::from_str(json) else { return };
        match (kind.strip_prefix("framework-explorer:"), path, value) {
            (Some("hello"), ..) => {
                self.tell_host_ready();
                tell_height(browser::height(ROOT));
            }
            (Some("state"), ..) => self.tell_host_state(),
            (Some("navigate"), Some(path), _) => {
                let path = path.trim_start_matches('#').trim_start_matches('/').to_owned();
                self.go(Address::parse(&format!("#/{path}")), Visit::Replace);
            }
            (Some("appearance"), _, Some(value)) => {
                self.look.show_appearance(Appearance::from_name(&value).unwrap_or_default());
            }
            (Some("hide"), _, Some(value)) => hide(&value),
            _ => {}
        }
    }

    fn path_and_title(self) -> (String, String) {
        let path = self.address.get_untracked().to_string().trim_start_matches("#/").to_owned();
        let framework = self.explorer.get_untracked().framework.clone();
        (path, words::place_title(&self.place.get_untracked(), &framework))
    }

    fn tell_host_ready(self) {
        let (path, title) = self.path_and_title();
        tell(&Told::Ready { v: VERSION, path: &path, title: &title });
        self.tell_host_of_findings();
    }

    pub(super) fn tell_host_of_place(self) {
        let (path, title) = self.path_and_title();
        tell(&Told::Navigate { v: VERSION, path: &path, title: &title });
    }

    fn found(self) -> (String, usize, usize) {
        let query = self.address.get_untracked().to_string();
        let query = query.split_once('?').map_or("", |(_, query)| query).to_owned();
        self.findings.with_untracked(|findings| (query, findings.goals.len(), findings.total))
    }

    pub(super) fn tell_host_of_findings(self) {
        let (query, shown, total) = self.found();
        tell(&Told::Filter { v: VERSION, query: &query, shown, total });
    }

    fn tell_host_state(self) {
        let (path, title) = self.path_and_title();
        let (query, shown, total) = self.found();
        tell(&Told::State { v: VERSION, path: &path, title: &title, query: &query, shown, total });
    }

    /// Tells the host that something went wrong.
    pub(super) fn tell_host_of_error(self, message: &str) {
        tell(&Told::Error { v: VERSION, message });
    }
}

/// Tells the height in the three forms that hosts may listen for.
fn tell_height(height: f64) {
    tell(&Told::Height { v: VERSION, height });
    tell(&AmpHeight { sentinel: "amp", kind: "embed-size", height });
    let src = browser::page_address();
    if let Ok(json) = serde_json::to_string(&ResizeHeight { src: &src, context: "iframe.resize", height }) {
        tell(&json);
    }
}

/// Hides the parts of the frame that are named, and shows the others.
fn hide(parts: &str) {
    const PARTS: [&str; 4] = ["search", "facets", "header", "footer"];
    let named = |part: &&str| parts.split([' ', ',']).any(|named| named == *part);
    let hidden: Vec<_> = PARTS.into_iter().filter(named).collect();
    browser::set_attribute("data-hide", (!hidden.is_empty()).then(|| hidden.join(" ")).as_deref());
}

fn tell(message: &impl Serialize) {
    if browser::is_framed()
        && let Ok(json) = serde_json::to_string(message)
    {
        browser::tell_host(&json);
    }
}
