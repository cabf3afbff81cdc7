//! The framework on screen in the reader's language, if its file has a translation, and the original a step away.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use framework::{Framework, Translation, packed::unpack};
use messages::nearest_tag;

use super::{Explorer, Origin, Session, language::Words};

impl Session {
    /// The language of the translation that is right for the reader; `None` if the original is right.
    pub(super) fn right_translation(self, original: &Framework) -> Option<String> {
        let translations = original.translations.iter().map(|translation| translation.language.as_str());
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

    /// Whether to tell the reader that there is an original, or a translation.
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

    /// Shows the framework on screen in the reader's language, if it is not in it yet.
    pub(super) fn translate_on_screen(self) {
        self.other_explorer(Box::new(move |explorer| {
            if explorer.is_some() {
                let tag = self.settings.language.get_untracked();
                self.change_to(Words { tag, catalogue: None, explorer });
            }
        }));
    }

    /// Prepares the framework on screen in the language that is right for the reader, and calls back with it; with
    /// `None` if it is in that language already, or cannot be.
    pub(super) fn other_explorer(self, then: Box<dyn FnOnce(Option<Explorer>)>) {
        let present = self.explorer.get_untracked();
        let (original, origin) = (present.original(), present.origin.clone());
        let wanted = self.right_translation(&original);
        if *wanted.as_ref().unwrap_or(&original.language) == present.framework.language {
            return then(None);
        }
        let Some(language) = wanted else { return then(Some(Explorer::new(original, origin))) };
        self.with_chunk(move |api| {
            let Some(api) = api else { return then(None) };
            // A release loads the texts of its own framework on demand. An opened file has all its texts already.
            let lacks_texts = origin == Origin::Bundled && original.languages_without_texts().contains(&language);
            let tag = language.clone();
            let translate = move |texts: Option<String>| {
                let found = (api.translate)(&original, texts.as_deref(), &language);
                then(found.map(|framework| Explorer::new(Arc::new(framework), origin)));
            };
            if lacks_texts {
                browser::run(async move { translate(texts_of(&tag).await) });
            } else {
                translate(None);
            }
        });
    }

    /// Calls back with the framework on screen, including the texts of all its translations, for saving, and with the
    /// languages whose texts did not load.
    pub(super) fn with_all_texts(self, then: impl FnOnce(Arc<Framework>, Vec<String>) + 'static) {
        let explorer = self.explorer.get_untracked();
        let (framework, original) = (explorer.framework.clone(), explorer.original());
        if explorer.origin != Origin::Bundled || original.languages_without_texts().is_empty() {
            return then(framework, Vec::new());
        }
        browser::run(async move {
            let (original, lacking) = completed(original, async |language: &str| texts_of(language).await).await;
            then(framework.with_original(original), lacking);
        });
    }
}

/// A framework in this language, by these texts where it does not hold them itself. `None` without any.
pub(super) fn translated(original: &Arc<Framework>, texts: Option<&str>, language: &str) -> Option<Framework> {
    match texts.and_then(unpack::<Translation>) {
        Some(texts) => framework::translated(&Arc::new(original.with_texts(texts)), language),
        None => framework::translated(original, language),
    }
}

/// A framework with the texts that `load` finds for its translations, and the languages for which it finds none.
async fn completed(
    framework: Arc<Framework>,
    load: impl AsyncFn(&str) -> Option<String>,
) -> (Arc<Framework>, Vec<String>) {
    let mut whole = Framework::clone(&framework);
    let mut lacking = Vec::new();
    for language in framework.languages_without_texts() {
        let texts = load(&language).await.and_then(|text| unpack::<Translation>(&text));
        match texts.filter(|texts| texts.language == language) {
            Some(texts) => whole = whole.with_texts(texts),
            None => lacking.push(language),
        }
    }
    (Arc::new(whole), lacking)
}

/// The names of languages, as a list in words.
pub(super) fn languages_in_words(tags: &[String]) -> String {
    let name = |tag: &String| {
        let known = messages::LANGUAGES.iter().find(|language| language.tag == tag);
        known.map_or_else(|| tag.clone(), |language| language.name.to_owned())
    };
    messages::list(&tags.iter().map(name).collect::<Vec<_>>())
}

/// The program in one piece has them already.
#[cfg(feature = "whole")]
async fn texts_of(_: &str) -> Option<String> {
    std::future::ready(None).await
}

/// The texts of the page's own framework in a language, from beside the program.
#[cfg(not(feature = "whole"))]
async fn texts_of(language: &str) -> Option<String> {
    browser::language_file(&format!("framework-{language}")).await
}

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        task::{Context, Poll, Waker},
    };

    use super::*;
    use framework::packed::pack;

    #[test]
    fn who_saves_gets_the_texts_of_every_language_and_hears_which_are_lacking() {
        let framework = space_diplomacy::framework();
        let there = |language: &str| framework.translations.iter().find(|known| known.language == language).map(pack);
        let load = async |language: &str| Some(language).filter(|language| *language != "fr").and_then(there);
        let mut completing = pin!(completed(Arc::new(framework.without_texts()), load));
        let Poll::Ready((whole, lacking)) = completing.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
            panic!("nothing is waited for")
        };
        assert_eq!(lacking, ["fr"]);
        let texts = |framework: &Framework, language: &str| {
            framework.translations.iter().find(|known| known.language == language).map(|known| known.texts.len())
        };
        assert!(framework.translations.len() > 8);
        for translation in &framework.translations {
            let expected = if translation.language == "fr" { 0 } else { translation.texts.len() };
            assert_eq!(texts(&whole, &translation.language), Some(expected), "{}", translation.language);
        }
        let file = exports::framework_json(&whole);
        assert_eq!(framework::load(&file).unwrap().translations.len(), framework.translations.len());
        assert_eq!(languages_in_words(&["fr".into(), "tlh".into()]), "Français and tlh");
    }
}
