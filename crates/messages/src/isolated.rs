//! Isolates text that runs against the sentence around it, such as words from an English file on an Arabic page.
//! Unicode's isolates keep its punctuation and numbers from being reordered with the sentence's.

use std::borrow::Cow;

use framework::is_rtl;

use crate::ENGLISH;

/// The characters around a text with its own direction (Unicode's FSI and PDI).
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// Punctuation around which numbers swap sides where no letter sets a direction: `2027-03`.
const TURNING: [char; 5] = ['-', '/', ':', '+', '%'];

/// A text for use inside a sentence of this language; `None` means English.
pub(crate) fn isolated<'a>(language: Option<&str>, text: &'a str) -> Cow<'a, str> {
    if needs_isolation(is_rtl(language.unwrap_or(ENGLISH)), text) {
        format!("{ISOLATE}{text}{END_OF_ISOLATE}").into()
    } else {
        text.into()
    }
}

/// A text for a table, a file name or the clipboard, where invisible characters would get in the way.
///
/// ```
/// assert_eq!(messages::without_isolates("\u{2068}AC-2\u{2069}: 3"), "AC-2: 3");
/// ```
pub fn without_isolates(text: &str) -> String {
    text.replace([ISOLATE, END_OF_ISOLATE], "")
}

fn needs_isolation(is_rtl: bool, text: &str) -> bool {
    // The text comes from another message, which already isolated what needs it.
    if text.contains(ISOLATE) {
        return false;
    }
    let mut letters = text.chars().filter(|letter| letter.is_alphabetic()).peekable();
    match letters.peek() {
        Some(_) => letters.any(|letter| is_of_rtl_script(letter) != is_rtl),
        None => is_rtl && text.contains(TURNING) && text.contains(char::is_numeric),
    }
}

/// Whether a letter is Hebrew, Arabic or of a related script, presentation forms included.
fn is_of_rtl_script(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_say_what_runs_apart_and_signs_between_digits_where_there_are_none() {
        for (language, text, is_apart) in [
            (Some("ar"), "AC-2 (1)", true),
            (Some("ar"), "هدف 2", false),
            (Some("ar"), "2027-03-31", true),
            (Some("ar"), "1.2", false),
            (Some("ar"), "18 (\u{2068}families\u{2069})، 2 (\u{2068}controls\u{2069})", false),
            (Some("de"), "هدف", true),
            (Some("de"), "Ziel 1-2", false),
            (None, "ضابط", true),
            (None, "2027-03-31", false),
        ] {
            assert_eq!(isolated(language, text).starts_with(ISOLATE), is_apart, "{text} in {language:?}");
            assert_eq!(without_isolates(&isolated(language, text)), without_isolates(text));
        }
    }
}
