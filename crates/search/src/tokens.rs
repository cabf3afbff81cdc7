//! The words of every document in sequence, as numbers, so that phrases are found without splitting texts again.

use std::ops::Range;

use super::Field;

/// A code below this one starts a text in the field of that number.
const COMPOUND: u32 = Field::ALL.len() as u32;
/// The code of the first word. A compound is encoded as this marker, its number of parts, the code of the joined word,
/// then the parts.
const FIRST: u32 = COMPOUND + 1;

/// The texts of some documents, each document's heaviest field first. Words met early, as common ones are, take one
/// byte, most others two.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    codes: Vec<u8>,
    /// The end of each document's codes.
    ends: Vec<u32>,
}

impl Tokens {
    /// Starts a text.
    pub fn text(&mut self, field: Field) {
        self.push(field as u32);
    }

    /// Adds a word by its number by first occurrence.
    pub fn word(&mut self, number: u32) {
        self.push(number + FIRST);
    }

    /// Starts a compound of so many parts, which follow.
    pub fn compound(&mut self, parts: usize, joined: u32) {
        self.push(COMPOUND);
        self.push(parts as u32);
        self.word(joined);
    }

    fn push(&mut self, mut code: u32) {
        while code > 0x7F {
            self.codes.push(code as u8 | 0x80);
            code >>= 7;
        }
        self.codes.push(code as u8);
    }

    /// Appends other tokens.
    pub fn append(&mut self, others: &Self) {
        self.codes.extend_from_slice(&others.codes);
    }

    /// Ends a document.
    pub fn end_document(&mut self) {
        self.ends.push(self.codes.len() as u32);
    }

    /// Frees spare capacity.
    pub fn shrink(&mut self) {
        self.codes.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// Memory used, in bytes.
    pub fn bytes(&self) -> usize {
        self.codes.capacity() + self.ends.capacity() * 4
    }

    /// The heaviest field of a document, at least `least`, that contains this phrase.
    pub fn field(&self, document: usize, sequence: &Sequence, least: Field) -> Option<Field> {
        let start = if document == 0 { 0 } else { self.ends[document - 1] };
        let mut codes = Codes(&self.codes[start as usize..self.ends[document] as usize]);
        let mut field = Field::Title;
        while let [byte, rest @ ..] = codes.0 {
            let here = codes;
            // Most words differ and take one byte, so they are skipped without a call.
            codes.0 = rest;
            let mut code = u32::from(*byte);
            if code > 0x7F {
                codes = here;
                code = codes.next()?;
            }
            if code > COMPOUND && sequence.first.is_some_and(|first| first != code) {
                continue;
            }
            if code < COMPOUND {
                field = Field::ALL[code as usize];
                if field < least {
                    return None;
                }
                continue;
            }
            if sequence.is_at(here).is_some() {
                return Some(field);
            }
            if code == COMPOUND {
                codes.next()?;
                codes.next()?;
            }
        }
        None
    }
}

/// A phrase, as numbers.
#[derive(Debug)]
pub(crate) struct Sequence<'i> {
    /// The words by sorted number: one each, or a range if the last is a prefix.
    pub words: Vec<Range<u32>>,
    /// The codes of the whole words.
    codes: Vec<u32>,
    /// The first of these codes.
    first: Option<u32>,
    /// For each number by first occurrence, the sorted number.
    sorted: &'i [u32],
}

impl<'i> Sequence<'i> {
    /// A phrase from sorted numbers. `met` maps these to numbers by first occurrence, `sorted` back.
    pub fn new(words: Vec<Range<u32>>, open: bool, met: &[u32], sorted: &'i [u32]) -> Self {
        let closed = &words[..words.len() - usize::from(open)];
        let codes: Vec<_> = closed.iter().map(|word| met[word.start as usize] + FIRST).collect();
        Self { words, first: codes.first().copied(), codes, sorted }
    }

    #[inline]
    fn fits(&self, at: usize, code: u32) -> bool {
        match self.codes.get(at) {
            Some(&wanted) => wanted == code,
            None => self.words[at].contains(&self.sorted[(code - FIRST) as usize]),
        }
    }

    /// Whether the phrase starts right here. As in [`super::matcher::Phrase`], a compound's first part takes precedence
    /// over its joined parts.
    fn is_at(&self, mut codes: Codes) -> Option<()> {
        for at in 0..self.words.len() {
            let mut code = codes.next()?;
            if code == COMPOUND {
                let parts = codes.next()?;
                let joined = codes.next()?;
                let mut after = codes;
                code = after.next()?;
                if !self.fits(at, code) {
                    code = joined;
                    (1..parts).for_each(|_| _ = after.next());
                }
                codes = after;
            }
            if code < COMPOUND || !self.fits(at, code) {
                return None;
            }
        }
        Some(())
    }
}

/// Codes left to read.
#[derive(Clone, Copy)]
struct Codes<'r>(&'r [u8]);

impl Codes<'_> {
    #[inline]
    fn next(&mut self) -> Option<u32> {
        let mut code = 0;
        let mut shift = 0;
        loop {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            code |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(code);
            }
            shift += 7;
        }
    }
}
