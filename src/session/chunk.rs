//! The lazy chunk: what a release leaves out of the first module, and loads when a route, a dialog or a command needs it.

use leptos::prelude::*;

use std::{
    future::Future,
    ops::Range,
    pin::Pin,
    sync::{Arc, OnceLock},
};

use crate::browser;
use explore::{Findings, Marks, Query, Suggestion};
use framework::Framework;
use routes::{Address, Route};

use super::{Command, Explorer, Laid, Layers, Session, layer::lay, listed::status, run_command};

/// The entry points of the lazy chunk. The first module calls them here and nowhere by name: so they are on the other side of
/// the cut.
#[derive(Clone, Copy, Debug)]
pub struct ChunkApi {
    /// Runs a command.
    pub run_command: fn(Session, Command),
    /// Finds what a query asks for.
    pub explore: fn(&Explorer, &Query, &Laid) -> Findings,
    /// Works out what lies over a framework.
    pub lay: fn(&Explorer, &Layers, &str) -> Arc<Laid>,
    /// At most so many titles, themes and actors that go on as the text begins.
    pub suggest: fn(&Explorer, &str, usize) -> Vec<Suggestion>,
    /// The parts of a text to mark.
    pub ranges: fn(&Marks, &str) -> Vec<Range<usize>>,
    /// A framework as its translation into a language has it.
    pub translate: fn(&Arc<Framework>, &str) -> Option<Framework>,
    /// How many of how many the page on screen shows, in words.
    pub status: fn(Session) -> String,
}

/// The entry points themselves. A module that names this constant contains the whole chunk.
pub const CHUNK_API: ChunkApi = ChunkApi {
    run_command,
    explore: Explorer::explore,
    lay,
    suggest: Explorer::suggest,
    ranges: Marks::ranges,
    translate: framework::translated,
    status,
};

/// Loads the lazy chunk. None where that fails; each call tries anew.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Option<ChunkApi>>>>;

static LOAD: OnceLock<Load> = OnceLock::new();

/// Whether the lazy chunk is there.
#[derive(Clone, Copy, Debug)]
pub enum Chunk {
    /// Nobody has needed it, or it is on its way.
    Pending,
    /// It is there.
    Loaded(ChunkApi),
    /// It could not be loaded.
    Failed,
    /// It is gone from the host, which has a newer version.
    Outdated,
}

impl Default for Chunk {
    #[cfg(feature = "whole")]
    fn default() -> Self {
        Self::Loaded(CHUNK_API)
    }

    #[cfg(not(feature = "whole"))]
    fn default() -> Self {
        Self::Pending
    }
}

impl Chunk {
    /// What it can do, once it is there.
    pub fn api(self) -> Option<ChunkApi> {
        match self {
            Self::Loaded(api) => Some(api),
            Self::Pending | Self::Failed | Self::Outdated => None,
        }
    }
}

/// Sets how the lazy chunk is loaded.
pub(super) fn load_by(load: Load) {
    LOAD.get_or_init(|| load);
}

impl Session {
    /// Loads the lazy chunk, if it is not there.
    pub fn load_chunk(self) {
        self.with_chunk(|_| {});
    }

    /// Calls back as soon as the lazy chunk is there, or is known not to come.
    pub(super) fn with_chunk(self, then: impl FnOnce(Option<ChunkApi>) + 'static) {
        self.wait_for_chunk(Box::new(then));
    }

    #[inline(never)]
    fn wait_for_chunk(self, then: Box<dyn FnOnce(Option<ChunkApi>)>) {
        match (self.chunk.get_untracked(), LOAD.get()) {
            (Chunk::Loaded(api), _) => then(Some(api)),
            (_, None) => then(None),
            (_, Some(load)) => {
                // The notice of an earlier failure goes. Else the signal is not set: what reads it need not run again for this.
                if matches!(self.chunk.get_untracked(), Chunk::Failed | Chunk::Outdated) {
                    self.chunk.set(Chunk::Pending);
                }
                browser::run(async move {
                    let api = load().await;
                    let chunk = match api {
                        Some(api) => Chunk::Loaded(api),
                        None if browser::is_outdated().await => Chunk::Outdated,
                        None => Chunk::Failed,
                    };
                    // Several callers may have waited, and what the chunk draws is to be drawn once.
                    if !matches!(self.chunk.get_untracked(), Chunk::Loaded(_)) {
                        self.chunk.set(chunk);
                    }
                    then(api);
                });
            }
        }
    }

    /// Loads the newer version that is at the host, at the address of now.
    pub fn load_newer_version(self) {
        browser::load_newer_version();
    }

    /// Tells that a part of the explorer could not be loaded, and why.
    pub(super) fn tell_not_loaded(self, offline: String, outdated: String) {
        browser::run(async move {
            self.tell(if browser::is_outdated().await { outdated } else { offline });
        });
    }

    /// The parts of a text to mark, since the query looks for them.
    pub fn marks_in(self, text: &str) -> Vec<Range<usize>> {
        let api = self.chunk.get_untracked().api();
        self.findings.with(|findings| {
            let api = api.filter(|_| !findings.marks.is_empty());
            api.map(|api| (api.ranges)(&findings.marks, text)).unwrap_or_default()
        })
    }

    /// At most so many titles, themes and actors that go on as the text begins; none before the lazy chunk is there.
    pub fn suggest(self, text: &str, most: usize) -> Vec<Suggestion> {
        let api = self.chunk.get().api();
        let suggested = |api: ChunkApi| self.explorer.with(|explorer| (api.suggest)(explorer, text, most));
        api.map(suggested).unwrap_or_default()
    }
}

/// Whether what is at an address is drawn by the lazy chunk, or found by it.
pub(super) fn needs_chunk(address: &Address) -> bool {
    address.route != Route::Overview || !address.query.is_empty() || address.query.overlay.layer().is_some()
}
