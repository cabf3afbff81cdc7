//! NIST's CPRT JSON: the format in which NIST publishes the CSF, SP 800-171, the AI RMF or the NICE framework, as one
//! flat graph of elements and relationships. Functions or families become pillars, elements below goals and objectives.

mod describer;
mod description;
mod graph;
mod ids;
mod order;
mod shapes;
mod tags;
mod tree;

use self::{graph::Graph, shapes::Export, tree::Tree};
use super::{Cause, Format, ImportError, Imported, Importer, Sketch, shape, slug::Slugs};
use framework::wire::{self, About, Link, Names, Source};

/// CPRT exports.
pub struct Cprt;

const FORMAT: Format = Format::Cprt;

impl Importer for Cprt {
    fn format(&self) -> Format {
        FORMAT
    }

    fn recognises(&self, sketch: &Sketch) -> bool {
        sketch.has("response") || (sketch.has("elements") && (sketch.has("relationships") || sketch.has("documents")))
    }

    fn import(&self, text: &str) -> Result<Imported, ImportError> {
        let export = Export::read(text).map_err(|error| ImportError::at(&error, text, FORMAT, "response.elements"))?;
        let graph = Graph::of(&export);
        if graph.roots().is_empty() || !export.has_ids() {
            return Err(ImportError::Nothing {
                format: FORMAT,
                cause: Cause::NoElements,
                missing: "elements (a list at response.elements.elements)",
            });
        }
        let mut tree = Tree::of(&graph);
        let pillars = tree.pillars();
        let file = wire::File {
            format: wire::FORMAT.to_owned(),
            framework: about(&export, &graph),
            sources: vec![source(&export)],
            facets: graph.facets(),
            pillars,
            ..wire::File::default()
        };
        let (left_out, covered) = tree.into_tally().into_parts();
        Ok(Imported { file, left_out, covered, format: FORMAT })
    }
}

fn about(export: &Export, graph: &Graph<'_>) -> About {
    let title = title(export);
    let first = export.documents.first();
    let [pillar, goal, objective] = graph.level_names();
    About {
        id: Slugs::default().take(&[&title], "cprt"),
        publisher: "National Institute of Standards and Technology (NIST)".to_owned(),
        language: "en".to_owned(),
        version: first.map(|document| document.version.clone()).filter(|version| !version.is_empty()),
        address: first.and_then(|document| shape::address(&document.website)),
        coverage: format!(
            "All {} elements of the file that NIST’s Cybersecurity and Privacy Reference Tool gave out.",
            export.elements.len()
        ),
        facts: graph.tag_facts(),
        links: export.documents.iter().filter_map(link).collect(),
        names: Some(Names { pillar, goal, objective, ..Names::default() }),
        title,
        ..About::default()
    }
}

fn title(export: &Export) -> String {
    let first = export.documents.first().map(|document| document.name.clone());
    first.filter(|name| !name.is_empty()).unwrap_or_else(|| "Untitled NIST publication".to_owned())
}

fn link(document: &shapes::Publication) -> Option<Link> {
    let title = [document.name.as_str(), &document.version].join(" ").trim().to_owned();
    shape::address(&document.website).filter(|_| !title.is_empty()).map(|address| Link { title, address })
}

fn source(export: &Export) -> Source {
    let first = export.documents.first();
    let kinds = export.relationship_types.iter().map(|kind| format!("{}: {}", kind.0, kind.1));
    let others = export.documents.iter().skip(1).map(|document| format!("{} {}", document.name, document.version));
    let note: Vec<_> = others.chain(kinds).collect();
    Source {
        id: shape::SOURCE.to_owned(),
        title: title(export),
        publisher: Some("NIST".to_owned()),
        address: first.and_then(|document| shape::address(&document.website)),
        note: Some(note.join(" · ")).filter(|note| !note.is_empty()),
        ..Source::default()
    }
}
