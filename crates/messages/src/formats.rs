//! Plurals, numbers, dates and lists in each language. English is built in; for other languages, a page provides its
//! browser's formatting.

use std::cell::Cell;

use framework::{counting, date};

use crate::{catalogue::with_language, isolated::isolated};

/// How the items of a list are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// All of them: `a, b and c`.
    And,
    /// Any of them: `a, b or c`.
    Or,
}

/// A browser's formatting functions, by language tag. Each may fail, with English as the fallback.
#[derive(Clone, Copy, Debug)]
pub struct Formats {
    /// The plural category of a number: `one`.
    pub plural: fn(&str, usize) -> Option<String>,
    /// A number in digits: `1.234`.
    pub number: fn(&str, usize) -> Option<String>,
    /// The decimal separator: `,`.
    pub point: fn(&str) -> Option<String>,
    /// A date of the form `2023`, `2023-05` or `2023-05-30` in running text.
    pub date: fn(&str, &str) -> Option<String>,
    /// A list in running text.
    pub list: fn(&str, &[String], Join) -> Option<String>,
}

thread_local! {
    static FORMATS: Cell<Option<Formats>> = const { Cell::new(None) };
}

/// Sets the formatting functions for languages other than English.
pub fn set_formats(formats: Formats) {
    FORMATS.set(Some(formats));
}

/// The current formatting functions.
pub(crate) fn current_formats() -> Option<Formats> {
    FORMATS.get()
}

/// Replaces the formatting functions.
pub(crate) fn change_formats(formats: Option<Formats>) {
    FORMATS.set(formats);
}

/// A number, formatted in the language in use.
pub fn number(number: usize) -> String {
    with_language(|language| number_in(language, number))
}

/// A number with an optional fraction, formatted in the language in use.
pub fn decimal(number: f64) -> String {
    let text = number.to_string();
    let (sign, size) = text.strip_prefix('-').map_or(("", &*text), |size| ("-", size));
    let (whole, fraction) = size.split_once('.').unwrap_or((size, ""));
    let Ok(whole) = whole.parse() else { return text };
    with_language(|language| {
        let whole = number_in(language, whole);
        if fraction.is_empty() {
            return format!("{sign}{whole}");
        }
        let point = point(language);
        let fraction = fraction.bytes().map(|digit| number_in(language, usize::from(digit.wrapping_sub(b'0'))));
        format!("{sign}{whole}{point}{}", fraction.collect::<String>())
    })
}

/// A date in running text; text that is not a date stays unchanged.
pub fn date(text: &str) -> String {
    with_language(|language| date_in(language, text))
}

pub(crate) fn date_in(language: Option<&str>, text: &str) -> String {
    let known = date::Date::read(text).is_some();
    let other = ask_formats(language.filter(|_| known), |formats, language| (formats.date)(language, text));
    other.unwrap_or_else(|| date::in_words(text))
}

/// `a`, `a and b`, `a, b and c`.
pub fn list(items: &[String]) -> String {
    joined(items, Join::And)
}

/// `a`, `a or b`, `a, b or c`.
pub fn either(items: &[String]) -> String {
    joined(items, Join::Or)
}

fn joined(items: &[String], join: Join) -> String {
    with_language(|language| {
        let items: Vec<_> = items.iter().map(|item| isolated(language, item).into_owned()).collect();
        let other = ask_formats(language, |formats, language| (formats.list)(language, &items, join));
        other.unwrap_or_else(|| in_english(&items, if join == Join::And { "and" } else { "or" }))
    })
}

fn in_english(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

pub(crate) fn plural(language: Option<&str>, number: usize) -> String {
    let english = || if number == 1 { "one" } else { "other" }.to_owned();
    ask_formats(language, |formats, language| (formats.plural)(language, number)).unwrap_or_else(english)
}

/// The decimal separator.
pub(crate) fn point(language: Option<&str>) -> String {
    ask_formats(language, |formats, language| (formats.point)(language)).unwrap_or_else(|| ".".to_owned())
}

pub(crate) fn number_in(language: Option<&str>, number: usize) -> String {
    ask_formats(language, |formats, language| (formats.number)(language, number))
        .unwrap_or_else(|| counting::number_text(number))
}

/// Asks the browser, but never for English, so that pages rendered without a browser come out the same.
fn ask_formats(language: Option<&str>, ask: impl FnOnce(&Formats, &str) -> Option<String>) -> Option<String> {
    ask(&FORMATS.get()?, language?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, EDITION, set_catalogue};

    #[test]
    fn lists_read_as_sentences_do() {
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
        assert_eq!(either(&["a".into(), "b".into()]), "a or b");
    }

    #[test]
    fn a_fraction_stands_behind_the_point_of_the_language() {
        for (number, text) in [(2.5, "2.5"), (-0.25, "-0.25"), (1_234.0, "1,234"), (f64::INFINITY, "inf")] {
            assert_eq!(decimal(number), text);
        }
        set_formats(Formats {
            plural: |_, _| None,
            number: |_, number| char::from_u32('٠' as u32 + number as u32).map(String::from),
            point: |_| Some("٫".into()),
            date: |_, _| None,
            list: |_, _, _| None,
        });
        set_catalogue(Catalogue::parse(&format!("{EDITION}\tar\n")).unwrap());
        assert_eq!(decimal(-2.75), "-٢٫٧٥");
        set_catalogue(None);
    }

    #[test]
    fn another_language_is_asked_and_english_answers_where_it_says_nothing() {
        set_formats(Formats {
            plural: |_, _| Some("few".into()),
            number: |_, number| Some(format!("{number}!")),
            point: |_| None,
            date: |language, text| Some(format!("{language} {text}")),
            list: |_, _, _| None,
        });
        assert_eq!((number(1_000), date("2023-05")), ("1,000".into(), "May 2023".into()));
        set_catalogue(Catalogue::parse(&format!("{EDITION}\tru\n")).unwrap());
        assert_eq!((number(1_000), date("2023-05"), date("now")), ("1000!".into(), "ru 2023-05".into(), "now".into()));
        assert_eq!((list(&["a".into(), "b".into()]), plural(Some("ru"), 1)), ("a and b".into(), "few".into()));
        set_catalogue(None);
    }
}
