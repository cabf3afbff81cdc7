//! Facets of overlays: of a comparison, the changes of goals; of a crosswalk, relations and the partners' pillars.

use leptos::prelude::*;

use crate::session::session;
use compare::Change;
use crosswalk::Relation;
use explore::OverlayKey;
use routes::Route;
use view::{IntoAnyView as _, dynamic, memo, view};

use super::{change_title, facet::value_count, relation_title};

/// The overlay facets of the current page.
pub fn overlay_facets() -> AnyView {
    let session = session();
    match session.route.get_untracked() {
        Route::Compare => {
            let counts = memo(move |_| session.change_counts());
            let values = Change::ALL.map(|change| (change.as_str().to_owned(), change_title(change))).to_vec();
            view! { <OverlayFacet key=OverlayKey::Change values counts/> }
        }
        Route::Crosswalk => dynamic(move || {
            let crossed = session.crossed()?;
            let counts = memo(move |_| session.relation_counts());
            let values =
                Relation::ALL.map(|relation| (relation.as_str().to_owned(), relation_title(relation))).to_vec();
            let relations = view! { <OverlayFacet key=OverlayKey::Relation values counts/> };
            let pillars = crossed.partner_pillars();
            let pillars = (!pillars.is_empty()).then(|| {
                let counts = memo(move |_| session.partner_pillar_counts());
                view! { <OverlayFacet key=OverlayKey::PartnerPillar values=pillars counts/> }
            });
            Some(view! { {relations}{pillars} })
        }),
        _ => ().into_any_view(),
    }
}

/// The title of a chosen value, with its facet.
pub fn chip_label(key: OverlayKey, value: &str) -> String {
    if OverlayKey::MINE.contains(&key) {
        return session().my_filter(key, value);
    }
    messages::labelled(&title(key), &value_title(key, value))
}

fn title(key: OverlayKey) -> String {
    match key {
        OverlayKey::Change => messages::change_facet(),
        OverlayKey::Relation => messages::relation_facet(),
        OverlayKey::PartnerPillar => messages::partner_pillar_facet(),
        _ => String::new(),
    }
}

fn value_title(key: OverlayKey, value: &str) -> String {
    match key {
        OverlayKey::Change => value.parse().map(change_title).unwrap_or_default(),
        OverlayKey::Relation => {
            let relation = Relation::ALL.into_iter().find(|relation| relation.as_str() == value);
            relation.map(relation_title).unwrap_or_default()
        }
        OverlayKey::PartnerPillar => {
            session().crossed().map_or_else(String::new, |crossed| crossed.pillar_title(value))
        }
        _ => value.to_owned(),
    }
}

/// A value to choose, with its title and how many goals choosing it would list.
pub(super) fn overlay_value(
    key: OverlayKey,
    at: usize,
    (value, title): (String, String),
    counts: Memo<Vec<usize>>,
) -> AnyView {
    let session = session();
    let (checked, chosen) = (value.clone(), value.clone());
    let is_on = move || session.query.with(|query| query.overlay.of(key).contains(&checked));
    let count = value_count(move || counts.try_with(|counts| counts.get(at).copied()).flatten());
    view! {
        <li>
            <label class="facet-value">
                <input type="checkbox" value=value prop:checked=is_on on:change=move |_| session.choose_overlay(key, &chosen)/>
                <span class="facet-name">{title}</span>
                {count}
            </label>
        </li>
    }
}

/// An overlay facet.
#[component]
fn OverlayFacet(
    /// Its key in addresses.
    key: OverlayKey,
    /// Its values with their titles.
    values: Vec<(String, String)>,
    /// How many goals choosing each value would list.
    counts: Memo<Vec<usize>>,
) -> AnyView {
    let title = title(key);
    let rows = values.into_iter().enumerate().map(|(at, value)| overlay_value(key, at, value, counts));
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
