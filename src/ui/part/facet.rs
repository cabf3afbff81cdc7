//! Facets: the properties to filter by, with counts; behind a button where the page is narrow.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::keyed::keyed;
use crate::ui::program_language;
use explore::{FacetKey, FacetValue};
use framework::{Pillar, Ref};
use view::{IntoAnyView as _, dynamic_memo, view};

use super::{PillarMark, colour};

/// From how many values on a facet has a field to find one.
const MANY: usize = 12;

/// The most values that one facet lists at a time.
const MOST: usize = 200;

/// A facet for each of the keys that has values.
#[component]
pub fn Facets(
    /// The facets, in order.
    keys: Vec<FacetKey>,
    /// Whether the counts are left out, because they are of goals and the page shows something else.
    #[prop(optional)]
    without_counts: bool,
) -> AnyView {
    let session = session();
    let is_open = RwSignal::new(false);
    let on = move || session.choice.with(|query| query.chosen.len());
    let label = move || if on() == 0 { messages::filters_button() } else { messages::filters_on(on()) };
    let has_values = move |key: &&FacetKey| session.explorer.with(|explorer| !explorer.values(**key).is_empty());
    let facets = move || {
        keys.iter().filter(has_values).map(|key| view! { <Facet key=*key without_counts/> }).collect::<Vec<_>>()
    };
    view! {
        <button
            type="button"
            class="button facets-toggle"
            aria-expanded=move || is_open.get().to_string()
            aria-controls="facets"
            on:click=move |_| is_open.update(|open| *open = !*open)
        >
            {label}
        </button>
        <div
            class="facets"
            id="facets"
            role="group"
            aria-labelledby="facets-heading"
            data-open=move || is_open.get().then_some("")
        >
            <h2 class="facets-heading" id="facets-heading" lang=program_language()>{messages::filter_by()}</h2>
            {facets}
        </div>
    }
}

#[component]
fn Facet(key: FacetKey, without_counts: bool) -> AnyView {
    let session = session();
    let framework = session.framework();
    let title = messages::facet_title(key, &framework);
    let number = session.explorer.with(|explorer| explorer.values(key).len());
    let wanted = RwSignal::new(String::new());
    let chosen = move || session.choice.with(|query| query.chosen.of(key).len());
    // The first two groups are open; the others where something is chosen in them. What the reader opens stays open.
    let is_open = matches!(key, FacetKey::Pillar | FacetKey::Theme) || without_counts || chosen() > 0;
    let on = move || (chosen() > 0).then(|| view! { <span class="facet-on">{messages::facet_on(chosen())}</span> });
    let hint = messages::facet_hint(key, &framework)
        .map(|hint| view! { <p class="facet-hint" lang=program_language()>{hint}</p> });
    let find = (number > MANY).then(|| view! { <FindValue title=title.clone() number wanted/> });
    let values = move || {
        let wanted = wanted.get();
        // Untracked: what is chosen now keeps its route under the reader's hand.
        let is_on =
            |value: &FacetValue| session.choice.with_untracked(|query| query.chosen.of(key).contains(&value.id));
        session.explorer.with(|explorer| listed(explorer.values(key), &wanted, is_on))
    };
    view! {
        <fieldset class="facet" data-facet=key.as_str().to_owned()>
            <legend class="visually-hidden">{title.clone()}</legend>
            <details open=is_open>
                <summary>{title}{on}</summary>
                {hint}
                {find}
                <ul class="facet-values">
                    {keyed(values, move |at| view! { <Value key at without_counts/> })}
                </ul>
            </details>
        </fieldset>
    }
}

/// The routes of the values whose names have the wanted letters. Where they are too many, those that are on come first.
fn listed(values: &[FacetValue], wanted: &str, is_on: impl Fn(&FacetValue) -> bool) -> Vec<usize> {
    let wanted = wanted.trim().to_lowercase();
    let is_wanted = |value: &FacetValue| wanted.is_empty() || value.title.to_lowercase().contains(&wanted);
    let all: Vec<_> = (0..values.len()).filter(|at| is_wanted(&values[*at])).collect();
    if all.len() <= MOST {
        return all;
    }
    let (on, off): (Vec<_>, Vec<_>) = all.into_iter().partition(|at| is_on(&values[*at]));
    on.into_iter().chain(off).take(MOST).collect()
}

#[component]
fn FindValue(title: String, number: usize, wanted: RwSignal<String>) -> AnyView {
    view! {
        <input
            class="facet-find"
            type="text"
            autocomplete="off"
            aria-label=messages::find_in_facet(&messages::noun(&title))
            placeholder=messages::find_in_values(number)
            on:input:target=move |event| wanted.set(event.target().value())
        />
    }
}

#[component]
fn Value(key: FacetKey, at: usize, without_counts: bool) -> AnyView {
    let session = session();
    let framework = session.framework();
    let value = session.explorer.with(|explorer| explorer.values(key).get(at).cloned());
    let Some(FacetValue { id, .. }) = value else { return ().into_any_view() };
    let (checked, chosen, value) = (id.clone(), id.clone(), id.clone());
    let is_on = move || session.choice.with(|query| query.chosen.of(key).contains(&checked));
    let pillar = (key == FacetKey::Pillar).then(|| framework.find::<Pillar>(&id)).flatten();
    let shape = pillar.map(|pillar: Ref<Pillar>| view! { <PillarMark pillar/>" " });
    let name = framework.names.goal.clone();
    let count = (!without_counts).then(|| {
        let count = move || {
            session.findings.with(|findings| findings.counts(key).get(at).copied().unwrap_or_default() as usize)
        };
        dynamic_memo(count, move |&count| {
            let noun = format!(" {}", messages::noun(if count == 1 { &name.one } else { &name.many }));
            let has_none = (count == 0).then_some("");
            view! { <span data-count="" data-none=has_none>{count}<span class="visually-hidden">{noun}</span></span> }
        })
    });
    view! {
        <li>
            <label class="facet-value">
                <input type="checkbox" value=id prop:checked=is_on on:change=move |_| session.choose(key, &chosen)/>
                <span class="facet-name" data-colour=pillar.map(colour)>{shape}{messages::value_title(key, &value, &framework)}</span>
                {count}
            </label>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_cut_begins_with_what_is_on() {
        let value = |at: usize| FacetValue { id: at.to_string(), title: format!("Value {at}") };
        let values: Vec<_> = (0..MOST + 50).map(value).collect();
        let routes = |number: usize, wanted: &str| -> Vec<usize> {
            listed(&values[..number], wanted, |value| value.id == "190" || value.id == "240")
        };
        assert_eq!(routes(MOST + 50, "")[..3], [190, 240, 0]);
        assert_eq!(routes(MOST + 50, "").len(), MOST);
        assert_eq!(routes(MOST, ""), (0..MOST).collect::<Vec<_>>());
        assert_eq!(routes(MOST + 50, "VALUE 24"), [24, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249]);
    }
}
