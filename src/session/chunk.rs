//! The lazy chunk: the code that a release leaves out of its first module, and loads when a route, a dialog or a
//! command needs it.

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

use super::{
    Command, Explorer, LayerView, Layers, Session, layer::view_layers, listed::status, run_command,
    translation::translated,
};

/// The entry points of the lazy chunk. The first module calls them through this struct and never by name, so that they
/// can be split off.
#[derive(Clone, Copy, Debug)]
pub struct ChunkApi {
    /// Runs a command.
    pub run_command: fn(Session, Command),
    /// Runs a query.
    pub explore: fn(&Explorer, &Query, &LayerView) -> Findings,
    /// Lays the layers over a framework.
    pub view_layers: fn(&Explorer, &Layers, &str) -> Arc<LayerView>,
    /// Titles, themes and actors that complete a text, at most this many.
    pub suggest: fn(&Explorer, &str, usize) -> Vec<Suggestion>,
    /// The parts of a text to mark.
    pub ranges: fn(&Marks, &str) -> Vec<Range<usize>>,
    /// A framework in a language, by these texts where it does not hold them itself.
    pub translate: fn(&Arc<Framework>, Option<&str>, &str) -> Option<Framework>,
    /// How many items the page on screen shows, and of how many, in words.
    pub status: fn(Session) -> String,
}

/// The entry points themselves. A module that names this constant contains the whole chunk.
pub const CHUNK_API: ChunkApi = ChunkApi {
    run_command,
    explore: Explorer::explore,
    view_layers,
    suggest: Explorer::suggest,
    ranges: Marks::ranges,
    translate: translated,
    status,
};

/// Loads the lazy chunk. `None` where that fails; each call tries again.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Option<ChunkApi>>>>;

static LOAD: OnceLock<Load> = OnceLock::new();

/// Whether the lazy chunk is loaded.
#[derive(Clone, Copy, Debug)]
pub enum Chunk {
    /// Nothing has needed it yet, or it is loading.
    Pending,
    /// It is loaded.
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
    /// Its entry points, once it is loaded.
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
    /// Loads the lazy chunk, unless it is loaded.
    pub fn load_chunk(self) {
        self.with_chunk(|_| {});
    }

    /// Calls back as soon as the lazy chunk is loaded, or has failed to load.
    pub(super) fn with_chunk(self, then: impl FnOnce(Option<ChunkApi>) + 'static) {
        self.wait_for_chunk(Box::new(then));
    }

    #[inline(never)]
    fn wait_for_chunk(self, then: Box<dyn FnOnce(Option<ChunkApi>)>) {
        match (self.chunk.get_untracked(), LOAD.get()) {
            (Chunk::Loaded(api), _) => then(Some(api)),
            (_, None) => then(None),
            (_, Some(load)) => {
                // Clears the notice of an earlier failure. Otherwise leaves the signal alone, so that no subscriber
                // reruns.
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
                    // Several callers may have waited, and the views of the chunk should render once.
                    if !matches!(self.chunk.get_untracked(), Chunk::Loaded(_)) {
                        self.chunk.set(chunk);
                    }
                    then(api);
                });
            }
        }
    }

    /// Loads the newer version from the host, at the current address.
    pub fn load_newer_version(self) {
        browser::load_newer_version();
    }

    /// Tells the reader that a part of the explorer could not be loaded, and why.
    pub(super) fn tell_not_loaded(self, offline: String, outdated: String) {
        browser::run(async move {
            self.notify(if browser::is_outdated().await { outdated } else { offline });
        });
    }

    /// The parts of a text to mark, since the query searches for them.
    pub fn marks_in(self, text: &str) -> Vec<Range<usize>> {
        let api = self.chunk.get_untracked().api();
        self.findings.with(|findings| {
            let api = api.filter(|_| !findings.marks.is_empty());
            api.map(|api| (api.ranges)(&findings.marks, text)).unwrap_or_default()
        })
    }

    /// Titles, themes and actors that complete a text, at most `most`; none before the lazy chunk is loaded.
    pub fn suggest(self, text: &str, most: usize) -> Vec<Suggestion> {
        let api = self.chunk.get().api();
        let suggested = |api: ChunkApi| self.explorer.with(|explorer| (api.suggest)(explorer, text, most));
        api.map(suggested).unwrap_or_default()
    }
}

/// Whether the page at an address needs the lazy chunk, to render or to find what it lists.
pub(super) fn needs_chunk(address: &Address) -> bool {
    address.route != Route::Overview || !address.query.is_empty() || address.query.overlay.layer().is_some()
}
