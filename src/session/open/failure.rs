//! Why a file could not be opened, and how the page says so.

use super::{
    super::{
        Session,
        cells::cell_in_words,
        faults::fault_in_words,
        refusals::{refused_advice, refused_message},
    },
    Opening,
};
use crate::browser::{self, FetchError};
use importers::LIMIT;
use worker::OpenError;

/// Why a file could not be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The name of the file, or its address.
    pub name: String,
    /// What is wrong, in a sentence.
    pub message: String,
    /// How to mend it.
    pub advice: String,
    /// Each problem, where there are several.
    pub problems: Vec<String>,
}

impl Failure {
    /// The failure for a refused file.
    pub fn refused(name: String, OpenError { reason, faults, cells }: OpenError) -> Self {
        let (message, advice) = (refused_message(&reason), refused_advice(reason.cause));
        let problems = faults.iter().map(fault_in_words).chain(cells.iter().map(cell_in_words)).collect();
        Self { name, message, advice, problems }
    }
}

impl Session {
    pub(super) fn fail_to_fetch(self, name: String, error: FetchError) {
        let reason = match error {
            FetchError::TooLarge => return self.fail_as_too_large(name),
            FetchError::NoAnswer => messages::fetch_no_answer(),
            FetchError::Status(status) => messages::fetch_status(&status),
            FetchError::BrokenOff => messages::fetch_broken(),
        };
        self.fail(name, messages::file_unfetched(&reason), messages::file_unfetched_advice(), vec![]);
    }

    pub(in crate::session) fn fail_as_not_loaded(self, name: String) {
        browser::run(async move {
            let advice = if browser::is_outdated().await {
                messages::opener_outdated_advice()
            } else {
                messages::opener_unloaded_advice()
            };
            self.fail(name, messages::opener_unloaded(), advice, vec![]);
        });
    }

    pub(super) fn fail_as_too_large(self, name: String) {
        let message = messages::file_too_large(LIMIT >> 20);
        self.fail(name, message, messages::file_too_large_advice(), vec![]);
    }

    /// Says that something could not be opened: next to the page on screen, or instead of it where there is none.
    pub(in crate::session) fn fail(self, name: String, message: String, advice: String, problems: Vec<String>) {
        self.fail_as(Failure { name, message, advice, problems });
    }

    /// Tells why a file is refused.
    pub(in crate::session) fn fail_as_refused(self, name: String, error: OpenError) {
        self.fail_as(Failure::refused(name, error));
    }

    fn fail_as(self, failure: Failure) {
        self.post_error(&failure.message);
        self.set_opening(Opening::Failed(failure));
        if self.is_awaiting() {
            browser::set_title(&messages::could_not_open_title());
            browser::set_attribute("data-ready", Some(""));
        }
    }
}
