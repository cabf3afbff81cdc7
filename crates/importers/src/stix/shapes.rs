//! The keys of a STIX bundle that say what an object is and what it points to; other keys are read when it is shown.

use serde::Deserialize;

use crate::{
    lenient::{Flag, Listed, Many},
    properties::Fields,
    shape,
    text::Text,
};

#[derive(Deserialize)]
pub struct Document<'a> {
    #[serde(borrow, default)]
    pub objects: Listed<'a>,
}

/// Any object; its type determines which of the keys it has.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Head<'a> {
    #[serde(borrow, rename = "type")]
    pub kind: Text<'a>,
    #[serde(borrow)]
    pub id: Text<'a>,
    #[serde(borrow)]
    pub name: Text<'a>,
    #[serde(borrow)]
    pub description: Text<'a>,
    #[serde(borrow)]
    pub modified: Text<'a>,
    #[serde(borrow, rename = "lang")]
    pub language: Text<'a>,
    #[serde(borrow)]
    pub created_by_ref: Text<'a>,
    pub revoked: Flag,
    #[serde(rename = "x_mitre_deprecated")]
    pub deprecated: Flag,
    #[serde(rename = "x_mitre_is_subtechnique")]
    pub is_sub_technique: Flag,
    #[serde(borrow, rename = "x_mitre_version")]
    pub version: Text<'a>,
    #[serde(borrow, rename = "x_mitre_shortname")]
    pub short_name: Text<'a>,
    #[serde(borrow, rename = "x_mitre_domains")]
    pub domains: Many<Text<'a>>,
    #[serde(borrow, rename = "tactic_refs")]
    pub tactics: Many<Text<'a>>,
    #[serde(borrow)]
    pub kill_chain_phases: Many<Phase<'a>>,
    #[serde(borrow)]
    pub external_references: Many<Reference<'a>>,
    #[serde(borrow)]
    pub relationship_type: Text<'a>,
    #[serde(borrow)]
    pub source_ref: Text<'a>,
    #[serde(borrow)]
    pub target_ref: Text<'a>,
    #[serde(borrow, rename = "x_capec_abstraction")]
    pub abstraction: Text<'a>,
    #[serde(borrow, rename = "x_capec_status")]
    pub capec_status: Text<'a>,
    #[serde(borrow, rename = "x_capec_child_of_refs")]
    pub capec_parents: Many<Text<'a>>,
    /// How a part of MITRE's Malware Behavior Catalog defines itself.
    #[serde(borrow, rename = "obj_defn")]
    pub definition: Many<Reference<'a>>,
    #[serde(borrow, rename = "objective_refs")]
    pub objectives: Many<Text<'a>>,
    #[serde(borrow, rename = "behavior_ref")]
    pub behavior: Text<'a>,
    #[serde(borrow, rename = "x_mitre_emb3d_threat_id")]
    pub threat: Text<'a>,
    #[serde(borrow, rename = "x_mitre_emb3d_mitigation_id")]
    pub mitigation: Text<'a>,
    #[serde(borrow, rename = "x_mitre_emb3d_property_id")]
    pub property: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Phase<'a> {
    #[serde(borrow, rename = "kill_chain_name")]
    pub chain: Text<'a>,
    #[serde(borrow, rename = "phase_name")]
    pub name: Text<'a>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Reference<'a> {
    #[serde(borrow)]
    pub source_name: Text<'a>,
    #[serde(borrow)]
    pub external_id: Text<'a>,
    #[serde(borrow)]
    pub url: Text<'a>,
    #[serde(borrow)]
    pub description: Text<'a>,
}

/// An object of the bundle.
pub struct Object<'a> {
    /// Its index in the list of objects.
    pub at: usize,
    pub head: Head<'a>,
    pub raw: &'a str,
}

impl<'a> Object<'a> {
    /// Its type; translates the types of the Malware Behavior Catalog for tactics and techniques.
    pub fn kind(&self) -> &str {
        match self.head.kind.as_str() {
            "malware-objective" => "x-mitre-tactic",
            "malware-behavior" | "malware-method" => "attack-pattern",
            kind => kind,
        }
    }

    /// Whether it has this type.
    pub fn is(&self, kind: &str) -> bool {
        self.kind() == kind
    }

    /// Its references: its own definition first, where the file keeps that apart.
    pub fn references(&self) -> impl Iterator<Item = &Reference<'a>> + Clone {
        self.head.definition.0.iter().chain(&self.head.external_references.0)
    }

    /// Its text, as in the file.
    pub fn description(&self) -> &str {
        let defined = self.head.definition.0.first().map(|definition| definition.description.as_str());
        defined.filter(|_| self.head.description.as_str().is_empty()).unwrap_or(self.head.description.as_str())
    }

    /// Whether it is revoked or deprecated; `None` if it is current.
    pub fn status(&self) -> Option<&'static str> {
        let is_old = self.head.deprecated.0 || self.head.capec_status.as_str().eq_ignore_ascii_case("deprecated");
        match (self.head.revoked.0, is_old) {
            (true, _) => Some("Revoked"),
            (false, true) => Some("Deprecated"),
            (false, false) => None,
        }
    }

    /// Its name, or its label or id where it has none.
    pub fn title(&self) -> String {
        let spare = self.label().or_else(|| self.head.id.label()).unwrap_or_else(|| "Untitled".to_owned());
        shape::first([self.head.name.title(), spare])
    }

    /// Its number, such as `T0803`.
    pub fn label(&self) -> Option<String> {
        let own = || self.own_reference().and_then(|reference| reference.external_id.label());
        let Head { threat, mitigation, property, .. } = &self.head;
        [threat, mitigation, property].into_iter().find_map(Text::label).or_else(own)
    }

    /// Its address on the publisher's site.
    pub fn address(&self) -> Option<String> {
        self.own_reference().and_then(|reference| shape::address(reference.url.as_str()))
    }

    /// The reference to the object itself, among those to literature.
    pub fn own_reference(&self) -> Option<&Reference<'_>> {
        let numbered = || self.references().filter(|reference| !reference.external_id.as_str().is_empty());
        numbered().find(|reference| reference.source_name.as_str().starts_with("mitre")).or_else(|| numbered().next())
    }

    /// Whether its name is only a generated number, as those of CAPEC's mitigations are.
    pub fn is_nameless(&self) -> bool {
        self.is("course-of-action") && self.head.name.as_str().starts_with("coa-")
    }

    /// Number and name, as lists show them.
    pub fn full_name(&self) -> String {
        self.label().map_or_else(|| self.title(), |label| format!("{label} {}", self.title()))
    }

    /// All its keys.
    pub fn fields(&self) -> Fields {
        serde_json::from_str(self.raw).unwrap_or_default()
    }

    /// Its path in the file.
    pub fn path(&self) -> String {
        format!("objects[{}]", self.at)
    }
}
