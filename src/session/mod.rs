//! The glue: the address bar becomes a signal, the signal becomes findings, and what the reader does becomes an
//! address.
//!
//! The address is the only home of route and query. A click or a key calls one method of [`Session`]; pages render what
//! the signals say and decide nothing.

mod awaited;
mod beside;
mod cells;
mod chunk;
mod cite;
mod command;
mod compared;
mod comparing;
mod copy;
mod crossed;
mod dialogs;
mod explorer;
mod faults;
mod files;
mod formats;
mod host;
mod keys;
mod language;
mod layer;
mod left_out;
mod listed;
mod navigate;
mod open;
mod picture;
mod recent;
mod refusals;
mod save;
mod save_page;
mod save_site;
mod settings;
mod share;
mod sheet;
mod start;
mod toast;
mod translation;
mod voices;
mod worker;
mod write;

pub use awaited::Awaited;
pub use beside::OtherFramework;
pub use cells::cell_in_words;
pub use chunk::{CHUNK_API, Chunk, ChunkApi, Load};
pub use command::{Command, run_command};
pub use compared::OpenComparison;
pub use crossed::{NotMapped, OpenCrosswalk, OpenMapping};
pub use explorer::{Explorer, Origin};
pub use faults::fault_in_words;
pub use files::Files;
pub use formats::{format_title, mapping_format_title};
pub use layer::{
    BulkMark, CellMark, Difference, GREATEST_HEAT, LayerView, Layers, MyFacet, MyLayer, MyStatus, PublishedFault,
    Replaced, StatusReplacement, rule_title,
};
pub use left_out::{items_in_words, reason_in_words};
pub use open::{Failure, Opening};
pub use picture::Picture;
pub use recent::Recent;
pub use refusals::{refused_advice, refused_message};
pub use settings::{Appearance, Settings};
pub use sheet::ColumnPrompt;
pub use start::start;
pub use toast::Toast;

use std::{cell::Cell, ops::Deref, sync::Arc};

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use crate::browser::Fetching;
use compare::Choice;
use explore::{Findings, Query};
use framework::Framework;
use routes::{Address, Route, link_query};

/// The signals that pages render, and the methods that they may call. It is provided as a context; a copy is as small
/// as a number, and most closures of a page hold one.
#[derive(Clone, Copy)]
pub struct Session(&'static States);

impl Deref for Session {
    type Target = States;

    fn deref(&self) -> &States {
        self.0
    }
}

/// What a query finds in a framework beside the one on screen.
type FindingsBeside = (Arc<OtherFramework>, Query, Arc<Findings>);

/// The signals that pages render. They live as long as the program.
pub struct States {
    /// The framework on screen with its index.
    pub explorer: RwSignal<Arc<Explorer>>,
    /// Where the reader is.
    pub address: RwSignal<Address>,
    /// The route alone, so that a page rerenders only when the route changes.
    pub route: Memo<Route>,
    /// The query alone.
    pub query: Memo<Query>,
    /// The query as the links of a page carry it.
    pub link_query: Memo<String>,
    /// The query without its words: the chosen values, which typing does not change.
    pub filters: Memo<Query>,
    /// The open layers.
    pub layers: RwSignal<Layers>,
    /// The layers laid over the framework on screen, as pages render them.
    pub layer_view: Memo<Arc<LayerView>>,
    /// What the query finds.
    pub findings: Memo<Arc<Findings>>,
    /// How many pages of the result list are rendered: one, and another each time the reader asks for more.
    pub pages: RwSignal<usize>,
    /// The toast on screen.
    pub toast: RwSignal<Option<Toast>>,
    /// The state of opening a file.
    pub opening: RwSignal<Opening>,
    /// The framework that the address asks for, where it is not on screen.
    pub awaited: RwSignal<Awaited>,
    /// The spreadsheet whose columns the reader is asked about.
    pub column_prompt: RwSignal<Option<ColumnPrompt>>,
    /// The files that the framework on screen was opened from.
    pub files: RwSignal<Option<Files>>,
    /// Another framework, beside the one on screen.
    pub beside: RwSignal<Option<Arc<OtherFramework>>>,
    /// A mapping between the framework on screen and another one.
    pub mapping: RwSignal<Option<Arc<OpenMapping>>>,
    /// The last crosswalk, cached.
    crossed: StoredValue<Option<Arc<OpenCrosswalk>>>,
    /// Whether the reader swapped which of the two frameworks is the older one.
    pub is_swapped: RwSignal<bool>,
    /// The last file opened on the Crosswalk page, if it is not a mapping.
    pub not_mapped: RwSignal<Option<NotMapped>>,
    /// The pairs of a comparison that the reader corrected.
    pub choices: RwSignal<Vec<Choice>>,
    /// The last comparison, cached.
    compared: StoredValue<Option<Arc<OpenComparison>>>,
    /// The comparison that a worker is computing.
    comparing: StoredValue<Option<comparing::Comparing>>,
    /// How many comparisons the worker has returned.
    comparisons: RwSignal<usize>,
    /// The last findings in the other framework, cached with their query.
    findings_beside: StoredValue<Option<FindingsBeside>>,
    /// The files opened on this machine today.
    pub recent: RwSignal<Vec<Recent>>,
    /// Whether one framework is just being replaced by another. Pages render nothing then, since their references lead
    /// into the old one.
    pub is_changing: RwSignal<bool>,
    /// How many bytes of a file have been fetched, and of how many, where the server says.
    pub fetched: RwSignal<(usize, Option<usize>)>,
    /// Whether the reader holds a dragged file over the page.
    pub is_dragging: RwSignal<bool>,
    /// The number of the newest opening; results of older ones are dropped.
    opening_id: RwSignal<u32>,
    /// The fetch that is under way, for cancelling it.
    fetching: RwSignal<Option<SendWrapper<Fetching>>>,
    /// The worker that opens a file, for cancelling it.
    open_request: RwSignal<Option<SendWrapper<worker::WorkerRequest>>>,
    /// The settings.
    pub settings: Settings,
    /// Whether the reader has selected words that can be copied with their source.
    pub is_selected: RwSignal<bool>,
    /// The text for screen readers to announce.
    pub announcement: RwSignal<String>,
    /// Whether the dialog with the embed code is open.
    pub is_embed_open: RwSignal<bool>,
    /// Whether the lazy chunk is loaded.
    pub chunk: RwSignal<Chunk>,
}

impl Session {
    /// A session on a framework, at an address. It does not touch the browser.
    pub fn new(explorer: Explorer, address: Address) -> Self {
        messages::set_noun_language(&explorer.framework.language);
        let explorer = RwSignal::new(Arc::new(explorer));
        let address = RwSignal::new(address);
        let query = Memo::new(move |_| address.with(|address| address.query.clone()));
        let chunk = RwSignal::new(Chunk::default());
        let layers = RwSignal::new(Layers::default());
        let link = Memo::new(move |_| query.with(|query| query.overlay.layer().unwrap_or_default().to_owned()));
        let settings = Settings::default();
        let language = settings.language;
        let view_layers = move |_: Option<&Arc<LayerView>>| match chunk.get().api() {
            Some(api) => {
                // The titles of statuses and what marks say are in the language of the page.
                language.track();
                explorer
                    .with(|explorer| layers.with(|layers| link.with(|link| (api.view_layers)(explorer, layers, link))))
            }
            None => Arc::default(),
        };
        // It reruns only when its inputs have changed, so each result counts as new and none is compared.
        let layer_view = Memo::new_with_compare(view_layers, |_, _| true);
        let findings = move |_: Option<&Arc<Findings>>| {
            let api = chunk.get().api();
            Arc::new(explorer.with(|explorer| match api {
                Some(api) => query.with(|query| {
                    // A query that does not ask about the layer does not subscribe to it, since it finds the same
                    // whatever the layer says.
                    let layer_view = if query.asks_layer() { layer_view.get() } else { Arc::default() };
                    (api.explore)(explorer, query, &layer_view)
                }),
                // Before the lazy chunk is loaded, no query runs.
                None => Findings::of_all(&explorer.framework),
            }))
        };
        Self(leak(States {
            explorer,
            address,
            route: Memo::new(move |_| address.with(|address| address.route.clone())),
            query,
            link_query: Memo::new(move |_| query.with(link_query)),
            filters: Memo::new(move |_| query.with(Query::without_words)),
            layers,
            layer_view,
            findings: Memo::new(findings),
            pages: RwSignal::new(1),
            toast: RwSignal::default(),
            opening: RwSignal::default(),
            awaited: RwSignal::default(),
            column_prompt: RwSignal::default(),
            files: RwSignal::default(),
            beside: RwSignal::default(),
            mapping: RwSignal::default(),
            crossed: StoredValue::default(),
            is_swapped: RwSignal::default(),
            not_mapped: RwSignal::default(),
            choices: RwSignal::default(),
            compared: StoredValue::default(),
            comparing: StoredValue::default(),
            comparisons: RwSignal::default(),
            findings_beside: StoredValue::default(),
            recent: RwSignal::default(),
            is_changing: RwSignal::default(),
            fetched: RwSignal::default(),
            is_dragging: RwSignal::default(),
            opening_id: RwSignal::default(),
            fetching: RwSignal::default(),
            open_request: RwSignal::default(),
            settings,
            is_selected: RwSignal::default(),
            announcement: RwSignal::default(),
            is_embed_open: RwSignal::default(),
            chunk,
        }))
    }

    /// The language of the framework on screen, if it is not that of the program's messages. British English does not
    /// count as another language than English: a screen reader would change its voice at every heading.
    pub fn other_language(self) -> Option<String> {
        Some(self.framework().language.clone()).filter(|language| !is_same(language, &messages::language()))
    }

    /// The language of the program's messages, if it is not that of the framework on screen.
    pub fn program_language(self) -> Option<String> {
        Some(messages::language()).filter(|language| !is_same(language, &self.framework().language))
    }

    /// The address of the page for links that others follow: with the address of the framework on screen if that was
    /// fetched, or its id if it was opened from a file; and with the addresses of the published layer, the mapping and
    /// the framework beside it.
    pub fn page_address(self) -> String {
        let page = self.settings.page_address.get();
        let id = self.explorer.with(|explorer| explorer.origin.file().map(|_| explorer.framework.id.clone()));
        let files = self.fetched_files();
        let files = files.iter().map(|(name, address)| (*name, Some(address.as_str())));
        let parameters: Vec<_> = [("framework", id.as_deref())].into_iter().chain(files).collect();
        exports::page_with(&page, &parameters)
    }

    /// The addresses of the framework on screen, the one beside it, the mapping between them and the published layer,
    /// as far as they were fetched, by the parameters of the page.
    fn fetched_files(self) -> Vec<(&'static str, String)> {
        let own = |explorer: &Explorer| explorer.origin.address().map(str::to_owned);
        let files = [
            ("data", self.explorer.with(|explorer| own(explorer))),
            ("against", self.beside.get().and_then(|other| own(&other.explorer))),
            ("mapping", self.mapping.get().and_then(|open| open.address().map(str::to_owned))),
            ("layer", self.published_address()),
        ];
        files.into_iter().filter_map(|(name, address)| Some((name, address?))).collect()
    }

    /// How many overlay values are chosen, of the keys that this page filters by.
    pub fn overlay_count(self) -> usize {
        let keys = self.route.with(Route::overlay_keys);
        self.query.with(|query| keys.iter().map(|key| query.overlay.of(*key).len()).sum())
    }

    /// Reads the current framework and subscribes, so that views rerender when another one opens.
    pub fn framework(self) -> Arc<Framework> {
        self.explorer.with(|explorer| explorer.framework.clone())
    }
}

/// Whether two tags name the same language, whatever the region.
fn is_same(one: &str, two: &str) -> bool {
    one.split('-').next() == two.split('-').next()
}

/// Leaks a value, so that it lives as long as the program.
fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

thread_local! {
    /// The session of the page that was mounted last.
    static MOUNTED: Cell<Option<Session>> = const { Cell::new(None) };
}

/// Provides the session to all components below.
pub fn provide_session(session: Session) {
    provide_context(session);
    MOUNTED.set(Some(session));
}

/// The session that the page was mounted with.
///
/// # Panics
/// Never once [`crate::ui::App`] has provided it. Where the context is gone, as for an effect that was queued while the
/// page around it rerendered, it returns the session that was mounted last.
pub fn session() -> Session {
    use_context().or_else(|| MOUNTED.get()).unwrap_or_else(expect_context)
}
