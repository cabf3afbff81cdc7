//! The parts of a STIX bundle that are read, as they stand in JSON; all other keys are passed over.

use crate::{shape, text::Text};
use framework::slot::keys;

#[derive(Default)]
pub struct Document<'a> {
    pub objects: Vec<Object<'a>>,
}

/// Any object; which of the keys it has depends on its type.
#[derive(Default)]
pub struct Object<'a> {
    pub kind: Text<'a>,
    pub id: Text<'a>,
    pub name: Text<'a>,
    pub description: Text<'a>,
    pub modified: Text<'a>,
    pub created_by_ref: Text<'a>,
    pub revoked: bool,
    pub deprecated: bool,
    pub is_sub_technique: bool,
    pub version: Text<'a>,
    pub short_name: Text<'a>,
    pub domains: Vec<Text<'a>>,
    pub platforms: Vec<Text<'a>>,
    pub data_sources: Vec<Text<'a>>,
    pub data_source: Text<'a>,
    pub analytics: Vec<Text<'a>>,
    pub log_sources: Vec<LogSource<'a>>,
    pub tactics: Vec<Text<'a>>,
    pub kill_chain_phases: Vec<Phase<'a>>,
    pub external_references: Vec<Reference<'a>>,
    pub relationship_type: Text<'a>,
    pub source_ref: Text<'a>,
    pub target_ref: Text<'a>,
    pub definition: Option<Definition<'a>>,
}

#[derive(Default)]
pub struct LogSource<'a> {
    pub component: Text<'a>,
}

#[derive(Default)]
pub struct Phase<'a> {
    pub chain: Text<'a>,
    pub name: Text<'a>,
}

#[derive(Default)]
pub struct Reference<'a> {
    pub source_name: Text<'a>,
    pub external_id: Text<'a>,
    pub url: Text<'a>,
}

/// What a marking says, such as a copyright notice.
#[derive(Default)]
pub struct Definition<'a> {
    pub statement: Text<'a>,
}

keys! {
    Document<'a> { objects }
    Object<'a> {
        kind = "type", id, name, description, modified, created_by_ref, revoked, deprecated = "x_mitre_deprecated",
        is_sub_technique = "x_mitre_is_subtechnique", version = "x_mitre_version", short_name = "x_mitre_shortname",
        domains = "x_mitre_domains", platforms = "x_mitre_platforms", data_sources = "x_mitre_data_sources",
        data_source = "x_mitre_data_source_ref", analytics = "x_mitre_analytic_refs",
        log_sources = "x_mitre_log_source_references", tactics = "tactic_refs", kill_chain_phases, external_references,
        relationship_type, source_ref, target_ref, definition,
    }
    LogSource<'a> { component = "x_mitre_data_component_ref" }
    Phase<'a> { chain = "kill_chain_name", name = "phase_name" }
    Reference<'a> { source_name, external_id, url }
    Definition<'a> { statement }
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
