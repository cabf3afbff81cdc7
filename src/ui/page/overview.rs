//! The Overview: the framework on one screen, pillars as columns, goals as cells; and themes across pillars beside it.

use leptos::prelude::*;

use crate::ui::program_language;
use crate::{
    session::{Command, Picture, session},
    ui::lazy::{self, LazyView},
    ui::part::{CellKey, GoalCells, Matrix, PillarMark, ViewActions, colour, has_matrix, status_line},
};
use explore::FacetKey;
use framework::{Framework, Pillar, Ref};
use routes::Route;
use view::{IntoAnyView as _, dynamic, memo, view};

/// From how many goals on a column shows only its first ones.
const LARGE: usize = 600;
/// How many goals a column of a large framework shows.
const FIRST: usize = 24;
/// From how many pillars on the picture of themes stands below the columns.
const MANY_PILLARS: usize = 4;

/// The Overview.
#[component]
pub fn Overview() -> AnyView {
    let session = session();
    let framework = session.framework();
    let is_asked = memo(move |_| session.query.with(|query| !query.is_empty()));
    let is_filtered = move || is_asked.get().then_some("");
    let has_many = (framework.pillars.len() >= MANY_PILLARS).then_some("");
    let columns = framework.refs::<Pillar>().map(|pillar| view! { <Column pillar/> }).collect::<Vec<_>>();
    view! {
        <div class="overview-head">
            <h1 tabindex="-1" lang=program_language()>{messages::at_a_glance()}</h1>
            <p class="standfirst">{published(&framework)}</p>
            <CellKey/>
        </div>
        {status_line(dynamic(move || is_asked.get().then(|| lazy::lazy(LazyView::Asked))))}
        {dynamic(move || is_asked.get().then(|| lazy::lazy(LazyView::Chips)))}
        <div class="overview" data-filtered=is_filtered data-many=has_many>
            <div class="pillars">{columns}</div>
            <Matrix/>
        </div>
        <div class="picture-actions"><PictureActions/><ViewActions/></div>
    }
}

fn published(framework: &Framework) -> String {
    match &framework.date {
        Some(date) => messages::published_by_on(&framework.publisher, &messages::date(date)),
        None => messages::published_by(&framework.publisher),
    }
}

#[component]
fn Column(pillar: Ref<Pillar>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let it = framework[pillar].clone();
    let heading = format!("pillar-{}", pillar.index());
    let label = heading.clone();
    let (id, number) = (it.id.clone(), it.goals.len());
    let count = move || {
        let all = messages::count(number, &session.framework().names.goal);
        if session.query.with(explore::Query::is_empty) {
            return all;
        }
        let found = session.findings.with(|findings| findings.pillars.get(pillar.index()).copied().unwrap_or_default());
        messages::pillar_matches(found as usize, number)
    };
    let shown = if framework.goals.len() > LARGE { FIRST } else { number };
    let rest = (number > shown).then(|| {
        let href = session.href_to_value(Route::Goals, &[(FacetKey::Pillar, &it.id)]);
        view! { <p><a href=href>{messages::all_goals(&messages::count(number, &framework.names.goal))}</a></p> }
    });
    view! {
        <section
            class="pillar-column"
            data-pillar=it.id
            data-colour=colour(pillar)
            aria-labelledby=label
        >
            <h2 id=heading>
                <a href=move || session.href(Route::Pillar(id.clone()))>
                    <PillarMark pillar/>
                    <span>{it.title}</span>
                </a>
            </h2>
            <p class="pillar-count">{count}</p>
            <GoalCells goals=it.goals.into_iter().take(shown).collect()/>
            {rest}
        </section>
    }
}

/// The pictures as files.
#[component]
fn PictureActions() -> AnyView {
    let session = session();
    let framework = session.framework();
    let has_themes = has_matrix(&framework);
    let pictures = Picture::ALL.into_iter().filter(|picture| has_themes || *picture == Picture::Pillars);
    let actions = pictures.map(|picture| {
        let title = match picture {
            Picture::Pillars => messages::picture_of_pillars(&messages::noun(&framework.names.pillar.many)),
            Picture::Themes => messages::picture_of_themes(&messages::noun(&framework.names.theme.many)),
        };
        let of = messages::picture_format_of(&title);
        view! {
            <div class="actions" lang=program_language()>
                {title}
                <button type="button" class="button button-quiet" on:click=move |_| session.dispatch(Command::SaveSvg(picture))>
                    "SVG"<span class="visually-hidden">{of.clone()}</span>
                </button>
                <button type="button" class="button button-quiet" on:click=move |_| session.dispatch(Command::SavePng(picture))>
                    "PNG"<span class="visually-hidden">{of}</span>
                </button>
            </div>
        }
    });
    actions.collect::<Vec<_>>().into_any_view()
}
