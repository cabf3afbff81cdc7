//! A goal in a list: title, pillar, summary, where the searched words were found, themes.

use leptos::prelude::*;

use crate::{session::session, ui::lang::part_language};
use explore::{Found, found_in};
use framework::{Goal, Ref};
use routes::Route;
use view::{memo, view};

use super::{MyMarks, PillarTag, Statuses, Tags, marked};

/// The most characters of a summary to show in a list.
const LONGEST: usize = 420;

/// A goal in a list.
#[component]
pub fn GoalCard(
    /// The goal.
    goal: Ref<Goal>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let name = framework[goal].name();
    let Goal { id, pillar, language, summary, status, values, themes, .. } = framework[goal].clone();
    let link = id.clone();
    let found = memo(move |_| {
        let framework = session.framework();
        session.findings.with(|findings| found_in(&framework, goal, &findings.marks))
    });
    let summary = summary.map(|summary| shortened(&framework.plain(&summary.text)));
    let (lang, dir) = part_language(language.as_ref(), None);
    view! {
        <article
            class="goal-card"
            data-goal=id
            data-my-status=move || session.cell_attribute(goal, |mark| mark.status.clone())
            data-my-score=move || session.cell_attribute(goal, |mark| mark.score.clone())
            data-has-note=move || session.cell_attribute(goal, |mark| mark.has_note.then(String::new))
        >
            <h3 lang=lang.clone() dir=dir>
                <a href=move || session.href(Route::Goal(link.clone())) data-title="">{marked(name)}</a>
            </h3>
            <PillarTag pillar/>
            {status.map(|status| view! { <p class="goal-status">{status}</p> })}
            <Statuses values/>
            <MyMarks goal/>
            {summary.map(|text| view! { <p class="goal-card-summary" lang=lang dir=dir>{marked(text)}</p> })}
            {move || found.get().map(|found| view! { <FoundIn found/> })}
            <Tags themes label=messages::themes_label()/>
        </article>
    }
}

/// Where the searched words occur in a goal, besides its title and summary.
#[component]
fn FoundIn(found: Found) -> AnyView {
    let session = session();
    let framework = session.framework();
    let (kind, route, text) = match found {
        Found::Objective(at) => {
            let objective = &framework[at];
            (
                framework.names.objective.one.clone(),
                Route::Objective(objective.id.clone()),
                framework.plain(&objective.statement.text).into_owned(),
            )
        }
        Found::Quotation(at) => {
            let quotation = &framework[at];
            let speaker = framework[quotation.voice].title.clone();
            (speaker, Route::Quotation(quotation.id.clone()), messages::quoted(&quotation.text))
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
