//! Facets of what lies over a framework: of a comparison, what became of goals.

use leptos::prelude::*;

use crate::session::session;
use compare::Change;
use explore::OverlayKey;
use routes::Route;
use view::{IntoAnyView as _, dynamic_memo, memo, view};

use super::change_title;

/// The facets of what lies over the framework on the page where the reader is.
pub fn overlay_facets() -> AnyView {
    let session = session();
    match session.route.get_untracked() {
        Route::Compare => {
            let counts = memo(move |_| session.change_counts());
            let values = Change::ALL.map(|change| (change.as_str().to_owned(), change_title(change))).to_vec();
            view! { <OverlayFacet key=OverlayKey::Change values counts/> }
        }
        _ => ().into_any_view(),
    }
}

/// What a chosen value is called, with its facet.
pub fn chip_label(key: OverlayKey, value: &str) -> String {
    messages::labelled(&title(key), &value_title(key, value))
}

fn title(key: OverlayKey) -> String {
    match key {
        OverlayKey::Change => messages::change_facet(),
        _ => String::new(),
    }
}

fn value_title(key: OverlayKey, value: &str) -> String {
    match key {
        OverlayKey::Change => value.parse().map(change_title).unwrap_or_default(),
        _ => value.to_owned(),
    }
}

/// A facet of what lies over the framework.
#[component]
fn OverlayFacet(
    /// Its key in addresses.
    key: OverlayKey,
    /// Its values with their titles.
    values: Vec<(String, String)>,
    /// How many goals choosing each value would list.
    counts: Memo<Vec<usize>>,
) -> AnyView {
    let session = session();
    let title = title(key);
    let rows = values.into_iter().enumerate().map(|(at, (id, name))| {
        let (checked, chosen) = (id.clone(), id.clone());
        let is_on = move || session.query.with(|query| query.overlay.of(key).contains(&checked));
        let count = dynamic_memo(
            move || counts.try_with(|counts| counts.get(at).copied()).flatten().unwrap_or_default(),
            move |&count| {
                let noun = format!(" {}", session.counted_noun(count));
                let has_none = (count == 0).then_some("");
                view! { <span data-count="" data-none=has_none>{count}<span class="visually-hidden">{noun}</span></span> }
            },
        );
        view! {
            <li>
                <label class="facet-value">
                    <input type="checkbox" value=id prop:checked=is_on on:change=move |_| session.choose_overlay(key, &chosen)/>
                    <span class="facet-name">{name}</span>
                    {count}
                </label>
            </li>
        }
    });
    view! {
        <fieldset class="facet" data-facet=key.as_str()>
            <legend class="visually-hidden">{title.clone()}</legend>
            <details open=true>
                <summary>{title}</summary>
                <ul class="facet-values">{rows.collect::<Vec<_>>()}</ul>
            </details>
        </fieldset>
    }
}
