//! Each challenge and the goals that answer it.

use leptos::prelude::*;

use crate::ui::keyed::keyed;
use crate::ui::{program_dir, program_language};
use crate::{
    session::session,
    ui::part::{ChallengeArticle, Filters, Remarks, ViewActions, nothing_matches},
};
use framework::Ref;
use view::{memo, view};

/// The Challenges.
#[component]
pub fn Challenges() -> AnyView {
    let session = session();
    let framework = session.framework();
    let goals = messages::noun(&framework.names.goal.many);
    let standfirst = if framework.challenges.is_empty() {
        messages::no_challenges()
    } else {
        messages::challenges_standfirst(&goals)
    };
    let list = (!framework.challenges.is_empty()).then(listed);
    view! {
        <div class="page-head">
            <h1 tabindex="-1" lang=program_language() dir=program_dir()>{messages::challenges()}</h1>
            <p class="standfirst" lang=program_language() dir=program_dir()>{standfirst}</p>
            <ViewActions/>
        </div>
        {list}
    }
}

fn listed() -> AnyView {
    let session = session();
    let found = memo(move |_| session.challenges());
    let is_empty = memo(move |_| found.with(Vec::is_empty));
    let numbers = move || found.with(|found| found.iter().map(|challenge| challenge.index()).collect());
    view! {
        <Filters beside=view! { <Remarks/> }>
            <div class="group">
                {keyed(numbers, |at| {
                    let challenge = Ref::new(at);
                    view! { <ChallengeArticle challenge is_listed=true/> }
                })}
            </div>
            {move || is_empty.get().then(|| nothing_matches(messages::no_challenge_matches()))}
        </Filters>
    }
}
