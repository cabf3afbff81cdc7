//! The glue: the address bar becomes a signal, the signal becomes findings, and what the reader does becomes an address.
//!
//! The address is the only home of place and query. A click or a key calls one method of [`Session`]; pages draw what the
//! signals say and decide nothing.

mod dialogs;
mod explorer;
mod host;
mod keys;
mod look;
mod navigate;
mod notice;
mod open;
mod save_page;
mod start;
mod take_away;
mod tools;
mod voices;

pub use explorer::{Explorer, Origin};
pub use keys::SHORTCUTS;
pub use look::{Appearance, Look};
pub use notice::Notice;
pub use open::{Failure, Opening};
pub use start::start;
pub use take_away::Picture;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    address::{Address, Place},
    explore::{Findings, Query},
    export,
    framework::Framework,
    words,
};

/// All that pages draw from, and all that they may call. It is handed down as a context and is cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    /// The framework on screen with its index.
    pub explorer: RwSignal<Arc<Explorer>>,
    /// Where the reader is.
    pub address: RwSignal<Address>,
    /// The place alone, so that a page is drawn anew only when it is another one.
    pub place: Memo<Place>,
    /// The query alone.
    pub query: Memo<Query>,
    /// The query without its words: what is chosen, which typing leaves as it is.
    pub choice: Memo<Query>,
    /// What the query finds.
    pub findings: Memo<Arc<Findings>>,
    /// How many pages of the result list are drawn: one, and one for each time that more was asked for.
    pub pages: RwSignal<usize>,
    /// What the reader is told for a moment.
    pub notice: RwSignal<Option<Notice>>,
    /// The opening of a file.
    pub opening: RwSignal<Opening>,
    /// Whether one framework is just making way for another. Pages draw nothing then: what they hold leads into the old one.
    pub is_changing: RwSignal<bool>,
    /// How many bytes of a fetched file have come in, of how many where the server says.
    pub fetched: RwSignal<(usize, Option<usize>)>,
    /// Whether a file is held over the page.
    pub is_held_over: RwSignal<bool>,
    /// The number of the newest opening.
    turn: StoredValue<u32>,
    /// The fetch that is under way, for cancelling it.
    fetching: StoredValue<Option<send_wrapper::SendWrapper<crate::browser::Fetching>>>,
    /// How the page looks and listens.
    pub look: Look,
    /// What a screen reader is to say.
    pub announcement: RwSignal<String>,
    /// Whether the dialog with the lines to embed is open.
    pub embedding: RwSignal<bool>,
}

impl Session {
    /// A session on a framework, at an address. It does not touch the browser.
    pub fn new(explorer: Explorer, address: Address) -> Self {
        let explorer = RwSignal::new(Arc::new(explorer));
        let address = RwSignal::new(address);
        let place = Memo::new(move |_| address.with(|address| address.place.clone()));
        let query = Memo::new(move |_| address.with(|address| address.query.clone()));
        let choice = Memo::new(move |_| query.with(Query::without_words));
        let findings =
            Memo::new(move |_| Arc::new(explorer.with(|explorer| query.with(|query| explorer.explore(query)))));
        Self {
            explorer,
            address,
            place,
            query,
            choice,
            findings,
            pages: RwSignal::new(1),
            notice: RwSignal::default(),
            opening: RwSignal::default(),
            is_changing: RwSignal::default(),
            fetched: RwSignal::default(),
            is_held_over: RwSignal::default(),
            turn: StoredValue::default(),
            fetching: StoredValue::default(),
            look: Look::default(),
            announcement: RwSignal::default(),
            embedding: RwSignal::default(),
        }
    }

    /// The language of the framework on screen, where it is not that of the program's own words.
    pub fn other_language(self) -> Option<String> {
        Some(self.framework().language.clone()).filter(|language| language != words::LANGUAGE)
    }

    /// The address of the page for links that others follow: with the address of the framework on screen, where that was
    /// fetched.
    pub fn page_address(self) -> String {
        let page = self.look.page_address.get();
        self.explorer.with(|explorer| export::page_with_data(&page, explorer.origin.address()))
    }

    /// The framework on screen. Whoever draws from it is drawn anew when another one is opened.
    pub fn framework(self) -> Arc<Framework> {
        self.explorer.with(|explorer| explorer.framework.clone())
    }
}

/// The session that the page was mounted with.
///
/// # Panics
/// Never in a component below [`crate::ui::App`], which provides it.
pub fn session() -> Session {
    expect_context()
}
