//! Combines several layers into one.

use std::collections::BTreeMap;

use crate::{Layer, Mark, Target};

/// How the scores and statuses of several layers combine. Notes, links and tags are all kept, without duplicates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The highest score, and the status of the layer that has it.
    Highest,
    /// The average of the given scores, to two decimal places.
    Average,
    /// The sum of the scores; the scale is summed too.
    Sum,
    /// The first layer that gives one.
    First,
}

impl Rule {
    /// Every rule, in page order.
    pub const ALL: [Self; 4] = [Self::Highest, Self::Average, Self::Sum, Self::First];

    /// The identifier in hooks and stored choices.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Highest => "highest",
            Self::Average => "average",
            Self::Sum => "sum",
            Self::First => "first",
        }
    }
}

/// Combines layers. Framework, title and statuses come from the first; statuses that only others define are added.
pub fn combine(layers: &[Layer], rule: Rule) -> Layer {
    let Some(first) = layers.first() else { return Layer::default() };
    let mut combined = Layer { marks: BTreeMap::new(), ..first.clone() };
    for status in layers.iter().flat_map(|layer| &layer.statuses) {
        if combined.status(&status.id).is_none() {
            combined.statuses.push(status.clone());
        }
    }
    combined.scale.min = layers.iter().map(|layer| layer.scale.min).fold(f64::INFINITY, f64::min);
    combined.scale.max = layers.iter().map(|layer| layer.scale.max).fold(f64::NEG_INFINITY, f64::max);
    if rule == Rule::Sum {
        combined.scale.min = layers.iter().map(|layer| layer.scale.min).sum();
        combined.scale.max = layers.iter().map(|layer| layer.scale.max).sum();
    }
    let targets: std::collections::BTreeSet<&Target> = layers.iter().flat_map(|layer| layer.marks.keys()).collect();
    for target in targets {
        let marks: Vec<_> = layers.iter().filter_map(|layer| layer.mark(target)).collect();
        combined.update(target.clone(), |mark| *mark = combined_mark(&marks, rule));
    }
    combined
}

/// Rounds a score to hundredths, as people write scores: an average of 7 by 3 is 2.33.
fn rounded(score: f64) -> f64 {
    (score * 100.0).round() / 100.0
}

/// Removes duplicates, keeping the order.
fn deduplicated<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut found = Vec::new();
    for one in all {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

fn combined_mark(marks: &[&Mark], rule: Rule) -> Mark {
    let scores: Vec<_> = marks.iter().filter_map(|mark| mark.score).collect();
    let highest = scores.iter().copied().reduce(f64::max);
    let leading = match rule {
        Rule::Highest => marks.iter().find(|mark| mark.score == highest && highest.is_some() && mark.status.is_some()),
        _ => None,
    };
    let status = leading.or_else(|| marks.iter().find(|mark| mark.status.is_some()));
    let notes = deduplicated(marks.iter().filter_map(|mark| mark.note.as_deref()).map(str::trim));
    Mark {
        score: match rule {
            Rule::Highest => highest,
            Rule::Average => (!scores.is_empty()).then(|| rounded(scores.iter().sum::<f64>() / scores.len() as f64)),
            Rule::Sum => (!scores.is_empty()).then(|| rounded(scores.iter().sum())),
            Rule::First => scores.first().copied(),
        },
        status: status.and_then(|mark| mark.status.clone()),
        colour: marks.iter().find_map(|mark| mark.colour.clone()),
        note: (!notes.is_empty()).then(|| notes.join("\n\n")),
        links: deduplicated(marks.iter().flat_map(|mark| mark.links.iter().cloned())),
        tags: deduplicated(marks.iter().flat_map(|mark| mark.tags.iter().cloned())),
    }
}
