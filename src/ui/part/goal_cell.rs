//! Goals as cells: each its title, a tick for each objective, and the number of quotations.

use leptos::prelude::*;

use crate::session::session;
use framework::{Framework, Goal, Ref};
use routes::Route;
use view::{IntoAnyView as _, view};

use super::{PillarTag, marked};

/// The most ticks that are drawn for one goal.
const MOST_TICKS: usize = 12;

/// The outline of a pair of quotation marks in a box of 12 by 10.
const QUOTES: &str = "M0 10V5q0-5 5-5v2Q3 2 3 5h2v5zm7 0V5q0-5 5-5v2q-2 0-2 3h2v5z";

/// Goals as cells, in the order given.
#[component]
pub fn GoalCells(
    /// The goals.
    goals: Vec<Ref<Goal>>,
) -> AnyView {
    view! { <ol class="goal-cells">{goals.into_iter().map(|goal| view! { <GoalCell goal/> }).collect::<Vec<_>>()}</ol> }
}

#[component]
fn GoalCell(goal: Ref<Goal>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let it = &framework[goal];
    let fades = move || {
        session.query.with(|query| !query.is_empty()) && !session.findings.with(|findings| findings.shows(goal))
    };
    let (id, link) = (it.id.clone(), it.id.clone());
    let label = it.label.clone().map(|label| view! { <span class="goal-label">{label}" "</span> });
    view! {
        <li class="goal-cell" data-goal=id data-faded=move || fades().then_some("")>
            <a href=move || session.href(Route::Goal(link.clone())) data-title="">
                <span class="goal-cell-title">{label}{marked(&it.title)}</span>
                <span class="goal-cell-weight">
                    <Ticks number=it.objectives.len()/>
                    <span class="visually-hidden">
                        {weight(it, &framework)}
                        {move || if fades() { messages::does_not_match() } else { String::new() }}
                    </span>
                    <Said number=it.quotations.len()/>
                </span>
            </a>
        </li>
    }
}

/// How much lies under a goal, for who cannot see the picture of it.
fn weight(goal: &Goal, framework: &Framework) -> String {
    let objectives = messages::count(goal.objectives.len(), &framework.names.objective);
    messages::goal_weight(&objectives, &messages::count_quotations(goal.quotations.len()))
}

#[component]
fn Ticks(number: usize) -> AnyView {
    let drawn = number.min(MOST_TICKS);
    let outline: Vec<_> = (0..drawn).map(|at| format!("M{} 1h4v10h-4z", 8 * at + 1)).collect();
    (drawn > 0)
        .then(|| {
            view! {
                <svg
                    class="ticks"
                    viewBox=format!("0 0 {} 12", 8 * drawn)
                    width=8 * drawn
                    height="12"
                    aria-hidden="true"
                >
                    <path d=outline.concat()></path>
                </svg>
            }
        })
        .into_any_view()
}

#[component]
fn Said(number: usize) -> AnyView {
    (number > 0)
        .then(|| {
            view! {
                <span aria-hidden="true" class="goal-cell-said">
                    <QuoteMarks/>
                    {number}
                </span>
            }
        })
        .into_any_view()
}

#[component]
fn QuoteMarks() -> AnyView {
    view! { <svg viewBox="0 0 12 10" width="10" height="9"><path d=QUOTES></path></svg> }
}

/// What the small signs in cells stand for.
#[component]
pub fn CellKey() -> AnyView {
    let objective = session().framework().names.objective.many.clone();
    view! {
        <p class="cell-key" aria-hidden="true">
            <Ticks number=1/>
            {messages::noun(&objective)}
            <QuoteMarks/>
            {messages::quotations_key()}
        </p>
    }
}

/// The goals that name a pillar as a further one, each with the pillar it stands under.
#[component]
pub fn FurtherGoals(
    /// The goals.
    goals: Vec<Ref<Goal>>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    goals
        .into_iter()
        .map(|goal| {
            let it = &framework[goal];
            let id = it.id.clone();
            view! {
                <li data-goal=it.id.clone()>
                    <a href=move || session.href(Route::Goal(id.clone()))>{it.title.clone()}</a>
                    " "
                    <PillarTag pillar=it.pillar/>
                </li>
            }
        })
        .collect::<Vec<_>>()
        .into_any_view()
}
