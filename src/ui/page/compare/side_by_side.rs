//! Two frameworks side by side: their themes, actors and words, and both Overviews, filtered together.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    session::{Explorer, OpenComparison, session},
    ui::lang::{part_language, program_dir, program_language},
};
use compare::{BySide, shared};
use framework::{Goal, Pillar, Ref};
use routes::Route;
use view::{IntoAnyView as _, dynamic, view};

/// The most goals of a pillar to name.
const NAMED: usize = 100;

/// Two frameworks side by side, folded in until the reader asks for them.
#[component]
pub fn SideBySide(
    /// The comparison of the two.
    compared: Arc<OpenComparison>,
) -> AnyView {
    let is_open = RwSignal::new(false);
    let content = dynamic(move || is_open.get().then(|| both(compared.clone())));
    view! {
        <section class="section side-by-side" aria-labelledby="side-by-side-heading">
            <h2 id="side-by-side-heading" lang=program_language() dir=program_dir()>{messages::side_by_side()}</h2>
            <p lang=program_language() dir=program_dir()>
                <button
                    type="button"
                    class="button"
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| is_open.update(|open| *open = !*open)
                >
                    {messages::side_by_side_show()}
                </button>
            </p>
            {content}
        </section>
    }
}

fn both(compared: Arc<OpenComparison>) -> AnyView {
    let names = session().framework().names.clone();
    let (older, newer) = (&compared.older.framework, &compared.newer.framework);
    let language = compared.language.as_ref();
    let titles = (older.short_title.clone(), newer.short_title.clone());
    let shared = shared(older, newer);
    view! {
        {either("themes", &names.theme.many, &shared.themes, &titles, language)}
        {either("actors", &names.actor.many, &shared.actors, &titles, language)}
        {either("words", &messages::words_heading(), &shared.words, &titles, language)}
        <Overviews compared/>
    }
}

/// The themes, actors or words that both have, and those that only one has.
fn either(
    kind: &'static str,
    title: &str,
    either: &BySide,
    (older, newer): &(String, String),
    language: Option<&String>,
) -> AnyView {
    if *either == BySide::default() {
        return ().into_any_view();
    }
    let both = either.both.iter().map(|(name, one, two)| (name.clone(), format!("{one} · {two}"))).collect();
    let alone = |list: &[(String, usize)]| list.iter().map(|(name, goals)| (name.clone(), goals.to_string())).collect();
    view! {
        <section class="group" data-shared=kind>
            <h3>{title.to_owned()}</h3>
            <div class="columns-of-three">
                {column("both", messages::in_both(), both, language)}
                {column("older", messages::only_in(older), alone(&either.older), language)}
                {column("newer", messages::only_in(newer), alone(&either.newer), language)}
            </div>
        </section>
    }
}

fn column(side: &'static str, title: String, names: Vec<(String, String)>, language: Option<&String>) -> AnyView {
    let (language, direction) = part_language(language, None);
    let title = messages::counted_heading(&title, names.len());
    let items =
        names.into_iter().map(|(name, goals)| view! { <li>{name}" "<span class="group-count">{goals}</span></li> });
    view! { <div data-side=side><h4 lang=program_language() dir=program_dir()>{title}</h4><ul lang=language dir=direction>{items.collect::<Vec<_>>()}</ul></div> }
}

/// Both Overviews beside each other: what does not match the filters fades in both.
#[component]
fn Overviews(compared: Arc<OpenComparison>) -> AnyView {
    let is_newer_here = compared.is_newer_here;
    view! {
        <section class="group" data-shared="overviews">
            <h3 lang=program_language() dir=program_dir()>{messages::both_overviews()}</h3>
            <div class="columns-of-two">
                <Outline explorer=compared.older.clone() is_here=!is_newer_here/>
                <Outline explorer=compared.newer.clone() is_here=is_newer_here/>
            </div>
        </section>
    }
}

#[component]
fn Outline(explorer: Arc<Explorer>, is_here: bool) -> AnyView {
    let framework = explorer.framework.clone();
    let pillars = framework.refs::<Pillar>().map(|pillar| {
        view! { <OutlinePillar explorer=explorer.clone() pillar is_here/> }
    });
    let (language, direction) = part_language(Some(&framework.language), None);
    view! {
        <div class="outline" lang=language dir=direction>
            <h4>{framework.short_title.clone()}</h4>
            {pillars.collect::<Vec<_>>()}
        </div>
    }
}

#[component]
fn OutlinePillar(explorer: Arc<Explorer>, pillar: Ref<Pillar>, is_here: bool) -> AnyView {
    let session = session();
    let framework = explorer.framework.clone();
    let pillar = &framework[pillar];
    let total = pillar.goals.len();
    let goals = pillar.goals.clone();
    let count = move || {
        messages::results_found(goals.iter().filter(|at| shows(**at, is_here)).count(), &messages::number(total))
    };
    let rest = total.saturating_sub(NAMED);
    let items = pillar.goals.iter().take(NAMED).map(|at| {
        let (at, goal) = (*at, &framework[*at]);
        let (id, name) = (goal.id.clone(), goal.name());
        let name = if is_here {
            view! { <a href=move || session.href(Route::Goal(id.clone()))>{name}</a> }
        } else {
            view! { <span>{name}</span> }
        };
        view! { <li data-faded=move || (!shows(at, is_here)).then_some("")>{name}</li> }
    });
    let more =
        (rest > 0).then(|| view! { <li lang=program_language() dir=program_dir()>{messages::and_more(rest)}</li> });
    view! {
        <details>
            <summary>{pillar.name()}" "<span class="group-count">{count}</span></summary>
            <ul>{items.collect::<Vec<_>>()}{more}</ul>
        </details>
    }
}

/// Whether the query finds a goal of the framework on screen, or of the other one.
fn shows(goal: Ref<Goal>, is_here: bool) -> bool {
    let session = session();
    match session.other_framework().filter(|_| !is_here) {
        None => session.findings.with(|findings| findings.shows(goal)),
        Some(other) => session.findings_beside(&other).shows(goal),
    }
}
