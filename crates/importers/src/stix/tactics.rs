//! The tactics in the order of their matrix, and which of them a technique belongs to.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    bundle::Bundle,
    shapes::{Object, Phase},
};

/// The tactics that still stand.
pub struct Tactics<'a> {
    /// In the order of the matrices; those that no matrix names come last.
    pub list: Vec<&'a Object<'a>>,
    by_short_name: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Tactics<'a> {
    /// Orders the tactics of a bundle.
    pub fn of(bundle: &Bundle<'a>) -> Self {
        let named = bundle.live_of("x-mitre-matrix").flat_map(|matrix| &matrix.tactics);
        let in_matrix = named.filter_map(|id| bundle.live(id.as_str())).filter(|object| object.is("x-mitre-tactic"));
        let mut seen = BTreeSet::new();
        let mut list = Vec::new();
        for tactic in in_matrix.chain(bundle.live_of("x-mitre-tactic")) {
            if seen.insert(std::ptr::from_ref(tactic)) {
                list.push(tactic);
            }
        }
        let mut by_short_name: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (at, tactic) in list.iter().enumerate() {
            by_short_name.entry(tactic.short_name.as_str()).or_default().push(at);
        }
        Self { list, by_short_name }
    }

    /// Places in the list of the tactics that the technique names, in the order of the list.
    pub fn of_technique(&self, technique: &Object<'_>) -> BTreeSet<usize> {
        technique.kill_chain_phases.iter().filter_map(|phase| self.find(phase)).collect()
    }

    /// Bundles of several domains have tactics of the same short name; the chain of a phase tells them apart.
    fn find(&self, phase: &Phase<'_>) -> Option<usize> {
        let named = self.by_short_name.get(phase.name.as_str())?;
        let is_of_chain =
            |at: &&usize| self.list[**at].domains.iter().any(|it| is_chain(phase.chain.as_str(), it.as_str()));
        let alone = named.first().filter(|_| named.len() == 1);
        alone.or_else(|| named.iter().take(100).find(is_of_chain)).or(named.first()).copied()
    }
}

/// Whether a kill chain such as `mitre-ics-attack` is that of a domain such as `ics-attack`.
fn is_chain(chain: &str, domain: &str) -> bool {
    chain.strip_prefix("mitre-") == Some(domain) || (chain == "mitre-attack" && domain == "enterprise-attack")
}
