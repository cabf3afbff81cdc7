//! One goal: its position, summary, objectives and quotations, and everything related to it.

mod aside;

use leptos::prelude::*;

use crate::{
    session::session,
    ui::{
        lang::{part_language, program_dir, program_language},
        part::{
            EvidenceMarks, FacetValues, Facts, GoalChanges, GoalPartners, MyMark, Objectives, PillarTag, Position,
            Prose, QuotationFigure, ViewActions, colour, marked, plain_reading,
        },
    },
};
use aside::{Pager, Surroundings};
use framework::{Goal, Objective, Ref};
use layers::Target;
use routes::Route;
use view::{IntoAnyView as _, view};

/// The page of a goal.
#[component]
pub fn GoalPage(
    /// The goal.
    goal: Ref<Goal>,
    /// The objective that the address names.
    #[prop(optional)]
    marked: Option<Ref<Objective>>,
) -> AnyView {
    let framework = session().framework();
    let (id, pillar) = (framework[goal].id.clone(), framework[goal].pillar);
    let mine = id.clone();
    view! {
        <article class="article" data-goal=id data-colour=colour(pillar)>
            <div class="article-body">
                <Head goal/>
                <Summary goal/>
                <MyMark target=Target::Goal(mine)/>
                <GoalChanges goal/>
                <GoalPartners goal/>
                <GoalFacts goal/>
                <Objectives goal marked/>
                <GoalQuotations goal/>
            </div>
            <Surroundings goal/>
        </article>
        <Pager goal/>
    }
}

#[component]
fn Head(goal: Ref<Goal>) -> AnyView {
    let framework = session().framework();
    let name = framework[goal].name();
    let Goal { language, also, status, values, pillar, .. } = framework[goal].clone();
    let (lang, dir) = part_language(language.as_ref(), None);
    let also = also.into_iter().map(|pillar| view! { <li><PillarTag pillar/></li> }).collect::<Vec<_>>();
    let also = (!also.is_empty())
        .then(|| view! { <p class="placement" lang=program_language() dir=program_dir()>{messages::also_part_of()}</p><ul class="tags">{also}</ul> });
    view! {
        <header class="page-head">
            <Breadcrumb goal/>
            <h1 tabindex="-1" lang=lang dir=dir>{marked(name)}</h1>
            {status.map(|status| view! { <p class="goal-status">{status}</p> })}
            <FacetValues values/>
            <Position pillar goal/>
            <GoalPlacement goal/>
            {also}
            <ViewActions/>
        </header>
    }
}

/// The way from the Overview to the goal: its pillar, then its sections.
#[component]
fn Breadcrumb(goal: Ref<Goal>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let pillar = framework[goal].pillar;
    let sections = framework.sections_of(goal).into_iter().map(|at| {
        let section = &framework[at];
        let (route, name) = (Route::Section(section.id.clone()), section.name());
        view! { <li data-section=section.id.clone()><a href=move || session.href(route.clone())>{name}</a></li> }
    });
    view! {
        <nav class="breadcrumb" aria-label=messages::breadcrumb()>
            <ol>
                <li><a lang=program_language() dir=program_dir() href=move || session.href(Route::Overview)>{messages::overview()}</a></li>
                <li><PillarTag pillar/></li>
                {sections.collect::<Vec<_>>()}
            </ol>
        </nav>
    }
}

/// Who places the goal under its pillar, and why.
#[component]
fn GoalPlacement(goal: Ref<Goal>) -> AnyView {
    let framework = session().framework();
    let goal = framework[goal].clone();
    goal.placement
        .map(|placement| {
            let why = match goal.placement_note {
                Some(note) => plain_reading(&note),
                None => view! { <span lang=program_language() dir=program_dir()>{messages::placement(placement, &framework)}</span> },
            };
            view! {
                <p class="placement" data-placement=placement.as_str()>
                    <strong lang=program_language() dir=program_dir()>{messages::placed(&messages::placement_title(placement))}" "</strong>
                    {why}
                    <EvidenceMarks evidence=goal.evidence/>
                </p>
            }
        })
        .into_any_view()
}

#[component]
fn Summary(goal: Ref<Goal>) -> AnyView {
    let session = session();
    let goal = session.framework()[goal].clone();
    let (lang, dir) = part_language(goal.language.as_ref(), None);
    let passage = session.href_to_value(Route::Goal(goal.id), &[]);
    goal.summary
        .map(|summary| {
            view! {
                <div class="prose" data-passage=passage lang=lang dir=dir>
                    <Prose text=summary.text evidence=summary.evidence/>
                </div>
            }
        })
        .into_any_view()
}

/// Facts about the goal that are not objectives.
#[component]
fn GoalFacts(goal: Ref<Goal>) -> AnyView {
    let session = session();
    let goal = session.framework()[goal].clone();
    let (lang, dir) = part_language(goal.language.as_ref(), None);
    let passage = session.href_to_value(Route::Goal(goal.id), &[]);
    (!goal.facts.is_empty())
        .then(|| {
            view! {
                <section class="section" aria-labelledby="facts-heading">
                    <h2 id="facts-heading" lang=program_language() dir=program_dir()>{messages::facts_heading()}</h2>
                    <div data-passage=passage lang=lang dir=dir><Facts facts=goal.facts/></div>
                </section>
            }
        })
        .into_any_view()
}

#[component]
fn GoalQuotations(goal: Ref<Goal>) -> AnyView {
    let quotations = session().framework()[goal].quotations.clone();
    (!quotations.is_empty())
        .then(|| {
            view! {
                <section class="section" aria-labelledby="said-heading">
                    <h2 id="said-heading" lang=program_language() dir=program_dir()>{messages::what_is_said()}</h2>
                    {quotations.into_iter().map(|quotation| view! { <QuotationFigure quotation/> }).collect::<Vec<_>>()}
                </section>
            }
        })
        .into_any_view()
}
