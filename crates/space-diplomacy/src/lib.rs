//! The bundled framework: the *Strategic Framework for Space Diplomacy* of the U.S. Department of State (2023), as a
//! file of the format `framework-explorer/1`, compiled from public reports.
//!
//! ```
//! let framework = space_diplomacy::framework();
//! assert_eq!(framework.pillars.len(), 3);
//! ```

use std::sync::Arc;

use framework::Framework;

/// The framework file, in the language of the original.
pub const TEXT: &str = include_str!("../space-diplomacy.json");

/// Its texts in other languages, one file per language.
const TRANSLATIONS: [&str; 9] = [
    include_str!("../translations/ar.json"),
    include_str!("../translations/de.json"),
    include_str!("../translations/es.json"),
    include_str!("../translations/fr.json"),
    include_str!("../translations/hi.json"),
    include_str!("../translations/ja.json"),
    include_str!("../translations/pt.json"),
    include_str!("../translations/ru.json"),
    include_str!("../translations/zh.json"),
];

/// The framework with its translations.
///
/// # Panics
/// If a file is wrong, which a test rules out.
#[expect(clippy::panic, reason = "without its framework the program has nothing to show, and a test loads it")]
pub fn framework() -> Arc<Framework> {
    match framework::load_with(TEXT, &TRANSLATIONS) {
        Ok(framework) => Arc::new(framework),
        Err(problems) => panic!("the bundled framework has {} problems", problems.len()),
    }
}

#[cfg(test)]
mod tests {
    use framework::{paths, translated};

    use super::*;

    #[test]
    fn every_text_is_there_in_every_language() {
        let framework = framework();
        let known = paths(&framework);
        for translation in &framework.translations {
            let has = |path: &str| translation.texts.iter().any(|text| text.path == path);
            let missing: Vec<_> = known.iter().filter(|path| !has(path)).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", translation.language);
            assert!(translation.by.is_some() && translation.note.is_some(), "{}", translation.language);
            assert!(translated(&framework, &translation.language).is_some(), "{}", translation.language);
        }
        assert_eq!(framework.translations.len(), TRANSLATIONS.len());
    }
}
