//! The fields for marking all goals that a page shows at once.

use layers::Scale;
use leptos::prelude::*;

use crate::session::{BulkMark, Replaced, Session, session};
use crate::ui::{keyed::keyed, program_dir, program_language};
use view::{IntoAnyView as _, dynamic, memo, view};

use super::Refusal;

/// What the reader has typed and chosen, and not applied yet.
#[derive(Clone, Copy)]
struct Fields {
    status: RwSignal<String>,
    score: RwSignal<String>,
    note: RwSignal<String>,
    is_refused: RwSignal<bool>,
    /// How often the fields were emptied: they rerender each time.
    round: RwSignal<usize>,
}

impl Fields {
    fn new() -> Self {
        Self {
            status: RwSignal::default(),
            score: RwSignal::default(),
            note: RwSignal::default(),
            is_refused: RwSignal::default(),
            round: RwSignal::default(),
        }
    }

    /// The mark that the fields give the goals.
    fn bulk_mark(self, session: Session) -> BulkMark {
        let scale = scale(session);
        let status = self.status.get();
        BulkMark {
            status: (!status.is_empty()).then(|| if status == REMOVES_STATUS { String::new() } else { status }),
            score: self.score.with(|score| scale.score(score)).ok().flatten(),
            note: Some(self.note.get()).filter(|note| !note.trim().is_empty()),
        }
    }

    fn empty(self) {
        for text in [self.status, self.score, self.note] {
            text.set(String::new());
        }
        self.round.update(|round| *round += 1);
    }
}

fn scale(session: Session) -> Scale {
    session.layer_view.with(|layer_view| layer_view.layer.scale)
}

/// The ends of the scale, as text.
fn ends(session: Session) -> (String, String) {
    let scale = scale(session);
    (messages::decimal(scale.min), messages::decimal(scale.max))
}

/// The fields, folded in.
#[component]
pub fn Bulk() -> AnyView {
    let session = session();
    let fields = Fields::new();
    let title = move || {
        let framework = session.framework();
        messages::mark_these(&messages::count(session.number_on_screen(), &framework.names.goal))
    };
    let why = move || fields.is_refused.get().then(|| messages::bulk_score_refused(&ends(session).0, &ends(session).1));
    let mark = move |_| {
        // The field says why nothing is marked; pressing the button announces it again.
        if let Some(why) = untrack(why) {
            return session.notify(why);
        }
        if session.mark_all(&untrack(|| fields.bulk_mark(session))) {
            fields.empty();
        }
    };
    let is_of_any = memo(move |_| session.number_on_screen() > 0);
    (!session.settings.embedded.get()).then(|| {
        view! {
            <details class="my-mark-fields bulk" hidden=move || !is_of_any.get() lang=program_language() dir=program_dir()>
                <summary>{title}</summary>
                <div class="my-fields">
                    {keyed(move || vec![fields.round.get()], move |_| view! { <BulkInputs fields why/> })}
                    <button type="button" class="button" data-bulk-mark="" aria-describedby=REPLACED on:click=mark>{messages::mark_all()}</button>
                </div>
                <ReplacedHint fields/>
            </details>
        }
    })
    .into_any_view()
}

/// The fields themselves, empty.
#[component]
fn BulkInputs(fields: Fields, why: impl Fn() -> Option<String> + Copy + Send + Sync + 'static) -> AnyView {
    let session = session();
    let Fields { status, score, note, is_refused, .. } = fields;
    view! {
        <StatusChoice status/>
        <label>
            {move || messages::my_score_between(&ends(session).0, &ends(session).1)}
            <input
                type="number"
                step="any"
                min=move || scale(session).min.to_string()
                max=move || scale(session).max.to_string()
                data-bulk-score=""
                aria-invalid=move || is_refused.get().then_some("true")
                aria-describedby=move || is_refused.get().then_some(REFUSAL)
                on:input:target=move |event| {
                    let typed = event.target().value();
                    let is_wrong = untrack(|| scale(session)).score(&typed).is_err();
                    is_refused.set(session.is_unfinished(&event) || is_wrong);
                    score.set(typed);
                }
            />
        </label>
        <Refusal id=REFUSAL why/>
        <label class="my-note">
            {messages::note_to_add()}
            <textarea rows="2" dir="auto" data-bulk-note="" on:input:target=move |event| note.set(event.target().value())></textarea>
        </label>
    }
}

/// How many statuses and scores marking would replace.
#[component]
fn ReplacedHint(fields: Fields) -> AnyView {
    let session = session();
    let replaced = memo(move |_| session.replaced_by(&fields.bulk_mark(session)));
    let parts = move || {
        let Replaced { statuses, scores } = replaced.get();
        let statuses = (statuses > 0).then(|| messages::bulk_statuses_replaced(statuses));
        let scores = (scores > 0).then(|| messages::bulk_scores_replaced(scores));
        statuses.into_iter().chain(scores).collect::<Vec<_>>().join(" ")
    };
    view! { <p class="facet-hint" id=REPLACED aria-live="polite" data-bulk-replaced="">{parts}</p> }
}

/// The id of the hint about what would be replaced.
const REPLACED: &str = "bulk-replaced";

/// The id of the message that says why the score is refused.
const REFUSAL: &str = "bulk-refusal";

/// The value of the choice that removes a status. No slug equals it.
pub const REMOVES_STATUS: &str = "-";

#[component]
fn StatusChoice(status: RwSignal<String>) -> AnyView {
    let session = session();
    let options = dynamic(move || {
        let statuses = session.layer_view.with(|layer_view| layer_view.statuses()).into_iter();
        let options = statuses.map(|(id, title, sign)| view! { <option value=id>{format!("{sign} {title}")}</option> });
        options.collect::<Vec<_>>()
    });
    view! {
        <label>
            {messages::my_status()}
            <select data-bulk-status="" on:change:target=move |event| status.set(event.target().value())>
                <option value="">{messages::leave_as_is()}</option>
                {options}
                <option value=REMOVES_STATUS>{messages::no_status()}</option>
            </select>
        </label>
    }
}
