//! Undoing the last change that is more than a single mark: many marked at once, a layer removed.

use leptos::prelude::*;

use crate::{browser, session::Session};
use framework::Framework;
use layers::Layer;

use super::{Layers, OpenLayer};

/// The state before a change, kept until something else is changed.
#[derive(Clone, Debug)]
pub(super) struct Undo {
    /// The framework that was on screen.
    on: String,
    own: Vec<OpenLayer>,
    chosen: usize,
    /// What was done, in words.
    description: String,
}

impl Layers {
    /// The state before the last change, if that was to layers on this framework.
    fn undo_on(&self, framework: &str) -> Option<&Undo> {
        self.undo.as_ref().filter(|undo| undo.on == framework)
    }

    /// Changes the layers so that the change can be undone. A layer from a link is the reader's own before and after.
    fn change_undoably(
        &mut self,
        framework: &Framework,
        linked: Option<&Layer>,
        description: String,
        change: impl FnOnce(&mut Self),
    ) {
        self.make_own(framework, linked);
        let (own, chosen) = (self.own.clone(), self.chosen);
        change(self);
        self.undo = Some(Undo { on: framework.id.clone(), own, chosen, description });
    }

    /// Undoes the last change to layers on a framework, if nothing was changed since.
    fn undo(&mut self, framework: &str) -> bool {
        let Some(Undo { own, chosen, .. }) = self.undo.take_if(|undo| undo.on == framework) else { return false };
        (self.own, self.chosen) = (own, chosen);
        true
    }
}

impl Session {
    /// Changes the reader's own layers, says what was done, and offers to undo it.
    pub(super) fn change_undoably(self, description: String, change: impl FnOnce(&mut Layers, &Framework)) {
        let framework = self.explorer.with_untracked(|explorer| explorer.framework.clone());
        let linked = self.layer_view.with_untracked(|layer_view| layer_view.linked.clone());
        self.layers.update(|layers| {
            layers.change_undoably(&framework, linked.as_deref(), description.clone(), |layers| {
                change(layers, &framework);
            });
        });
        self.keep_layers();
        self.leave_linked_layer();
        self.toast.set(None);
        self.announce(messages::done_and_undo_offered(&description));
    }

    /// Whether the last change can be undone.
    pub fn has_undo(self) -> bool {
        let framework = self.framework();
        self.layers.with(|layers| layers.undo_on(&framework.id).is_some())
    }

    /// The change that can be undone, in words.
    pub fn undoable(self) -> Option<String> {
        let framework = self.framework();
        self.layers.with(|layers| layers.undo_on(&framework.id).map(|undo| undo.description.clone()))
    }

    /// Undoes the last change.
    pub fn undo(self) {
        let id = self.explorer.with_untracked(|explorer| explorer.framework.id.clone());
        if self.layers.try_update(|layers| layers.undo(&id)).unwrap_or_default() {
            self.keep_layers();
            self.notify(messages::undone());
        }
        // The button is gone.
        browser::focus_heading();
    }

    /// Dismisses the offer to undo.
    pub fn dismiss_undo(self) {
        self.layers.update(|layers| layers.undo = None);
        browser::focus_heading();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use layers::Target;

    fn score(layers: &mut Layers, framework: &Framework, score: f64) {
        layers.update(framework, |layer| layer.update(Target::Goal("norms".into()), |mark| mark.score = Some(score)));
    }

    fn norms(layers: &Layers, framework: &Framework) -> Option<f64> {
        layers.own_on(&framework.id)?.mark(&Target::Goal("norms".into()))?.score
    }

    #[test]
    fn what_was_changed_is_taken_back_as_long_as_nothing_else_is_changed() {
        let framework = space_diplomacy::framework();
        let mut layers = Layers::default();
        score(&mut layers, &framework, 1.0);
        layers.change_undoably(&framework, None, String::new(), |layers| score(layers, &framework, 4.0));
        assert_eq!(norms(&layers, &framework), Some(4.0));
        assert!(!layers.undo("another"), "who has another framework on screen does not see it");
        assert!(layers.undo(&framework.id));
        assert_eq!(norms(&layers, &framework), Some(1.0));
        assert!(!layers.undo(&framework.id));
        layers.change_undoably(&framework, None, String::new(), |layers| score(layers, &framework, 4.0));
        score(&mut layers, &framework, 3.0);
        assert!(!layers.undo(&framework.id), "the newer score would be lost");
    }

    #[test]
    fn a_layer_that_was_removed_comes_back_and_is_chosen() {
        let framework = space_diplomacy::framework();
        let mut layers = Layers::default();
        for title in ["One", "Two"] {
            layers.add(&framework, Layer { title: title.into(), ..Layer::of(&framework) });
            score(&mut layers, &framework, 2.0);
        }
        layers.change_undoably(&framework, None, String::new(), |layers| layers.remove_chosen(&framework.id));
        assert_eq!(layers.own_on(&framework.id).map(|layer| layer.title.as_str()), Some("One"));
        layers.undo(&framework.id);
        assert_eq!(layers.own_on(&framework.id).map(|layer| layer.title.as_str()), Some("Two"));
        assert_eq!(layers.all_on(&framework.id).count(), 2);
    }

    #[test]
    fn what_a_link_brought_along_is_still_there_after_undoing() {
        let framework = space_diplomacy::framework();
        let (mut layers, mut linked) = (Layers::default(), Layer::of(&framework));
        linked.update(Target::Goal("norms".into()), |mark| mark.score = Some(3.0));
        layers.change_undoably(&framework, Some(&linked), String::new(), |layers| score(layers, &framework, 4.0));
        layers.undo(&framework.id);
        assert_eq!(norms(&layers, &framework), Some(3.0));
    }
}
