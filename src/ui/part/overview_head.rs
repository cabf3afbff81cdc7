//! The head of the Overview: the framework's title, summary, publisher and counts, and what a reader can do here.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::lazy::{self, LazyView};
use crate::ui::{program_dir, program_language};
use framework::{Framework, Markup, Pillar, Ref};
use routes::Route;
use view::{IntoAnyView as _, dynamic, view};

use super::{EvidenceMarks, PillarMark, colour, marked};

/// Longest title to show in full, in letters; a longer one is clamped, with the whole in its tooltip.
const LONG_TITLE: usize = 120;
/// Longest summary to show in full, in letters; a longer one is clamped, so that the content stays on the first screen.
const LONG_SUMMARY: usize = 600;
/// The most pillars to list on a narrow screen above their contents.
const MOST_LISTED: usize = 6;

/// The head of the Overview.
#[component]
pub fn OverviewHead() -> AnyView {
    let framework = session().framework();
    let title = framework.title.clone();
    let whole = (title.chars().count() > LONG_TITLE).then(|| title.clone());
    view! {
        <header class="overview-head">
            <h1 tabindex="-1" title=whole>{title}</h1>
            <Standfirst/>
            <div class="overview-facts" lang=program_language() dir=program_dir()>
                <p>{published(&framework)}</p>
                <Counts/>
                <NextSteps/>
            </div>
            <PillarIndex/>
        </header>
    }
}

fn published(framework: &Framework) -> String {
    match (framework.publisher.trim(), &framework.date) {
        ("", Some(date)) => messages::publisher_not_stated_on(&messages::date(date)),
        ("", None) => messages::publisher_not_stated(),
        (publisher, Some(date)) => messages::published_by_on(publisher, &messages::date(date)),
        (publisher, None) => messages::published_by(publisher),
    }
}

/// The summary of the framework. Only the lazy chunk can read Markdown.
#[component]
fn Standfirst() -> AnyView {
    let framework = session().framework();
    match (&framework.summary, framework.markup) {
        (None, _) => ().into_any_view(),
        (Some(summary), Markup::Plain) => standfirst(&summary.text),
        (Some(_), Markup::Markdown) => dynamic(|| lazy::lazy(LazyView::Standfirst)),
    }
}

/// The summary of a framework written in Markdown.
pub fn plain_standfirst() -> AnyView {
    let framework = session().framework();
    let text = framework.summary.as_ref().map(|summary| framework.plain(&summary.text).into_owned());
    text.map(|text| standfirst(&text)).into_any_view()
}

fn standfirst(text: &str) -> AnyView {
    let evidence = session().framework().summary.as_ref().map(|summary| summary.evidence.clone()).unwrap_or_default();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= LONG_SUMMARY {
        return view! { <p class="standfirst">{marked(text)}<EvidenceMarks evidence/></p> };
    }
    view! {
        <div class="standfirst">
            <p data-long="">{marked(text)}</p>
            <p>
                <a href=move || session().href(Route::About) lang=program_language() dir=program_dir()>{messages::whole_summary()}</a>
                " "
                <EvidenceMarks evidence/>
            </p>
        </div>
    }
}

/// The counts of everything.
#[component]
fn Counts() -> AnyView {
    let session = session();
    let framework = session.framework();
    let covers = messages::page_covers(&messages::list(&counts(&framework)));
    let sources = (!framework.coverage.is_empty()).then(|| {
        view! { " "<a href=move || session.href(Route::Sources)>{messages::what_is_covered()}</a> }
    });
    view! { <p>{covers}{sources}</p> }
}

fn counts(framework: &Framework) -> Vec<String> {
    let names = &framework.names;
    let counts = [
        (framework.pillars.len(), &names.pillar),
        (framework.sections.len(), &names.section),
        (framework.goals.len(), &names.goal),
        (framework.objectives.len(), &names.objective),
        (framework.themes.len(), &names.theme),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, name)| messages::count(count, name));
    let quotations = framework.quotations.len();
    counts.chain((quotations > 0).then(|| messages::count_quotations(quotations))).collect()
}

/// What a reader can do here.
#[component]
fn NextSteps() -> AnyView {
    let session = session();
    let framework = session.framework();
    let counted = messages::count(framework.goals.len(), &framework.names.goal);
    let browse = if framework.goals.len() > 1 { messages::browse_goals(&counted) } else { counted };
    view! {
        <ul class="overview-ways" aria-label=messages::what_you_can_do()>
            <li><a href=move || session.href(Route::Goals)>{browse}</a></li>
            <li>
                <button type="button" class="button button-quiet" on:click=move |_| session.go_to_search()>
                    {messages::search_words()}
                </button>
            </li>
            <li>
                <button type="button" class="button button-quiet" on:click=move |_| session.open_dialog("#open-file")>
                    {messages::open_own()}
                </button>
            </li>
        </ul>
    }
}

/// The pillars by name, for screens where the goals of the first would push all others out of sight.
#[component]
fn PillarIndex() -> AnyView {
    let framework = session().framework();
    let label = framework.names.pillar.many.clone();
    let items = framework.refs::<Pillar>().map(|pillar| view! { <IndexItem pillar/> }).collect::<Vec<_>>();
    ((2..=MOST_LISTED).contains(&items.len()))
        .then(|| view! { <nav class="pillar-index" aria-label=label><ol>{items}</ol></nav> })
        .into_any_view()
}

#[component]
fn IndexItem(pillar: Ref<Pillar>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let (id, title) = (framework[pillar].id.clone(), framework[pillar].title.clone());
    let label = framework[pillar].label.clone().map(|label| format!("{label} "));
    let goals = messages::count(framework[pillar].goals.len(), &framework.names.goal);
    view! {
        <li data-colour=colour(pillar)>
            <a href=move || session.href(Route::Pillar(id.clone()))>
                <PillarMark pillar/>
                <span>{label}{title}</span>
                <span class="pillar-count">{goals}</span>
            </a>
        </li>
    }
}
