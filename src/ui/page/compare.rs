//! The comparison of the framework on screen with another version or framework: in numbers, as a list to filter, and
//! side by side.

mod pair_card;
mod side_by_side;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    session::{OpenComparison, session},
    ui::{
        keyed::keyed,
        lang::{part_language, program_dir, program_language},
        part::{
            ChooseBeside, Filters, Remarks, ShowMore, ViewActions, change_title, most_drawn, nothing_matches, versioned,
        },
    },
};
use compare::{Change, PillarChanges, by_pillar};
use explore::{FacetKey, OverlayKey};
use routes::Route;
use view::{IntoAnyView as _, dynamic, memo, view};

use pair_card::PairCard;
use side_by_side::SideBySide;

/// The comparison.
#[component]
pub fn Compare() -> AnyView {
    let session = session();
    view! {
        <div class="page-head">
            <h1 tabindex="-1" lang=program_language() dir=program_dir()>{messages::compare_title()}</h1>
            <ViewActions/>
        </div>
        {dynamic(move || match session.compared() {
            Some(compared) => view! { <Comparison compared/> },
            None if session.other_framework().is_some() => working(),
            None => view! { <ChooseBeside text=messages::compare_choose(&session.framework().title)/> },
        })}
    }
}

/// The notice that the comparison is being computed.
fn working() -> AnyView {
    let session = session();
    let there = session.other_framework().map_or(0, |other| other.explorer.framework.goals.len());
    let text = messages::comparing(session.framework().goals.len(), there);
    view! { <p class="notice" aria-live="polite" data-comparing="" lang=program_language() dir=program_dir()>{text}</p> }
}

#[component]
fn Comparison(compared: Arc<OpenComparison>) -> AnyView {
    let is_empty = {
        let session = session();
        memo(move |_| session.listed_pairs().is_empty())
    };
    let cards = compared.clone();
    let (numbers, beside) = (compared.clone(), compared.clone());
    view! {
        <Sides compared/>
        <Numbers compared=numbers/>
        <Filters beside=view! { <Remarks/> }>
            <section aria-labelledby="pairs-heading">
                <h2 class="visually-hidden" id="pairs-heading" lang=program_language() dir=program_dir()>{messages::compare_list()}</h2>
                <Pairs compared=cards/>
                {move || is_empty.get().then(|| nothing_matches(messages::compare_no_match()))}
            </section>
        </Filters>
        <SideBySide compared=beside/>
    }
}

/// Which two are compared, and in which direction.
#[component]
fn Sides(compared: Arc<OpenComparison>) -> AnyView {
    let session = session();
    let older = versioned(&compared.older.framework.title, compared.older.framework.version.as_deref());
    let newer = versioned(&compared.newer.framework.title, compared.newer.framework.version.as_deref());
    let name = session.other_framework().map(|other| other.name.clone()).unwrap_or_default();
    let (language, direction) = part_language(compared.language.as_ref(), None);
    let in_original = language
        .as_ref()
        .map(|_| view! { <p lang=program_language() dir=program_dir()>{messages::compare_in_original()}</p> });
    let has_choices = !session.choices.with(Vec::is_empty);
    let undo = has_choices.then(|| {
        view! {
            <button type="button" class="button button-quiet" on:click=move |_| session.forget_choices()>
                {messages::compare_undo()}
            </button>
        }
    });
    let (first, second, swap) = match (compared.are_distinct, compared.is_newer_here) {
        (false, _) => (messages::compare_older(), messages::compare_newer(), messages::compare_swap()),
        (true, true) => (messages::compare_there(), messages::compare_here(), messages::compare_swap_sides()),
        (true, false) => (messages::compare_here(), messages::compare_there(), messages::compare_swap_sides()),
    };
    view! {
        <dl class="facts compare-sides">
            <dt lang=program_language() dir=program_dir()>{first}</dt>
            <dd data-older="" lang=language.clone() dir=direction>{older}</dd>
            <dt lang=program_language() dir=program_dir()>{second}</dt>
            <dd data-newer="" lang=language.clone() dir=direction>{newer}</dd>
            <dt lang=program_language() dir=program_dir()>{messages::compare_other()}</dt>
            <dd>{name}</dd>
        </dl>
        {in_original}
        <p class="actions" lang=program_language() dir=program_dir()>
            <button type="button" class="button button-quiet" on:click=move |_| session.swap_compared()>{swap}</button>
            <button type="button" class="button button-quiet" on:click=move |_| session.close_beside()>{messages::compare_another()}</button>
            {undo}
        </p>
    }
}

/// The changes to the goals of each pillar; each number is a link to those goals.
#[component]
fn Numbers(compared: Arc<OpenComparison>) -> AnyView {
    let session = session();
    let rows = by_pillar(&compared.older.framework, &compared.newer.framework, &compared.comparison);
    let heads = Change::ALL
        .map(|change| view! { <th scope="col" lang=program_language() dir=program_dir()>{change_title(change)}</th> });
    let totals = Change::ALL.map(|change| {
        let href = session.href_to_overlay(Route::Compare, (OverlayKey::Change, change.as_str()), None);
        number(
            compared.comparison.count(change),
            href,
            messages::labelled(&messages::compare_all(), &change_title(change)),
        )
    });
    let rows = rows.into_iter().map(|row| pillar_row(&row, compared.language.as_ref())).collect::<Vec<_>>();
    let pillar = session.framework().names.pillar.one.clone();
    let heading = if compared.are_distinct { messages::compare_in_numbers() } else { messages::compare_numbers() };
    view! {
        <section class="section compare-numbers" aria-labelledby="numbers-heading">
            <h2 id="numbers-heading" lang=program_language() dir=program_dir()>{heading.clone()}</h2>
            <div class="sheet-scroll" tabindex="0" role="region" aria-label=heading>
                <table>
                    <thead><tr><th scope="col">{pillar}</th>{heads}</tr></thead>
                    <tbody>
                        <tr><th scope="row" lang=program_language() dir=program_dir()>{messages::compare_all()}</th>{totals}</tr>
                        {rows}
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn pillar_row(row: &PillarChanges, language: Option<&String>) -> AnyView {
    let (language, direction) = part_language(language, None);
    let session = session();
    let cells = Change::ALL.into_iter().zip(row.counts).map(|(change, count)| {
        let href = session.href_to_overlay(
            Route::Compare,
            (OverlayKey::Change, change.as_str()),
            Some((FacetKey::Pillar, &row.id)),
        );
        number(count, href, messages::labelled(&row.title, &change_title(change)))
    });
    view! { <tr><th scope="row" lang=language dir=direction>{row.title.clone()}</th>{cells.collect::<Vec<_>>()}</tr> }
}

/// A number that links to the goals that it counts.
fn number(count: usize, href: String, label: String) -> AnyView {
    let none = (count == 0).then_some("");
    let label = messages::labelled(&label, &messages::number(count));
    let link = (count > 0).then(|| view! { <a href=href aria-label=label>{messages::number(count)}</a> });
    view! { <td data-number="" data-none=none>{link}</td> }
}

#[component]
fn Pairs(compared: Arc<OpenComparison>) -> AnyView {
    let session = session();
    let listed = memo(move |_| session.listed_pairs());
    let number = memo(move |_| listed.with(Vec::len));
    let shown = move || listed.with(|listed| listed.iter().copied().take(most_drawn(session)).collect::<Vec<_>>());
    view! {
        <ol class="goal-cards pair-cards">
            {keyed(shown, move |at| match compared.comparison.pairs.get(at) {
                Some(pair) => view! { <li><PairCard compared=compared.clone() pair=pair.clone()/></li> },
                None => ().into_any_view(),
            })}
        </ol>
        <ShowMore number/>
    }
}
