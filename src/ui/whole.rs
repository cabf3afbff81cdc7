//! The whole framework as one plain text: for readers without the program, search engines and archives. The addresses of
//! the explorer lead into it, since each part has its address for an id.

use leptos::prelude::*;

use framework::{Challenge, Evidence, Framework, Goal, Pillar, Quotation, Ref, Source};
use view::view;

/// A framework as a closed section that opens without any script.
pub fn whole_text(framework: &Framework) -> AnyView {
    let pillars = framework.refs::<Pillar>().map(|pillar| pillar_text(pillar, framework)).collect::<Vec<_>>();
    let challenges = framework.refs::<Challenge>().map(|at| challenge_text(at, framework)).collect::<Vec<_>>();
    let sources = framework.refs::<Source>().map(|at| source_text(at, framework)).collect::<Vec<_>>();
    let said_of_all = framework.refs::<Quotation>().filter(|at| framework[*at].about.goals.is_empty());
    let said_of_all = said_of_all.map(|at| quotation_text(at, framework)).collect::<Vec<_>>();
    let coverage = framework.coverage.split("\n\n").map(|text| view! { <p>{text.to_owned()}</p> }).collect::<Vec<_>>();
    view! {
        <details class="whole" id="whole">
            <summary>{messages::whole_text()}</summary>
            <div class="prose">
                {framework.summary.clone().map(|it| view! { <p>{it.text}{cited(&it.evidence)}</p> })}
                {pillars}
                <h2>{messages::said_of_it()}</h2>
                {said_of_all}
                <h2 id="/challenges">{messages::challenges()}</h2>
                {challenges}
                <h2 id="/sources">{messages::sources()}</h2>
                <ol>{sources}</ol>
                <h2 id="/about">{messages::coverage()}</h2>
                {coverage}
            </div>
        </details>
    }
}

fn pillar_text(pillar: Ref<Pillar>, framework: &Framework) -> AnyView {
    let it = framework[pillar].clone();
    let goals = it.goals.iter().map(|goal| goal_text(*goal, framework)).collect::<Vec<_>>();
    view! {
        <h2 id=format!("/pillar/{}", it.id)>{it.title}</h2>
        {it.summary.map(|it| view! { <p>{it.text}{cited(&it.evidence)}</p> })}
        {goals}
    }
}

fn goal_text(goal: Ref<Goal>, framework: &Framework) -> AnyView {
    let it = framework[goal].clone();
    let objectives = it.objectives.iter().map(|at| {
        let it = framework[*at].clone();
        view! { <li id=format!("/objective/{}", it.id)>{it.statement.text}{cited(&it.statement.evidence)}</li> }
    });
    let said = it.quotations.iter().map(|at| quotation_text(*at, framework)).collect::<Vec<_>>();
    view! {
        <h3 id=format!("/goal/{}", it.id)>{it.title}</h3>
        {it.summary.map(|it| view! { <p>{it.text}{cited(&it.evidence)}</p> })}
        {it.placement_note.map(|note| view! { <p>{note}{cited(&it.evidence)}</p> })}
        <ul>{objectives.collect::<Vec<_>>()}</ul>
        {said}
    }
}

fn quotation_text(quotation: Ref<Quotation>, framework: &Framework) -> AnyView {
    let it = framework[quotation].clone();
    let voice = &framework[it.voice];
    let speaker = [Some(voice.title.clone()), voice.office.clone(), voice.organisation.clone()];
    let speaker = speaker.into_iter().flatten().collect::<Vec<_>>().join(", ");
    view! { <blockquote><p>{messages::quoted_by(&it.text, &speaker)}{cited(&it.evidence)}</p></blockquote> }
}

fn challenge_text(challenge: Ref<Challenge>, framework: &Framework) -> AnyView {
    let it = framework[challenge].clone();
    view! {
        <h3 id=format!("/challenge/{}", it.id)>{it.title}</h3>
        <p>{it.statement.text}{cited(&it.statement.evidence)}</p>
    }
}

fn source_text(source: Ref<Source>, framework: &Framework) -> AnyView {
    let it = framework[source].clone();
    let facts = [Some(it.title), it.publisher, it.date.as_deref().map(messages::date), it.note];
    let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(". ");
    let link = it.address.map(|address| {
        let shown = address.clone();
        view! { " "<a href=address rel="noopener noreferrer">{shown}</a> }
    });
    view! { <li id=format!("/source/{}", it.id)>{facts}{link}</li> }
}

/// The numbers of the sources, as the list at the end counts them.
fn cited(evidence: &[Evidence]) -> String {
    let mut numbers: Vec<_> = evidence.iter().map(|it| it.source.index() + 1).collect();
    numbers.dedup();
    let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    format!(" [{}]", numbers.join(", "))
}
