//! Describes a part of a matrix: its text, its properties, its links, and its ties to other parts.

use serde_json::Value;

use super::shapes::{At, Document, Part, is_text, line, text};
use crate::{
    Omission,
    left_out::Tally,
    markup::{References, markdown},
    properties::{Fields, Property, title},
    shape,
};
use framework::wire::Link;

/// Keys that are read elsewhere, or that are only for machines.
const PASSED_OVER: [&str; 8] =
    ["id", "name", "object-type", "tactics", "subtechnique-of", "created_date", "modified_date", "version"];

/// Keys whose values are words for machines.
const MACHINE: [&str; 2] = ["typecode", "incident-date-granularity"];

/// Titles of keys whose words run together.
const TITLES: [(&str, &str); 4] = [
    ("bluf", "BLUF"),
    ("criticalassets", "Critical assets"),
    ("procedureexamples", "Procedure examples"),
    ("ml-lifecycle", "ML lifecycle"),
];

/// Placeholders that authors write for “nothing”.
const NOTHING: [&str; 3] = ["None", "NONE", "N/A"];

/// The deepest nesting of lists of named things.
const DEEPEST: usize = 4;

/// Something that has a name and is no part itself, such as an example.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The heading of its list.
    pub list: String,
    pub heading: String,
    pub text: String,
    /// Whether its name is written as a Markdown heading.
    pub is_headed: bool,
}

/// A part as read from the file.
#[derive(Debug, Default)]
pub struct Description {
    pub text: String,
    pub properties: Vec<Property>,
    pub named: Vec<Named>,
    /// The steps of a procedure, each of which names a tactic.
    pub steps: Vec<String>,
    pub links: Vec<Link>,
    /// The parts that it names, with the text about each.
    pub relations: Vec<(At, String)>,
}

/// Reads parts key by key, and counts what it leaves out.
pub struct Describer<'d> {
    pub document: &'d Document,
    pub tally: &'d mut Tally,
}

impl Describer<'_> {
    /// Reads a part.
    pub fn describe(&mut self, part: &Part) -> Description {
        let (text, links) = defined(part.description());
        let mut description = Description { text: marked(&text), links, ..Description::default() };
        description.relations.extend(linked(self.document, part.description()).map(|at| (at, String::new())));
        for (key, value) in part.fields.iter().filter(|(key, _)| !PASSED_OVER.contains(&key.as_str()) && !is_text(key))
        {
            self.field(part, &format!("{}.{key}", part.path), key, value, &mut description, 0);
        }
        // Drop properties that repeat the text.
        let whole = line(&description.text);
        description
            .properties
            .retain(|property| property.nests || !whole.contains(&line(&property.text())) || !is_long(property));
        description
    }

    fn field(
        &mut self,
        part: &Part,
        path: &str,
        key: &str,
        value: &Value,
        description: &mut Description,
        depth: usize,
    ) {
        match value {
            _ if MACHINE.contains(&key) => {
                let text = value.as_str().unwrap_or_default();
                if key == MACHINE[0] {
                    self.tally.add_at(Omission::MachineProperties, path.to_owned(), || format!("{key}: {text}"));
                } else {
                    self.tally.covers(path.to_owned());
                }
            }
            Value::Object(fields) if link(key, fields).is_some() => add_link(&mut description.links, link(key, fields)),
            Value::Array(items) => self.items(part, path, key, items, description, depth),
            Value::String(words) if NOTHING.contains(&words.trim()) => self.tally.covers(path.to_owned()),
            Value::String(_) if key == "incident-date" => {
                let day = self.day(part, value).unwrap_or_default();
                self.property(key, &Value::String(day), description);
            }
            other => self.property(key, other, description),
        }
    }

    /// The date of a case study, as precisely as it is known.
    fn day(&self, part: &Part, value: &Value) -> Option<String> {
        let day = value.as_str()?.trim();
        let length = match part.text("incident-date-granularity") {
            "YEAR" => 4,
            "MONTH" => 7,
            _ => day.len(),
        };
        shape::day(day).and_then(|whole| whole.get(..length).map(str::to_owned)).or_else(|| Some(day.to_owned()))
    }

    fn property(&self, key: &str, value: &Value, description: &mut Description) {
        let Some(mut property) = Property::read(key, value, &|id| self.document.name_of(id)) else { return };
        property.title = heading(key);
        for value in &mut property.values {
            *value = marked(value);
        }
        property.values.retain(|value| !value.is_empty() && !NOTHING.contains(&value.as_str()));
        if !property.values.is_empty() && !description.properties.contains(&property) {
            description.properties.push(property);
        }
    }

    /// Reads a list: of ids of parts, of things that name parts, of references, of other named things, or of words.
    fn items(
        &mut self,
        part: &Part,
        path: &str,
        key: &str,
        items: &[Value],
        description: &mut Description,
        depth: usize,
    ) {
        let mut words = Vec::new();
        let names_parts = key == "techniques"
            || items.iter().any(|item| item.as_str().is_some_and(|id| self.document.find(id).is_some()));
        for (at, item) in items.iter().enumerate() {
            let path = format!("{path}[{at}]");
            match item {
                Value::String(id) if names_parts => match self.document.find(id) {
                    Some(at) => description.relations.push((at, String::new())),
                    None => {
                        let name = || format!("{} → {id}", part.full_name());
                        self.tally.add_at(Omission::OtherRelationships, path, name);
                    }
                },
                Value::String(text) if text.trim_start().starts_with('#') => description.add(headed(key, text)),
                Value::String(text) if key == "references" => match reference(text) {
                    Some(link) => add_link(&mut description.links, Some(link)),
                    None => words.push(item.clone()),
                },
                Value::Object(fields) if link(key, fields).is_some() => {
                    add_link(&mut description.links, link("", fields));
                }
                Value::Object(fields) if key == "references" => words.push(text(fields, "title").into()),
                Value::Object(fields) => self.object(part, &path, key, fields, description, depth),
                other => words.push(other.clone()),
            }
        }
        self.property(key, &Value::Array(words), description);
    }

    /// Reads a thing that names a part, or that has its own name.
    fn object(
        &mut self,
        part: &Part,
        path: &str,
        key: &str,
        fields: &Fields,
        description: &mut Description,
        depth: usize,
    ) {
        let named: Vec<_> = fields.values().filter_map(Value::as_str).filter_map(|id| self.document.find(id)).collect();
        let tactic = named.iter().copied().find(|at| matches!(at, At::Tactic(_)));
        let other = named.iter().copied().find(|at| !matches!(at, At::Tactic(_)));
        if named.is_empty() {
            let named = self.named(part, path, key, fields, description, depth);
            description.add(named);
            return;
        }
        let text = self.rest(fields, other.or(tactic)).join("\n\n");
        if let Some(tactic) = tactic {
            let both = [Some(tactic), other].into_iter().flatten().map(|at| self.document.part(at).full_name());
            let number = description.steps.len() + 1;
            let heading = both.collect::<Vec<_>>().join(": ");
            description.steps.push(format!("**{number}. {heading}**\n\n{text}").trim_end().to_owned());
            description.relations.extend(other.map(|at| (at, String::new())));
        } else {
            description.relations.extend(other.map(|at| (at, text)));
        }
    }

    /// The texts about a part in something that names it, without the names of the part.
    fn rest(&self, fields: &Fields, of: Option<At>) -> Vec<String> {
        let part = of.map(|at| self.document.part(at));
        let whole =
            part.and_then(|part| self.document.find(part.text("component-of"))).map(|at| self.document.part(at));
        let titles: Vec<_> = part.into_iter().chain(whole).map(|part| part.title().to_lowercase()).collect();
        let texts = fields.iter().filter_map(|(key, value)| {
            let text = value.as_str().filter(|text| self.document.find(text).is_none())?;
            (!titles.contains(&line(text).to_lowercase())).then(|| (key, marked(text)))
        });
        let mut texts: Vec<_> = texts.filter(|(_, text)| !text.is_empty()).collect();
        // The name comes before the text under it.
        texts.sort_by_key(|(key, _)| !key.eq_ignore_ascii_case("name"));
        let nested = fields.iter().filter(|(_, value)| value.is_object() || value.is_array());
        let nested = nested.filter_map(|(key, value)| Property::read(key, value, &|id| self.document.name_of(id)));
        let nested: Vec<_> = nested.map(|property| format!("**{}:** {}", property.title, property.text())).collect();
        texts.into_iter().map(|(_, text)| text).chain(nested).collect()
    }

    fn named(
        &mut self,
        part: &Part,
        path: &str,
        key: &str,
        fields: &Fields,
        description: &mut Description,
        depth: usize,
    ) -> Named {
        let name = shape::first([text(fields, "name").to_owned(), text(fields, "title").to_owned()]);
        let mut named = headed(key, &name);
        let mut text: Vec<_> = Some(named.text).filter(|text| !text.is_empty()).into_iter().collect();
        let is_name =
            |key: &str| key.ends_with("id") || ["name", "title"].iter().any(|known| key.eq_ignore_ascii_case(known));
        let is_alone = fields.iter().filter(|(key, value)| value.is_string() && !is_name(key)).count() == 1;
        for (inner, value) in fields {
            let path = format!("{path}.{inner}");
            match value {
                Value::String(id) if inner.ends_with("id") && !id.contains(' ') => {
                    let heading = format!("{id} {}", named.heading);
                    heading.trim_end().clone_into(&mut named.heading);
                }
                Value::String(_) if is_name(inner) => {}
                Value::String(words) if NOTHING.contains(&words.trim()) => self.tally.covers(path),
                Value::String(words) if is_text(inner) || is_alone => text.push(marked(words)),
                Value::Array(items) if items.iter().any(Value::is_object) && depth < DEEPEST => {
                    self.items(part, &path, inner, items, description, depth + 1);
                }
                Value::Array(items) if inner == "references" => {
                    self.items(part, &path, inner, items, description, depth);
                }
                other => {
                    let property = Property::read(inner, other, &|id| self.document.name_of(id));
                    text.extend(property.map(|property| format!("**{}:** {}", heading(inner), property.text())));
                }
            }
        }
        text.retain(|text| !text.is_empty());
        Named { text: text.join("\n\n"), ..named }
    }
}

impl Description {
    fn add(&mut self, named: Named) {
        let is_something = !named.heading.is_empty() || !named.text.is_empty();
        if is_something && !self.named.contains(&named) {
            self.named.push(named);
        }
    }

    /// Its named things as facts, list by list: a heading and a text.
    pub fn facts(&self) -> Vec<(String, String)> {
        let mut facts: Vec<(String, String)> = Vec::new();
        for Named { list, heading, text, is_headed } in &self.named {
            if *is_headed {
                facts.push((heading.clone(), shape::first([text.clone(), heading.clone()])));
                continue;
            }
            let paragraph = match (heading.as_str(), text.as_str()) {
                ("", text) => text.to_owned(),
                (heading, "") => format!("**{heading}**"),
                (heading, text) => format!("**{}:** {text}", heading.trim_end_matches(['.', ':'])),
            };
            match facts.iter_mut().find(|(known, _)| known == list) {
                Some((_, known)) => *known += &format!("\n\n{paragraph}"),
                None => facts.push((list.clone(), paragraph)),
            }
        }
        facts
    }

    /// Everything in the description as paragraphs, for places that have room for nothing but a text.
    pub fn paragraphs(&self) -> Vec<String> {
        let mut parts: Vec<_> = Some(self.text.clone()).filter(|text| !text.is_empty()).into_iter().collect();
        parts.extend(self.properties.iter().map(paragraph));
        parts.extend(self.steps.iter().cloned());
        parts.extend(self.facts().into_iter().map(|(heading, text)| format!("**{heading}**\n\n{text}")));
        parts
    }
}

/// A property as a paragraph.
pub fn paragraph(property: &Property) -> String {
    let text = property.text();
    let gap = if text.starts_with("* ") { "\n\n" } else { " " };
    format!("**{}:**{gap}{text}", property.title)
}

/// Adds a link, unless it is already there.
pub fn add_link(links: &mut Vec<Link>, link: Option<Link>) {
    if let Some(link) = link.filter(|link| !links.contains(link)) {
        links.push(link);
    }
}

/// The title of a key.
pub fn heading(key: &str) -> String {
    let known = TITLES.iter().find(|(known, _)| *known == key);
    known.map_or_else(|| title(key), |(_, title)| (*title).to_owned())
}

/// The parts that links in a text lead to: `[Journals](/techniques/AML.T0000.000)`.
fn linked<'t>(document: &'t Document, text: &'t str) -> impl Iterator<Item = At> + 't {
    let targets = text.split("](/").skip(1).filter_map(|rest| rest.split(')').next()?.rsplit('/').next());
    targets.filter_map(|id| document.find(id))
}

/// Resolves footnotes: `[words][1]` becomes a link to the address in the line `[1]: https://a.example "A book"`.
fn defined(text: &str) -> (String, Vec<Link>) {
    let (mut out, mut links, mut known) = (Vec::new(), Vec::new(), Vec::new());
    for line in text.lines() {
        let found = line.trim().strip_prefix('[').and_then(|rest| rest.split_once("]: "));
        let target = found.map(|(name, rest)| (name, rest.trim().split_once(' ').unwrap_or((rest.trim(), ""))));
        match target.and_then(|(name, (address, title))| Some((name, shape::address(address)?, title))) {
            Some((name, address, title)) => {
                let title = shape::first([self::line(title).trim_matches('"').to_owned(), name.to_owned()]);
                add_link(&mut links, Some(Link { title, address: address.clone() }));
                known.push((format!("][{name}]"), format!("]({address})")));
            }
            None => out.push(line),
        }
    }
    let text = known.iter().fold(out.join("\n"), |text, (name, address)| text.replace(name, address));
    (text, links)
}

fn is_long(property: &Property) -> bool {
    property.text().len() > 60
}

/// A text as Markdown.
pub fn marked(text: &str) -> String {
    markdown(text, &References::default())
}

/// A named thing; the first line of its name may be a Markdown heading, with its text below.
fn headed(list: &str, name: &str) -> Named {
    let name = name.trim();
    let is_headed = name.starts_with('#');
    let (heading, text) = name.split_once('\n').filter(|_| is_headed).unwrap_or((name, ""));
    let heading = line(heading.trim_start_matches(['#', ' ']));
    Named { list: self::heading(list), heading, text: marked(text), is_headed }
}

/// An object with an address as a link, titled by its key and its title or id: `ATT&CK: T1596`.
fn link(key: &str, fields: &Fields) -> Option<Link> {
    let address = shape::address(text(fields, "url").trim())?;
    let own = line(&shape::first([text(fields, "title").to_owned(), text(fields, "id").to_owned(), address.clone()]));
    let title = match key.strip_suffix("-reference") {
        Some(of) => format!("{of}: {own}"),
        None => own,
    };
    Some(Link { title, address })
}

/// `<a name="1"> \[1\] </a> [A book](https://a.example/)` as a link.
fn reference(text: &str) -> Option<Link> {
    let text = marked(text);
    let (before, after) = text.split_once("](").filter(|(_, after)| !after.contains("]("))?;
    let (address, rest) = after.rsplit_once(')')?;
    let address = shape::address(address).filter(|_| rest.trim().trim_end_matches('.').is_empty())?;
    let open = before.match_indices('[').map(|(at, _)| at).find(|at| !before[..*at].ends_with('\\'))?;
    let title = format!("{} {}", &before[..open], &before[open + 1..]).replace(['\\'], "");
    Some(Link { title: line(&title), address })
}
