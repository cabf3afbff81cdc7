//! Working out what differs: at once where that is short, else in a worker beside the page, which answers the reader meanwhile.

use leptos::prelude::*;

use std::sync::Arc;

use compare::{Choice, Comparison, are_versions, compare, is_newer};
use framework::packed::{pack, unpack};
use send_wrapper::SendWrapper;
use worker::{PairOrder, Tool};

use super::{
    Compared, Explorer, Session,
    worker::{Asked, IS_BESIDE, ask_worker},
};
use crate::browser;

/// With at least this many goals in both frameworks together, a comparison is worked out beside the page: it takes long enough
/// for a reader to notice.
const MANY: usize = 500;

/// Two frameworks that are to be compared, the older one first.
#[derive(Clone)]
pub(super) struct Wanted {
    older: Arc<Explorer>,
    newer: Arc<Explorer>,
    is_newer_here: bool,
    choices: Vec<Choice>,
}

/// A comparison that is being worked out beside the page.
#[derive(Clone)]
pub(super) struct Comparing {
    wanted: Wanted,
    /// The worker, once it was asked.
    asked: Option<SendWrapper<Asked>>,
}

impl Wanted {
    fn is_long(&self) -> bool {
        IS_BESIDE && self.older.framework.goals.len() + self.newer.framework.goals.len() >= MANY
    }

    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.older, &other.older)
            && Arc::ptr_eq(&self.newer, &other.newer)
            && self.choices == other.choices
    }

    fn comparison(&self) -> Comparison {
        compare(&self.older.framework, &self.newer.framework, &self.choices)
    }

    fn compared(self, comparison: Comparison) -> Arc<Compared> {
        let Self { older, newer, is_newer_here, choices } = self;
        let are_apart = !are_versions(&older.framework, &newer.framework, &comparison);
        Arc::new(Compared { older, newer, is_newer_here, comparison, are_apart, choices })
    }
}

impl Session {
    /// What differs, where there is another framework to compare with, and it is worked out. That is done once.
    pub fn compared(self) -> Option<Arc<Compared>> {
        let other = self.other()?.explorer.clone();
        let here = self.explorer.get();
        let is_newer_here = self.is_turned.get() == is_newer(&other.framework, &here.framework);
        let (older, newer) = if is_newer_here { (other, here) } else { (here, other) };
        let wanted = Wanted { older, newer, is_newer_here, choices: self.choices.get() };
        // Subscribes, so that the caller runs again once an answer came from beside the page.
        self.comparisons.track();
        let known = self.compared.get_value();
        if let Some(known) = known.filter(|known| known.is_of(&wanted.older, &wanted.newer, &wanted.choices)) {
            return Some(known);
        }
        if wanted.is_long() {
            self.compare_beside(wanted);
            return None;
        }
        let comparison = wanted.comparison();
        let compared = wanted.compared(comparison);
        self.compared.set_value(Some(compared.clone()));
        Some(compared)
    }

    /// Has a comparison worked out beside the page, if that is not under way. One of something else is given up.
    fn compare_beside(self, wanted: Wanted) {
        let present = self.comparing.get_value();
        if present.as_ref().is_some_and(|present| present.wanted.is(&wanted)) {
            return;
        }
        if let Some(asked) = present.and_then(|present| present.asked) {
            asked.take().cancel();
        }
        self.comparing.set_value(Some(Comparing { wanted: wanted.clone(), asked: None }));
        // The page says first that it is at work.
        browser::soon(move || self.ask_comparison(wanted));
    }

    fn ask_comparison(self, wanted: Wanted) {
        if !self.is_comparing(&wanted) {
            return;
        }
        let (older, newer) = (wanted.older.framework.clone(), wanted.newer.framework.clone());
        let request = pack(&PairOrder { choices: wanted.choices.clone(), older, newer });
        let ours = wanted.clone();
        let asked = ask_worker(Tool::Pair, request.into_bytes(), None, move |answer| {
            let answer = answer.and_then(|answer| unpack::<Comparison>(std::str::from_utf8(&answer).ok()?));
            if self.is_comparing(&ours) {
                // Where the worker does not load, the page compares the two itself, however long that takes.
                let comparison = answer.unwrap_or_else(|| ours.comparison());
                self.comparing.set_value(None);
                self.compared.set_value(Some(ours.compared(comparison)));
                self.comparisons.update(|number| *number += 1);
            }
        });
        // It may have been answered already.
        self.comparing.update_value(|present| {
            if let Some(present) = present.as_mut().filter(|present| present.wanted.is(&wanted)) {
                present.asked = Some(SendWrapper::new(asked));
            }
        });
    }

    fn is_comparing(self, wanted: &Wanted) -> bool {
        self.comparing.with_value(|present| present.as_ref().is_some_and(|present| present.wanted.is(wanted)))
    }
}
