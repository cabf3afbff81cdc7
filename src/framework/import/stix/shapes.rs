//! The parts of a STIX bundle that are read, as they stand in JSON; all other keys are passed over.

use serde::Deserialize;

use crate::framework::import::{shape, text::Text};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Document<'a> {
    #[serde(borrow)]
    pub objects: Vec<Object<'a>>,
}

/// Any object; which of the keys it has depends on its type.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Object<'a> {
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
    #[serde(borrow)]
    pub created_by_ref: Text<'a>,
    pub revoked: bool,
    #[serde(rename = "x_mitre_deprecated")]
    pub deprecated: bool,
    #[serde(rename = "x_mitre_is_subtechnique")]
    pub is_sub_technique: bool,
    #[serde(borrow, rename = "x_mitre_version")]
    pub version: Text<'a>,
    #[serde(borrow, rename = "x_mitre_shortname")]
    pub short_name: Text<'a>,
    #[serde(borrow, rename = "x_mitre_domains")]
    pub domains: Vec<Text<'a>>,
    #[serde(borrow, rename = "x_mitre_platforms")]
    pub platforms: Vec<Text<'a>>,
    #[serde(borrow, rename = "x_mitre_data_sources")]
    pub data_sources: Vec<Text<'a>>,
    #[serde(borrow, rename = "x_mitre_data_source_ref")]
    pub data_source: Text<'a>,
    #[serde(borrow, rename = "x_mitre_analytic_refs")]
    pub analytics: Vec<Text<'a>>,
    #[serde(borrow, rename = "x_mitre_log_source_references")]
    pub log_sources: Vec<LogSource<'a>>,
    #[serde(borrow, rename = "tactic_refs")]
    pub tactics: Vec<Text<'a>>,
    #[serde(borrow)]
    pub kill_chain_phases: Vec<Phase<'a>>,
    #[serde(borrow)]
    pub external_references: Vec<Reference<'a>>,
    #[serde(borrow)]
    pub relationship_type: Text<'a>,
    #[serde(borrow)]
    pub source_ref: Text<'a>,
    #[serde(borrow)]
    pub target_ref: Text<'a>,
    #[serde(borrow)]
    pub definition: Option<Definition<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct LogSource<'a> {
    #[serde(borrow, rename = "x_mitre_data_component_ref")]
    pub component: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Phase<'a> {
    #[serde(borrow, rename = "kill_chain_name")]
    pub chain: Text<'a>,
    #[serde(borrow, rename = "phase_name")]
    pub name: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Reference<'a> {
    #[serde(borrow)]
    pub source_name: Text<'a>,
    #[serde(borrow)]
    pub external_id: Text<'a>,
    #[serde(borrow)]
    pub url: Text<'a>,
}

/// What a marking says, such as a copyright notice.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Definition<'a> {
    #[serde(borrow)]
    pub statement: Text<'a>,
}

impl Object<'_> {
    /// Whether it has this type.
    pub fn is(&self, kind: &str) -> bool {
        self.kind.as_str() == kind
    }

    /// Whether it still stands.
    pub fn is_live(&self) -> bool {
        !self.revoked && !self.deprecated
    }

    /// Its name, or its label or id where it has none.
    pub fn title(&self) -> String {
        let spare = self.label().or_else(|| self.id.label()).unwrap_or_else(|| "Untitled".to_owned());
        shape::first([self.name.title(), spare])
    }

    /// Its number in ATT&CK, such as `T0803`.
    pub fn label(&self) -> Option<String> {
        self.own_reference().and_then(|reference| reference.external_id.label())
    }

    /// Where it stands on the publisher's pages.
    pub fn address(&self) -> Option<String> {
        self.own_reference().and_then(|reference| shape::address(reference.url.as_str()))
    }

    /// The reference to the object itself, among those to literature.
    fn own_reference(&self) -> Option<&Reference<'_>> {
        let numbered =
            || self.external_references.iter().filter(|reference| !reference.external_id.as_str().is_empty());
        numbered().find(|reference| reference.source_name.as_str().starts_with("mitre")).or_else(|| numbered().next())
    }

    /// Number and name, as lists tell them.
    pub fn full_name(&self) -> String {
        self.label().map_or_else(|| self.title(), |label| format!("{label} {}", self.title()))
    }
}
