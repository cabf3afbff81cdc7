//! Describes an object: its text, its links, its further properties.

use super::{
    bundle::Bundle,
    shapes::{Object, Reference},
};
use crate::{
    markup::{References, markdown},
    properties::Property,
    shape,
    text::Text,
};
use framework::{clean, wire::Link};
use serde_json::Value;

/// Keys that are read elsewhere, or that are only for machines.
const PASSED_OVER: [&str; 35] = [
    "type",
    "id",
    "spec_version",
    "created",
    "modified",
    "created_by_ref",
    "object_marking_refs",
    "granular_markings",
    "external_references",
    "kill_chain_phases",
    "name",
    "description",
    "revoked",
    "lang",
    "extensions",
    "tactic_refs",
    "identity_class",
    "definition_type",
    "is_family",
    "is_subproperty",
    "x_mitre_deprecated",
    "x_mitre_is_subtechnique",
    "x_mitre_modified_by_ref",
    "x_mitre_shortname",
    "x_mitre_contents",
    "x_mitre_analytic_refs",
    "x_mitre_emb3d_threat_category",
    "x_capec_child_of_refs",
    "x_capec_parent_of_refs",
    "x_mitre_emb3d_threat_id",
    "x_mitre_emb3d_mitigation_id",
    "x_mitre_emb3d_property_id",
    "obj_defn",
    "objective_refs",
    "behavior_ref",
];

/// Whether a property is shown. Versions of single objects tell readers nothing; a name or description that is a list
/// or an object is shown, since it can't serve as one.
fn is_shown(key: &str, value: &Value) -> bool {
    let is_odd = matches!(key, "name" | "description") && (value.is_array() || value.is_object());
    is_odd || (!PASSED_OVER.contains(&key) && !key.contains("version"))
}

/// How many references of an object to search for citations: a text may be shown beside many others.
const MOST: usize = 10_000;

/// The key of the parts of the publication that an object belongs to.
pub const DOMAINS: &str = "x_mitre_domains";

/// The key of ATT&CK's numbers for the same object, in matrices by others.
const MITRE_IDS: &str = "x_mitre_ids";

/// The text of the object as Markdown.
pub fn of(object: &Object<'_>) -> String {
    text(object.description(), &[object])
}

/// A text as Markdown; resolves its citations by the references of these objects.
pub fn text(marked: &str, objects: &[&Object<'_>]) -> String {
    if marked.is_empty() { String::new() } else { markdown(marked, &references(objects)) }
}

/// Where the citations and relative links in the texts of these objects lead.
fn references<'o>(objects: &[&'o Object<'_>]) -> References<'o> {
    let all = objects.iter().flat_map(|object| object.references().take(MOST));
    let citations = all.map(|reference| (reference.source_name.as_str(), reference.url.as_str())).collect();
    let address = objects.iter().find_map(|object| object.address());
    References { citations, host: address.as_deref().and_then(host) }
}

/// The site of an address: `https://a.example`.
fn host(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    Some(format!("{scheme}://{}", rest.split('/').next()?))
}

/// The links of the object: its own page first, then literature.
pub fn links(object: &Object<'_>) -> Vec<Link> {
    // The words of its definition are the object's text.
    let to_link = |definition: &Reference<'_>| link(&Reference { description: Text::default(), ..definition.clone() });
    let defined = object.head.definition.0.iter().filter_map(to_link);
    let mut links = shape::once(defined.chain(object.head.external_references.0.iter().filter_map(link)));
    let own = object.address();
    links.sort_by_key(|link| Some(&link.address) != own.as_ref());
    links
}

/// The link of a reference; `None` where it has no address.
pub fn link(reference: &Reference<'_>) -> Option<Link> {
    let address = shape::address(reference.url.as_str())?;
    Some(Link { title: name(reference), address }).filter(|link| !link.title.is_empty())
}

/// A reference in words, as bibliographies have it.
fn name(reference: &Reference<'_>) -> String {
    let [source, id] = [&reference.source_name, &reference.external_id].map(|text| clean(text.as_str().trim()));
    let description = text(reference.description.as_str(), &[]);
    let description = description.split_whitespace().collect::<Vec<_>>().join(" ");
    // Some repeat their name as the number.
    let id = if id == source { "" } else { &*id };
    let parts = [&*source, id, &description];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
}

/// The references without an address, as a list; the object's own number is its label already.
fn unlinked(object: &Object<'_>) -> Vec<String> {
    let all = object.head.external_references.0.iter();
    let own = object.own_reference();
    let is_own = |reference: &Reference<'_>| {
        reference.description.as_str().is_empty() && own.is_some_and(|own| std::ptr::eq(own, reference))
    };
    let without = all.filter(|reference| shape::address(reference.url.as_str()).is_none() && !is_own(reference));
    let names = without.map(|reference| match reference.url.as_str().trim() {
        "" => name(reference),
        address => format!("{} ({address})", name(reference)),
    });
    names.filter(|name| !name.is_empty()).collect()
}

/// The further properties of an object, in words.
pub fn properties(bundle: &Bundle<'_>, object: &Object<'_>) -> Vec<Property> {
    let mut all = Vec::new();
    let references = references(&[object]);
    for (key, value) in object.fields().iter().filter(|(key, value)| is_shown(key, value)) {
        let Some(mut property) = Property::read(key, value, &|id| bundle.name_of(id)) else { continue };
        if key == MITRE_IDS {
            "ATT&CK IDs".clone_into(&mut property.title);
        }
        if key.ends_with("_ref") || key.ends_with("_refs") {
            property.values.retain(|value| !is_id(value));
        } else {
            for value in &mut property.values {
                *value = markdown(value, &references);
            }
        }
        property.values.retain(|value| value != "None" && !value.is_empty());
        if !property.values.is_empty() {
            all.push(property);
        }
    }
    let values = unlinked(object);
    if !values.is_empty() {
        all.push(Property { key: "references".to_owned(), title: "References".to_owned(), values, nests: false });
    }
    all
}

/// Whether a value is an id of no object in the file.
fn is_id(value: &str) -> bool {
    value.split_once("--").is_some_and(|(_, rest)| rest.len() >= 36 && !rest.contains(' '))
}

/// A property as a paragraph.
pub fn paragraph(property: &Property) -> String {
    let text = property.text();
    let gap = if text.starts_with("* ") { "\n\n" } else { " " };
    format!("**{}:**{gap}{text}", property.title)
}

/// Everything that an object says, as one text, for places that have room for nothing but a text.
pub fn full_text(bundle: &Bundle<'_>, object: &Object<'_>) -> String {
    let mut properties = properties(bundle, object);
    // The domains are shown once for the whole bundle.
    properties.retain(|property| property.key != DOMAINS);
    shape::paragraphs(std::iter::once(of(object)).chain(properties.iter().map(paragraph)))
}

/// Everything that an object says, and its links, as one text.
pub fn full_text_with_links(bundle: &Bundle<'_>, object: &Object<'_>) -> String {
    shape::paragraphs(std::iter::once(full_text(bundle, object)).chain(links_in_text(&links(object))))
}

/// Links as a Markdown list.
pub fn links_in_text(links: &[Link]) -> Option<String> {
    let item = |link: &Link| format!("[{}]({})", link.title.replace(['[', ']'], ""), link.address.replace(')', "%29"));
    let items: Vec<_> = links.iter().map(item).map(|item| format!("* {item}")).collect();
    (!items.is_empty()).then(|| items.join("\n"))
}
