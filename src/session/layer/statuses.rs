//! The statuses of the reader's own layer, as the reader edits them.

use leptos::prelude::*;

use crate::{browser, session::Session};
use framework::Tone;
use layers::Layer;

use super::layer_view::sign;

/// A status of the reader's own layer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyStatus {
    /// Its id, by which marks and addresses name it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its tone: whether it is good, bad and so on.
    pub tone: Tone,
    /// A sign for the tone.
    pub sign: &'static str,
    /// How many marks have it.
    pub uses: usize,
}

impl Session {
    /// The statuses of the reader's own layer, in order.
    pub fn my_statuses(self) -> Vec<MyStatus> {
        self.layer_view.with(|layer_view| {
            let statuses = layer_view.own.statuses.iter().map(|status| MyStatus {
                id: status.id.clone(),
                title: exports::status_title(&layer_view.own, &status.id),
                tone: status.tone,
                sign: sign(status.tone),
                uses: layer_view.own.uses_of(&status.id),
            });
            statuses.collect()
        })
    }

    /// The statuses that marks have and the layer does not define: by id, with the number of marks.
    pub fn unknown_statuses(self) -> Vec<(String, usize)> {
        self.layer_view.with(|layer_view| layer_view.own.unknown_statuses())
    }

    /// Adds a status to the layer, and says whether it was added.
    pub fn add_status(self, title: &str, tone: Tone) -> bool {
        self.try_statuses(|layer| layer.add_status(title, tone).is_some())
    }

    /// Gives a status another title.
    pub fn rename_status(self, at: usize, title: &str) {
        self.try_statuses(|layer| layer.rename_status(at, title));
    }

    /// Sets the tone of a status.
    pub fn set_tone(self, at: usize, tone: Tone) {
        self.change_layer(|layer| layer.set_tone(at, tone));
    }

    /// Moves a status one place up, or down, and the focus with it.
    pub fn move_status(self, from: usize, is_up: bool) {
        let last = self.layer_view.with_untracked(|layer_view| layer_view.own.statuses.len()).saturating_sub(1);
        let to = if is_up { from.saturating_sub(1) } else { (from + 1).min(last) };
        self.change_layer(|layer| layer.move_status(from, to));
        // At either end only the other button can be pressed.
        let button = if (is_up && to > 0) || to == last { "up" } else { "down" };
        browser::focus(&format!("[data-status-place=\"{to}\"] [data-status-{button}]"));
    }

    /// Removes a status. The marks that have it get another one, none, or keep it: then it is listed as unknown.
    pub fn remove_status(self, at: usize, replacement: &StatusReplacement) {
        self.change_layer(|layer| {
            if let Some(id) = layer.statuses.get(at).map(|status| status.id.clone()) {
                layer.remove_status(at);
                replacement.apply(layer, &id);
            }
        });
        // The button that was pressed is another status's now.
        browser::focus("[data-status-new]");
    }

    /// Gives the marks with an unknown status another one, or none.
    pub fn replace_status(self, id: &str, replacement: &StatusReplacement) {
        self.change_layer(|layer| replacement.apply(layer, id));
        browser::focus("[data-status-new]");
    }

    /// Adds an unknown status to those of the layer.
    pub fn adopt_status(self, id: &str) {
        self.change_layer(|layer| layer.adopt_status(id));
        browser::focus("[data-status-new]");
    }

    /// Changes the statuses. Where the title is blank or taken, changes nothing and tells the reader.
    fn try_statuses(self, change: impl FnOnce(&mut Layer) -> bool) -> bool {
        let mut changed = self.layer_view.with_untracked(|layer_view| Layer::clone(&layer_view.own));
        let is_done = change(&mut changed);
        if is_done {
            self.change_layer(|layer| layer.statuses = changed.statuses);
        } else {
            self.notify(messages::status_title_taken());
        }
        is_done
    }
}

/// What marks get instead of a removed status.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StatusReplacement {
    /// They keep it.
    #[default]
    Kept,
    /// No status.
    NoStatus,
    /// The status of this id.
    Status(String),
}

impl StatusReplacement {
    fn apply(&self, layer: &mut Layer, id: &str) {
        match self {
            Self::Kept => {}
            Self::NoStatus => layer.replace_status(id, None),
            Self::Status(status) => layer.replace_status(id, Some(status)),
        }
    }
}
