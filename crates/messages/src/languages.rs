//! The program's languages, and the choice of one for a reader.

use crate::ENGLISH;

/// A language of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 tag.
    pub tag: &'static str,
    /// The language's own name.
    pub name: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The program's language for a reader with these preferences, the best first; English if there is none of them.
///
/// ```
/// assert_eq!(messages::right_language(["en-GB", "fr"]), "en");
/// assert_eq!(messages::right_language(["tlh"]), "en");
/// ```
pub fn right_language<'a>(wanted: impl IntoIterator<Item = &'a str>) -> &'static str {
    let known = LANGUAGES.map(|language| language.tag);
    wanted.into_iter().find_map(|tag| nearest_tag(tag, known)).unwrap_or(ENGLISH)
}

/// The known tag that matches the wanted one: the same tag, otherwise another variety of the same language.
pub fn nearest_tag<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str, IntoIter: Clone>) -> Option<&'a str> {
    let mut known = known.into_iter();
    let same = known.clone().find(|tag| tag.eq_ignore_ascii_case(wanted));
    // The pseudo-language must be requested by its full tag.
    same.or_else(|| known.find(|tag| !tag.ends_with("-XA") && primary(tag).eq_ignore_ascii_case(primary(wanted))))
}

/// The English for a heading or a status that a page in any language wrote into a spreadsheet; none for other text.
///
/// ```
/// assert_eq!(messages::in_english("meine punktzahl "), Some("My score"));
/// assert_eq!(messages::in_english("完了"), Some("Done"));
/// assert_eq!(messages::in_english("Budget"), None);
/// ```
pub fn in_english(text: &str) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    let found = READ_AGAIN.iter().find(|(_, others)| others.iter().any(|other| other.to_lowercase() == text));
    found.map(|(english, _)| *english)
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// The compiled catalogues of all languages except English: tag, and text for
/// [`Catalogue::parse`](crate::Catalogue::parse).
#[cfg(feature = "catalogues")]
pub fn catalogues() -> impl Iterator<Item = (&'static str, &'static str)> {
    const TEXTS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));
    TEXTS.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_tag_goes_before_the_same_language_and_either_before_another() {
        let near = |wanted| nearest_tag(wanted, ["de", "pt-BR", "pt", "en-XA", "zh"]);
        assert_eq!([near("pt"), near("PT-br"), near("pt-PT")], [Some("pt"), Some("pt-BR"), Some("pt-BR")]);
        assert_eq!([near("de-AT"), near("zh-Hant-TW"), near("en-XA")], [Some("de"), Some("zh"), Some("en-XA")]);
        assert_eq!([near("fr"), near("en"), near("")], [None; 3]);
    }

    #[test]
    fn english_is_among_the_languages_and_each_names_itself() {
        assert!(LANGUAGES.iter().any(|language| language.tag == ENGLISH && language.name == "English"));
        assert!(LANGUAGES.iter().all(|language| !language.name.trim().is_empty()));
    }
}
