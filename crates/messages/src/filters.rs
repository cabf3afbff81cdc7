//! A query's filters in words.

use explore::{Clause, FacetKey, Query, Sort};
use framework::{Actor, Facet, Framework, PartKind, Pillar, Placement, Section, Source, Stance, Theme, Voice};

use crate::{
    either, filter_words, labelled, list, nothing_has, noun, order_document, order_label, order_my_score,
    order_relevance, order_title, placement_facet, placement_hint, placement_title, quoted, read_as, separator,
    source_facet, source_hint, stance_facet, stance_hint, stance_title, unknown_value, voice_facet, voice_hint,
    without_words,
};

/// The heading of a facet, in the singular.
pub fn facet_title(key: FacetKey, framework: &Framework) -> String {
    let names = &framework.names;
    match key {
        FacetKey::Pillar => names.pillar.one.clone(),
        FacetKey::Section => names.section.one.clone(),
        FacetKey::Own(own) => {
            framework.find::<Facet>(own.as_str()).map_or_else(String::new, |facet| framework[facet].title.clone())
        }
        FacetKey::Theme => names.theme.one.clone(),
        FacetKey::Actor => names.actor.one.clone(),
        FacetKey::Voice => voice_facet(),
        FacetKey::Stance => stance_facet(),
        FacetKey::Placement => placement_facet(),
        FacetKey::Source => source_facet(),
    }
}

/// An explanation of a facet whose title is not self-explanatory.
pub fn facet_hint(key: FacetKey, framework: &Framework) -> Option<String> {
    let goal = noun(&framework.names.goal.one);
    match key {
        FacetKey::Voice => Some(voice_hint(&goal)),
        FacetKey::Stance => Some(stance_hint(&goal)),
        FacetKey::Placement => Some(placement_hint(&noun(&framework.names.pillar.one), &goal)),
        FacetKey::Source => Some(source_hint(&goal)),
        FacetKey::Pillar | FacetKey::Section | FacetKey::Theme | FacetKey::Actor | FacetKey::Own(_) => None,
    }
}

/// The title of a value; the id itself if the framework does not have it.
pub fn value_title(key: FacetKey, id: &str, framework: &Framework) -> String {
    fn title<T: PartKind>(framework: &Framework, id: &str, of: fn(&T) -> &str) -> Option<String> {
        framework.find::<T>(id).map(|found| of(&framework[found]).to_owned())
    }
    let found = match key {
        FacetKey::Pillar => title::<Pillar>(framework, id, |pillar| &pillar.title),
        FacetKey::Section => title::<Section>(framework, id, |section| &section.title),
        FacetKey::Own(own) => framework.find::<Facet>(own.as_str()).and_then(|facet| {
            framework[facet].values.iter().find(|value| value.id == id).map(|value| value.title.clone())
        }),
        FacetKey::Theme => title::<Theme>(framework, id, |theme| &theme.title),
        FacetKey::Actor => title::<Actor>(framework, id, |actor| &actor.title),
        FacetKey::Voice => title::<Voice>(framework, id, |voice| &voice.title),
        FacetKey::Source => title::<Source>(framework, id, |source| &source.title),
        FacetKey::Stance => Stance::ALL.into_iter().find(|stance| stance.as_str() == id).map(stance_title),
        FacetKey::Placement => {
            Placement::ALL.into_iter().find(|placement| placement.as_str() == id).map(placement_title)
        }
    };
    found.unwrap_or_else(|| id.to_owned())
}

/// The whole query on one line: `words “debris”; Theme: Arms control or Norms`. Empty for an empty query.
pub fn filters(query: &Query, framework: &Framework) -> String {
    let words = (!query.text.trim().is_empty()).then(|| filter_words(query.text.trim()));
    let chosen = query.chosen.keys().map(|key| {
        let values: Vec<_> = query.chosen.of(key).iter().map(|id| value_title(key, id, framework)).collect();
        labelled(&facet_title(key, framework), &either(&values))
    });
    words.into_iter().chain(chosen).collect::<Vec<_>>().join(&separator())
}

/// Says that a word was read as other words, since it was not found as typed.
pub fn forgiven(typed: &str, read_as: &[String]) -> String {
    let words: Vec<_> = read_as.iter().map(|word| quoted(word)).collect();
    nothing_has(typed, &list(&words))
}

/// Explains how alternatives and exclusions were read: `Read as: “debris” or “climate”, and without “law”.`
pub fn reading(clauses: &[Clause]) -> String {
    let part = |clause: &Clause| {
        let words: Vec<_> = clause.any.iter().map(|typed| quoted(typed.trim_matches(['-', '"']))).collect();
        if clause.exclude { without_words(&either(&words)) } else { either(&words) }
    };
    let parts: Vec<_> = clauses.iter().map(part).collect();
    read_as(&list(&parts))
}

/// Says that the framework does not have a chosen value.
pub fn unknown(key: FacetKey, id: &str, framework: &Framework) -> String {
    unknown_value(&noun(&facet_title(key, framework)), id)
}

/// The title of an order.
pub fn sort_title(sort: Sort) -> String {
    match sort {
        Sort::Document => order_document(),
        Sort::Relevance => order_relevance(),
        Sort::Title => order_title(),
        Sort::Label => order_label(),
        Sort::MyScore => order_my_score(),
    }
}
