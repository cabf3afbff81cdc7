//! Another framework beside the one on screen: from a file, from what was opened today, or from the address of the page. What
//! is on screen stays as it is.

use leptos::prelude::*;

use std::sync::Arc;

use crate::browser;
use routes::Route;
use worker::Opened;

use super::{Command, Explorer, Files, Opening, Origin, Session, open::Way};

/// Where this tab keeps the id of the other framework for a reload.
const BESIDE: &str = "framework-explorer:beside";

/// The parameter of the page with the address of the other framework.
const AGAINST: &str = "against";

/// A framework beside the one on screen.
pub struct Other {
    /// The framework with its index.
    pub explorer: Arc<Explorer>,
    /// The name of its file, or its address.
    pub name: String,
}

impl Session {
    /// What becomes of a file that the reader picks or drops where they are.
    pub(super) fn way_of_picked(self) -> Way {
        let is_beside = self.route.with_untracked(|route| matches!(route, Route::Compare | Route::Crosswalk));
        if is_beside && !self.is_awaiting() { Way::Beside } else { Way::ByHand }
    }

    /// Opens what is to stand beside the framework on screen, where the address of the page names it or the tab kept it.
    pub(super) fn open_beside_at_start(self) {
        if against().is_some() || browser::kept_for_session(BESIDE).is_some() {
            self.dispatch(Command::OpenBeside);
        }
    }

    /// As [`Session::open_beside_at_start`], by the rest of the program.
    pub(super) fn open_beside(self) {
        if let Some(address) = against() {
            self.fetch_file(&address, Way::Beside);
        } else if let Some(id) = browser::kept_for_session(BESIDE) {
            self.open_recent_beside(id);
        }
    }

    /// Takes a framework that was opened today to stand beside the one on screen.
    pub fn open_recent_beside(self, id: String) {
        self.open_kept(id, Way::Beside);
    }

    /// Puts a framework beside the one on screen.
    pub(super) fn put_beside(self, files: &Files, opened: Opened) {
        let Opened { framework, format, left_out, headings } = opened;
        let (name, id, title) = (files.name(), framework.id.clone(), framework.title.clone());
        let origin = Origin::Opened { name: name.clone(), format, left_out, is_table: !headings.is_empty() };
        let explorer = Arc::new(Explorer::new(Arc::new(framework), origin));
        self.set_opening(Opening::Idle);
        self.choices.set(Vec::new());
        self.is_other_newer.set(false);
        self.beside.set(Some(Arc::new(Other { explorer, name })));
        if !self.settings.embedded.get_untracked() && !files.is_from_web() {
            browser::keep_for_session(BESIDE, Some(&id));
            self.keep_listed(id, title.clone(), files.clone());
        }
        self.tell(messages::is_beside(&title));
    }

    /// Takes the other framework away.
    pub fn close_beside(self) {
        browser::keep_for_session(BESIDE, None);
        browser::carry(&[(AGAINST, None)]);
        self.beside.set(None);
        self.choices.set(Vec::new());
    }

    /// The other framework, where there is one.
    pub fn other(self) -> Option<Arc<Other>> {
        self.beside.get()
    }
}

fn against() -> Option<String> {
    browser::parameter(AGAINST).filter(|address| !address.is_empty())
}
