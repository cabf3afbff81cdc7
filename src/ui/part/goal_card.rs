//! A goal in a list: title, pillar, what it is about, where the words were found, themes.

use leptos::prelude::*;

use crate::{session::session, ui::lang::part_language};
use explore::{Found, found_in};
use framework::{Goal, Ref};
use routes::Route;
use view::{memo, view};

use super::{MyMarks, PillarTag, Statuses, Tags, marked};

/// The most characters of a summary that a list shows.
const LONGEST: usize = 420;

/// A goal in a list.
#[component]
pub fn GoalCard(
    /// The goal.
    goal: Ref<Goal>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let it = framework[goal].clone();
    let id = it.id.clone();
    let found = memo(move |_| {
        let framework = session.framework();
        session.findings.with(|findings| found_in(&framework, goal, &findings.marks))
    });
    let summary = it.summary.as_ref().map(|summary| shortened(&framework.plain(&summary.text)));
    let name = it.name();
    let (lang, dir) = part_language(it.language.as_ref(), None);
    view! {
        <article
            class="goal-card"
            data-goal=it.id
            data-my-status=move || session.cell_attribute(goal, |mark| mark.status.clone())
            data-my-score=move || session.cell_attribute(goal, |mark| mark.score.map(|score| score.to_string()))
            data-has-note=move || session.cell_attribute(goal, |mark| mark.has_note.then(String::new))
        >
            <h3 lang=lang.clone() dir=dir>
                <a href=move || session.href(Route::Goal(id.clone())) data-title="">{marked(name)}</a>
            </h3>
            <PillarTag pillar=it.pillar/>
            {it.status.map(|status| view! { <p class="goal-status">{status}</p> })}
            <Statuses values=it.values/>
            <MyMarks goal/>
            {summary.map(|text| view! { <p class="goal-card-summary" lang=lang dir=dir>{marked(text)}</p> })}
            {move || found.get().map(|found| view! { <FoundIn found/> })}
            <Tags themes=it.themes label=messages::themes_label()/>
        </article>
    }
}

/// Where in a goal the words stand, beside its title and summary.
#[component]
fn FoundIn(found: Found) -> AnyView {
    let session = session();
    let framework = session.framework();
    let (kind, route, text) = match found {
        Found::Objective(at) => {
            let it = &framework[at];
            (
                framework.names.objective.one.clone(),
                Route::Objective(it.id.clone()),
                framework.plain(&it.statement.text).into_owned(),
            )
        }
        Found::Quotation(at) => {
            let it = &framework[at];
            (framework[it.voice].title.clone(), Route::Quotation(it.id.clone()), messages::quoted(&it.text))
        }
    };
    view! {
        <p class="found">
            <span class="found-kind">{messages::list_label(&kind)}" "</span>
            <a href=move || session.href(route.clone())>{marked(shortened(&text))}</a>
        </p>
    }
}

/// The beginning of a long text, cut after a word.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST) else { return text.to_owned() };
    let end = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    format!("{}…", text[..end].trim_end_matches([',', ';', ':', '.']))
}
