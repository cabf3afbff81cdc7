//! What places are called.

use crate::{
    address::Place,
    framework::{Actor, Challenge, Framework, Goal, Noun, Objective, Pillar, Quotation, Source, Theme},
};

/// What a place is called in its heading: the name of the thing it shows.
pub fn place_name(place: &Place, framework: &Framework) -> String {
    fn title<T: Noun>(framework: &Framework, id: &str, of: fn(&Framework, &T) -> String) -> String {
        framework.find::<T>(id).map_or_else(|| "Nothing here".into(), |found| of(framework, &framework[found]))
    }
    match place {
        Place::Overview => "Overview".into(),
        Place::Goals => framework.names.goal.many.clone(),
        Place::Pillar(id) => title::<Pillar>(framework, id, |_, it| it.title.clone()),
        Place::Goal(id) => title::<Goal>(framework, id, |_, it| it.title.clone()),
        Place::Objective(id) => title::<Objective>(framework, id, |all, it| all[it.goal].title.clone()),
        Place::Theme(id) => title::<Theme>(framework, id, |_, it| it.title.clone()),
        Place::Actor(id) => title::<Actor>(framework, id, |_, it| it.title.clone()),
        Place::Voices => "Voices".into(),
        Place::Quotation(id) => title::<Quotation>(framework, id, |_, _| "Voices".into()),
        Place::Challenges => "Challenges".into(),
        Place::Challenge(id) => title::<Challenge>(framework, id, |_, it| it.title.clone()),
        Place::Sources => "Sources".into(),
        Place::Source(id) => title::<Source>(framework, id, |_, it| it.title.clone()),
        Place::About => "About".into(),
        Place::Nowhere(_) => "Nothing here".into(),
    }
}

/// What a place is called in the browser's tab: its name, then the framework's.
pub fn place_title(place: &Place, framework: &Framework) -> String {
    match place {
        Place::Overview => framework.title.clone(),
        place => format!("{} – {}", place_name(place, framework), framework.short_title),
    }
}
