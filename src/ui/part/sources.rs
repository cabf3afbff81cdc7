//! Sources, with the numbers of the evidence marks.

use leptos::prelude::*;

use crate::{session::session, ui::lang::part_language};
use framework::{Ref, Source};
use routes::Route;
use view::{IntoAnyView as _, view};

/// Sources as a list.
#[component]
pub fn SourceList(
    /// The sources.
    sources: Vec<Ref<Source>>,
) -> AnyView {
    view! {
        <ol class="sources">
            {sources.into_iter().map(|source| view! { <SourceEntry source/> }).collect::<Vec<_>>()}
        </ol>
    }
}

/// A source, and further content about it.
#[component]
pub fn SourceEntry(
    /// The source.
    source: Ref<Source>,
    /// The content below it.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let session = session();
    let Source { id, title, publisher, date, described, address, .. } = session.framework()[source].clone();
    let (named, link) = (id.clone(), id.clone());
    let is_marked = move || session.route.with(|route| *route == Route::Source(named.clone())).then_some("");
    let (lang, dir) = part_language(Some(&session.framework().original_language().to_owned()), None);
    let described = described.then(messages::source_described);
    let facts = [publisher, date.as_deref().map(messages::date), described];
    view! {
        <li class="source" data-source=id data-number=source.index() + 1 data-marked=is_marked tabindex="-1">
            <p class="source-title"><a lang=lang dir=dir href=move || session.href(Route::Source(link.clone()))>{title}</a></p>
            <p class="source-facts">{separated(facts)}</p>
            {address.map(outside_link)}
            {children.map(|children| children())}
        </li>
    }
}

/// Facts in a row, each isolated in its own writing direction: a date among Arabic words keeps its order.
pub(super) fn separated<const N: usize>(facts: [Option<String>; N]) -> AnyView {
    let mut views = Vec::new();
    for fact in facts.into_iter().flatten() {
        if !views.is_empty() {
            views.push(" · ".into_any_view());
        }
        views.push(view! { <bdi>{fact}</bdi> });
    }
    views.into_any_view()
}

/// A link that leaves the page: in a new tab, and without a referrer.
fn outside_link(address: String) -> AnyView {
    let host = address.split('/').nth(2).unwrap_or_default().to_owned();
    view! { <p><a href=address target="_blank" rel="noopener noreferrer">{host}</a></p> }
}
