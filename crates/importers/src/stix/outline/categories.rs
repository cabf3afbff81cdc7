//! EMB3D: threats to devices, under the categories that it sorts them into.

use super::{Outline, Stem, branches, title_of};
use crate::{properties::Fields, stix::bundle::Bundle};

/// The tree of a bundle of threats.
pub fn outline<'b, 'a>(bundle: &'b Bundle<'a>) -> Outline<'b, 'a> {
    let mut goals = branches(bundle, "vulnerability");
    let mut titles: Vec<String> = Vec::new();
    for goal in &mut goals {
        let Some(category) = category(&goal.object.fields()) else { continue };
        let place = titles.iter().position(|title| *title == category);
        goal.pillars = vec![place.unwrap_or(titles.len())];
        if place.is_none() {
            titles.push(category);
        }
    }
    let stem = |title| Stem { object: None, title, subtitle: None };
    let mut outline = Outline { pillars: titles.into_iter().map(stem).collect(), goals };
    outline.house("Threats without a category");
    outline
}

fn category(fields: &Fields) -> Option<String> {
    let found = fields.get("x_mitre_emb3d_threat_category")?.as_str()?;
    Some(found.trim()).filter(|found| !found.is_empty()).map(title_of)
}
