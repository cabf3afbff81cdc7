//! One goal: where it stands, what it is to bring about, what is said of it, and all that surrounds it.

use leptos::prelude::*;

use crate::ui::program_language;
use crate::{
    session::session,
    ui::part::{
        CitePanel, EvidenceMarks, LinkActions, Paragraphs, PillarMark, PillarTag, Position, QuotationFigure,
        SourceList, Tags, ViewActions, colour, marked,
    },
};
use exports::cite::Work;
use framework::{Actor, Goal, Objective, Ref, Theme};
use routes::Route;
use view::{IntoAnyView as _, dynamic, view};

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
    let it = framework[goal].clone();
    let names = framework.names.clone();
    let sources = framework.sources_of(goal);
    view! {
        <article class="article" data-goal=it.id data-colour=colour(it.pillar)>
            <div class="article-body">
                <Head goal/>
                <Summary goal/>
                <Objectives goal marked/>
                <Said goal/>
            </div>
            <div class="article-aside">
                <Themes themes=it.themes/>
                <Actors actors=it.actors/>
                <Answers goal/>
                <Related goal/>
                <Aside title=messages::sources()><SourceList sources/></Aside>
                <CitePanel work=Work::Goal(goal) title=messages::cite_this(&messages::noun(&names.goal.one))/>
            </div>
        </article>
        <Pager goal/>
    }
}

#[component]
fn Head(goal: Ref<Goal>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let it = framework[goal].clone();
    let also = it.also.iter().map(|pillar| view! { <li><PillarTag pillar=*pillar/></li> }).collect::<Vec<_>>();
    let also = (!it.also.is_empty())
        .then(|| view! { <p class="placement">{messages::also_part_of()}</p><ul class="tags">{also}</ul> });
    view! {
        <header class="page-head">
            <nav class="breadcrumb" aria-label=messages::breadcrumb()>
                <ol>
                    <li><a lang=program_language() href=move || session.href(Route::Overview)>{messages::overview()}</a></li>
                    <li><PillarTag pillar=it.pillar/></li>
                </ol>
            </nav>
            <h1 tabindex="-1">{it.label.map(|label| format!("{label} "))}{marked(&it.title)}</h1>
            {it.status.map(|status| view! { <p class="goal-status">{status}</p> })}
            <Position pillar=it.pillar goal=goal/>
            <Placed goal/>
            {also}
            <ViewActions/>
        </header>
    }
}

/// Who routes the goal under its pillar, and why.
#[component]
fn Placed(goal: Ref<Goal>) -> AnyView {
    let framework = session().framework();
    let it = framework[goal].clone();
    it.placement
        .map(|placement| {
            let why = it.placement_note.unwrap_or_else(|| messages::placement(placement, &framework));
            view! {
                <p class="placement" data-placement=placement.as_str()>
                    <strong lang=program_language()>{messages::placed(&messages::placement_title(placement))}" "</strong>
                    {why}
                    <EvidenceMarks evidence=it.evidence/>
                </p>
            }
        })
        .into_any_view()
}

#[component]
fn Summary(goal: Ref<Goal>) -> AnyView {
    let session = session();
    let it = session.framework()[goal].clone();
    let passage = session.href_to_value(Route::Goal(it.id), &[]);
    it.summary
        .map(|summary| {
            view! {
                <div class="prose" data-passage=passage>
                    <Paragraphs text=summary.text><EvidenceMarks evidence=summary.evidence/></Paragraphs>
                </div>
            }
        })
        .into_any_view()
}

#[component]
fn Objectives(goal: Ref<Goal>, marked: Option<Ref<Objective>>) -> AnyView {
    let framework = session().framework();
    let objectives = framework[goal].objectives.clone();
    (!objectives.is_empty())
        .then(|| {
            let title = messages::count(objectives.len(), &framework.names.objective);
            let items = objectives.into_iter().map(|objective| {
                let is_marked = marked == Some(objective);
                view! { <ObjectiveItem objective is_marked/> }
            });
            view! {
                <section class="section" aria-labelledby="objectives-heading">
                    <h2 id="objectives-heading">{title}</h2>
                    <ol class="objectives">{items.collect::<Vec<_>>()}</ol>
                </section>
            }
        })
        .into_any_view()
}

#[component]
fn ObjectiveItem(objective: Ref<Objective>, is_marked: bool) -> AnyView {
    let session = session();
    let it = session.framework()[objective].clone();
    let route = Route::Objective(it.id.clone());
    let passage = session.href_to_value(route.clone(), &[]);
    let heading = (it.label.is_some() || it.title.is_some()).then(|| {
        view! { <h3>{it.label.map(|label| format!("{label} "))}{it.title.map(marked)}</h3> }
    });
    view! {
        <li class="objective" data-objective=it.id data-marked=is_marked.then_some("") tabindex="-1">
            <div data-passage=passage>
                {heading}
                <Paragraphs text=it.statement.text class="objective-text">
                    <EvidenceMarks evidence=it.statement.evidence/>
                </Paragraphs>
            </div>
            <div class="actions" lang=program_language()><LinkActions route/></div>
        </li>
    }
}

#[component]
fn Said(goal: Ref<Goal>) -> AnyView {
    let quotations = session().framework()[goal].quotations.clone();
    (!quotations.is_empty())
        .then(|| {
            view! {
                <section class="section" aria-labelledby="said-heading">
                    <h2 id="said-heading" lang=program_language()>{messages::what_is_said()}</h2>
                    {quotations.into_iter().map(|quotation| view! { <QuotationFigure quotation/> }).collect::<Vec<_>>()}
                </section>
            }
        })
        .into_any_view()
}

#[component]
fn Themes(themes: Vec<Ref<Theme>>) -> AnyView {
    let title = session().framework().names.theme.many.clone();
    let label = title.clone();
    (!themes.is_empty()).then(move || view! { <Aside title><Tags themes label/></Aside> }).into_any_view()
}

#[component]
fn Actors(actors: Vec<Ref<Actor>>) -> AnyView {
    let label = session().framework().names.actor.many.clone();
    let title = messages::actors_named(&label);
    (!actors.is_empty()).then(move || view! { <Aside title><Tags actors label/></Aside> }).into_any_view()
}

/// A part of what surrounds a goal.
#[component]
fn Aside(#[prop(into)] title: String, children: Children) -> AnyView {
    view! { <section class="section"><h2>{title}</h2>{children()}</section> }
}

#[component]
fn Answers(goal: Ref<Goal>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let challenges = framework[goal].challenges.clone();
    (!challenges.is_empty())
        .then(move || {
            let items = challenges.into_iter().map(move |challenge| {
                let it = framework[challenge].clone();
                let id = it.id.clone();
                view! {
                    <li data-challenge=it.id>
                        <a href=move || session.href(Route::Challenge(id.clone()))>{it.title}</a>
                    </li>
                }
            });
            let items = items.collect::<Vec<_>>();
            view! { <Aside title=messages::answers_challenges()><ul class="related">{items}</ul></Aside> }
        })
        .into_any_view()
}

#[component]
fn Related(goal: Ref<Goal>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let related = framework[goal].related.clone();
    (!related.is_empty())
        .then(move || {
            let title = messages::related_goals(&messages::noun(&framework.names.goal.many));
            let items = related.into_iter().map(move |goal| {
                let it = framework[goal].clone();
                let id = it.id.clone();
                view! {
                    <li data-goal=id data-colour=colour(it.pillar)>
                        <a href=move || session.href(Route::Goal(it.id.clone()))>
                            <PillarMark pillar=it.pillar/>
                            <span>{it.title.clone()}</span>
                        </a>
                    </li>
                }
            });
            let items = items.collect::<Vec<_>>();
            view! { <Aside title=title><ul class="related">{items}</ul></Aside> }
        })
        .into_any_view()
}

/// The goals before and after, among the results where there is a query.
#[component]
fn Pager(goal: Ref<Goal>) -> AnyView {
    let session = session();
    dynamic(move || {
        let framework = session.framework();
        let (before, after) = session.neighbours(goal);
        let link = |to: Option<Ref<Goal>>, rel: &'static str, said: String| {
            to.map(|to| {
                let href = session.href(Route::Goal(framework[to].id.clone()));
                view! { <a rel=rel href=href><span>{said}</span>{framework[to].title.clone()}</a> }
            })
        };
        let label = messages::goals_around(&messages::noun(&framework.names.goal.many));
        view! {
            <nav class="pager" aria-label=label>{link(before, "prev", messages::previous())}{link(after, "next", messages::next())}</nav>
        }
    })
}
