//! STIX 2.0 and 2.1: MITRE ATT&CK and its kin. Tactics become pillars, techniques goals, sub-techniques objectives.

mod about;
mod actors;
mod bundle;
mod description;
mod family;
mod languages;
mod outline;
mod relations;
mod shapes;
mod tree;

use self::{bundle::Bundle, family::Family, outline::Outline, relations::Relations, tree::Tree};
use super::{Cause, Format, ImportError, Imported, Importer, Omission, Sketch, facets::Census};
use framework::wire::{self, Names};

/// Bundles of STIX objects, and TAXII envelopes around them.
pub struct Stix;

/// The format of a file before its family is known.
const FORMAT: Format = Format::Stix;

/// Keys that become facets even where few of their values recur.
const WANTED: [&str; 12] = [
    "x_mitre_platforms",
    "x_mitre_domains",
    "x_mitre_permissions_required",
    "x_mitre_effective_permissions",
    "x_mitre_defense_bypassed",
    "x_mitre_impact_type",
    "x_mitre_tactic_type",
    "x_mitre_data_sources",
    "x_capec_domains",
    "x_capec_typical_severity",
    "x_capec_likelihood_of_attack",
    "x_mitre_emb3d_threat_maturity",
];

impl Importer for Stix {
    fn format(&self) -> Format {
        FORMAT
    }

    fn recognises(&self, sketch: &Sketch) -> bool {
        let is_envelope = sketch.kind().is_none() && sketch.has_list("objects");
        let is_bundle = sketch.kind() == Some("bundle") && (sketch.has("objects") || sketch.is_empty_bundle());
        is_bundle || is_envelope
    }

    fn import(&self, text: &str) -> Result<Imported, ImportError> {
        let document: shapes::Document<'_> =
            serde_json::from_str(text).map_err(|error| ImportError::at(&error, text, FORMAT, "objects"))?;
        let bundle = Bundle::of(&document.objects.0);
        let family = Family::of(&bundle);
        let outline = Outline::of(&bundle, family).ok_or_else(|| nothing(&bundle))?;
        let file = file(&bundle, family, &outline);
        bundle.count_the_rest();
        let (left_out, covered) = bundle.tally.into_inner().into_parts();
        Ok(Imported { file, left_out, covered, format: family.format() })
    }
}

fn nothing(bundle: &Bundle<'_>) -> ImportError {
    let has_pattern = bundle.objects.iter().any(|object| object.is("attack-pattern") || object.is("x-mitre-tactic"));
    let (cause, missing) = if has_pattern {
        (Cause::NoPatternsShown, "tactics and no attack patterns that can be shown")
    } else {
        let missing = "tactics (objects of the type x-mitre-tactic) and no attack patterns, so it is no framework but other threat intelligence";
        (Cause::NoPatterns, missing)
    };
    ImportError::Nothing { format: FORMAT, cause, missing }
}

fn file(bundle: &Bundle<'_>, family: Family, outline: &Outline<'_, '_>) -> wire::File {
    let relations = Relations::of(bundle, outline);
    let mut census = Census::default();
    for (goal, _, object) in outline.members() {
        bundle.show(object);
        let pillars = outline.goals[goal].pillars.iter().map(|at| &outline.pillars[*at].title);
        census.count(&description::properties(bundle, object), pillars);
    }
    let facets = census.facets(&WANTED);
    facets
        .repeated
        .values()
        .for_each(|title| bundle.tally.borrow_mut().add(Omission::SameProperties, || title.clone()));
    let named = outline.members().flat_map(|(.., object)| relations.others(bundle, object));
    let actors = actors::Actors::of(bundle, named);
    let mut framework = about::about(bundle, family, outline, &facets);
    framework.names = framework.names.map(|names| Names { actor: actors.name().or(names.actor), ..names });
    let pillars = Tree { bundle, outline, relations: &relations, facets: &facets, actors: &actors }.pillars();
    wire::File {
        format: wire::FORMAT.to_owned(),
        framework,
        sources: vec![about::source(bundle, family)],
        actors: actors.into_wire(),
        facets: facets.into_wire(),
        translations: languages::translations(bundle, outline, &pillars),
        pillars,
        ..wire::File::default()
    }
}
