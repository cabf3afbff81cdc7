//! Computing a comparison: at once where that is quick, else in a worker, so that the page can answer the reader
//! meanwhile.

use leptos::prelude::*;

use std::sync::Arc;

use compare::{Choice, Comparison, are_versions, compare, is_newer};
use framework::packed::{pack, unpack};
use send_wrapper::SendWrapper;
use worker::{PairRequest, Tool};

use super::{
    Explorer, OpenComparison, Session, is_same,
    worker::{IS_SEPARATE, WorkerRequest, ask_worker},
};
use crate::browser;

/// With at least this many goals in both frameworks together, a worker computes the comparison: it takes long enough
/// for a reader to notice.
const MANY: usize = 500;

/// Two frameworks to compare.
#[derive(Clone)]
pub(super) struct ComparisonInput {
    here: Arc<Explorer>,
    other: Arc<Explorer>,
    is_newer_here: bool,
    pub(super) choices: Vec<Choice>,
}

/// A comparison that a worker is computing.
#[derive(Clone)]
pub(super) struct Comparing {
    wanted: ComparisonInput,
    /// The worker, once it has been asked.
    worker_request: Option<SendWrapper<WorkerRequest>>,
}

impl ComparisonInput {
    fn needs_worker(&self) -> bool {
        IS_SEPARATE && self.here.framework.goals.len() + self.other.framework.goals.len() >= MANY
    }

    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.here, &other.here)
            && Arc::ptr_eq(&self.other, &other.other)
            && self.is_newer_here == other.is_newer_here
            && self.choices == other.choices
    }

    /// The frameworks to compare, the older one first. A text and its translation differ in every word: where the two
    /// are in different languages on screen, the originals are compared.
    fn sides(&self) -> [Arc<Explorer>; 2] {
        let is_one_language = is_same(&self.here.framework.language, &self.other.framework.language);
        let side = |explorer: &Arc<Explorer>| match &explorer.framework.original {
            Some(original) if !is_one_language => Arc::new(Explorer::new(original.clone(), explorer.origin.clone())),
            _ => explorer.clone(),
        };
        let (older, newer) = if self.is_newer_here { (&self.other, &self.here) } else { (&self.here, &self.other) };
        [older, newer].map(side)
    }

    fn compared(self, [older, newer]: [Arc<Explorer>; 2], comparison: Comparison) -> Arc<OpenComparison> {
        let are_distinct = !are_versions(&older.framework, &newer.framework, &comparison);
        let present = if self.is_newer_here { &newer } else { &older };
        let language = Some(&present.framework.language).filter(|language| **language != self.here.framework.language);
        let (language, is_newer_here) = (language.cloned(), self.is_newer_here);
        Arc::new(OpenComparison { older, newer, is_newer_here, comparison, are_distinct, language, wanted: self })
    }
}

/// The differences between an older framework and a newer one.
fn comparison([older, newer]: &[Arc<Explorer>; 2], choices: &[Choice]) -> Comparison {
    compare(&older.framework, &newer.framework, choices)
}

impl Session {
    /// The comparison, if there is another framework to compare with and the result is ready. It is computed once.
    pub fn compared(self) -> Option<Arc<OpenComparison>> {
        let other = self.other_framework()?.explorer.clone();
        let here = self.explorer.get();
        let is_newer_here = self.is_swapped.get() == is_newer(&other.framework, &here.framework);
        let wanted = ComparisonInput { here, other, is_newer_here, choices: self.choices.get() };
        // Subscribes, so that the caller reruns once the worker has answered.
        self.comparisons.track();
        let known = self.compared.get_value();
        if let Some(known) = known.filter(|known| known.wanted.is(&wanted)) {
            return Some(known);
        }
        if wanted.needs_worker() {
            self.compare_in_worker(wanted);
            return None;
        }
        let sides = wanted.sides();
        let comparison = comparison(&sides, &wanted.choices);
        let compared = wanted.compared(sides, comparison);
        self.compared.set_value(Some(compared.clone()));
        Some(compared)
    }

    /// Has a worker compute a comparison, unless that is under way. Cancels a comparison of anything else.
    fn compare_in_worker(self, wanted: ComparisonInput) {
        let present = self.comparing.get_value();
        if present.as_ref().is_some_and(|present| present.wanted.is(&wanted)) {
            return;
        }
        if let Some(worker_request) = present.and_then(|present| present.worker_request) {
            worker_request.take().cancel();
        }
        self.comparing.set_value(Some(Comparing { wanted: wanted.clone(), worker_request: None }));
        // Lets the page say first that it is at work.
        browser::soon(move || self.ask_comparison(wanted));
    }

    fn ask_comparison(self, wanted: ComparisonInput) {
        if !self.is_comparing(&wanted) {
            return;
        }
        let sides = wanted.sides();
        let [older, newer] = sides.each_ref().map(|side| side.framework.clone());
        let request = pack(&PairRequest { choices: wanted.choices.clone(), older, newer });
        let ours = wanted.clone();
        let worker_request = ask_worker(Tool::Pair, request.into_bytes(), None, move |answer| {
            let answer = answer.and_then(|answer| unpack::<Comparison>(std::str::from_utf8(&answer).ok()?));
            if self.is_comparing(&ours) {
                // Where the worker does not load, the page compares the two itself, however long that takes.
                let comparison = answer.unwrap_or_else(|| comparison(&sides, &ours.choices));
                self.comparing.set_value(None);
                self.compared.set_value(Some(ours.compared(sides, comparison)));
                self.comparisons.update(|number| *number += 1);
            }
        });
        // The answer may have come already.
        self.comparing.update_value(|present| {
            if let Some(present) = present.as_mut().filter(|present| present.wanted.is(&wanted)) {
                present.worker_request = Some(SendWrapper::new(worker_request));
            }
        });
    }

    fn is_comparing(self, wanted: &ComparisonInput) -> bool {
        self.comparing.with_value(|present| present.as_ref().is_some_and(|present| present.wanted.is(wanted)))
    }
}
