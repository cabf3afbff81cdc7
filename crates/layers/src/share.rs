//! Statistics of a layer: how many goals have which status.

use framework::{Framework, Goal, Ref};

use crate::{Layer, Target};

/// The statistics of a set of goals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// The number of goals with each status, in the layer's order.
    pub statuses: Vec<usize>,
    /// The number of goals without a status.
    pub without: usize,
    /// The average of the given scores.
    pub average: Option<f64>,
    /// The number of goals with a note, or with an objective that has one.
    pub notes: usize,
}

impl Share {
    /// The number of goals.
    pub fn total(&self) -> usize {
        self.statuses.iter().sum::<usize>() + self.without
    }
}

/// Counts what a layer says about these goals.
pub fn share(layer: &Layer, framework: &Framework, goals: impl IntoIterator<Item = Ref<Goal>>) -> Share {
    let mut share = Share { statuses: vec![0; layer.statuses.len()], ..Share::default() };
    let (mut scores, mut sum) = (0_usize, 0.0);
    let is_noted_below =
        layer.marks.iter().any(|(target, mark)| matches!(target, Target::Objective(_)) && mark.note.is_some());
    for goal in goals {
        let mark = layer.mark(&Target::Goal(framework[goal].id.clone()));
        let status = mark.and_then(|mark| mark.status.as_deref());
        match layer.statuses.iter().position(|known| Some(known.id.as_str()) == status) {
            Some(at) => share.statuses[at] += 1,
            None => share.without += 1,
        }
        let mut objectives = framework[goal].objectives.iter().map(|at| Target::Objective(framework[*at].id.clone()));
        let has_note = mark.is_some_and(|mark| mark.note.is_some())
            || is_noted_below
                && objectives.any(|objective| layer.mark(&objective).is_some_and(|mark| mark.note.is_some()));
        share.notes += usize::from(has_note);
        if let Some(score) = mark.and_then(|mark| mark.score) {
            scores += 1;
            sum += score;
        }
    }
    share.average = (scores > 0).then(|| sum / scores as f64);
    share
}
