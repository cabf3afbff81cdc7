//! In which language a catalog is written: where it does not say so, told by its words.

use super::tree::Json;
use crate::language::guess;

/// How many words are looked at.
const WORDS: usize = 5000;

/// The language of a catalog, as a tag. English is assumed where nothing tells another.
pub fn of(catalog: &Json<'_>) -> String {
    let metadata = catalog.get("metadata");
    let props = metadata.map_or(&[][..], |metadata| metadata.either("props", "properties"));
    let said = props.iter().find(|prop| matches!(prop.word("name"), "language" | "lang" | "xml:lang"));
    let said = [
        said.map_or("", |prop| prop.word("value")),
        metadata.map_or("", |it| it.word("language")),
        catalog.word("lang"),
    ];
    let said = said.into_iter().map(|tag| tag.replace('_', "-")).find(|tag| framework::check::is_language(tag));
    said.unwrap_or_else(|| {
        let mut words = Vec::new();
        gather(catalog, "", &mut words);
        guess(&words).to_owned()
    })
}

/// Gathers words of titles and prose, up to as many as are needed.
fn gather<'t>(json: &'t Json<'_>, key: &str, words: &mut Vec<&'t str>) {
    match json {
        Json::Text(text, _) if matches!(key, "title" | "prose") => {
            let room = WORDS.saturating_sub(words.len());
            words.extend(text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(room));
        }
        Json::List(items) => items.iter().for_each(|item| gather(item, key, words)),
        Json::Object(entries) => {
            let told = entries.iter().filter(|(key, _)| !matches!(&**key, "back-matter" | "metadata"));
            told.for_each(|(key, value)| gather(value, key, words));
        }
        _ => {}
    }
}
