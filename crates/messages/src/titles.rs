//! What places are called.

use routes::Place;
use framework::{Actor, Challenge, Framework, Goal, Noun, Objective, Pillar, Quotation, Source, Theme};

use super::noun;

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

/// What a part of a page is called where only its name is heard: `objective 2`, `challenge “Dual use”`.
pub fn part_name(place: &Place, framework: &Framework) -> String {
    let objective = |id: &str| {
        let at = framework.find::<Objective>(id)?;
        let number = framework[framework[at].goal].objectives.iter().position(|it| *it == at)? + 1;
        Some(format!("{} {number}", noun(&framework.names.objective.one)))
    };
    let quotation = |id: &str| {
        let at = framework.find::<Quotation>(id)?;
        Some(format!("quotation “{}”", beginning(&framework[at].text)))
    };
    let named = match place {
        Place::Objective(id) => objective(id),
        Place::Quotation(id) => quotation(id),
        Place::Challenge(_) => Some(format!("challenge “{}”", place_name(place, framework))),
        _ => None,
    };
    named.unwrap_or_else(|| place_name(place, framework))
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
        let second = Place::Objective(framework[goal.objectives[1]].id.clone());
        assert_eq!(part_name(&second, &framework), "objective 2");
        let long = framework.quotations.iter().find(|it| it.text.split(' ').count() > 6).expect("a long quotation");
        let named = part_name(&Place::Quotation(long.id.clone()), &framework);
        let words = named.strip_prefix("quotation “").and_then(|it| it.strip_suffix("…”")).expect("its first words");
        assert!(long.text.starts_with(words) && words.split(' ').count() == 6, "{named}");
    }
}
