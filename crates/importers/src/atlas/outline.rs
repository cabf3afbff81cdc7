//! The tree of a threat matrix: techniques under each tactic that they name, sub-techniques under their technique.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::shapes::{At, Document};
use crate::{Omission, left_out::Tally};

/// The longest chain of parts to follow, deeper than any matrix; bounds cycles.
const DEEPEST: usize = 10;

/// The tree, as indices into the document's lists.
#[derive(Debug, Default)]
pub struct Outline {
    /// Sorted by number.
    pub goals: Vec<GoalNode>,
    /// Whether some techniques have no tactic, and belong to an extra pillar at the end.
    pub has_unplaced: bool,
}

/// A technique that is not a sub-technique.
#[derive(Debug)]
pub struct GoalNode {
    pub technique: usize,
    /// The tactics that it belongs to; it is shown under the first.
    pub pillars: Vec<usize>,
    pub parts: Vec<usize>,
}

impl Outline {
    /// Builds the tree; counts references to tactics that do not exist.
    pub fn of(document: &Document, tally: &mut Tally) -> Self {
        let (all, tactics) = (&document.techniques, Tactics::of(document));
        let above: HashMap<usize, usize> = (0..all.len()).filter_map(|at| Some((at, parent(document, at)?))).collect();
        let top = |part: usize| {
            let mut chain = std::iter::successors(above.get(&part).copied(), |at| above.get(at).copied());
            chain.by_ref().take(DEEPEST).find(|at| !above.contains_key(at))
        };
        let mut order: Vec<_> = (0..all.len()).collect();
        order.sort_by_cached_key(|at| (all[*at].label().is_none(), all[*at].label(), all[*at].title()));
        let mut outline = Self::default();
        let (tops, parts): (Vec<_>, Vec<_>) = order.into_iter().partition(|at| top(*at).is_none());
        let mut places = HashMap::new();
        for technique in tops {
            places.insert(technique, outline.goals.len());
            let pillars = tactics.named(document, technique, tally).into_iter().collect();
            outline.goals.push(GoalNode { technique, pillars, parts: Vec::new() });
        }
        for part in parts {
            let Some(place) = top(part).and_then(|top| places.get(&top)) else { continue };
            let goal = &mut outline.goals[*place];
            goal.parts.push(part);
            // A sub-technique may name tactics that its technique does not.
            for tactic in tactics.named(document, part, tally) {
                if !goal.pillars.contains(&tactic) {
                    goal.pillars.push(tactic);
                }
            }
        }
        for goal in outline.goals.iter_mut().filter(|goal| goal.pillars.is_empty()) {
            goal.pillars.push(document.tactics.len());
            outline.has_unplaced = true;
        }
        outline
    }

    /// Every technique with the index of its goal.
    pub fn members(&self) -> impl Iterator<Item = (usize, usize)> {
        let all = |(at, goal): (usize, &GoalNode)| {
            let parts: Vec<_> = std::iter::once(goal.technique).chain(goal.parts.iter().copied()).collect();
            parts.into_iter().map(move |technique| (at, technique))
        };
        self.goals.iter().enumerate().flat_map(all)
    }
}

/// The technique that one is part of, by its reference or else its number: `AML.T0001.002` is part of `AML.T0001`.
fn parent(document: &Document, at: usize) -> Option<usize> {
    let technique = &document.techniques[at];
    let label = technique.label().unwrap_or_default();
    let by_number = || label.rsplit_once('.').and_then(|(above, _)| document.find(above));
    match document.find(technique.text("subtechnique-of")).or_else(by_number) {
        Some(At::Technique(top)) if top != at => Some(top),
        _ => None,
    }
}

/// The tactics by the ids and names that techniques may refer to.
struct Tactics<'d> {
    by_matrix: HashMap<(Option<usize>, &'d str), usize>,
    by_name: HashMap<String, usize>,
}

impl<'d> Tactics<'d> {
    fn of(document: &'d Document) -> Self {
        let (mut by_matrix, mut by_name) = (HashMap::new(), HashMap::new());
        for (at, tactic) in document.tactics.iter().enumerate() {
            by_matrix.entry((tactic.matrix, tactic.text("id").trim())).or_insert(at);
            by_name.entry(tactic.title().to_lowercase()).or_insert(at);
        }
        Self { by_matrix, by_name }
    }

    /// The tactics that a technique names, in the document's order; one in its own matrix wins over others with its id.
    fn named(&self, document: &Document, at: usize, tally: &mut Tally) -> BTreeSet<usize> {
        let technique = &document.techniques[at];
        let named = match technique.fields.get("tactics") {
            Some(Value::Array(ids)) => ids.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(id)) => vec![id.as_str()],
            _ => Vec::new(),
        };
        let mut places = BTreeSet::new();
        for id in named.into_iter().map(str::trim) {
            let own = self.by_matrix.get(&(technique.matrix, id)).copied();
            let any = || document.find(id).and_then(|at| if let At::Tactic(at) = at { Some(at) } else { None });
            match own.or_else(any).or_else(|| self.by_name.get(&id.to_lowercase()).copied()) {
                Some(place) => drop(places.insert(place)),
                None => tally.add(Omission::PhasesWithoutTactic, || format!("{}: {id}", technique.full_name())),
            }
        }
        places
    }
}
