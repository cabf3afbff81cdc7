//! Notices: what was done, what is in progress, what went wrong.

use leptos::prelude::*;
use view::{IntoAnyView as _, dynamic, memo, view};

use crate::{
    session::{Failure, Opening, Origin, Session, Toast, format_title, items_in_words, session},
    ui::{
        lazy::{self, LazyView},
        part::left_out_line,
    },
};
use importers::LeftOut;

/// All notices, and the progress of opening a file.
#[component]
pub fn Notices() -> AnyView {
    let session = session();
    let is_opening =
        memo(move |_| session.is_dragging.get() || !session.opening.with(|opening| matches!(opening, Opening::Idle)));
    let is_opening = memo(move |_| is_opening.get() && !session.is_awaiting());
    let is_opened =
        memo(move |_| !session.is_awaiting() && session.explorer.with(|explorer| explorer.origin != Origin::Bundled));
    let has_undo = memo(move |_| session.has_undo());
    let has_layer_fault = memo(move |_| !session.is_awaiting() && session.has_layer_fault());
    view! {
        <ToastArea/>
        {move || has_undo.get().then(|| lazy::load_now(LazyView::Undo))}
        {move || is_opening.get().then(|| lazy::load_now(LazyView::Opening))}
        {move || is_opened.get().then(|| lazy::load_now(LazyView::Opened))}
        {move || has_layer_fault.get().then(|| lazy::load_now(LazyView::LayerFaults))}
    }
}

/// The toast, for the eye and for screen readers. The page has one, and so has each dialog: while a dialog is open,
/// everything around it is hidden from assistive technology.
#[component]
pub fn ToastArea() -> AnyView {
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

/// The progress of opening a file, or its failure.
pub fn opening() -> AnyView {
    let session = session();
    let is_under_way =
        memo(move |_| session.opening.with(|opening| !matches!(opening, Opening::Idle | Opening::Failed(_))));
    dynamic(move || match is_under_way.get() {
        _ if session.is_dragging.get() => {
            view! { <div class="notice notice-top"><p>{messages::drop_to_open()}</p></div> }
        }
        // Its changing parts render separately, so that the focus stays on its button.
        true => view! { <div class="notice notice-top"><Progress/></div> },
        false => match session.opening.get() {
            Opening::Failed(failure) => view! { <Failed failure/> },
            _ => ().into_any_view(),
        },
    })
}

/// The progress of opening a file.
pub fn progress() -> AnyView {
    view! { <Progress/> }
}

/// The progress of opening a file, and a button to cancel it. It is not announced: screen readers hear only when it
/// begins and when it ends.
#[component]
fn Progress() -> AnyView {
    let session = session();
    let phase = move || match session.opening.get() {
        Opening::Fetching => {
            let (done, total) = session.fetched.get();
            messages::fetching(done, total)
        }
        Opening::Checking(name, size) => messages::checking_size(&name, size),
        Opening::Indexing(done, total) => messages::indexing(done, total),
        Opening::Idle | Opening::Failed(_) => String::new(),
    };
    let done = move || session.opening_part().map(|(done, _)| done.to_string());
    let total = move || session.opening_part().map(|(_, total)| total.to_string());
    view! {
        <div class="progress">
            <p id="opening-phase">{phase}</p>
            <progress aria-labelledby="opening-phase" max=total value=done></progress>
            <button type="button" class="button" on:click=move |_| session.cancel_opening()>{messages::cancel()}</button>
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

/// A notice that another framework than the page's own is on screen: its format and counts in one line, which folds out
/// to what the import left out.
pub fn opened() -> AnyView {
    let session = session();
    dynamic(move || {
        let opened = session.explorer.with(|explorer| explorer.origin.clone());
        let Origin::Opened { name, format, left_out, is_table } = opened else { return ().into_any_view() };
        let number: usize = left_out.iter().map(|left| left.count).sum();
        let line = messages::opened_line(&format_title(format), &name, &counts(session));
        let omitted = (number > 0).then(|| view! { " "{messages::left_out(number)} });
        let kinds = left_out.iter().map(left_out_kind).collect::<Vec<_>>();
        let is_correctable = move || is_table && session.files.with(Option::is_some);
        let correct = move || {
            is_correctable().then(|| {
                view! {
                    <button type="button" class="button" on:click=move |_| session.correct_columns()>
                        {messages::correct_columns()}
                    </button>
                }
            })
        };
        view! {
            <section class="notice notice-top" data-kind="opened" aria-label=messages::file_opened_label()>
                <details class="left-out">
                    <summary>{line}{omitted}</summary>
                    <p>{messages::stays_here()}</p>
                    <ul>{kinds}</ul>
                    {correct}
                </details>
                <button type="button" class="button" on:click=move |_| session.close_opened()>
                    {messages::back_to_bundled()}
                </button>
            </section>
        }
    })
}

/// The counts of pillars, sections, goals and objectives.
fn counts(session: Session) -> String {
    let framework = session.framework();
    let names = &framework.names;
    let counts = [
        (framework.pillars.len(), &names.pillar),
        (framework.sections.len(), &names.section),
        (framework.goals.len(), &names.goal),
        (framework.objectives.len(), &names.objective),
    ];
    let some = counts.into_iter().filter(|(number, _)| *number > 0);
    some.map(|(number, name)| messages::count(number, name)).collect::<Vec<_>>().join(&messages::comma())
}

/// The items of one kind that were left out, with one example shown and the others folded in.
fn left_out_kind(left: &LeftOut) -> AnyView {
    let items = items_in_words(left);
    let example = items.first().map(|example| messages::for_example(example));
    let others = (items.len() > 1).then(|| {
        let items = items.join(&messages::comma());
        view! { <details><summary>{messages::all_of_them()}</summary><p>{items}</p></details> }
    });
    view! {
        <li data-left-out="">
            {left_out_line(left)}
            {example}
            {others}
        </li>
    }
}
