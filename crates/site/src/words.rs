//! The program's messages on plain pages: in the language of the framework if there is a catalogue, otherwise in
//! English.

use framework::{Framework, date, dir};
use messages::{Catalogue, ENGLISH};

/// Sets the message language to the framework's while `write` runs, if one of these catalogues, each with its tag, is
/// in it; otherwise to English.
pub fn in_language_of<T>(framework: &Framework, catalogues: &[(&str, &str)], write: impl FnOnce() -> T) -> T {
    let tags: Vec<_> = catalogues.iter().map(|(tag, _)| *tag).chain([ENGLISH]).collect();
    let tag = messages::nearest_tag(&framework.language, tags);
    let text = catalogues.iter().find(|(known, _)| Some(*known) == tag).map(|(_, text)| *text);
    messages::set_noun_language(&framework.language);
    messages::with_catalogue(text.and_then(|text| Catalogue::parse(text).ok()), write)
}

/// The language attributes of the program's messages; empty if they are in the framework's language.
pub(crate) fn marks(framework: &Framework) -> String {
    let own = messages::language();
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    if primary(&own) == primary(&framework.language) {
        return String::new();
    }
    let turned = if dir(&own) == dir(&framework.language) { String::new() } else { format!(" dir=\"{}\"", dir(&own)) };
    format!(" lang=\"{own}\"{turned}")
}

/// A date in running text; unchanged if there is no format for the language.
pub(crate) fn day(text: &str) -> String {
    let formatted = messages::date(text);
    let is_english = formatted == date::in_words(text) && messages::language() != ENGLISH;
    if is_english { text.to_owned() } else { formatted }
}
