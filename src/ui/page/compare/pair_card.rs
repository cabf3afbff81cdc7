//! A pair of goals in a comparison: how it changed, why the two are matched, and what differs.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    session::{OpenComparison, session},
    ui::{
        lang::{part_language, program_dir, program_language},
        part::{Differences, PillarTag, pair_line},
    },
};
use compare::{Change, Pair};
use routes::Route;
use view::{IntoAnyView as _, view};

/// The most goals to offer as the earlier form of a goal.
const OFFERED: usize = 500;

/// A pair of goals.
#[component]
pub fn PairCard(
    /// The comparison.
    compared: Arc<OpenComparison>,
    /// The pair.
    pair: Pair,
) -> AnyView {
    let session = session();
    let here = compared.here(&pair);
    // Where the compared texts are not those on screen, the goal keeps the name that it has everywhere on the page.
    let own = here.filter(|_| compared.language.is_some()).map(|at| (session.framework(), at));
    let shown = own.as_ref().map(|(framework, at)| (&**framework, *at)).or_else(|| compared.goal(&pair));
    let Some((framework, at)) = shown else { return ().into_any_view() };
    let goal = &framework[at];
    let language = compared.language.clone().filter(|_| own.is_none());
    let (language, direction) = part_language(language.as_ref(), None);
    let (id, name) = (goal.id.clone(), goal.name());
    let title = match here {
        Some(here) => {
            let own = session.framework()[here].id.clone();
            view! { <a href=move || session.href(Route::Goal(own.clone())) data-title="">{name}</a> }
        }
        None => view! { <span data-title="" lang=language.clone() dir=direction>{name}</span> },
    };
    let pillar = match here {
        Some(here) => view! { <PillarTag pillar=session.framework()[here].pillar/> },
        None => {
            let pillar = framework[goal.pillar].title.clone();
            view! { <span class="pillar-tag" lang=language.clone() dir=direction>{pillar}</span> }
        }
    };
    let summary = (pair.differences.is_empty() && pair.change() != Change::Same).then(|| {
        let text = goal.summary.as_ref().map(|summary| framework.plain(&summary.text).into_owned()).unwrap_or_default();
        view! { <p class="goal-card-summary" lang=language.clone() dir=direction>{text}</p> }
    });
    let (line, differences, changes) = (pair_line(&pair), pair.differences.clone(), pair.clone());
    let change = move || changes.change_among(&session.wanted_changes()).as_str();
    view! {
        <article class="goal-card" data-goal=id data-change=change>
            <h3>{title}</h3>
            {pillar}
            {line}
            {summary}
            <Differences differences language=compared.language.clone()/>
            <PairCorrection compared pair/>
        </article>
    }
}

/// Buttons to say that two goals are not the same, or which goal a new one was.
#[component]
fn PairCorrection(compared: Arc<OpenComparison>, pair: Pair) -> AnyView {
    let session = session();
    if pair.reason.is_some() {
        return view! {
            <p lang=program_language() dir=program_dir()>
                <button type="button" class="button button-quiet" on:click=move |_| session.split_pair(&pair)>
                    {messages::compare_not_one()}
                </button>
            </p>
        };
    }
    let Some(newer) = pair.newer.filter(|_| pair.older.is_none()) else { return ().into_any_view() };
    let is_open = RwSignal::new(false);
    let (prompt, was) = if compared.are_distinct {
        (messages::compare_say_counterpart(), messages::compare_counterpart())
    } else {
        (messages::compare_say_which(), messages::compare_was())
    };
    let choice = move || {
        is_open.get().then(|| {
            let newer = compared.newer.framework[newer].id.clone();
            let gone =
                compared.comparison.pairs.iter().filter(|pair| pair.newer.is_none()).filter_map(|pair| pair.older);
            let options = gone.take(OFFERED).map(|at| {
                let goal = &compared.older.framework[at];
                view! { <option value=goal.id.clone()>{goal.name()}</option> }
            });
            let options = options.collect::<Vec<_>>();
            view! {
                <label>
                    {was.clone()}" "
                    <select on:change:target=move |event| session.join_pair(event.target().value(), newer.clone())>
                        <option value="">{messages::compare_choose_one()}</option>
                        {options}
                    </select>
                </label>
            }
        })
    };
    view! {
        <p lang=program_language() dir=program_dir()>
            <button
                type="button"
                class="button button-quiet"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                {prompt}
            </button>
            {choice}
        </p>
    }
}
