//! Guesses the language of a text from its script or from the small words in it.

/// Small words that occur in every text of a language and hardly in others.
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

/// The language of these words, as a tag; English unless something indicates another.
pub fn guess(words: &[&str]) -> &'static str {
    detect(words).unwrap_or("en")
}

/// The language of these words, as far as their script or the small words among them reveal it.
///
/// ```
/// use importers::language::detect;
///
/// assert_eq!(detect(&["تنويع", "الاقتصاد"]), Some("ar"));
/// assert_eq!(detect(&["Ropes"]), None);
/// ```
pub fn detect(words: &[&str]) -> Option<&'static str> {
    script(words).or_else(|| small_words(words))
}

/// The language of the script that more than half of all letters belong to.
fn script(words: &[&str]) -> Option<&'static str> {
    let letters = || words.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphabetic());
    let share = |is: &dyn Fn(char) -> bool| letters().filter(|c| is(*c)).count() * 2 > letters().count();
    let has = |some: &str| letters().any(|c| some.contains(c));
    let within = |from: char, to: char| move |c: char| (from..=to).contains(&c);
    // Japanese has kana between the characters, Chinese has none.
    let has_kana = || letters().any(within('\u{3041}', '\u{30fa}'));
    let found = [
        (share(&within('\u{600}', '\u{6ff}')), arabic(&has)),
        (share(&within('\u{590}', '\u{5ff}')), "he"),
        (share(&within('\u{400}', '\u{4ff}')), if has("їєґ") { "uk" } else { "ru" }),
        (share(&within('\u{370}', '\u{3ff}')), "el"),
        (share(&within('\u{900}', '\u{97f}')), "hi"),
        (share(&within('\u{e00}', '\u{e7f}')), "th"),
        (share(&within('\u{ac00}', '\u{d7a3}')), "ko"),
        (share(&within('\u{3040}', '\u{9fff}')), if has_kana() { "ja" } else { "zh" }),
    ];
    found.into_iter().find(|(is, _)| *is).map(|(_, language)| language)
}

/// Urdu and Persian have letters that Arabic lacks, and Urdu has some that Persian lacks.
fn arabic(has: &dyn Fn(&str) -> bool) -> &'static str {
    if has("ٹڈڑے") {
        "ur"
    } else if has("پچژگ") {
        "fa"
    } else {
        "ar"
    }
}

fn small_words(words: &[&str]) -> Option<&'static str> {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let score = |small: &[&str]| lower.iter().filter(|word| small.contains(&word.as_str())).count();
    let mut scores: Vec<_> = SMALL.iter().map(|(language, small)| (score(small), *language)).collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scores[..] {
        [(best, language), (second, _), ..] if best >= 4 && best >= second + second / 2 && best * 12 >= words.len() => {
            Some(language)
        }
        _ => None,
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
            ("رسیوں کی ہر ہفتے جانچ کی جاتی ہے", "ur"),
        ] {
            assert_eq!(guess(&text.split(' ').collect::<Vec<_>>()), language, "{text}");
        }
    }
}
