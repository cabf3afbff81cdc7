//! Which words of a text the framework explains.

use std::ops::Range;

use super::{Framework, Ref, Term};

impl Framework {
    /// Where explained words stand in a text: each term once, at its first place, longest first where two overlap. The
    /// ranges are in order and do not touch each other.
    pub fn terms_in(&self, text: &str) -> Vec<(Range<usize>, Ref<Term>)> {
        let lower = text.to_lowercase();
        // Places are found in the text in small letters. Where that is longer or shorter, they would not fit the text itself,
        // so nothing is explained in it.
        if lower.len() != text.len() || self.terms.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Range<usize>, Ref<Term>)> = Vec::new();
        let forms = self.refs::<Term>().flat_map(|term| {
            let it = &self[term];
            std::iter::once(&it.title).chain(&it.also).map(move |form| (form, term))
        });
        let mut forms: Vec<_> = forms.collect();
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        for (form, term) in forms {
            let is_new = !found.iter().any(|(_, known)| *known == term);
            let form = form.to_lowercase();
            let is_free =
                |place: &Range<usize>| found.iter().all(|(it, _)| place.end <= it.start || it.end <= place.start);
            let place = whole_words(&lower, &form).find(|place| is_new && is_free(place));
            found.extend(place.map(|place| (place, term)));
        }
        found.sort_by_key(|(place, _)| place.start);
        found
    }
}

/// The places where `word` stands in `text` with no letter or digit before or after it.
fn whole_words(text: &str, word: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices(word).map(|(at, _)| at..at + word.len()).filter(|place| {
        let before = text[..place.start].chars().next_back();
        let after = text[place.end..].chars().next();
        !place.is_empty() && !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(words: &[&str]) -> Framework {
        let term = |word: &&str| Term { title: (*word).to_owned(), ..Term::default() };
        Framework { terms: words.iter().map(term).collect(), ..Framework::default() }
    }

    #[test]
    fn each_term_is_explained_once_and_the_longest_wins() {
        let framework = terms(&["debris", "space debris", "STEM"]);
        let text = "Space debris, systems, and stem: debris.";
        let found: Vec<_> = framework.terms_in(text).into_iter().map(|(place, _)| &text[place]).collect();
        assert_eq!(found, ["Space debris", "stem", "debris"]);
    }
}
