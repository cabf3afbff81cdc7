//! Which documents have which word in which field: for each field the documents of every word, word after word, so that the documents
//! of all words that begin alike are one slice.

use std::ops::Range;

use super::{
    Field,
    tokens::{Sequence, Tokens},
};

/// How many documents share a block. Within one a document is named by 16 bits, and marks for all its documents fit the nearest cache.
pub(crate) const BLOCK: usize = 1 << 14;

/// A byte for each document of a block.
pub(crate) type Bytes = [u8; BLOCK];

/// What is looked for, as numbers of words. Any one of these is a match.
#[derive(Debug, Default)]
pub(crate) struct Sought<'i> {
    /// Words that begin as asked.
    pub beginnings: Vec<Range<u32>>,
    /// Words exactly as asked.
    pub wholes: Vec<Range<u32>>,
    /// Words in a row.
    pub sequences: Vec<Sequence<'i>>,
}

/// Everything found where, block by block.
#[derive(Debug, Default)]
pub(crate) struct Postings {
    pub blocks: Vec<Block>,
}

/// What stands where in some documents.
#[derive(Debug, Default)]
pub(crate) struct Block {
    pub fields: [Column; Field::ALL.len()],
    pub tokens: Tokens,
}

/// One field of one block.
#[derive(Debug, Default)]
pub(crate) struct Column {
    /// Where the documents of each word begin, and after the last where they end; empty where the field is.
    pub starts: Vec<u32>,
    pub documents: Vec<u16>,
}

impl Postings {
    /// In how many places a word stands: documents, counted once in the best field of each.
    pub fn frequency(&self, word: u32) -> usize {
        self.blocks.iter().flat_map(|block| &block.fields).map(|column| column.of(&(word..word + 1)).len()).sum()
    }

    /// How much memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        let columns = self.blocks.iter().flat_map(|block| &block.fields);
        let columns: usize = columns.map(|column| column.starts.capacity() * 4 + column.documents.capacity() * 2).sum();
        columns + self.blocks.iter().map(|block| block.tokens.bytes()).sum::<usize>()
    }
}

impl Block {
    /// Whether no document can match.
    pub fn lacks(&self, sought: &Sought) -> bool {
        let mut words = sought.beginnings.iter().chain(&sought.wholes);
        sought.sequences.is_empty() && words.all(|words| self.fields.iter().all(|column| column.of(words).is_empty()))
    }

    /// Gives every document that matches its score, where the field is at least `least`; of tokens only to documents that `within`
    /// has. Fields come in order of weight, and within a field whole words after beginnings, so that what is written last is
    /// best.
    pub fn set(&self, sought: &Sought, least: Field, within: Option<&Bytes>, scores: &mut Bytes) {
        for field in Field::ALL.into_iter().filter(|&field| field >= least) {
            let column = &self.fields[field as usize];
            sought.beginnings.iter().for_each(|words| column.set(words, field.score(false), scores));
            sought.wholes.iter().for_each(|words| column.set(words, field.score(true), scores));
        }
        for sequence in &sought.sequences {
            self.each_with_sequence(sequence, least, within, &mut |document, field| {
                scores[document] = scores[document].max(field.score(true));
                true
            });
        }
    }

    /// Calls `put` with the documents that have these words in a row, and the weightiest field they stand in, until that says to stop.
    pub fn each_with_sequence(
        &self,
        sequence: &Sequence,
        least: Field,
        within: Option<&Bytes>,
        put: &mut dyn FnMut(usize, Field) -> bool,
    ) {
        // Only documents that have all the words are looked at. More words than a byte can count tell nothing new.
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
        // The remainder changes nothing: it spares the check that a document is in its block.
        self.of(words).iter().for_each(|&document| scores[usize::from(document) % BLOCK] = score);
    }
}
