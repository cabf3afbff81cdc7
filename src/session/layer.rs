//! Layers: a reader's own statuses, scores and notes. They lie over the framework and change nothing in it.
//!
//! [`Layers`] is their only home, except for the layer in a link, which stays in the address until the reader changes
//! it. [`LayerView`] is computed from them for the framework on screen: pages render that.

mod bulk;
mod facets;
mod files;
mod keeping;
mod layer_view;
mod mark_index;
mod published;
mod saved_layers;
mod several;
mod statuses;
mod undo;
mod words;

pub use bulk::{BulkMark, Replaced};
pub use facets::MyFacet;
pub(super) use files::layer_texts;
pub use layer_view::{CellMark, GREATEST_HEAT, LayerView, view_layers};
pub use published::PublishedFault;
pub use several::{Difference, MyLayer, rule_title};
pub use statuses::{MyStatus, StatusReplacement};

use std::{collections::BTreeMap, sync::Arc};

use leptos::prelude::*;

use crate::browser::{self, Visit};
use framework::Framework;
use layers::{Layer, Mark, Omitted, Target, link};
use routes::{Address, Route};
use undo::Undo;

use super::Session;

/// The layers that are open in this tab.
#[derive(Clone, Debug, Default)]
pub struct Layers {
    /// The reader's own, each with the framework that it lies on.
    own: Vec<OpenLayer>,
    /// The index of the one on screen. Where that lies on another framework, the last one on this framework is shown.
    chosen: usize,
    /// The layer that was published with the framework.
    published: Option<OpenLayer>,
    /// Where that was fetched from.
    published_at: Option<String>,
    /// Why the one that the address of the page names is not on screen.
    published_fault: Option<PublishedFault>,
    /// The frameworks whose layers the reader wants this browser to keep, each with the text that the browser keeps as
    /// far as this tab knows.
    kept_on: BTreeMap<String, Option<String>>,
    /// Whether this tab listens to what other tabs keep.
    listens_to_tabs: bool,
    /// The state before the last change, for undoing it.
    undo: Option<Undo>,
    /// What was left out when a file was opened or saved last.
    left_out: Vec<(Omitted, usize)>,
}

/// A layer, and the id of the framework that it lies on. This need not be the one that the layer was made for.
#[derive(Clone, Debug)]
struct OpenLayer {
    on: String,
    layer: Layer,
    /// Whether it was combined from others by a rule.
    is_combined: bool,
}

impl OpenLayer {
    fn new(on: &str, layer: Layer) -> Self {
        Self { on: on.to_owned(), layer, is_combined: false }
    }
}

impl Layers {
    /// The index of the reader's chosen layer on a framework.
    fn chosen_on(&self, framework: &str) -> Option<usize> {
        let fits = |at: &usize| self.own.get(*at).is_some_and(|own| own.on == framework);
        Some(self.chosen).filter(fits).or_else(|| (0..self.own.len()).rev().find(fits))
    }

    /// The reader's own layer on a framework.
    fn own_on(&self, framework: &str) -> Option<&Layer> {
        self.chosen_on(framework).and_then(|at| self.own.get(at)).map(|own| &own.layer)
    }

    /// The reader's own layers on a framework, with their indices.
    fn all_on<'l>(&'l self, framework: &'l str) -> impl Iterator<Item = (usize, &'l Layer)> {
        let all = self.own.iter().enumerate().filter(move |(_, own)| own.on == framework);
        all.map(|(at, own)| (at, &own.layer))
    }

    /// The layer that was published with a framework.
    fn published_on(&self, framework: &str) -> Option<&Layer> {
        self.published.as_ref().filter(|own| own.on == framework).map(|own| &own.layer)
    }

    /// Adds a layer and chooses it. It replaces one that says nothing yet.
    fn add(&mut self, framework: &Framework, layer: Layer) {
        self.add_open(framework, OpenLayer::new(&framework.id, layer));
    }

    fn add_open(&mut self, framework: &Framework, own: OpenLayer) {
        self.undo = None;
        let says_nothing = |layer: &Layer| layer.marks.is_empty() && layer.statuses == Layer::of(framework).statuses;
        let empty = self.all_on(&framework.id).find(|(_, layer)| says_nothing(layer)).map(|(at, _)| at);
        match empty {
            Some(at) => {
                self.own[at] = own;
                self.chosen = at;
            }
            None => {
                self.own.push(own);
                self.chosen = self.own.len() - 1;
            }
        }
    }

    /// Makes the layer from a link the reader's own.
    fn make_own(&mut self, framework: &Framework, linked: Option<&Layer>) {
        if let Some(linked) = linked {
            self.add(framework, linked.clone());
        }
    }

    /// Changes the chosen layer. Where there is none, begins one, with the statuses and the scale of the published
    /// layer if there is one: the reader has seen those.
    fn update(&mut self, framework: &Framework, change: impl FnOnce(&mut Layer)) {
        self.undo = None;
        let at = self.chosen_on(&framework.id).unwrap_or_else(|| {
            let plain = Layer::of(framework);
            let layer = match self.published_on(&framework.id) {
                Some(published) => Layer { statuses: published.statuses.clone(), scale: published.scale, ..plain },
                None => plain,
            };
            self.own.push(OpenLayer::new(&framework.id, layer));
            self.own.len() - 1
        });
        self.chosen = at;
        change(&mut self.own[at].layer);
    }
}

impl Session {
    /// Changes the mark of a target in the reader's own layer. A mark that stays the same changes nothing.
    pub fn mark(self, target: Target, change: impl FnOnce(&mut Mark)) {
        let before =
            self.layer_view.with_untracked(|layer_view| layer_view.own.mark(&target).cloned()).unwrap_or_default();
        let mut mark = before.clone();
        change(&mut mark);
        if mark != before {
            self.change_layer(|layer| layer.update(target, |present| *present = mark));
        }
    }

    /// Changes the reader's own layer. A layer from a link becomes the reader's own with the first change, and leaves
    /// the address, which would otherwise be out of date.
    pub fn change_layer(self, change: impl FnOnce(&mut Layer)) {
        let framework = self.explorer.with_untracked(|explorer| explorer.framework.clone());
        let linked = self.layer_view.with_untracked(|layer_view| layer_view.linked.clone());
        self.layers.update(|layers| {
            layers.make_own(&framework, linked.as_deref());
            layers.update(&framework, change);
        });
        self.keep_layers();
        self.leave_linked_layer();
    }

    /// Takes the layer out of the address.
    pub fn leave_linked_layer(self) {
        let mut address = self.address.get_untracked();
        if address.query.overlay.layer().is_some() {
            address.query.overlay.clear(explore::OverlayKey::Layer);
            self.go(address, Visit::Replace);
        }
    }

    /// The mark of a target in the reader's own layer.
    pub fn my_mark(self, target: &Target) -> Mark {
        self.layer_view.with(|layer_view| layer_view.own.mark(target).cloned()).unwrap_or_default()
    }

    /// The mark of a target in the published layer, if it has one.
    pub fn published_mark(self, target: &Target) -> Option<Mark> {
        let framework = self.framework();
        self.layers.with(|layers| layers.published_on(&framework.id).and_then(|layer| layer.mark(target)).cloned())
    }

    /// Where the published layer for the framework on screen was fetched from.
    pub fn published_address(self) -> Option<String> {
        let framework = self.framework();
        self.layers.with(|layers| layers.published_on(&framework.id).and_then(|_| layers.published_at.clone()))
    }

    /// Whether there is a published layer for the framework on screen.
    pub fn has_published_layer(self) -> bool {
        let framework = self.framework();
        self.layers.with(|layers| layers.published_on(&framework.id).is_some())
    }

    /// Whether anything on the framework on screen is marked.
    pub fn has_marks(self) -> bool {
        self.layer_view.with(|layer_view| layer_view.has_marks())
    }

    /// A goal's mark as shown among other goals, if it has one.
    pub fn cell_mark(self, goal: framework::Ref<framework::Goal>) -> Option<Arc<CellMark>> {
        self.layer_view.with(|layer_view| layer_view.cells.get(goal.index()).cloned().flatten())
    }

    /// A part of a goal's mark, for an attribute of the goal's element.
    pub fn cell_attribute(
        self,
        goal: framework::Ref<framework::Goal>,
        read: fn(&CellMark) -> Option<String>,
    ) -> Option<String> {
        self.layer_view.with(|layer_view| layer_view.cells.get(goal.index())?.as_deref().and_then(read))
    }

    /// The fragment that leads to the Layer page with the whole layer in it; `None` where that would be too long for a
    /// link.
    pub fn layer_fragment(self) -> Option<String> {
        let text = self.layer_view.with(|layer_view| link::encode(layer_view.to_share()));
        let mut address = Address::at(Route::Layer);
        address.query.overlay.insert(explore::OverlayKey::Layer.as_str(), &text);
        address.query.overlay.layer().is_some().then(|| address.to_string())
    }

    /// Copies the link with the layer in it, and says if it is long enough to break somewhere.
    pub fn copy_layer_link(self) {
        match self.layer_fragment() {
            Some(fragment) => {
                let address = exports::permalink(&self.page_address(), &fragment);
                let length = address.len();
                let done = if length > link::LONG {
                    messages::layer_link_copied_long(length)
                } else {
                    messages::layer_link_copied(length)
                };
                self.copy_text(address, self.link_copied(done));
            }
            None => self.notify(messages::layer_too_long_for_link()),
        }
    }

    /// Puts the focus into the field for the score of the goal on screen.
    pub(super) fn go_to_score(self) -> bool {
        browser::focus("main [data-my-score]:is(input)")
    }

    /// Moves the focus from a field of the layer to the heading, where single keys work again.
    pub fn leave_field(self) {
        browser::focus_heading();
    }
}
