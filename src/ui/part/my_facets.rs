//! What the layer says, to filter by: status, score and note, with counts.

use leptos::prelude::*;

use crate::session::{MyFacet, session};
use crate::ui::{program_dir, program_language};
use explore::OverlayKey;
use view::{dynamic_memo, memo, view};

use super::{held, overlay_facet::overlay_value};

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
    let session = session();
    let ends = memo(move |_| session.chosen_scores());
    let (from, to) = (held(move || ends.with(|ends| ends.0.clone())), held(move || ends.with(|ends| ends.1.clone())));
    let chose_from = move |from: String| session.choose_scores(&from, &ends.get_untracked().1);
    let chose_to = move |to: String| session.choose_scores(&ends.get_untracked().0, &to);
    view! {
        <div class="score-range">
            <label>
                {messages::score_at_least()}
                " "
                <input
                    type="number"
                    step="any"
                    prop:value=move || from.shown.get()
                    on:focus=move |_| from.enter()
                    on:blur=move |_| from.leave()
                    on:change:target=move |event| chose_from(event.target().value())
                />
            </label>
            <label>
                {messages::score_at_most()}
                " "
                <input
                    type="number"
                    step="any"
                    prop:value=move || to.shown.get()
                    on:focus=move |_| to.enter()
                    on:blur=move |_| to.leave()
                    on:change:target=move |event| chose_to(event.target().value())
                />
            </label>
        </div>
    }
}
