//! The language of a catalog: as stated, or guessed from its words.

use super::tree::Json;
use crate::language::guess;

/// How many words to read.
const WORDS: usize = 5000;

/// The language of a catalog, as a tag; English unless something indicates another.
pub fn of(catalog: &Json<'_>) -> String {
    let metadata = catalog.get("metadata");
    let props = metadata.map_or(&[][..], |metadata| metadata.either("props", "properties"));
    let stated = props.iter().find(|prop| matches!(prop.word("name"), "language" | "lang" | "xml:lang"));
    let stated = [
        stated.map_or("", |prop| prop.word("value")),
        metadata.map_or("", |metadata| metadata.word("language")),
        catalog.word("lang"),
    ];
    let stated = stated.into_iter().map(|tag| tag.replace('_', "-")).find(|tag| framework::check::is_language(tag));
    stated.unwrap_or_else(|| {
        let mut words = Vec::new();
        gather(catalog, "", &mut words);
        guess(&words).to_owned()
    })
}

/// Gathers words of titles and prose, as many as are needed.
fn gather<'t>(json: &'t Json<'_>, key: &str, words: &mut Vec<&'t str>) {
    match json {
        Json::Text(text, _) if matches!(key, "title" | "prose") => {
            let room = WORDS.saturating_sub(words.len());
            words.extend(text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(room));
        }
        Json::List(items) => items.iter().for_each(|item| gather(item, key, words)),
        Json::Object(entries) => {
            let texts = entries.iter().filter(|(key, _)| !matches!(&**key, "back-matter" | "metadata"));
            texts.for_each(|(key, value)| gather(value, key, words));
        }
        _ => {}
    }
}
