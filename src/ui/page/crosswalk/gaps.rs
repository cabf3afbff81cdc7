//! Gaps: goals of either framework that correspond to nothing, and references of a mapping that lead nowhere.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    session::{OpenCrosswalk, session},
    ui::lang::{program_dir, program_language},
};
use crosswalk::Coverage;
use framework::Framework;
use routes::Route;
use view::{IntoAnyView as _, view};

/// The most gaps to name.
const NAMED: usize = 1_000;

/// The goals of either framework that correspond to nothing.
#[component]
pub fn Gaps(
    /// The crosswalk.
    crossed: Arc<OpenCrosswalk>,
) -> AnyView {
    let there = crossed.there.as_ref().zip(crossed.crosswalk.there.as_ref());
    let there = there.map(|(there, coverage)| list("there", &there.framework, coverage, false));
    view! {
        <section class="section" aria-labelledby="gaps-heading">
            <h2 id="gaps-heading" lang=program_language() dir=program_dir()>{messages::gaps_heading()}</h2>
            <div class="columns-of-two">
                {list("here", &session().framework(), &crossed.crosswalk.here, true)}
                {there}
            </div>
        </section>
    }
}

fn list(side: &'static str, framework: &Framework, coverage: &Coverage, is_here: bool) -> AnyView {
    let session = session();
    let gaps = coverage.gaps();
    let number = messages::gaps_in(&messages::count(gaps.len(), &framework.names.goal), &framework.title);
    let rest = gaps.len().saturating_sub(NAMED);
    let items = gaps.into_iter().take(NAMED).map(|at| {
        let (id, name) = (framework[at].id.clone(), framework[at].name());
        let hook = id.clone();
        let name = if is_here {
            view! { <a href=move || session.href(Route::Goal(id.clone()))>{name}</a> }
        } else {
            view! { <span>{name}</span> }
        };
        view! { <li data-gap=hook>{name}</li> }
    });
    let more =
        (rest > 0).then(|| view! { <li lang=program_language() dir=program_dir()>{messages::and_more(rest)}</li> });
    view! {
        <div data-gaps=side>
            <h3 lang=program_language() dir=program_dir()>{number}</h3>
            <ul class="related">{items.collect::<Vec<_>>()}{more}</ul>
        </div>
    }
}

/// References of the mapping that lead to nothing, each with the number of pairs that have it.
#[component]
pub fn LeadsNowhere(
    /// The crosswalk.
    crossed: Arc<OpenCrosswalk>,
) -> AnyView {
    let unknown = &crossed.crosswalk.unknown;
    let here = session().framework().title.clone();
    let there = crossed.there.as_ref().map(|there| there.framework.title.clone()).unwrap_or_default();
    let parts = [("here", here, &unknown.here), ("there", there, &unknown.there)];
    let lists = parts.into_iter().filter(|(_, _, names)| !names.is_empty()).map(|(side, title, names)| {
        let items = names.iter().take(NAMED).map(|(name, count)| {
            view! { <li data-unknown=name.clone()>{name.clone()}" "<span data-count="">{count.to_string()}</span></li> }
        });
        view! {
            <details data-nowhere=side>
                <summary lang=program_language() dir=program_dir()>{messages::leads_nowhere(names.len(), &title)}</summary>
                <ul class="nowhere">{items.collect::<Vec<_>>()}</ul>
            </details>
        }
    });
    let lists = lists.collect::<Vec<_>>();
    (!lists.is_empty())
        .then(|| {
            view! {
                <section class="section" aria-labelledby="nowhere-heading">
                    <h2 id="nowhere-heading" lang=program_language() dir=program_dir()>{messages::nowhere_heading()}</h2>
                    {lists}
                </section>
            }
        })
        .into_any_view()
}
