//! The languages that the program speaks, and which one is right for a reader.

use crate::ENGLISH;

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// What it calls itself.
    pub name: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The language of the program that is right for who wants these, the best one first; English where it speaks none of them.
///
/// ```
/// assert_eq!(messages::right_language(["en-GB", "fr"]), "en");
/// assert_eq!(messages::right_language(["tlh"]), "en");
/// ```
pub fn right_language<'a>(wanted: impl IntoIterator<Item = &'a str>) -> &'static str {
    let known = LANGUAGES.map(|it| it.tag);
    wanted.into_iter().find_map(|tag| nearest_tag(tag, known)).unwrap_or(ENGLISH)
}

/// The tag of these that means what is wanted: the same one, else the same language as it is written or spoken elsewhere.
pub fn nearest_tag<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str, IntoIter: Clone>) -> Option<&'a str> {
    let mut known = known.into_iter();
    let same = known.clone().find(|tag| tag.eq_ignore_ascii_case(wanted));
    // The pseudo-language is for who asks for it by its whole name.
    same.or_else(|| known.find(|tag| !tag.ends_with("-XA") && primary(tag).eq_ignore_ascii_case(primary(wanted))))
}

/// What a heading or a status is in English that a page of any language wrote into a spreadsheet; none where it is another text.
///
/// ```
/// assert_eq!(messages::in_english("meine punktzahl "), Some("My score"));
/// assert_eq!(messages::in_english("完了"), Some("Done"));
/// assert_eq!(messages::in_english("Budget"), None);
/// ```
pub fn in_english(text: &str) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    let found = READ_AGAIN.iter().find(|(_, others)| others.iter().any(|it| it.to_lowercase() == text));
    found.map(|(english, _)| *english)
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// What was compiled for each language other than English: its tag, and the text for
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
        assert!(LANGUAGES.iter().any(|it| it.tag == ENGLISH && it.name == "English"));
        assert!(LANGUAGES.iter().all(|it| !it.name.trim().is_empty()));
    }
}
