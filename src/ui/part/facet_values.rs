//! The values of a goal or an objective in the framework's own facets, each a link to the list of all goals that have
//! it.

use leptos::prelude::*;

use crate::session::{Session, session};
use explore::FacetKey;
use framework::{Facet, FacetKind, FacetValue, Framework, Ref, Tone, ValueRef};
use routes::Route;
use view::{IntoAnyView as _, view};

/// All values, by facet.
#[component]
pub fn FacetValues(
    /// The values.
    values: Vec<ValueRef>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let facets = by_facet(&values).into_iter().map(|(facet, values)| {
        let title = framework[facet].title.clone();
        let items = values.into_iter().map(|at| view! { <li>{value_link(session, &framework, at)}</li> });
        view! { <div><dt>{title}</dt><dd><ul class="tags">{items.collect::<Vec<_>>()}</ul></dd></div> }
    });
    (!values.is_empty()).then(|| view! { <dl class="facet-values">{facets.collect::<Vec<_>>()}</dl> }).into_any_view()
}

/// The values of status facets, for a list.
#[component]
pub fn Statuses(
    /// The values of a goal; those that are not statuses are left out.
    values: Vec<ValueRef>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let statuses = values.into_iter().filter(|at| framework[at.facet].kind == FacetKind::Status);
    let items: Vec<_> = statuses.map(|at| view! { <li>{value_link(session, &framework, at)}</li> }).collect();
    (!items.is_empty()).then(|| view! { <ul class="tags">{items}</ul> }).into_any_view()
}

/// The values in their order, those of one facet together.
fn by_facet(values: &[ValueRef]) -> Vec<(Ref<Facet>, Vec<ValueRef>)> {
    let mut facets: Vec<(Ref<Facet>, Vec<ValueRef>)> = Vec::new();
    for at in values {
        match facets.iter_mut().find(|(facet, _)| *facet == at.facet) {
            Some((_, of_facet)) => of_facet.push(*at),
            None => facets.push((at.facet, vec![*at])),
        }
    }
    facets
}

fn value_link(session: Session, framework: &Framework, at: ValueRef) -> AnyView {
    let facet = &framework[at.facet];
    let FacetValue { id, title, tone } = framework.value(at).clone();
    let tone = tone.filter(|_| facet.kind == FacetKind::Status);
    let key = facet.id.parse::<FacetKey>().ok();
    let href = key.map(|key| session.href_to_value(Route::Goals, &[(key, &id)]));
    view! {
        <a class="tag" data-value=id data-tone=tone.map(Tone::as_str) href=href>
            {tone.map(tone_mark)}
            <span>{title}</span>
        </a>
    }
}

/// The tone of a status: a distinct shape for each tone, with its title for screen readers.
fn tone_mark(tone: Tone) -> AnyView {
    let outline = match tone {
        Tone::Done => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM4 8l1.4-1.4L7 8.2l3.6-3.6L12 6l-5 5z",
        Tone::Good => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z",
        Tone::Attention => "M8 1 15.5 15H.5zM7 6h2v4H7zm0 5h2v2H7z",
        Tone::Bad => "M5 1h6l4 4v6l-4 4H5l-4-4V5zm0 4 2 3-2 3h2l1-1.6L9 11h2L9 8l2-3H9L8 6.6 7 5z",
        Tone::Neutral => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3z",
    };
    view! {
        <svg class="tone-mark" viewBox="0 0 16 16" role="img" aria-label=messages::tone_title(tone)>
            <title>{messages::tone_title(tone)}</title>
            <path fill-rule="evenodd" d=outline></path>
        </svg>
    }
}
