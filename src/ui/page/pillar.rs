//! One pillar: its summary, its goals, and quotations about it.

use leptos::prelude::*;

use crate::ui::keyed::keyed;
use crate::ui::{program_dir, program_language};
use crate::{
    session::session,
    ui::part::{
        Bulk, CitePanel, EvidenceMarks, Filters, FurtherGoals, FurtherReading, Paragraphs, PillarMark, Position,
        QuotationFigure, ViewActions, colour, marked,
    },
};
use exports::cite::Work;
use framework::{Pillar, Ref};
use routes::Route;
use view::{IntoAnyView as _, dynamic, memo, view};

use super::section::{Goals, Parts};

/// The page of a pillar.
#[component]
pub fn PillarPage(
    /// The pillar.
    pillar: Ref<Pillar>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let Pillar { id, language, summary, links, sections, .. } = framework[pillar].clone();
    let goals = framework.direct_goals_of_pillar(pillar).collect::<Vec<_>>();
    let passage = session.href_to_value(Route::Pillar(id.clone()), &[]);
    let is_filtered = move || session.query.with(|query| !query.is_empty()).then_some("");
    view! {
        <article data-pillar=id data-colour=colour(pillar) data-filtered=is_filtered lang=language>
            <Head pillar/>
            <Filters roomy=true>
                <div class="article">
                    <div class="article-body">
                        <div class="prose" data-passage=passage>
                            {summary.map(|summary| view! {
                                <Paragraphs text=summary.text><EvidenceMarks evidence=summary.evidence/></Paragraphs>
                            })}
                        </div>
                        <FurtherReading links/>
                        <Bulk/>
                        <Parts sections/>
                        <Goals goals/>
                        <Further pillar/>
                        <PillarQuotations pillar/>
                    </div>
                    <div class="article-aside">
                        <CitePanel work=Work::Pillar(pillar) title=messages::cite_this(&messages::noun(&framework.names.pillar.one))/>
                    </div>
                </div>
            </Filters>
        </article>
    }
}

/// Its breadcrumb, label, title and subtitle.
#[component]
fn Head(pillar: Ref<Pillar>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let Pillar { label, title, subtitle, .. } = framework[pillar].clone();
    let label = label.map(|label| format!("{label} "));
    view! {
        <header class="page-head">
            <nav class="breadcrumb" aria-label=messages::breadcrumb()>
                <ol>
                    <li><a lang=program_language() dir=program_dir() href=move || session.href(Route::Overview)>{messages::overview()}</a></li>
                    <li>{framework.names.pillar.one.clone()}</li>
                </ol>
            </nav>
            <h1 tabindex="-1"><PillarMark pillar/>" "{label}{marked(&title)}</h1>
            {subtitle.map(|subtitle| view! { <p class="standfirst">{subtitle}</p> })}
            <Position pillar/>
            <ViewActions/>
        </header>
    }
}

/// Goals of other pillars that belong to this one too.
#[component]
fn Further(pillar: Ref<Pillar>) -> AnyView {
    let framework = session().framework();
    let goals: Vec<_> = framework.goals_also_under(pillar).collect();
    (!goals.is_empty())
        .then(|| {
            view! {
                <section class="section" aria-labelledby="further-heading">
                    <h2 id="further-heading" lang=program_language() dir=program_dir()>{messages::also_part()}</h2>
                    <ul class="related"><FurtherGoals goals/></ul>
                </section>
            }
        })
        .into_any_view()
}

#[component]
fn PillarQuotations(pillar: Ref<Pillar>) -> AnyView {
    let session = session();
    let quotations = memo(move |_| {
        let shown = session.quotations();
        let quotations: Vec<_> =
            session.framework().quotations_about_pillar(pillar).filter(|at| shown.contains(at)).collect();
        quotations
    });
    let numbers = move || quotations.with(|quotations| quotations.iter().map(|quotation| quotation.index()).collect());
    let has_any = memo(move |_| quotations.with(|quotations| !quotations.is_empty()));
    dynamic(move || {
        has_any.get().then(|| {
            view! {
                <section class="section" aria-labelledby="said-heading">
                    <h2 id="said-heading" lang=program_language() dir=program_dir()>{messages::what_is_said()}</h2>
                    {keyed(numbers, |at| {
                        let quotation = Ref::new(at);
                        view! { <QuotationFigure quotation/> }
                    })}
                </section>
            }
        })
    })
}
