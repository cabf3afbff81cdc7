//! Checks whether ids, dates, addresses and language tags are well-formed.

use super::date::Date;

/// Whether a text is a slug: lower-case letters and digits, in groups separated by single hyphens.
pub fn is_slug(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= 120 && text.split('-').all(is_word)
}

/// Keys that addresses use themselves; no facet of a framework may take one.
const RESERVED: [&str; 13] = [
    "q",
    "sort",
    "layer",
    "pillar",
    "section",
    "theme",
    "actor",
    "voice",
    "stance",
    "placement",
    "source",
    "change",
    "relation",
];

/// Whether addresses use this key for something other than a facet of a framework.
pub fn is_reserved(key: &str) -> bool {
    RESERVED.contains(&key)
}

/// Whether a text is a date: `2023`, `2023-05` or `2023-05-30`, with a month and a day that exist.
pub fn is_date(text: &str) -> bool {
    Date::read(text).is_some()
}

/// Whether a text is a web address: `http` or `https`, with a host, without white space, control characters or others
/// that addresses escape. No other scheme may become a link, since some run scripts.
pub fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let has_host = rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric() || c == '['));
    has_host && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c))
}

/// Whether a text has the shape of a BCP 47 tag: groups of one to eight letters or digits, the first of at least two
/// letters. It does not check that the language exists.
pub fn is_language(text: &str) -> bool {
    let is_group = |group: &str| (1..=8).contains(&group.len()) && group.bytes().all(|b| b.is_ascii_alphanumeric());
    text.split('-').all(is_group)
        && text
            .split('-')
            .next()
            .is_some_and(|first| first.len() >= 2 && first.bytes().all(|b| b.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_slugs() {
        assert!(["a", "arms-control", "ac-2", "2023"].into_iter().all(is_slug));
        assert!(!["", "-a", "a--b", "A", "é", "a b", "__proto__"].into_iter().any(is_slug));
    }

    #[test]
    fn dates_exist() {
        assert!(["2023", "2023-05", "2023-05-30", "2024-02-29"].into_iter().all(is_date));
        assert!(
            !["", "23", "2023-13", "2023-02-29", "2023-5-30", "2023-05-30T00", "２０２３"].into_iter().any(is_date)
        );
    }

    #[test]
    fn addresses_are_of_the_web() {
        assert!(["https://a.example", "http://127.0.0.1:80/x?y#z"].into_iter().all(is_address));
        let bad =
            ["javascript:alert(1)", "https://", "https:///x", "data:text/html,x", "https://a b", "ftp://a", "//a"];
        assert!(!bad.into_iter().any(is_address));
    }

    #[test]
    fn languages_are_tags() {
        assert!(["en", "pt-BR", "zh-Hant-TW", "de-1996"].into_iter().all(is_language));
        assert!(!["", "e", "en_GB", "english language", "1a"].into_iter().any(is_language));
    }
}
