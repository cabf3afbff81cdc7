//! Builds the postings, document by document.

use super::{
    Field,
    postings::{BLOCK, Block, Column, Postings},
    tokens::Tokens,
};

/// Postings under construction. Documents come in order, and each document's fields in descending order of weight.
#[derive(Debug, Default)]
pub(crate) struct PostingsBuilder {
    done: Postings,
    fields: [Pairs; Field::ALL.len()],
    /// The tokens of the block so far; the caller adds each document's.
    pub tokens: Tokens,
    /// The number of documents in the block so far.
    documents: usize,
    /// For each word, the last document with it, from 1, across all blocks.
    last: Vec<u32>,
    document: u32,
}

#[derive(Debug, Default)]
struct Pairs {
    words: Vec<u32>,
    documents: Vec<u16>,
}

impl PostingsBuilder {
    /// Moves on to the next document. `words` is the number of words known so far.
    pub fn next_document(&mut self, words: usize) {
        if self.documents == BLOCK {
            self.close(words);
        }
        self.documents += 1;
        self.document += 1;
    }

    /// Records a word in a field of the document. Only its first, heaviest field counts.
    pub fn add(&mut self, field: Field, word: u32) {
        let at = word as usize;
        if at >= self.last.len() {
            self.last.resize((at + 1).next_power_of_two(), 0);
        }
        if self.last[at] != self.document {
            self.last[at] = self.document;
            let pairs = &mut self.fields[field as usize];
            pairs.words.push(word);
            pairs.documents.push((self.documents - 1) as u16);
        }
    }

    fn close(&mut self, words: usize) {
        let fields = self.fields.each_mut().map(|pairs| {
            let column = Column::gather(&pairs.words, &pairs.documents, words);
            pairs.words.clear();
            pairs.documents.clear();
            column
        });
        self.tokens.shrink();
        self.done.blocks.push(Block { fields, tokens: std::mem::take(&mut self.tokens) });
        self.documents = 0;
    }

    /// Closes the last block and puts the words into their final order.
    pub fn finish(mut self, order: &[u32]) -> Postings {
        self.close(order.len());
        self.fields = Default::default();
        self.last = Vec::new();
        for column in self.done.blocks.iter_mut().flat_map(|block| &mut block.fields) {
            *column = column.reorder(order);
        }
        self.done
    }
}

impl Column {
    /// Groups documents by word; `words` and `documents` are pairs in document order.
    fn gather(words: &[u32], documents: &[u16], count: usize) -> Self {
        if words.is_empty() {
            return Self::default();
        }
        let mut starts = vec![0; count + 1];
        for &word in words {
            starts[word as usize + 1] += 1;
        }
        (0..count).for_each(|word| starts[word + 1] += starts[word]);
        let mut next = starts.clone();
        let mut sorted = vec![0; documents.len()];
        for (&word, &document) in words.iter().zip(documents) {
            let place = &mut next[word as usize];
            sorted[*place as usize] = document;
            *place += 1;
        }
        Self { starts, documents: sorted }
    }

    /// The same column with the words reordered; `order` has each word's old number.
    fn reorder(&self, order: &[u32]) -> Self {
        if self.documents.is_empty() {
            return Self::default();
        }
        let mut sorted =
            Self { starts: Vec::with_capacity(order.len() + 1), documents: Vec::with_capacity(self.documents.len()) };
        sorted.starts.push(0);
        for &word in order {
            sorted.documents.extend_from_slice(self.of(&(word..word + 1)));
            sorted.starts.push(sorted.documents.len() as u32);
        }
        sorted
    }
}
