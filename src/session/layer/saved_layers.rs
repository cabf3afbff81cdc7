//! The layers saved with a page or site, and loading them again from the page.

use leptos::prelude::*;

use crate::{browser, session::Session};
use exports::page::PageLayers;
use framework::Framework;
use layers::{Layer, link};

use super::{Layers, keeping::LAYER_BLOCK};

/// The id of the data block with the own layer of the person who saved the page, where that lies over a published one.
pub(super) const OWN_LAYER_BLOCK: &str = "own-layer";

/// The layer in a data block of the page, if it belongs to this framework.
pub(super) fn layer_in_page(id: &str, framework: &str) -> Option<Layer> {
    let layer = browser::page_data(id).and_then(|text| link::decode(&text).ok());
    layer.filter(|layer| layer.framework.id == framework)
}

impl Layers {
    /// The layers to save with a framework: the reader's `own` layer over the published one. Without a published one,
    /// the saved page publishes the reader's own.
    fn layers_to_save(&self, framework: &str, own: Option<Layer>, in_page: Option<Layer>) -> PageLayers {
        match (self.published_on(framework).cloned().or(in_page), own) {
            (Some(published), own) => PageLayers { published: Some(published), own },
            (None, own) => PageLayers { published: own, own: None },
        }
    }

    /// Adds the layer that lay over the published one when the page was saved, unless the reader has a layer of their
    /// own here.
    pub(super) fn add_from_page(&mut self, framework: &Framework, layer: Option<Layer>) {
        if let Some(layer) = layer.filter(|_| self.own_on(&framework.id).is_none()) {
            self.add(framework, layer);
        }
    }
}

impl Session {
    /// Whether a saved page or site includes marks of the reader.
    pub fn saves_layer(self) -> bool {
        self.layer_view.with(|layer_view| !layer_view.own.marks.is_empty())
    }

    /// The layers to save with a page or site.
    pub(in crate::session) fn layers_to_save(self) -> PageLayers {
        let id = self.explorer.with_untracked(|explorer| explorer.framework.id.clone());
        let own = self
            .layer_view
            .with_untracked(|layer_view| (!layer_view.own.marks.is_empty()).then(|| Layer::clone(&layer_view.own)));
        self.layers.with_untracked(|layers| layers.layers_to_save(&id, own, layer_in_page(LAYER_BLOCK, &id)))
    }
}

#[cfg(test)]
mod tests {
    use super::{super::OpenLayer, *};

    #[test]
    fn neither_layer_is_lost() {
        let named = |title: &str| Layer { title: title.into(), ..Layer::default() };
        let own = || Some(named("Own"));
        let mut layers = Layers::default();
        assert_eq!(layers.layers_to_save("a", None, None), PageLayers::default());
        let alone = PageLayers { published: own(), own: None };
        assert_eq!(layers.layers_to_save("a", own(), None), alone);
        let early = PageLayers { published: Some(named("Page")), own: None };
        assert_eq!(layers.layers_to_save("a", None, Some(named("Page"))), early, "before it is taken up");
        layers.published = Some(OpenLayer::new("a", named("Site")));
        let both = PageLayers { published: Some(named("Site")), own: own() };
        assert_eq!(layers.layers_to_save("a", own(), Some(named("Page"))), both);
        assert_eq!(layers.layers_to_save("b", own(), None), alone, "it is of another framework");
    }

    #[test]
    fn a_page_brings_both_layers_back_and_covers_none_of_the_readers() {
        let named = |title: &str| Layer { title: title.into(), ..Layer::default() };
        let framework = Framework { id: "a".into(), ..Framework::default() };
        let mut layers = Layers::default();
        layers.add_from_page(&framework, Some(named("Saved")));
        assert_eq!(layers.own_on("a"), Some(&named("Saved")));
        layers.add_from_page(&framework, Some(named("Other")));
        assert_eq!(layers.own_on("a"), Some(&named("Saved")));
    }
}
