//! The rest of the program, which a release loads when a place, a dialog or a deed first needs it.

use std::{future::Future, ops::Range, pin::Pin, sync::OnceLock};

use routes::{Address, Place};
use explore::{Findings, Marks, Query, Suggestion};
use crate::browser;

use super::{Deed, Explorer, Session, carry_out};

/// What the reader is told where the rest cannot be loaded.
pub(super) const NOT_LOADED: &str = "That part of the explorer could not be loaded. The connection may be down";

/// What only the rest of the program can do. The program before it calls these here and nowhere by name: so they are on the
/// other side of the cut.
#[derive(Clone, Copy, Debug)]
pub struct Abilities {
    /// Does a deed.
    pub carry_out: fn(Session, Deed),
    /// Finds what a query asks for.
    pub explore: fn(&Explorer, &Query) -> Findings,
    /// At most so many titles, themes and actors that go on as the text begins.
    pub suggest: fn(&Explorer, &str, usize) -> Vec<Suggestion>,
    /// The parts of a text to mark.
    pub ranges: fn(&Marks, &str) -> Vec<Range<usize>>,
}

/// The abilities themselves. Whoever names this has the rest in it.
pub const ABILITIES: Abilities =
    Abilities { carry_out, explore: Explorer::explore, suggest: Explorer::suggest, ranges: Marks::ranges };

/// Loads the rest of the program; none where it cannot be had. Who asks again tries again.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Option<Abilities>>>>;

static LOAD: OnceLock<Load> = OnceLock::new();

/// Whether the rest of the program is there.
#[derive(Clone, Copy, Debug)]
pub enum Rest {
    /// Nobody has needed it, or it is on its way.
    Away,
    /// It is there.
    Here(Abilities),
    /// It could not be loaded.
    Failed,
}

impl Default for Rest {
    #[cfg(feature = "whole")]
    fn default() -> Self {
        Self::Here(ABILITIES)
    }

    #[cfg(not(feature = "whole"))]
    fn default() -> Self {
        Self::Away
    }
}

impl Rest {
    /// What it can do, once it is there.
    pub fn abilities(self) -> Option<Abilities> {
        match self {
            Self::Here(abilities) => Some(abilities),
            Self::Away | Self::Failed => None,
        }
    }
}

/// Says how the rest is loaded.
pub(super) fn load_by(load: Load) {
    LOAD.get_or_init(|| load);
}

impl Session {
    /// Loads the rest of the program, if it is not there.
    pub fn fetch_rest(self) {
        self.with_rest(|_| {});
    }

    /// Does something as soon as the rest of the program is there, or is known not to come.
    pub(super) fn with_rest(self, then: impl FnOnce(Option<Abilities>) + 'static) {
        self.wait_for_rest(Box::new(then));
    }

    #[inline(never)]
    fn wait_for_rest(self, then: Box<dyn FnOnce(Option<Abilities>)>) {
        match (self.rest.get_untracked(), LOAD.get()) {
            (Rest::Here(abilities), _) => then(Some(abilities)),
            (_, None) => then(None),
            (_, Some(load)) => {
                // What was said of a failure goes; but nobody is drawn anew for asking.
                if matches!(self.rest.get_untracked(), Rest::Failed) {
                    self.rest.set(Rest::Away);
                }
                browser::run(async move {
                    let abilities = load().await;
                    // Several may have waited for it, and what it draws is drawn once.
                    if !matches!(self.rest.get_untracked(), Rest::Here(_)) {
                        self.rest.set(abilities.map_or(Rest::Failed, Rest::Here));
                    }
                    then(abilities);
                });
            }
        }
    }

    /// The parts of a text to mark, since the query looks for them.
    pub fn marks_in(self, text: &str) -> Vec<Range<usize>> {
        let abilities = self.rest.get_untracked().abilities();
        self.findings.with(|findings| {
            let abilities = abilities.filter(|_| !findings.marks.is_empty());
            abilities.map(|abilities| (abilities.ranges)(&findings.marks, text)).unwrap_or_default()
        })
    }

    /// At most so many titles, themes and actors that go on as the text begins; none before the rest is there.
    pub fn suggest(self, text: &str, most: usize) -> Vec<Suggestion> {
        let abilities = self.rest.get().abilities();
        let suggested = |abilities: Abilities| self.explorer.with(|explorer| (abilities.suggest)(explorer, text, most));
        abilities.map(suggested).unwrap_or_default()
    }
}

/// Whether what is at an address is drawn by the lazy chunk, or found by it.
pub(super) fn needs_rest(address: &Address) -> bool {
    address.place != Place::Overview || !address.query.is_empty()
}
