//! OSCAL catalogs in JSON, versions 1.0 and 1.1: groups become pillars, controls goals, enhancements objectives.

mod about;
mod family;
mod goal;
mod index;
mod params;
mod prose;
mod shapes;

use self::{family::Family, goal::Goals, index::Index, params::Params, shapes::Document};
use super::{Importer, LeftOut, Refused, Sketch, left_out::Tally, parse::parse, slug::Slugs};
use framework::wire;

/// OSCAL catalogs.
pub struct Oscal;

impl Importer for Oscal {
    fn name(&self) -> &'static str {
        "OSCAL catalog"
    }

    fn recognises(&self, sketch: &Sketch) -> bool {
        sketch.has("catalog")
    }

    fn import(&self, text: &str) -> Result<(wire::File, Vec<LeftOut>), Refused> {
        let catalog = parse::<Document<'_>>(text, self.name())?.catalog;
        let families = family::families(&catalog);
        if families.is_empty() {
            return Err(Refused::Nothing { format: self.name(), missing: "groups and no controls" });
        }
        let params = Params::of(&catalog, text.len());
        let index = Index::of(&families);
        let mut goals = Goals { params: &params, index: &index, tally: Tally::default(), ids: Slugs::default() };
        let mut ids = Slugs::default();
        let pillars = families.iter().map(|family| pillar(family, &mut ids, &mut goals)).collect();
        let file = wire::File {
            format: wire::FORMAT.to_owned(),
            framework: about::about(&catalog, &families),
            sources: vec![about::source(&catalog)],
            pillars,
            ..wire::File::default()
        };
        Ok((file, goals.tally.into_list()))
    }
}

fn pillar(family: &Family<'_>, ids: &mut Slugs, goals: &mut Goals<'_>) -> wire::Pillar {
    let label = family.label.as_deref();
    wire::Pillar {
        id: ids.take(&[label.unwrap_or_default(), &family.title], "family"),
        summary: goals.text_of(family.parts, label.unwrap_or(&family.title)),
        goals: family.members.iter().map(|member| goals.goal(member)).collect(),
        title: family.title.clone(),
        label: family.label.clone(),
        ..wire::Pillar::default()
    }
}
