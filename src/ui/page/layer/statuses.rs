//! The statuses of the layer: their titles, their order, their tones, and what marks get when their status is removed.

use leptos::prelude::*;

use crate::session::{MyStatus, StatusReplacement, session};
use crate::ui::{keyed::keyed, part::REMOVES_STATUS};
use framework::Tone;
use messages::tone_title;
use view::{dynamic, dynamic_memo, memo, view};

/// The statuses, for editing.
#[component]
pub fn Statuses() -> AnyView {
    let session = session();
    let statuses = memo(move |_| session.my_statuses());
    // The status for which the reader is asked what its marks get instead.
    let asked = RwSignal::new(None::<String>);
    // Rows are keyed by index, so that the focus stays where it is while a status is renamed or moved.
    let places = move || (0..statuses.with(Vec::len)).collect();
    view! {
        <section class="section layer-statuses" aria-labelledby="layer-statuses">
            <h2 id="layer-statuses">{messages::statuses()}</h2>
            <p>{messages::statuses_hint()}</p>
            <ol class="layer-list">{keyed(places, move |at| view! { <Row at statuses asked/> })}</ol>
            <Add/>
            <Unknown/>
        </section>
    }
}

#[component]
fn Row(at: usize, statuses: Memo<Vec<MyStatus>>, asked: RwSignal<Option<String>>) -> AnyView {
    let session = session();
    let status = memo(move |_| statuses.with(|all| all.get(at).cloned()).unwrap_or_default());
    let title = move || status.with(|status| status.title.clone());
    let is_last = move || statuses.with(|all| at + 1 >= all.len());
    let is_asked = memo(move |_| asked.get().is_some_and(|id| status.with(|status| status.id == id)));
    let named = move || view! { <span class="visually-hidden">{messages::quoted(&title())}</span> };
    let remove = move |_| match status.get_untracked() {
        MyStatus { uses: 0, .. } => session.remove_status(at, &StatusReplacement::Kept),
        MyStatus { id, .. } => asked.update(|asked| *asked = Some(id).filter(|id| asked.as_ref() != Some(id))),
    };
    view! {
        <li class="my-fields" data-status=move || status.with(|status| status.id.clone()) data-status-place=at.to_string()>
            <label>
                <span>{messages::status_title()}" "<span aria-hidden="true">{move || status.with(|status| status.sign)}</span></span>
                <input
                    type="text"
                    dir="auto"
                    data-status-title=""
                    value=title
                    prop:value=title
                    on:change:target=move |event| {
                        session.rename_status(at, &event.target().value());
                        // A refused title is replaced by the present one.
                        if let Some(status) = status.try_get_untracked() {
                            event.target().set_value(&status.title);
                        }
                    }
                />
            </label>
            <ToneChoice tone=move || status.with(|status| status.tone) choose=move |tone| session.set_tone(at, tone)/>
            <span class="status-uses" data-count="">{move || messages::status_uses(status.with(|status| status.uses))}</span>
            <button type="button" class="button button-quiet" data-status-up="" disabled=at == 0 on:click=move |_| session.move_status(at, true)>
                {messages::move_up()}" "{named}
            </button>
            <button type="button" class="button button-quiet" data-status-down="" disabled=is_last on:click=move |_| session.move_status(at, false)>
                {messages::move_down()}" "{named}
            </button>
            <button
                type="button"
                class="button button-quiet"
                data-status-remove=""
                aria-expanded=move || is_asked.get().then_some("true")
                on:click=remove
            >
                {messages::status_remove()}" "{named}
            </button>
            {dynamic(move || is_asked.get().then(|| view! { <Question at status=status.get_untracked() asked/> }))}
        </li>
    }
}

/// Asks what marks get when their status is removed.
#[component]
fn Question(at: usize, status: MyStatus, asked: RwSignal<Option<String>>) -> AnyView {
    let session = session();
    let replacement = RwSignal::new(StatusReplacement::Kept);
    let remove = move |_| {
        asked.set(None);
        session.remove_status(at, &replacement.get_untracked());
    };
    view! {
        <div class="my-fields status-question" role="group" aria-label=messages::quoted(&status.title)>
            <Replacement label=messages::status_used(status.uses) id=status.id replacement may_stay=true/>
            <button type="button" class="button" data-status-remove-now="" on:click=remove>{messages::status_remove()}</button>
            <button type="button" class="button button-quiet" on:click=move |_| asked.set(None)>{messages::cancel()}</button>
        </div>
    }
}

/// A choice of what marks get instead of a status.
#[component]
fn Replacement(label: String, id: String, replacement: RwSignal<StatusReplacement>, may_stay: bool) -> AnyView {
    let session = session();
    let options = dynamic(move || {
        let others = session.my_statuses().into_iter().filter(|status| status.id != id);
        let others = others
            .map(|status| view! { <option value=status.id>{format!("{} {}", status.sign, status.title)}</option> });
        others.collect::<Vec<_>>()
    });
    let stays = if may_stay { messages::status_stays() } else { messages::status_choose() };
    let choose = move |value: String| {
        replacement.set(match value.as_str() {
            "" => StatusReplacement::Kept,
            REMOVES_STATUS => StatusReplacement::NoStatus,
            _ => StatusReplacement::Status(value),
        });
    };
    view! {
        <label>
            {label}
            <select data-status-replace="" on:change:target=move |event| choose(event.target().value())>
                <option value="">{stays}</option>
                {options}
                <option value=REMOVES_STATUS>{messages::no_status()}</option>
            </select>
        </label>
    }
}

/// The choice of a status's tone.
#[component]
fn ToneChoice(
    tone: impl Fn() -> Tone + Copy + Send + Sync + 'static,
    choose: impl Fn(Tone) + Copy + Send + Sync + 'static,
) -> AnyView {
    let options = Tone::ALL.map(|option| {
        let is_on = move || tone() == option;
        view! { <option value=option.as_str() selected=is_on prop:selected=is_on>{tone_title(option)}</option> }
    });
    let chose = move |name: String| {
        if let Some(tone) = Tone::ALL.into_iter().find(|tone| tone.as_str() == name) {
            choose(tone);
        }
    };
    view! {
        <label>
            {messages::status_tone()}
            <select data-status-tone="" on:change:target=move |event| chose(event.target().value())>{options}</select>
        </label>
    }
}

/// The fields for a new status.
#[component]
fn Add() -> AnyView {
    let session = session();
    let title = RwSignal::new(String::new());
    let tone = RwSignal::new(Tone::default());
    let add = move || {
        if session.add_status(&title.get_untracked(), tone.get_untracked()) {
            title.set(String::new());
        }
    };
    view! {
        <div class="my-fields" role="group" aria-label=messages::status_new()>
            <label>
                {messages::status_new()}
                <input
                    type="text"
                    dir="auto"
                    data-status-new=""
                    prop:value=move || title.get()
                    on:input:target=move |event| title.set(event.target().value())
                    on:keydown=move |event| {
                        if event.key() == "Enter" && !session.is_composing(&event) {
                            add();
                        }
                    }
                />
            </label>
            <ToneChoice tone=move || tone.get() choose=move |chosen| tone.set(chosen)/>
            <button type="button" class="button" data-status-add="" on:click=move |_| add()>{messages::status_add()}</button>
        </div>
    }
}

/// Statuses that marks have and the layer does not define: removed by the reader, or from another layer.
#[component]
fn Unknown() -> AnyView {
    let session = session();
    dynamic_memo(
        move || session.unknown_statuses(),
        |unknown| {
            (!unknown.is_empty()).then(|| {
                let rows = unknown.iter().cloned().map(|(id, uses)| view! { <UnknownRow id uses/> });
                view! {
                    <h3>{messages::statuses_unknown()}</h3>
                    <p>{messages::statuses_unknown_hint()}</p>
                    <ul class="layer-list">{rows.collect::<Vec<_>>()}</ul>
                }
            })
        },
    )
}

#[component]
fn UnknownRow(id: String, uses: usize) -> AnyView {
    let session = session();
    let replacement = RwSignal::new(StatusReplacement::Kept);
    let (replaced, adopted, hook) = (id.clone(), id.clone(), id.clone());
    let label = messages::labelled(&id, &messages::status_uses(uses));
    view! {
        <li class="my-fields" data-status-unknown=hook>
            <Replacement label id replacement may_stay=false/>
            <button type="button" class="button" on:click=move |_| session.replace_status(&replaced, &replacement.get_untracked())>
                {messages::status_replace()}
            </button>
            <button type="button" class="button button-quiet" data-status-adopt="" on:click=move |_| session.adopt_status(&adopted)>
                {messages::status_adopt()}
            </button>
        </li>
    }
}
