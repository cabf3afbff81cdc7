//! Guesses what was meant when no document has a word as typed.

use super::{
    Correction, Field, Index,
    matcher::{Matcher, Phrase},
    order,
    parse::{Item, Term, is_stop_word},
    search::Search,
    typo,
};

/// How many alternative readings of a word are named at most.
const NAMED: usize = 3;

impl Index {
    /// If two neighbouring words occur joined in some text, as in `anti satellite`, the joined word matches both.
    pub(crate) fn join_neighbours(&self, items: &[Item], at: usize, matcher: &mut Matcher) {
        let Some(word) = items[at].plain() else { return };
        let before = at.checked_sub(1).and_then(|before| items[before].plain());
        let after = items.get(at + 1).and_then(Item::plain);
        let pairs = [before.map(|before| (before, word)), after.map(|after| (word, after))];
        for (one, two) in pairs.into_iter().flatten() {
            let joined = format!("{one}{two}");
            if one.len() > 1 && two.len() > 2 && !is_stop_word(one) && !self.words.beginning(&joined).is_empty() {
                matcher.prefixes.push(joined);
            }
        }
    }

    /// If no indexed word begins with the typed one, looks for what was meant, and records that.
    pub(crate) fn correct(&self, term: &Term, matcher: &mut Matcher, search: &mut Search) {
        let Some(word) = matcher.prefixes.first().cloned() else {
            search.corrections.extend(self.open(term, matcher));
            return;
        };
        if !self.words.beginning(&word).is_empty() {
            return;
        }
        let simple = Matcher { phrases: Vec::new(), ..matcher.clone() };
        let mut spelt = self.resolve(&simple).beginnings.into_iter().flatten().peekable();
        let read_as = if spelt.peek().is_some() {
            self.named(spelt)
        } else if matcher.phrases.iter().any(|phrase| self.has_phrase(phrase)) {
            return;
        } else if typo::is_long_enough_inside(&word) && self.words.having(&word).next().is_some() {
            matcher.inside.push(word);
            search.inside.push(term.typed.clone());
            return;
        } else if let Some(phrase) = self.split(&word) {
            let read_as = phrase.words.join(" ");
            matcher.phrases.push(phrase);
            vec![read_as]
        } else {
            let near = typo::nearest(&self.words, &word);
            matcher.prefixes.extend(near.iter().map(|&number| self.words.word(number as usize).to_owned()));
            self.named(near.into_iter())
        };
        if !read_as.is_empty() {
            search.corrections.push(Correction { typed: term.typed.clone(), read_as });
        }
    }

    /// If no document has a phrase, treats its last word as a prefix: `"best practice"` finds best practices.
    fn open(&self, term: &Term, matcher: &mut Matcher) -> Option<Correction> {
        let phrase = matcher.phrases.first_mut().filter(|phrase| !phrase.open)?;
        // The open form is checked first, since a phrase that fails even so needs no second lookup.
        phrase.open = true;
        if !self.has_phrase(phrase) {
            return None;
        }
        phrase.open = false;
        if self.has_phrase(phrase) {
            return None;
        }
        phrase.open = true;
        Some(Correction { typed: term.typed.clone(), read_as: vec![format!("{}…", phrase.words.join(" "))] })
    }

    /// Two adjacent words that were typed as one.
    fn split(&self, word: &str) -> Option<Phrase> {
        let halves = word.char_indices().map(|(at, _)| word.split_at(at));
        halves.filter(|(one, two)| one.len() > 1 && two.len() > 2 && !is_stop_word(one)).find_map(|(one, two)| {
            let phrase = Phrase { words: vec![one.to_owned(), two.to_owned()], open: true };
            self.has_phrase(&phrase).then_some(phrase)
        })
    }

    fn has_phrase(&self, phrase: &Phrase) -> bool {
        let Some(sequence) = self.sequence(phrase) else { return false };
        self.postings.blocks.iter().any(|block| {
            let mut found = false;
            block.each_with_sequence(&sequence, Field::Aside, None, &mut |_, _| {
                found = true;
                false
            });
            found
        })
    }

    /// The most common of these words.
    fn named(&self, words: impl Iterator<Item = u32>) -> Vec<String> {
        let rarity = |word| u64::from(!(self.postings.frequency(word) as u32));
        order::by_key(words.map(|word| (rarity(word), word)).collect())
            .iter()
            .take(NAMED)
            .map(|&word| self.spelling(word).to_owned())
            .collect()
    }
}
