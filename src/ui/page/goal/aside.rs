//! The column beside a goal: themes, actors, challenges, related goals, links and sources.

use leptos::prelude::*;

use crate::{
    session::session,
    ui::{
        lang::{program_dir, program_language},
        part::{CitePanel, Links, PillarMark, SourceList, Tags, colour},
    },
};
use exports::cite::Work;
use framework::{Actor, Goal, Link, Ref, Theme};
use routes::Route;
use view::{IntoAnyView as _, view};

/// The column beside the text of a goal.
#[component]
pub fn Surroundings(goal: Ref<Goal>) -> AnyView {
    let framework = session().framework();
    let Goal { themes, actors, links, .. } = framework[goal].clone();
    let sources = framework.sources_of(goal);
    let cite = messages::cite_this(&messages::noun(&framework.names.goal.one));
    view! {
        <div class="article-aside">
            <Themes themes/>
            <Actors actors/>
            <Answers goal/>
            <Related goal/>
            <ReadOn links/>
            <Aside title=messages::sources()><SourceList sources/></Aside>
            <CitePanel work=Work::Goal(goal) title=cite/>
        </div>
    }
}

#[component]
fn Themes(themes: Vec<Ref<Theme>>) -> AnyView {
    let title = session().framework().names.theme.many.clone();
    let label = title.clone();
    // The heading is the framework's own word.
    (!themes.is_empty())
        .then(move || view! { <section class="section"><h2>{title}</h2><Tags themes label/></section> })
        .into_any_view()
}

#[component]
fn Actors(actors: Vec<Ref<Actor>>) -> AnyView {
    let label = session().framework().names.actor.many.clone();
    let title = messages::actors_named(&label);
    (!actors.is_empty()).then(move || view! { <Aside title><Tags actors label/></Aside> }).into_any_view()
}

#[component]
fn ReadOn(links: Vec<Link>) -> AnyView {
    (!links.is_empty()).then(move || view! { <Aside title=messages::read_on()><Links links/></Aside> }).into_any_view()
}

/// A part of the column, under a heading in the program's language.
#[component]
fn Aside(#[prop(into)] title: String, children: Children) -> AnyView {
    view! { <section class="section"><h2 lang=program_language() dir=program_dir()>{title}</h2>{children()}</section> }
}

#[component]
fn Answers(goal: Ref<Goal>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let challenges = framework[goal].challenges.clone();
    (!challenges.is_empty())
        .then(move || {
            let items = challenges.into_iter().map(move |challenge| {
                let challenge = framework[challenge].clone();
                let id = challenge.id.clone();
                view! {
                    <li data-challenge=challenge.id>
                        <a href=move || session.href(Route::Challenge(id.clone()))>{challenge.title}</a>
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
                let goal = &framework[goal];
                let (route, name, pillar) = (Route::Goal(goal.id.clone()), goal.name(), goal.pillar);
                view! {
                    <li data-goal=goal.id.clone() data-colour=colour(pillar)>
                        <a href=move || session.href(route.clone())>
                            <PillarMark pillar/>
                            <span>{name}</span>
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
pub fn Pager(goal: Ref<Goal>) -> AnyView {
    let session = session();
    view::dynamic(move || {
        let framework = session.framework();
        let (before, after) = session.neighbours(goal);
        let link = |to: Option<Ref<Goal>>, rel: &'static str, label: String| {
            to.map(|to| {
                let href = session.href(Route::Goal(framework[to].id.clone()));
                view! { <a rel=rel href=href><span lang=program_language() dir=program_dir()>{label}</span>{framework[to].name()}</a> }
            })
        };
        let label = messages::goals_around(&messages::noun(&framework.names.goal.many));
        view! {
            <nav class="pager" aria-label=label>{link(before, "prev", messages::previous())}{link(after, "next", messages::next())}</nav>
        }
    })
}
