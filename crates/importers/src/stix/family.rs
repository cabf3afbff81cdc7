//! Whose framework a bundle holds, and the names of its levels.

use super::bundle::Bundle;
use crate::{Format, shape};
use framework::wire::Names;

/// The publications that this importer distinguishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Attack,
    Atlas,
    Disarm,
    Sparta,
    Emb3d,
    Capec,
    Mbc,
    Other,
}

impl Family {
    /// The family that the words of the objects indicate.
    pub fn of(bundle: &Bundle<'_>) -> Self {
        let objects = || bundle.objects.iter().map(|object| &object.head);
        if objects().any(|head| head.kind.as_str().starts_with("x-mitre-emb3d") || !head.threat.as_str().is_empty()) {
            return Self::Emb3d;
        }
        if objects().any(|head| matches!(head.kind.as_str(), "malware-objective" | "malware-behavior")) {
            return Self::Mbc;
        }
        let mut words = String::new();
        for object in bundle.objects.iter().filter(|object| identifies_family(object.head.kind.as_str())) {
            let own = object.own_reference().map_or("", |reference| reference.source_name.as_str());
            let chains = object.head.kill_chain_phases.0.iter().map(|phase| phase.chain.as_str());
            let name = if object.is("attack-pattern") { "" } else { object.head.name.as_str() };
            for word in chains.chain([own, name]) {
                words.push_str(&word.to_lowercase());
                words.push(' ');
            }
        }
        let families = [
            ("disarm", Self::Disarm),
            ("atlas", Self::Atlas),
            ("sparta", Self::Sparta),
            ("mitre-attack", Self::Attack),
            ("-attack ", Self::Attack),
            ("capec", Self::Capec),
        ];
        families.into_iter().find(|(word, _)| words.contains(word)).map_or(Self::Other, |(_, family)| family)
    }

    /// The format of the family's files.
    pub fn format(self) -> Format {
        match self {
            Self::Attack => Format::Attack,
            Self::Atlas => Format::Atlas,
            Self::Disarm => Format::Disarm,
            Self::Sparta => Format::Sparta,
            Self::Emb3d => Format::Emb3d,
            Self::Capec => Format::Capec,
            Self::Mbc | Self::Other => Format::Stix,
        }
    }

    /// A title for bundles without one.
    pub fn title(self) -> &'static str {
        match self {
            Self::Attack => "MITRE ATT&CK",
            Self::Atlas => "MITRE ATLAS",
            Self::Disarm => "DISARM",
            Self::Sparta => "SPARTA",
            Self::Emb3d => "MITRE EMB3D",
            Self::Capec => "CAPEC",
            Self::Mbc => "MITRE Malware Behavior Catalog",
            Self::Other => "Attack patterns",
        }
    }

    /// The names of the levels; without tactics, the phases of a kill chain are the first.
    pub fn names(self, has_tactics: bool) -> Names {
        let [pillar, goal, objective] = match self {
            Self::Emb3d => {
                [("Category", "Categories"), ("Threat", "Threats"), ("Part of a threat", "Parts of threats")]
            }
            Self::Capec => [
                ("Meta attack pattern", "Meta attack patterns"),
                ("Standard attack pattern", "Standard attack patterns"),
                ("Detailed attack pattern", "Detailed attack patterns"),
            ],
            Self::Mbc => [("Objective", "Objectives"), ("Behavior", "Behaviors"), ("Method", "Methods")],
            Self::Other if !has_tactics => {
                [("Phase", "Phases"), ("Attack pattern", "Attack patterns"), ("Part of a pattern", "Parts of patterns")]
            }
            _ => [("Tactic", "Tactics"), ("Technique", "Techniques"), ("Sub-technique", "Sub-techniques")],
        };
        Names {
            pillar: Some(shape::name(pillar.0, pillar.1)),
            goal: Some(shape::name(goal.0, goal.1)),
            objective: Some(shape::name(objective.0, objective.1)),
            actor: Some(shape::name("Related object", "Related objects")),
            ..Names::default()
        }
    }
}

/// Whether names or numbers of objects of this type, or the kill chains they name, can indicate the family.
fn identifies_family(kind: &str) -> bool {
    matches!(kind, "attack-pattern" | "x-mitre-matrix" | "x-mitre-collection" | "x-mitre-tactic")
}
