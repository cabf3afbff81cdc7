//! The quotations on screen.

use leptos::prelude::*;

use crate::{
    address::Place,
    explore::quotations,
    framework::{Quotation, Ref},
    words,
};

use super::Session;

impl Session {
    /// The quotations that the query asks for, and the one that the address names, in document order.
    pub fn quotations(self) -> Vec<Ref<Quotation>> {
        let framework = self.framework();
        let asked =
            self.query.with(|query| self.findings.with(|findings| quotations(&framework, query, &findings.forgiven)));
        let named = self.place.with(|place| match place {
            Place::Quotation(id) => framework.find(id),
            _ => None,
        });
        let is_on_screen = |at: &Ref<Quotation>| asked.contains(at) || Some(*at) == named;
        framework.refs().filter(is_on_screen).collect()
    }

    /// How many quotations of how many, in words.
    pub fn status_of_quotations(self) -> String {
        words::quotations(self.quotations().len(), self.framework().quotations.len())
    }
}
