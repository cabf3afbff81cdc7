//! What the reader is told for a moment.

use leptos::prelude::*;

use crate::browser;
use routes::Route;

use super::Session;

/// How long a notice stays, in milliseconds.
const STAY: i32 = 5_000;

/// How long typing has to pause before a screen reader is told the count, in milliseconds.
const PAUSE: i32 = 700;

/// How long a screen reader has to notice that nothing is said any more, in milliseconds.
const BREATH: i32 = 100;

/// Something told in passing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Toast {
    /// Something was done.
    Done(String),
    /// The clipboard was refused: here is the text, to be copied by hand.
    CopyByHand(String),
}

impl Session {
    /// Tells the reader something, in sight and aloud, and takes it away again after a while.
    pub fn tell(self, text: impl Into<String>) {
        let text = text.into();
        self.say(text.clone());
        let notice = Toast::Done(text);
        self.toast.set(Some(notice.clone()));
        browser::after(STAY, move || {
            if self.toast.with_untracked(|present| present.as_ref() == Some(&notice)) {
                self.toast.set(None);
            }
        });
    }

    /// Tells a screen reader the count once the query has stayed the same for a moment, if what it counts is still there.
    pub(super) fn announce_count(self) {
        let counted = self.query.get_untracked();
        browser::after(PAUSE, move || {
            let is_same = self.query.with_untracked(|query| *query == counted);
            match self.route.get_untracked() {
                _ if !is_same => {}
                Route::Quotation(_) | Route::Challenge(_) => self.say(self.status()),
                route if route.shows_results() => self.say(self.status()),
                _ => {}
            }
        });
    }

    /// Says a text to a screen reader. What was said before goes first: the same words again would else change nothing, and
    /// stay unheard.
    pub(super) fn say(self, text: String) {
        self.announcement.set(String::new());
        browser::after(BREATH, move || {
            self.announcement.set(text.clone());
            // Who reads the page from end to end later must not come upon it.
            browser::after(STAY, move || {
                if self.announcement.with_untracked(|said| *said == text) {
                    self.announcement.set(String::new());
                }
            });
        });
    }
}
