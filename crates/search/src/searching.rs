//! Turns a query into scores.

use std::ops::Range;

use super::{
    Field, Index,
    matcher::{Matcher, Phrase},
    parse::Item,
    postings::{BLOCK, Block, Bytes, Sought},
    scores::{both, without},
    tokens::Sequence,
};

/// A query's matchers, resolved for one index.
#[derive(Default)]
pub(crate) struct Search {
    /// Matchers that must match.
    pub needed: Vec<Matcher>,
    /// Matchers that must not match.
    pub excluded: Vec<Matcher>,
    /// Words read as other words.
    pub forgiven: Vec<Forgiven>,
    /// Words found only inside other words, as typed.
    pub inside: Vec<String>,
    /// Matchers whose matches are marked.
    pub marked: Vec<Matcher>,
}

/// A word that was read as another word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forgiven {
    /// The word as typed.
    pub typed: String,
    /// The words it was read as, in the documents' spelling; never empty.
    pub read_as: Vec<String>,
}

impl Search {
    /// Builds the matchers for these items. If `forgiving`, words without matches are read as something else.
    pub fn new(index: &Index, items: &[Item], forgiving: bool) -> Self {
        let mut search = Self::default();
        let only_stop_words = items.iter().filter(|item| !item.exclude).all(Item::is_stop_word);
        for (at, item) in items.iter().enumerate() {
            if item.exclude {
                search.excluded.push(Matcher::of_item(item));
                continue;
            }
            let mut matcher = Matcher::default();
            for term in &item.terms {
                let mut one = Matcher::of(term);
                if item.terms.len() == 1 {
                    index.join_neighbours(items, at, &mut one);
                }
                if forgiving {
                    index.forgive(term, &mut one, &mut search);
                }
                matcher.add(one);
            }
            if only_stop_words || !item.is_stop_word() {
                search.marked.push(matcher.clone());
            }
            search.needed.push(matcher);
        }
        search
    }

    /// Matchers for these items exactly as typed.
    pub fn plain<'p>(items: impl Iterator<Item = &'p Item>) -> Self {
        Self { needed: items.map(Matcher::of_item).collect(), ..Self::default() }
    }

    /// Each document's score: it must match everything needed in this field or a heavier one, and nothing excluded.
    pub fn scores(&self, index: &Index, least: Field) -> Vec<Bytes> {
        let (words, phrases): (Vec<_>, Vec<_>) = self.needed.iter().partition(|matcher| matcher.phrases.is_empty());
        // Phrases come last, when few documents are left.
        let needed: Vec<_> = words.into_iter().chain(phrases).map(|matcher| index.sought(matcher)).collect();
        let excluded: Vec<_> = self.excluded.iter().map(|matcher| index.sought(matcher)).collect();
        let mut scores = vec![[0; BLOCK]; index.postings.blocks.len()];
        for (block, scores) in index.postings.blocks.iter().zip(&mut scores) {
            if !needed.iter().any(|sought| block.lacks(sought)) {
                join(block, &needed, &excluded, least, scores);
            }
        }
        scores
    }
}

/// The scores of one block.
fn join(block: &Block, needed: &[Sought], excluded: &[Sought], least: Field, scores: &mut Bytes) {
    let others = match needed.split_first() {
        Some((first, others)) => {
            block.set(first, least, None, scores);
            others
        }
        None => {
            scores.fill(1);
            &[]
        }
    };
    let mut more = Box::new([0; BLOCK]);
    for (at, sought) in others.iter().chain(excluded).enumerate() {
        more.fill(0);
        block.set(sought, least, Some(scores), &mut more);
        if at < others.len() {
            both(scores, &more);
        } else {
            without(scores, &more);
        }
    }
}

impl Index {
    /// A matcher with its words as numbers.
    pub(crate) fn sought(&self, matcher: &Matcher) -> Sought<'_> {
        let wholes = matcher.wholes.iter().filter_map(|word| self.word(word));
        let beginnings = matcher.prefixes.iter().map(|prefix| self.words.beginning(prefix)).chain(wholes);
        let mut sought = Sought {
            beginnings: beginnings.collect(),
            wholes: matcher.prefixes.first().and_then(|word| self.word(word)).into_iter().collect(),
            sequences: Vec::new(),
        };
        matcher.inside.iter().for_each(|letters| sought.beginnings.extend(self.words.having(letters)));
        for phrase in &matcher.phrases {
            match phrase.words.as_slice() {
                [word] if phrase.open => sought.wholes.push(self.words.beginning(word)),
                [word] => sought.wholes.extend(self.word(word)),
                _ => sought.sequences.extend(self.sequence(phrase)),
            }
        }
        sought
    }

    fn word(&self, word: &str) -> Option<Range<u32>> {
        self.words.find(word).map(|at| at..at + 1)
    }

    /// A phrase with its words as numbers, if the index has all of them.
    pub(crate) fn sequence(&self, phrase: &Phrase) -> Option<Sequence<'_>> {
        let (last, others) = phrase.words.split_last()?;
        let mut words = others.iter().map(|word| self.word(word)).collect::<Option<Vec<_>>>()?;
        words.push(if phrase.open { self.words.beginning(last) } else { self.word(last)? });
        let is_known = words.last().is_some_and(|last| !last.is_empty());
        is_known.then(|| Sequence::new(words, phrase.open, &self.met, &self.sorted))
    }
}
