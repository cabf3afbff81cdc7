//! The values of each facet, and each goal's values.

use super::{FacetKey, FacetValue};
use framework::{Evidence, Facet, Framework, Goal, PartKind, Placement, Quotation, Ref, Stance, ValueRef};

/// The values of a facet, in document order; for stances and placements, only those that occur.
pub(super) fn values(framework: &Framework, key: FacetKey) -> Vec<FacetValue> {
    match key {
        FacetKey::Pillar => titled(&framework.pillars, |pillar| &pillar.title),
        FacetKey::Section => titled(&framework.sections, |section| &section.title),
        FacetKey::Theme => titled(&framework.themes, |theme| &theme.title),
        FacetKey::Actor => titled(&framework.actors, |actor| &actor.title),
        FacetKey::Own(own) => own_values(framework, own.as_str()),
        FacetKey::Voice => titled(&framework.voices, |voice| &voice.title),
        FacetKey::Stance => stances(framework),
        FacetKey::Placement => placements(framework),
        FacetKey::Source => titled(&framework.sources, |source| &source.title),
    }
}

fn titled<T: PartKind>(all: &[T], title: impl Fn(&T) -> &str) -> Vec<FacetValue> {
    all.iter().map(|noun| FacetValue { id: noun.id().to_owned(), title: title(noun).to_owned() }).collect()
}

fn own_values(framework: &Framework, facet: &str) -> Vec<FacetValue> {
    let values = framework.find::<Facet>(facet).into_iter().flat_map(|facet| &framework[facet].values);
    values.map(|value| FacetValue { id: value.id.clone(), title: value.title.clone() }).collect()
}

fn stances(framework: &Framework) -> Vec<FacetValue> {
    let occurs = |stance: &Stance| framework.quotations.iter().any(|quotation| quotation.stance == *stance);
    Stance::ALL.into_iter().filter(occurs).map(|stance| named(stance.as_str())).collect()
}

fn placements(framework: &Framework) -> Vec<FacetValue> {
    let occurs = |placement: &Placement| framework.goals.iter().any(|goal| goal.placement == Some(*placement));
    Placement::ALL.into_iter().filter(occurs).map(|placement| named(placement.as_str())).collect()
}

fn named(id: &str) -> FacetValue {
    FacetValue { id: id.to_owned(), title: id.to_owned() }
}

/// Calls `put` with the position of each value that a goal has in a facet. Positions may repeat.
pub(super) fn places(
    framework: &Framework,
    at: Ref<Goal>,
    key: FacetKey,
    values: &[FacetValue],
    put: &mut dyn FnMut(usize),
) {
    let goal = &framework[at];
    let place = |id: &str| values.iter().position(|value| value.id == id);
    match key {
        FacetKey::Pillar => goal.pillars().for_each(|pillar| put(pillar.index())),
        FacetKey::Section => framework.sections_of(at).iter().for_each(|section| put(section.index())),
        FacetKey::Theme => goal.themes.iter().for_each(|theme| put(theme.index())),
        FacetKey::Actor => goal.actors.iter().for_each(|actor| put(actor.index())),
        FacetKey::Own(own) => {
            let facet = framework.find::<Facet>(own.as_str());
            let values = values_of(framework, at).into_iter().filter(|value| Some(value.facet) == facet);
            values.for_each(|value| put(value.value as usize));
        }
        FacetKey::Voice => quotations_of(framework, goal).for_each(|quotation| put(quotation.voice.index())),
        FacetKey::Stance => {
            quotations_of(framework, goal).filter_map(|quotation| place(quotation.stance.as_str())).for_each(put);
        }
        FacetKey::Placement => goal.placement.and_then(|placement| place(placement.as_str())).into_iter().for_each(put),
        FacetKey::Source => evidence(framework, goal).for_each(|evidence| put(evidence.source.index())),
    }
}

/// The values of a goal and its objectives in the framework's own facets.
pub(super) fn values_of(framework: &Framework, goal: Ref<Goal>) -> Vec<ValueRef> {
    let goal = &framework[goal];
    let objectives = goal.objectives.iter().flat_map(|objective| &framework[*objective].values);
    let mut values: Vec<_> = goal.values.iter().chain(objectives).copied().collect();
    values.sort_unstable();
    values.dedup();
    values
}

fn quotations_of<'f>(framework: &'f Framework, goal: &'f Goal) -> impl Iterator<Item = &'f Quotation> {
    goal.quotations.iter().map(|&quotation| &framework[quotation])
}

/// The evidence of a goal, its summary, its facts, its objectives and the quotations about it.
fn evidence<'f>(framework: &'f Framework, goal: &'f Goal) -> impl Iterator<Item = &'f Evidence> {
    let objectives = goal.objectives.iter().map(|&objective| &framework[objective].statement);
    let facts = goal.facts.iter().map(|fact| &fact.statement);
    let statements = goal.summary.iter().chain(facts).chain(objectives).flat_map(|statement| &statement.evidence);
    goal.evidence
        .iter()
        .chain(statements)
        .chain(quotations_of(framework, goal).flat_map(|quotation| &quotation.evidence))
}
