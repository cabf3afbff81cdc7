//! The quotations on screen.

use leptos::prelude::*;

use explore::quotations;
use framework::{Quotation, Ref};
use routes::Route;

use super::Session;

impl Session {
    /// The quotations that the query asks for, and the one that the address names, in document order. Where no
    /// quotation has the words as typed, the words that the search forgave for the goals count too.
    pub fn quotations(self) -> Vec<Ref<Quotation>> {
        let framework = self.framework();
        let named = self.route.with(|route| match route {
            Route::Quotation(id) => framework.find(id),
            _ => None,
        });
        let matching = self.filtered_by_layer(self.matching_quotations(), |at| &framework[*at].about);
        let is_on_screen = |at: &Ref<Quotation>| matching.contains(at) || Some(*at) == named;
        framework.refs().filter(is_on_screen).collect()
    }

    /// The quotations that the query asks for, before any filter by a layer.
    pub(super) fn matching_quotations(self) -> Vec<Ref<Quotation>> {
        let framework = self.framework();
        let mut matching = self.quotations_as_typed();
        if matching.is_empty() {
            matching = self.query.with(|query| {
                self.findings.with(|found| quotations(&framework, query, &found.corrections, &found.inside))
            });
        }
        matching
    }

    fn quotations_as_typed(self) -> Vec<Ref<Quotation>> {
        self.query.with(|query| quotations(&self.framework(), query, &[], &[]))
    }

    /// Whether what is on screen was found in words other than those typed.
    pub fn is_fuzzy(self) -> bool {
        let is_voices = self.route.with(|route| matches!(route, Route::Voices | Route::Quotation(_)));
        !is_voices || self.quotations_as_typed().is_empty()
    }

    /// How many quotations are shown, and of how many, in words.
    pub fn status_of_quotations(self) -> String {
        messages::status_of_quotations(self.quotations().len(), self.framework().quotations.len())
    }
}
