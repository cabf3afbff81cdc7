//! A pillar as a column of the Overview: its name, then its goals as cells, or its sections with counts where there are
//! too many goals to see at once.

use leptos::prelude::*;

use crate::session::session;
use explore::FacetKey;
use framework::{Framework, Markup, Pillar, Ref, Section};
use routes::Route;
use view::{IntoAnyView as _, view};

use super::{CellForm, EvidenceMarks, GoalCells, PillarMark, SectionGroup, SectionRows, colour, marked};

/// With at least this many pillars, columns are narrow, and their cells small.
const MANY_PILLARS: usize = 5;
/// With more goals than this, cells are small.
const MANY_GOALS: usize = 120;
/// With more goals than this, columns show sections instead.
const LARGE: usize = 600;
/// The most goals to render as cells; beyond that, a column shows its first ones.
const MOST_CELLS: usize = 1_200;
/// How many goals a column shows then.
const FIRST: usize = 24;
/// A column with at least this many goals fewer than the longest has room for its summary.
const SHORTER: usize = 3;
/// The most columns in one row on a screen of usual width.
const MOST_IN_ROW: usize = 16;

/// The form of a framework's columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnForm {
    /// Every goal with its whole title and all its marks.
    Roomy,
    /// Every goal as a small cell.
    Dense,
    /// Every section with the number of its goals.
    Sections,
}

impl ColumnForm {
    /// The form in which a reader can see this framework at once.
    pub fn of(framework: &Framework) -> Self {
        let (pillars, goals) = (framework.pillars.len(), framework.goals.len());
        if goals > LARGE && !framework.sections.is_empty() {
            Self::Sections
        } else if pillars >= MANY_PILLARS || goals > MANY_GOALS {
            Self::Dense
        } else {
            Self::Roomy
        }
    }

    /// The word that style sheets use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Roomy => "roomy",
            Self::Dense => "dense",
            Self::Sections => "sections",
        }
    }

    /// Whether cells are small.
    pub fn is_dense(self) -> bool {
        self != Self::Roomy
    }

    /// Whether all columns are side by side where the screen allows it.
    pub fn fits_in_row(self, framework: &Framework) -> bool {
        self == Self::Dense && (MANY_PILLARS..=MOST_IN_ROW).contains(&framework.pillars.len())
    }

    fn cells(self) -> CellForm {
        if self.is_dense() { CellForm::Dense } else { CellForm::Roomy }
    }
}

/// A pillar as a column.
#[component]
pub fn PillarColumn(
    /// The pillar.
    pillar: Ref<Pillar>,
    /// The form.
    form: ColumnForm,
) -> AnyView {
    let framework = session().framework();
    let Pillar { id, subtitle, sections, .. } = framework[pillar].clone();
    let heading = format!("pillar-{}", pillar.index());
    let labelled = heading.clone();
    view! {
        <section class="pillar-column" data-pillar=id data-colour=colour(pillar) aria-labelledby=labelled>
            <div>
                <ColumnHeading pillar heading/>
                {subtitle.map(|subtitle| view! { <p class="pillar-subtitle">{subtitle}</p> })}
            </div>
            <ColumnCount pillar/>
            <div class="pillar-goals">
                <OwnGoals pillar form/>
                <Sections sections form/>
                <Note pillar form/>
            </div>
        </section>
    }
}

#[component]
fn ColumnHeading(pillar: Ref<Pillar>, heading: String) -> AnyView {
    let session = session();
    let Pillar { id, title, label, .. } = session.framework()[pillar].clone();
    let label = label.map(|label| view! { <span class="pillar-label">{label}</span>" " });
    view! {
        <h2 id=heading>
            <a href=move || session.href(Route::Pillar(id.clone()))>
                <PillarMark pillar/>
                <span>{label}{title}</span>
            </a>
        </h2>
    }
}

/// How many goals there are, or how many of them match.
#[component]
fn ColumnCount(pillar: Ref<Pillar>) -> AnyView {
    let session = session();
    let count = move || {
        let framework = session.framework();
        let number = framework[pillar].goals.len();
        if session.query.with(explore::Query::is_empty) {
            return messages::count(number, &framework.names.goal);
        }
        let found = session.findings.with(|findings| findings.pillars.get(pillar.index()).copied().unwrap_or_default());
        messages::pillar_matches(found as usize, number)
    };
    view! { <p class="pillar-count">{count}</p> }
}

/// The goals directly under the pillar, all of them unless they are too many for a page.
#[component]
fn OwnGoals(pillar: Ref<Pillar>, form: ColumnForm) -> AnyView {
    let session = session();
    let framework = session.framework();
    let mut goals: Vec<_> = framework.direct_goals_of_pillar(pillar).collect();
    let rest = (framework.goals.len() > MOST_CELLS && goals.len() > FIRST).then(|| {
        let href = session.href_to_value(Route::Goals, &[(FacetKey::Pillar, &framework[pillar].id)]);
        let all = messages::count(framework[pillar].goals.len(), &framework.names.goal);
        view! { <p class="pillar-rest"><a href=href>{messages::all_goals(&all)}</a></p> }
    });
    if rest.is_some() {
        goals.truncate(FIRST);
    }
    view! {
        <GoalCells goals form=form.cells()/>
        {rest}
    }
}

/// The summary of the pillar, in a column that would end well before the longest one.
#[component]
fn Note(pillar: Ref<Pillar>, form: ColumnForm) -> AnyView {
    let framework = session().framework();
    let pillar = &framework[pillar];
    let most = framework.pillars.iter().map(|pillar| pillar.goals.len()).max().unwrap_or_default();
    let is_short =
        form == ColumnForm::Roomy && framework.markup == Markup::Plain && pillar.goals.len() + SHORTER <= most;
    let summary = pillar.summary.clone().filter(|_| is_short);
    summary
        .map(|summary| {
            view! { <p class="pillar-note">{marked(summary.text)}<EvidenceMarks evidence=summary.evidence/></p> }
        })
        .into_any_view()
}

#[component]
fn Sections(sections: Vec<Ref<Section>>, form: ColumnForm) -> AnyView {
    if form == ColumnForm::Sections {
        return view! { <SectionRows sections/> };
    }
    let groups = sections.into_iter().map(|section| view! { <SectionGroup section form=form.cells()/> });
    groups.collect::<Vec<_>>().into_any_view()
}
