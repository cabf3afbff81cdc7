//! A second framework beside the one on screen: from a file, from the frameworks opened today, or from the address of
//! the page. The one on screen stays as it is.

use leptos::prelude::*;

use std::sync::Arc;

use crate::browser::{self, Contents, Stored};
use compare::Choice;
use crosswalk::Mapping;
use framework::{
    Framework,
    packed::{pack, unpack},
};
use routes::Route;
use worker::Opened;

use super::{Command, Explorer, Files, OpenMapping, Opening, Origin, Session, open::OpenMode, recent::UNLISTED};

/// Where this tab keeps the files of the other framework for a reload.
const BESIDE: &str = "framework-explorer:beside";

/// Where this tab keeps the file of the mapping for a reload.
const MAPPING: &str = "framework-explorer:mapping";

/// Where this tab keeps, for a reload, which goals the reader says are the same: the other framework, whether the two
/// are swapped, and the choices.
const CHOICES: &str = "framework-explorer:choices";

/// The parameter of the page with the address of the other framework.
const AGAINST: &str = "against";

/// The parameter of the page with the address of a mapping.
const MAPPED: &str = "mapping";

/// Prefix of what a tab keeps where the files themselves are kept with the opened frameworks: their key follows.
const LISTED: &str = "listed:";

/// Largest file that a tab keeps by itself for a reload, in bytes; a larger one is kept with the opened frameworks.
const LONGEST: usize = 1 << 20;

/// A framework beside the one on screen.
pub struct OtherFramework {
    /// The framework with its index.
    pub explorer: Arc<Explorer>,
    /// The name of its file, or its address.
    pub name: String,
}

/// Tells a framework from others that may be opened beside the one on screen.
fn key_of(framework: &Framework) -> String {
    format!("{} {}", framework.id, framework.version.as_deref().unwrap_or_default())
}

/// The reader's choices that the tab keeps, if they are about this framework.
fn kept_choices(framework: &Framework) -> Option<(bool, Vec<Choice>)> {
    let text = browser::session_item(CHOICES)?;
    let rest = text.strip_prefix(&key_of(framework))?.strip_prefix('\n')?;
    let (turned, choices) = rest.split_once('\n')?;
    Some((turned == "turned", unpack(choices)?))
}

impl Session {
    /// How to open a file that the reader picks or drops on the current page.
    pub(super) fn mode_for_picked(self) -> OpenMode {
        self.route.with_untracked(|route| match route {
            Route::Compare if !self.is_awaiting() => OpenMode::Beside,
            Route::Crosswalk if !self.is_awaiting() => OpenMode::Crosswalk,
            _ => OpenMode::ByHand,
        })
    }

    /// Opens the framework and the mapping beside the one on screen, if the address of the page names them or the tab
    /// kept them.
    pub(super) fn open_beside_at_start(self) {
        if self.next_beside().is_some() {
            self.dispatch(Command::OpenBeside);
        }
    }

    /// Opens the next file that belongs beside the framework on screen.
    pub(super) fn open_beside(self) {
        match self.next_beside() {
            Some((Next::Address(address), mode)) => self.fetch_file(&address, mode),
            Some((Next::Kept(place, text), mode)) => {
                if let Some(key) = text.strip_prefix(LISTED) {
                    self.open_listed_beside(place, key.to_owned(), mode);
                } else if let Some(files) = files_in(&text) {
                    let opening_id = self.begin_opening();
                    self.open(files, mode, opening_id);
                }
            }
            None => {}
        }
    }

    /// The next file to open: the other framework, then the mapping.
    fn next_beside(self) -> Option<(Next, OpenMode)> {
        let next = |name: &str, place: &'static str| {
            let address = browser::parameter(name).filter(|address| !address.is_empty()).map(Next::Address);
            address.or_else(|| browser::session_item(place).map(|text| Next::Kept(place, text)))
        };
        let other = || next(AGAINST, BESIDE).filter(|_| self.beside.with_untracked(Option::is_none));
        let mapping = || next(MAPPED, MAPPING).filter(|_| self.mapping.with_untracked(Option::is_none));
        other().map(|next| (next, OpenMode::Beside)).or_else(|| mapping().map(|next| (next, OpenMode::Mapping)))
    }

    /// Opens a framework from today's list beside the one on screen.
    pub fn open_recent_beside(self, id: String) {
        self.open_kept(id, OpenMode::Beside);
    }

    /// Keeps files for a reload of this tab: short texts in the tab, others with the opened frameworks, under this key.
    fn keep_beside(self, place: &'static str, key: String, title: String, files: &Files) {
        if self.settings.embedded.get_untracked() {
            return;
        }
        if files.is_from_web() {
            browser::set_session_item(place, None);
            return;
        }
        let files = files.clone();
        browser::run(async move {
            let kept = match short_text(&files).await {
                Some(text) => Some(text),
                None => self.keep_listed(key.clone(), &title, &files).await.then(|| format!("{LISTED}{key}")),
            };
            browser::set_session_item(place, kept.as_deref());
            if kept.is_none() {
                self.notify(messages::is_open_until_reload(&title));
            }
        });
    }

    /// Clears a place. A framework that is listed stays listed until the reader removes it there.
    fn forget_beside(self, place: &'static str) {
        let kept = browser::session_item(place);
        let key = kept.as_deref().and_then(|kept| kept.strip_prefix(LISTED)).filter(|key| key.starts_with(UNLISTED));
        if let Some(key) = key {
            self.forget_recent(key.to_owned());
        }
        browser::set_session_item(place, None);
    }

    /// Opens files that are kept with the opened frameworks. Where they are gone, opens the next file.
    fn open_listed_beside(self, place: &'static str, key: String, mode: OpenMode) {
        let opening_id = self.begin_opening();
        browser::run(async move {
            match self.kept_files(&key).await {
                _ if !self.is_newest(opening_id) => {}
                Some(files) => self.open(files, mode, opening_id),
                None => {
                    self.set_opening(Opening::Idle);
                    browser::set_session_item(place, None);
                    self.notify(messages::recent_gone());
                    self.open_beside();
                }
            }
        });
    }

    /// Puts a framework beside the one on screen.
    pub(super) fn put_beside(self, files: &Files, opened: Opened) {
        let Opened { framework, format, left_out, headings } = opened;
        let (name, title, id) = (files.name(), framework.title.clone(), framework.id.clone());
        let origin = Origin::Opened { name: name.clone(), format, left_out, is_table: !headings.is_empty() };
        let explorer = Arc::new(Explorer::new(Arc::new(framework), origin));
        self.set_opening(Opening::Idle);
        let (is_swapped, choices) = kept_choices(&explorer.framework).unwrap_or_default();
        self.choices.set(choices);
        self.is_swapped.set(is_swapped);
        self.beside.set(Some(Arc::new(OtherFramework { explorer, name })));
        // Another version of the framework on screen has the same id, and the one on screen is kept under that.
        let is_version = self.explorer.with_untracked(|here| here.framework.id == id);
        self.keep_beside(BESIDE, if is_version { unlisted_key(files) } else { id }, title.clone(), files);
        self.notify(messages::is_beside(&title));
        self.open_beside();
    }

    /// Puts a mapping over the framework on screen.
    pub(super) fn put_mapping(self, files: &Files, mapping: Mapping) {
        let (name, title) = (files.name(), mapping.title.clone());
        self.set_opening(Opening::Idle);
        self.not_mapped.set(None);
        self.mapping.set(Some(Arc::new(OpenMapping { mapping: Arc::new(mapping), name })));
        self.keep_beside(MAPPING, unlisted_key(files), title.clone(), files);
        self.notify(messages::mapping_is_open(&title));
    }

    /// Closes the mapping.
    pub fn close_mapping(self) {
        self.forget_beside(MAPPING);
        browser::set_parameters(&[(MAPPED, None)]);
        self.mapping.set(None);
    }

    /// Closes the other framework.
    pub fn close_beside(self) {
        self.forget_beside(BESIDE);
        browser::set_parameters(&[(AGAINST, None)]);
        self.beside.set(None);
        self.not_mapped.set(None);
        self.choices.set(Vec::new());
        browser::set_session_item(CHOICES, None);
    }

    /// Keeps, for a reload, which goals the reader says are the same.
    pub(super) fn keep_choices(self) {
        let other = self.beside.get_untracked().filter(|_| self.settings.is_live.get_untracked());
        let Some(other) = other else { return };
        let turned = if self.is_swapped.get_untracked() { "turned" } else { "" };
        let text = format!("{}\n{turned}\n{}", key_of(&other.explorer.framework), pack(&self.choices.get_untracked()));
        browser::set_session_item(CHOICES, Some(&text));
    }

    /// The other framework, where there is one.
    pub fn other_framework(self) -> Option<Arc<OtherFramework>> {
        self.beside.get()
    }
}

/// Where the next file to open comes from.
enum Next {
    /// From an address.
    Address(String),
    /// From what the tab kept at this place.
    Kept(&'static str, String),
}

/// Files as a short text; `None` where they are long, or not text.
async fn short_text(files: &Files) -> Option<String> {
    let size = files.size();
    let Stored { text, contents } = files.to_stored();
    let content = if size > LONGEST { None } else { contents.text().await };
    // Read as text, a file that is not UTF-8 changes its length, and could not be cut out of the whole again.
    content.filter(|content| content.len() == size).map(|content| format!("{}\n{text}{content}", text.len()))
}

/// A key for files, distinct from those of other files and from the ids of frameworks.
fn unlisted_key(files: &Files) -> String {
    format!("{UNLISTED}{} {}", files.size(), files.name().replace(['\n', '\t'], " "))
}

/// Files from the text that a tab kept: the length of their description, the description, and their contents.
fn files_in(text: &str) -> Option<Files> {
    let (length, rest) = text.split_once('\n')?;
    let (text, content) = rest.split_at_checked(length.parse().ok()?)?;
    Files::from_stored(Stored { text: text.to_owned(), contents: Contents::of(content.as_bytes()) })
}
