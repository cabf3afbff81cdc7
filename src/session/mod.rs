//! The glue: the address bar becomes a signal, the signal becomes findings, and what the reader does becomes an address.
//!
//! The address is the only home of place and query. A click or a key calls one method of [`Session`]; pages draw what the
//! signals say and decide nothing.

mod deeds;
mod dialogs;
mod explorer;
mod host;
mod keys;
mod look;
mod navigate;
mod notice;
mod open;
mod rest;
mod save_page;
mod start;
mod state;
mod take_away;
mod tools;
mod voices;

pub use deeds::{Deed, carry_out};
pub use explorer::{Explorer, Origin};
pub use keys::SHORTCUTS;
pub use look::{Appearance, Look};
pub use notice::Notice;
pub use open::{Failure, Opening};
pub use rest::{ABILITIES, Abilities, Load, Rest};
pub use start::start;
pub use state::{Derived, State};
pub use take_away::Picture;

use std::{ops::Deref, sync::Arc};

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use routes::{Address, Place, asked};
use explore::{Findings, Query};
use framework::Framework;
use crate::browser::Fetching;

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
    pub explorer: &'static State<Arc<Explorer>>,
    /// Where the reader is.
    pub address: &'static State<Address>,
    /// The place alone, so that a page is drawn anew only when it is another one.
    pub place: Derived<Place>,
    /// The query alone.
    pub query: &'static Derived<Query>,
    /// The query as links carry it along.
    pub asked: Derived<String>,
    /// The query without its words: what is chosen, which typing leaves as it is.
    pub choice: Derived<Query>,
    /// What the query finds.
    pub findings: Derived<Arc<Findings>>,
    /// How many pages of the result list are drawn: one, and one for each time that more was asked for.
    pub pages: State<usize>,
    /// What the reader is told for a moment.
    pub notice: State<Option<Notice>>,
    /// The opening of a file.
    pub opening: State<Opening>,
    /// Whether one framework is just making way for another. Pages draw nothing then: what they hold leads into the old one.
    pub is_changing: State<bool>,
    /// How many bytes of a fetched file have come in, of how many where the server says.
    pub fetched: State<(usize, Option<usize>)>,
    /// Whether a file is held over the page.
    pub is_held_over: State<bool>,
    /// The number of the newest opening.
    turn: State<u32>,
    /// The fetch that is under way, for cancelling it.
    fetching: State<Option<SendWrapper<Fetching>>>,
    /// How the page looks and listens.
    pub look: Look,
    /// What a screen reader is to say.
    pub announcement: State<String>,
    /// Whether the dialog with the lines to embed is open.
    pub embedding: State<bool>,
    /// Whether the rest of the program is there.
    pub rest: &'static State<Rest>,
}

impl Session {
    /// A session on a framework, at an address. It does not touch the browser.
    pub fn new(explorer: Explorer, address: Address) -> Self {
        let explorer = kept(State::new(Arc::new(explorer)));
        let address = kept(State::new(address));
        let query = kept(Derived::new(|| address.with(|address| address.query.clone())));
        let rest = kept(State::new(Rest::default()));
        let findings = || {
            let abilities = rest.get().abilities();
            Arc::new(explorer.with(|explorer| match abilities {
                Some(abilities) => query.with(|query| (abilities.explore)(explorer, query)),
                // It is not asked for anything before.
                None => Findings::of_all(&explorer.framework),
            }))
        };
        Self(kept(States {
            explorer,
            address,
            place: Derived::new(|| address.with(|address| address.place.clone())),
            query,
            asked: Derived::new(|| query.with(asked)),
            choice: Derived::new(|| query.with(Query::without_words)),
            findings: Derived::new(findings),
            pages: State::new(1),
            notice: State::default(),
            opening: State::default(),
            is_changing: State::default(),
            fetched: State::default(),
            is_held_over: State::default(),
            turn: State::default(),
            fetching: State::default(),
            look: Look::default(),
            announcement: State::default(),
            embedding: State::default(),
            rest,
        }))
    }

    /// The language of the framework on screen, where it is not that of the program's own words.
    pub fn other_language(self) -> Option<String> {
        Some(self.framework().language.clone()).filter(|language| language != messages::LANGUAGE)
    }

    /// The address of the page for links that others follow: with the address of the framework on screen, where that was
    /// fetched.
    pub fn page_address(self) -> String {
        let page = self.look.page_address.get();
        self.explorer.with(|explorer| exports::page_with_data(&page, explorer.origin.address()))
    }

    /// The framework on screen. Whoever draws from it is drawn anew when another one is opened.
    pub fn framework(self) -> Arc<Framework> {
        self.explorer.with(|explorer| explorer.framework.clone())
    }
}

/// A value that stays for as long as the program runs.
fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The session that the page was mounted with.
///
/// # Panics
/// Never in a component below [`crate::ui::App`], which provides it.
pub fn session() -> Session {
    expect_context()
}
