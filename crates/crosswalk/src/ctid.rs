//! Mapping data of the Center for Threat-Informed Defense: capabilities of a framework, and their effects on ATT&CK.

use serde_json::Value;

use crate::{
    Fact, Format, Mapping, Pair, Relation, Side,
    reading::{list, text},
};

/// Reads a mapping; none if the document is not such data.
pub fn read(document: &Value) -> Option<Mapping> {
    let objects = document.get("mapping_objects")?.as_array()?;
    let metadata = &document["metadata"];
    let joined = |parts: [&str; 2]| parts.map(|key| text(metadata, key)).join(" ").trim().to_owned();
    let source = Side { title: joined(["mapping_framework", "mapping_framework_version"]), address: String::new() };
    let attack = format!("ATT&CK {} {}", text(metadata, "technology_domain"), text(metadata, "attack_version"));
    let target = Side { title: attack.split_whitespace().collect::<Vec<_>>().join(" "), address: String::new() };
    let title = format!("{} → {}", source.title, target.title);
    let pairs = objects.iter().map(|object| pair(object, metadata)).collect();
    Some(Mapping { title, format: Format::Ctid, source, target, pairs, left_out: Vec::new() })
}

fn pair(object: &Value, metadata: &Value) -> Pair {
    let kind = text(object, "mapping_type");
    // Kinds are keys; the metadata have their names.
    let relation_text = Some(text(&metadata["mapping_types"][kind.as_str()], "name")).filter(|name| !name.is_empty());
    let is_none = text(object, "status") == "non_mappable"
        || ["capability_id", "attack_object_id"].iter().any(|key| text(object, key).is_empty());
    let score = [text(object, "score_category"), text(object, "score_value")];
    let evidence = list(object, "references").iter().filter_map(Value::as_str).collect::<Vec<_>>();
    Pair {
        source: text(object, "capability_id"),
        source_title: text(object, "capability_description"),
        target: text(object, "attack_object_id"),
        target_title: text(object, "attack_object_name"),
        relation: if is_none { Relation::None } else { Relation::Intersects },
        relation_text: if is_none && kind.is_empty() {
            "non_mappable".to_owned()
        } else {
            relation_text.unwrap_or(kind)
        },
        strength: score.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
        rationale: text(object, "comments"),
        note: String::new(),
        evidence: evidence.join("\n"),
        qualifiers: Vec::new(),
        facts: facts(object, metadata),
    }
}

/// Keys with their own field in a pair.
const PLACED: [&str; 10] = [
    "capability_id",
    "capability_description",
    "attack_object_id",
    "attack_object_name",
    "mapping_type",
    "score_category",
    "score_value",
    "comments",
    "references",
    "status",
];

/// All other keys of an object. Groups are keys; the metadata have their names.
fn facts(object: &Value, metadata: &Value) -> Vec<Fact> {
    let others = object.as_object().into_iter().flatten().filter(|(key, _)| !PLACED.contains(&key.as_str()));
    let fact = |(key, _): (&String, &Value)| {
        let value = text(object, key);
        let group = Some(text(&metadata["capability_groups"], &value)).filter(|_| key == "capability_group");
        Fact::new(&key.replace('_', " "), &group.filter(|title| !title.is_empty()).unwrap_or(value))
    };
    others.filter_map(fact).collect()
}
