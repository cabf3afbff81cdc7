//! Facets: the properties to filter by, with counts of the page's items.

use std::cmp::Reverse;

use leptos::prelude::*;

use crate::session::session;
use crate::ui::keyed::keyed;
use crate::ui::{program_dir, program_language};
use explore::{FacetCounts, FacetKey, FacetValue};
use framework::{Pillar, Ref};
use routes::Route;
use view::{IntoAnyView as _, dynamic_memo, memo, view};

use super::{PillarMark, colour, my_facets, overlay_facet::overlay_facets};

/// How many items each value would show.
type Counts = Memo<Vec<FacetCounts>>;

/// Largest number of values that a facet has without a button to order them.
const SEVERAL: usize = 5;

/// Largest number of values that a facet has without a field to find one.
const MANY: usize = 12;

/// The most values to list in a facet at a time.
const MOST: usize = 200;

/// A facet for each property of the framework's goals that has values.
pub fn facets() -> AnyView {
    let session = session();
    let counts = memo(move |_| session.counts());
    let has_values = |key: &FacetKey| session.explorer.with(|explorer| !explorer.values(*key).is_empty());
    let keys = FacetKey::all(&session.framework()).into_iter().filter(has_values);
    let shared = keys.map(|key| view! { <Facet key counts/> }).collect::<Vec<_>>();
    view! { {overlay_facets()}{my_facets()}{shared} }
}

/// Whether a facet is open on a page before anything is chosen: those that say most about the page's items are.
fn is_first(key: FacetKey, route: &Route) -> bool {
    match route {
        Route::Voices | Route::Quotation(_) => matches!(key, FacetKey::Pillar | FacetKey::Voice | FacetKey::Stance),
        // The matrix beside it shows the themes.
        Route::Overview => key == FacetKey::Pillar,
        _ => matches!(key, FacetKey::Pillar | FacetKey::Theme),
    }
}

#[component]
fn Facet(key: FacetKey, counts: Counts) -> AnyView {
    let session = session();
    let framework = session.framework();
    let title = messages::facet_title(key, &framework);
    let wanted = RwSignal::new(String::new());
    let is_by_count = RwSignal::new(false);
    let chosen = move || session.filters.with(|query| query.chosen.of(key).len());
    // The others are open if something is chosen in them. A facet that the reader opens stays open.
    let is_open = session.route.with_untracked(|route| is_first(key, route)) || chosen() > 0;
    let on = move || {
        (chosen() > 0).then(|| view! { <span class="facet-on" lang=program_language() dir=program_dir()>{messages::facet_on(chosen())}</span> })
    };
    let hint = messages::facet_hint(key, &framework)
        .map(|hint| view! { <p class="facet-hint" lang=program_language() dir=program_dir()>{hint}</p> });
    let values = move || {
        let wanted = wanted.get();
        // Untracked: a value keeps its place when the reader chooses it.
        let is_on =
            |value: &FacetValue| session.filters.with_untracked(|query| query.chosen.of(key).contains(&value.id));
        let count = |at: usize| {
            if is_by_count.get() { counts.try_with(|counts| count_of(counts, key, at)).unwrap_or_default() } else { 0 }
        };
        session.explorer.with(|explorer| listed(explorer.values(key), &wanted, is_on, count))
    };
    view! {
        <fieldset class="facet" data-facet=key.as_str().to_owned()>
            <legend class="visually-hidden">{title.clone()}</legend>
            <details open=is_open>
                <summary>{title.clone()}{on}</summary>
                {hint}
                <Tools key title wanted is_by_count/>
                <ul class="facet-values">
                    {keyed(values, move |at| view! { <Value key at counts/> })}
                </ul>
            </details>
        </fieldset>
    }
}

fn count_of(counts: &[FacetCounts], key: FacetKey, at: usize) -> usize {
    let facet = counts.iter().find(|facet| facet.key == key);
    facet.and_then(|facet| facet.counts.get(at)).map_or(0, |count| *count as usize)
}

/// Tools for a facet as a whole: find a value, order the values, clear the choices.
#[component]
fn Tools(key: FacetKey, title: String, wanted: RwSignal<String>, is_by_count: RwSignal<bool>) -> AnyView {
    let session = session();
    let number = session.explorer.with(|explorer| explorer.values(key).len());
    let of_facet = messages::in_facet(&messages::noun(&title));
    let of_cleared = of_facet.clone();
    let is_chosen = memo(move |_| session.filters.with(|query| !query.chosen.of(key).is_empty()));
    let find = (number > MANY).then(|| view! { <FindValue title=title number wanted/> });
    let order = (number > SEVERAL).then(|| {
        view! {
            <button
                type="button"
                class="button button-quiet"
                aria-pressed=move || is_by_count.get().to_string()
                on:click=move |_| is_by_count.update(|is_by_count| *is_by_count = !*is_by_count)
            >
                {messages::most_first()}" "<span class="visually-hidden">{of_facet}</span>
            </button>
        }
    });
    let clear = move || {
        is_chosen.get().then(|| {
            view! {
                <button type="button" class="button button-quiet" on:click=move |_| session.clear_facet(key)>
                    {messages::clear_facet()}" "<span class="visually-hidden">{of_cleared.clone()}</span>
                </button>
            }
        })
    };
    view! { {find}<div class="facet-tools" lang=program_language() dir=program_dir()>{order}{clear}</div> }
}

/// The indices of the values whose titles contain the wanted text, those with the highest counts first. Where they are
/// too many, the chosen ones come before the others.
fn listed(
    values: &[FacetValue],
    wanted: &str,
    is_on: impl Fn(&FacetValue) -> bool,
    count: impl Fn(usize) -> usize,
) -> Vec<usize> {
    let wanted = wanted.trim().to_lowercase();
    let is_wanted = |value: &FacetValue| wanted.is_empty() || value.title.to_lowercase().contains(&wanted);
    let mut all: Vec<_> = (0..values.len()).filter(|at| is_wanted(&values[*at])).collect();
    all.sort_by_cached_key(|at| Reverse(count(*at)));
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

/// How many items choosing a value would show. The row may rerun once more after its page and the counts are gone: then
/// `count` returns `None`.
pub fn value_count(count: impl Fn() -> Option<usize> + Send + Sync + 'static) -> AnyView {
    let session = session();
    dynamic_memo(
        move || count().unwrap_or_default(),
        move |&count| {
            let noun = format!(" {}", session.counted_noun(count));
            let has_none = (count == 0).then_some("");
            view! { <span data-count="" data-none=has_none>{count}<span class="visually-hidden">{noun}</span></span> }
        },
    )
}

#[component]
fn Value(key: FacetKey, at: usize, counts: Counts) -> AnyView {
    let session = session();
    let framework = session.framework();
    let value = session.explorer.with(|explorer| explorer.values(key).get(at).cloned());
    let Some(FacetValue { id, .. }) = value else { return ().into_any_view() };
    let (checked, chosen, value) = (id.clone(), id.clone(), id.clone());
    let is_on = move || session.filters.with(|query| query.chosen.of(key).contains(&checked));
    let pillar = (key == FacetKey::Pillar).then(|| framework.find::<Pillar>(&id)).flatten();
    let shape = pillar.map(|pillar: Ref<Pillar>| view! { <PillarMark pillar/>" " });
    let count = value_count(move || counts.try_with(|counts| count_of(counts, key, at)));
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
            listed(&values[..number], wanted, |value| value.id == "190" || value.id == "240", |_| 0)
        };
        assert_eq!(routes(MOST + 50, "")[..3], [190, 240, 0]);
        assert_eq!(routes(MOST + 50, "").len(), MOST);
        assert_eq!(routes(MOST, ""), (0..MOST).collect::<Vec<_>>());
        assert_eq!(routes(MOST + 50, "VALUE 24"), [24, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249]);
        let by_count = listed(&values[..4], "", |_| false, |at| [1, 3, 1, 0][at]);
        assert_eq!(by_count, [1, 0, 2, 3], "alike ones stay in order");
    }
}
