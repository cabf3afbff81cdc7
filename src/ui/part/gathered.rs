//! Everything that concerns one subject, by pillar.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use framework::{Challenge, Goal, Pillar, Ref, RelatedParts};
use view::{IntoAnyView as _, dynamic_memo, memo, view};

use super::{ChallengeArticle, GoalCard, PillarMark, QuotationFigure, colour, nothing_matches};

/// Goals under their pillars, then quotations, then challenges, all filtered by the query.
#[component]
pub fn GatheredGroups(
    /// What was gathered.
    gathered: RelatedParts,
) -> AnyView {
    let session = session();
    let shown = memo(move |_| session.filtered(gathered.clone()));
    dynamic_memo(move || shown.get(), |shown| groups(shown.clone()))
}

fn groups(gathered: RelatedParts) -> AnyView {
    let framework = session().framework();
    let RelatedParts { goals, quotations, challenges, .. } = gathered;
    if goals.is_empty() && quotations.is_empty() && challenges.is_empty() {
        return nothing_matches(messages::nothing_matches());
    }
    let pillars = framework.refs::<Pillar>().filter_map(|pillar| {
        let own: Vec<_> = goals.iter().copied().filter(|goal| framework[*goal].pillar == pillar).collect();
        (!own.is_empty()).then(|| view! { <PillarGroup pillar goals=own/> })
    });
    let quotation_group = (!quotations.is_empty()).then(|| {
        view! {
            <section class="group">
                <h2 lang=program_language() dir=program_dir()>{messages::quotations()}" "<span class="group-count">{quotations.len()}</span></h2>
                {quotations.iter().map(|quotation| view! { <QuotationFigure quotation=*quotation/> }).collect::<Vec<_>>()}
            </section>
        }
    });
    view! {
        {pillars.collect::<Vec<_>>()}
        {quotation_group}
        <Challenges challenges/>
    }
}

#[component]
fn PillarGroup(pillar: Ref<Pillar>, goals: Vec<Ref<Goal>>) -> AnyView {
    let framework = session().framework();
    let count = messages::count(goals.len(), &framework.names.goal);
    view! {
        <section class="group" data-colour=colour(pillar)>
            <h2><PillarMark pillar/>" "{framework[pillar].title.clone()}" "<span class="group-count" lang=program_language() dir=program_dir()>{count}</span></h2>
            <ol class="goal-cards">
                {goals.into_iter().map(|goal| view! { <li><GoalCard goal/></li> }).collect::<Vec<_>>()}
            </ol>
        </section>
    }
}

#[component]
fn Challenges(challenges: Vec<Ref<Challenge>>) -> AnyView {
    (!challenges.is_empty())
        .then(|| {
            view! {
                <section class="group">
                    <h2 lang=program_language() dir=program_dir()>{messages::challenges()}" "<span class="group-count">{challenges.len()}</span></h2>
                    {challenges
                        .into_iter()
                        .map(|challenge| view! { <ChallengeArticle challenge is_listed=false/> })
                        .collect::<Vec<_>>()}
                </section>
            }
        })
        .into_any_view()
}
