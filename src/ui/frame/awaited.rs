//! The page's placeholder while the framework that the address asks for is not open.

use leptos::prelude::*;
use view::{dynamic, memo, view};

use crate::{
    session::{Awaited, Failure, Opening, session},
    ui::lazy::{self, LazyView},
};

/// What the placeholder says.
#[derive(Clone, Debug, PartialEq)]
enum Content {
    Coming(String),
    Failed(Failure),
    Missing(String),
    Nothing,
}

/// The placeholder.
#[component]
pub fn AwaitedPage() -> AnyView {
    let session = session();
    // The progress of an opening changes often, and renders separately.
    let content = memo(move |_| match (session.opening.get(), session.awaited.get()) {
        (Opening::Failed(failure), _) => Content::Failed(failure),
        (Opening::Idle, Awaited::Missing(id)) => Content::Missing(id),
        (_, Awaited::Coming(name) | Awaited::Missing(name)) => Content::Coming(name),
        (_, Awaited::Nothing) => Content::Nothing,
    });
    dynamic(move || match content.get() {
        Content::Coming(name) => view! { <Coming name/> },
        Content::Failed(failure) => view! { <Failed failure/> },
        Content::Missing(id) => view! { <Missing id/> },
        Content::Nothing => view! { <p></p> },
    })
}

#[component]
fn Coming(name: String) -> AnyView {
    let session = session();
    let is_under_way = memo(move |_| session.opening.with(|opening| !matches!(opening, Opening::Idle)));
    view! {
        <div class="awaited-page">
            <h1 tabindex="-1">{messages::loading()}</h1>
            <p>{name}</p>
            {move || is_under_way.get().then(|| lazy::load_now(LazyView::Progress))}
            <Alternatives/>
        </div>
    }
}

#[component]
fn Failed(failure: Failure) -> AnyView {
    let session = session();
    let problems = failure.problems.into_iter().map(|problem| view! { <li>{problem}</li> }).collect::<Vec<_>>();
    let problems = (!problems.is_empty())
        .then(|| view! { <ol class="faults" tabindex="0" aria-label=messages::problems()>{problems}</ol> });
    view! {
        <div class="awaited-page" data-kind="fault">
            <div role="alert">
                <h1 tabindex="-1">{messages::could_not_open(&failure.name)}</h1>
                <p>{failure.message}" "{failure.advice}</p>
            </div>
            {problems}
            <p class="actions">
                <button type="button" class="button" on:click=move |_| session.try_opening_again()>{messages::try_again()}</button>
            </p>
            <Alternatives/>
        </div>
    }
}

#[component]
fn Missing(id: String) -> AnyView {
    view! {
        <div class="awaited-page" data-kind="fault">
            <div role="alert">
                <h1 tabindex="-1">{messages::framework_missing_title()}</h1>
                <p>{messages::framework_missing(&id)}" "{messages::framework_missing_advice()}</p>
            </div>
            <Alternatives/>
        </div>
    }
}

/// What the reader can do instead.
#[component]
fn Alternatives() -> AnyView {
    let session = session();
    view! {
        <p class="actions">
            <button type="button" class="button" on:click=move |_| session.open_dialog("#open-file")>{messages::open_file()}</button>
            <button type="button" class="button" on:click=move |_| session.choose_bundled()>{messages::show_bundled()}</button>
        </p>
    }
}
