//! Characters that no text of a framework may hold: they would hide or reorder what the reader sees.

use std::borrow::Cow;

/// The text without control characters (line breaks and tabs stay) and without the marks that embed, override or
/// isolate text direction (U+202A–202E, U+2066–2069). The plain direction marks, which some scripts need, stay.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_unwanted) {
        Cow::Owned(text.chars().filter(|c| !is_unwanted(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

fn is_unwanted(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_or_reorders_is_taken_out() {
        for (text, cleaned) in [
            ("plain\n\ttext", "plain\n\ttext"),
            ("a\r\nb", "a\nb"),
            ("a\u{202e}b\u{2066}c\u{2069}", "abc"),
            ("\0\u{1b}[31mred\u{7f}\u{9b}", "[31mred"),
            ("שלום\u{200f}!", "שלום\u{200f}!"),
        ] {
            assert_eq!(clean(text), cleaned);
        }
    }
}
