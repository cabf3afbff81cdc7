//! The catalogue of a language, and which one is in use.

use std::{cell::RefCell, fmt};

use crate::EDITION;

/// The language of the English catalogue, as a BCP 47 tag.
pub const ENGLISH: &str = "en";

thread_local! {
    /// The language in use, where it is not English.
    static CURRENT: RefCell<Option<Catalogue>> = const { RefCell::new(None) };
}

/// The messages of a language other than English.
#[derive(Clone, Debug)]
pub struct Catalogue {
    language: String,
    /// As English counts them; empty where one is missing.
    patterns: Vec<String>,
}

/// A catalogue that was not compiled for this version of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherEdition;

impl fmt::Display for OtherEdition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the messages are those of another version")
    }
}

impl std::error::Error for OtherEdition {}

impl Catalogue {
    /// Reads what `message_compiler::compact` wrote.
    ///
    /// # Errors
    /// Where it was compiled for other messages than those of this program.
    pub fn parse(text: &str) -> Result<Self, OtherEdition> {
        let mut lines = text.lines();
        let mut head = lines.next().unwrap_or_default().split('\t');
        if head.next().and_then(|edition| edition.parse().ok()) != Some(EDITION) {
            return Err(OtherEdition);
        }
        Ok(Self { language: head.next().unwrap_or_default().to_owned(), patterns: lines.map(str::to_owned).collect() })
    }
}

/// Speaks this language from now on; English where there is none. Texts that were made before stay as they are.
pub fn set_catalogue(catalogue: impl Into<Option<Catalogue>>) {
    let catalogue = catalogue.into();
    CURRENT.with(|current| *current.borrow_mut() = catalogue);
}

/// Speaks this language, or English, while something is done, and then the one that was spoken before.
pub fn speaking<T>(catalogue: Option<Catalogue>, act: impl FnOnce() -> T) -> T {
    let before = CURRENT.replace(catalogue);
    let done = act();
    CURRENT.set(before);
    done
}

/// The language in use, as a BCP 47 tag.
pub fn language() -> String {
    with(|catalogue| catalogue.map_or(ENGLISH, |it| &it.language).to_owned())
}

/// The catalogue in use as the text that [`Catalogue::parse`] reads; empty for English.
pub(crate) fn current_text() -> String {
    let text = |it: &Catalogue| format!("{EDITION}\t{}\n{}\n", it.language, it.patterns.join("\n"));
    with(|catalogue| catalogue.map(text).unwrap_or_default())
}

/// The direction of its letters, as the attribute `dir` has it.
pub fn dir() -> &'static str {
    with(|catalogue| framework::dir(catalogue.map_or(ENGLISH, |it| &it.language)))
}

/// Hands over the language in use and its pattern of this number; `None` where English answers.
pub(crate) fn with_pattern<T>(number: usize, read: impl FnOnce(Option<(&str, &str)>) -> T) -> T {
    with(|catalogue| {
        let found = catalogue.and_then(|it| Some((&*it.language, it.patterns.get(number)?.as_str())));
        read(found.filter(|(_, pattern)| !pattern.is_empty()))
    })
}

/// Hands over the language in use; `None` for English.
pub(crate) fn with_language<T>(read: impl FnOnce(Option<&str>) -> T) -> T {
    with(|catalogue| read(catalogue.map(|it| &*it.language)))
}

fn with<T>(read: impl FnOnce(Option<&Catalogue>) -> T) -> T {
    CURRENT.with(|current| read(current.borrow().as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_language_is_used_until_english_is_again() {
        let head = format!("{EDITION}\tar\n");
        set_catalogue(Catalogue::parse(&head).unwrap());
        assert_eq!((&*language(), dir()), ("ar", "rtl"));
        set_catalogue(None);
        assert_eq!((&*language(), dir()), ("en", "ltr"));
    }

    #[test]
    fn a_catalogue_of_another_version_is_refused() {
        assert_eq!(Catalogue::parse("1\tar\n").err(), Some(OtherEdition));
        assert_eq!(Catalogue::parse("").err(), Some(OtherEdition));
    }
}
