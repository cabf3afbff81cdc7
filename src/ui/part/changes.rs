//! The differences of a matched pair of goals: part by part, with the words that changed.

use leptos::prelude::*;

use crate::{
    session::session,
    ui::lang::{part_language, program_dir, program_language},
};
use compare::{Change, Difference, Pair, Words, words};
use framework::{Goal, Ref};
use view::{IntoAnyView as _, dynamic, view};

/// The title of a change. Between two frameworks that are not versions of one, nothing is added or removed.
pub fn change_title(change: Change) -> String {
    let compared = session().compared().filter(|compared| compared.are_distinct);
    match compared.map(|compared| compared.is_newer_here) {
        None => change.title(),
        Some(true) => change.title_for_distinct(messages::compare_only_there, messages::compare_only_here),
        Some(false) => change.title_for_distinct(messages::compare_only_here, messages::compare_only_there),
    }
}

/// The parts that differ, with removed words in `del` and added ones in `ins`.
#[component]
pub fn Differences(
    /// The parts.
    differences: Vec<Difference>,
    /// The language of their texts, if it is not that of the framework on screen.
    language: Option<String>,
) -> AnyView {
    let session = session();
    let (language, direction) = part_language(language.as_ref(), None);
    let rows = differences.into_iter().map(|difference| {
        let framework = session.framework();
        let title = difference.part.title(&framework.names);
        let (before, after) = (framework.plain(&difference.before), framework.plain(&difference.after));
        let spans = words(&before, &after).into_iter().map(|span| match span.words {
            Words::Kept => view! { <span>{span.text}</span> },
            Words::Added => view! { <ins>{span.text}</ins> },
            Words::Removed => view! { <del>{span.text}</del> },
        });
        view! { <div><dt lang=program_language() dir=program_dir()>{title}</dt><dd lang=language.clone() dir=direction>{spans.collect::<Vec<_>>()}</dd></div> }
    });
    let rows = rows.collect::<Vec<_>>();
    (!rows.is_empty()).then(|| view! { <dl class="differences">{rows}</dl> }).into_any_view()
}

/// The changes of a pair, and why its two goals were matched.
pub fn pair_line(pair: &Pair) -> AnyView {
    let changes = pair
        .changes
        .iter()
        .map(|change| view! { <li class="change" data-kind=change.as_str()>{change_title(*change)}</li> });
    let reason =
        pair.reason.map(|reason| view! { <li class="reason" data-reason=reason.as_str()>{reason.title()}</li> });
    view! { <ul class="pair-line" lang=program_language() dir=program_dir()>{changes.collect::<Vec<_>>()}{reason}</ul> }
}

/// On the page of a goal, its changes, if another framework is open beside.
#[component]
pub fn GoalChanges(
    /// The goal.
    goal: Ref<Goal>,
) -> AnyView {
    let session = session();
    dynamic(move || {
        let compared = session.compared()?;
        let pair = compared.of(goal)?.clone();
        let (before, after) = (&compared.older.framework.title, &compared.newer.framework.title);
        let before = versioned(before, compared.older.framework.version.as_deref());
        let after = versioned(after, compared.newer.framework.version.as_deref());
        let heading = if compared.are_distinct { messages::changes_apart() } else { messages::changes_heading() };
        let title = match (compared.are_distinct, compared.is_newer_here) {
            (false, _) => messages::changes_between(&before, &after),
            (true, true) => messages::changes_beside(&after, &before),
            (true, false) => messages::changes_beside(&before, &after),
        };
        Some(view! {
            <section class="section" aria-labelledby="changes-heading" data-change=pair.change().as_str()>
                <h2 id="changes-heading" lang=program_language() dir=program_dir()>{heading}</h2>
                <p lang=program_language() dir=program_dir()>{title}</p>
                {pair_line(&pair)}
                <Differences differences=pair.differences.clone() language=compared.language.clone()/>
            </section>
        })
    })
}

/// A title with its version.
pub fn versioned(title: &str, version: Option<&str>) -> String {
    version.map_or_else(|| title.to_owned(), |version| messages::title_and_version(title, version))
}
