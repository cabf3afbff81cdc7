//! MISP galaxy clusters: phases of kill chains become pillars, values goals, and parts of other values objectives.

mod heading;
mod hierarchy;
mod lists;
mod phases;
mod places;
mod shapes;
mod tree;
mod words;

use self::{
    hierarchy::{Hierarchy, parents},
    places::pillars_of,
    shapes::{Cluster, Value},
    tree::Tree,
    words::Words,
};
use super::{
    Cause, Format, ImportError, Imported, Importer, Omission, Sketch, facets::Census, language, left_out::Tally, shape,
    slug::Slugs,
};
use framework::wire::{self, About, Fact, Link, Markup, Names, Source};

/// MISP galaxy clusters.
pub struct Misp;

const FORMAT: Format = Format::Misp;

/// How many words to read to guess the language.
const WORDS: usize = 5000;

impl Importer for Misp {
    fn format(&self) -> Format {
        FORMAT
    }

    fn recognises(&self, sketch: &Sketch) -> bool {
        sketch.has_list("values") && sketch.has("name") && (sketch.has("type") || sketch.has("uuid"))
    }

    fn import(&self, text: &str) -> Result<Imported, ImportError> {
        let cluster: Cluster =
            serde_json::from_str(text).map_err(|error| ImportError::at(&error, text, FORMAT, "values"))?;
        let name = cluster.name.title();
        let mut values: Vec<_> = cluster.values.iter().map(|value| Value::read(value.get())).collect();
        let language_tag = language(&values);
        let words = words::of(&language_tag);
        heading::split(&mut values, &name, words);
        if values.is_empty() {
            return Err(ImportError::Nothing { format: FORMAT, cause: Cause::NoValues, missing: "values" });
        }
        let title = shape::first([name, words.untitled.to_owned()]);
        let mut tally = Tally::default();
        for path in lists::split(&mut values) {
            tally.covers(path);
        }
        let parents = parents(&values);
        let has_phases = values.iter().any(|value| !value.phases.is_empty());
        let hierarchy = if has_phases { None } else { Hierarchy::of(&values, &parents) };
        let places = match &hierarchy {
            Some(hierarchy) => hierarchy.places(&values),
            None => pillars_of(&mut values, &title, &parents, words),
        };
        let mut census = Census::default();
        for (at, value) in values.iter().enumerate() {
            census.count(&value.properties, places.titles_of(at));
        }
        let facets = census.facets(&[]);
        facets.repeated.values().for_each(|title| tally.add(Omission::SameProperties, || title.clone()));
        let tree = Tree::of(&values, &facets, words, &mut tally);
        let pillars = match &hierarchy {
            Some(hierarchy) => tree.hierarchy(hierarchy),
            None => tree.pillars(&places, &parents),
        };
        let mut about = about(&cluster, title, places.name.as_ref(), words);
        about.language = language_tag;
        about.facts.extend(shapes::more(text).iter().map(|property| fact(&property.title, property.text())));
        about.facts.extend(facets.same.iter().map(|(_, title, values)| fact(title, values.join(", "))));
        let file = wire::File {
            format: wire::FORMAT.to_owned(),
            sources: vec![source(&about)],
            framework: about,
            facets: facets.into_wire(),
            pillars,
            ..wire::File::default()
        };
        let (left_out, covered) = tally.into_parts();
        Ok(Imported { file, left_out, covered, format: FORMAT })
    }
}

fn about(cluster: &Cluster<'_>, title: String, pillar: Option<&(String, String)>, words: &Words) -> About {
    let authors: Vec<_> =
        cluster.authors.0.iter().map(super::text::Text::title).filter(|author| !author.is_empty()).collect();
    let source = cluster.source.title();
    let address = shape::address(&source);
    let facts = [(words.category, cluster.category.title()), (words.source, source)];
    let name = |(one, many): words::Noun| Some(shape::name(one, many));
    About {
        id: Slugs::default().take(&[&title], "galaxy"),
        publisher: authors.join(", "),
        version: cluster.version.label(),
        coverage: (words.coverage)(cluster.values.len()),
        summary: shape::statement(shapes::text(cluster.description.as_str()), None),
        facts: facts
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(title, text)| fact(title, text.clone()))
            .collect(),
        markup: Some(Markup::Markdown),
        links: address.iter().map(|address| Link { title: address.clone(), address: address.clone() }).collect(),
        names: Some(Names {
            pillar: pillar.map_or_else(|| name(words.group), |(one, many)| Some(shape::name(one, many))),
            goal: name(words.entry),
            objective: name(words.part),
            ..Names::default()
        }),
        address,
        title,
        ..About::default()
    }
}

/// The language of the entries.
fn language(values: &[Value]) -> String {
    let words = values.iter().flat_map(|value| [&value.title, &value.text]).flat_map(|text| text.split_whitespace());
    language::guess(&words.take(WORDS).collect::<Vec<_>>()).to_owned()
}

fn fact(title: &str, text: String) -> Fact {
    Fact { title: title.to_owned(), text, evidence: shape::evidence(None) }
}

fn source(about: &About) -> Source {
    Source {
        id: shape::SOURCE.to_owned(),
        title: about.title.clone(),
        publisher: Some(about.publisher.clone()).filter(|publisher| !publisher.is_empty()),
        address: about.address.clone(),
        ..Source::default()
    }
}
