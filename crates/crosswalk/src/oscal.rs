//! Reads mapping collections of OSCAL 1.2: each map gives the relation of a set of sources to a set of targets.

use importers::{LeftOut, Omission};
use serde_json::Value;

use crate::{
    Fact, Format, Mapping, Pair, Qualifier, Relation, Side,
    reading::{list, text},
};

/// The most pairs that maps with many sources and targets may expand to.
const MOST: usize = 500_000;

/// The keys of a map that are read.
const READ: [&str; 11] = [
    "uuid",
    "relationship",
    "sources",
    "targets",
    "qualifiers",
    "confidence-score",
    "coverage",
    "matching-rationale",
    "props",
    "links",
    "remarks",
];

/// Reads a mapping; none if the document is not a mapping collection.
pub fn read(document: &Value) -> Option<Mapping> {
    let collection = document.get("mapping-collection").filter(|collection| collection.is_object())?;
    let mappings = list(collection, "mappings");
    let mut pairs = Vec::new();
    for mapping in mappings {
        for map in list(mapping, "maps") {
            unfold(map, mapping, collection, &mut pairs);
        }
        gaps(mapping, "source-gap-summary", &mut pairs, |pair, id| pair.source = id);
        gaps(mapping, "target-gap-summary", &mut pairs, |pair, id| pair.target = id);
    }
    let side = |key: &str| mappings.first().map(|mapping| resource(&mapping[key], collection)).unwrap_or_default();
    let title = text(&collection["metadata"], "title");
    let (source, target) = (side("source-resource"), side("target-resource"));
    Some(Mapping { title, format: Format::Oscal, source, target, pairs, left_out: left_out(mappings) })
}

/// Expands a map into pairs of each source with each target.
fn unfold(map: &Value, mapping: &Value, collection: &Value, pairs: &mut Vec<Pair>) {
    let relation_text = relationship(&map["relationship"]);
    let first = |key: &str| {
        let places = [map, mapping, &collection["provenance"]];
        places.into_iter().map(|place| text(place, key)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let pair = Pair {
        relation: Relation::from_words(&relation_text).unwrap_or_default(),
        strength: strength(map),
        rationale: first("matching-rationale"),
        note: text(map, "remarks"),
        evidence: links(map).join("\n"),
        qualifiers: list(map, "qualifiers").iter().map(qualifier).collect(),
        facts: facts(map),
        relation_text,
        ..Pair::default()
    };
    for source in list(map, "sources") {
        for target in list(map, "targets") {
            if pairs.len() < MOST {
                let mut pair = Pair { source: text(source, "id-ref"), target: text(target, "id-ref"), ..pair.clone() };
                for (name, item) in [("source remarks", source), ("target remarks", target)] {
                    pair.facts.extend(Fact::new(name, &text(item, "remarks")));
                }
                pairs.push(pair);
            }
        }
    }
}

fn qualifier(value: &Value) -> Qualifier {
    Qualifier {
        subject: text(value, "subject"),
        predicate: text(value, "predicate"),
        category: text(value, "category"),
        description: text(value, "description"),
        remarks: text(value, "remarks"),
    }
}

fn links(map: &Value) -> Vec<String> {
    list(map, "links").iter().map(|link| text(link, "href")).filter(|address| !address.is_empty()).collect()
}

/// The properties of a map, and its coverage unless that serves as its strength. If a property's name is just the token
/// of a name in its remarks, that name is used.
fn facts(map: &Value) -> Vec<Fact> {
    let property = |property: &Value| {
        let (name, remarks) = (text(property, "name"), text(property, "remarks"));
        let is_name = !remarks.is_empty() && framework::slug::slug(&remarks) == name;
        Fact::new(if is_name { &remarks } else { &name }, &text(property, "value"))
    };
    let covered = coverage(map);
    let coverage = Fact::new("coverage", &covered).filter(|_| covered != strength(map));
    list(map, "props").iter().filter_map(property).chain(coverage).collect()
}

fn coverage(map: &Value) -> String {
    match &map["coverage"] {
        Value::Object(_) => text(&map["coverage"], "target-coverage"),
        _ => text(map, "coverage"),
    }
}

/// Adds pairs for what a gap summary lists as corresponding to nothing.
fn gaps(mapping: &Value, key: &str, pairs: &mut Vec<Pair>, put: fn(&mut Pair, String)) {
    for unmapped in list(&mapping[key], "unmapped-controls") {
        for id in list(unmapped, "with-ids").iter().filter_map(Value::as_str) {
            let mut pair = Pair { relation: Relation::None, relation_text: key.to_owned(), ..Pair::default() };
            put(&mut pair, id.to_owned());
            pairs.push(pair);
        }
    }
}

/// The word of a relationship, which is a string or next to its namespace.
fn relationship(value: &Value) -> String {
    match value {
        Value::String(word) => word.clone(),
        Value::Object(parts) => {
            let word = parts.iter().find(|(key, _)| *key != "ns").and_then(|(_, word)| word.as_str());
            word.unwrap_or_default().to_owned()
        }
        _ => String::new(),
    }
}

/// The confidence of the map, or how much of the target it covers.
fn strength(map: &Value) -> String {
    let score = &map["confidence-score"];
    let [category, percentage] = ["category", "percentage"].map(|key| text(score, key));
    match (category.is_empty(), percentage.is_empty()) {
        (_, false) => format!("{percentage} %"),
        (false, _) => category,
        _ => coverage(map),
    }
}

/// The title and address of a resource, from the back matter if its address refers there.
fn resource(value: &Value, collection: &Value) -> Side {
    let address = text(value, "href");
    let known = address.strip_prefix('#').and_then(|uuid| {
        list(&collection["back-matter"], "resources").iter().find(|resource| text(resource, "uuid") == uuid)
    });
    let title = known
        .map(|known| text(known, "title"))
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| text(value, "title"));
    let link = known.and_then(|known| list(known, "rlinks").first()).map(|link| text(link, "href"));
    Side { title, address: link.unwrap_or(address) }
}

fn left_out(mappings: &[Value]) -> Vec<LeftOut> {
    let maps = mappings.iter().flat_map(|mapping| list(mapping, "maps"));
    let has_more = |map: &&Value| {
        let mut keys = map.as_object().into_iter().flat_map(|map| map.keys());
        keys.any(|key| !READ.contains(&key.as_str()))
    };
    let more = maps.filter(has_more).map(|map| text(map, "uuid"));
    LeftOut::of(Omission::FurtherDetails, more).into_iter().collect()
}
