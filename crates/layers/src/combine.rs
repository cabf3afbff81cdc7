//! Several layers as one.

use std::collections::BTreeMap;

use crate::{Layer, Mark, Target};

/// How scores and statuses of several layers become one. Notes, links and tags of all are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The highest score, and the status of the layer that has it.
    Highest,
    /// The average of the scores that there are.
    Average,
    /// The sum of the scores; the scale grows along.
    Sum,
    /// What the first layer says that says something.
    First,
}

impl Rule {
    /// Every rule, in the order in which a page offers them.
    pub const ALL: [Self; 4] = [Self::Highest, Self::Average, Self::Sum, Self::First];

    /// The word in hooks and stored choices.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Highest => "highest",
            Self::Average => "average",
            Self::Sum => "sum",
            Self::First => "first",
        }
    }
}

/// One layer of several. Framework, title and statuses are those of the first; statuses that only others know are added.
pub fn combine(layers: &[Layer], rule: Rule) -> Layer {
    let Some(first) = layers.first() else { return Layer::default() };
    let mut whole = Layer { marks: BTreeMap::new(), ..first.clone() };
    for status in layers.iter().flat_map(|layer| &layer.statuses) {
        if whole.status(&status.id).is_none() {
            whole.statuses.push(status.clone());
        }
    }
    whole.scale.min = layers.iter().map(|layer| layer.scale.min).fold(f64::INFINITY, f64::min);
    whole.scale.max = layers.iter().map(|layer| layer.scale.max).fold(f64::NEG_INFINITY, f64::max);
    if rule == Rule::Sum {
        whole.scale.min = layers.iter().map(|layer| layer.scale.min).sum();
        whole.scale.max = layers.iter().map(|layer| layer.scale.max).sum();
    }
    let targets: std::collections::BTreeSet<&Target> = layers.iter().flat_map(|layer| layer.marks.keys()).collect();
    for target in targets {
        let marks: Vec<_> = layers.iter().filter_map(|layer| layer.mark(target)).collect();
        whole.update(target.clone(), |mark| *mark = joined(&marks, rule));
    }
    whole
}

fn joined(marks: &[&Mark], rule: Rule) -> Mark {
    let scores: Vec<_> = marks.iter().filter_map(|mark| mark.score).collect();
    let highest = scores.iter().copied().reduce(f64::max);
    let leading = match rule {
        Rule::Highest => marks.iter().find(|mark| mark.score == highest && highest.is_some() && mark.status.is_some()),
        _ => None,
    };
    let status = leading.or_else(|| marks.iter().find(|mark| mark.status.is_some()));
    let notes: Vec<_> = marks.iter().filter_map(|mark| mark.note.as_deref()).collect();
    let mut tags = Vec::new();
    for tag in marks.iter().flat_map(|mark| &mark.tags) {
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    Mark {
        score: match rule {
            Rule::Highest => highest,
            Rule::Average => (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64),
            Rule::Sum => (!scores.is_empty()).then(|| scores.iter().sum()),
            Rule::First => scores.first().copied(),
        },
        status: status.and_then(|mark| mark.status.clone()),
        colour: marks.iter().find_map(|mark| mark.colour.clone()),
        note: (!notes.is_empty()).then(|| notes.join("\n\n")),
        links: marks.iter().flat_map(|mark| mark.links.clone()).collect(),
        tags,
    }
}
