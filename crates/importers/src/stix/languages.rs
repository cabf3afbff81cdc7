//! The languages of objects, and a bundle's translations of them.

use std::collections::{BTreeMap, HashMap};

use framework::{
    check::is_language,
    wire::{Pillar, Translation},
};
use serde_json::Value;

use super::{bundle::Bundle, description, outline::Outline, shapes::Object};
use crate::plain::plain;

/// The language of a bundle's texts, unless they state another.
pub const OWN: &str = "en";

/// The language of an object, if it states one that is not the bundle's.
pub fn language(object: &Object<'_>) -> Option<String> {
    let stated = object.head.language.as_str().trim();
    (is_language(stated) && stated != OWN).then(|| stated.to_owned())
}

/// A part of the framework: its path, and the key of its text if that is exactly the description.
struct Part {
    path: String,
    text: Option<&'static str>,
}

/// The translated names and descriptions. Other translations, or those of objects outside the tree, count as left out.
pub fn translations(bundle: &Bundle<'_>, outline: &Outline<'_, '_>, pillars: &[Pillar]) -> Vec<Translation> {
    let parts = parts(outline, pillars);
    let mut texts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for content in bundle.all("language-content") {
        let mut fields = content.fields();
        let target = fields.get("object_ref").and_then(Value::as_str).and_then(|id| bundle.find(id));
        let target = target.and_then(|object| Some((object, parts.get(&object.at)?)));
        let Some((target, part)) = target else { continue };
        let Some(Value::Object(contents)) = fields.remove("contents") else { continue };
        let mut is_whole = true;
        for (tag, stated) in &contents {
            let is_other = is_language(tag) && tag != OWN;
            is_whole &= stated.is_object();
            for (key, text) in stated.as_object().into_iter().flatten() {
                let text = text.as_str().unwrap_or_default();
                let (key, text) = match (key.as_str(), part.text) {
                    ("name", _) => ("title", plain(text)),
                    ("description", Some(key)) => (key, description::text(text, &[target])),
                    _ => ("", String::new()),
                };
                if is_other && !text.is_empty() {
                    let texts = texts.entry(tag.clone()).or_default();
                    // The first translation of a text wins.
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

/// The parts of the tree by the index of their objects in the file.
fn parts(outline: &Outline<'_, '_>, pillars: &[Pillar]) -> HashMap<usize, Part> {
    let mut parts = HashMap::new();
    let mut add = |object: &Object<'_>, path: String, key: &'static str, text: Option<&String>| {
        let is_bare = text.is_some_and(|text| *text == description::of(object));
        parts.insert(object.at, Part { path, text: is_bare.then_some(key) });
    };
    let mut goals: Vec<_> = pillars.iter().map(|pillar| pillar.goals.iter()).collect();
    for (pillar_node, pillar) in outline.pillars.iter().zip(pillars) {
        if let Some(object) = pillar_node.object {
            add(
                object,
                format!("pillar/{}", pillar.id),
                "summary",
                pillar.summary.as_ref().map(|summary| &summary.text),
            );
        }
    }
    for goal_node in &outline.goals {
        let first = goal_node.pillars.first().and_then(|at| goals.get_mut(*at));
        let Some(goal) = first.and_then(Iterator::next) else { continue };
        add(
            goal_node.object,
            format!("goal/{}", goal.id),
            "summary",
            goal.summary.as_ref().map(|summary| &summary.text),
        );
        for (part, objective) in goal_node.parts.iter().zip(&goal.objectives) {
            add(part, format!("objective/{}", objective.id), "text", Some(&objective.text));
        }
    }
    parts
}
