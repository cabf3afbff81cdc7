//! What the page has to say beside the framework: done, in progress, gone wrong.

use leptos::prelude::*;
use view::{IntoAnyView as _, dynamic, memo, view};

use crate::{
    session::{Failure, Opening, Origin, Toast, session},
    ui::lazy::{self, LazyView},
};

/// Notices of the moment, and how the opening of a file is going.
#[component]
pub fn Notices() -> AnyView {
    let session = session();
    let is_opening =
        memo(move |_| session.is_held_over.get() || !session.opening.with(|opening| matches!(opening, Opening::Idle)));
    let is_opened = memo(move |_| session.explorer.with(|explorer| explorer.origin != Origin::Bundled));
    view! {
        <Told/>
        {move || is_opening.get().then(|| lazy::wanted(LazyView::Opening))}
        {move || is_opened.get().then(|| lazy::wanted(LazyView::Opened))}
    }
}

/// What the reader is told for a moment, in sight and aloud. The page has it, and so has each dialog: while one is open, all
/// around it is hidden from every aid.
#[component]
pub fn Told() -> AnyView {
    let session = session();
    let toast = move || match session.toast.get() {
        Some(Toast::Done(text)) => text,
        _ => String::new(),
    };
    view! {
        <div class="visually-hidden" aria-live="polite" data-announcer="">{move || session.announcement.get()}</div>
        <div class="toast" aria-hidden="true">{toast}</div>
    }
}

/// How the opening of a file is going.
pub fn opening() -> AnyView {
    let session = session();
    dynamic(move || match session.opening.get() {
        _ if session.is_held_over.get() => progress(messages::drop_to_open()),
        Opening::Idle => ().into_any_view(),
        Opening::Fetching => view! { <Fetching/> },
        Opening::Checking(name) => progress(messages::checking_on_screen(&name)),
        Opening::Indexing(done, total) => progress(messages::indexing(done, total)),
        Opening::Failed(failure) => view! { <Failed failure/> },
    })
}

/// What goes on, in sight only: aloud it is said once, when it begins and when it ends.
fn progress(text: String) -> AnyView {
    view! { <div class="notice notice-top"><p>{text}</p></div> }
}

#[component]
fn Fetching() -> AnyView {
    let session = session();
    let done = move || {
        let (done, total) = session.fetched.get();
        messages::fetching(done, total)
    };
    view! {
        <div class="notice notice-top">
            <p>{done}</p>
            <button type="button" class="button" on:click=move |_| session.dismiss_opening()>{messages::cancel()}</button>
        </div>
    }
}

#[component]
fn Failed(failure: Failure) -> AnyView {
    let session = session();
    let number = failure.problems.len();
    let problems = failure.problems.into_iter().map(|problem| view! { <li>{problem}</li> }).collect::<Vec<_>>();
    let problems =
        (number > 0).then(|| view! { <ol class="faults" tabindex="0" aria-label=messages::problems()>{problems}</ol> });
    view! {
        <div class="notice notice-top" data-kind="fault" role="alert">
            <p class="notice-title">{messages::could_not_open(&failure.name)}</p>
            <p>{failure.message}" "{failure.advice}</p>
            {problems}
            <p>{messages::screen_stays()}</p>
            <button type="button" class="button" on:click=move |_| session.dismiss_opening()>{messages::close()}</button>
        </div>
    }
}

/// That another framework than the page's own is on screen, and what its import left out.
pub fn opened() -> AnyView {
    let session = session();
    dynamic(move || {
        let opened = session.explorer.with(|explorer| explorer.origin.clone());
        let Origin::Opened { name, format, left_out } = opened else { return ().into_any_view() };
        let number: usize = left_out.iter().map(|left| left.count).sum();
        let reasons = left_out.into_iter().map(|left| {
            let items = left.items.join(", ");
            view! {
                <details>
                    <summary>{messages::left_out_reason(left.count, &left.why)}</summary>
                    <p>{items}</p>
                </details>
            }
        });
        let reasons = reasons.collect::<Vec<_>>();
        let left_out = (number > 0).then(|| {
            let label = messages::left_out(number);
            view! { <details class="left-out"><summary>{label}</summary>{reasons}</details> }
        });
        view! {
            <section class="notice notice-top" data-kind="opened" aria-label=messages::file_opened_label()>
                <p>{messages::file_opened(&format, &name)}</p>
                {left_out}
                <button type="button" class="button" on:click=move |_| session.close_opened()>
                    {messages::back_to_bundled()}
                </button>
            </section>
        }
    })
}
