//! Everything that names one body, country, agency or instrument.

use leptos::prelude::*;

use crate::ui::{program_dir, program_language};
use crate::{
    session::session,
    ui::part::{EvidenceMarks, Filters, GatheredGroups, Paragraphs, ViewActions},
};
use explore::FacetKey;
use framework::{Actor, Ref};
use routes::Route;
use view::view;

/// The page of an actor.
#[component]
pub fn ActorPage(
    /// The actor.
    actor: Ref<Actor>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let gathered = framework.related_to_actor(actor);
    let actor = framework[actor].clone();
    let href = session.href_to_value(Route::Goals, &[(FacetKey::Actor, &actor.id)]);
    let filter = (!gathered.goals.is_empty()).then(|| {
        let label = messages::filter_goals_by_this(&messages::noun(&framework.names.goal.many));
        view! { <div class="actions" lang=program_language() dir=program_dir()><a class="button" href=href>{label}</a></div> }
    });
    let numbers = messages::gathered(&gathered, &framework);
    // An actor that is only named has nothing to filter.
    let is_empty = gathered.goals.is_empty() && gathered.quotations.is_empty() && gathered.challenges.is_empty();
    let listed = (!is_empty).then(|| view! { <Filters><GatheredGroups gathered/></Filters> });
    let about = actor.about.into_iter().map(|statement| {
        view! { <Paragraphs text=statement.text><EvidenceMarks evidence=statement.evidence/></Paragraphs> }
    });
    view! {
        <div class="page-head" data-actor=actor.id>
            <p class="breadcrumb">{actor.kind.unwrap_or_else(|| framework.names.actor.one.clone())}</p>
            <h1 tabindex="-1">{actor.title}</h1>
            <p class="standfirst" lang=program_language() dir=program_dir()>{numbers}<EvidenceMarks evidence=actor.evidence/></p>
            {filter}
            <ViewActions/>
        </div>
        <div class="prose">{about.collect::<Vec<_>>()}</div>
        {listed}
    }
}
