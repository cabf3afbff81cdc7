//! The facets of the layer: status, score and note, with counts.

use leptos::prelude::*;

use crate::session::{MyFacet, session};
use crate::ui::{program_dir, program_language};
use explore::OverlayKey;
use view::{dynamic_memo, memo, view};

use super::{draft, overlay_facet::overlay_value};

/// The facets of the layer; nothing where nothing is marked.
pub fn my_facets() -> AnyView {
    let session = session();
    dynamic_memo(
        move || session.my_facets(),
        |facets| facets.iter().map(|facet| view! { <Facet facet=facet.clone()/> }).collect::<Vec<_>>(),
    )
}

#[component]
fn Facet(facet: MyFacet) -> AnyView {
    let session = session();
    let key = facet.key;
    let chosen = move || session.query.with(|query| query.overlay.of(key).len());
    let on = move || (chosen() > 0).then(|| view! { <span class="facet-on">{messages::facet_on(chosen())}</span> });
    let is_open =
        session.query.with_untracked(|query| !query.overlay.of(key).is_empty()) || key == OverlayKey::MyStatus;
    let counted = facet.clone();
    let counts = memo(move |_| session.my_counts(&counted));
    let values = facet.values.into_iter().enumerate();
    let values = values.map(|(at, value)| overlay_value(key, at, value, counts)).collect::<Vec<_>>();
    let range = (key == OverlayKey::MyScore).then(|| view! { <Range/> });
    view! {
        <fieldset class="facet" data-facet=key.as_str() lang=program_language() dir=program_dir()>
            <legend class="visually-hidden">{facet.title.clone()}</legend>
            <details open=is_open>
                <summary>{facet.title}{on}</summary>
                <ul class="facet-values">{values}</ul>
                {range}
            </details>
        </fieldset>
    }
}

/// The scores from one number to another.
#[component]
fn Range() -> AnyView {
    view! {
        <div class="score-range">
            <End label=messages::score_at_least() is_least=true/>
            <End label=messages::score_at_most() is_least=false/>
        </div>
    }
}

/// The field for an end of the scores.
#[component]
fn End(label: String, is_least: bool) -> AnyView {
    let session = session();
    let field = draft(move || {
        let (from, to) = session.chosen_scores();
        if is_least { from } else { to }
    });
    let choose = move |typed: String| {
        let (from, to) = untrack(|| session.chosen_scores());
        if is_least { session.choose_scores(&typed, &to) } else { session.choose_scores(&from, &typed) }
    };
    view! {
        <label>
            {label}
            " "
            <input
                type="number"
                step="any"
                prop:value=move || field.shown.get()
                on:focus=move |_| field.enter()
                on:blur=move |_| field.leave()
                on:change:target=move |event| choose(event.target().value())
            />
        </label>
    }
}
