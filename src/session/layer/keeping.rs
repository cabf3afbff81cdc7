//! Keeping layers: in this tab, and in this browser if the reader wants that; and loading them again.

use leptos::prelude::*;

use crate::{browser, session::Session};
use layers::{MergedLayers, StoredLayer, StoredLayers};

use super::{Layers, OpenLayer};
use crate::session::Command;

/// Where the layers of a framework are kept, by this browser and by this tab: its id follows.
const PLACE: &str = "framework-explorer:layers:";

/// The id of the data block in which a page carries a layer.
pub(super) const LAYER_BLOCK: &str = "layer";

/// The fields of a mark that commit their text only when the reader leaves them.
const TYPED: &str = ":is([data-my-note], [data-my-tags], [data-my-links])";

fn place(framework: &str) -> String {
    format!("{PLACE}{framework}")
}

impl Layers {
    /// The layers on a framework.
    fn stored(&self, framework: &str) -> StoredLayers {
        let own = || self.own.iter().enumerate().filter(|(_, own)| own.on == framework);
        let layers = own().map(|(_, own)| StoredLayer { layer: own.layer.clone(), is_combined: own.is_combined });
        let chosen = own().position(|(at, _)| Some(at) == self.chosen_on(framework));
        StoredLayers { layers: layers.collect(), chosen: chosen.unwrap_or_default() }
    }

    /// Replaces the layers on a framework.
    fn put(&mut self, framework: &str, StoredLayers { layers, chosen }: StoredLayers) {
        self.undo = None;
        self.own.retain(|own| own.on != framework);
        self.chosen = self.own.len() + chosen;
        let on = || framework.to_owned();
        self.own.extend(layers.into_iter().map(|StoredLayer { layer, is_combined }| OpenLayer {
            on: on(),
            layer,
            is_combined,
        }));
    }

    /// Adds the layers that this browser keeps to those of this tab.
    fn add_kept(&mut self, framework: &str, text: &str) {
        if self.all_on(framework).next().is_none() {
            self.put(framework, StoredLayers::read(text));
        } else {
            self.merge(framework, "", text, framework);
        }
        self.kept_on.insert(framework.to_owned(), Some(text.to_owned()));
    }

    /// Joins the layers on a framework with those of another tab; `before` is the text that both began with. The chosen
    /// layer of the framework on screen stays chosen, even if that is another framework. Returns how many of their
    /// layers now stand beside those of this tab.
    fn merge(&mut self, framework: &str, before: &str, theirs: &str, on_screen: &str) -> usize {
        let MergedLayers { stored, conflicts } =
            self.stored(framework).merged(&StoredLayers::read(before), &StoredLayers::read(theirs));
        let chosen = self.chosen_on(on_screen);
        let place = self.all_on(on_screen).position(|(at, _)| Some(at) == chosen);
        self.put(framework, stored);
        if framework != on_screen {
            let chosen = place.and_then(|place| self.all_on(on_screen).nth(place));
            self.chosen = chosen.map_or(self.chosen, |(at, _)| at);
        }
        conflicts
    }
}

impl Session {
    /// Has layers of the framework on screen loaded, if this tab or this browser keeps any, the page carries one, or
    /// the address names a published one.
    pub(in crate::session) fn request_layers(self) {
        let place = place(&self.framework_id());
        let is_kept = || browser::session_item(&place).is_some() || browser::local_item(&place).is_some();
        if (!self.settings.embedded.get_untracked() && is_kept())
            || browser::page_data(LAYER_BLOCK).is_some()
            || browser::parameter("layer").is_some_and(|address| !address.is_empty())
        {
            self.dispatch(Command::LoadLayers);
        }
    }

    /// Loads the layers that this tab and this browser keep, and fetches the published one.
    pub(in crate::session) fn load_layers(self) {
        if !self.settings.embedded.get_untracked() {
            self.load_kept_layers();
        }
        self.fetch_published();
    }

    fn load_kept_layers(self) {
        let id = self.framework_id();
        let in_tab = browser::session_item(&place(&id));
        let is_new = self.layers.with_untracked(|layers| !layers.kept_on.contains_key(&id));
        let in_browser = browser::local_item(&place(&id)).filter(|_| is_new);
        let is_in_tab = in_tab.is_some();
        self.layers.update(|layers| {
            // Where layers are open, the tab keeps those same ones; its text is read only after a reload.
            if let Some(text) = in_tab.filter(|_| layers.all_on(&id).next().is_none()) {
                layers.put(&id, StoredLayers::read(&text));
            }
            if let Some(text) = &in_browser {
                layers.add_kept(&id, text);
            }
        });
        if in_browser.is_some() {
            self.listen_to_tabs();
            if is_in_tab {
                self.keep_layers();
            }
        }
    }

    /// Whether this browser keeps the layers of the framework on screen.
    pub fn are_layers_kept(self) -> bool {
        let framework = self.framework();
        self.layers.with(|layers| layers.kept_on.contains_key(&framework.id))
    }

    /// Keeps the layers in this browser from now on, or forgets them.
    pub fn choose_keeping(self, is_wanted: bool) {
        let id = self.framework_id();
        self.layers.update(|layers| {
            layers.kept_on.remove(&id);
            if is_wanted {
                layers.kept_on.insert(id.clone(), None);
            }
        });
        if is_wanted {
            self.listen_to_tabs();
        } else {
            browser::set_local_item(&place(&id), None);
            self.notify(messages::layers_forgotten());
        }
        self.keep_layers();
    }

    /// Keeps the layers as they are now: in this browser if the reader wants that, else in this tab. Where neither is
    /// possible, the browser asks before they are lost.
    pub(super) fn keep_layers(self) {
        if !self.settings.embedded.get_untracked() {
            self.keep_layers_of(&self.framework_id());
        }
    }

    fn keep_layers_of(self, id: &str) {
        let is_wanted = self.layers.with_untracked(|layers| layers.kept_on.contains_key(id));
        let is_kept = is_wanted && self.keep_in_browser(id);
        let all = self.layers.with_untracked(|layers| layers.stored(id));
        let text = (!is_kept && !all.layers.is_empty()).then(|| all.write());
        let is_in_tab = browser::set_session_item(&place(id), text.as_deref());
        let says_something = all.layers.iter().any(|stored| !stored.layer.marks.is_empty());
        browser::ask_before_leaving(!is_kept && !is_in_tab && says_something);
    }

    /// Keeps the layers in this browser. First joins them with what another tab kept there meanwhile; if another tab
    /// forgot them, this tab stops keeping them too. Tells whether they are kept.
    fn keep_in_browser(self, id: &str) -> bool {
        let before = self.layers.with_untracked(|layers| layers.kept_on.get(id).cloned().flatten());
        let present = browser::local_item(&place(id));
        if before.is_some() && present.is_none() {
            self.stop_keeping(id, messages::layers_forgotten());
            return false;
        }
        if let Some(theirs) = present.filter(|present| Some(present) != before.as_ref()) {
            self.merge_with_tab(id, &before.unwrap_or_default(), &theirs);
        }
        let text = self.layers.with_untracked(|layers| layers.stored(id).write());
        let is_kept = browser::set_local_item(&place(id), Some(&text));
        if is_kept {
            // No view depends on it.
            self.layers.update_untracked(|layers| _ = layers.kept_on.insert(id.to_owned(), Some(text)));
        } else {
            self.stop_keeping(id, messages::layers_not_kept());
        }
        is_kept
    }

    fn stop_keeping(self, id: &str, why: String) {
        self.layers.update(|layers| _ = layers.kept_on.remove(id));
        self.notify(why);
    }

    fn merge_with_tab(self, id: &str, before: &str, theirs: &str) {
        let on_screen = self.framework_id();
        let merged = self.layers.try_update(|layers| layers.merge(id, before, theirs, &on_screen));
        let conflicts = merged.unwrap_or_default();
        if conflicts > 0 {
            self.notify(messages::layers_beside());
        }
    }

    /// Takes over what other tabs keep from now on.
    fn listen_to_tabs(self) {
        let was_listening = self.layers.with_untracked(|layers| layers.listens_to_tabs);
        if !was_listening {
            self.layers.update_untracked(|layers| layers.listens_to_tabs = true);
            browser::on_storage_change(move |name| self.merge_from_tab(name.as_deref()));
        }
    }

    /// Takes over what another tab kept under a name, or under every name if none is given.
    fn merge_from_tab(self, name: Option<&str>) {
        let ids: Vec<_> = self.layers.with_untracked(|layers| layers.kept_on.keys().cloned().collect());
        for id in ids.iter().filter(|id| name.is_none_or(|name| name == place(id))) {
            // Commits what is being typed here, before a new render would discard it.
            browser::finish_field(TYPED);
            let before = self.layers.with_untracked(|layers| layers.kept_on.get(id).cloned().flatten());
            match browser::local_item(&place(id)) {
                None => {
                    self.stop_keeping(id, messages::layers_forgotten());
                    self.keep_layers_of(id);
                }
                Some(theirs) if before.as_ref() != Some(&theirs) => {
                    self.merge_with_tab(id, &before.unwrap_or_default(), &theirs);
                    self.layers.update_untracked(|layers| _ = layers.kept_on.insert(id.clone(), Some(theirs)));
                }
                Some(_) => {}
            }
        }
    }

    /// Commits what is being typed into a mark when the page is hidden.
    pub(in crate::session) fn commit_when_hidden(self) {
        browser::finish_when_hidden(TYPED);
    }

    fn framework_id(self) -> String {
        self.explorer.with_untracked(|explorer| explorer.framework.id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use framework::Framework;
    use layers::{Layer, Target};

    fn scored(title: &str, score: f64) -> Layer {
        let mut layer = Layer { title: title.to_owned(), ..Layer::of(&space_diplomacy::framework()) };
        layer.update(Target::Goal("norms".into()), |mark| mark.score = Some(score));
        layer
    }

    fn kept(titles: &[&str]) -> Layers {
        let framework = space_diplomacy::framework();
        let mut layers = Layers::default();
        for (at, title) in titles.iter().enumerate() {
            layers.add(&framework, scored(title, at as f64));
        }
        layers
    }

    #[test]
    fn layers_come_back_as_they_were_kept() {
        let id = space_diplomacy::framework().id.clone();
        let mut layers = kept(&["A", "B", "C"]);
        (layers.chosen, layers.own[2].is_combined) = (1, true);
        let mut again = Layers::default();
        again.put(&id, StoredLayers::read(&layers.stored(&id).write()));
        assert_eq!((again.stored(&id), again.own_on(&id)), (layers.stored(&id), layers.own_on(&id)));
        assert_eq!(again.all_on("other").count(), 0);
    }

    #[test]
    fn what_this_tab_has_stays_beside_what_the_browser_keeps() {
        let id = space_diplomacy::framework().id.clone();
        let mut layers = Layers::default();
        layers.add_kept(&id, &kept(&["Kept"]).stored(&id).write());
        assert_eq!(layers.stored(&id), kept(&["Kept"]).stored(&id));
        let mut layers = kept(&["Mine"]);
        layers.add_kept(&id, &kept(&["Kept", "Other"]).stored(&id).write());
        assert_eq!(layers.all_on(&id).count(), 3);
        assert_eq!(layers.own_on(&id).map(|layer| layer.title.as_str()), Some("Mine"));
    }

    #[test]
    fn another_tab_changes_what_is_not_on_screen_here_and_undoes_nothing() {
        let id = space_diplomacy::framework().id.clone();
        let (mut here, mut there) = (kept(&["A"]), kept(&["A"]));
        let before = here.stored(&id).write();
        let mark = |layers: &mut Layers, goal: &str| {
            layers.own[0].layer.update(Target::Goal(goal.into()), |mark| mark.score = Some(4.0));
        };
        mark(&mut here, "here");
        mark(&mut there, "there");
        assert_eq!(here.merge(&id, &before, &there.stored(&id).write(), &id), 0);
        mark(&mut there, "here");
        assert_eq!(here.stored(&id), there.stored(&id));
    }

    #[test]
    fn what_another_tab_does_to_another_framework_leaves_the_layer_on_screen() {
        let (id, other) =
            (space_diplomacy::framework().id.clone(), Framework { id: "other".into(), ..Framework::default() });
        let mut layers = Layers::default();
        layers.add(&other, scored("Theirs", 1.0));
        for title in ["A", "B"] {
            layers.add(&space_diplomacy::framework(), scored(title, 1.0));
        }
        layers.chosen = 1;
        let theirs = layers.stored("other").write();
        layers.merge("other", &theirs, &theirs, &id);
        assert_eq!(layers.own_on(&id).map(|layer| layer.title.as_str()), Some("A"));
    }
}
