//! The goals of a route that is about one part, whatever the query.

use framework::{Actor, Framework, Goal, Objective, Pillar, Ref, Section, Theme};
use routes::Route;

/// The goals of a page about one goal, objective, pillar, section, theme or actor, in document order; none for routes
/// that show search results, and for unknown ids.
pub fn goals_of(framework: &Framework, place: &Route) -> Option<Vec<Ref<Goal>>> {
    match place {
        Route::Goal(id) => framework.find::<Goal>(id).map(|goal| vec![goal]),
        Route::Objective(id) => framework.find::<Objective>(id).map(|objective| vec![framework[objective].goal]),
        Route::Pillar(id) => {
            let pillar = framework.find::<Pillar>(id)?;
            let is_under = |goal: &Ref<Goal>| framework[*goal].pillars().any(|of| of == pillar);
            Some(framework.refs().filter(is_under).collect())
        }
        Route::Section(id) => framework.find::<Section>(id).map(|section| framework[section].goals.clone()),
        Route::Theme(id) => framework.find::<Theme>(id).map(|theme| framework.related_to_theme(theme).goals),
        Route::Actor(id) => framework.find::<Actor>(id).map(|actor| framework.related_to_actor(actor).goals),
        _ => None,
    }
}
