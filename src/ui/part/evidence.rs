//! Evidence marks: small numbers, each opening a note with the source and the place in it.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{lang::part_language, program_dir, program_language};
use framework::{Evidence, Framework};
use routes::Route;
use view::{IntoAnyView as _, view};

use super::{fresh_id, sources::separated};

/// The most marks to keep on one line.
const MOST_TOGETHER: usize = 4;

/// A mark for each source that a statement rests on.
#[component]
pub fn EvidenceMarks(
    /// The evidence of the statement.
    evidence: Vec<Evidence>,
) -> AnyView {
    let framework = session().framework();
    let mut together: Vec<_> = by_source(evidence).iter().map(|evidence| evidence_mark(evidence, &framework)).collect();
    if together.is_empty() {
        return ().into_any_view();
    }
    // Marks stay on the line of the text that they prove. Of many, only the first does, since a line has no room for
    // more.
    let others = together.split_off(if together.len() > MOST_TOGETHER { 1 } else { together.len() });
    view! { <span class="evidence">{together}</span>{others} }.into_any_view()
}

/// One evidence for each source, with all its places.
fn by_source(evidence: Vec<Evidence>) -> Vec<Evidence> {
    let mut sources: Vec<Evidence> = Vec::new();
    for evidence in evidence {
        match sources.iter_mut().find(|known| known.source == evidence.source) {
            Some(known) => {
                let places = [known.place.take(), evidence.place];
                known.place =
                    Some(places.into_iter().flatten().collect::<Vec<_>>().join("; ")).filter(|place| !place.is_empty());
            }
            None => sources.push(evidence),
        }
    }
    sources
}

fn evidence_mark(evidence: &Evidence, framework: &Framework) -> AnyView {
    let session = session();
    let source = &framework[evidence.source];
    let number = evidence.source.index() + 1;
    let id = fresh_id("evidence");
    let label = match &evidence.place {
        Some(place) => messages::evidence_place(number, &source.title, place),
        None => messages::evidence(number, &source.title),
    };
    // Titles of publications and places in them stay in the original language.
    let (lang, dir) = part_language(Some(&framework.original_language().to_owned()), None);
    let facts = [source.publisher.clone(), source.date.as_deref().map(messages::date)];
    let place_lang = lang.clone();
    let is_apart = facts.iter().any(Option::is_some);
    let place = evidence.place.clone().map(|place| {
        view! { {is_apart.then_some(" · ")}<bdi lang=place_lang dir=dir>{place}</bdi> }
    });
    let source_id = source.id.clone();
    view! {
        <button
            type="button"
            class="evidence-mark"
            popovertarget=id.clone()
            title=label.clone()
            aria-label=label
        >
            {number}
        </button>
        <span class="bubble" id=id popover="auto">
            <span class="bubble-name" lang=lang dir=dir>{source.title.clone()}</span>
            <span class="bubble-place">{separated(facts)}{place}</span>
            <a href=move || session.href(Route::Source(source_id.clone())) lang=program_language() dir=program_dir()>{messages::all_from_source()}</a>
        </span>
    }
}
