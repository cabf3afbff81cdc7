//! What this is, how to cite it, how to embed it, its keys and its version.

use leptos::prelude::*;

use crate::{
    session::{Origin, session},
    ui::{
        frame::KeysTable,
        part::{CitePanel, EvidenceMarks, Paragraphs, ViewActions, reading},
    },
};
use exports::cite::Work;
use framework::Framework;
use view::view;

/// The About page.
#[component]
pub fn About() -> AnyView {
    let session = session();
    let framework = session.framework();
    let facts = framework.facts.iter().map(|fact| {
        let (title, statement) = (fact.title.clone(), fact.statement.clone());
        view! {
            <dt>{title}</dt>
            <dd>{reading(statement.text)}<EvidenceMarks evidence=statement.evidence/></dd>
        }
    });
    let facts = (!framework.facts.is_empty()).then(|| {
        view! { <section class="section"><h2 lang="en">"The document"</h2><dl class="facts">{facts.collect::<Vec<_>>()}</dl></section> }
    });
    let summary = framework.summary.clone().map(|summary| {
        view! { <Paragraphs text=summary.text><EvidenceMarks evidence=summary.evidence/></Paragraphs> }
    });
    let coverage = framework.coverage.split("\n\n").map(|text| view! { <p>{text.to_owned()}</p> }).collect::<Vec<_>>();
    view! {
        <div class="article">
            <div class="article-body">
                <div class="page-head">
                    <h1 tabindex="-1" lang="en">"About this explorer"</h1>
                    <ViewActions/>
                </div>
                <div class="prose">{summary}</div>
                {facts}
                <section class="section"><h2 lang="en">"What this data set covers"</h2><div class="prose">{coverage}</div></section>
                <Versions framework/>
            </div>
            <div class="article-aside">
                <CitePanel work=Work::Framework title="Cite the strategy"/>
                <CitePanel work=Work::DataSet title="Cite this data set"/>
                <Embedding/>
                <section class="section" lang="en"><h2>"Keyboard"</h2><KeysTable/></section>
            </div>
        </div>
    }
}

#[component]
fn Embedding() -> AnyView {
    let session = session();
    view! {
        <section class="section" lang="en">
            <h2>"Embed it"</h2>
            <div class="prose">
                <p>
                    "Any view can stand in your own page, with its filters, in its width, and light or dark as the page is. One line of HTML does it."
                </p>
            </div>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| session.open_embed()>"Embed…"</button>
            </div>
        </section>
    }
}

#[component]
fn Versions(framework: std::sync::Arc<Framework>) -> AnyView {
    let session = session();
    let origin = move || {
        session.explorer.with(|explorer| match &explorer.origin {
            Origin::Bundled => "It came with this page.".to_owned(),
            Origin::Opened { name, format, .. } => {
                format!("You opened it from {name} ({format}). It stays in this browser and is sent nowhere.")
            }
        })
    };
    view! {
        <section class="section" lang="en">
            <h2>"Program and data"</h2>
            <dl class="facts">
                <dt>"Program"</dt>
                <dd>{format!("Framework Explorer {}", env!("CARGO_PKG_VERSION"))}</dd>
                <dt>"Data"</dt>
                <dd>
                    {framework.title.clone()}
                    {framework.version.clone().map(|version| format!(", version {version}"))}
                    {framework.editor.clone().map(|editor| format!(", by {editor}"))}
                    ". "
                    {origin}
                </dd>
                <dt>"Privacy"</dt>
                <dd>
                    "Nothing that you do here is sent anywhere. There are no cookies. This browser keeps your choice of appearance and of shortcuts; a file that you opened, until you close the tab; and a page from the web, so that it opens without a network."
                </dd>
            </dl>
        </section>
    }
}
