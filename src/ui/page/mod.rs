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

use view::{Child as _, live, view};
use leptos::prelude::*;

use routes::Place;
use framework::{Actor, Challenge, Goal, Objective, Pillar, Quotation, Source, Theme};
use crate::{session::session, ui::{
        rest::{self, Part},
    }};

/// The page of the place where the reader is, drawn anew when that is another one or another framework is opened.
#[component]
pub fn Page() -> AnyView {
    let session = session();
    live(move || {
        if session.is_changing.get() {
            return ().into_child();
        }
        session.explorer.track();
        match session.place.get() {
            Place::Overview => view! { <overview::Overview/> },
            place => rest::part(Part::Page(place)),
        }
    })
}

/// The page of a place that the rest of the program draws.
pub fn drawn(place: Place) -> AnyView {
    let framework = session().framework();
    match place {
        Place::Goals => Some(view! { <goals::Goals/> }),
        Place::About => Some(view! { <about::About/> }),
        Place::Voices => Some(view! { <voices::Voices/> }),
        Place::Challenges => Some(view! { <challenges::Challenges/> }),
        Place::Sources => Some(view! { <sources::Sources/> }),
        Place::Pillar(id) => framework.find::<Pillar>(&id).map(|pillar| view! { <pillar::PillarPage pillar/> }),
        Place::Goal(id) => framework.find::<Goal>(&id).map(|goal| view! { <goal::GoalPage goal/> }),
        Place::Objective(id) => framework.find::<Objective>(&id).map(|objective| {
            view! { <goal::GoalPage goal=framework[objective].goal marked=objective/> }
        }),
        Place::Theme(id) => framework.find::<Theme>(&id).map(|theme| view! { <theme::ThemePage theme/> }),
        Place::Actor(id) => framework.find::<Actor>(&id).map(|actor| view! { <actor::ActorPage actor/> }),
        Place::Quotation(id) => framework.find::<Quotation>(&id).map(|_| view! { <voices::Voices/> }),
        Place::Challenge(id) => framework.find::<Challenge>(&id).map(|_| view! { <challenges::Challenges/> }),
        Place::Source(id) => framework.find::<Source>(&id).map(|_| view! { <sources::Sources/> }),
        Place::Overview | Place::Nowhere(_) => None,
    }
    .unwrap_or_else(|| view! { <nowhere::Nowhere/> })
}
