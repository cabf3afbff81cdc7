//! The result list beside its facets.

use crate::ui::keyed::keyed;
use crate::ui::{program_dir, program_language};
use leptos::prelude::*;
use view::{IntoAnyView as _, dynamic, memo, view};

use crate::{
    session::session,
    ui::part::{Bulk, Filters, GoalCard, Order, Remarks, ShowMore, ViewActions, most_drawn},
};
use explore::{Dropped, Relaxation};
use framework::Ref;

/// The Goals.
#[component]
pub fn Goals() -> AnyView {
    let session = session();
    let title = session.framework().names.goal.many.clone();
    view! {
        <div class="page-head"><h1 tabindex="-1">{title}</h1><ViewActions/></div>
        <Filters beside=view! { <Order/><Remarks/> }>
            <Bulk/>
            <section aria-labelledby="results-heading">
                <h2 class="visually-hidden" id="results-heading" lang=program_language() dir=program_dir()>{messages::results_heading()}</h2>
                <Results/>
            </section>
        </Filters>
    }
}

#[component]
fn Results() -> AnyView {
    let session = session();
    let number = memo(move |_| session.findings.with(|findings| findings.goals.len()));
    let goals = move || {
        let most = most_drawn(session);
        session.findings.with(|findings| findings.goals.iter().map(|goal| goal.index()).take(most).collect::<Vec<_>>())
    };
    let is_empty = memo(move |_| session.findings.with(|found| found.goals.is_empty()));
    view! {
        <ol class="goal-cards">
            {keyed(goals, move |at| {
                let goal = Ref::new(at);
                view! { <li><GoalCard goal/></li> }
            })}
        </ol>
        <ShowMore number/>
        {move || is_empty.get().then(nothing)}
    }
}

/// The empty result: which parts of the query to drop, how many goals that would bring back, and the nearest words.
fn nothing() -> AnyView {
    let session = session();
    dynamic(move || {
        let goal = messages::noun(&session.framework().names.goal.one);
        let relaxations = session.explorer.with(|explorer| {
            let query = session.query.get();
            session.layer_view.with(|layer_view| explorer.index().relax(&explorer.framework, &query, &layer_view.index))
        });
        let advice = if relaxations.is_empty() { String::new() } else { messages::drop_one() };
        view! {
            <div class="empty" lang=program_language() dir=program_dir()>
                <h3>{messages::no_goal_matches(&goal)}</h3>
                <p>{advice}</p>
                <ul class="chips">{relaxations.into_iter().map(|relaxation| view! { <RelaxationChip relaxation/> }).collect::<Vec<_>>()}</ul>
                <NearWords/>
                <p><button type="button" class="button" on:click=move |_| session.clear_all()>{messages::clear_all()}</button></p>
            </div>
        }
    })
}

#[component]
fn RelaxationChip(relaxation: Relaxation) -> AnyView {
    let session = session();
    let framework = session.framework();
    let what = match &relaxation.drop {
        Dropped::Words => messages::the_words(),
        Dropped::Filters => messages::the_filters(),
        Dropped::Word(word) => messages::quoted(word),
        Dropped::Mine(key, value) => session.my_filter(*key, value),
        Dropped::Value(key, id) => {
            messages::labelled(&messages::facet_title(*key, &framework), &messages::value_title(*key, id, &framework))
        }
    };
    let label = messages::without(&what, &messages::count(relaxation.goals, &framework.names.goal));
    view! { <li><button type="button" class="chip" on:click=move |_| session.drop_part(&relaxation.drop)>{label}</button></li> }
}

/// Words of the framework that are similar to those typed.
#[component]
fn NearWords() -> AnyView {
    let session = session();
    let near = session.query.with(|query| session.explorer.with(|explorer| explorer.near_words(&query.text)));
    (!near.is_empty()).then(|| {
        let words = near.into_iter().map(|(typed, word)| {
            let by = word.clone();
            view! {
                <li><button type="button" class="chip" on:click=move |_| session.replace_word(&typed, &by)>{word}</button></li>
            }
        });
        view! { <p>{messages::words_here()}</p><ul class="chips">{words.collect::<Vec<_>>()}</ul> }
    }).into_any_view()
}
