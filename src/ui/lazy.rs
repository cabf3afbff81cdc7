//! The split of the program in two. A release puts all code that only [`render_lazy`] and [`CHUNK_API`] reach into a
//! separate module, the lazy chunk, and loads it when a route, a dialog or a command needs it.

use std::{future::Future, pin::Pin};
use view::{IntoAnyView as _, view};

use leptos::prelude::*;

use crate::ui::{program_dir, program_language};
use crate::{
    session::{CHUNK_API, Chunk, ChunkApi, session},
    ui::{
        frame::{self, Combobox},
        page,
        part::{
            Chips, cell_mark, facets, layer_legend, list_link, plain_standfirst, printed_filters, section_share,
            share_menu, translation_note,
        },
    },
};
use framework::{Goal, Ref, Section};
use routes::Route;

/// A part of the page that the lazy chunk renders.
#[derive(Clone)]
pub enum LazyView {
    /// The page of a route.
    Page(Route),
    /// The standfirst of a framework written in Markdown.
    Standfirst,
    /// Remarks on the query, beside its count.
    ListLink,
    /// The active filters, each with a button to remove it.
    Chips,
    /// The active filters, as text for print.
    PrintedFilters,
    /// The facets.
    Facets,
    /// The contents of the page's menu for sharing.
    ShareMenu,
    /// A goal's mark in the layer.
    MyMark(Ref<Goal>),
    /// How much of a section is done, according to the layer.
    SectionShare(Ref<Section>),
    /// The legend of the layer's marks.
    Legend,
    /// The suggestions of the search field.
    Suggestions(Combobox),
    /// The note that a translation is on screen, with the way to the original.
    Translation,
    /// The contents of the menu in the masthead.
    Menu,
    /// The progress of opening a file, or its failure.
    Opening,
    /// The progress alone, in place of the page.
    Progress,
    /// The notice that another framework than the page's own is on screen.
    Opened,
    /// The notices that a layer in the address cannot be shown.
    LayerFaults,
    /// The offer to undo a change to layers.
    Undo,
    /// The contents of a dialog, by its id.
    Dialog(&'static str),
}

/// The two ways into the lazy chunk.
#[derive(Clone, Copy)]
struct EntryPoints {
    render: fn(LazyView) -> AnyView,
    api: ChunkApi,
}

/// Renders a part that is needed at once, and loads the lazy chunk for it if necessary.
pub fn load_now(part: LazyView) -> AnyView {
    if cut::entry_points().is_none() && matches!(session().chunk.get_untracked(), Chunk::Pending) {
        session().load_chunk();
    }
    lazy(part)
}

/// Renders a part. While the lazy chunk is loading, a page says so; if it did not load, tells the reader why.
pub fn lazy(part: LazyView) -> AnyView {
    let session = session();
    let chunk = session.chunk.get();
    match cut::entry_points() {
        Some(entry_points) => (entry_points.render)(part),
        None if matches!(part, LazyView::PrintedFilters) => ().into_any_view(),
        None if matches!(chunk, Chunk::Failed) => view! {
            <div class="notice" role="alert" lang=program_language() dir=program_dir()>
                <p>{messages::chunk_unloaded_notice()}</p>
                <button type="button" class="button" on:click=move |_| session.load_chunk()>{messages::try_again()}</button>
            </div>
        },
        None if matches!(chunk, Chunk::Outdated) => view! {
            <div class="notice" lang=program_language() dir=program_dir()>
                <p>{messages::chunk_outdated_notice()}</p>
                <button type="button" class="button" on:click=move |_| session.load_newer_version()>
                    {messages::load_newer_version()}
                </button>
            </div>
        },
        None if matches!(part, LazyView::Page(_)) => {
            view! { <p class="awaited" lang=program_language() dir=program_dir()>{messages::loading()}</p> }
        }
        None => ().into_any_view(),
    }
}

fn render_lazy(part: LazyView) -> AnyView {
    match part {
        LazyView::Page(route) => page::drawn(route),
        LazyView::Standfirst => plain_standfirst(),
        LazyView::ListLink => list_link(),
        LazyView::Chips => view! { <Chips/> },
        LazyView::PrintedFilters => printed_filters(),
        LazyView::Facets => facets(),
        LazyView::ShareMenu => share_menu(),
        LazyView::MyMark(goal) => cell_mark(goal),
        LazyView::SectionShare(section) => section_share(section),
        LazyView::Legend => layer_legend(),
        LazyView::Suggestions(combobox) => combobox.choices(),
        LazyView::Translation => translation_note(),
        LazyView::Menu => frame::menu(),
        LazyView::Opening => frame::opening(),
        LazyView::Progress => frame::progress(),
        LazyView::Opened => frame::opened(),
        LazyView::LayerFaults => frame::layer_faults(),
        LazyView::Undo => frame::undo_offer(),
        LazyView::Dialog(id) => frame::dialog(id),
    }
}

const ENTRY_POINTS: EntryPoints = EntryPoints { render: render_lazy, api: CHUNK_API };

/// Loads the lazy chunk.
pub fn load() -> Pin<Box<dyn Future<Output = Option<ChunkApi>>>> {
    Box::pin(async { cut::load().await.map(|entry_points| entry_points.api) })
}

/// The program in one piece.
#[cfg(feature = "whole")]
mod cut {
    #![expect(clippy::unnecessary_wraps, reason = "in two pieces, the second may be missing")]

    use super::{ENTRY_POINTS, EntryPoints};

    pub fn entry_points() -> Option<EntryPoints> {
        Some(ENTRY_POINTS)
    }

    pub fn load() -> impl Future<Output = Option<EntryPoints>> {
        std::future::ready(entry_points())
    }
}

/// The program in two pieces.
#[cfg(not(feature = "whole"))]
mod cut {
    #![expect(clippy::unnecessary_wraps, reason = "the macro of the cut puts what may go wrong around the function")]

    use std::sync::OnceLock;

    use leptos::wasm_split::{self, SplitLoaderError};

    use super::{ENTRY_POINTS, EntryPoints};

    /// The ways into the lazy chunk, once it is loaded.
    static LOADED: OnceLock<EntryPoints> = OnceLock::new();

    pub fn entry_points() -> Option<EntryPoints> {
        LOADED.get().copied()
    }

    pub async fn load() -> Option<EntryPoints> {
        chunk().await.ok().map(|entry_points| *LOADED.get_or_init(|| entry_points))
    }

    #[wasm_split::wasm_split(chunk, wasm_split_path = leptos::wasm_split, fallible)]
    fn chunk() -> Result<EntryPoints, SplitLoaderError> {
        Ok(ENTRY_POINTS)
    }
}
