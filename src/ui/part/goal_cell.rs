//! Goals as cells: each with its title, and marks for its objectives, its quotations and who placed it.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::lazy::{self, LazyView};
use framework::{Goal, Ref};
use routes::Route;
use view::{IntoAnyView as _, dynamic_memo, view};

use super::{GoalMarks, Hint, PillarTag, QuotationMarks, marked, shade, weight};

/// How much room a cell has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellForm {
    /// The whole title, with a tick for each objective.
    #[default]
    Roomy,
    /// Label and title in two lines, with a shade for the number of objectives.
    Dense,
}

/// Goals as cells, in the order given.
#[component]
pub fn GoalCells(
    /// The goals.
    goals: Vec<Ref<Goal>>,
    /// How much room each has.
    #[prop(optional)]
    form: CellForm,
) -> AnyView {
    let is_dense = (form == CellForm::Dense).then_some("");
    let cells = goals.into_iter().map(|goal| view! { <GoalCell goal form/> }).collect::<Vec<_>>();
    (!cells.is_empty()).then(|| view! { <ol class="goal-cells" data-dense=is_dense>{cells}</ol> }).into_any_view()
}

#[component]
fn GoalCell(goal: Ref<Goal>, form: CellForm) -> AnyView {
    let session = session();
    let framework = session.framework();
    let fades = move || {
        session.query.with(|query| !query.is_empty()) && !session.findings.with(|findings| findings.shows(goal))
    };
    let (id, link) = (framework[goal].id.clone(), framework[goal].id.clone());
    let label = framework[goal].label.clone().map(|label| view! { <span class="goal-label">{label}" "</span> });
    let (marks, shade) = match form {
        CellForm::Roomy => (view! { <GoalMarks goal/> }, None),
        CellForm::Dense => (view! { <QuotationMarks goal/> }, Some(shade(&framework[goal]))),
    };
    let hint = Hint::find();
    let show_hint = move || {
        if let Some(hint) = hint {
            hint.show(goal_hint(goal));
        }
    };
    view! {
        <li
            class="goal-cell"
            data-goal=id
            data-faded=move || fades().then_some("")
            data-my-status=move || session.cell_attribute(goal, |mark| mark.status.clone())
            data-my-score=move || session.cell_attribute(goal, |mark| mark.score.clone())
            data-has-note=move || session.cell_attribute(goal, |mark| mark.has_note.then(String::new))
            data-heat=move || session.cell_attribute(goal, |mark| mark.heat.clone())
        >
            <a
                href=move || session.href(Route::Goal(link.clone()))
                data-title=""
                data-placed=framework[goal].placement.map(framework::Placement::as_str)
                data-shade=shade
                on:pointerenter=move |_| show_hint()
                on:focus=move |_| show_hint()
            >
                <span class="goal-cell-title">{label}{marked(&framework[goal].title)}</span>
                {marks}
                {dynamic_memo(move || session.cell_mark(goal), move |mark| {
                    mark.is_some().then(|| lazy::lazy(LazyView::MyMark(goal)))
                })}
                <span class="visually-hidden">
                    {messages::goal_weight(&weight(&framework[goal], &framework))}
                    {move || if fades() { messages::does_not_match() } else { String::new() }}
                </span>
            </a>
        </li>
    }
}

fn goal_hint(goal: Ref<Goal>) -> String {
    let framework = session().framework();
    let goal = &framework[goal];
    let title = goal.label.iter().chain([&goal.title]).cloned().collect::<Vec<_>>().join(" ");
    messages::hint(&title, &weight(goal, &framework))
}

/// The goals that name a pillar as a further one, each with its own pillar.
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
            let goal = &framework[goal];
            let id = goal.id.clone();
            view! {
                <li data-goal=goal.id.clone()>
                    <a href=move || session.href(Route::Goal(id.clone()))>{goal.title.clone()}</a>
                    " "
                    <PillarTag pillar=goal.pillar/>
                </li>
            }
        })
        .collect::<Vec<_>>()
        .into_any_view()
}
