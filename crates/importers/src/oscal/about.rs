//! What an OSCAL catalog says of itself.

use super::{
    family::Family,
    shapes::{Catalog, Metadata},
};
use crate::{shape, slug::Slugs, text::Text};
use framework::wire::{About, Name, Names, Source};

/// The catalog as a document.
pub fn about(catalog: &Catalog<'_>, families: &[Family<'_>]) -> About {
    let metadata = &catalog.metadata;
    let title = title(metadata);
    About {
        id: Slugs::default().take(&[&title], "catalog"),
        publisher: publisher(metadata).unwrap_or_else(|| "Publisher not named".to_owned()),
        date: date(metadata),
        language: "en".to_owned(),
        version: metadata.version.label(),
        address: address(metadata),
        coverage: coverage(families),
        names: Some(names(catalog, families)),
        title,
        ..About::default()
    }
}

/// The catalog as the source of all that it says.
pub fn source(catalog: &Catalog<'_>) -> Source {
    let metadata = &catalog.metadata;
    let version = metadata.version.label().map(|version| format!("Version {version}. ")).unwrap_or_default();
    let oscal = metadata.oscal_version.label().map(|version| format!(" {version}")).unwrap_or_default();
    Source {
        id: shape::SOURCE.to_owned(),
        title: title(metadata),
        publisher: publisher(metadata),
        date: date(metadata),
        address: address(metadata),
        note: Some(format!("{version}Read from an OSCAL{oscal} catalog.")),
        ..Source::default()
    }
}

fn title(metadata: &Metadata<'_>) -> String {
    shape::first([metadata.title.title(), "Untitled catalog".to_owned()])
}

fn date(metadata: &Metadata<'_>) -> Option<String> {
    shape::day(metadata.last_modified.as_str()).or_else(|| shape::day(metadata.published.as_str()))
}

/// Who is named as publisher, else as creator, else at all.
fn publisher(metadata: &Metadata<'_>) -> Option<String> {
    let with_role = |role: &str| {
        let holder = metadata.responsible_parties.iter().find(|holder| holder.role_id.as_str() == role)?;
        let uuid = holder.party_uuids.first()?.as_str();
        metadata.parties.iter().find(|party| party.uuid.as_str() == uuid)
    };
    let party = with_role("publisher").or_else(|| with_role("creator")).or_else(|| metadata.parties.first())?;
    Some(party.name.title()).filter(|name| !name.is_empty())
}

fn address(metadata: &Metadata<'_>) -> Option<String> {
    let mut links = metadata.links.iter().filter(|link| matches!(link.rel.as_str(), "canonical" | "alternate"));
    links.find_map(|link| shape::address(link.href.as_str()))
}

fn coverage(families: &[Family<'_>]) -> String {
    let members = || families.iter().flat_map(|family| &family.members);
    let enhancements = members().map(|member| member.enhancements.len()).sum();
    format!(
        "All of the file’s {}, {} and {}, with their statements and guidance. Parts for assessors and the back matter \
         are not shown.",
        shape::count(families.len(), "group"),
        shape::count(members().count(), "control"),
        shape::count(enhancements, "enhancement"),
    )
}

/// Catalogs may tell in their classes what their levels are called; NIST SP 800-53 does so for families only.
fn names(catalog: &Catalog<'_>, families: &[Family<'_>]) -> Names {
    let members = || families.iter().flat_map(|family| &family.members);
    let control = members().next().map(|member| &member.control.class);
    let inner = members().flat_map(|member| &member.enhancements).next().map(|inner| &inner.class);
    Names {
        pillar: word(catalog.groups.first().map(|group| &group.class))
            .or_else(|| Some(shape::name("Family", "Families"))),
        goal: word(control).or_else(|| Some(shape::name("Control", "Controls"))),
        objective: word(inner).or_else(|| Some(shape::name("Enhancement", "Enhancements"))),
        ..Names::default()
    }
}

/// A class that is an English word, as a noun.
fn word(class: Option<&Text<'_>>) -> Option<Name> {
    let class = class?.as_str();
    let is_word = (3..=20).contains(&class.len()) && class.bytes().all(|byte| byte.is_ascii_lowercase());
    let (first, rest) = is_word.then(|| class.split_at(1))?;
    let one = first.to_ascii_uppercase() + rest;
    let many = one.strip_suffix('y').map_or_else(|| format!("{one}s"), |stem| format!("{stem}ies"));
    Some(Name { one, many })
}
