//! Keeping layers in this browser, where the reader wishes that, and taking them up again.

use leptos::prelude::*;

use crate::{browser, session::Session};
use layers::Layer;

use super::{Layers, Own};
use crate::session::Command;

/// Where the layers of a framework are kept: its id follows.
const PLACE: &str = "framework-explorer:layers:";

/// The id of the data block in which a page carries a layer.
pub(super) const IN_PAGE: &str = "layer";

/// What parts the layers of one framework. No text of a file has it.
const BETWEEN: char = '\u{1e}';

fn place(framework: &str) -> String {
    format!("{PLACE}{framework}")
}

impl Layers {
    /// The layers on a framework as a text: which one is chosen, then each as a file.
    fn to_text(&self, framework: &str) -> String {
        let chosen = self.all_on(framework).position(|(at, _)| Some(at) == self.chosen_on(framework));
        let files = self.all_on(framework).map(|(_, layer)| layer.write());
        let parts: Vec<_> = [chosen.unwrap_or_default().to_string()].into_iter().chain(files).collect();
        parts.join(&BETWEEN.to_string())
    }

    /// Takes up what such a text holds. What cannot be read is left out.
    fn take_up(&mut self, framework: &str, text: &str) {
        let mut parts = text.split(BETWEEN);
        let chosen: usize = parts.next().and_then(|number| number.parse().ok()).unwrap_or_default();
        let layers: Vec<_> = parts.filter_map(|file| Layer::read(file).ok()).collect();
        let first = self.own.len();
        let number = layers.len();
        self.own.extend(layers.into_iter().map(|layer| Own { on: framework.to_owned(), layer }));
        self.chosen = first + chosen.min(number.saturating_sub(1));
    }
}

impl Session {
    /// Looks whether this browser keeps layers of the framework on screen, or the address names a published one, and has them
    /// taken up.
    pub(in crate::session) fn await_layers(self) {
        let id = self.explorer.with_untracked(|explorer| explorer.framework.id.clone());
        let is_kept = !self.settings.embedded.get_untracked() && browser::kept(&place(&id)).is_some();
        if is_kept
            || browser::page_data(IN_PAGE).is_some()
            || browser::parameter("layer").is_some_and(|address| !address.is_empty())
        {
            self.dispatch(Command::TakeUpLayers);
        }
    }

    /// Takes up the layers that this browser keeps, and fetches the published one.
    pub(in crate::session) fn take_up_layers(self) {
        let id = self.explorer.with_untracked(|explorer| explorer.framework.id.clone());
        let kept = browser::kept(&place(&id)).filter(|_| !self.settings.embedded.get_untracked());
        let is_new = self.layers.with_untracked(|layers| !layers.kept_on.contains(&id));
        if let Some(text) = kept.filter(|_| is_new) {
            self.layers.update(|layers| {
                layers.kept_on.push(id.clone());
                layers.take_up(&id, &text);
            });
        }
        self.fetch_published();
    }

    /// Whether this browser keeps the layers of the framework on screen.
    pub fn are_layers_kept(self) -> bool {
        let framework = self.framework();
        self.layers.with(|layers| layers.kept_on.contains(&framework.id))
    }

    /// Keeps the layers in this browser from now on, or forgets them.
    pub fn choose_keeping(self, is_wanted: bool) {
        let id = self.explorer.with_untracked(|explorer| explorer.framework.id.clone());
        self.layers.update(|layers| {
            layers.kept_on.retain(|other| *other != id);
            if is_wanted {
                layers.kept_on.push(id.clone());
            }
        });
        if is_wanted {
            self.keep_layers();
        } else {
            browser::keep(&place(&id), None);
            self.tell(messages::layers_forgotten());
        }
    }

    /// Keeps the layers as they are now, where that is wished.
    pub(super) fn keep_layers(self) {
        let id = self.explorer.with_untracked(|explorer| explorer.framework.id.clone());
        let text = self.layers.with_untracked(|layers| layers.kept_on.contains(&id).then(|| layers.to_text(&id)));
        let is_kept = text.is_none_or(|text| browser::keep(&place(&id), Some(&text)));
        if !is_kept {
            self.layers.update(|layers| layers.kept_on.retain(|other| *other != id));
            self.tell(messages::layers_not_kept());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use layers::Target;

    #[test]
    fn layers_come_back_as_they_were_kept() {
        let framework = space_diplomacy::framework();
        let mut layers = Layers::default();
        for number in 0..3 {
            let mut layer = Layer { title: format!("Layer {number}"), ..Layer::of(&framework) };
            layer.update(Target::Goal("norms".into()), |mark| mark.score = Some(f64::from(number)));
            layers.add(&framework, layer);
        }
        layers.chosen = 1;
        let mut again = Layers::default();
        again.take_up(&framework.id, &layers.to_text(&framework.id));
        assert_eq!(again.own_on(&framework.id), layers.own_on(&framework.id));
        assert_eq!(again.all_on(&framework.id).count(), 3);
        let mut broken = Layers::default();
        broken.take_up(&framework.id, "7\u{1e}no layer");
        assert!(broken.own_on(&framework.id).is_none() && broken.own_on("other").is_none());
    }
}
