//! Nests rows into a framework file again.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use crate::{
    faults::{Fault, Faults, Mistake, Name, Place, kind_of},
    layout::{TABLES, TEXTS},
    places::Places,
    read::Row,
};

/// Deepest nesting of sections, more than any framework has.
const DEEPEST: usize = 40;

/// Rows that still need a place.
pub struct Tree {
    rows: BTreeMap<&'static str, Vec<Row>>,
    /// Facts and links, by sheet, and by the kind and id of what they are on.
    attached: HashMap<(&'static str, String, String), Vec<Row>>,
    /// Goals, sections, objectives, values and translated texts, by sheet, and by the kind and id of what they are
    /// under.
    children: HashMap<(&'static str, &'static str, String), Vec<Row>>,
    /// The row of each part of the file.
    pub places: Places,
    /// The faults of the rows themselves.
    pub faults: Faults,
}

/// A row that names something that does not exist.
struct Stray {
    sheet: &'static str,
    row: usize,
    /// The name of what the row holds, if others may refer to it.
    name: Option<Name>,
    /// The name that it refers to.
    parent: Name,
}

impl Tree {
    /// Sorts rows by what they belong to.
    pub fn of(mut rows: BTreeMap<&'static str, Vec<Row>>) -> Self {
        let mut tree = Self {
            rows: BTreeMap::new(),
            attached: HashMap::new(),
            children: HashMap::new(),
            places: Places::default(),
            faults: Faults::default(),
        };
        for name in ["Facts", "Links"] {
            for mut row in rows.remove(name).unwrap_or_default() {
                let of = remove(&mut row.object, "of");
                let kind = word(&of, "kind").to_lowercase();
                let id = if kind == "framework" { String::new() } else { word(&of, "id") };
                tree.attached.entry((name, kind, id)).or_default().push(row);
            }
        }
        for (name, holders) in [
            ("Sections", &["section", "pillar"][..]),
            ("Goals", &["section", "pillar"]),
            ("Objectives", &["goal"]),
            ("Facet values", &["facet"]),
            (TEXTS, &["translation"]),
        ] {
            for mut row in rows.remove(name).unwrap_or_default() {
                let parent = remove(&mut row.object, "over");
                let holder = holders.iter().find(|holder| !word(&parent, holder).is_empty()).unwrap_or(&holders[0]);
                tree.children.entry((name, holder, word(&parent, holder))).or_default().push(row);
            }
        }
        tree.rows = rows;
        tree
    }

    /// Builds the file, and notes a fault for each row that belongs to nothing.
    pub fn file(&mut self, mut about: Value, format: &str) -> Value {
        self.attach("framework", "", "framework", &mut about);
        let changes = self.rows.remove("Changes").unwrap_or_default();
        about["changes"] = self.list(changes, "Changes", "framework.changes", 0);
        let mut file = Map::new();
        file.insert("format".to_owned(), json!(format));
        file.insert("framework".to_owned(), about);
        for (key, name) in [
            ("sources", "Sources"),
            ("themes", "Themes"),
            ("actors", "Actors"),
            ("voices", "Voices"),
            ("facets", "Facets"),
            ("terms", "Terms"),
            ("pillars", "Pillars"),
            ("quotations", "Quotations"),
            ("challenges", "Challenges"),
            ("translations", "Translations"),
        ] {
            let rows = self.rows.remove(name).unwrap_or_default();
            file.insert(key.to_owned(), self.list(rows, name, key, 0));
        }
        self.report_strays();
        Value::Object(file)
    }

    /// Makes a list of rows at this path, each with what belongs to it.
    fn list(&mut self, rows: Vec<Row>, name: &'static str, path: &str, depth: usize) -> Value {
        let put = |(at, Row { mut object, number })| {
            let path = format!("{path}[{at}]");
            self.places.note(path.clone(), name, number);
            self.complete(&mut object, name, &path, depth);
            object
        };
        rows.into_iter().enumerate().map(put).collect()
    }

    fn complete(&mut self, object: &mut Value, name: &'static str, path: &str, depth: usize) {
        let id = word(object, "id");
        match name {
            "Pillars" | "Sections" => {
                let kind = if name == "Pillars" { "pillar" } else { "section" };
                self.attach(kind, &id, path, object);
                let goals = self.take_children("Goals", kind, &id);
                object["goals"] = self.list(goals, "Goals", &format!("{path}.goals"), depth);
                if depth < DEEPEST {
                    let sections = self.take_children("Sections", kind, &id);
                    object["sections"] = self.list(sections, "Sections", &format!("{path}.sections"), depth + 1);
                }
            }
            "Goals" => {
                self.attach("goal", &id, path, object);
                let objectives = self.take_children("Objectives", "goal", &id);
                object["objectives"] = self.list(objectives, "Objectives", &format!("{path}.objectives"), depth);
            }
            "Objectives" => self.attach("objective", &id, path, object),
            "Actors" => self.attach("actor", &id, path, object),
            "Facets" => {
                let values = self.take_children("Facet values", "facet", &id);
                object["values"] = self.list(values, "Facet values", &format!("{path}.values"), depth);
            }
            "Translations" => {
                let texts = self.take_children(TEXTS, "translation", &word(object, "language"));
                object["texts"] = self.texts(texts, &format!("{path}.texts"));
            }
            _ => {}
        }
        // A statement requires a text.
        if object["summary"].as_object().is_some_and(|summary| !summary.contains_key("text")) {
            object["summary"]["text"] = json!("");
        }
    }

    /// The texts of a translation, by part.
    fn texts(&mut self, rows: Vec<Row>, path: &str) -> Value {
        let mut texts = Map::new();
        for Row { object, number } in rows {
            let part = word(&object, "part");
            self.places.note(format!("{path}.{part}"), TEXTS, number);
            if texts.insert(part, json!(word(&object, "text"))).is_some() {
                let place = Place { sheet: TEXTS.to_owned(), row: Some(number), column: String::new() };
                self.faults.all.push(Fault { place, mistake: Mistake::TwoTexts, names: None });
            }
        }
        Value::Object(texts)
    }

    fn take_children(&mut self, name: &'static str, holder: &'static str, id: &str) -> Vec<Row> {
        self.children.remove(&(name, holder, id.to_owned())).unwrap_or_default()
    }

    /// Adds the facts and links of a thing.
    fn attach(&mut self, kind: &str, id: &str, path: &str, object: &mut Value) {
        let facts = if kind == "actor" { "about" } else { "facts" };
        for (name, key) in [("Facts", facts), ("Links", "links")] {
            if let Some(rows) = self.attached.remove(&(name, kind.to_owned(), id.to_owned())) {
                object[key] = self.list(rows, name, &format!("{path}.{key}"), 0);
            }
        }
    }

    /// Notes a fault for each row that names something that does not exist, but not for rows that belong to such a row.
    fn report_strays(&mut self) {
        let attached = std::mem::take(&mut self.attached).into_iter();
        let children = std::mem::take(&mut self.children).into_iter();
        let children = children.map(|((name, kind, id), rows)| ((name, kind.to_owned(), id), rows));
        let mut strays = Vec::new();
        for ((sheet, kind, id), rows) in attached.chain(children) {
            strays.extend(rows.into_iter().map(|row| Stray {
                sheet,
                row: row.number,
                name: kind_of(sheet).map(|kind| (kind.to_owned(), word(&row.object, "id"))),
                parent: (kind.clone(), id.clone()),
            }));
        }
        strays.sort_by_key(|stray| (stray.sheet, stray.row));
        let names: HashSet<Name> = strays.iter().filter_map(|stray| stray.name.clone()).collect();
        let lost = lost(&strays, &names);
        let reported = strays.iter().filter(|stray| !lost.contains(&stray.parent));
        self.faults.all.extend(reported.map(|stray| stray.fault(names.contains(&stray.parent))));
        self.faults.lost = names;
    }
}

/// The names that are lost with what they belong to. Rows in a cycle are not among them, since nothing else would
/// report them.
fn lost(strays: &[Stray], names: &HashSet<Name>) -> HashSet<Name> {
    let mut of: HashMap<&Name, Vec<&Name>> = HashMap::new();
    let mut open = Vec::new();
    for stray in strays {
        match &stray.name {
            Some(name) if names.contains(&stray.parent) => of.entry(&stray.parent).or_default().push(name),
            Some(name) => open.push(name),
            None => {}
        }
    }
    let mut lost = HashSet::new();
    while let Some(name) = open.pop() {
        if lost.insert(name.clone()) {
            open.extend(of.remove(name).into_iter().flatten());
        }
    }
    lost
}

impl Stray {
    /// The fault of the row. The row that it names may be a stray too, in a cycle.
    fn fault(&self, is_in_cycle: bool) -> Fault {
        let (kind, id) = &self.parent;
        let columns = TABLES.iter().find(|table| table.name == self.sheet).map_or(&[][..], |table| table.columns);
        let key = match self.sheet {
            "Facts" | "Links" if kind.is_empty() => "of.kind".to_owned(),
            "Facts" | "Links" => "of.id".to_owned(),
            // A goal without a section is in its pillar.
            "Goals" | "Sections" if id.is_empty() => "over.pillar".to_owned(),
            _ => format!("over.{kind}"),
        };
        let heading = columns.iter().find(|column| column.key == key).map(|column| column.heading.to_owned());
        let mistake = match (kind.is_empty(), id.is_empty()) {
            (true, _) => Mistake::NoSubject,
            (_, true) => {
                Mistake::NoParent { kind: key.split_once("over.").map_or(kind.as_str(), |(_, kind)| kind).to_owned() }
            }
            _ => Mistake::UnknownParent { kind: kind.clone(), id: id.clone() },
        };
        let place = Place { sheet: self.sheet.to_owned(), row: Some(self.row), column: heading.unwrap_or_default() };
        Fault { place, mistake, names: (!id.is_empty() && !is_in_cycle).then(|| self.parent.clone()) }
    }
}

fn remove(object: &mut Value, key: &str) -> Value {
    object.as_object_mut().and_then(|fields| fields.remove(key)).unwrap_or_default()
}

fn word(object: &Value, key: &str) -> String {
    object[key].as_str().unwrap_or_default().to_owned()
}
