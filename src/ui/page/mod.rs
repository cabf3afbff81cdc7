//! The pages, one file for each route.

mod about;
mod actor;
mod challenges;
mod compare;
mod crosswalk;
mod goal;
mod goals;
mod layer;
mod not_found;
mod overview;
mod pillar;
mod section;
mod sources;
mod theme;
mod voices;

use leptos::prelude::*;
use view::{IntoAnyView as _, dynamic, view};

use crate::{
    session::session,
    ui::lazy::{self, LazyView},
};
use framework::{Actor, Challenge, Goal, Objective, Pillar, Quotation, Section, Source, Theme};
use routes::Route;

/// The page of the current route. Rerenders when the route changes or another framework opens.
#[component]
pub fn Page() -> AnyView {
    let session = session();
    dynamic(move || {
        if session.is_changing.get() {
            return ().into_any_view();
        }
        session.explorer.track();
        match session.route.get() {
            Route::Overview => view! { <overview::Overview/> },
            route => lazy::lazy(LazyView::Page(route)),
        }
    })
}

/// The page of a route that the lazy chunk renders.
pub fn drawn(route: Route) -> AnyView {
    let framework = session().framework();
    match route {
        Route::Goals => Some(view! { <goals::Goals/> }),
        Route::About => Some(view! { <about::About/> }),
        Route::Voices => Some(view! { <voices::Voices/> }),
        Route::Challenges => Some(view! { <challenges::Challenges/> }),
        Route::Layer => Some(view! { <layer::LayerPage/> }),
        Route::Compare => Some(view! { <compare::Compare/> }),
        Route::Crosswalk => Some(view! { <crosswalk::CrosswalkPage/> }),
        Route::Sources => Some(view! { <sources::Sources/> }),
        Route::Pillar(id) => framework.find::<Pillar>(&id).map(|pillar| view! { <pillar::PillarPage pillar/> }),
        Route::Section(id) => framework.find::<Section>(&id).map(|section| view! { <section::SectionPage section/> }),
        Route::Goal(id) => framework.find::<Goal>(&id).map(|goal| view! { <goal::GoalPage goal/> }),
        Route::Objective(id) => framework.find::<Objective>(&id).map(|objective| {
            view! { <goal::GoalPage goal=framework[objective].goal marked=objective/> }
        }),
        Route::Theme(id) => framework.find::<Theme>(&id).map(|theme| view! { <theme::ThemePage theme/> }),
        Route::Actor(id) => framework.find::<Actor>(&id).map(|actor| view! { <actor::ActorPage actor/> }),
        Route::Quotation(id) => framework.find::<Quotation>(&id).map(|_| view! { <voices::Voices/> }),
        Route::Challenge(id) => framework.find::<Challenge>(&id).map(|_| view! { <challenges::Challenges/> }),
        Route::Source(id) => framework.find::<Source>(&id).map(|_| view! { <sources::Sources/> }),
        Route::Overview | Route::NotFound(_) => None,
    }
    .unwrap_or_else(|| view! { <not_found::NotFound/> })
}
