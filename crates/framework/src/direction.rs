//! The direction in which a language is written.

/// Languages whose usual script runs from right to left.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"];

/// Scripts that run from right to left, as tags name them.
const RIGHT_TO_LEFT_SCRIPTS: [&str; 5] = ["arab", "hebr", "nkoo", "syrc", "thaa"];

/// Whether texts in this language run from right to left. A script in the tag takes precedence over the language.
///
/// ```
/// use framework::is_rtl;
///
/// assert!(is_rtl("ar") && is_rtl("he-IL") && is_rtl("az-Arab"));
/// assert!(!is_rtl("en") && !is_rtl("ur-Latn-PK") && !is_rtl(""));
/// ```
pub fn is_rtl(language: &str) -> bool {
    let tag = language.to_ascii_lowercase();
    let mut parts = tag.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    match parts.find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic())) {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&first),
    }
}

/// The direction of a language, as a value of the attribute `dir`.
pub fn dir(language: &str) -> &'static str {
    if is_rtl(language) { "rtl" } else { "ltr" }
}
