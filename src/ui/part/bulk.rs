//! Marking all goals that a page shows at once.

use leptos::prelude::*;

use crate::session::{Given, session};
use crate::ui::{program_dir, program_language};
use view::{IntoAnyView as _, dynamic, memo, view};

use super::Refusal;

/// The fields, folded in.
#[component]
pub fn Bulk() -> AnyView {
    let session = session();
    let status = RwSignal::new(String::new());
    let score = RwSignal::new(String::new());
    let note = RwSignal::new(String::new());
    let title = move || {
        let framework = session.framework();
        messages::mark_these(&messages::count(session.number_on_screen(), &framework.names.goal))
    };
    let scale = move || session.laid.with(|laid| laid.layer.scale);
    let ends = move || (scale().min.to_string(), scale().max.to_string());
    let is_refused = RwSignal::new(false);
    let why = move || is_refused.get().then(|| messages::bulk_score_refused(&ends().0, &ends().1));
    let mark = move |_| {
        // The field says why nothing is marked; it is heard again for who presses the button.
        if let Some(why) = untrack(why) {
            return session.tell(why);
        }
        let status = status.get_untracked();
        let given = Given {
            status: (!status.is_empty()).then(|| if status == TAKE { String::new() } else { status }),
            score: untrack(scale).score(&score.get_untracked()).ok().flatten(),
            note: Some(note.get_untracked()).filter(|note| !note.trim().is_empty()),
        };
        session.mark_all(&given);
    };
    let is_of_any = memo(move |_| session.number_on_screen() > 0);
    (!session.settings.embedded.get()).then(|| {
        view! {
            <details class="my-mark-fields bulk" hidden=move || !is_of_any.get() lang=program_language() dir=program_dir()>
                <summary>{title}</summary>
                <div class="my-fields">
                    <StatusChoice status/>
                    <label>
                        {move || messages::my_score_between(&ends().0, &ends().1)}
                        <input
                            type="number"
                            step="any"
                            min=move || ends().0
                            max=move || ends().1
                            data-bulk-score=""
                            aria-invalid=move || is_refused.get().then_some("true")
                            aria-describedby=move || is_refused.get().then_some(REFUSAL)
                            on:input:target=move |event| {
                                let typed = event.target().value();
                                is_refused.set(session.is_unfinished(&event) || untrack(scale).score(&typed).is_err());
                                score.set(typed);
                            }
                        />
                    </label>
                    <Refusal id=REFUSAL why/>
                    <label class="my-note">
                        {messages::note_to_add()}
                        <textarea rows="2" data-bulk-note="" on:input:target=move |event| note.set(event.target().value())></textarea>
                    </label>
                    <button type="button" class="button" data-bulk-mark="" on:click=mark>{messages::mark_all()}</button>
                </div>
            </details>
        }
    })
    .into_any_view()
}

/// The id of why the score is refused.
const REFUSAL: &str = "bulk-refusal";

/// The value of the choice that takes a status away. No slug has it.
const TAKE: &str = "-";

#[component]
fn StatusChoice(status: RwSignal<String>) -> AnyView {
    let session = session();
    let options = dynamic(move || {
        let statuses = session.laid.with(|laid| laid.statuses()).into_iter();
        let options = statuses.map(|(id, title, sign)| view! { <option value=id>{format!("{sign} {title}")}</option> });
        options.collect::<Vec<_>>()
    });
    view! {
        <label>
            {messages::my_status()}
            <select data-bulk-status="" on:change:target=move |event| status.set(event.target().value())>
                <option value="">{messages::leave_as_is()}</option>
                {options}
                <option value=TAKE>{messages::no_status()}</option>
            </select>
        </label>
    }
}
