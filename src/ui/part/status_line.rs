//! The line above a result: its count, what the search forgave, the active filters, the order.

use leptos::prelude::*;

use view::{dynamic, view};

use crate::session::session;
use crate::ui::{program_dir, program_language};
use explore::Sort;
use routes::Route;

/// The notice that nothing on a page matches, and what to do.
pub fn nothing_matches(heading: String) -> AnyView {
    view! {
        <div class="empty" lang=program_language() dir=program_dir()>
            <h2>{heading}</h2>
            <p>{messages::drop_a_filter()}</p>
        </div>
    }
}

/// On a page that is not a list, what is beside the count: a link to the same goals as a list, and remarks on the
/// query.
pub fn list_link() -> AnyView {
    let session = session();
    view! {
        <a class="button button-quiet" href=move || session.href(Route::Goals)>{messages::show_as_list()}</a>
        <Remarks/>
    }
}

/// Remarks on the query: words that were read otherwise than typed, and parts that were left out.
#[component]
pub fn Remarks() -> AnyView {
    let session = session();
    dynamic(move || {
        let framework = session.framework();
        let (is_fuzzy, shows_any) = (session.is_fuzzy(), session.shows_any());
        session.findings.with(|findings| {
            // Says that the page shows other words only if it does.
            let corrections = findings.corrections.iter().filter(|_| is_fuzzy).map(|word| {
                if shows_any {
                    messages::forgiven(&word.typed, &word.read_as)
                } else {
                    messages::nothing_has_it(&word.typed)
                }
            });
            let inside =
                findings.inside.iter().filter(|_| is_fuzzy).map(|typed| {
                    if shows_any { messages::found_inside(typed) } else { messages::nothing_begins(typed) }
                });
            let reading = findings.has_operators().then(|| messages::reading(&findings.clauses));
            let remarks = reading.into_iter().chain(inside).chain(corrections);
            let unknown = findings.unknown.iter().map(|(key, id)| messages::unknown(*key, id, &framework));
            let no_layer = session.lacks_layer().then(messages::filter_without_layer);
            let unknown = unknown.chain(no_layer);
            let remarks = remarks.map(|text| view! { <p class="note">{text}</p> });
            let unknown = unknown.map(|text| view! { <p class="note" role="alert">{text}</p> });
            remarks.chain(unknown).collect::<Vec<_>>()
        })
    })
}

/// The choice of a list's order.
#[component]
pub fn Order() -> AnyView {
    let session = session();
    let options = Sort::ALL.map(|sort| {
        let is_on = move || session.query.with(|query| query.sort() == sort);
        let is_hidden =
            move || sort == Sort::MyScore && !is_on() && !session.layer_view.with(|layer_view| layer_view.has_scores());
        view! { <option value=sort.as_str() prop:selected=is_on hidden=is_hidden>{messages::sort_title(sort)}</option> }
    });
    view! { <label class="sort">{messages::order()}" "<select on:change:target=move |event| session.sort_by_name(&event.target().value())>{options}</select></label> }
}

/// The active filters in a line for print: words, facets, and filters by a layer, a comparison or a crosswalk.
pub fn printed_filters() -> AnyView {
    let session = session();
    dynamic(move || {
        let query = session.query.get();
        let filters = messages::filters(&query, &session.framework());
        let keys = session.route.with(Route::overlay_keys);
        let overlay_filters = keys
            .iter()
            .flat_map(|key| query.overlay.of(*key).iter().map(|value| super::overlay_facet::chip_label(*key, value)));
        let parts: Vec<_> = std::iter::once(filters).chain(overlay_filters).filter(|part| !part.is_empty()).collect();
        let line = (!parts.is_empty()).then(|| messages::printed_filters(&parts.join(&messages::separator())));
        line.map(|line| view! { <p lang=program_language() dir=program_dir()>{line}</p> })
    })
}

/// The active filters, each with a button to remove it.
#[component]
pub fn Chips() -> AnyView {
    let session = session();
    dynamic(move || {
        let framework = session.framework();
        let query = session.query.get();
        let mut chips = Vec::new();
        if !query.text.trim().is_empty() {
            // Without quotation marks, which would make words a phrase.
            let label = messages::labelled(&messages::search(), query.text.trim());
            chips.push(chip(label, move || session.clear_text()));
        }
        for (key, id) in query.chosen.iter() {
            let title = messages::value_title(key, id, &framework);
            let id = id.to_owned();
            let label = messages::labelled(&messages::facet_title(key, &framework), &title);
            chips.push(chip(label, move || session.choose(key, &id)));
        }
        for key in session.route.with(Route::overlay_keys) {
            for value in query.overlay.of(*key) {
                let label = super::overlay_facet::chip_label(*key, value);
                let (key, value) = (*key, value.clone());
                chips.push(chip(label, move || session.choose_overlay(key, &value)));
            }
        }
        (!chips.is_empty()).then(|| {
            view! {
                <ul class="chips" aria-label=messages::filters_on_label()>
                    {chips}
                    <li>
                        <button type="button" class="button button-quiet" on:click=move |_| session.clear_all()>
                            {messages::clear_all()}
                        </button>
                    </li>
                </ul>
            }
        })
    })
}

fn chip(label: String, remove: impl Fn() + 'static) -> AnyView {
    view! {
        <li>
            <button type="button" class="chip" on:click=move |_| remove()>
                <span class="visually-hidden">{messages::remove_filter()}" "</span>
                {label}
                <svg viewBox="0 0 10 10" aria-hidden="true">
                    <path d="M1 0 5 4 9 0l1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z"></path>
                </svg>
            </button>
        </li>
    }
}
