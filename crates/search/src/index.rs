//! The index: everything that a search needs to know about the documents, computed once.

use std::collections::BTreeMap;

use super::{
    Clause, Correction, Field, Marks,
    dictionary::Dictionary,
    facets::Facets,
    fold, order,
    parse::{self, Item},
    postings::{BLOCK, Postings},
    scores::BitSet,
    search::Search,
    tally::Tally,
    typo,
};

/// An index of documents, which are numbered from 0 in the order in which they were added.
#[derive(Debug)]
pub struct Index {
    pub(crate) words: Dictionary,
    pub(crate) postings: Postings,
    /// For each word, its number by first occurrence.
    pub(crate) met: Vec<u32>,
    /// The reverse: for each number by first occurrence, the word.
    pub(crate) sorted: Vec<u32>,
    /// The original spelling of words that folding changes beyond case, by their number by first occurrence.
    pub(crate) spelt: BTreeMap<u32, Box<str>>,
    pub(crate) facets: Facets,
    /// How many documents there are.
    pub(crate) documents: usize,
}

/// A search request. The default asks for everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'r> {
    /// The words, as typed.
    pub text: &'r str,
    /// The chosen values, each as the number of its facet and its number in that. Within a facet, any one of them
    /// suffices.
    pub chosen: &'r [(usize, usize)],
    /// Documents that the text names outright. They match, and rank first.
    pub named: &'r [u32],
    /// Documents that match by words outside the index.
    pub matched_outside: &'r [u32],
    /// The documents that may match; all if `None`.
    pub within: Option<&'r BitSet>,
}

/// The result of a search.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The documents that match.
    pub shown: BitSet,
    /// For each facet and value, how many documents it would show, given the rest of the request without its own facet.
    pub counts: Vec<Vec<u32>>,
    /// The matches to mark in texts.
    pub marks: Marks,
    /// Words read as other words, since no document has them as typed.
    pub corrections: Vec<Correction>,
    /// Words, as typed, that begin no indexed word but occur inside some.
    pub inside: Vec<String>,
    /// How the text was read.
    pub clauses: Vec<Clause>,
    /// Each document's score; `None` without a text.
    scores: Option<Vec<u8>>,
}

impl Index {
    /// Runs a request. If stop words leave no results, it searches again without them.
    pub fn search(&self, request: &Request) -> Found {
        let items = parse::parse(request.text);
        let found = self.find(request, &items);
        if found.shown.is_empty() && items.iter().any(Item::is_stop_word) {
            let content_items: Vec<_> = items.into_iter().filter(|item| !item.is_stop_word()).collect();
            if content_items.iter().any(|item| !item.exclude) {
                return self.find(request, &content_items);
            }
        }
        found
    }

    fn find(&self, request: &Request, items: &[Item]) -> Found {
        let search = Search::new(self, items, request.named.is_empty() && request.matched_outside.is_empty());
        let scores = (!items.is_empty()).then(|| self.scores(&search, request));
        let mut matching =
            scores.as_ref().map_or_else(|| BitSet::all(self.documents), |scores| BitSet::of(scores, self.documents));
        if let Some(within) = request.within {
            matching.intersect(within);
        }
        let Tally { shown, values } = Tally::of(self, matching, &self.facets.filter(request.chosen));
        Found {
            shown,
            counts: self.facets.by_facet(&values),
            marks: Marks::new(search.marked),
            corrections: search.corrections,
            inside: search.inside,
            clauses: items.iter().map(Clause::of).collect(),
            scores,
        }
    }

    fn scores(&self, search: &Search, request: &Request) -> Vec<u8> {
        let mut scores = search.scores(self, Field::Aside).into_flattened();
        // At least as much as any matching document.
        for &document in request.matched_outside {
            scores[document as usize] = scores[document as usize].max(1);
        }
        // More than the scores of any words add up to.
        for &document in request.named {
            scores[document as usize] = u8::MAX;
        }
        scores
    }

    /// The documents with all words of a text in their titles; exclusions are ignored, and nothing is forgiven.
    pub fn titled(&self, text: &str) -> BitSet {
        let search = Search::plain(parse::parse(text).iter().filter(|item| !item.exclude));
        BitSet::of(search.scores(self, Field::Title).as_flattened(), self.documents)
    }

    /// The indexed words nearest to this one, by distance, then frequency, in their original spelling.
    pub fn nearest(&self, word: &str, limit: usize) -> Vec<String> {
        let typed = fold::folded(word);
        let far = typo::allowance(typed.chars().count()) + 1;
        let near = typo::near(&self.words, 0..self.words.len() as u32, &typed, far);
        let near = near.iter().filter(|near| usize::from(near.word_distance) <= far);
        let weight = |near: &typo::Near| {
            u64::from(near.word_distance) << 32 | u64::from(!(self.postings.frequency(near.word) as u32))
        };
        let words = order::by_key(near.map(|near| (weight(near), near.word)).collect());
        words.iter().take(limit).map(|&word| self.spelling(word).to_owned()).collect()
    }

    /// A word as spelt in the first text that has it.
    pub(crate) fn spelling(&self, word: u32) -> &str {
        match self.spelt.get(&self.met[word as usize]) {
            Some(spelt) => spelt,
            None => self.words.word(word as usize),
        }
    }

    /// Memory used, in bytes.
    pub fn bytes(&self) -> usize {
        let numbers = (self.met.capacity() + self.sorted.capacity()) * size_of::<u32>();
        let spelt: usize = self.spelt.values().map(|spelt| spelt.len() + size_of::<(u32, Box<str>)>()).sum();
        self.words.bytes() + numbers + spelt + self.postings.bytes() + self.facets.bytes()
    }
}

impl Found {
    /// The documents found, by descending score; ties keep document order.
    pub fn by_score(&self) -> Vec<u32> {
        let Some(scores) = &self.scores else { return self.shown.iter().map(|document| document as u32).collect() };
        let mut places = [0_u32; 256];
        self.shown.each(|document| places[usize::from(scores[document])] += 1);
        let mut before = 0;
        for place in places.iter_mut().rev() {
            before += std::mem::replace(place, before);
        }
        let mut documents = vec![0; before as usize];
        let sorted = documents.as_mut_slice();
        self.shown.each(|document| {
            let place = &mut places[usize::from(scores[document])];
            sorted[*place as usize] = document as u32;
            *place += 1;
        });
        documents
    }
}

const _: () = assert!(BLOCK.is_multiple_of(64), "bits are made of whole groups of scores");
