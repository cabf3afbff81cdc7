//! The languages of objects, and the translations that a bundle holds of them.

use std::collections::{BTreeMap, HashMap};

use framework::{
    check::is_language,
    wire::{Pillar, Translation},
};
use serde_json::Value;

use super::{bundle::Bundle, outline::Outline, shapes::Object, told};
use crate::plain::plain;

/// The language of a bundle's texts where they do not say another.
pub const OWN: &str = "en";

/// The language of an object, where it says one that is not that of the bundle.
pub fn language(object: &Object<'_>) -> Option<String> {
    let said = object.head.language.as_str().trim();
    (is_language(said) && said != OWN).then(|| said.to_owned())
}

/// A part of the framework: its path, and where its text stands if that is nothing but the description.
struct Part {
    path: String,
    text: Option<&'static str>,
}

/// The names and descriptions in other languages. What else is translated, or is of no part of the tree, is left to be counted.
pub fn translations(bundle: &Bundle<'_>, outline: &Outline<'_, '_>, pillars: &[Pillar]) -> Vec<Translation> {
    let parts = parts(outline, pillars);
    let mut texts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for content in bundle.all("language-content") {
        let mut fields = content.fields();
        let target = fields.get("object_ref").and_then(Value::as_str).and_then(|id| bundle.find(id));
        let Some((target, part)) = target.and_then(|it| Some((it, parts.get(&it.at)?))) else { continue };
        let Some(Value::Object(contents)) = fields.remove("contents") else { continue };
        let mut is_whole = true;
        for (tag, said) in &contents {
            let is_other = is_language(tag) && tag != OWN;
            is_whole &= said.is_object();
            for (key, text) in said.as_object().into_iter().flatten() {
                let text = text.as_str().unwrap_or_default();
                let (key, text) = match (key.as_str(), part.text) {
                    ("name", _) => ("title", plain(text)),
                    ("description", Some(key)) => (key, told::text(text, &[target])),
                    _ => ("", String::new()),
                };
                if is_other && !text.is_empty() {
                    let texts = texts.entry(tag.clone()).or_default();
                    // The first translation of a text stands.
                    is_whole &= *texts.entry(format!("{}/{key}", part.path)).or_insert_with(|| text.clone()) == text;
                } else {
                    is_whole = false;
                }
            }
        }
        if is_whole {
            bundle.show(content);
        }
    }
    texts.into_iter().map(|(language, texts)| Translation { language, texts, ..Translation::default() }).collect()
}

/// The parts of the tree by the places of their objects in the file.
fn parts(outline: &Outline<'_, '_>, pillars: &[Pillar]) -> HashMap<usize, Part> {
    let mut parts = HashMap::new();
    let mut add = |object: &Object<'_>, path: String, key: &'static str, text: Option<&String>| {
        let is_bare = text.is_some_and(|text| *text == told::description(object));
        parts.insert(object.at, Part { path, text: is_bare.then_some(key) });
    };
    let mut goals: Vec<_> = pillars.iter().map(|pillar| pillar.goals.iter()).collect();
    for (stem, pillar) in outline.pillars.iter().zip(pillars) {
        if let Some(object) = stem.object {
            add(object, format!("pillar/{}", pillar.id), "summary", pillar.summary.as_ref().map(|it| &it.text));
        }
    }
    for branch in &outline.goals {
        let first = branch.pillars.first().and_then(|at| goals.get_mut(*at));
        let Some(goal) = first.and_then(Iterator::next) else { continue };
        add(branch.object, format!("goal/{}", goal.id), "summary", goal.summary.as_ref().map(|it| &it.text));
        for (part, objective) in branch.parts.iter().zip(&goal.objectives) {
            add(part, format!("objective/{}", objective.id), "text", Some(&objective.text));
        }
    }
    parts
}
