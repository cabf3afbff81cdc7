//! Every word of the documents, once. While an index is built, words are numbered in order of first occurrence;
//! afterwards they are sorted, so that words with the same prefix are adjacent.

use std::ops::Range;

use super::order;

/// Words concatenated into one string, with the end of each.
#[derive(Debug, Default)]
pub(crate) struct Dictionary {
    letters: String,
    ends: Vec<u32>,
}

impl Dictionary {
    /// The number of words.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// A word by its number.
    pub fn word(&self, number: usize) -> &str {
        let start = if number == 0 { 0 } else { self.ends[number - 1] as usize };
        &self.letters[start..self.ends[number] as usize]
    }

    fn push(&mut self, word: &str) {
        self.letters.push_str(word);
        self.ends.push(self.letters.len() as u32);
    }

    /// The numbers of the words with this prefix. The words must be sorted.
    pub fn beginning(&self, prefix: &str) -> Range<u32> {
        let start = self.first_from(0, |word| word < prefix);
        start..self.first_from(start, |word| word.starts_with(prefix))
    }

    /// The number of a word. The words must be sorted.
    pub fn find(&self, word: &str) -> Option<u32> {
        let at = self.first_from(0, |other| other < word);
        ((at as usize) < self.len() && self.word(at as usize) == word).then_some(at)
    }

    /// The numbers of the words that contain these letters.
    pub fn having<'d>(&'d self, letters: &'d str) -> impl Iterator<Item = Range<u32>> + 'd {
        let has = move |word: &usize| self.word(*word).contains(letters);
        (0..self.len()).filter(has).map(|word| word as u32..word as u32 + 1)
    }

    /// The first number from `low` on whose word is not `before`.
    fn first_from(&self, low: u32, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (low as usize, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if before(self.word(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low as u32
    }

    /// Memory used, in bytes.
    pub fn bytes(&self) -> usize {
        self.letters.capacity() + self.ends.capacity() * size_of::<u32>()
    }
}

/// A dictionary under construction: a word gets its number on first occurrence.
#[derive(Debug)]
pub(crate) struct DictionaryBuilder {
    words: Dictionary,
    /// A hash table of numbers, from 1, each with its word's hash; number 0 marks a free slot. Its length is a power of
    /// two.
    places: Vec<(u32, u32)>,
}

impl Default for DictionaryBuilder {
    fn default() -> Self {
        Self { words: Dictionary::default(), places: vec![(0, 0); 1024] }
    }
}

impl DictionaryBuilder {
    /// The number of words.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The number of a word; an unknown word gets the next.
    pub fn number(&mut self, word: &str) -> u32 {
        let mask = self.places.len() - 1;
        let hash = hash(word);
        let mut place = hash as usize & mask;
        loop {
            match self.places[place] {
                (0, _) => break,
                (number, known) if known == hash && self.words.word(number as usize - 1) == word => return number - 1,
                _ => place = (place + 1) & mask,
            }
        }
        self.words.push(word);
        self.places[place] = (self.words.len() as u32, hash);
        if self.words.len() * 2 > self.places.len() {
            self.grow();
        }
        self.words.len() as u32 - 1
    }

    fn grow(&mut self) {
        let mask = self.places.len() * 2 - 1;
        let mut places = vec![(0, 0); mask + 1];
        for &(number, hash) in self.places.iter().filter(|(number, _)| *number != 0) {
            let mut place = hash as usize & mask;
            while places[place].0 != 0 {
                place = (place + 1) & mask;
            }
            places[place] = (number, hash);
        }
        self.places = places;
    }

    /// The words sorted, and each word's old number.
    pub fn sorted(self) -> (Dictionary, Vec<u32>) {
        let order = order::by_text(self.words.len(), &|word| self.words.word(word as usize));
        let mut sorted = Dictionary {
            letters: String::with_capacity(self.words.letters.len()),
            ends: Vec::with_capacity(order.len()),
        };
        for &number in &order {
            sorted.push(self.words.word(number as usize));
        }
        (sorted, order)
    }
}

/// Mixes eight bytes at a time, as rustc does: fast, and nobody attacks their own search.
fn hash(word: &str) -> u32 {
    const MIX: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut hash = word.len() as u64;
    for chunk in word.as_bytes().chunks(8) {
        let mut eight = [0; 8];
        eight[..chunk.len()].copy_from_slice(chunk);
        hash = (hash.rotate_left(5) ^ u64::from_le_bytes(eight)).wrapping_mul(MIX);
    }
    (hash >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::DictionaryBuilder;

    #[test]
    fn words_are_found_by_their_beginnings() {
        let mut builder = DictionaryBuilder::default();
        let words = ["space", "debris", "satellite", "satellites", "sat", "östlich", "a"];
        let numbers: Vec<_> = words.iter().map(|word| builder.number(word)).collect();
        assert_eq!(numbers, [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(builder.number("satellite"), 2);
        let (sorted, order) = builder.sorted();
        assert_eq!(order, [6, 1, 4, 2, 3, 0, 5]);
        assert_eq!(sorted.beginning("sat"), 2..5);
        assert_eq!(sorted.beginning("satellites"), 4..5);
        assert_eq!(sorted.beginning("x"), 6..6);
        assert_eq!(sorted.beginning(""), 0..7);
        assert_eq!(sorted.find("satellite"), Some(3));
        assert_eq!(sorted.find("satell"), None);
    }

    #[test]
    fn many_words_keep_their_numbers() {
        let mut builder = DictionaryBuilder::default();
        for round in 0..2 {
            for number in 0..5000 {
                assert_eq!(builder.number(&format!("word{number}")), number, "round {round}");
            }
        }
    }
}
