//! The framework's nouns as they appear inside sentences.

use std::cell::Cell;

use framework::counting;

/// Languages that capitalise every noun, even inside a sentence.
const CAPITALS: [&str; 2] = ["de", "lb"];

thread_local! {
    static HAVE_CAPITALS: Cell<bool> = const { Cell::new(false) };
}

/// Sets the language of the current framework's nouns.
pub fn set_noun_language(tag: &str) {
    let language = tag.split('-').next().unwrap_or_default();
    HAVE_CAPITALS.set(CAPITALS.iter().any(|known| known.eq_ignore_ascii_case(language)));
}

/// A noun for use inside a sentence: `Goals` becomes `goals`; `TTPs` and German `Ziele` keep their capitals.
pub fn noun(name: &str) -> String {
    if HAVE_CAPITALS.get() { name.to_owned() } else { counting::noun(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_nouns_keep_their_capitals() {
        assert_eq!([noun("Goals"), noun("TTPs")], ["goals", "TTPs"]);
        set_noun_language("de-AT");
        assert_eq!(noun("Ziele"), "Ziele");
        set_noun_language("fr");
        assert_eq!(noun("Buts"), "buts");
    }
}
