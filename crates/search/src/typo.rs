//! Words close to a typed one: letters added, missing, wrong or swapped.

use std::ops::Range;

use super::dictionary::Dictionary;

/// How many slips are tolerated in a word of this length.
pub(crate) fn allowance(length: usize) -> usize {
    match length {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// Whether a word is long enough to look for inside words: two letters if they are Korean syllables, otherwise three.
pub(crate) fn is_long_enough_inside(typed: &str) -> bool {
    let is_syllable = |letter: char| matches!(letter, '\u{AC00}'..='\u{D7A3}');
    let length = typed.chars().count();
    length >= 3 || (length == 2 && typed.chars().all(is_syllable))
}

/// A word with its distance from the typed one; distances over the limit are not exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Near {
    /// Its number.
    pub word: u32,
    /// The distance of the whole word.
    pub word_distance: u8,
    /// The distance of its nearest prefix.
    pub beginning: u8,
}

/// The numbers of the words nearest to a typed one that is no word's prefix. Words with the same first letter come
/// before others, whole words before prefixes of longer ones; of these, only the nearest.
pub(crate) fn nearest(words: &Dictionary, typed: &str) -> Vec<u32> {
    let limit = allowance(typed.chars().count());
    if limit == 0 || typed.contains(|letter: char| letter.is_numeric()) {
        return Vec::new();
    }
    let first = typed.chars().next().map_or(0..0, |first| words.beginning(first.encode_utf8(&mut [0; 4])));
    let mut found = within(words, first, typed, limit);
    if found.is_empty() {
        found = within(words, 0..words.len() as u32, typed, limit);
    }
    found
}

/// Only the nearest of the words within the limit: by the whole word, or else by a prefix.
fn within(words: &Dictionary, range: Range<u32>, typed: &str, limit: usize) -> Vec<u32> {
    let mut far = near(words, range, typed, limit);
    if far.iter().all(|near| usize::from(near.word_distance) > limit) {
        for near in &mut far {
            near.word_distance = near.beginning;
        }
    }
    let least = far.iter().map(|near| near.word_distance).min();
    far.iter().filter(|near| Some(near.word_distance) == least).map(|near| near.word).collect()
}

/// The words of a range within the limit (at most 3), or with a prefix that is.
pub(crate) fn near(words: &Dictionary, range: Range<u32>, typed: &str, limit: usize) -> Vec<Near> {
    let mut gauge = Gauge::new(typed, limit as u8);
    let mut found = Vec::new();
    let mut word = range.start;
    while word < range.end {
        let letters = words.word(word as usize);
        let measured = gauge.measure(letters);
        let (word_distance, beginning) = gauge.distance();
        // If the first letters are already too far, all words that share them are too.
        let end = match measured {
            Some(shared) => words.beginning(&letters[..shared]).end.min(range.end),
            None => word + 1,
        };
        if word_distance.min(beginning) <= gauge.limit {
            let word_distance = if measured.is_some() { TOO_FAR } else { word_distance };
            found.extend((word..end).map(|word| Near { word, word_distance, beginning }));
        }
        word = end;
    }
    found
}

const TOO_FAR: u8 = 100;

/// The width of a band of cells around the diagonal; cells further out than the largest limit do not matter.
const WIDTH: usize = 7;

/// Measures sorted words against a typed one. Letters shared with the previous word are not measured again.
struct Gauge {
    typed: Vec<char>,
    limit: u8,
    /// The letters measured so far.
    letters: Vec<char>,
    /// A row of distances before the first letter, and one after each; the middle cell is on the diagonal.
    lines: Vec<[u8; WIDTH]>,
    /// After each letter, the least distance of any prefix so far from the typed word.
    beginnings: Vec<u8>,
}

impl Gauge {
    fn new(typed: &str, limit: u8) -> Self {
        let typed: Vec<_> = typed.chars().collect();
        let mut gauge = Self { typed, limit, letters: Vec::new(), lines: Vec::new(), beginnings: Vec::new() };
        let first = std::array::from_fn(|cell| gauge.column(0, cell).map_or(TOO_FAR, |column| column as u8));
        gauge.lines.push(first);
        gauge.beginnings.push(gauge.distance().0);
        gauge
    }

    /// The number of typed letters at a cell of a row, if it is within the typed word.
    fn column(&self, line: usize, cell: usize) -> Option<usize> {
        (line + cell).checked_sub(WIDTH / 2).filter(|&column| column <= self.typed.len())
    }

    /// Measures a word to its end, or up to the byte at which it is clearly too far; returns that byte.
    fn measure(&mut self, word: &str) -> Option<usize> {
        let shared = self.letters.iter().zip(word.chars()).take_while(|(one, two)| **one == *two).count();
        self.letters.truncate(shared);
        self.lines.truncate(shared + 1);
        self.beginnings.truncate(shared + 1);
        for (at, letter) in word.char_indices().skip(shared) {
            if self.add(letter) > self.limit {
                return Some(at + letter.len_utf8());
            }
        }
        None
    }

    /// Adds a letter and returns the least distance in its row. Swapping two neighbours counts as one slip.
    fn add(&mut self, letter: char) -> u8 {
        let at = self.letters.len();
        let above = self.lines[at];
        let mut here = [TOO_FAR; WIDTH];
        for cell in 0..WIDTH {
            let Some(column) = self.column(at + 1, cell) else { continue };
            let left = if cell > 0 { here[cell - 1] + 1 } else { TOO_FAR };
            let up = above.get(cell + 1).map_or(TOO_FAR, |up| up + 1);
            here[cell] = left.min(up);
            if column > 0 {
                let typed = self.typed[column - 1];
                here[cell] = here[cell].min(above[cell] + u8::from(typed != letter));
                let is_change =
                    at > 0 && column > 1 && typed == self.letters[at - 1] && self.typed[column - 2] == letter;
                if is_change {
                    here[cell] = here[cell].min(self.lines[at - 1][cell] + 1);
                }
            }
            here[cell] = here[cell].min(TOO_FAR);
        }
        self.letters.push(letter);
        self.lines.push(here);
        let beginning = self.beginnings[at].min(self.distance().0);
        self.beginnings.push(beginning);
        here.into_iter().min().unwrap_or(TOO_FAR)
    }

    /// The distance of the letters so far, and of their nearest prefix.
    fn distance(&self) -> (u8, u8) {
        let line = self.letters.len();
        let cell = (self.typed.len() + WIDTH / 2).checked_sub(line).filter(|&cell| cell < WIDTH);
        let word_distance = cell.map_or(TOO_FAR, |cell| self.lines[line][cell]);
        (word_distance, self.beginnings.get(line).map_or(word_distance, |beginning| word_distance.min(*beginning)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Near, near, nearest};
    use crate::dictionary::{Dictionary, DictionaryBuilder};

    fn dictionary(all: &[&str]) -> Dictionary {
        let mut builder = DictionaryBuilder::default();
        for word in all {
            builder.number(word);
        }
        builder.sorted().0
    }

    #[test]
    fn distances_count_slips() {
        for (typed, word, word_distance, beginning) in [
            ("satelite", "satellite", 1, 1),
            ("satelite", "satellites", 2, 1),
            ("debirs", "debris", 1, 1),
            ("norm", "norm", 0, 0),
            ("launcj", "launch", 1, 1),
            ("spece", "space", 1, 1),
        ] {
            let expected = Near { word: 0, word_distance, beginning };
            assert_eq!(near(&dictionary(&[word]), 0..1, typed, 2), [expected], "{typed} {word}");
        }
        assert_eq!(near(&dictionary(&["moratorium", "de"]), 0..2, "debris", 2), []);
        assert_eq!(near(&dictionary(&["de", "moratorium"]), 0..1, "moratorium", 2), []);
    }

    #[test]
    fn the_nearest_words_are_found() {
        let words = dictionary(&["satellite", "satellites", "saturn", "debris", "coöperate", "launch", "space"]);
        for (typed, found) in [
            ("satelite", "satellite"),
            ("debirs", "debris"),
            ("ebris", "debris"),
            ("lunch", "launch"),
            ("satur", "saturn"),
            ("spc", ""),
            ("sp4ce", ""),
            ("moratorium", ""),
        ] {
            let near: Vec<_> = nearest(&words, typed).iter().map(|&number| words.word(number as usize)).collect();
            assert_eq!(near.join(" "), found, "{typed}");
        }
    }

    /// The distance by its definition, cell by cell.
    fn slowly(one: &[u8], two: &[u8]) -> usize {
        let mut cells = vec![vec![0; two.len() + 1]; one.len() + 1];
        for (line, column) in (0..=one.len()).flat_map(|line| (0..=two.len()).map(move |column| (line, column))) {
            cells[line][column] = if line == 0 || column == 0 {
                line + column
            } else {
                let same = one[line - 1] == two[column - 1];
                let swapped =
                    line > 1 && column > 1 && one[line - 1] == two[column - 2] && one[line - 2] == two[column - 1];
                let change = if swapped { cells[line - 2][column - 2] + 1 } else { usize::MAX };
                let one_off = cells[line - 1][column].min(cells[line][column - 1]) + 1;
                one_off.min(cells[line - 1][column - 1] + usize::from(!same)).min(change)
            };
        }
        cells[one.len()][two.len()]
    }

    proptest::proptest! {
        #[test]
        fn near_words_are_those_of_the_definition(
            all in proptest::collection::vec("[abc]{1,9}", 1..30),
            typed in "[abcd]{1,9}",
            limit in 0..=3_usize,
        ) {
            let words = dictionary(&all.iter().map(String::as_str).collect::<Vec<_>>());
            let found = near(&words, 0..words.len() as u32, &typed, limit);
            for number in 0..words.len() as u32 {
                let word = words.word(number as usize).as_bytes();
                let word_distance = slowly(typed.as_bytes(), word);
                let beginning = (0..=word.len()).map(|end| slowly(typed.as_bytes(), &word[..end])).min().unwrap_or(0);
                let near = found.iter().find(|near| near.word == number);
                proptest::prop_assert_eq!(near.is_some(), beginning <= limit);
                if let Some(near) = near {
                    let capped = |far: usize| far.min(limit + 1);
                    proptest::prop_assert_eq!(capped(near.word_distance.into()), capped(word_distance));
                    proptest::prop_assert_eq!(usize::from(near.beginning), beginning);
                }
            }
        }
    }
}
