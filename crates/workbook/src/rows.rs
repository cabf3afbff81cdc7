//! Flattens a framework file into rows: the file nests its parts, sheets list them side by side.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::layout::TEXTS;

/// The rows of each sheet, as objects of the file.
#[derive(Debug, Default)]
pub struct Rows {
    /// The rows, by the name of their sheet.
    pub of: BTreeMap<&'static str, Vec<Value>>,
    /// The value of `framework`.
    pub about: Value,
    /// Ids and titles of the facets.
    pub facets: Vec<(String, String)>,
}

/// What a thing is under: its pillar, and its section if it is in one.
#[derive(Clone, Default)]
struct Over {
    pillar: String,
    section: Option<String>,
}

impl Rows {
    /// The rows of a file.
    pub fn of(mut file: Value) -> Self {
        let mut rows = Self { about: file["framework"].take(), ..Self::default() };
        let mut about = rows.about.take();
        rows.beside("framework", &mut about);
        rows.of.insert("Changes", list(&mut about, "changes"));
        rows.about = about;
        for pillar in list(&mut file, "pillars") {
            rows.pillar(pillar);
        }
        for (key, name) in [
            ("quotations", "Quotations"),
            ("challenges", "Challenges"),
            ("themes", "Themes"),
            ("voices", "Voices"),
            ("terms", "Terms"),
            ("sources", "Sources"),
        ] {
            rows.of.insert(name, list(&mut file, key));
        }
        for mut actor in list(&mut file, "actors") {
            let about = list(&mut actor, "about");
            rows.put_on("Facts", "actor", &word(&actor, "id"), about);
            rows.put("Actors", actor);
        }
        for mut translation in list(&mut file, "translations") {
            let language = word(&translation, "language");
            let texts = translation.as_object_mut().and_then(|fields| fields.remove("texts"));
            for (part, text) in texts.as_ref().and_then(Value::as_object).into_iter().flatten() {
                rows.put(TEXTS, json!({ "over": { "translation": language }, "part": part, "text": text }));
            }
            rows.put("Translations", translation);
        }
        for mut facet in list(&mut file, "facets") {
            let id = word(&facet, "id");
            rows.facets.push((id.clone(), word(&facet, "title")));
            for mut value in list(&mut facet, "values") {
                value["over"] = json!({ "facet": id });
                rows.put("Facet values", value);
            }
            rows.put("Facets", facet);
        }
        rows
    }

    fn put(&mut self, name: &'static str, row: Value) {
        self.of.entry(name).or_default().push(row);
    }

    fn put_on(&mut self, name: &'static str, kind: &str, id: &str, items: Vec<Value>) {
        for mut item in items {
            item["of"] = if kind == "framework" { json!({ "kind": kind }) } else { json!({ "kind": kind, "id": id }) };
            self.put(name, item);
        }
    }

    /// Puts facts and links into their sheets.
    fn beside(&mut self, kind: &str, thing: &mut Value) {
        let id = word(thing, "id");
        let (facts, links) = (list(thing, "facts"), list(thing, "links"));
        self.put_on("Facts", kind, &id, facts);
        self.put_on("Links", kind, &id, links);
    }

    fn pillar(&mut self, mut pillar: Value) {
        self.beside("pillar", &mut pillar);
        let over = Over { pillar: word(&pillar, "id"), section: None };
        let (goals, sections) = (list(&mut pillar, "goals"), list(&mut pillar, "sections"));
        self.put("Pillars", pillar);
        self.under(&over, goals, sections);
    }

    fn under(&mut self, over: &Over, goals: Vec<Value>, sections: Vec<Value>) {
        for goal in goals {
            self.goal(over, goal);
        }
        for mut section in sections {
            self.beside("section", &mut section);
            let inner = Over { pillar: over.pillar.clone(), section: Some(word(&section, "id")) };
            let (goals, sections) = (list(&mut section, "goals"), list(&mut section, "sections"));
            section["over"] = over.to_json();
            self.put("Sections", section);
            self.under(&inner, goals, sections);
        }
    }

    fn goal(&mut self, over: &Over, mut goal: Value) {
        self.beside("goal", &mut goal);
        goal["over"] = over.to_json();
        let id = word(&goal, "id");
        for mut objective in list(&mut goal, "objectives") {
            self.beside("objective", &mut objective);
            objective["over"] = json!({ "goal": id });
            self.put("Objectives", objective);
        }
        self.put("Goals", goal);
    }
}

impl Over {
    fn to_json(&self) -> Value {
        match &self.section {
            Some(section) => json!({ "pillar": self.pillar, "section": section }),
            None => json!({ "pillar": self.pillar }),
        }
    }
}

/// Takes a list out of an object.
fn list(object: &mut Value, key: &str) -> Vec<Value> {
    match object.as_object_mut().and_then(|fields| fields.remove(key)) {
        Some(Value::Array(items)) => items,
        _ => Vec::new(),
    }
}

fn word(object: &Value, key: &str) -> String {
    object[key].as_str().unwrap_or_default().to_owned()
}
