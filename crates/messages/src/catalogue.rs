//! Message catalogues, and the one in use.

use std::{cell::RefCell, fmt};

use crate::EDITION;

/// The language of the English catalogue, as a BCP 47 tag.
pub const ENGLISH: &str = "en";

thread_local! {
    /// The catalogue in use; `None` for English.
    static CURRENT: RefCell<Option<Catalogue>> = const { RefCell::new(None) };
}

/// The messages of a language other than English.
#[derive(Clone, Debug)]
pub struct Catalogue {
    language: String,
    /// The patterns, numbered as in English; empty where a message is missing.
    patterns: Vec<String>,
}

/// The error for a catalogue that was compiled for another version of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EditionMismatch;

impl fmt::Display for EditionMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the messages are those of another version")
    }
}

impl std::error::Error for EditionMismatch {}

impl Catalogue {
    /// Parses the output of `message_compiler::compact`.
    ///
    /// # Errors
    /// Fails if the text was compiled for other messages than this program's.
    pub fn parse(text: &str) -> Result<Self, EditionMismatch> {
        let mut lines = text.lines();
        let mut head = lines.next().unwrap_or_default().split('\t');
        if head.next().and_then(|edition| edition.parse().ok()) != Some(EDITION) {
            return Err(EditionMismatch);
        }
        Ok(Self { language: head.next().unwrap_or_default().to_owned(), patterns: lines.map(str::to_owned).collect() })
    }
}

/// Sets the language in use; `None` means English. Texts already formatted do not change.
pub fn set_catalogue(catalogue: impl Into<Option<Catalogue>>) {
    let catalogue = catalogue.into();
    CURRENT.with(|current| *current.borrow_mut() = catalogue);
}

/// Sets the language while `act` runs, then restores the previous one.
pub fn with_catalogue<T>(catalogue: Option<Catalogue>, act: impl FnOnce() -> T) -> T {
    let before = CURRENT.replace(catalogue);
    let done = act();
    CURRENT.set(before);
    done
}

/// The language in use, as a BCP 47 tag.
pub fn language() -> String {
    with(|catalogue| catalogue.map_or(ENGLISH, |catalogue| &catalogue.language).to_owned())
}

/// The catalogue in use, in the form that [`Catalogue::parse`] reads; empty for English.
pub(crate) fn current_text() -> String {
    let text =
        |catalogue: &Catalogue| format!("{EDITION}\t{}\n{}\n", catalogue.language, catalogue.patterns.join("\n"));
    with(|catalogue| catalogue.map(text).unwrap_or_default())
}

/// The writing direction of the language in use, for the attribute `dir`.
pub fn dir() -> &'static str {
    with(|catalogue| framework::dir(catalogue.map_or(ENGLISH, |catalogue| &catalogue.language)))
}

/// Passes the language in use and its pattern of this number to `read`; `None` if the English one applies.
pub(crate) fn with_pattern<T>(number: usize, read: impl FnOnce(Option<(&str, &str)>) -> T) -> T {
    with(|catalogue| {
        let found =
            catalogue.and_then(|catalogue| Some((&*catalogue.language, catalogue.patterns.get(number)?.as_str())));
        read(found.filter(|(_, pattern)| !pattern.is_empty()))
    })
}

/// Passes the language in use to `read`; `None` for English.
pub(crate) fn with_language<T>(read: impl FnOnce(Option<&str>) -> T) -> T {
    with(|catalogue| read(catalogue.map(|catalogue| &*catalogue.language)))
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
        assert_eq!(Catalogue::parse("1\tar\n").err(), Some(EditionMismatch));
        assert_eq!(Catalogue::parse("").err(), Some(EditionMismatch));
    }
}
