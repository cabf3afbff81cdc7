//! Builds an index, document by document.

use std::collections::BTreeMap;

use super::{
    Field, Index, dictionary::DictionaryBuilder, facets::Facets, postings_builder::PostingsBuilder, text::Text,
    tokens::Tokens,
};

/// An index under construction.
#[derive(Debug)]
pub struct Builder {
    words: DictionaryBuilder,
    spelt: BTreeMap<u32, Box<str>>,
    postings: PostingsBuilder,
    facets: Facets,
    shared: Vec<Prepared>,
    text: Text,
    /// The words of the text being added; kept to reuse its memory.
    numbers: Vec<u32>,
    documents: usize,
}

/// A text that many documents share, so that it is tokenised only once. [`Builder::share`] makes one.
#[derive(Clone, Copy, Debug)]
pub struct Shared(u32);

#[derive(Debug)]
struct Prepared {
    field: Field,
    words: Vec<u32>,
    tokens: Tokens,
}

/// A document being added.
#[derive(Debug)]
pub struct Document<'b>(&'b mut Builder);

impl Builder {
    /// An empty index, with one facet per number; each number is the facet's count of values.
    pub fn new(facets: &[usize]) -> Self {
        Self {
            words: DictionaryBuilder::default(),
            spelt: BTreeMap::new(),
            postings: PostingsBuilder::default(),
            facets: Facets::new(facets),
            shared: Vec::new(),
            text: Text::default(),
            numbers: Vec::new(),
            documents: 0,
        }
    }

    /// Tokenises a text that many documents will have in this field.
    pub fn share(&mut self, field: Field, text: &str) -> Shared {
        let mut prepared = Prepared { field, words: Vec::new(), tokens: Tokens::default() };
        self.text.read(text);
        self.number(text, field, &mut prepared.words, &mut prepared.tokens);
        self.shared.push(prepared);
        Shared(self.shared.len() as u32 - 1)
    }

    /// Adds the next document. Its texts must come in descending order of field weight.
    pub fn add(&mut self, fill: impl FnOnce(&mut Document)) {
        self.postings.next_document(self.words.len());
        fill(&mut Document(self));
        self.postings.tokens.end_document();
        self.facets.end_document();
        self.documents += 1;
    }

    /// Sorts the words and completes the index.
    pub fn finish(mut self) -> Index {
        self.facets.shrink();
        let (words, met) = self.words.sorted();
        let mut sorted = vec![0; met.len()];
        met.iter().zip(0..).for_each(|(&old, new)| sorted[old as usize] = new);
        Index {
            words,
            postings: self.postings.finish(&met),
            met,
            sorted,
            spelt: self.spelt,
            facets: self.facets,
            documents: self.documents,
        }
    }

    /// Numbers the words of the text just read: each part, and for a compound also its joined parts.
    fn number(&mut self, read: &str, field: Field, numbers: &mut Vec<u32>, tokens: &mut Tokens) {
        let Self { words, text, spelt, .. } = self;
        tokens.text(field);
        for compound in text.compounds() {
            if compound.len() > 1 {
                let joined = words.number(text.joined(compound.clone()));
                numbers.push(joined);
                tokens.compound(compound.len(), joined);
            }
            for part in compound {
                let known = words.len();
                let word = words.number(text.word(part));
                if words.len() > known {
                    spelt.extend(text.spelling(part, read).map(|spelling| (word, spelling.into())));
                }
                numbers.push(word);
                tokens.word(word);
            }
        }
    }
}

impl Document<'_> {
    /// Adds a text.
    pub fn text(&mut self, field: Field, text: &str) {
        let builder = &mut *self.0;
        builder.text.read(text);
        let mut numbers = std::mem::take(&mut builder.numbers);
        let mut tokens = std::mem::take(&mut builder.postings.tokens);
        numbers.clear();
        builder.number(text, field, &mut numbers, &mut tokens);
        for &word in &numbers {
            builder.postings.add(field, word);
        }
        builder.postings.tokens = tokens;
        builder.numbers = numbers;
    }

    /// Adds a text that the document shares with others.
    pub fn shared(&mut self, text: Shared) {
        let Builder { shared, postings, .. } = &mut *self.0;
        let Prepared { field, words, tokens } = &shared[text.0 as usize];
        for &word in words {
            postings.add(*field, word);
        }
        postings.tokens.append(tokens);
    }

    /// Gives the document a value of a facet, both by number. Repeating a value makes no difference.
    pub fn value(&mut self, facet: usize, value: usize) {
        self.0.facets.add(facet, value);
    }
}
