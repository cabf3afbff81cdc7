//! Attack patterns without tactics, under the phases of the kill chains that they name: ATT&CK 1.0 and other STIX.

use super::{Outline, PillarNode, branches, title_of};
use crate::{Omission, stix::bundle::Bundle};

/// Phases with a known order, from first to last; all others follow in the order of the file.
const ORDER: [&str; 22] = [
    "reconnaissance",
    "resource-development",
    "weaponization",
    "delivery",
    "initial-access",
    "exploitation",
    "installation",
    "execution",
    "persistence",
    "privilege-escalation",
    "defense-evasion",
    "credential-access",
    "discovery",
    "lateral-movement",
    "collection",
    "command-and-control",
    "exfiltration",
    "inhibit-response-function",
    "impair-process-control",
    "actions-on-objectives",
    "impact",
    "effects",
];

/// The tree of a bundle whose attack patterns name phases, or nothing.
pub fn outline<'b, 'a>(bundle: &'b Bundle<'a>) -> Outline<'b, 'a> {
    let mut goals = branches(bundle, "attack-pattern");
    let mut names: Vec<(&str, &str)> = Vec::new();
    for goal in &goals {
        for phase in &goal.object.head.kill_chain_phases.0 {
            let name = (phase.chain.as_str(), phase.name.as_str());
            if !names.contains(&name) && names.len() < MOST {
                names.push(name);
            }
        }
    }
    names.sort_by_key(|(_, name)| ORDER.iter().position(|known| known == name).unwrap_or(ORDER.len()));
    for goal in &mut goals {
        let phases = &goal.object.head.kill_chain_phases.0;
        let place = |phase: &super::super::shapes::Phase<'_>| {
            names.iter().position(|name| *name == (phase.chain.as_str(), phase.name.as_str()))
        };
        for phase in phases {
            match place(phase) {
                Some(place) => goal.pillars.push(place),
                None => bundle.tally.borrow_mut().add(Omission::PhasesWithoutTactic, || phase.name.title()),
            }
        }
        goal.pillars.sort_unstable();
        goal.pillars.dedup();
    }
    let has_many = names.iter().any(|(chain, _)| *chain != names[0].0);
    let pillar_node = |(chain, name): &(&str, &str)| PillarNode {
        object: None,
        title: title_of(name),
        subtitle: (has_many && !chain.is_empty()).then(|| title_of(chain)),
    };
    let is_whole = names.is_empty();
    let mut outline = Outline { pillars: names.iter().map(pillar_node).collect(), goals };
    outline.add_extra_pillar(if is_whole { "Attack patterns" } else { "Attack patterns without a phase" });
    outline
}

/// The most phases to read, more than any kill chain has.
const MOST: usize = 500;
