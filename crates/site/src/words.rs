//! The words of the program on plain pages: they are in the language of the framework where the program speaks it, else in English.

use framework::{Framework, date, dir};
use messages::{Catalogue, ENGLISH};

/// Speaks the language of a framework while something is written, where one of these catalogues, each with its tag, has its words;
/// else English.
pub fn in_language_of<T>(framework: &Framework, catalogues: &[(&str, &str)], write: impl FnOnce() -> T) -> T {
    let tags: Vec<_> = catalogues.iter().map(|(tag, _)| *tag).chain([ENGLISH]).collect();
    let tag = messages::nearest_tag(&framework.language, tags);
    let text = catalogues.iter().find(|(known, _)| Some(*known) == tag).map(|(_, text)| *text);
    messages::set_noun_language(&framework.language);
    messages::speaking(text.and_then(|text| Catalogue::parse(text).ok()), write)
}

/// The attributes of words of the program; nothing where they are in the language of the framework.
pub(crate) fn marks(framework: &Framework) -> String {
    let own = messages::language();
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    if primary(&own) == primary(&framework.language) {
        return String::new();
    }
    let turned = if dir(&own) == dir(&framework.language) { String::new() } else { format!(" dir=\"{}\"", dir(&own)) };
    format!(" lang=\"{own}\"{turned}")
}

/// A date in running text; as it stands where nobody knows how the language writes it.
pub(crate) fn day(text: &str) -> String {
    let said = messages::date(text);
    let is_english = said == date::in_words(text) && messages::language() != ENGLISH;
    if is_english { text.to_owned() } else { said }
}
