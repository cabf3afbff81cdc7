//! Writes a mapping as a STRM sheet and as an OSCAL mapping collection.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use framework::{check::is_address, slug::slug};

use crate::{Fact, Mapping, Pair, Qualifier, Relation, Side};

/// The headings of a STRM sheet, from NIST IR 8477.
const STRM_HEADINGS: [&str; 8] = [
    "Focal Document Element",
    "Focal Document Element Description",
    "Rationale",
    "Relationship",
    "Reference Document Element",
    "Reference Document Element Description",
    "Strength of Relationship",
    "Comments",
];

/// The heading of the column with qualifiers.
const QUALIFIERS: &str = "Qualifiers";

/// A STRM sheet: headings, and one row per pair. Facts follow in extra columns, under their own names.
pub fn strm(mapping: &Mapping) -> (Vec<String>, Vec<Vec<String>>) {
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    let mut headings: Vec<_> = STRM_HEADINGS.map(str::to_owned).to_vec();
    let facts = mapping.pairs.iter().flat_map(|pair| pair.facts.iter().map(|fact| fact.name.as_str()));
    let qualified = mapping.pairs.iter().any(|pair| !pair.qualifiers.is_empty()).then_some(QUALIFIERS);
    for name in qualified.into_iter().chain(facts) {
        names.entry(name).or_insert_with(|| {
            headings.push(name.to_owned());
            headings.len() - 1
        });
    }
    let row = |pair: &Pair| {
        let mut cells = strm_row(pair);
        cells.resize(headings.len(), String::new());
        let qualifiers = pair.qualifiers.iter().map(|qualifier| (QUALIFIERS, qualifier.to_string()));
        let facts = pair.facts.iter().map(|fact| (fact.name.as_str(), fact.value.clone()));
        for (name, value) in qualifiers.chain(facts) {
            if let Some(cell) = names.get(name).and_then(|at| cells.get_mut(*at)) {
                *cell = if cell.is_empty() { value } else { format!("{cell}\n{value}") };
            }
        }
        cells
    };
    let rows = mapping.pairs.iter().map(row).collect();
    (headings, rows)
}

fn strm_row(pair: &Pair) -> Vec<String> {
    let relation = match pair.relation {
        Relation::Equal => "Equal",
        Relation::Subset => "Subset of",
        Relation::Superset => "Superset of",
        Relation::Intersects => "Intersects with",
        Relation::None => "No relationship",
    };
    let relation_text = Relation::from_words(&pair.relation_text).is_none().then_some(pair.relation_text.as_str());
    let comments = [relation_text.unwrap_or_default(), &pair.note, &pair.evidence];
    let comments: Vec<_> = comments.into_iter().filter(|text| !text.is_empty()).collect();
    let cells =
        [&pair.source, &pair.source_title, &pair.rationale, relation, &pair.target, &pair.target_title, &pair.strength];
    cells.into_iter().map(str::to_owned).chain([comments.join("\n")]).collect()
}

/// The mapping as an OSCAL document in JSON. Equal mappings on the same day (`2026-11-28`) give equal text.
pub fn oscal(mapping: &Mapping, today: &str) -> String {
    let mut gaps = (Vec::new(), Vec::new());
    let mut maps = Vec::new();
    for (at, pair) in mapping.pairs.iter().enumerate() {
        match (pair.source.as_str(), pair.target.as_str()) {
            (source, "") => gaps.0.push(source.to_owned()),
            ("", target) => gaps.1.push(target.to_owned()),
            _ => maps.push(map(mapping, at, pair)),
        }
    }
    let mut only = json!({
        "uuid": uuid(&[&mapping.title, "mapping"]),
        "source-resource": resource(&mapping.source, "source"),
        "target-resource": resource(&mapping.target, "target"),
        "maps": maps,
    });
    for (key, ids) in [("source-gap-summary", gaps.0), ("target-gap-summary", gaps.1)] {
        if !ids.is_empty() {
            only[key] = json!({ "uuid": uuid(&[&mapping.title, key]), "unmapped-controls": [{ "with-ids": ids }] });
        }
    }
    let title = if mapping.title.is_empty() { "Mapping" } else { &mapping.title };
    let document = json!({ "mapping-collection": {
        "uuid": uuid(&[title, "collection"]),
        "metadata": {
            "title": title,
            "last-modified": format!("{}T00:00:00Z", if today.is_empty() { "2000-01-01" } else { today }),
            "version": "1.0.0",
            "oscal-version": "1.2.0",
        },
        "provenance": {
            "method": "human",
            "matching-rationale": "semantic",
            "status": "draft",
            "mapping-description": title,
        },
        "mappings": [only],
    }});
    // Nothing in these types can fail to serialise.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

fn map(mapping: &Mapping, at: usize, pair: &Pair) -> Value {
    let relationship = match pair.relation {
        Relation::Equal => "equal-to",
        Relation::Subset => "subset-of",
        Relation::Superset => "superset-of",
        Relation::Intersects => "intersects-with",
        Relation::None => "no-relationship",
    };
    let item = |id: &str| json!([{ "type": if id.contains("_smt") { "statement" } else { "control" }, "id-ref": id }]);
    let mut map = Map::new();
    map.insert("uuid".to_owned(), uuid(&[&mapping.title, &at.to_string(), &pair.source, &pair.target]).into());
    map.insert("relationship".to_owned(), relationship.into());
    map.insert("sources".to_owned(), item(&pair.source));
    map.insert("targets".to_owned(), item(&pair.target));
    for (key, values) in [("qualifiers", list(&pair.qualifiers, qualifier)), ("props", list(&pair.facts, property))] {
        if !values.is_empty() {
            map.insert(key.to_owned(), values.into());
        }
    }
    let rationale = pair.rationale.to_lowercase();
    if ["syntactic", "semantic", "functional"].contains(&rationale.as_str()) {
        map.insert("matching-rationale".to_owned(), rationale.into());
    }
    let percentage = pair.strength.strip_suffix('%').map(str::trim).and_then(|number| number.parse::<f64>().ok());
    if let Some(percentage) = percentage.filter(|percentage| percentage.is_finite()) {
        map.insert("confidence-score".to_owned(), json!({ "percentage": percentage }));
    }
    let words = if pair.relation_text.eq_ignore_ascii_case(relationship) { "" } else { &pair.relation_text };
    let rationale = if map.contains_key("matching-rationale") { "" } else { &pair.rationale };
    let strength = if map.contains_key("confidence-score") { "" } else { &pair.strength };
    let (links, evidence): (Vec<_>, Vec<_>) = pair.evidence.lines().partition(|line| is_address(line));
    if !links.is_empty() {
        let links: Vec<_> = links.into_iter().map(|address| json!({ "href": address })).collect();
        map.insert("links".to_owned(), links.into());
    }
    let evidence = evidence.join("\n");
    let remarks: Vec<_> =
        [words, strength, rationale, &pair.note, &evidence].into_iter().filter(|text| !text.is_empty()).collect();
    if !remarks.is_empty() {
        map.insert("remarks".to_owned(), remarks.join("\n\n").into());
    }
    Value::Object(map)
}

fn list<T>(all: &[T], value: fn(&T) -> Value) -> Vec<Value> {
    all.iter().map(value).collect()
}

fn qualifier(qualifier: &Qualifier) -> Value {
    let Qualifier { subject, predicate, category, description, remarks } = qualifier;
    let parts = [
        ("subject", subject),
        ("predicate", predicate),
        ("category", category),
        ("description", description),
        ("remarks", remarks),
    ];
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
    parts.map(|(key, text)| (key.to_owned(), Value::from(text.as_str()))).collect::<Map<_, _>>().into()
}

/// A fact as a property. A property's name must be a token, so the original name goes into its remarks.
fn property(fact: &Fact) -> Value {
    let token = slug(&fact.name);
    let token = if token.starts_with(|c: char| c.is_ascii_alphabetic()) { token } else { format!("fact-{token}") };
    let mut property = json!({ "name": token, "value": fact.value });
    if fact.name != token {
        property["remarks"] = fact.name.as_str().into();
    }
    property
}

fn resource(side: &Side, kind: &str) -> Value {
    let address = [&side.address, &side.title].into_iter().find(|text| !text.is_empty()).map_or(kind, String::as_str);
    let address: String = address.chars().map(|c| if c.is_whitespace() { '_' } else { c }).collect();
    json!({ "type": "catalog", "href": address })
}

/// A UUID from these texts, in the form of name-based UUIDs: equal texts give equal UUIDs.
fn uuid(texts: &[&str]) -> String {
    // FNV-1a, 128 bits.
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for byte in texts.iter().flat_map(|text| text.bytes().chain([0])) {
        hash = (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
    }
    let hex = format!("{hash:032x}");
    let variant = ["8", "9", "a", "b"][(hash >> 3) as usize % 4];
    format!("{}-{}-5{}-{variant}{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
}
