//! Each source and everything that rests on it; what the data set covers and what it does not.

use leptos::prelude::*;

use crate::ui::{program_dir, program_language};
use crate::{
    session::session,
    ui::part::{LinkActions, Prose, SourceEntry, ViewActions, plain_reading},
};
use explore::FacetKey;
use framework::{Framework, Objective, Ref, RelatedParts, Source};
use routes::Route;
use view::view;

/// The most entries of one kind to list under a source, and how many of them at first.
const MOST: usize = 60;
const FIRST: usize = 8;

/// The Sources.
#[component]
pub fn Sources() -> AnyView {
    let framework = session().framework();
    let coverage = framework.coverage.clone();
    let sources = framework.refs::<Source>().map(|source| view! { <RestingOn source/> }).collect::<Vec<_>>();
    view! {
        <div class="page-head">
            <h1 tabindex="-1" lang=program_language() dir=program_dir()>{messages::sources()}</h1>
            <p class="standfirst" lang=program_language() dir=program_dir()>{messages::sources_standfirst()}</p>
            <ViewActions/>
        </div>
        <section class="section">
            <h2 lang=program_language() dir=program_dir()>{messages::coverage()}</h2>
            <div class="prose"><Prose text=coverage/></div>
        </section>
        <section class="section">
            <h2 lang=program_language() dir=program_dir()>{messages::the_sources()}</h2>
            <ol class="sources">{sources}</ol>
        </section>
    }
}

#[component]
fn RestingOn(source: Ref<Source>) -> AnyView {
    let framework = session().framework();
    let session = session();
    let groups = rests(&framework.related_to_source(source), &framework);
    let id = framework[source].id.clone();
    let note = framework[source].note.clone();
    let groups = groups.into_iter().filter(|(_, links)| !links.is_empty()).map(move |(title, links)| {
        // Only goals can be filtered by source.
        let is_goals = matches!(links.first(), Some((Route::Goal(_), _)));
        let list = is_goals.then(|| session.href_to_value(Route::Goals, &[(FacetKey::Source, &id)]));
        view! { <Rests title links list/> }
    });
    view! {
        <SourceEntry source>
            {note.map(|note| view! { <p class="source-note">{plain_reading(&note)}</p> })}
            {groups.collect::<Vec<_>>()}
            <LinkActions route=Route::Source(framework[source].id.clone())/>
        </SourceEntry>
    }
}

/// Everything that rests on a source, by kind, as routes with their titles.
fn rests(gathered: &RelatedParts, framework: &Framework) -> Vec<(String, Vec<(Route, String)>)> {
    let names = &framework.names;
    let pillars = gathered.pillars.iter().map(|at| &framework[*at]);
    let pillars = pillars.map(|pillar| (Route::Pillar(pillar.id.clone()), pillar.name()));
    let sections = gathered.sections.iter().map(|at| &framework[*at]);
    let sections = sections.map(|section| (Route::Section(section.id.clone()), section.name()));
    let goals = gathered.goals.iter().map(|at| &framework[*at]);
    let goals = goals.map(|goal| (Route::Goal(goal.id.clone()), goal.name()));
    let objectives = gathered.objectives.iter().map(|at| &framework[*at]);
    let objectives = objectives.map(|objective| (Route::Objective(objective.id.clone()), named(objective, framework)));
    let quotations = gathered.quotations.iter().map(|at| &framework[*at]);
    let quotations = quotations
        .map(|quotation| (Route::Quotation(quotation.id.clone()), messages::quoted(&beginning(&quotation.text))));
    let challenges = gathered.challenges.iter().map(|at| &framework[*at]);
    let challenges = challenges.map(|challenge| (Route::Challenge(challenge.id.clone()), challenge.title.clone()));
    let actors = gathered.actors.iter().map(|at| &framework[*at]);
    let actors = actors.map(|actor| (Route::Actor(actor.id.clone()), actor.title.clone()));
    let facts = (gathered.facts > 0).then(|| (Route::About, messages::facts_on_document(gathered.facts)));
    vec![
        (messages::statements(), facts.into_iter().collect()),
        (names.pillar.many.clone(), pillars.collect()),
        (names.section.many.clone(), sections.collect()),
        (names.goal.many.clone(), goals.collect()),
        (names.objective.many.clone(), objectives.collect()),
        (messages::quotations(), quotations.collect()),
        (messages::challenges(), challenges.collect()),
        (names.actor.many.clone(), actors.collect()),
    ]
}

/// An objective by its name, or by its first words.
fn named(objective: &Objective, framework: &Framework) -> String {
    objective.name().unwrap_or_else(|| beginning(&framework.plain(&objective.statement.text)))
}

/// The first words of a text, as a title for it.
fn beginning(text: &str) -> String {
    let mut words: Vec<_> = text.split_whitespace().take(9).collect();
    if words.len() == 9 {
        words.pop();
        return format!("{} …", words.join(" "));
    }
    words.join(" ")
}

#[component]
fn Rests(title: String, links: Vec<(Route, String)>, list: Option<String>) -> AnyView {
    let session = session();
    let rest = links.len().saturating_sub(MOST);
    let links = links.into_iter().take(MOST);
    let mut links: Vec<_> =
        links.map(|(route, title)| view! { <a href=move || session.href(route.clone())>{title}</a> }).collect();
    let further = links.split_off(links.len().min(FIRST));
    let more = (rest > 0).then(|| {
        let more = messages::and_more(rest);
        match list {
            Some(list) => view! { <a href=list lang=program_language() dir=program_dir()>{more}</a> },
            None => view! { <span lang=program_language() dir=program_dir()>{more}</span> },
        }
    });
    let label = messages::list_label(&title);
    if further.is_empty() {
        return view! { <p class="rests"><span>{label}</span>{links}{more}</p> };
    }
    let number = messages::and_more(further.len() + rest);
    view! {
        <p class="rests"><span>{label}</span>{links}</p>
        <details class="further-rests"><summary lang=program_language() dir=program_dir()>{number}</summary><p class="rests">{further}{more}</p></details>
    }
}
