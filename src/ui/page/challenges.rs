//! Each challenge and the goals that answer it.

use leptos::prelude::*;

use crate::ui::program_language;
use crate::{
    session::session,
    ui::part::{ChallengeArticle, ViewActions},
};
use framework::Challenge;
use view::view;

/// The Challenges.
#[component]
pub fn Challenges() -> AnyView {
    let framework = session().framework();
    let goals = messages::noun(&framework.names.goal.many);
    let standfirst = if framework.challenges.is_empty() {
        messages::no_challenges()
    } else {
        messages::challenges_standfirst(&goals)
    };
    let items = framework.refs::<Challenge>().map(|challenge| view! { <ChallengeArticle challenge is_listed=true/> });
    view! {
        <div class="page-head">
            <h1 tabindex="-1" lang=program_language()>{messages::challenges()}</h1>
            <p class="standfirst" lang=program_language()>{standfirst}</p>
            <ViewActions/>
        </div>
        {items.collect::<Vec<_>>()}
    }
}
