//! The places, one a file.

mod about;
mod actor;
mod challenges;
mod goal;
mod goals;
mod nowhere;
mod overview;
mod pillar;
mod sources;
mod theme;
mod voices;

use leptos::prelude::*;

use crate::{
    address::Place,
    framework::{Actor, Challenge, Goal, Objective, Pillar, Quotation, Source, Theme},
    session::session,
};

/// The page of the place where the reader is, drawn anew when that is another one or another framework is opened.
#[component]
pub fn Page() -> impl IntoView {
    let session = session();
    move || {
        if session.is_changing.get() {
            return ().into_any();
        }
        let framework = session.framework();
        match session.place.get() {
            Place::Overview => Some(view! { <overview::Overview/> }.into_any()),
            Place::Goals => Some(view! { <goals::Goals/> }.into_any()),
            Place::About => Some(view! { <about::About/> }.into_any()),
            Place::Voices => Some(view! { <voices::Voices/> }.into_any()),
            Place::Challenges => Some(view! { <challenges::Challenges/> }.into_any()),
            Place::Sources => Some(view! { <sources::Sources/> }.into_any()),
            Place::Pillar(id) => {
                framework.find::<Pillar>(&id).map(|pillar| view! { <pillar::PillarPage pillar/> }.into_any())
            }
            Place::Goal(id) => framework.find::<Goal>(&id).map(|goal| view! { <goal::GoalPage goal/> }.into_any()),
            Place::Objective(id) => framework.find::<Objective>(&id).map(|objective| {
                view! { <goal::GoalPage goal=framework[objective].goal marked=objective/> }.into_any()
            }),
            Place::Theme(id) => {
                framework.find::<Theme>(&id).map(|theme| view! { <theme::ThemePage theme/> }.into_any())
            }
            Place::Actor(id) => {
                framework.find::<Actor>(&id).map(|actor| view! { <actor::ActorPage actor/> }.into_any())
            }
            Place::Quotation(id) => framework.find::<Quotation>(&id).map(|_| view! { <voices::Voices/> }.into_any()),
            Place::Challenge(id) => {
                framework.find::<Challenge>(&id).map(|_| view! { <challenges::Challenges/> }.into_any())
            }
            Place::Source(id) => framework.find::<Source>(&id).map(|_| view! { <sources::Sources/> }.into_any()),
            Place::Nowhere(_) => None,
        }
        .unwrap_or_else(|| view! { <nowhere::Nowhere/> }.into_any())
    }
}
