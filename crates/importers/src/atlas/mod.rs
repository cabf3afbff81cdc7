//! MITRE ATLAS in its own format, and matrices that others write like it, such as that for mobile networks: tactics
//! become pillars, techniques goals, sub-techniques objectives.

mod actors;
mod description;
mod lists;
mod outline;
mod shapes;
mod tree;

use serde_json::Value;

use self::{
    actors::Relations,
    description::{Describer, Description},
    outline::Outline,
    shapes::{Document, Part, line, text},
    tree::Tree,
};
use super::{
    Cause, Format, ImportError, Imported, Importer, Omission, Sketch,
    facets::{Census, Facets},
    language,
    left_out::Tally,
    properties::{Fields, Property},
    shape,
    slug::Slugs,
};
use framework::wire::{self, About, Fact, Markup, Name, Names, Source};

/// Threat matrices in the format of MITRE ATLAS.
pub struct Atlas;

const FORMAT: Format = Format::AtlasData;

/// The title of the pillar for techniques without a tactic.
const UNPLACED: &str = "Techniques without a tactic";

/// Keys that become facets even where few of their values recur.
const WANTED: [&str; 4] = ["platforms", "maturity", "status", "architecture-segment"];

/// How many words to read to guess the language.
const WORDS: usize = 5000;

/// Longer ids, in bytes, are no short titles.
const SHORT: usize = 20;

impl Importer for Atlas {
    fn format(&self) -> Format {
        FORMAT
    }

    fn recognises(&self, sketch: &Sketch) -> bool {
        let is_flat = sketch.has_list("tactics") && sketch.has_list("techniques");
        let is_whole = sketch.has_list("matrices") && (sketch.has("version") || sketch.has("case-studies"));
        sketch.has("name") && (is_flat || is_whole)
    }

    fn import(&self, text: &str) -> Result<Imported, ImportError> {
        let mut tally = Tally::default();
        let document = Document::read(text, &mut tally)?;
        if document.techniques.is_empty() {
            let missing = "tactics and no attack patterns that can be shown";
            return Err(ImportError::Nothing { format: FORMAT, cause: Cause::NoPatternsShown, missing });
        }
        let outline = Outline::of(&document, &mut tally);
        let mut describer = Describer { document: &document, tally: &mut tally };
        let mut describe = |parts: &[Part]| parts.iter().map(|part| describer.describe(part)).collect::<Vec<_>>();
        let (tactics, mut techniques) = (describe(&document.tactics), describe(&document.techniques));
        let others = describe(&document.others);
        lists::split(&mut techniques);
        let facets = facets(&document, &outline, &techniques, &mut tally);
        let order = actors::order(&document);
        let relations = Relations::of(&techniques, &others, &order);
        let actors = actors::actors(&document, &others, &order);
        let framework = about(&document, &outline, &techniques, &facets);
        let tree = Tree {
            document: &document,
            outline: &outline,
            tactics: &tactics,
            techniques: &techniques,
            relations: &relations,
            order: &order,
            actors: &actors,
            facets: &facets,
        };
        let file = wire::File {
            format: wire::FORMAT.to_owned(),
            pillars: tree.pillars(),
            sources: vec![source(&framework)],
            framework,
            facets: facets.into_wire(),
            actors,
            ..wire::File::default()
        };
        let (left_out, covered) = tally.into_parts();
        Ok(Imported { file, left_out, covered, format: FORMAT })
    }
}

fn facets(document: &Document, outline: &Outline, techniques: &[Description], tally: &mut Tally) -> Facets {
    let titles: Vec<_> = document.tactics.iter().map(Part::title).chain([UNPLACED.to_owned()]).collect();
    let mut census = Census::default();
    for (goal, technique) in outline.members() {
        let pillars = outline.goals[goal].pillars.iter().map(|at| &titles[*at]);
        census.count(&techniques[technique].properties, pillars);
    }
    let facets = census.facets(&WANTED);
    facets.repeated.values().for_each(|title| tally.add(Omission::SameProperties, || title.clone()));
    facets
}

fn about(document: &Document, outline: &Outline, techniques: &[Description], facets: &Facets) -> About {
    let own = |key: &str| line(text(&document.fields, key));
    let matrices: Vec<_> = document.matrices.iter().map(|matrix| line(text(matrix, "name"))).collect();
    let title = shape::first([own("name"), matrices.join(", "), own("id"), "Untitled".to_owned()]);
    let words = techniques.iter().flat_map(|description| description.text.split_whitespace()).take(WORDS);
    About {
        id: Slugs::default().take(&[&title], "matrix"),
        short_title: Some(own("id")).filter(|id| !id.is_empty() && id.len() <= SHORT && *id != title),
        version: Some(version(&document.fields)).filter(|version| !version.is_empty()),
        language: language::guess(&words.collect::<Vec<_>>()).to_owned(),
        coverage: coverage(document, outline),
        summary: shape::statement(description::marked(text(&document.fields, "description")), None),
        facts: facts(document, &title, facets),
        markup: Some(Markup::Markdown),
        names: Some(Names {
            actor: actors::name(document).or_else(|| Some(shape::name("Related object", "Related objects"))),
            ..names()
        }),
        title,
        ..About::default()
    }
}

/// The version as written, whether a text or a number.
fn version(fields: &Fields) -> String {
    match fields.get("version") {
        Some(Value::String(text)) => line(text),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn names() -> Names {
    Names {
        pillar: Some(shape::name("Tactic", "Tactics")),
        goal: Some(shape::name("Technique", "Techniques")),
        objective: Some(shape::name("Sub-technique", "Sub-techniques")),
        ..Names::default()
    }
}

fn source(about: &About) -> Source {
    Source {
        id: shape::SOURCE.to_owned(),
        title: about.title.clone(),
        note: about.version.as_ref().map(|version| format!("Version {version}.")),
        ..Source::default()
    }
}

/// What the file says at its top and of its matrices, what all techniques share, and the date of the last change.
fn facts(document: &Document, whole: &str, facets: &Facets) -> Vec<Fact> {
    let fact = |title: String, text: String| Fact { title, text, evidence: shape::evidence(None) };
    let top =
        document.fields.iter().filter(|(key, _)| !["id", "name", "version", "description"].contains(&key.as_str()));
    let of_matrices = document.matrices.iter().flatten().filter(|(key, _)| !["id", "name"].contains(&key.as_str()));
    let to_fact = |(key, value): (&String, &Value)| {
        let property = Property::read(key, value, &|id| document.name_of(id))?;
        Some(fact(description::heading(key), description::marked(&property.text())))
    };
    let mut all: Vec<_> = top.chain(of_matrices).filter_map(to_fact).collect();
    let matrices: Vec<_> = document.matrices.iter().map(|matrix| line(text(matrix, "name"))).collect();
    let matrices = matrices.into_iter().filter(|name| !name.is_empty() && name != whole).collect::<Vec<_>>().join(", ");
    all.extend((!matrices.is_empty()).then(|| fact(description::heading("matrices"), matrices)));
    all.extend(facets.same.iter().map(|(_, title, values)| fact(title.clone(), values.join(", "))));
    let parts = document.tactics.iter().chain(&document.techniques).chain(&document.others);
    let last = parts.filter_map(|part| shape::day(part.text("modified_date"))).max();
    all.extend(last.map(|day| fact("Last change".to_owned(), day)));
    all
}

/// How much the file holds of each level, and of everything beside the tree in the file's own words.
fn coverage(document: &Document, outline: &Outline) -> String {
    let Names { pillar, goal, objective, .. } = names();
    let parts = outline.goals.iter().map(|goal| goal.parts.len()).sum();
    let count = |(name, number): (Option<Name>, usize)| {
        let name = name.unwrap_or_default();
        format!("{number} {}", if number == 1 { name.one } else { name.many }.to_lowercase())
    };
    let levels = [(pillar, document.tactics.len()), (goal, outline.goals.len()), (objective, parts)];
    let mut counts: Vec<_> = levels.into_iter().filter(|(_, number)| *number > 0).map(count).collect();
    let order = actors::order(document);
    for list in order.chunk_by(|one, other| document.others[*one].list == document.others[*other].list) {
        let part = &document.others[list[0]];
        let name = if list.len() == 1 { part.kind() } else { part.list.replace(['-', '_'], " ") };
        counts.push(format!("{} {name}", list.len()));
    }
    format!("The file’s {}.", counts.join(", "))
}
