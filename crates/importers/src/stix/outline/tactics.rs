//! Tactics in the order of their matrices, with techniques under each tactic that they name.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{GoalNode, Outline, PillarNode, branches};
use crate::{
    Omission,
    stix::{
        bundle::Bundle,
        shapes::{Object, Phase},
    },
};

/// The tree of a bundle with tactics.
pub fn outline<'b, 'a>(bundle: &'b Bundle<'a>) -> Outline<'b, 'a> {
    let list = in_order(bundle);
    let by_name = by_name(&list);
    let by_place: HashMap<_, _> = list.iter().enumerate().map(|(at, (tactic, _))| (tactic.at, at)).collect();
    let mut goals = branches(bundle, "attack-pattern");
    for goal in &mut goals {
        goal.pillars = places(goal, &list, &by_name, &by_place, bundle);
    }
    let pillar_node = |(object, matrix): (&'b Object<'a>, Option<String>)| PillarNode {
        object: Some(object),
        title: object.title(),
        subtitle: matrix,
    };
    let mut outline = Outline { pillars: list.into_iter().map(pillar_node).collect(), goals };
    outline.add_extra_pillar("Techniques without a tactic");
    outline
}

type Tactics<'b, 'a> = Vec<(&'b Object<'a>, Option<String>)>;

/// The tactics in the order of the matrices, with their names if there are several; those in no matrix come last.
fn in_order<'b, 'a>(bundle: &'b Bundle<'a>) -> Tactics<'b, 'a> {
    let has_many = bundle.all("x-mitre-matrix").nth(1).is_some();
    let mut seen = HashSet::new();
    let mut list = Vec::new();
    for matrix in bundle.all("x-mitre-matrix") {
        let named = matrix.head.tactics.0.iter().filter_map(|id| bundle.find(id.as_str()));
        for tactic in named.filter(|object| object.is("x-mitre-tactic")) {
            if seen.insert(tactic.at) {
                list.push((tactic, has_many.then(|| matrix.title())));
            }
        }
    }
    list.extend(bundle.all("x-mitre-tactic").filter(|tactic| seen.insert(tactic.at)).map(|tactic| (tactic, None)));
    list
}

fn by_name<'b>(list: &Tactics<'b, '_>) -> HashMap<&'b str, Vec<usize>> {
    let mut by_name: HashMap<_, Vec<_>> = HashMap::new();
    for (at, (tactic, _)) in list.iter().enumerate() {
        by_name.entry(tactic.head.short_name.as_str()).or_default().push(at);
    }
    by_name
}

/// Indices of the tactics that the technique names, in the order of the list.
fn places(
    goal: &GoalNode<'_, '_>,
    list: &Tactics<'_, '_>,
    by_name: &HashMap<&str, Vec<usize>>,
    by_place: &HashMap<usize, usize>,
    bundle: &Bundle<'_>,
) -> Vec<usize> {
    let mut places = BTreeSet::new();
    for phase in &goal.object.head.kill_chain_phases.0 {
        match find(phase, list, by_name) {
            Some(at) => drop(places.insert(at)),
            None => bundle
                .tally
                .borrow_mut()
                .add(Omission::PhasesWithoutTactic, || format!("{}: {}", goal.object.full_name(), phase.name.as_str())),
        }
    }
    for id in &goal.object.head.objectives.0 {
        places.extend(bundle.find(id.as_str()).and_then(|objective| by_place.get(&objective.at)));
    }
    places.into_iter().collect()
}

/// The tactic of a phase. Several domains may share short names of tactics; the chain of the phase tells them apart.
fn find(phase: &Phase<'_>, list: &Tactics<'_, '_>, by_name: &HashMap<&str, Vec<usize>>) -> Option<usize> {
    let named = by_name.get(phase.name.as_str())?;
    let is_of_chain = |at: &&usize| {
        let domains = &list[**at].0.head.domains.0;
        domains.iter().any(|domain| is_chain(phase.chain.as_str(), domain.as_str()))
    };
    let alone = named.first().filter(|_| named.len() == 1);
    alone.or_else(|| named.iter().take(100).find(is_of_chain)).or(named.first()).copied()
}

/// Whether a kill chain such as `mitre-ics-attack` belongs to a domain such as `ics-attack`.
fn is_chain(chain: &str, domain: &str) -> bool {
    chain.strip_prefix("mitre-") == Some(domain) || (chain == "mitre-attack" && domain == "enterprise-attack")
}
