//! The facet of a property: its kind, and the order and tone of its values.

use std::collections::{BTreeMap, HashMap};

use super::{markup, words::Words};
use crate::{facets::step, natural::natural, slug::Slugs};
use framework::{
    check::is_reserved,
    wire::{Facet, FacetKind, FacetValue, Tone},
};

/// Words of further scales, for properties whose names indicate a scale.
const STEPS: &[&str] = &[
    "basic",
    "basis",
    "standard",
    "enhanced",
    "advanced",
    "elevated",
    "essential",
    "important",
    "optional",
    "mandatory",
    "required",
    "recommended",
    "must",
    "should",
    "may",
    "could",
    "initial",
    "managed",
    "defined",
    "optimized",
    "optimised",
    "minimal",
    "normal",
    "limited",
    "significant",
    "minor",
    "major",
    "hoch",
    "sehr hoch",
    "mittel",
    "niedrig",
    "gering",
    "erhöht",
    "kritisch",
    "urgent",
];

/// The facet of a property with these values, each with how often it occurs; and the ids of the values.
pub fn facet(
    name: &str,
    uses: BTreeMap<String, usize>,
    words: &Words,
    taken: &mut Slugs,
) -> (Facet, HashMap<String, String>) {
    let slug = crate::slug::id(&[without_prefix(name)], "property");
    let id = if is_reserved(&slug) { format!("its-{slug}") } else { slug };
    let id = taken.take(&[&id], "property");
    let kind = kind(name, &uses);
    let mut raw: Vec<_> = uses.into_keys().collect();
    raw.sort_by_cached_key(|value| (step(value).unwrap_or(usize::MAX), natural(value)));
    let mut slugs = Slugs::default();
    let (mut values, mut ids) = (Vec::new(), HashMap::new());
    for value in raw {
        let title = if value == "true" { words.yes.to_owned() } else { markup::title(&value) };
        let title = if title.is_empty() { words.untitled.to_owned() } else { title };
        let id = slugs.take(&[&value], "value");
        let tone = (kind == FacetKind::Status).then(|| tone(&value));
        ids.insert(value, id.clone());
        values.push(FacetValue { id, title, tone });
    }
    (Facet { id, title: words.heading(name), kind, values }, ids)
}

/// The name of a property without the publisher's prefix: `atlas:object-type`.
pub fn without_prefix(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, rest)| rest)
}

/// The kind of facet for a property with this name and these values.
pub fn kind(name: &str, uses: &BTreeMap<String, usize>) -> FacetKind {
    const LEVELS: [&str; 10] = [
        "maturity",
        "level",
        "baseline",
        "impact",
        "priority",
        "severity",
        "criticality",
        "tier",
        "stufe",
        "essential-eight",
    ];
    let name = without_prefix(name).to_lowercase();
    let is_step = |value: &&String| {
        let value = value.to_lowercase();
        value.bytes().any(|byte| byte.is_ascii_digit()) || step(&value).is_some() || STEPS.contains(&value.as_str())
    };
    let is_scale = 2 * uses.keys().filter(is_step).count() >= uses.len();
    if name == "status" || name.ends_with("-status") || name.ends_with("_status") || name == "state" {
        FacetKind::Status
    } else if name.starts_with("contributes") || name == "implementation-level" {
        // They say whose task a control is, not how far it goes.
        FacetKind::Tag
    } else if is_scale && LEVELS.iter().any(|level| name.contains(level))
        || uses.len() > 1 && uses.keys().all(|value| step(value).is_some())
    {
        FacetKind::Level
    } else {
        FacetKind::Tag
    }
}

/// The tone of a status. Compares whole words, since “inactive” is not “active”.
fn tone(value: &str) -> Tone {
    let value = value.to_lowercase();
    let words: Vec<_> = value.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let has = |some: &[&str]| words.iter().any(|word| some.contains(word));
    let begins = |some: &[&str]| words.iter().any(|word| some.iter().any(|start| word.starts_with(start)));
    if has(&["unknown"]) || words.ends_with(&["not", "applicable"]) || words == ["n", "a"] {
        Tone::Neutral
    } else if has(&["not", "non", "deprecated", "obsolete", "rejected"])
        || words.starts_with(&["other", "than"])
        || begins(&["fail", "inactive", "incomplete", "unimplemented", "unsatisfied"])
    {
        Tone::Bad
    } else if has(&["planned", "draft", "alternative"]) || begins(&["partial", "review"]) {
        Tone::Attention
    } else if has(&["progress", "ongoing", "active", "development"]) {
        Tone::Good
    } else if has(&["implemented", "done", "complete", "completed", "operational", "final", "satisfied", "published"]) {
        Tone::Done
    } else {
        Tone::Neutral
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_told_by_whole_words() {
        for (value, expected) in [
            ("implemented", Tone::Done),
            ("not-implemented", Tone::Bad),
            ("other-than-satisfied", Tone::Bad),
            ("inactive", Tone::Bad),
            ("under-development", Tone::Good),
            ("partially-implemented", Tone::Attention),
            ("not-applicable", Tone::Neutral),
            ("n/a", Tone::Neutral),
            ("dormant", Tone::Neutral),
        ] {
            assert_eq!(tone(value), expected, "{value}");
        }
    }

    #[test]
    fn only_steps_make_a_level() {
        for (name, values, expected) in [
            ("maturity-domain", &["access-control", "consent"][..], FacetKind::Tag),
            ("target-maturity", &["1", "3"], FacetKind::Level),
            ("baseline", &["Low", "HVA"], FacetKind::Level),
            ("risk", &["low", "high"], FacetKind::Level),
            ("atlas:status", &["draft"], FacetKind::Status),
        ] {
            let uses = values.iter().map(|value| ((*value).to_owned(), 2)).collect();
            assert_eq!(kind(name, &uses), expected, "{name}");
        }
    }
}
