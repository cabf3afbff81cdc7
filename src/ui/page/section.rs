//! One section: its summary, the sections and goals in it, and its sibling sections.

use leptos::prelude::*;

use crate::ui::{program_dir, program_language};
use crate::{
    session::session,
    ui::part::{
        Bulk, EvidenceMarks, Filters, FurtherReading, GoalCells, MarkKey, MyMark, Paragraphs, PillarTag,
        SectionPosition, SectionRows, ViewActions, colour, marked,
    },
};
use framework::{Goal, Ref, Section};
use layers::Target;
use messages::route_name;
use routes::Route;
use view::{IntoAnyView as _, view};

/// The page of a section.
#[component]
pub fn SectionPage(
    /// The section.
    section: Ref<Section>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let Section { id, label, title, pillar, language, summary, links, sections, .. } = framework[section].clone();
    let passage = session.href_to_value(Route::Section(id.clone()), &[]);
    let is_filtered = move || session.query.with(|query| !query.is_empty()).then_some("");
    let goals = framework.direct_goals_of_section(section).collect::<Vec<_>>();
    let mine = id.clone();
    let label = label.map(|label| format!("{label} "));
    view! {
        <article data-section=id data-colour=colour(pillar) data-filtered=is_filtered lang=language>
            <header class="page-head">
                <Breadcrumb section/>
                <h1 tabindex="-1">{label}{marked(&title)}</h1>
                <SectionPosition section/>
                <ViewActions/>
            </header>
            <Filters roomy=true>
                <div class="article">
                    <div class="article-body">
                        <div class="prose" data-passage=passage>
                            {summary.map(|summary| view! {
                                <Paragraphs text=summary.text><EvidenceMarks evidence=summary.evidence/></Paragraphs>
                            })}
                        </div>
                        <FurtherReading links/>
                        <MyMark target=Target::Section(mine)/>
                        <Bulk/>
                        <Parts sections/>
                        <Goals goals/>
                    </div>
                    <div class="article-aside"><Peers section/></div>
                </div>
            </Filters>
        </article>
        <Pager section/>
    }
}

/// The pillar and the sections above a section.
#[component]
fn Breadcrumb(section: Ref<Section>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let section = &framework[section];
    let above = framework.sections_down_to(section.parent).into_iter().map(|at| {
        let (id, title) = (framework[at].id.clone(), framework[at].title.clone());
        view! { <li><a href=move || session.href(Route::Section(id.clone()))>{title}</a></li> }
    });
    let above = above.collect::<Vec<_>>();
    view! {
        <nav class="breadcrumb" aria-label=messages::breadcrumb()>
            <ol>
                <li><a lang=program_language() dir=program_dir() href=move || session.href(Route::Overview)>{messages::overview()}</a></li>
                <li><PillarTag pillar=section.pillar/></li>
                {above}
                <li>{framework.names.section.one.clone()}</li>
            </ol>
        </nav>
    }
}

/// The sections in it, with counts.
#[component]
pub fn Parts(sections: Vec<Ref<Section>>) -> AnyView {
    let framework = session().framework();
    let title = messages::count(sections.len(), &framework.names.section);
    (!sections.is_empty())
        .then(|| {
            view! {
                <section class="section" aria-labelledby="sections-heading">
                    <h2 id="sections-heading" lang=program_language() dir=program_dir()>{title}</h2>
                    <SectionRows sections/>
                </section>
            }
        })
        .into_any_view()
}

/// The goals directly under it.
#[component]
pub fn Goals(goals: Vec<Ref<Goal>>) -> AnyView {
    let title = messages::count(goals.len(), &session().framework().names.goal);
    (!goals.is_empty())
        .then(|| {
            view! {
                <section class="section" aria-labelledby="goals-heading">
                    <h2 id="goals-heading" lang=program_language() dir=program_dir()>{title}</h2>
                    <GoalCells goals/>
                    <MarkKey is_shaded=false/>
                </section>
            }
        })
        .into_any_view()
}

/// The sibling sections, under the same pillar or section.
#[component]
fn Peers(section: Ref<Section>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let (parent, pillar) = (framework[section].parent, framework[section].pillar);
    let (above, peers) = match parent {
        Some(parent) => (&framework[parent].title, &framework[parent].sections),
        None => (&framework[pillar].title, &framework[pillar].sections),
    };
    let links = peers.iter().filter(|peer| **peer != section).map(|peer| {
        let (id, title) =
            (framework[*peer].id.clone(), route_name(&Route::Section(framework[*peer].id.clone()), &framework));
        view! { <li><a href=move || session.href(Route::Section(id.clone()))>{title}</a></li> }
    });
    let links = links.collect::<Vec<_>>();
    let title = messages::also_in(above);
    (!links.is_empty())
        .then(|| view! { <section class="section"><h2 lang=program_language() dir=program_dir()>{title}</h2><ul class="related">{links}</ul></section> })
        .into_any_view()
}

/// The sections before and after, in document order.
#[component]
fn Pager(section: Ref<Section>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let beside = |at: Option<usize>| at.and_then(|at| framework.refs::<Section>().nth(at));
    let link = |to: Option<Ref<Section>>, rel: &'static str, label: String| {
        to.map(|to| {
            let id = framework[to].id.clone();
            let title = route_name(&Route::Section(id.clone()), &framework);
            view! { <a rel=rel href=move || session.href(Route::Section(id.clone()))><span lang=program_language() dir=program_dir()>{label}</span>{title}</a> }
        })
    };
    let before = link(beside(section.index().checked_sub(1)), "prev", messages::previous());
    let after = link(beside(Some(section.index() + 1)), "next", messages::next());
    let label = messages::sections_around(&messages::noun(&framework.names.section.one));
    view! { <nav class="pager" aria-label=label>{before}{after}</nav> }
}
