//! EMB3D: threats to devices, under its categories.

use super::{Outline, PillarNode, branches, title_of};
use crate::{grouped::Grouped, properties::Fields, stix::bundle::Bundle};

/// The tree of a bundle of threats.
pub fn outline<'b, 'a>(bundle: &'b Bundle<'a>) -> Outline<'b, 'a> {
    let mut goals = branches(bundle, "vulnerability");
    let mut titles: Grouped<String, ()> = Grouped::default();
    for goal in &mut goals {
        goal.pillars = category(&goal.object.fields()).map(|category| titles.place(category)).into_iter().collect();
    }
    let pillar_node = |(title, ())| PillarNode { object: None, title, subtitle: None };
    let mut outline = Outline { pillars: titles.into_list().into_iter().map(pillar_node).collect(), goals };
    outline.add_extra_pillar("Threats without a category");
    outline
}

fn category(fields: &Fields) -> Option<String> {
    let found = fields.get("x_mitre_emb3d_threat_category")?.as_str()?;
    Some(found.trim()).filter(|found| !found.is_empty()).map(title_of)
}
