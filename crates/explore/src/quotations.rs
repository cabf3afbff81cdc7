//! The quotations that match a query.

use super::{FacetKey, Query, values::values_of};
use framework::{Facet, Framework, Goal, PartKind, Placement, Quotation, Ref, Section, Stance};
use search::{Correction, Pattern};

/// The quotations that match a query, in document order. Words are searched in the passage, its speaker and its note. A
/// quotation has the pillars, themes and actors of its subject, including those of the goals in it. Forgiven words also
/// match as they were read, and words found inside words match there.
pub fn quotations(
    framework: &Framework,
    query: &Query,
    corrections: &[Correction],
    inside: &[String],
) -> Vec<Ref<Quotation>> {
    let pattern = Pattern::new(&query.text, corrections, inside);
    let fits = |at: &Ref<Quotation>| {
        let quotation = &framework[*at];
        query.chosen.keys().all(|key| is_chosen(framework, query, key, quotation))
            && has_words(framework, &pattern, quotation)
    };
    framework.refs().filter(fits).collect()
}

fn has_words(framework: &Framework, pattern: &Pattern, quotation: &Quotation) -> bool {
    let speaker = &framework[quotation.voice].title;
    let texts: Vec<_> = [&quotation.text, speaker].into_iter().chain(&quotation.note).map(String::as_str).collect();
    pattern.is_empty() || pattern.matches(&texts)
}

/// Whether a quotation has a chosen value of a facet. Values unknown to the framework are ignored.
fn is_chosen(framework: &Framework, query: &Query, key: FacetKey, quotation: &Quotation) -> bool {
    let chosen = query.chosen.of(key);
    if chosen.is_empty() {
        return true;
    }
    let about = &quotation.about;
    let goals = about.goals.iter().map(|&goal| &framework[goal]);
    match key {
        FacetKey::Pillar => {
            any(framework, query, key, about.pillars.iter().copied().chain(goals.flat_map(Goal::pillars)))
        }
        FacetKey::Section => any(framework, query, key, about_sections(framework, quotation).into_iter()),
        FacetKey::Own(own) => has_own(framework, chosen, own.as_str(), quotation),
        FacetKey::Theme => {
            any(framework, query, key, about.themes.iter().chain(goals.flat_map(|goal| &goal.themes)).copied())
        }
        FacetKey::Actor => {
            any(framework, query, key, about.actors.iter().chain(goals.flat_map(|goal| &goal.actors)).copied())
        }
        FacetKey::Voice => any(framework, query, key, [quotation.voice].into_iter()),
        FacetKey::Source => any(framework, query, key, quotation.evidence.iter().map(|evidence| evidence.source)),
        FacetKey::Stance => {
            is(chosen, quotation.stance.as_str()) || !Stance::ALL.iter().any(|one| is(chosen, one.as_str()))
        }
        FacetKey::Placement => {
            goals.filter_map(|goal| goal.placement).any(|who| is(chosen, who.as_str()))
                || !Placement::ALL.iter().any(|one| is(chosen, one.as_str()))
        }
    }
}

fn any<T: PartKind>(
    framework: &Framework,
    query: &Query,
    key: FacetKey,
    mut refs: impl Iterator<Item = Ref<T>>,
) -> bool {
    let chosen = query.chosen.of(key);
    refs.any(|at| is(chosen, framework[at].id())) || !chosen.iter().any(|id| framework.find::<T>(id).is_some())
}

fn about_sections(framework: &Framework, quotation: &Quotation) -> Vec<Ref<Section>> {
    quotation.about.goals.iter().flat_map(|goal| framework.sections_of(*goal)).collect()
}

/// Whether a goal in the quotation's subject has a chosen value in one of the framework's own facets.
fn has_own(framework: &Framework, chosen: &[String], facet: &str, quotation: &Quotation) -> bool {
    let Some(facet) = framework.find::<Facet>(facet) else { return true };
    let values = quotation.about.goals.iter().flat_map(|goal| values_of(framework, *goal));
    let mut values = values.filter(|value| value.facet == facet);
    values.any(|value| is(chosen, &framework.value(value).id))
        || !framework[facet].values.iter().any(|value| is(chosen, &value.id))
}

fn is(chosen: &[String], id: &str) -> bool {
    chosen.iter().any(|one| one == id)
}
