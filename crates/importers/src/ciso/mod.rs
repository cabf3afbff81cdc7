//! CISO Assistant libraries: requirements become pillars, sections, goals and objectives, in all their languages.

mod actors;
mod languages;
mod outline;
mod shapes;
mod tree;

use std::collections::BTreeMap;

use serde_json::Value;

use self::{
    actors::Actors,
    outline::Outline,
    shapes::{describe, full_name, line, marked, text},
    tree::{Taken, Tree, properties},
};
use super::{
    Cause, Format, ImportError, Imported, Importer, Omission, Sketch,
    facets::{Census, Facets},
    left_out::Tally,
    properties::{Fields, Property, title},
    shape,
    slug::Slugs,
};
use framework::{
    check::is_language,
    wire::{self, About, Fact, Markup, Source},
};

/// CISO Assistant libraries.
pub struct Ciso;

const FORMAT: Format = Format::CisoLibrary;

/// The path of the requirements.
const NODES: &str = "objects.framework.requirement_nodes";

/// Keys of the library and of its framework that are read elsewhere, or that are only for machines.
const PASSED_OVER: [&str; 17] = [
    "urn",
    "locale",
    "ref_id",
    "name",
    "description",
    "copyright",
    "version",
    "publication_date",
    "provider",
    "packager",
    "translations",
    "objects",
    "dependencies",
    "convert_library_version",
    "requirement_nodes",
    "implementation_groups_definition",
    "scores_definition",
];

/// The objects of a library that are read.
const READ: [&str; 3] = ["framework", "reference_controls", "threats"];

/// Ids and names.
type Groups = Vec<(String, String)>;

/// Longer ids, in bytes, are no short titles.
const SHORT: usize = 30;

impl Importer for Ciso {
    fn format(&self) -> Format {
        FORMAT
    }

    fn recognises(&self, sketch: &Sketch) -> bool {
        ["urn", "ref_id", "provider", "objects"].iter().all(|key| sketch.has(key)) && !sketch.has_list("objects")
    }

    fn import(&self, text: &str) -> Result<Imported, ImportError> {
        let mut library: Value =
            serde_json::from_str(text).map_err(|error| ImportError::json(&error, text, Some(FORMAT)))?;
        languages::share(&mut library);
        let mut tally = Tally::default();
        let (mut file, groups) = build(&library, &mut tally)?;
        let mut translations = Vec::new();
        for language in languages::tags(&library) {
            let (other, names) = build(&languages::within(&library, &language), &mut Tally::default())?;
            let mut translation = languages::translation(&file, &other, language);
            translation.texts.extend(values(&file, &groups, &names));
            translations.push(translation);
        }
        translations
            .retain(|translation| !translation.texts.is_empty() && translation.language != file.framework.language);
        file.translations = translations;
        let (left_out, covered) = tally.into_parts();
        Ok(Imported { file, left_out, covered, format: FORMAT })
    }
}

/// The framework of a library, and its groups of requirements.
fn build(library: &Value, tally: &mut Tally) -> Result<(wire::File, Groups), ImportError> {
    let empty = Fields::new();
    let library = library.as_object().unwrap_or(&empty);
    let objects = library.get("objects").and_then(Value::as_object).unwrap_or(&empty);
    let framework = objects.get("framework").and_then(Value::as_object).unwrap_or(&empty);
    let nodes = framework.get("requirement_nodes").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let outline = Outline::of(nodes, NODES, tally);
    if outline.nodes.is_empty() {
        let missing = "framework with requirements";
        return Err(ImportError::Nothing { format: FORMAT, cause: Cause::NoRequirements, missing });
    }
    let groups = groups(framework);
    let facets = facets(&outline, &groups, tally);
    let mut actors = Actors::of(objects);
    let mut about = about(library, framework, &facets);
    about.coverage = format!("All of the library’s {}.", shape::count(outline.nodes.len(), "requirement node"));
    let taken = Taken::default();
    let mut tree = Tree { outline: &outline, facets: &facets, groups: &groups, actors: &mut actors, taken };
    let pillars = tree.pillars(&about.title);
    for (key, list) in objects.iter().filter(|(key, _)| !READ.contains(&key.as_str())) {
        let first = list.as_array().and_then(|all| all.first()?.as_object()).map(full_name).unwrap_or_default();
        tally.add_at(Omission::UnknownObjects, format!("objects.{key}"), || format!("{key}: {first}"));
    }
    let file = wire::File {
        format: wire::FORMAT.to_owned(),
        sources: vec![source(library, &about)],
        framework: about,
        pillars,
        actors: actors.into_wire(tally),
        facets: facets.into_wire(),
        ..wire::File::default()
    };
    Ok((file, groups))
}

/// The translated values of facets: the names of the groups in the other language.
fn values(file: &wire::File, own: &[(String, String)], other: &[(String, String)]) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for facet in &file.facets {
        for value in &facet.values {
            let group = own.iter().zip(other).find(|((_, name), _)| *name == value.title);
            let name = group.map(|(_, (_, name))| name).filter(|name| **name != value.title);
            texts.extend(name.map(|name| (format!("facet/{}/values/{}", facet.id, value.id), name.clone())));
        }
    }
    texts
}

/// Id and name of each group of requirements.
fn groups(framework: &Fields) -> Groups {
    let all = framework.get("implementation_groups_definition").and_then(Value::as_array).into_iter().flatten();
    let group = |group: &Fields| {
        let id = line(text(group, "ref_id"));
        (id.clone(), shape::first([line(text(group, "name")), id]))
    };
    all.filter_map(Value::as_object).map(group).collect()
}

fn facets(outline: &Outline, groups: &[(String, String)], tally: &mut Tally) -> Facets {
    let mut census = Census::default();
    for at in outline.members() {
        census.count(&properties(&outline.nodes[at], groups), std::iter::empty());
    }
    let facets = census.facets(&[]);
    facets.repeated.values().for_each(|title| tally.add(Omission::SameProperties, || title.clone()));
    facets
}

fn about(library: &Fields, framework: &Fields, facets: &Facets) -> About {
    let own = |key: &str| shape::first([line(text(framework, key)), line(text(library, key))]);
    let title = shape::first([own("name"), own("ref_id"), "Untitled".to_owned()]);
    let locale = line(text(library, "locale"));
    About {
        id: Slugs::default().take(&[&own("ref_id"), &title], "library"),
        short_title: Some(own("ref_id")).filter(|id| !id.is_empty() && *id != title && id.len() <= SHORT),
        publisher: own("provider"),
        editor: Some(own("packager")).filter(|editor| !editor.is_empty()),
        date: shape::day(text(library, "publication_date")),
        language: if is_language(&locale) { locale } else { "en".to_owned() },
        version: Some(written(library.get("version"))).filter(|version| !version.is_empty()),
        summary: shape::statement(description(library, framework), None),
        facts: facts(library, framework, facets),
        markup: Some(Markup::Markdown),
        title,
        ..About::default()
    }
}

/// The descriptions of library and framework, once where they are the same.
fn description(library: &Fields, framework: &Fields) -> String {
    let [whole, own] = [library, framework].map(|fields| marked(text(fields, "description")));
    if whole.starts_with(&own) || own.is_empty() {
        whole
    } else if own.starts_with(&whole) {
        own
    } else {
        format!("{whole}\n\n{own}")
    }
}

/// A text or a number, as written.
fn written(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => line(text),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn source(library: &Fields, about: &About) -> Source {
    Source {
        id: shape::SOURCE.to_owned(),
        title: shape::first([line(text(library, "name")), about.title.clone()]),
        publisher: Some(about.publisher.clone()).filter(|publisher| !publisher.is_empty()),
        date: about.date.clone(),
        note: Some(line(text(library, "copyright"))).filter(|note| !note.is_empty()),
        ..Source::default()
    }
}

/// What the groups and the scores mean, the other properties, and what all requirements have in common.
fn facts(library: &Fields, framework: &Fields, facets: &Facets) -> Vec<Fact> {
    let fact = |title: String, text: String| Fact { title, text, evidence: shape::evidence(None) };
    let mut all = Vec::new();
    for key in ["implementation_groups_definition", "scores_definition"] {
        let items = framework.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
        let text: Vec<_> = items.map(item).collect();
        all.extend((!text.is_empty()).then(|| fact(title(key), text.join("\n\n"))));
    }
    for (key, value) in library.iter().chain(framework).filter(|(key, _)| !PASSED_OVER.contains(&key.as_str())) {
        let value_text = Property::read(key, value, &|_| None).map(|property| marked(&property.text()));
        all.extend(
            value_text.filter(|value_text| !value_text.is_empty()).map(|value_text| fact(title(key), value_text)),
        );
    }
    all.extend(facets.same.iter().map(|(_, title, values)| fact(title.clone(), values.join(", "))));
    all
}

/// A group or score with what it means.
fn item(fields: &Fields) -> String {
    let score = written(fields.get("score"));
    let mut without_score = fields.clone();
    drop(without_score.remove("score"));
    let (name, description) = (full_name(&without_score), describe(&without_score));
    let name = format!("{score} {name}").trim().to_owned();
    let facts = description.facts.into_iter().map(|(title, text)| format!("{title}: {text}"));
    let text = Some(description.text)
        .filter(|text| !text.is_empty())
        .into_iter()
        .chain(facts)
        .collect::<Vec<_>>()
        .join("\n\n");
    if text.is_empty() { format!("**{name}**") } else { format!("**{name}:** {text}") }
}
