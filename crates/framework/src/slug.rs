//! Makes ids from labels and titles. Ids are slugs, unique even where labels collide. The same text gets the same id
//! wherever it is in a file, whatever its script.

use std::collections::BTreeMap;

use search::folded;

/// Longest slug to make from a text, in bytes; leaves room for a fingerprint and a number within the format's longest
/// id.
const LONGEST: usize = 100;

/// The first letter of the scripts that [`folded`] cannot turn into Latin letters.
const GREEK: char = '\u{370}';

/// The number of digits of a [`fingerprint`].
const DIGITS: u32 = 7;

/// Lower-cases a text, strips its accents, and turns all but ASCII letters and digits into single hyphens. Empty if
/// nothing is left.
///
/// ```
/// assert_eq!(framework::slug::slug("Économie & Größe, Łódź"), "economie-grosse-lodz");
/// ```
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in folded(text).chars() {
        if slug.len() >= LONGEST {
            break;
        }
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Makes an id from the first text with letters or digits, else from the first that is not blank. If all are blank, the
/// id is `fallback`, itself a slug. If slugs cannot hold many of the text's letters, the id gets a fingerprint, so
/// that it depends on the text and not on its place in the file.
///
/// ```
/// use framework::slug::id;
///
/// assert_eq!(id(&["", "Safe harbours"], "goal"), "safe-harbours");
/// assert_eq!(id(&["安全な港"], "goal"), id(&["「安全な港」"], "goal"));
/// assert_ne!(id(&["安全な港"], "goal"), id(&["きれいな川"], "goal"));
/// ```
pub fn id(texts: &[&str], fallback: &str) -> String {
    let says = |text: &&&str| text.contains(char::is_alphanumeric);
    let Some(text) = texts.iter().find(says).or_else(|| texts.iter().find(|text| !text.trim().is_empty())) else {
        return fallback.to_owned();
    };
    let slug = slug(text);
    let letters = slug.bytes().filter(|byte| *byte != b'-').count();
    let dropped = folded(text).chars().filter(|c| *c >= GREEK && c.is_alphabetic()).count();
    match slug.as_str() {
        "" => format!("{fallback}-{}", fingerprint(text)),
        _ if dropped * 4 > letters => format!("{slug}-{}", fingerprint(text)),
        _ => slug,
    }
}

/// A short hash of a text, in letters and digits; the same for the same words, whatever is between them.
fn fingerprint(text: &str) -> String {
    let folded = folded(text);
    let words: Vec<_> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let normalised = if words.is_empty() { text.trim().to_owned() } else { words.join(" ") };
    // FNV-1a, written out, since ids must stay the same from one compiler to the next.
    let hash = normalised
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    // The lowest bits are the least mixed.
    let number = hash >> 20;
    (0..DIGITS).filter_map(|place| char::from_digit((number / 36_u64.pow(place) % 36) as u32, 36)).collect()
}

/// The ids of one kind that are taken, each with the last number appended to it.
///
/// ```
/// let mut slugs = framework::slug::Slugs::default();
/// assert_eq!(slugs.take(&["Safe harbours"], "goal"), "safe-harbours");
/// assert_eq!(slugs.take(&["Safe harbours"], "goal"), "safe-harbours-2");
/// ```
#[derive(Debug, Default)]
pub struct Slugs(BTreeMap<String, usize>);

impl Slugs {
    /// Makes an [`id`] from these texts, with a number appended if it is taken, and marks the result as taken.
    pub fn take(&mut self, texts: &[&str], fallback: &str) -> String {
        let base = id(texts, fallback);
        let Some(last) = self.0.get(&base) else {
            self.0.insert(base.clone(), 1);
            return base;
        };
        let (number, free) = (last + 1..=usize::MAX)
            .map(|number| (number, format!("{base}-{number}")))
            .find(|(_, id)| !self.0.contains_key(id))
            .unwrap_or_default();
        self.0.insert(base, number);
        self.0.insert(free.clone(), 1);
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::is_slug;

    #[test]
    fn slugs_are_ids() {
        for (text, expected) in [
            ("AC-2(1)", "ac-2-1"),
            ("  Inhibit Response — Function!", "inhibit-response-function"),
            ("Protección, Œuvre, Straße", "proteccion-oeuvre-strasse"),
            ("٢٠٣٠", "2030"),
            ("日本", ""),
            ("../../etc", "etc"),
        ] {
            assert_eq!(slug(text), expected);
        }
        assert_eq!(slug(&"日-x".repeat(500)).len(), 99);
    }

    #[test]
    fn collisions_get_numbers() {
        let mut slugs = Slugs::default();
        let ids = ["a", "A", "a-2", "a", "a-2", "", " "].map(|text| slugs.take(&[text], "item"));
        assert_eq!(ids, ["a", "a-2", "a-2-2", "a-3", "a-2-3", "item", "item-2"]);
    }

    #[test]
    fn texts_in_any_script_have_ids_of_their_own() {
        let titles =
            ["日本", "日本 2030", "日本 2031", "目标1", "目标2", "Ясное небо", "مياه نظيفة", "स्वच्छ जल", "🟢", "🔴"];
        let ids: Vec<_> = titles.iter().map(|title| id(&[title], "goal")).collect();
        assert!(ids.iter().all(|id| is_slug(id)), "{ids:?}");
        let other: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(other.len(), titles.len(), "{ids:?}");
        // Layers and addresses store these ids: changing how they are made breaks both.
        assert_eq!(ids[..2], ["goal-9xwztvv", "2030-pqa0z9n"]);
    }

    #[test]
    fn a_text_that_is_mostly_latin_needs_no_fingerprint() {
        for (text, expected) in [("Limits of μSv a year", "limits-of-sv-a-year"), ("N.º 3", "n-3"), ("CO₂", "co")] {
            assert_eq!(id(&["•", text], "goal"), expected);
        }
        assert_eq!(id(&["—", ""], "goal").len(), "goal-".len() + DIGITS as usize);
    }
}
