//! What is chosen, in words.

use explore::{FacetKey, Query, Sort};
use framework::{Actor, Facet, Framework, Noun, Pillar, Placement, Section, Source, Stance, Theme, Voice};

use super::{list, placement_title, stance_title};

/// The heading of a facet, in the singular.
pub fn facet_title(key: FacetKey, framework: &Framework) -> &str {
    let names = &framework.names;
    match key {
        FacetKey::Pillar => &names.pillar.one,
        FacetKey::Section => &names.section.one,
        FacetKey::Own(own) => framework.find::<Facet>(own.as_str()).map_or("", |it| &framework[it].title),
        FacetKey::Theme => &names.theme.one,
        FacetKey::Actor => &names.actor.one,
        FacetKey::Voice => "Voice",
        FacetKey::Stance => "Stance",
        FacetKey::Placement => "Placement",
        FacetKey::Source => "Source",
    }
}

/// The heading of a facet with a word on what it means, where the title alone leaves that open.
pub fn facet_title_of(key: FacetKey) -> Option<&'static str> {
    match key {
        FacetKey::Voice => Some("who speaks in a quotation on it"),
        FacetKey::Stance => Some("how a quotation stands to it"),
        FacetKey::Placement => Some("who puts it where it stands"),
        FacetKey::Source => Some("what it rests on"),
        FacetKey::Pillar | FacetKey::Section | FacetKey::Theme | FacetKey::Actor | FacetKey::Own(_) => None,
    }
}

/// The title of a value; the id itself where the framework has no such value.
pub fn value_title(key: FacetKey, id: &str, framework: &Framework) -> String {
    fn title<T: Noun>(framework: &Framework, id: &str, of: fn(&T) -> &str) -> Option<String> {
        framework.find::<T>(id).map(|found| of(&framework[found]).to_owned())
    }
    let found = match key {
        FacetKey::Pillar => title::<Pillar>(framework, id, |it| &it.title),
        FacetKey::Section => title::<Section>(framework, id, |it| &it.title),
        FacetKey::Own(own) => framework
            .find::<Facet>(own.as_str())
            .and_then(|it| framework[it].values.iter().find(|value| value.id == id).map(|value| value.title.clone())),
        FacetKey::Theme => title::<Theme>(framework, id, |it| &it.title),
        FacetKey::Actor => title::<Actor>(framework, id, |it| &it.title),
        FacetKey::Voice => title::<Voice>(framework, id, |it| &it.title),
        FacetKey::Source => title::<Source>(framework, id, |it| &it.title),
        FacetKey::Stance => Stance::ALL.into_iter().find(|it| it.as_str() == id).map(|it| stance_title(it).to_owned()),
        FacetKey::Placement => {
            Placement::ALL.into_iter().find(|it| it.as_str() == id).map(|it| placement_title(it).to_owned())
        }
    };
    found.unwrap_or_else(|| id.to_owned())
}

/// All that is asked for, in a line: `words “debris”; Theme: Arms control or Norms`. Empty where nothing is.
pub fn filters(query: &Query, framework: &Framework) -> String {
    let words = (!query.text.trim().is_empty()).then(|| format!("words “{}”", query.text.trim()));
    let chosen = query.chosen.keys().map(|key| {
        let values: Vec<_> = query.chosen.of(key).iter().map(|id| value_title(key, id, framework)).collect();
        format!("{}: {}", facet_title(key, framework), values.join(" or "))
    });
    words.into_iter().chain(chosen).collect::<Vec<_>>().join("; ")
}

/// That a word was read as others, since it was not found as typed.
pub fn forgiven(typed: &str, read_as: &[String]) -> String {
    let words: Vec<_> = read_as.iter().map(|word| format!("“{word}”")).collect();
    format!("Nothing has “{typed}”; showing {}.", list(&words))
}

/// That a chosen value is not one of the framework's.
pub fn unknown(key: FacetKey, id: &str, framework: &Framework) -> String {
    let name = super::noun(facet_title(key, framework));
    format!("There is no {name} “{id}” here, so that filter is left out.")
}

/// The name of an order.
pub fn sort_title(sort: Sort) -> &'static str {
    match sort {
        Sort::Document => "Document order",
        Sort::Relevance => "Best match first",
        Sort::Title => "Title, A to Z",
        Sort::Label => "Label",
    }
}
