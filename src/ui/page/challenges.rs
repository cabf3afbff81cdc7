//! Each challenge and the goals that answer it.

use leptos::prelude::*;

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
        "This framework names no challenges.".to_owned()
    } else {
        format!(
            "What stands in the way, and the {goals} that answer it. Which {goals} answer a challenge is this data set’s choice."
        )
    };
    let items = framework.refs::<Challenge>().map(|challenge| view! { <ChallengeArticle challenge is_listed=true/> });
    view! {
        <div class="page-head">
            <h1 tabindex="-1" lang="en">"Challenges"</h1>
            <p class="standfirst">{standfirst}</p>
            <ViewActions/>
        </div>
        {items.collect::<Vec<_>>()}
    }
}
