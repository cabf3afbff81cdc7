//! Waiting for the framework that the address asks for: the page shows nothing else until it opens, fails to open, or
//! the reader chooses the page's own framework.

use leptos::prelude::*;

use crate::browser;
use routes::Address;

use super::{Command, Opening, Origin, Session, open::OpenMode};

/// Whether the page waits for a framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Awaited {
    /// Nothing: a framework is on screen.
    #[default]
    Nothing,
    /// A framework that is being fetched or opened, by its address or id.
    Coming(String),
    /// The framework of this id, which this page does not hold.
    Missing(String),
}

/// The framework that the address of the page asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum RequestedFramework {
    /// The page's own.
    Own,
    /// One at an address.
    Data(String),
    /// One that the reader opened, by its id.
    Opened(String),
}

impl RequestedFramework {
    /// The name that a reader knows it by; `None` for the page's own.
    fn name(&self) -> Option<String> {
        match self {
            Self::Own => None,
            Self::Data(name) | Self::Opened(name) => Some(name.clone()),
        }
    }
}

impl Session {
    /// Whether the page waits for the framework that the address asks for.
    pub fn is_awaiting(self) -> bool {
        self.awaited.with(|awaited| *awaited != Awaited::Nothing)
    }

    /// Notes at the start whether the address asks for a framework other than the page's own.
    pub(super) fn await_at_start(self) {
        self.read_recent_at_start();
        let name = self.requested().name();
        // The script in the head of the page sets it to hide the content for readers without the program.
        browser::set_attribute("data-opening", name.is_some().then_some(""));
        self.awaited.set(name.map_or(Awaited::Nothing, Awaited::Coming));
    }

    /// The framework that the address asks for. A tab in which the reader opened one shows it again after a reload,
    /// even where the address could not name it.
    fn requested(self) -> RequestedFramework {
        let parameter = |name: &str| browser::parameter(name).filter(|value| !value.is_empty());
        let own = super::start::own_id();
        match (parameter("framework"), parameter("data")) {
            (Some(id), None) if id == own && !self.has_kept_files(&id) => RequestedFramework::Own,
            (Some(id), None) => RequestedFramework::Opened(id),
            (Some(id), Some(_)) if id != own && self.has_kept_files(&id) => RequestedFramework::Opened(id),
            (_, Some(address)) => RequestedFramework::Data(address),
            (None, None) => self
                .shown_before()
                .filter(|id| self.has_kept_files(id))
                .map_or(RequestedFramework::Own, RequestedFramework::Opened),
        }
    }

    /// Opens the framework that the address asks for, unless it is the page's own.
    pub(super) fn open_at_start(self) {
        match self.requested() {
            RequestedFramework::Own => {}
            RequestedFramework::Data(address) => self.with_chunk(move |api| match api {
                Some(api) => (api.run_command)(self, Command::Fetch(address)),
                None => self.fail_as_not_loaded(address),
            }),
            RequestedFramework::Opened(id) if !self.has_kept_files(&id) => self.show_missing(id),
            RequestedFramework::Opened(id) => self.with_chunk(move |api| match api {
                Some(api) => (api.run_command)(self, Command::Reopen(id)),
                None => self.fail_as_not_loaded(id),
            }),
        }
    }

    /// Reopens a framework from the files that the browser keeps.
    pub(super) fn reopen(self, id: String) {
        let opening_id = self.begin_opening();
        let fragment = self.address.with_untracked(ToString::to_string);
        browser::run(async move {
            match self.kept_files(&id).await {
                _ if !self.is_newest(opening_id) => {}
                Some(files) => self.open(files, OpenMode::FromAddress { fragment }, opening_id),
                None => self.show_missing(id),
            }
        });
    }

    /// Says that the page does not hold the framework that its address asks for.
    fn show_missing(self, id: String) {
        browser::set_attribute("data-opening", None);
        browser::set_attribute("data-framework", None);
        browser::set_title(&messages::framework_missing_title());
        self.post_error(&messages::framework_missing(&id));
        self.awaited.set(Awaited::Missing(id));
        browser::set_attribute("data-ready", Some(""));
    }

    /// Tries again to open the framework that the address asks for.
    pub fn try_opening_again(self) {
        browser::set_attribute("data-ready", None);
        self.set_opening(Opening::Idle);
        self.awaited.set(Awaited::Coming(self.requested().name().unwrap_or_default()));
        self.open_at_start();
    }

    /// Shows the page's own framework, since the reader chose that.
    pub fn choose_bundled(self) {
        self.close_opened();
    }

    /// Opens the framework of the current history entry, if another one is on screen. Tells whether it did.
    pub(super) fn opens_other_framework(self, fragment: &str) -> bool {
        if !browser::has_new_search() {
            return false;
        }
        let requested = self.requested_by_entry();
        if requested == self.on_screen() && !self.is_awaiting() {
            return false;
        }
        self.address.set(Address::parse(fragment));
        if requested == RequestedFramework::Own {
            self.return_to_bundled();
        } else {
            browser::set_attribute("data-framework", None);
            self.try_opening_again();
        }
        true
    }

    /// As [`Session::requested`], but from the history entry alone.
    fn requested_by_entry(self) -> RequestedFramework {
        let says = ["framework", "data"].into_iter().any(|name| browser::parameter(name).is_some());
        if says { self.requested() } else { RequestedFramework::Own }
    }

    /// Which framework is on screen.
    fn on_screen(self) -> RequestedFramework {
        let data = browser::parameter("data");
        self.explorer.with_untracked(|explorer| match &explorer.origin {
            Origin::Bundled => RequestedFramework::Own,
            origin @ Origin::Opened { .. } => match (origin.address(), data) {
                (Some(address), Some(data)) if browser::absolute(&data).as_deref() == Some(address) => {
                    RequestedFramework::Data(data)
                }
                _ => RequestedFramework::Opened(explorer.framework.id.clone()),
            },
        })
    }
}
