//! The nouns of the framework on screen, as they stand inside a sentence.

use std::cell::Cell;

use framework::counting;

/// Languages in which every noun has a capital, also inside a sentence.
const CAPITALS: [&str; 2] = ["de", "lb"];

thread_local! {
    static HAVE_CAPITALS: Cell<bool> = const { Cell::new(false) };
}

/// Says in which language the nouns of the framework on screen are.
pub fn set_noun_language(tag: &str) {
    let language = tag.split('-').next().unwrap_or_default();
    HAVE_CAPITALS.set(CAPITALS.iter().any(|it| it.eq_ignore_ascii_case(language)));
}

/// A noun as it stands inside a sentence: `Goals` becomes `goals`, `TTPs` and German `Ziele` stay.
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
