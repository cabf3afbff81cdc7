//! In which language a file is written: where it does not say so, told by its script or by its small words.

use super::tree::Json;

/// How many words are looked at.
const WORDS: usize = 5000;

/// Small words that stand in every text of a language and hardly in others.
const SMALL: [(&str, &[&str]); 7] = [
    ("en", &["the", "and", "of", "to", "is", "are", "for", "with", "that", "by", "be", "or", "from", "as"]),
    (
        "de",
        &[
            "der", "die", "das", "und", "nicht", "wird", "werden", "mit", "für", "von", "den", "ein", "eine", "im",
            "ist", "zu",
        ],
    ),
    ("fr", &["le", "la", "les", "et", "des", "du", "est", "une", "pour", "dans", "par", "sont", "aux", "sur"]),
    ("es", &["el", "los", "las", "y", "del", "que", "para", "una", "con", "por", "se", "es", "su"]),
    ("it", &["il", "gli", "che", "della", "per", "sono", "è", "una", "con", "nel", "dei", "di"]),
    ("nl", &["het", "een", "van", "en", "zijn", "niet", "wordt", "voor", "met", "dat", "worden"]),
    ("pt", &["o", "os", "do", "da", "não", "uma", "para", "com", "são", "em", "ao", "dos", "que"]),
];

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

/// The language of these words, as a tag. English is assumed where nothing tells another.
pub fn guess(words: &[&str]) -> &'static str {
    script(words).unwrap_or_else(|| small_words(words))
}

/// The language of a script in which more than half of all letters stand.
fn script(words: &[&str]) -> Option<&'static str> {
    let letters = || words.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphabetic());
    let share = |is: &dyn Fn(char) -> bool| letters().filter(|c| is(*c)).count() * 2 > letters().count();
    let has = |some: &str| letters().any(|c| some.contains(c));
    let within = |from: char, to: char| move |c: char| (from..=to).contains(&c);
    let found = [
        (share(&within('\u{600}', '\u{6ff}')), if has("پچژگ") { "fa" } else { "ar" }),
        (share(&within('\u{590}', '\u{5ff}')), "he"),
        (share(&within('\u{400}', '\u{4ff}')), if has("їєґ") { "uk" } else { "ru" }),
        (share(&within('\u{370}', '\u{3ff}')), "el"),
        (share(&within('\u{900}', '\u{97f}')), "hi"),
        (share(&within('\u{e00}', '\u{e7f}')), "th"),
        (share(&within('\u{ac00}', '\u{d7a3}')), "ko"),
        (share(&within('\u{3040}', '\u{9fff}')), if has("のをはにがる") { "ja" } else { "zh" }),
    ];
    found.into_iter().find(|(is, _)| *is).map(|(_, language)| language)
}

fn small_words(words: &[&str]) -> &'static str {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let score = |small: &[&str]| lower.iter().filter(|word| small.contains(&word.as_str())).count();
    let mut scores: Vec<_> = SMALL.iter().map(|(language, small)| (score(small), *language)).collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scores[..] {
        [(best, language), (second, _), ..] if best >= 4 && best >= second + second / 2 && best * 12 >= words.len() => {
            language
        }
        _ => "en",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_only_where_they_are_sure() {
        for (text, language) in [
            ("Die Taue werden jede Woche geprüft und das Ergebnis wird aufgeschrieben", "de"),
            ("يتم فحص الحبال مرة كل أسبوع", "ar"),
            ("Les cordes sont vérifiées chaque semaine et le résultat est noté dans le registre", "fr"),
            ("Las cuerdas se revisan cada semana y el resultado se anota en el registro", "es"),
            ("Ropes", "en"),
            ("Die Rope", "en"),
            ("", "en"),
            ("ロープは毎週点検する", "ja"),
        ] {
            assert_eq!(guess(&text.split(' ').collect::<Vec<_>>()), language, "{text}");
        }
    }
}
