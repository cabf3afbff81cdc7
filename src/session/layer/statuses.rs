//! The statuses of the reader's own layer, as the reader edits them.

use leptos::prelude::*;

use crate::{browser, session::Session};
use framework::Tone;
use layers::Layer;

use super::laid::sign;

/// A status of the reader's own layer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyStatus {
    /// Its id, which marks and addresses have.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How it is to be taken.
    pub tone: Tone,
    /// A sign for that.
    pub sign: &'static str,
    /// How many marks have it.
    pub uses: usize,
}

impl Session {
    /// The statuses of the reader's own layer, in order.
    pub fn my_statuses(self) -> Vec<MyStatus> {
        self.laid.with(|laid| {
            let statuses = laid.own.statuses.iter().map(|it| MyStatus {
                id: it.id.clone(),
                title: exports::status_title(&laid.own, &it.id),
                tone: it.tone,
                sign: sign(it.tone),
                uses: laid.own.uses_of(&it.id),
            });
            statuses.collect()
        })
    }

    /// The statuses that only marks have, by id, with how many have each.
    pub fn unknown_statuses(self) -> Vec<(String, usize)> {
        self.laid.with(|laid| laid.own.unknown_statuses())
    }

    /// Adds a status to the layer, and says whether it was added.
    pub fn add_status(self, title: &str, tone: Tone) -> bool {
        self.try_statuses(|layer| layer.add_status(title, tone).is_some())
    }

    /// Gives a status another title.
    pub fn rename_status(self, at: usize, title: &str) {
        self.try_statuses(|layer| layer.rename_status(at, title));
    }

    /// Says how a status is to be taken.
    pub fn set_tone(self, at: usize, tone: Tone) {
        self.change_layer(|layer| layer.set_tone(at, tone));
    }

    /// Moves a status one place up, or down, and the focus with it.
    pub fn move_status(self, from: usize, is_up: bool) {
        let last = self.laid.with_untracked(|laid| laid.own.statuses.len()).saturating_sub(1);
        let to = if is_up { from.saturating_sub(1) } else { (from + 1).min(last) };
        self.change_layer(|layer| layer.move_status(from, to));
        // At either end only the other button can be pressed.
        let button = if (is_up && to > 0) || to == last { "up" } else { "down" };
        browser::focus(&format!("[data-status-place=\"{to}\"] [data-status-{button}]"));
    }

    /// Removes a status. The marks that have it get another one, none, or keep it: then it is listed as unknown.
    pub fn remove_status(self, at: usize, instead: &Instead) {
        self.change_layer(|layer| {
            if let Some(id) = layer.statuses.get(at).map(|status| status.id.clone()) {
                layer.remove_status(at);
                instead.give(layer, &id);
            }
        });
        // The button that was pressed is another status's now.
        browser::focus("[data-status-new]");
    }

    /// Gives the marks with an unknown status another one, or none.
    pub fn replace_status(self, id: &str, instead: &Instead) {
        self.change_layer(|layer| instead.give(layer, id));
        browser::focus("[data-status-new]");
    }

    /// Takes an unknown status up among those of the layer.
    pub fn adopt_status(self, id: &str) {
        self.change_layer(|layer| layer.adopt_status(id));
        browser::focus("[data-status-new]");
    }

    /// Changes the statuses; where the wished title is blank or taken, nothing is changed and the reader is told.
    fn try_statuses(self, change: impl FnOnce(&mut Layer) -> bool) -> bool {
        let mut changed = self.laid.with_untracked(|laid| Layer::clone(&laid.own));
        let is_done = change(&mut changed);
        if is_done {
            self.change_layer(|layer| layer.statuses = changed.statuses);
        } else {
            self.tell(messages::status_title_taken());
        }
        is_done
    }
}

/// What marks get instead of a status that goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Instead {
    /// They keep it.
    #[default]
    Kept,
    /// No status.
    Nothing,
    /// The status of this id.
    Other(String),
}

impl Instead {
    fn give(&self, layer: &mut Layer, id: &str) {
        match self {
            Self::Kept => {}
            Self::Nothing => layer.replace_status(id, None),
            Self::Other(other) => layer.replace_status(id, Some(other)),
        }
    }
}
