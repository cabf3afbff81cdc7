//! The layer's mark of a goal in a list or a cell: sign, score and note, and the same in words.

use leptos::prelude::*;

use crate::session::{CellMark, session};
use crate::ui::{program_dir, program_language};
use framework::{Goal, Ref, Section};
use view::{IntoAnyView as _, dynamic_memo, view};

/// The mark of a goal in a cell.
pub fn cell_mark(goal: Ref<Goal>) -> AnyView {
    let mark = session().cell_mark(goal);
    mark.map(|mark| {
        let description = messages::goal_weight(&mark.description);
        view! { {drawn(&mark)}<span class="visually-hidden" lang=program_language() dir=program_dir()>{description}</span> }
    })
    .into_any_view()
}

/// The mark of a goal in a list, in words beside its signs.
#[component]
pub fn MyMarks(
    /// The goal.
    goal: Ref<Goal>,
) -> AnyView {
    let session = session();
    dynamic_memo(
        move || session.cell_mark(goal),
        |mark| {
            mark.as_ref().map(|mark| {
                view! { <p class="my-marks" lang=program_language() dir=program_dir()>{drawn(mark)}<span>{mark.description.clone()}</span></p> }
            })
        },
    )
}

/// How much of a section is done, and its average score.
pub fn section_share(section: Ref<Section>) -> AnyView {
    let session = session();
    let description = move || {
        let framework = session.framework();
        session.layer_view.with(|layer_view| {
            let share = layer_view.share(&framework, framework[section].goals.iter().copied());
            let average = share.average.map(|average| messages::average_is(&rounded(average)));
            let parts = [Some(layer_view.share_in_words(&share)), average];
            parts.into_iter().flatten().collect::<Vec<_>>().join(&messages::separator())
        })
    };
    view! { <span class="section-share" lang=program_language() dir=program_dir()>{description}</span> }
}

/// A score to two places.
pub fn rounded(score: f64) -> String {
    messages::decimal((score * 100.0).round() / 100.0)
}

fn drawn(mark: &CellMark) -> AnyView {
    let colour = mark.colour.clone().map(|colour| {
        view! {
            <svg class="my-colour" viewBox="0 0 10 10" width="10" height="10">
                <rect width="10" height="10" fill=colour></rect>
            </svg>
        }
    });
    let note = mark.has_note.then_some("✎");
    view! {
        <span class="my-mark" aria-hidden="true" data-heat=mark.heat.clone()>
            {colour}
            <span class="my-sign">{mark.sign}</span>
            <span class="my-score">{mark.decimal.clone()}</span>
            {note}
        </span>
    }
}
