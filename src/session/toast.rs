//! Toasts: notices that disappear by themselves, and announcements for screen readers.

use leptos::prelude::*;

use crate::browser;
use routes::Route;

use super::Session;

/// How long a notice stays, in milliseconds.
const TOAST_TIME: i32 = 5_000;

/// How long typing has to pause before a screen reader announces the count, in milliseconds.
const TYPING_PAUSE: i32 = 700;

/// How long an announcement stays empty before the next one, so that screen readers notice, in milliseconds.
const ANNOUNCEMENT_GAP: i32 = 100;

/// A notice in passing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Toast {
    /// Something was done.
    Done(String),
    /// The browser refused the clipboard: here is the text, for copying by hand.
    CopyByHand(String),
}

impl Session {
    /// Tells the reader something, in a toast and by screen reader; both go after a while.
    pub fn notify(self, text: impl Into<String>) {
        let text = text.into();
        self.announce(text.clone());
        let notice = Toast::Done(text);
        self.toast.set(Some(notice.clone()));
        browser::after(TOAST_TIME, move || {
            if self.toast.with_untracked(|present| present.as_ref() == Some(&notice)) {
                self.toast.set(None);
            }
        });
    }

    /// Announces the count once the query has stayed the same for a moment, if the page still shows results.
    pub(super) fn announce_count(self) {
        let counted = self.query.get_untracked();
        browser::after(TYPING_PAUSE, move || {
            let is_same = self.query.with_untracked(|query| *query == counted);
            match self.route.get_untracked() {
                _ if !is_same => {}
                Route::Quotation(_) | Route::Challenge(_) => self.announce(self.status()),
                route if route.shows_results() => self.announce(self.status()),
                _ => {}
            }
        });
    }

    /// Announces a text to screen readers. Clears the previous one first: the same words again would otherwise change
    /// nothing, and stay unheard.
    pub(super) fn announce(self, text: String) {
        self.announcement.set(String::new());
        browser::after(ANNOUNCEMENT_GAP, move || {
            self.announcement.set(text.clone());
            // A reader who later reads the page from end to end must not come upon it.
            browser::after(TOAST_TIME, move || {
                if self.announcement.with_untracked(|announced| *announced == text) {
                    self.announcement.set(String::new());
                }
            });
        });
    }
}
