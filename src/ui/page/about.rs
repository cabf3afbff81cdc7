//! The About page: the framework, how to cite and embed it, the shortcuts and the versions.

use leptos::prelude::*;

use crate::ui::{program_dir, program_language};
use crate::{
    session::{Origin, format_title, session},
    ui::{
        frame::KeysTable,
        part::{CitePanel, Facts, Links, Prose, ViewActions},
    },
};
use exports::cite::Work;
use framework::Framework;
use routes::Route;
use view::{IntoAnyView as _, view};

/// The About page.
#[component]
pub fn About() -> AnyView {
    let session = session();
    let framework = session.framework();
    let summary =
        framework.summary.clone().map(|summary| view! { <Prose text=summary.text evidence=summary.evidence/> });
    let coverage = framework.coverage.clone();
    let cite = messages::cite_framework(&framework.short_title);
    view! {
        <div class="article">
            <div class="article-body">
                <div class="page-head">
                    <h1 tabindex="-1" lang=program_language() dir=program_dir()>{messages::about_explorer()}</h1>
                    <ViewActions/>
                </div>
                <div class="prose">{summary}</div>
                <Document/>
                <Changes/>
                <section class="section"><h2 lang=program_language() dir=program_dir()>{messages::coverage()}</h2><div class="prose"><Prose text=coverage/></div></section>
                <Versions framework/>
            </div>
            <div class="article-aside">
                <CitePanel work=Work::Framework title=cite/>
                <CitePanel work=Work::DataSet title=messages::cite_data_set()/>
                <Embedding/>
                <section class="section" lang=program_language() dir=program_dir()><h2>{messages::keyboard()}</h2><KeysTable/></section>
            </div>
        </div>
    }
}

/// Facts about the document, and further reading.
#[component]
fn Document() -> AnyView {
    let framework = session().framework();
    let (facts, links) = (framework.facts.clone(), framework.links.clone());
    (!facts.is_empty() || !links.is_empty())
        .then(|| {
            view! {
                <section class="section">
                    <h2 lang=program_language() dir=program_dir()>{messages::the_document()}</h2>
                    <Facts facts/>
                    <Links links/>
                </section>
            }
        })
        .into_any_view()
}

/// The changes in the data, and the goals that they concern.
#[component]
fn Changes() -> AnyView {
    let session = session();
    let framework = session.framework();
    let changes = framework.changes.iter().map(|change| {
        let goals = change.goals.iter().map(|at| {
            let goal = &framework[*at];
            let (href, name) = (session.href(Route::Goal(goal.id.clone())), goal.name());
            view! { <li><a href=href>{name}</a></li> }
        });
        let goals = goals.collect::<Vec<_>>();
        view! {
            <dt lang=program_language() dir=program_dir()>{messages::date(&change.date)}</dt>
            <dd class="prose">
                <Prose text=change.text.clone()/>
                {(!goals.is_empty()).then(|| view! { <ul>{goals}</ul> })}
            </dd>
        }
    });
    let changes = changes.collect::<Vec<_>>();
    (!changes.is_empty())
        .then(|| {
            view! {
                <section class="section">
                    <h2 lang=program_language() dir=program_dir()>{messages::changes()}</h2>
                    <dl class="facts">{changes}</dl>
                </section>
            }
        })
        .into_any_view()
}

#[component]
fn Embedding() -> AnyView {
    let session = session();
    view! {
        <section class="section" lang=program_language() dir=program_dir()>
            <h2>{messages::embed_it()}</h2>
            <div class="prose">
                <p>{messages::embed_why()}</p>
            </div>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| session.open_embed()>{messages::embed_open()}</button>
            </div>
        </section>
    }
}

#[component]
fn Versions(framework: std::sync::Arc<Framework>) -> AnyView {
    let session = session();
    let origin = move || {
        session.explorer.with(|explorer| match &explorer.origin {
            Origin::Bundled => messages::data_bundled(),
            Origin::Opened { name, format, .. } => messages::data_opened(name, &format_title(*format)),
        })
    };
    view! {
        <section class="section" lang=program_language() dir=program_dir()>
            <h2>{messages::program_and_data()}</h2>
            <dl class="facts">
                <dt>{messages::program()}</dt>
                <dd>{messages::program_version(env!("CARGO_PKG_VERSION"))}</dd>
                <dt>{messages::data()}</dt>
                <dd>
                    {named(&framework)}
                    ". "
                    {origin}
                </dd>
                <dt>{messages::privacy()}</dt>
                <dd>{messages::privacy_text()}</dd>
            </dl>
        </section>
    }
}

/// A framework with its version and who made it.
fn named(framework: &Framework) -> String {
    let title = match &framework.version {
        Some(version) => messages::about_data_version(&framework.title, version),
        None => framework.title.clone(),
    };
    framework.editor.as_deref().map_or_else(|| title.clone(), |editor| messages::about_data_by(&title, editor))
}
