//! The reader's own layer: its marks in numbers, its notes, what no longer fits; and keeping, saving, sending, opening
//! and combining it.

mod about;
mod keep_and_send;
mod misfits;
mod several;
mod shares;
mod statuses;

use leptos::prelude::*;

use crate::{
    session::session,
    ui::{
        part::{MarkDetails, layer_legend},
        program_dir, program_language,
    },
};
use about::About;
use keep_and_send::KeepAndSend;
use misfits::Misfits;
use routes::Route;
use several::{Compared, Several};
use shares::Shares;
use statuses::Statuses;
use view::{IntoAnyView as _, dynamic, view};

/// The Layer.
#[component]
pub fn LayerPage() -> AnyView {
    let session = session();
    let framework = session.framework();
    let standfirst = messages::layer_standfirst(&messages::noun(&framework.names.goal.many));
    view! {
        <div class="page-head" lang=program_language() dir=program_dir()>
            <h1 tabindex="-1">{messages::layer()}</h1>
            <p class="standfirst">{standfirst}</p>
        </div>
        <div class="layer-page" lang=program_language() dir=program_dir()>
            <LayerOrigin/>
            {dynamic(move || if session.has_marks() { layer_legend() } else { nothing_yet() })}
            <About/>
            {(!session.settings.embedded.get()).then(|| view! { <Statuses/> })}
            {dynamic(move || session.has_marks().then(|| view! { <Shares/> }))}
            <KeepAndSend/>
            <Several/>
            <Compared/>
            <Misfits/>
            <Notes/>
        </div>
    }
}

/// How to begin a layer, while it is empty.
fn nothing_yet() -> AnyView {
    let session = session();
    let framework = session.framework();
    let text = messages::layer_is_empty(&messages::noun(&framework.names.goal.one));
    let all = messages::all_goals(&messages::noun(&framework.names.goal.many));
    view! { <p class="layer-empty">{text}" "<a href=move || session.href(Route::Goals)>{all}</a></p> }
}

/// Notices about where the layer comes from.
#[component]
fn LayerOrigin() -> AnyView {
    let session = session();
    dynamic(move || {
        let framework = session.framework();
        let layer_view = session.layer_view.get();
        let linked = layer_view.linked.is_some().then(|| {
            view! {
                <div class="notice" data-layer-linked="">
                    <p>{messages::layer_from_link()}</p>
                    <button type="button" class="button" on:click=move |_| session.change_layer(|_| {})>{messages::layer_make_own()}</button>
                    <button type="button" class="button" on:click=move |_| session.leave_linked_layer()>{messages::layer_put_away()}</button>
                </div>
            }
        });
        let published = session.has_published_layer().then(|| {
            // A layer without an address came in the page itself, which may be a file rather than a site.
            let is_of_site = session.published_address().is_some();
            let text = if is_of_site { messages::layer_is_published() } else { messages::layer_came_with_page() };
            view! { <p class="notice">{text}</p> }
        });
        let of = layer_view.own.framework.clone();
        let is_other = !of.id.is_empty() && of.id != framework.id;
        let other = is_other.then(|| {
            let own = &layer_view.own;
            let fits_nowhere = !own.marks.is_empty() && own.misfits(&framework).len() == own.marks.len();
            let none_fits = fits_nowhere.then(|| " ".to_owned() + &messages::layer_nothing_fits(&framework.title));
            view! { <p class="notice" role="alert" data-layer-of-other="">{messages::layer_of_other(&of.id)}{none_fits}</p> }
        });
        let older = layer_view.own.other_version(&framework).filter(|_| !is_other).map(|version| {
            view! { <p class="notice">{messages::layer_of_version(version)}</p> }
        });
        view! { {linked}{published}{other}{older}<LeftOut/> }
    })
}

/// What was left out when a file was opened or saved last.
#[component]
fn LeftOut() -> AnyView {
    let left_out = session().layer_left_out();
    let items = left_out.into_iter().map(|(what, count)| {
        view! { <li data-left-out=""><span data-count="">{count}</span>" "{what}</li> }
    });
    let items = items.collect::<Vec<_>>();
    (!items.is_empty())
        .then(|| view! { <div class="notice"><p>{messages::layer_left_out()}</p><ul>{items}</ul></div> })
        .into_any_view()
}

/// Everything that has a note.
#[component]
fn Notes() -> AnyView {
    let session = session();
    dynamic(move || {
        let items = session.noted().into_iter().map(|(title, route, mark)| {
            let title = match route {
                Some(route) => view! { <a href=move || session.href(route.clone())>{title}</a> },
                None => title.into_any_view(),
            };
            view! { <li><h3>{title}</h3><MarkDetails mark/></li> }
        });
        let items = items.collect::<Vec<_>>();
        (!items.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="layer-notes">
                    <h2 id="layer-notes">{messages::layer_notes()}</h2>
                    <ul class="layer-notes">{items}</ul>
                </section>
            }
        })
    })
}
