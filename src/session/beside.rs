//! Another framework beside the one on screen: from a file, from what was opened today, or from the address of the page. What
//! is on screen stays as it is.

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

use super::{Command, Explorer, Files, OpenMapping, Opening, Origin, Session, open::Way};

/// Where this tab keeps the files of the other framework for a reload.
const BESIDE: &str = "framework-explorer:beside";

/// Where this tab keeps the file of the mapping for a reload.
const MAPPING: &str = "framework-explorer:mapping";

/// Where this tab keeps which goals the reader says are one, for a reload: the framework that they are of, whether the two are
/// turned round, and the choices.
const CHOICES: &str = "framework-explorer:choices";

/// The parameter of the page with the address of the other framework.
const AGAINST: &str = "against";

/// The parameter of the page with the address of a mapping.
const MAPPED: &str = "mapping";

/// The most bytes of a file that a tab keeps for a reload.
const LONGEST: usize = 1 << 20;

/// A framework beside the one on screen.
pub struct Other {
    /// The framework with its index.
    pub explorer: Arc<Explorer>,
    /// The name of its file, or its address.
    pub name: String,
}

/// What tells a framework from others that may come to stand beside.
fn key_of(framework: &Framework) -> String {
    format!("{} {}", framework.id, framework.version.as_deref().unwrap_or_default())
}

/// What the tab keeps of the reader's choices, if they are of this framework.
fn kept_choices(framework: &Framework) -> Option<(bool, Vec<Choice>)> {
    let text = browser::kept_for_session(CHOICES)?;
    let rest = text.strip_prefix(&key_of(framework))?.strip_prefix('\n')?;
    let (turned, choices) = rest.split_once('\n')?;
    Some((turned == "turned", unpack(choices)?))
}

impl Session {
    /// What becomes of a file that the reader picks or drops where they are.
    pub(super) fn way_of_picked(self) -> Way {
        let is_beside = self.route.with_untracked(|route| matches!(route, Route::Compare | Route::Crosswalk));
        if is_beside && !self.is_awaiting() { Way::Beside } else { Way::ByHand }
    }

    /// Opens what is to stand beside the framework on screen, where the address of the page names it or the tab kept it.
    pub(super) fn open_beside_at_start(self) {
        if self.next_beside().is_some() {
            self.dispatch(Command::OpenBeside);
        }
    }

    /// Opens what is next to stand beside the framework on screen.
    pub(super) fn open_beside(self) {
        match self.next_beside() {
            Some((Next::Address(address), way)) => self.fetch_file(&address, way),
            Some((Next::Kept(text), way)) => {
                if let Some(files) = files_in(&text) {
                    let turn = self.begin_opening();
                    self.open(files, way, turn);
                }
            }
            None => {}
        }
    }

    /// What is to be opened next: the other framework, then the mapping.
    fn next_beside(self) -> Option<(Next, Way)> {
        let next = |name: &str, place: &str| {
            let address = browser::parameter(name).filter(|address| !address.is_empty()).map(Next::Address);
            address.or_else(|| browser::kept_for_session(place).map(Next::Kept))
        };
        let other = || next(AGAINST, BESIDE).filter(|_| self.beside.with_untracked(Option::is_none));
        let mapping = || next(MAPPED, MAPPING).filter(|_| self.mapping.with_untracked(Option::is_none));
        other().map(|next| (next, Way::Beside)).or_else(|| mapping().map(|next| (next, Way::Mapping)))
    }

    /// Takes a framework that was opened today to stand beside the one on screen.
    pub fn open_recent_beside(self, id: String) {
        self.open_kept(id, Way::Beside);
    }

    /// Keeps files for a reload of this tab, where they are short texts: no more has room there.
    fn keep_beside(self, place: &'static str, files: &Files) {
        let size = files.size();
        if self.settings.embedded.get_untracked() || files.is_from_web() || size > LONGEST {
            return;
        }
        let Stored { text, contents } = files.to_stored();
        browser::run(async move {
            // Read as text, a file that is not UTF-8 changes its length, and could not be cut out of the whole again.
            if let Some(content) = contents.text().await.filter(|content| content.len() == size) {
                browser::keep_for_session(place, Some(&format!("{}\n{text}{content}", text.len())));
            }
        });
    }

    /// Puts a framework beside the one on screen.
    pub(super) fn put_beside(self, files: &Files, opened: Opened) {
        let Opened { framework, format, left_out, headings } = opened;
        let (name, title) = (files.name(), framework.title.clone());
        let origin = Origin::Opened { name: name.clone(), format, left_out, is_table: !headings.is_empty() };
        let explorer = Arc::new(Explorer::new(Arc::new(framework), origin));
        self.set_opening(Opening::Idle);
        let (is_turned, choices) = kept_choices(&explorer.framework).unwrap_or_default();
        self.choices.set(choices);
        self.is_turned.set(is_turned);
        self.beside.set(Some(Arc::new(Other { explorer, name })));
        self.keep_beside(BESIDE, files);
        self.tell(messages::is_beside(&title));
        self.open_beside();
    }

    /// Puts a mapping over the framework on screen.
    pub(super) fn put_mapping(self, files: &Files, mapping: Mapping) {
        let (name, title) = (files.name(), mapping.title.clone());
        self.set_opening(Opening::Idle);
        self.not_mapped.set(None);
        self.mapping.set(Some(Arc::new(OpenMapping { mapping: Arc::new(mapping), name })));
        self.keep_beside(MAPPING, files);
        self.tell(messages::mapping_is_open(&title));
        self.open_beside();
    }

    /// Takes the mapping away.
    pub fn close_mapping(self) {
        browser::keep_for_session(MAPPING, None);
        browser::carry(&[(MAPPED, None)]);
        self.mapping.set(None);
    }

    /// Takes the other framework away.
    pub fn close_beside(self) {
        browser::keep_for_session(BESIDE, None);
        browser::carry(&[(AGAINST, None)]);
        self.beside.set(None);
        self.not_mapped.set(None);
        self.choices.set(Vec::new());
        browser::keep_for_session(CHOICES, None);
    }

    /// Keeps for a reload which goals the reader says are one.
    pub(super) fn keep_choices(self) {
        let other = self.beside.get_untracked().filter(|_| self.settings.is_live.get_untracked());
        let Some(other) = other else { return };
        let turned = if self.is_turned.get_untracked() { "turned" } else { "" };
        let text = format!("{}\n{turned}\n{}", key_of(&other.explorer.framework), pack(&self.choices.get_untracked()));
        browser::keep_for_session(CHOICES, Some(&text));
    }

    /// The other framework, where there is one.
    pub fn other(self) -> Option<Arc<Other>> {
        self.beside.get()
    }
}

/// Where something that is to be opened comes from.
enum Next {
    /// From an address.
    Address(String),
    /// From what the tab kept.
    Kept(String),
}

/// The files that a tab kept as a text: the length of what is known of them, that, and what stands in them.
fn files_in(text: &str) -> Option<Files> {
    let (length, rest) = text.split_once('\n')?;
    let (text, content) = rest.split_at_checked(length.parse().ok()?)?;
    Files::from_stored(Stored { text: text.to_owned(), contents: Contents::of(content.as_bytes()) })
}
