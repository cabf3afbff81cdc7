//! Ids made from labels and titles: slugs, unique however much the labels collide, and the same for the same file.

use std::collections::BTreeMap;

/// Room for a number after it, within the longest id that the format allows.
const LONGEST: usize = 100;

/// Small letters and digits of the text, all else turned into single hyphens; empty where nothing is left.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars() {
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

/// The ids of one kind that are taken, each with the last number that was put after it.
#[derive(Debug, Default)]
pub struct Slugs(BTreeMap<String, usize>);

impl Slugs {
    /// A free id made from the first of the texts that leaves a slug; from `fallback`, a slug itself, where none does.
    pub fn take(&mut self, texts: &[&str], fallback: &str) -> String {
        let base = texts.iter().map(|text| slug(text)).find(|slug| !slug.is_empty());
        let base = base.unwrap_or_else(|| fallback.to_owned());
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

    #[test]
    fn slugs_are_ids() {
        for (text, expected) in [
            ("AC-2(1)", "ac-2-1"),
            ("  Inhibit Response — Function!", "inhibit-response-function"),
            ("日本", ""),
            ("../../etc", "etc"),
        ] {
            assert_eq!(slug(text), expected);
        }
        assert_eq!(slug(&"é-x".repeat(500)).len(), 99);
    }

    #[test]
    fn collisions_get_numbers() {
        let mut slugs = Slugs::default();
        let ids = ["a", "A", "a-2", "a", "a-2", "", "日本"].map(|text| slugs.take(&[text], "item"));
        assert_eq!(ids, ["a", "a-2", "a-2-2", "a-3", "a-2-3", "item", "item-2"]);
    }
}
