//! A library in its other languages: each object holds its translations; untranslated texts stay as they are.

use std::collections::{BTreeMap, BTreeSet};

use framework::{
    check::is_language,
    wire::{Fact, File, Goal, Section, Statement, Translation},
};
use serde_json::{Map, Value};

use super::shapes::line;

/// The key of translations.
const KEY: &str = "translations";

/// The most languages to read.
const MOST: usize = 30;

/// Gives the framework the library's translations of the texts that the two share.
pub fn share(library: &mut Value) {
    let original = library.clone();
    let objects = library.get_mut("objects");
    let own = objects.and_then(|objects| objects.get_mut("framework")).and_then(Value::as_object_mut);
    let Some(own) = own else { return };
    let same: Vec<_> = ["name", "description"]
        .into_iter()
        .filter(|key| own.get(*key).is_some_and(|value| *value == original[key]))
        .collect();
    let all = own.entry(KEY).or_insert_with(|| Value::Object(Map::new()));
    let Some(all) = all.as_object_mut() else { return };
    for (language, words) in original[KEY].as_object().into_iter().flatten() {
        let known = all.entry(language.as_str()).or_insert_with(|| Value::Object(Map::new()));
        for key in same.iter().filter(|key| is_filled(&words[key])) {
            if let Some(known) = known.as_object_mut().filter(|known| !known.get(*key).is_some_and(is_filled)) {
                known.insert((*key).to_owned(), words[key].clone());
            }
        }
    }
}

/// The languages into which something is translated.
pub fn tags(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    gather(value, &mut found);
    found.into_iter().take(MOST).collect()
}

fn gather(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        Value::Object(fields) => {
            for (key, inner) in fields {
                match inner.as_object().filter(|_| key == KEY) {
                    Some(all) => found.extend(all.keys().filter(|tag| is_language(tag)).cloned()),
                    None => gather(inner, found),
                }
            }
        }
        _ => {}
    }
}

/// The value in a language, as far as it is translated.
pub fn within(value: &Value, language: &str) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(|item| within(item, language)).collect()),
        Value::Object(fields) => {
            let words = fields.get(KEY).and_then(|all| all.get(language)).and_then(Value::as_object);
            let inner = |(key, value): (&String, &Value)| {
                let translated = words
                    .and_then(|words| words.get(key))
                    .filter(|translated| is_filled(translated) && is_filled(value));
                (key.clone(), translated.map_or_else(|| within(value, language), Value::clone))
            };
            Value::Object(fields.iter().filter(|(key, _)| *key != KEY).map(inner).collect::<Map<_, _>>())
        }
        single => single.clone(),
    }
}

fn is_filled(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.trim().is_empty())
}

/// The texts in which one file differs from another with the same structure.
pub fn translation(own: &File, other: &File, language: String) -> Translation {
    let mut texts = Texts::default();
    let (about, translated) = (&own.framework, &other.framework);
    texts.add("framework/title", &about.title, &translated.title);
    texts.statement("framework", "summary", about.summary.as_ref(), translated.summary.as_ref());
    texts.facts("framework", &about.facts, &translated.facts);
    for (own, other) in own.sources.iter().zip(&other.sources) {
        texts.some(&format!("source/{}/note", own.id), own.note.as_ref(), other.note.as_ref());
    }
    for (own, other) in own.actors.iter().zip(&other.actors) {
        texts.add(&format!("actor/{}/title", own.id), &own.title, &other.title);
        for (at, (about, translated)) in own.about.iter().zip(&other.about).enumerate() {
            texts.add(&format!("actor/{}/about/{}", own.id, at + 1), &about.text, &translated.text);
        }
    }
    for (own, other) in own.pillars.iter().zip(&other.pillars) {
        texts.headed(
            &format!("pillar/{}", own.id),
            (&own.title, own.summary.as_ref()),
            (&other.title, other.summary.as_ref()),
        );
        texts.goals(&own.goals, &other.goals);
        texts.sections(&own.sections, &other.sections);
    }
    Translation { language, texts: texts.0, ..Translation::default() }
}

type Headed<'t> = (&'t String, Option<&'t Statement>);

#[derive(Default)]
struct Texts(BTreeMap<String, String>);

impl Texts {
    fn add(&mut self, path: &str, own: &str, other: &str) {
        if own != other && !own.is_empty() && !other.is_empty() {
            self.0.insert(path.to_owned(), other.to_owned());
        }
    }

    fn some(&mut self, path: &str, own: Option<&String>, other: Option<&String>) {
        if let (Some(own), Some(other)) = (own, other) {
            self.add(path, own, other);
        }
    }

    fn statement(&mut self, path: &str, key: &str, own: Option<&Statement>, other: Option<&Statement>) {
        if let (Some(own), Some(other)) = (own, other) {
            self.add(&format!("{path}/{key}"), &own.text, &other.text);
        }
    }

    /// Title and summary. If the title is the whole text in the original, so it is in the translation, however long.
    fn headed(&mut self, path: &str, own: Headed<'_>, other: Headed<'_>) {
        let title = match (own.1, other.1) {
            (None, Some(translated)) if other.0.ends_with('…') => line(&translated.text),
            (None, Some(translated)) => format!("{} {}", other.0, line(&translated.text)),
            _ => other.0.clone(),
        };
        self.add(&format!("{path}/title"), own.0, &title);
        self.statement(path, "summary", own.1, other.1);
    }

    fn facts(&mut self, path: &str, own: &[Fact], other: &[Fact]) {
        if own.len() != other.len() {
            return;
        }
        for (at, (own, other)) in own.iter().zip(other).enumerate() {
            self.add(&format!("{path}/facts/{}/text", at + 1), &own.text, &other.text);
        }
    }

    fn goals(&mut self, own: &[Goal], other: &[Goal]) {
        for (own, other) in own.iter().zip(other) {
            let path = format!("goal/{}", own.id);
            self.headed(&path, (&own.title, own.summary.as_ref()), (&other.title, other.summary.as_ref()));
            self.facts(&path, &own.facts, &other.facts);
            for (own, other) in own.objectives.iter().zip(&other.objectives) {
                let path = format!("objective/{}", own.id);
                self.some(&format!("{path}/title"), own.title.as_ref(), other.title.as_ref());
                self.add(&format!("{path}/text"), &own.text, &other.text);
            }
        }
    }

    fn sections(&mut self, own: &[Section], other: &[Section]) {
        for (own, other) in own.iter().zip(other) {
            let path = format!("section/{}", own.id);
            self.headed(&path, (&own.title, own.summary.as_ref()), (&other.title, other.summary.as_ref()));
            self.goals(&own.goals, &other.goals);
            self.sections(&own.sections, &other.sections);
        }
    }
}
