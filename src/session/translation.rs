//! The framework on screen in the reader's language, where its file has it so, and the original a step away.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use framework::{Framework, Translation, packed::unpack};
use messages::nearest_tag;

use super::{Explorer, Session, language::Words};

impl Session {
    /// The language of the translation that is right for the reader; none where that is the original.
    pub(super) fn right_translation(self, original: &Framework) -> Option<String> {
        let translations = original.translations.iter().map(|it| it.language.as_str());
        let known: Vec<_> = std::iter::once(original.language.as_str()).chain(translations).collect();
        let found = self.settings.languages.with_untracked(|wanted| {
            wanted.iter().find_map(|tag| nearest_tag(tag, known.iter().copied()).map(str::to_owned))
        });
        found.filter(|tag| *tag != original.language && !self.settings.wants_original.get_untracked())
    }

    /// Puts a framework on screen.
    pub(super) fn set_explorer(self, explorer: Explorer) {
        messages::set_noun_language(&explorer.framework.language);
        self.explorer.set(Arc::new(explorer));
    }

    /// Whether the reader is to be told that there is an original, or a translation.
    pub fn has_translation(self) -> bool {
        let wants_original = self.settings.wants_original.get();
        let is_translation = self.explorer.with(|explorer| explorer.framework.original.is_some());
        is_translation || wants_original && self.explorer.with(|explorer| !explorer.framework.translations.is_empty())
    }

    /// Shows the original, or the translation again.
    pub fn show_original(self, is_wanted: bool) {
        self.settings.wants_original.set(is_wanted);
        self.translate_on_screen();
    }

    /// Puts the framework on screen in the reader's language, where it is not.
    pub(super) fn translate_on_screen(self) {
        self.other_explorer(move |explorer| {
            if explorer.is_some() {
                let tag = self.settings.language.get_untracked();
                self.change_to(Words { tag, catalogue: None, explorer });
            }
        });
    }

    /// Makes ready what is on screen in the language that is right for the reader; none where it is so already, or cannot be.
    pub(super) fn other_explorer(self, then: impl FnOnce(Option<Explorer>) + 'static) {
        let present = self.explorer.get_untracked();
        let (original, origin) = (present.original(), present.origin.clone());
        let wanted = self.right_translation(&original);
        if *wanted.as_ref().unwrap_or(&original.language) == present.framework.language {
            return then(None);
        }
        let Some(language) = wanted else { return then(Some(Explorer::new(original, origin))) };
        self.with_texts(original, language.clone(), move |original| {
            self.with_chunk(move |api| {
                let found = api.and_then(|api| (api.translate)(&original, &language));
                then(found.map(|framework| Explorer::new(Arc::new(framework), origin)));
            });
        });
    }

    /// Calls back with the framework with the texts of this translation, which a release loads when they are wanted.
    fn with_texts(self, original: Arc<Framework>, language: String, then: impl FnOnce(Arc<Framework>) + 'static) {
        if original.translations.iter().any(|it| it.language == language && !it.texts.is_empty()) {
            return then(original);
        }
        browser::run(async move {
            let texts = texts_of(&language).await.and_then(|text| unpack::<Translation>(&text));
            then(texts.map_or(original.clone(), |texts| Arc::new(original.with_texts(texts))));
        });
    }
}

/// In one piece the program has them.
#[cfg(feature = "whole")]
async fn texts_of(_: &str) -> Option<String> {
    std::future::ready(None).await
}

/// The texts of the page's own framework in a language, from beside the program.
#[cfg(not(feature = "whole"))]
async fn texts_of(language: &str) -> Option<String> {
    browser::language_file(&format!("framework-{language}")).await
}
