//! A page's items beside the facets that filter them. Every page that lists anything uses this.

use leptos::prelude::*;
use view::{dynamic, memo, view};

use crate::session::session;
use crate::ui::lazy::{self, LazyView};
use crate::ui::{program_dir, program_language};
use routes::Route;

/// The facets, the count, the active filters, and below them the page's items.
#[component]
pub fn Filters(
    /// Whether the page needs more room than a list, so that the facets go beside it only on wide screens.
    #[prop(optional)]
    roomy: bool,
    /// What is beside the count, if not the link to the same goals as a list.
    #[prop(optional, into)]
    beside: Option<AnyView>,
    /// The page's items.
    children: Children,
) -> AnyView {
    let session = session();
    let is_asked = memo(move |_| session.query.with(|query| !query.is_empty()) || session.overlay_count() > 0);
    let beside = beside.unwrap_or_else(|| dynamic(move || is_asked.get().then(|| lazy::lazy(LazyView::ListLink))));
    view! {
        <div class="filters" data-roomy=roomy.then_some("")>
            <FacetPanel/>
            <div class="results">
                <div class="status-line" lang=program_language() dir=program_dir()>
                    // The announcer says the count once typing pauses, not at every letter.
                    <p role="status" aria-live="off">{move || session.status()}</p>
                    {beside}
                </div>
                {dynamic(move || is_asked.get().then(|| lazy::lazy(LazyView::Chips)))}
                {children()}
            </div>
        </div>
    }
}

/// The facets, behind a button where the page is narrow.
#[component]
fn FacetPanel() -> AnyView {
    let session = session();
    let is_open = RwSignal::new(false);
    let on = move || session.filters.with(|query| query.chosen.len()) + session.overlay_count();
    let label = move || if on() == 0 { messages::filters_button() } else { messages::filters_on(on()) };
    // The prerendered page leaves them out: they do nothing before the program runs, and make it longer.
    let is_wanted = memo(move |_| {
        let is_first =
            session.route.with(|route| *route == Route::Overview) && session.query.with(explore::Query::is_empty);
        !is_first || session.settings.is_live.get()
    });
    view! {
        <button
            type="button"
            class="button facets-toggle"
            aria-expanded=move || is_open.get().to_string()
            aria-controls="facets"
            on:click=move |_| is_open.update(|open| *open = !*open)
        >
            {label}
        </button>
        <div
            class="facets"
            id="facets"
            role="group"
            aria-labelledby="facets-heading"
            data-open=move || is_open.get().then_some("")
            on:keydown=move |event| {
                if event.key() == "Escape" && is_open.get_untracked() {
                    is_open.set(false);
                    session.go_to_filters_button();
                }
            }
        >
            <h2 class="facets-heading" id="facets-heading" lang=program_language() dir=program_dir()>{messages::filter_by()}</h2>
            {dynamic(move || is_wanted.get().then(|| lazy::load_now(LazyView::Facets)))}
        </div>
    }
}
