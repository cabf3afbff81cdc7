//! Finds the words of a text that the framework explains.

use std::ops::Range;

use super::{Framework, Ref, Term};

impl Framework {
    /// The ranges of explained words in a text: each term once, at its first free place; where two overlap, the longest
    /// wins. The ranges are sorted and do not overlap.
    pub fn terms_in(&self, text: &str) -> Vec<(Range<usize>, Ref<Term>)> {
        let lower = text.to_lowercase();
        // The search runs on the lower-cased text. If that has another length, its offsets would not fit the text
        // itself, so nothing is explained.
        if lower.len() != text.len() || self.terms.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Range<usize>, Ref<Term>)> = Vec::new();
        let forms = self.refs::<Term>().flat_map(|at| {
            let term = &self[at];
            std::iter::once(&term.title).chain(&term.also).map(move |form| (form, at))
        });
        let mut forms: Vec<_> = forms.collect();
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        for (form, term) in forms {
            let is_new = !found.iter().any(|(_, known)| *known == term);
            let form = form.to_lowercase();
            let is_free = |place: &Range<usize>| {
                found.iter().all(|(other, _)| place.end <= other.start || other.end <= place.start)
            };
            let place = whole_words(&lower, &form).find(|place| is_new && is_free(place));
            found.extend(place.map(|place| (place, term)));
        }
        found.sort_by_key(|(place, _)| place.start);
        found
    }
}

/// The ranges where `word` occurs in `text` with no letter or digit before or after it.
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
