//! Titles of routes.

use framework::{Actor, Challenge, Framework, Goal, Objective, PartKind, Pillar, Quotation, Section, Source, Theme};
use routes::Route;

use crate::{
    about, challenges, compare_title, crosswalk_title, layer, nothing_here, noun, overview, part_challenge,
    part_numbered, part_quotation, sources, tab_title, voices,
};

/// The name of a route for its heading: that of the thing it shows.
pub fn route_name(route: &Route, framework: &Framework) -> String {
    fn title<T: PartKind>(framework: &Framework, id: &str, of: fn(&Framework, &T) -> String) -> String {
        framework.find::<T>(id).map_or_else(nothing_here, |found| of(framework, &framework[found]))
    }
    match route {
        Route::Overview => overview(),
        Route::Goals => framework.names.goal.many.clone(),
        Route::Pillar(id) => title::<Pillar>(framework, id, |_, pillar| pillar.name()),
        Route::Section(id) => title::<Section>(framework, id, |_, section| section.name()),
        Route::Goal(id) => title::<Goal>(framework, id, |_, goal| goal.name()),
        Route::Objective(id) => title::<Objective>(framework, id, |all, objective| all[objective.goal].name()),
        Route::Theme(id) => title::<Theme>(framework, id, |_, theme| theme.title.clone()),
        Route::Actor(id) => title::<Actor>(framework, id, |_, actor| actor.title.clone()),
        Route::Voices => voices(),
        Route::Quotation(id) => title::<Quotation>(framework, id, |_, _| voices()),
        Route::Challenges => challenges(),
        Route::Challenge(id) => title::<Challenge>(framework, id, |_, challenge| challenge.title.clone()),
        Route::Layer => layer(),
        Route::Compare => compare_title(),
        Route::Crosswalk => crosswalk_title(),
        Route::Sources => sources(),
        Route::Source(id) => title::<Source>(framework, id, |_, source| source.title.clone()),
        Route::About => about(),
        Route::NotFound(_) => nothing_here(),
    }
}

/// The title of a route for the browser's tab: its name, then the framework's.
pub fn route_title(route: &Route, framework: &Framework) -> String {
    match route {
        Route::Overview => framework.title.clone(),
        route => tab_title(&route_name(route, framework), &framework.short_title),
    }
}

/// The name of a part of a page, for readers who only hear it: `objective 2`, `challenge “Dual use”`.
pub fn part_name(route: &Route, framework: &Framework) -> String {
    let objective = |id: &str| {
        let at = framework.find::<Objective>(id)?;
        let number = framework[framework[at].goal].objectives.iter().position(|other| *other == at)? + 1;
        Some(part_numbered(&noun(&framework.names.objective.one), number))
    };
    let quotation = |id: &str| {
        let at = framework.find::<Quotation>(id)?;
        Some(part_quotation(&beginning(&framework[at].text)))
    };
    let named = match route {
        Route::Objective(id) => objective(id),
        Route::Quotation(id) => quotation(id),
        Route::Challenge(_) => Some(part_challenge(&route_name(route, framework))),
        _ => None,
    };
    named.unwrap_or_else(|| route_name(route, framework))
}

/// The first words of a text, enough to tell it from its neighbours.
fn beginning(text: &str) -> String {
    const ENOUGH: usize = 6;
    let words: Vec<_> = text.split_whitespace().collect();
    let more = if words.len() > ENOUGH { "…" } else { "" };
    format!("{}{more}", words[..words.len().min(ENOUGH)].join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_named_by_its_number_or_its_words() {
        let framework = space_diplomacy::framework();
        let goal = framework.goals.iter().find(|goal| goal.objectives.len() > 1).expect("a goal with two objectives");
        let second = Route::Objective(framework[goal.objectives[1]].id.clone());
        assert_eq!(part_name(&second, &framework), "objective 2");
        let long = framework
            .quotations
            .iter()
            .find(|quotation| quotation.text.split(' ').count() > 6)
            .expect("a long quotation");
        let named = part_name(&Route::Quotation(long.id.clone()), &framework);
        let words =
            named.strip_prefix("quotation “").and_then(|rest| rest.strip_suffix("…”")).expect("its first words");
        assert!(long.text.starts_with(words) && words.split(' ').count() == 6, "{named}");
    }
}
