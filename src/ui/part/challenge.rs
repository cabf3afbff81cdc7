//! A challenge, the quotations that state it, and the goals that answer it.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use framework::{Challenge, Ref};
use routes::Route;
use view::{IntoAnyView as _, view};

use super::{LinkActions, PillarMark, Prose, Tags, colour, marked};

/// A challenge with everything that belongs to it.
#[component]
pub fn ChallengeArticle(
    /// The challenge.
    challenge: Ref<Challenge>,
    /// Whether it is in the list of challenges, directly below the page's heading.
    is_listed: bool,
) -> AnyView {
    let session = session();
    let Challenge { id, title, statement, quotations, about, .. } = session.framework()[challenge].clone();
    let named = id.clone();
    let is_marked = move || session.route.with(|route| *route == Route::Challenge(named.clone())).then_some("");
    let route = Route::Challenge(id.clone());
    let passage = session.href_to_value(route.clone(), &[]);
    let title = marked(title);
    let heading = if is_listed {
        view! { <h2>{title}</h2> }
    } else {
        view! { <h3>{title}</h3> }
    };
    let quotation_items = quotations.iter().map(|at| {
        let quotation = session.framework()[*at].clone();
        let route = Route::Quotation(quotation.id.clone());
        view! { <p class="found"><a href=move || session.href(route.clone())>{marked(messages::quoted(&quotation.text))}</a></p> }
    });
    view! {
        <article class="challenge" data-challenge=id data-marked=is_marked tabindex="-1">
            {heading}
            <div data-passage=passage>
                <Prose text=statement.text evidence=statement.evidence class="challenge-text"/>
            </div>
            {quotation_items.collect::<Vec<_>>()}
            <Answers challenge/>
            <Tags themes=about.themes actors=about.actors label=messages::concerns()/>
            <LinkActions route/>
        </article>
    }
}

#[component]
fn Answers(challenge: Ref<Challenge>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let goals = framework[challenge].about.goals.clone();
    (!goals.is_empty())
        .then(|| {
            let items = goals.into_iter().map(|goal| {
                let goal = &framework[goal];
                let (route, name, pillar) = (Route::Goal(goal.id.clone()), goal.name(), goal.pillar);
                view! {
                    <li class="answer" data-goal=goal.id.clone() data-colour=colour(pillar)>
                        <PillarMark pillar/>
                        <a href=move || session.href(route.clone())>{name}</a>
                    </li>
                }
            });
            view! { <p class="answers-heading" lang=program_language() dir=program_dir()>{messages::answered_by()}</p><ul class="answers">{items.collect::<Vec<_>>()}</ul> }
        })
        .into_any_view()
}
