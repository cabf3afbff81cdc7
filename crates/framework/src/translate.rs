//! A framework in another language: the same parts with translated texts, and a reference to the original.
//!
//! A translation names each text by the kind of its part, the part's id and the text's key: `goal/norms/title`. Texts
//! that it leaves out stay in the original's language, and so does every quotation, with its translation beside it.

use std::{collections::HashMap, sync::Arc};

use super::{
    Framework, Translation,
    texts::{Visit, each_text},
};

/// The framework in another language. None if it has no translation into this language, or the translation's texts are
/// not loaded.
pub fn translated(original: &Arc<Framework>, language: &str) -> Option<Framework> {
    let translation = original
        .translations
        .iter()
        .find(|translation| translation.language == language && !translation.texts.is_empty())?;
    let texts = translation.texts.iter().map(|text| (text.path.as_str(), text.text.as_str())).collect();
    let mut framework = Framework::clone(original);
    each_text(&mut framework, &mut Translating { texts, language: &original.language });
    framework.language.clone_from(&translation.language);
    framework.translations = Vec::new();
    framework.original = Some(original.clone());
    Some(framework)
}

/// The paths of all translatable texts of a framework.
pub fn paths(framework: &Framework) -> Vec<String> {
    let mut paths = Paths(Vec::new());
    each_text(&mut framework.clone(), &mut paths);
    paths.0
}

impl Framework {
    /// The translation that this framework is made from. None if it is an original.
    pub fn translation(&self) -> Option<&Translation> {
        self.original.as_ref()?.translations.iter().find(|translation| translation.language == self.language)
    }

    /// The framework that this one was translated from; the framework itself if it is an original.
    pub fn as_original(&self) -> &Self {
        self.original.as_deref().unwrap_or(self)
    }

    /// The framework without the texts of its translations, for pages that load them one by one.
    #[must_use]
    pub fn without_texts(&self) -> Self {
        let without_texts = |translation: &Translation| Translation { texts: Vec::new(), ..translation.clone() };
        Self { translations: self.translations.iter().map(without_texts).collect(), ..self.clone() }
    }

    /// The framework with the texts of a translation.
    #[must_use]
    pub fn with_texts(&self, texts: Translation) -> Self {
        let mut framework = self.clone();
        if let Some(found) =
            framework.translations.iter_mut().find(|translation| translation.language == texts.language)
        {
            *found = texts;
        }
        framework
    }

    /// The languages of the translations whose texts are not loaded.
    pub fn languages_without_texts(&self) -> Vec<String> {
        let unloaded = self.translations.iter().filter(|translation| translation.texts.is_empty());
        unloaded.map(|translation| translation.language.clone()).collect()
    }

    /// The same framework in the same language, with another copy of its original.
    #[must_use]
    pub fn with_original(&self, original: Arc<Self>) -> Arc<Self> {
        match self.original {
            Some(_) => Arc::new(Self { original: Some(original), ..self.clone() }),
            None => original,
        }
    }

    /// The language of words that no translation replaces: quotations and titles of publications.
    pub fn original_language(&self) -> &str {
        &self.as_original().language
    }
}

/// Puts the texts of a translation in place of the original's.
struct Translating<'t> {
    texts: HashMap<&'t str, &'t str>,
    /// The language of the original.
    language: &'t str,
}

impl Visit for Translating<'_> {
    fn text(&mut self, path: &str, text: &mut String) -> bool {
        let found = self.texts.get(path);
        if let Some(found) = found {
            (*found).clone_into(text);
        }
        found.is_some()
    }

    fn language(&mut self, is_translated: bool, language: &mut Option<String>) {
        if is_translated {
            *language = None;
        } else {
            language.get_or_insert_with(|| self.language.to_owned());
        }
    }
}

/// Gathers the paths of texts, and changes none.
struct Paths(Vec<String>);

impl Visit for Paths {
    fn text(&mut self, path: &str, _: &mut String) -> bool {
        self.0.push(path.to_owned());
        false
    }

    fn language(&mut self, _: bool, _: &mut Option<String>) {}
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::{TranslatedText, load};

    fn framework() -> Framework {
        load(include_str!("../../space-diplomacy/space-diplomacy.json")).unwrap()
    }

    fn german(texts: &[(&str, &str)]) -> Arc<Framework> {
        let texts = texts.iter().map(|(path, text)| TranslatedText { path: (*path).into(), text: (*text).into() });
        let translation =
            Translation { language: "de".into(), by: Some("Us".into()), note: None, texts: texts.collect() };
        Arc::new(Framework { translations: vec![translation], ..framework() })
    }

    #[test]
    fn what_is_translated_is_so_and_the_rest_says_that_it_is_not() {
        let original = german(&[("framework/title", "Titel"), ("goal/norms/title", "Normen")]);
        let found = translated(&original, "de").unwrap();
        assert_eq!((&*found.title, &*found.language, found.original_language()), ("Titel", "de", "en-GB"));
        let goal = |id| found.goals.iter().find(|goal| goal.id == id).unwrap();
        assert_eq!((&*goal("norms").title, &goal("norms").language), ("Normen", &None));
        let other = found.goals.iter().find(|goal| goal.id != "norms").unwrap();
        assert_eq!(other.language.as_deref(), Some("en-GB"));
        assert_eq!(found.translation().and_then(|translation| translation.by.as_deref()), Some("Us"));
        assert!(translated(&original, "fr").is_none() && original.translation().is_none());
    }

    #[test]
    fn texts_can_be_loaded_later() {
        let original = german(&[("goal/norms/title", "Normen")]);
        let unloaded = Arc::new(original.without_texts());
        assert!(translated(&unloaded, "de").is_none());
        assert_eq!(
            (unloaded.languages_without_texts(), original.languages_without_texts()),
            (vec!["de".into()], vec![])
        );
        let again = Arc::new(unloaded.with_texts(original.translations[0].clone()));
        let shown = translated(&again, "de").unwrap();
        assert!(shown.goals.iter().any(|goal| goal.title == "Normen"));
        let unloaded_again = shown.with_original(unloaded.clone());
        assert_eq!(unloaded_again.language, "de");
        assert!(unloaded_again.original.as_ref().is_some_and(|original| Arc::ptr_eq(original, &unloaded)));
        assert!(Arc::ptr_eq(&again.with_original(unloaded.clone()), &unloaded));
    }

    #[test]
    fn quotations_stay_in_their_own_words() {
        let id = framework().quotations[0].id.clone();
        let original = german(&[(&format!("quotation/{id}/text"), "Worte")]);
        let found = translated(&original, "de").unwrap();
        assert_eq!(found.quotations[0].text, original.quotations[0].text);
        assert_eq!(found.quotations[0].translation.as_deref(), Some("Worte"));
        assert_eq!(found.quotations[1].translation, None);
    }

    #[test]
    fn every_text_has_a_path_of_its_own() {
        let paths = paths(&framework());
        let different: HashSet<_> = paths.iter().collect();
        assert_eq!(different.len(), paths.len());
        for path in ["framework/coverage", "framework/names/goal/many", "goal/norms/summary", "theme/norms/title"] {
            assert!(paths.iter().any(|known| known == path), "{path}");
        }
    }
}
