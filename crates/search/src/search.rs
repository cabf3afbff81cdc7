//! Turns a query into scores.

use std::ops::Range;

use super::{
    Field, Index,
    matcher::{Matcher, Phrase},
    parse::Item,
    postings::{BLOCK, Block, Bytes, ResolvedMatcher},
    scores::{intersect_scores, subtract_scores},
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
    pub corrections: Vec<Correction>,
    /// Words found only inside other words, as typed.
    pub inside: Vec<String>,
    /// Matchers whose matches are marked.
    pub marked: Vec<Matcher>,
}

/// A word that was read as another word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The word as typed.
    pub typed: String,
    /// The words it was read as, in the documents' spelling; never empty.
    pub read_as: Vec<String>,
}

impl Search {
    /// Builds the matchers for these items. If `fuzzy`, words without matches are read as something else.
    pub fn new(index: &Index, items: &[Item], fuzzy: bool) -> Self {
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
                if fuzzy {
                    index.correct(term, &mut one, &mut search);
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
        let needed: Vec<_> = words.into_iter().chain(phrases).map(|matcher| index.resolve(matcher)).collect();
        let excluded: Vec<_> = self.excluded.iter().map(|matcher| index.resolve(matcher)).collect();
        let mut scores = vec![[0; BLOCK]; index.postings.blocks.len()];
        for (block, scores) in index.postings.blocks.iter().zip(&mut scores) {
            if !needed.iter().any(|resolved| block.lacks(resolved)) {
                join(block, &needed, &excluded, least, scores);
            }
        }
        scores
    }
}

/// The scores of one block.
fn join(block: &Block, needed: &[ResolvedMatcher], excluded: &[ResolvedMatcher], least: Field, scores: &mut Bytes) {
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
    for (at, resolved) in others.iter().chain(excluded).enumerate() {
        more.fill(0);
        block.set(resolved, least, Some(scores), &mut more);
        if at < others.len() {
            intersect_scores(scores, &more);
        } else {
            subtract_scores(scores, &more);
        }
    }
}

impl Index {
    /// A matcher with its words as numbers.
    pub(crate) fn resolve(&self, matcher: &Matcher) -> ResolvedMatcher<'_> {
        let exact = matcher.exact.iter().filter_map(|word| self.word(word));
        let beginnings = matcher.prefixes.iter().map(|prefix| self.words.beginning(prefix)).chain(exact);
        let mut resolved = ResolvedMatcher {
            beginnings: beginnings.collect(),
            exact: matcher.prefixes.first().and_then(|word| self.word(word)).into_iter().collect(),
            sequences: Vec::new(),
        };
        matcher.inside.iter().for_each(|letters| resolved.beginnings.extend(self.words.having(letters)));
        for phrase in &matcher.phrases {
            match phrase.words.as_slice() {
                [word] if phrase.open => resolved.exact.push(self.words.beginning(word)),
                [word] => resolved.exact.extend(self.word(word)),
                _ => resolved.sequences.extend(self.sequence(phrase)),
            }
        }
        resolved
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
