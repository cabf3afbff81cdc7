//! Sections: as rows with the number of goals under them, and as groups of cells.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::lazy::{self, LazyView};
use crate::ui::{program_dir, program_language};
use framework::{Framework, Ref, Section};
use routes::Route;
use view::{IntoAnyView as _, dynamic, view};

use super::{CellForm, GoalCells};

/// The width of a bar, in parts of the largest section.
const WHOLE: usize = 100;

/// Sections as rows, each a link with the number of its goals, and a bar of that length.
#[component]
pub fn SectionRows(
    /// The sections.
    sections: Vec<Ref<Section>>,
) -> AnyView {
    let rows = sections.into_iter().map(|section| view! { <SectionRow section/> }).collect::<Vec<_>>();
    (!rows.is_empty()).then(|| view! { <ul class="section-rows">{rows}</ul> }).into_any_view()
}

#[component]
fn SectionRow(section: Ref<Section>) -> AnyView {
    let framework = session().framework();
    let id = framework[section].id.clone();
    let is_faded = move || (found(section) == Some(0)).then_some("");
    let session = session();
    let share = dynamic(move || session.has_marks().then(|| lazy::lazy(LazyView::SectionShare(section))));
    let bar = bar(section, &framework);
    view! { <li class="section-row" data-section=id data-faded=is_faded>{section_link(section)}{share}{bar}</li> }
}

/// A bar for the number of a section's goals, relative to the largest section of the same level.
fn bar(section: Ref<Section>, framework: &Framework) -> AnyView {
    let peers = framework.sections.iter().filter(|other| other.parent.is_some() == framework[section].parent.is_some());
    let most = peers.map(|other| other.goals.len()).max().unwrap_or_default().max(1);
    let length = (framework[section].goals.len() * WHOLE).div_ceil(most);
    view! {
        <svg class="section-bar" viewBox=format!("0 0 {WHOLE} 4") preserveAspectRatio="none" aria-hidden="true">
            <rect width=length height="4"></rect>
        </svg>
    }
}

/// A section with its goals as cells, followed by its own sections in the same form.
#[component]
pub fn SectionGroup(
    /// The section.
    section: Ref<Section>,
    /// How much room each cell has.
    form: CellForm,
) -> AnyView {
    let framework = session().framework();
    let id = framework[section].id.clone();
    let goals = framework.direct_goals_of_section(section).collect();
    let inner = framework[section].sections.iter().map(|inner| view! { <SectionGroup section=*inner form/> });
    let inner = inner.collect::<Vec<_>>();
    view! {
        <div class="section-group" data-section=id>
            {section_link(section)}
            <GoalCells goals form/>
            {inner}
        </div>
    }
}

fn section_link(section: Ref<Section>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let (link, all) = (framework[section].id.clone(), framework[section].goals.len());
    let label = framework[section].label.clone().map(|label| view! { <span class="goal-label">{label}" "</span> });
    let count_text = messages::count(all, &framework.names.goal);
    let count = move || match found(section) {
        Some(found) => messages::pillar_matches(found, all),
        None => messages::number(all),
    };
    view! {
        <a class="section-link" href=move || session.href(Route::Section(link.clone())) title=count_text>
            <span class="section-link-title">{label}{framework[section].title.clone()}</span>
            " "
            <span class="section-count" lang=program_language() dir=program_dir()>{count}</span>
        </a>
    }
}

/// How many goals of a section match; `None` where the query is empty.
fn found(section: Ref<Section>) -> Option<usize> {
    let session = session();
    let found = move || session.findings.with(|findings| findings.sections.get(section.index()).copied());
    session.query.with(|query| !query.is_empty()).then(|| found().unwrap_or_default() as usize)
}
