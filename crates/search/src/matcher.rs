//! What a search looks for in texts: the spellings of a word, or a phrase. The same type decides which documents match
//! and which words are marked, so that marks and matches always agree.

use std::ops::Range;

use super::{
    parse::{Item, Term, TermKind},
    text::{Text, Tie},
    variant,
};

/// Alternatives; any one of them is a match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Matcher {
    /// Prefixes of words.
    pub prefixes: Vec<String>,
    /// Whole words.
    pub exact: Vec<String>,
    /// Substrings of words.
    pub inside: Vec<String>,
    /// Phrases.
    pub phrases: Vec<Phrase>,
}

/// Consecutive words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// The words, at least one.
    pub words: Vec<String>,
    /// Whether the last word is a prefix.
    pub open: bool,
}

impl Matcher {
    /// The matcher for a term.
    pub fn of(term: &Term) -> Self {
        match &term.kind {
            TermKind::Word { word, parts } => {
                let variant::Spellings { prefixes, exact } = variant::spellings(word);
                let phrase = (!parts.is_empty()).then(|| Phrase { words: parts.clone(), open: true });
                Self { prefixes, exact, phrases: phrase.into_iter().collect(), ..Self::default() }
            }
            TermKind::Phrase { words, open } => {
                Self { phrases: vec![Phrase { words: words.clone(), open: *open }], ..Self::default() }
            }
        }
    }

    /// The matcher for an item: any of its terms matches.
    pub fn of_item(item: &Item) -> Self {
        let mut matcher = Self::default();
        item.terms.iter().for_each(|term| matcher.add(Self::of(term)));
        matcher
    }

    /// Adds another matcher's alternatives.
    pub fn add(&mut self, other: Self) {
        self.prefixes.extend(other.prefixes);
        self.exact.extend(other.exact);
        self.inside.extend(other.inside);
        self.phrases.extend(other.phrases);
    }

    /// Whether a text matches.
    pub fn is_in(&self, text: &Text) -> bool {
        let mut found = false;
        self.each_in(text, &mut |_| found = true);
        found
    }

    /// Calls `put` with every matching range of parts.
    pub fn each_in(&self, text: &Text, put: &mut dyn FnMut(Range<usize>)) {
        for compound in text.compounds() {
            compound.clone().filter(|&part| self.is_word(text.word(part))).for_each(|part| put(part..part + 1));
            if compound.len() > 1 && self.is_word(text.joined(compound.clone())) {
                put(compound);
            }
        }
        for start in 0..text.parts().len() {
            self.phrases.iter().filter_map(|phrase| phrase.at(text, start)).for_each(|end| put(start..end));
        }
    }

    fn is_word(&self, word: &str) -> bool {
        self.prefixes.iter().any(|prefix| word.starts_with(prefix.as_str()))
            || self.exact.iter().any(|one| one == word)
            || self.inside.iter().any(|letters| word.contains(letters.as_str()))
    }
}

impl Phrase {
    /// The end of the phrase, if it starts at this part.
    fn at(&self, text: &Text, start: usize) -> Option<usize> {
        let last = self.words.len() - 1;
        self.words.iter().enumerate().try_fold(start, |at, (index, word)| {
            let goes_on = self.open && index == last;
            let fits = |have: &str| if goes_on { have.starts_with(word.as_str()) } else { have == word };
            let part = text.parts().get(at)?;
            if fits(text.word(at)) {
                return Some(at + 1);
            }
            let end = text.compound_end(at);
            (part.tie != Tie::Joined && end > at + 1 && fits(text.joined(at..end))).then_some(end)
        })
    }
}
