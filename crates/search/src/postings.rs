//! The postings: which documents have which word in which field. Each field lists the documents of every word, in word
//! order, so that the documents of all words with the same prefix are one slice.

use std::ops::Range;

use super::{
    Field,
    tokens::{Sequence, Tokens},
};

/// The number of documents in a block. Within a block, 16 bits identify a document, and a byte per document fits the L1
/// cache.
pub(crate) const BLOCK: usize = 1 << 14;

/// A byte for each document of a block.
pub(crate) type Bytes = [u8; BLOCK];

/// A matcher as word numbers. Any alternative is a match.
#[derive(Debug, Default)]
pub(crate) struct ResolvedMatcher<'i> {
    /// Words with a prefix.
    pub beginnings: Vec<Range<u32>>,
    /// Whole words.
    pub exact: Vec<Range<u32>>,
    /// Phrases.
    pub sequences: Vec<Sequence<'i>>,
}

/// All postings, in blocks.
#[derive(Debug, Default)]
pub(crate) struct Postings {
    pub blocks: Vec<Block>,
}

/// The postings of a block of documents.
#[derive(Debug, Default)]
pub(crate) struct Block {
    pub fields: [Column; Field::ALL.len()],
    pub tokens: Tokens,
}

/// One field of one block.
#[derive(Debug, Default)]
pub(crate) struct Column {
    /// For each word, where its documents begin, then the end of the last; empty if the field is.
    pub starts: Vec<u32>,
    pub documents: Vec<u16>,
}

impl Postings {
    /// How many documents have a word, each counted once, in its heaviest field.
    pub fn frequency(&self, word: u32) -> usize {
        self.blocks.iter().flat_map(|block| &block.fields).map(|column| column.of(&(word..word + 1)).len()).sum()
    }

    /// Memory used, in bytes.
    pub fn bytes(&self) -> usize {
        let columns = self.blocks.iter().flat_map(|block| &block.fields);
        let columns: usize = columns.map(|column| column.starts.capacity() * 4 + column.documents.capacity() * 2).sum();
        columns + self.blocks.iter().map(|block| block.tokens.bytes()).sum::<usize>()
    }
}

impl Block {
    /// Whether no document of the block can match.
    pub fn lacks(&self, resolved: &ResolvedMatcher) -> bool {
        let mut words = resolved.beginnings.iter().chain(&resolved.exact);
        resolved.sequences.is_empty() && words.all(|words| self.fields.iter().all(|column| column.of(words).is_empty()))
    }

    /// Writes the score of every matching document, in fields of at least `least`; phrases are only looked for in
    /// documents in `within`. Fields come in ascending weight, and within a field whole words after prefixes, so that
    /// the last score written is the best.
    pub fn set(&self, resolved: &ResolvedMatcher, least: Field, within: Option<&Bytes>, scores: &mut Bytes) {
        for field in Field::ALL.into_iter().filter(|&field| field >= least) {
            let column = &self.fields[field as usize];
            resolved.beginnings.iter().for_each(|words| column.set(words, field.score(false), scores));
            resolved.exact.iter().for_each(|words| column.set(words, field.score(true), scores));
        }
        for sequence in &resolved.sequences {
            self.each_with_sequence(sequence, least, within, &mut |document, field| {
                scores[document] = scores[document].max(field.score(true));
                true
            });
        }
    }

    /// Calls `put` with each document that has this phrase, and the heaviest field with it, until `put` returns false.
    pub fn each_with_sequence(
        &self,
        sequence: &Sequence,
        least: Field,
        within: Option<&Bytes>,
        put: &mut dyn FnMut(usize, Field) -> bool,
    ) {
        // Only documents with all the words are checked. Beyond 255 words, counting more would not narrow the documents
        // further.
        let words = &sequence.words[..sequence.words.len().min(usize::from(u8::MAX))];
        let mut have = vec![0_u8; BLOCK];
        for (at, words) in words.iter().enumerate() {
            for &document in self.fields.iter().flat_map(|column| column.of(words)) {
                let have = &mut have[usize::from(document)];
                if usize::from(*have) == at {
                    *have += 1;
                }
            }
        }
        for (document, have) in have.into_iter().enumerate() {
            let wanted = usize::from(have) == words.len() && within.is_none_or(|within| within[document] > 0);
            if wanted && self.tokens.field(document, sequence, least).is_some_and(|field| !put(document, field)) {
                return;
            }
        }
    }
}

impl Column {
    pub fn of(&self, words: &Range<u32>) -> &[u16] {
        match (self.starts.get(words.start as usize), self.starts.get(words.end as usize)) {
            (Some(&start), Some(&end)) => &self.documents[start as usize..end as usize],
            _ => &[],
        }
    }

    fn set(&self, words: &Range<u32>, score: u8, scores: &mut Bytes) {
        // The remainder changes nothing, but spares a bounds check.
        self.of(words).iter().for_each(|&document| scores[usize::from(document) % BLOCK] = score);
    }
}
