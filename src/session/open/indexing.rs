//! Building the index of an opened framework, in slices if it is large, so that the page keeps answering.

use std::sync::Arc;

use super::{
    super::{Explorer, Origin, Session},
    Opening,
};
use crate::browser;
use explore::{Building, Index};
use framework::Framework;

/// With at least this many goals, the index is built in slices, so that the page keeps answering.
const LARGE: usize = 100;
/// How long a slice may take, in milliseconds: the page answers what a reader does meanwhile within the next frame.
const SLICE: f64 = 10.0;
/// How many goals to index between two looks at the clock.
const GOALS: usize = 10;

impl Session {
    /// Builds the index, in slices for a large framework, then puts the framework on screen.
    pub(super) fn index_then_show(
        self,
        framework: Arc<Framework>,
        origin: Origin,
        opening_id: u32,
        shown: impl FnOnce() + 'static,
    ) {
        if framework.goals.len() < LARGE {
            return self.put_on_screen(Explorer::new(framework, origin), shown);
        }
        let building = Index::begin(&framework);
        let finish = move |framework, index| self.put_on_screen(Explorer::indexed(framework, index, origin), shown);
        self.index_slice(framework, building, opening_id, finish);
    }

    fn index_slice(
        self,
        framework: Arc<Framework>,
        mut building: Building,
        opening_id: u32,
        finish: impl FnOnce(Arc<Framework>, Index) + 'static,
    ) {
        let began = browser::milliseconds();
        let mut done = false;
        while !done && browser::milliseconds() - began < SLICE {
            done = building.step(&framework, GOALS);
        }
        self.set_opening(Opening::Indexing(building.done(), building.total()));
        browser::soon(move || {
            if !self.is_newest(opening_id) {
                return;
            }
            if done {
                let index = building.finish(&framework);
                finish(framework, index);
            } else {
                self.index_slice(framework, building, opening_id, finish);
            }
        });
    }
}
