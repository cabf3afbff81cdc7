//! A quotation: its words, who said them where, and its stance to its subject.

use leptos::prelude::*;

use crate::{
    session::session,
    ui::lang::{part_language, program_dir, program_language},
};
use framework::{Framework, Quotation, Ref, Stance};
use routes::Route;
use view::view;

use super::{EvidenceMarks, LinkActions, marked};

/// A quotation with everything that belongs to it.
#[component]
pub fn QuotationFigure(
    /// The quotation.
    quotation: Ref<Quotation>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let Quotation { id, text, stance, translation, note, evidence, .. } = framework[quotation].clone();
    let named = id.clone();
    let is_marked = move || session.route.with(|route| *route == Route::Quotation(named.clone())).then_some("");
    let route = Route::Quotation(id.clone());
    let source = framework[evidence[0].source].title.clone();
    let passage = session.href_to_value(route.clone(), &[]);
    // A quotation stays in its original language.
    let (lang, dir) = part_language(Some(&framework.original_language().to_owned()), None);
    let by = framework.translation().and_then(|translation| translation.by.clone());
    let translation = translation.map(|text| match by {
        Some(by) => messages::quotation_translated_by(&by, &text),
        None => messages::quotation_translated(&text),
    });
    let translation = translation.map(
        |text| view! { <p class="quotation-translation" lang=program_language() dir=program_dir()>{marked(text)}</p> },
    );
    view! {
        <figure class="quotation" data-quotation=id data-stance=stance.as_str() data-marked=is_marked tabindex="-1">
            <StanceLabel stance/>
            <blockquote data-passage=passage lang=lang.clone() dir=dir>{marked(text)}</blockquote>
            {translation}
            <figcaption>
                <Speaker quotation/>
                <p class="quotation-source"><span lang=lang.clone() dir=dir>{source}</span><EvidenceMarks evidence=evidence.to_vec()/></p>
                {note.map(|note| view! { <p class="quotation-note">{marked(note)}</p> })}
            </figcaption>
            <Concerns quotation/>
            <LinkActions route/>
        </figure>
    }
}

/// The stance of a passage: a shape and a word.
#[component]
fn StanceLabel(stance: Stance) -> AnyView {
    let outline = match stance {
        Stance::Welcomes => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7 4h2v3h3v2H9v3H7V9H4V7h3z",
        Stance::Notes => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3z",
        Stance::Criticises => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM4 7h8v2H4z",
    };
    view! {
        <span class="stance" lang=program_language() dir=program_dir()>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d=outline></path></svg>
            {messages::stance_title(stance)}
        </span>
    }
}

#[component]
fn Speaker(quotation: Ref<Quotation>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let voice = framework[framework[quotation].voice].clone();
    let href = session.href_to_value(Route::Voices, &[(explore::FacetKey::Voice, &voice.id)]);
    let office = [voice.office, voice.organisation].into_iter().flatten().map(|part| messages::comma() + &part);
    view! {
        <a class="quotation-voice" href=href>{voice.title}</a>
        <span class="quotation-office">{office.collect::<String>()}</span>
    }
}

/// The pillars and goals that a quotation is about, as links.
#[component]
fn Concerns(quotation: Ref<Quotation>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let links: Vec<_> = concerns(quotation, &framework)
        .into_iter()
        .map(|(route, title)| view! { <a href=move || session.href(route.clone())>{title}</a> })
        .collect();
    let is_whole = links.is_empty();
    view! {
        <p class="rests">
            <span lang=program_language() dir=program_dir()>{if is_whole { messages::about_whole() } else { messages::about_parts() }}</span>
            {links}
        </p>
    }
}

fn concerns(quotation: Ref<Quotation>, framework: &Framework) -> Vec<(Route, String)> {
    let about = &framework[quotation].about;
    let pillars = about.pillars.iter().map(|at| (Route::Pillar(framework[*at].id.clone()), framework[*at].name()));
    let goals = about.goals.iter().map(|at| (Route::Goal(framework[*at].id.clone()), framework[*at].name()));
    pillars.chain(goals).collect()
}
