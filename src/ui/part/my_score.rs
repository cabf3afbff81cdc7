//! The field for the reader's own score of a target, which accepts numbers on the scale of the layer.

use leptos::prelude::*;

use crate::session::session;
use layers::Target;
use view::{memo, view};

use super::{Refusal, draft};

#[component]
pub fn Score(
    /// The target.
    target: Target,
) -> AnyView {
    let session = session();
    let refusal = format!("score-refusal-{}-{}", target.kind(), target.id());
    let (described, scored, entered) = (refusal.clone(), target.clone(), target.clone());
    let value = memo(move |_| session.my_mark(&target).score.map(|score| score.to_string()).unwrap_or_default());
    let scale = move || session.layer_view.with(|layer_view| layer_view.layer.scale);
    let ends = move || (messages::decimal(scale().min), messages::decimal(scale().max));
    let label = move || messages::my_score_between(&ends().0, &ends().1);
    // The refused text: it stays in the field, for the reader to mend.
    let refused = RwSignal::new(None::<String>);
    let field = draft(move || refused.get().unwrap_or_else(|| value.get()));
    let is_refused = memo(move |_| refused.with(Option::is_some));
    // The score from before the reader entered the field: while typing 45, the 4 is a score for a moment.
    let before = StoredValue::new(
        session.layer_view.with_untracked(|layer_view| layer_view.own.mark(&entered).and_then(|mark| mark.score)),
    );
    let why = move || {
        let (min, max) = is_refused.get().then(ends)?;
        let had_score = before.with_value(Option::is_some);
        Some(if had_score { messages::my_score_refused(&min, &max) } else { messages::my_score_asked(&min, &max) })
    };
    let enter = move |_| {
        field.enter();
        before.set_value(
            session.layer_view.with_untracked(|layer_view| layer_view.own.mark(&entered).and_then(|mark| mark.score)),
        );
    };
    let put = move |text: String| {
        let typed = session.layer_view.with_untracked(|layer_view| layer_view.layer.scale).score(&text);
        refused.set(typed.is_err().then_some(text));
        let score = typed.unwrap_or_else(|_| before.get_value());
        if session.layer_view.with_untracked(|layer_view| layer_view.own.mark(&scored).and_then(|mark| mark.score))
            != score
        {
            session.mark(scored.clone(), |mark| mark.score = score);
        }
    };
    view! {
        <label>
            {label}
            <input
                type="number"
                step="any"
                min=move || scale().min.to_string()
                max=move || scale().max.to_string()
                data-my-score=""
                aria-invalid=move || is_refused.get().then_some("true")
                aria-describedby=move || is_refused.get().then(|| described.clone())
                value=move || field.shown.get()
                prop:value=move || field.shown.get()
                on:focus=enter
                on:blur=move |_| field.leave()
                on:input:target=move |event| {
                    // A number that is not finished yet, such as a lone minus, removes nothing.
                    if !session.is_unfinished(&event) {
                        put(event.target().value());
                    }
                }
            />
        </label>
        <Refusal id=refusal why/>
    }
}
