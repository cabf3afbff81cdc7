//! The glue: the address bar becomes a signal, the signal becomes findings, and what the reader does becomes an address.
//!
//! The address is the only home of route and query. A click or a key calls one method of [`Session`]; pages draw what the
//! signals say and decide nothing.

mod awaited;
mod beside;
mod chunk;
mod command;
mod compared;
mod dialogs;
mod explorer;
mod files;
mod host;
mod keys;
mod listed;
mod navigate;
mod open;
mod recent;
mod save_page;
mod settings;
mod share;
mod sheet;
mod start;
mod toast;
mod voices;
mod worker;

pub use awaited::Awaited;
pub use beside::Other;
pub use chunk::{CHUNK_API, Chunk, ChunkApi, Load};
pub use command::{Command, run_command};
pub use compared::Compared;
pub use explorer::{Explorer, Origin};
pub use files::Files;
pub use open::{Failure, Opening};
pub use recent::Recent;
pub use settings::{Appearance, Settings};
pub use share::Picture;
pub use sheet::Asking;
pub use start::start;
pub use toast::Toast;

use std::{ops::Deref, sync::Arc};

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use crate::browser::Fetching;
use compare::Choice;
use explore::{Findings, Query};
use framework::Framework;
use routes::{Address, Route, asked};

/// Another framework, a query, and what that finds in it.
type FoundBeside = (Arc<Other>, Query, Arc<Findings>);

/// All that pages draw from, and all that they may call. It is handed down as a context; a copy is as small as a number, and
/// most closures of a page hold one.
#[derive(Clone, Copy)]
pub struct Session(&'static States);

impl Deref for Session {
    type Target = States;

    fn deref(&self) -> &States {
        self.0
    }
}

/// What pages draw from. It is there for as long as the program runs.
pub struct States {
    /// The framework on screen with its index.
    pub explorer: RwSignal<Arc<Explorer>>,
    /// Where the reader is.
    pub address: RwSignal<Address>,
    /// The route alone, so that a page is drawn anew only when it is another one.
    pub route: Memo<Route>,
    /// The query alone.
    pub query: Memo<Query>,
    /// The query as links carry it along.
    pub asked: Memo<String>,
    /// The query without its words: what is chosen, which typing leaves as it is.
    pub choice: Memo<Query>,
    /// What the query finds.
    pub findings: Memo<Arc<Findings>>,
    /// How many pages of the result list are drawn: one, and one for each time that more was asked for.
    pub pages: RwSignal<usize>,
    /// What the reader is told for a moment.
    pub toast: RwSignal<Option<Toast>>,
    /// The opening of a file.
    pub opening: RwSignal<Opening>,
    /// The framework that the address asks for, where it is not on screen.
    pub awaited: RwSignal<Awaited>,
    /// The spreadsheet whose columns the reader is asked about.
    pub sheet: RwSignal<Option<Asking>>,
    /// The files that the framework on screen was opened from.
    pub files: RwSignal<Option<Files>>,
    /// Another framework, which stands beside the one on screen.
    pub beside: RwSignal<Option<Arc<Other>>>,
    /// Whether the other framework is taken for the newer one.
    pub is_other_newer: RwSignal<bool>,
    /// The pairs of a comparison that the reader corrected.
    pub choices: RwSignal<Vec<Choice>>,
    /// The comparison that was made last.
    compared: StoredValue<Option<Arc<Compared>>>,
    /// What was found last in the other framework, and for which query.
    found_beside: StoredValue<Option<FoundBeside>>,
    /// What was opened on this machine today.
    pub recent: RwSignal<Vec<Recent>>,
    /// Whether one framework is just making way for another. Pages draw nothing then: what they hold leads into the old one.
    pub is_changing: RwSignal<bool>,
    /// How many bytes of a fetched file have come in, of how many where the server says.
    pub fetched: RwSignal<(usize, Option<usize>)>,
    /// Whether a file is held over the page.
    pub is_held_over: RwSignal<bool>,
    /// The number of the newest opening.
    turn: RwSignal<u32>,
    /// The fetch that is under way, for cancelling it.
    fetching: RwSignal<Option<SendWrapper<Fetching>>>,
    /// The worker that opens a file, for cancelling it.
    reading: RwSignal<Option<SendWrapper<worker::Asked>>>,
    /// How the page looks and listens.
    pub settings: Settings,
    /// Whether the reader has selected words that can be copied with their source.
    pub is_selected: RwSignal<bool>,
    /// What a screen reader is to say.
    pub announcement: RwSignal<String>,
    /// Whether the dialog with the lines to embed is open.
    pub embedding: RwSignal<bool>,
    /// Whether the rest of the program is there.
    pub chunk: RwSignal<Chunk>,
}

impl Session {
    /// A session on a framework, at an address. It does not touch the browser.
    pub fn new(explorer: Explorer, address: Address) -> Self {
        let explorer = RwSignal::new(Arc::new(explorer));
        let address = RwSignal::new(address);
        let query = Memo::new(move |_| address.with(|address| address.query.clone()));
        let chunk = RwSignal::new(Chunk::default());
        let findings = move |_: Option<&Arc<Findings>>| {
            let api = chunk.get().api();
            Arc::new(explorer.with(|explorer| match api {
                Some(api) => query.with(|query| (api.explore)(explorer, query)),
                // It is not asked for anything before.
                None => Findings::of_all(&explorer.framework),
            }))
        };
        Self(leak(States {
            explorer,
            address,
            route: Memo::new(move |_| address.with(|address| address.route.clone())),
            query,
            asked: Memo::new(move |_| query.with(asked)),
            choice: Memo::new(move |_| query.with(Query::without_words)),
            findings: Memo::new(findings),
            pages: RwSignal::new(1),
            toast: RwSignal::default(),
            opening: RwSignal::default(),
            awaited: RwSignal::default(),
            sheet: RwSignal::default(),
            files: RwSignal::default(),
            beside: RwSignal::default(),
            is_other_newer: RwSignal::default(),
            choices: RwSignal::default(),
            compared: StoredValue::default(),
            found_beside: StoredValue::default(),
            recent: RwSignal::default(),
            is_changing: RwSignal::default(),
            fetched: RwSignal::default(),
            is_held_over: RwSignal::default(),
            turn: RwSignal::default(),
            fetching: RwSignal::default(),
            reading: RwSignal::default(),
            settings: Settings::default(),
            is_selected: RwSignal::default(),
            announcement: RwSignal::default(),
            embedding: RwSignal::default(),
            chunk,
        }))
    }

    /// The language of the framework on screen, where it is not that of the program's own words. British English is no other
    /// language than English: a screen reader would change its voice at every heading.
    pub fn other_language(self) -> Option<String> {
        Some(self.framework().language.clone()).filter(|language| !is_same(language, &messages::language()))
    }

    /// The language of the program's own words, where it is not that of the framework on screen.
    pub fn program_language(self) -> Option<String> {
        Some(messages::language()).filter(|language| !is_same(language, &self.framework().language))
    }

    /// The address of the page for links that others follow: with the address of the framework on screen where that was
    /// fetched, and with its id where it was opened from a file.
    pub fn page_address(self) -> String {
        let page = self.settings.page_address.get();
        self.explorer.with(|explorer| match explorer.origin.file() {
            Some(_) => exports::page_with_framework(&page, &explorer.framework.id),
            None => exports::page_with_data(&page, explorer.origin.address()),
        })
    }

    /// How many values are chosen of what lies over the framework and is filtered by here.
    pub fn asks_overlay(self) -> usize {
        let keys = self.route.with(Route::overlay_keys);
        self.query.with(|query| keys.iter().map(|key| query.overlay.of(*key).len()).sum())
    }

    /// The framework on screen. Whoever draws from it is drawn anew when another one is opened.
    pub fn framework(self) -> Arc<Framework> {
        self.explorer.with(|explorer| explorer.framework.clone())
    }
}

/// Whether two tags are of one language, whatever the region.
fn is_same(one: &str, two: &str) -> bool {
    one.split('-').next() == two.split('-').next()
}

/// A value that stays for as long as the program runs.
fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The session that the page was mounted with.
///
/// # Panics
/// Never in a component below [`crate::ui::App`], which provides it.
pub fn session() -> Session {
    expect_context()
}
