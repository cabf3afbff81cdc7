//! Flattens a framework file into rows: the file nests its parts, sheets list them side by side.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::layout::TEXTS;

/// The rows of each sheet, as objects of the file.
#[derive(Debug, Default)]
pub struct Rows {
    /// The rows, by the name of their sheet.
    pub by_sheet: BTreeMap<&'static str, Vec<Value>>,
    /// The value of `framework`.
    pub about: Value,
    /// Ids and titles of the facets.
    pub facets: Vec<(String, String)>,
}

/// What a thing is under: its pillar, and its section if it is in one.
#[derive(Clone, Default)]
struct Parents {
    pillar: String,
    section: Option<String>,
}

impl Rows {
    /// The rows of a file.
    pub fn of(mut file: Value) -> Self {
        let mut rows = Self { about: file["framework"].take(), ..Self::default() };
        let mut about = rows.about.take();
        rows.move_facts_and_links("framework", &mut about);
        rows.by_sheet.insert("Changes", take_list(&mut about, "changes"));
        rows.about = about;
        for pillar in take_list(&mut file, "pillars") {
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
            rows.by_sheet.insert(name, take_list(&mut file, key));
        }
        for mut actor in take_list(&mut file, "actors") {
            let about = take_list(&mut actor, "about");
            rows.put_attached("Facts", "actor", &word(&actor, "id"), about);
            rows.put("Actors", actor);
        }
        for mut translation in take_list(&mut file, "translations") {
            let language = word(&translation, "language");
            let texts = translation.as_object_mut().and_then(|fields| fields.remove("texts"));
            for (part, text) in texts.as_ref().and_then(Value::as_object).into_iter().flatten() {
                rows.put(TEXTS, json!({ "over": { "translation": language }, "part": part, "text": text }));
            }
            rows.put("Translations", translation);
        }
        for mut facet in take_list(&mut file, "facets") {
            let id = word(&facet, "id");
            rows.facets.push((id.clone(), word(&facet, "title")));
            for mut value in take_list(&mut facet, "values") {
                value["over"] = json!({ "facet": id });
                rows.put("Facet values", value);
            }
            rows.put("Facets", facet);
        }
        rows
    }

    fn put(&mut self, name: &'static str, row: Value) {
        self.by_sheet.entry(name).or_default().push(row);
    }

    fn put_attached(&mut self, name: &'static str, kind: &str, id: &str, items: Vec<Value>) {
        for mut item in items {
            item["of"] = if kind == "framework" { json!({ "kind": kind }) } else { json!({ "kind": kind, "id": id }) };
            self.put(name, item);
        }
    }

    /// Puts facts and links into their sheets.
    fn move_facts_and_links(&mut self, kind: &str, thing: &mut Value) {
        let id = word(thing, "id");
        let (facts, links) = (take_list(thing, "facts"), take_list(thing, "links"));
        self.put_attached("Facts", kind, &id, facts);
        self.put_attached("Links", kind, &id, links);
    }

    fn pillar(&mut self, mut pillar: Value) {
        self.move_facts_and_links("pillar", &mut pillar);
        let parents = Parents { pillar: word(&pillar, "id"), section: None };
        let (goals, sections) = (take_list(&mut pillar, "goals"), take_list(&mut pillar, "sections"));
        self.put("Pillars", pillar);
        self.add_children(&parents, goals, sections);
    }

    fn add_children(&mut self, parents: &Parents, goals: Vec<Value>, sections: Vec<Value>) {
        for goal in goals {
            self.goal(parents, goal);
        }
        for mut section in sections {
            self.move_facts_and_links("section", &mut section);
            let inner = Parents { pillar: parents.pillar.clone(), section: Some(word(&section, "id")) };
            let (goals, sections) = (take_list(&mut section, "goals"), take_list(&mut section, "sections"));
            section["over"] = parents.to_json();
            self.put("Sections", section);
            self.add_children(&inner, goals, sections);
        }
    }

    fn goal(&mut self, parents: &Parents, mut goal: Value) {
        self.move_facts_and_links("goal", &mut goal);
        goal["over"] = parents.to_json();
        let id = word(&goal, "id");
        for mut objective in take_list(&mut goal, "objectives") {
            self.move_facts_and_links("objective", &mut objective);
            objective["over"] = json!({ "goal": id });
            self.put("Objectives", objective);
        }
        self.put("Goals", goal);
    }
}

impl Parents {
    fn to_json(&self) -> Value {
        match &self.section {
            Some(section) => json!({ "pillar": self.pillar, "section": section }),
            None => json!({ "pillar": self.pillar }),
        }
    }
}

/// Takes a list out of an object.
fn take_list(object: &mut Value, key: &str) -> Vec<Value> {
    match object.as_object_mut().and_then(|fields| fields.remove(key)) {
        Some(Value::Array(items)) => items,
        _ => Vec::new(),
    }
}

fn word(object: &Value, key: &str) -> String {
    object[key].as_str().unwrap_or_default().to_owned()
}
