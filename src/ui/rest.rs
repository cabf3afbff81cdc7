//! The rest of the page: what a first visit does not need. A release makes a module of its own of all that only
//! [`draw_part`] and [`ABILITIES`] reach, and loads it when a place, a dialog or a deed first wants it.

use view::{Child as _, view};
use std::{future::Future, pin::Pin};

use leptos::prelude::*;

use routes::Place;
use crate::{session::{ABILITIES, Abilities, Rest, session}, ui::{
        frame::{self, Combobox},
        page,
        part::{Chips, asked},
    }};

/// A part of the page that the rest draws.
#[derive(Clone)]
pub enum Part {
    /// The page of a place.
    Page(Place),
    /// What is said of a query beside its count.
    Asked,
    /// What is on, each to be taken away.
    Chips,
    /// What the search field offers.
    Suggestions(Combobox),
    /// What the menu holds.
    Menu,
    /// How the opening of a file is going.
    Opening,
    /// That another framework than the page's own is on screen.
    Opened,
    /// What a dialog holds, by its id.
    Dialog(&'static str),
}

/// The two ways into the rest.
#[derive(Clone, Copy)]
struct Ways {
    draw: fn(Part) -> AnyView,
    abilities: Abilities,
}

/// Draws a part that is wanted at once, and loads the rest for it where that is not there.
pub fn wanted_part(wanted: Part) -> AnyView {
    if cut::ways().is_none() && matches!(session().rest.get_untracked(), Rest::Away) {
        session().fetch_rest();
    }
    part(wanted)
}

/// Draws a part; while its page is still on its way, that it is, and where it cannot be had, what there is to say of that.
pub fn part(part: Part) -> AnyView {
    let session = session();
    let rest = session.rest.get();
    match cut::ways() {
        Some(ways) => (ways.draw)(part),
        None if matches!(rest, Rest::Failed) => view! {
            <div class="notice" role="alert" lang="en">
                <p>"This part of the explorer could not be loaded. The connection may be down."</p>
                <button type="button" class="button" on:click=move |_| session.fetch_rest()>"Try again"</button>
            </div>
        },
        None if matches!(part, Part::Page(_)) => view! { <p class="awaited" lang="en">"Loading…"</p> },
        None => ().into_child(),
    }
}

fn draw_part(part: Part) -> AnyView {
    match part {
        Part::Page(place) => page::drawn(place),
        Part::Asked => asked(),
        Part::Chips => view! { <Chips/> },
        Part::Suggestions(combobox) => combobox.choices(),
        Part::Menu => frame::menu(),
        Part::Opening => frame::opening(),
        Part::Opened => frame::opened(),
        Part::Dialog(id) => frame::dialog(id),
    }
}

const WAYS: Ways = Ways { draw: draw_part, abilities: ABILITIES };

/// Loads the rest of the program.
pub fn load() -> Pin<Box<dyn Future<Output = Option<Abilities>>>> {
    Box::pin(async { cut::load().await.map(|ways| ways.abilities) })
}

/// The program in one piece.
#[cfg(feature = "whole")]
mod cut {
    #![expect(clippy::unnecessary_wraps, reason = "in two pieces, the second may be missing")]

    use super::{WAYS, Ways};

    pub fn ways() -> Option<Ways> {
        Some(WAYS)
    }

    pub fn load() -> impl Future<Output = Option<Ways>> {
        std::future::ready(ways())
    }
}

/// Where the program is cut in two.
#[cfg(not(feature = "whole"))]
mod cut {
    #![expect(clippy::unnecessary_wraps, reason = "the macro of the cut puts what may go wrong around the function")]

    use std::sync::OnceLock;

    use leptos::wasm_split::{self, SplitLoaderError};

    use super::{WAYS, Ways};

    /// The ways into the rest, once it is loaded.
    static LOADED: OnceLock<Ways> = OnceLock::new();

    pub fn ways() -> Option<Ways> {
        LOADED.get().copied()
    }

    pub async fn load() -> Option<Ways> {
        rest().await.ok().map(|ways| *LOADED.get_or_init(|| ways))
    }

    #[wasm_split::wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    fn rest() -> Result<Ways, SplitLoaderError> {
        Ok(WAYS)
    }
}
