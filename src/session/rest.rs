//! The rest of the program, which a release loads when a place, a dialog or a deed first needs it.

use std::{future::Future, pin::Pin, sync::OnceLock};

use crate::{address::Place, browser};

use super::{Deed, Session};

/// What the reader is told where the rest cannot be loaded.
pub(super) const NOT_LOADED: &str = "That part of the explorer could not be loaded. The connection may be down";

/// Does a deed, in the rest of the program.
pub type Act = fn(Session, Deed);

/// Loads the rest of the program; none where it cannot be had. Who asks again tries again.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Option<Act>>>>;

static LOAD: OnceLock<Load> = OnceLock::new();

/// Whether the rest of the program is there.
#[derive(Clone, Copy, Debug, Default)]
pub enum Rest {
    /// Nobody has needed it, or it is on its way.
    #[default]
    Away,
    /// It is there.
    Here(Act),
    /// It could not be loaded.
    Failed,
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
    pub(super) fn with_rest(self, then: impl FnOnce(Option<Act>) + 'static) {
        self.wait_for_rest(Box::new(then));
    }

    #[inline(never)]
    fn wait_for_rest(self, then: Box<dyn FnOnce(Option<Act>)>) {
        match (self.rest.get_untracked(), LOAD.get()) {
            (Rest::Here(act), _) => then(Some(act)),
            (_, None) => then(None),
            (_, Some(load)) => {
                // What was said of a failure goes; but nobody is drawn anew for asking.
                if matches!(self.rest.get_untracked(), Rest::Failed) {
                    self.rest.set(Rest::Away);
                }
                browser::run(async move {
                    let act = load().await;
                    // Several may have waited for it, and what it draws is drawn once.
                    if !matches!(self.rest.get_untracked(), Rest::Here(_)) {
                        self.rest.set(act.map_or(Rest::Failed, Rest::Here));
                    }
                    then(act);
                });
            }
        }
    }
}

impl Place {
    /// Whether its page is drawn by the rest of the program.
    pub(super) fn needs_rest(&self) -> bool {
        !matches!(self, Self::Overview | Self::Goals)
    }
}
