//! Copying: links, quotations and passages, each with its source and its address.

use leptos::prelude::*;

use crate::browser;
use explore::{OverlayKey, Query};
use exports::quote::{self, Passage};
use framework::{Challenge, Evidence, Goal, Objective, Pillar, Quotation, Ref, Section};
use routes::{Address, Route};

use super::{Session, Toast};

impl Session {
    /// Copies a passage, and tells the reader so. Where the browser refuses the clipboard, a dialog offers the text for
    /// copying by hand.
    fn copy(self, passage: Passage, done: String) {
        // The places where it is pasted may show the characters that isolate text of the other direction.
        let (text, html) = (messages::without_isolates(&passage.text), messages::without_isolates(&passage.html));
        let by_hand = text.clone();
        browser::copy(text, (!html.is_empty()).then_some(html), move |copied| {
            if copied {
                self.notify(done);
            } else {
                self.toast.set(Some(Toast::CopyByHand(by_hand)));
                self.open_dialog_and("#by-hand", || browser::select_text("#by-hand textarea"));
            }
        });
    }

    /// Copies a text.
    pub fn copy_text(self, text: String, done: impl Into<String>) {
        self.copy(Passage { text, html: String::new() }, done.into());
    }

    /// Copies the address of a part.
    pub fn copy_link(self, route: Route) {
        self.copy_text(self.permalink(route), self.link_copied(messages::link_copied()));
    }

    /// Copies the address of what is on screen, filters and all.
    pub fn copy_view(self) {
        let fragment = self.address.with(ToString::to_string);
        self.copy_text(exports::permalink(&self.page_address(), &fragment), self.link_copied(messages::link_copied()));
    }

    /// Copies title and address of what is on screen.
    pub fn copy_title_and_link(self) {
        let framework = self.framework();
        let title = messages::route_title(&self.route.get(), &framework);
        let fragment = self.address.with(ToString::to_string);
        let address = exports::permalink(&self.page_address(), &fragment);
        self.copy(quote::title_and_link(&title, &address), self.link_copied(messages::title_and_link_copied()));
    }

    /// Copies the words that the reader has selected, with their source. Where none are selected, copies title and
    /// address of what is on screen.
    pub fn copy_in_view(self) {
        match browser::selected_passage() {
            Some(_) => self.copy_selection(),
            None => self.copy_title_and_link(),
        }
    }

    /// Copies a quotation with speaker, source and address.
    pub fn copy_quotation(self, quotation: Ref<Quotation>) {
        let passage = self.with_context(|context| quote::quotation(context, quotation));
        self.copy(passage, messages::quotation_copied());
    }

    /// Copies what the reader has selected inside one statement, with where it comes from.
    pub fn copy_selection(self) {
        let Some((text, fragment)) = browser::selected_passage() else {
            self.notify(messages::select_first());
            return;
        };
        let route = Address::parse(&fragment).route;
        let evidence = self.evidence_at(&route);
        let passage = self.with_context(|context| quote::selection(context, &text, &evidence, &fragment));
        self.copy(passage, messages::passage_copied());
    }

    /// Copies a part with its source and address: a quotation with who speaks, else the words of the statement.
    pub fn copy_part(self, route: &Route) {
        let framework = self.framework();
        let text = match route {
            Route::Quotation(id) => {
                if let Some(quotation) = framework.find(id) {
                    self.copy_quotation(quotation);
                }
                return;
            }
            Route::Objective(id) => framework.find::<Objective>(id).map(|at| framework[at].statement.text.clone()),
            Route::Challenge(id) => framework.find::<Challenge>(id).map(|at| framework[at].statement.text.clone()),
            _ => None,
        };
        let fragment = Address::at(route.clone()).to_string();
        let passage = self.with_context(|context| {
            quote::selection(context, &text.unwrap_or_default(), &self.evidence_at(route), &fragment)
        });
        self.copy(passage, messages::passage_copied());
    }

    /// The evidence for the words on a route.
    fn evidence_at(self, route: &Route) -> Vec<Evidence> {
        let framework = self.framework();
        match route {
            Route::Goal(id) => framework.find::<Goal>(id).map(|at| goal_evidence(&framework[at])),
            Route::Pillar(id) => {
                let summary = framework.find::<Pillar>(id).and_then(|at| framework[at].summary.as_ref());
                summary.map(|summary| summary.evidence.clone())
            }
            Route::Section(id) => {
                let summary = framework.find::<Section>(id).and_then(|at| framework[at].summary.as_ref());
                summary.map(|summary| summary.evidence.clone())
            }
            Route::Objective(id) => framework.find::<Objective>(id).map(|at| framework[at].statement.evidence.clone()),
            Route::Quotation(id) => framework.find::<Quotation>(id).map(|at| framework[at].evidence.to_vec()),
            Route::Challenge(id) => framework.find::<Challenge>(id).map(|at| framework[at].statement.evidence.clone()),
            _ => framework.summary.as_ref().map(|summary| summary.evidence.clone()),
        }
        .unwrap_or_default()
    }

    /// The message after a link was copied. It says if those who follow the link also need the open file, or the layer
    /// that it filters by.
    pub(super) fn link_copied(self, done: String) -> String {
        let file = self.explorer.with_untracked(|explorer| explorer.origin.file().map(str::to_owned));
        match file {
            Some(file) => messages::copied_needs_file(&done, &file),
            None if self.query.with_untracked(is_by_layer) => messages::copied_without_layer(&done),
            None => done,
        }
    }
}

/// Whether a query filters by a layer that it does not carry.
fn is_by_layer(query: &Query) -> bool {
    query.overlay.asks_layer() && query.overlay.of(OverlayKey::Layer).is_empty()
}

/// The evidence for a goal's words: that of its summary, from which readers select, else its own.
fn goal_evidence(goal: &Goal) -> Vec<Evidence> {
    goal.summary.as_ref().map_or_else(|| goal.evidence.clone(), |summary| summary.evidence.clone())
}
