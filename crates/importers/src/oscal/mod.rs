//! OSCAL catalogs of any version: groups become pillars and sections, controls goals, enhancements objectives.
//!
//! A catalog is read into a [tree](tree::Json) that records which of its texts a reader gets to see. In the end, the
//! unseen ones are counted by kind, so that nothing is dropped in silence.

mod about;
mod code;
mod context;
mod facet;
mod goal;
mod heading;
mod language;
mod links;
pub mod markup;
mod other;
mod params;
mod plan;
mod profile;
mod props;
mod prose;
mod rest;
mod tree;
mod words;

pub use profile::{Resolved, resolve as resolve_profile};

use self::{
    about::Describer,
    code::Habits,
    context::{Context, Names},
    goal::Builder,
    links::Resources,
    params::Params,
    plan::{Index, Plan},
    props::Facets,
    tree::Json,
};
use super::{Cause, Format, ImportError, Imported, Importer, Omission, Sketch, left_out::Tally, slug::Slugs};
use framework::wire;

/// The format of the files.
const FORMAT: Format = Format::OscalCatalog;

/// OSCAL catalogs.
pub struct Oscal;

impl Importer for Oscal {
    fn format(&self) -> Format {
        FORMAT
    }

    fn recognises(&self, sketch: &Sketch) -> bool {
        sketch.has("catalog") || other::keys().any(|key| sketch.has(key))
    }

    fn import(&self, text: &str) -> Result<Imported, ImportError> {
        let document: Json<'_> =
            serde_json::from_str(text).map_err(|error| ImportError::json(&error, text, Some(FORMAT)))?;
        let Some(catalog) = document.get("catalog") else {
            let refused = other::refused(|key| document.get(key).is_some());
            return Err(refused.unwrap_or(ImportError::Nothing {
                format: FORMAT,
                cause: Cause::NoCatalog,
                missing: "catalog in it",
            }));
        };
        if !matches!(catalog, Json::Object(_)) {
            let message = format!("expected an object, found {}", catalog.kind());
            return Err(ImportError::MisshapenAt { format: FORMAT, path: "catalog".to_owned(), message });
        }
        import(catalog, text.len())
    }
}

fn import(catalog: &Json<'_>, size: usize) -> Result<Imported, ImportError> {
    let plan = plan::plan(catalog)?;
    let is_titled = catalog.get("metadata").is_some_and(|metadata| !metadata.word("title").trim().is_empty());
    if plan.branches.is_empty() && !is_titled {
        return Err(ImportError::Nothing {
            format: FORMAT,
            cause: Cause::NoControls,
            missing: "groups and no controls",
        });
    }
    let language = language::of(catalog);
    let words = words::of(&language);
    let context = Context {
        params: Params::of(catalog, size, words),
        resources: Resources::of(catalog),
        habits: Habits::of(catalog),
        words,
        names: Names::of(size),
    };
    let facets = facets(&plan, words);
    let (mut file, mut tally) = build(&plan, &context, &facets);
    let empty = Json::Null;
    let metadata = catalog.get("metadata").unwrap_or(&empty);
    let describer = Describer { context: &context, metadata, language };
    file.framework = describer.about(&plan, &facets.same);
    file.sources = vec![describer.source(&file.framework)];
    // If a catalog has no groups at all, its one pillar is the catalog itself.
    if plan.branches.iter().all(|branch| branch.node.is_none()) {
        let only = file.pillars.pop().unwrap_or_default();
        let wire::About { id, title, .. } = file.framework.clone();
        file.pillars = vec![wire::Pillar { id, title, ..only }];
    }
    facets.repeated.iter().for_each(|name| tally.add(Omission::SameProperties, || words.heading(name)));
    rest::count(catalog, &mut tally);
    file.facets = facets.into_wire();
    let (left_out, covered) = tally.into_parts();
    Ok(Imported { file, left_out, covered, format: FORMAT })
}

fn facets(plan: &Plan<'_, '_>, words: &words::Words) -> Facets {
    let members = plan.branches.iter().enumerate().flat_map(|(at, branch)| {
        branch.all_members().into_iter().map(move |member| (at, member.node, &member.inner)).collect::<Vec<_>>()
    });
    let controls = members.flat_map(|(at, node, inner)| {
        std::iter::once(node).chain(inner.iter().copied()).map(move |control| (at, control))
    });
    Facets::of(controls, words)
}

fn build(plan: &Plan<'_, '_>, context: &Context<'_, '_>, facets: &Facets) -> (wire::File, Tally) {
    let index = Index::of(plan);
    let mut builder = Builder {
        context,
        index: &index,
        facets,
        tally: Tally::default(),
        pillars: Slugs::default(),
        sections: Slugs::default(),
        objectives: Slugs::default(),
    };
    let pillars = plan.branches.iter().map(|branch| builder.pillar(branch)).collect();
    let file = wire::File { format: wire::FORMAT.to_owned(), pillars, ..wire::File::default() };
    (file, builder.tally)
}
