//! Words that are nearly the one that was typed: letters too many, too few, wrong, or in the wrong order.

use std::ops::Range;

use super::dictionary::Dictionary;

/// How many letters may be wrong in a word this long.
pub(super) fn allowance(length: usize) -> usize {
    match length {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// How far one word is from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Distance {
    /// From the whole word.
    whole: usize,
    /// From the nearest of its beginnings.
    beginning: usize,
}

/// Measures words against a typed one, in memory that is kept.
struct Gauge {
    typed: Vec<char>,
    other: Vec<char>,
    rows: [Vec<usize>; 3],
}

/// The numbers of the words nearest to a typed one that nothing begins with. Words whose first letter is right come
/// before others, whole words before beginnings of longer ones; within these, only the nearest.
pub(super) fn nearest(words: &Dictionary, typed: &str) -> Vec<u32> {
    let limit = allowance(typed.chars().count());
    if limit == 0 || typed.contains(|letter: char| letter.is_numeric()) {
        return Vec::new();
    }
    let first = typed.chars().next().map_or(0..0, |first| words.beginning(first.encode_utf8(&mut [0; 4])));
    let kept = within(words, first, typed, limit);
    if kept.is_empty() { within(words, 0..words.len() as u32, typed, limit) } else { kept }
}

fn within(words: &Dictionary, range: Range<u32>, typed: &str, limit: usize) -> Vec<u32> {
    let mut gauge = Gauge::new(typed);
    let far: Vec<_> =
        range.filter_map(|number| Some((number, gauge.far(words.word(number as usize), limit)?))).collect();
    let nearest = |of: fn(&Distance) -> usize| {
        let least = far.iter().map(|(_, distance)| of(distance)).min().filter(|&least| least <= limit)?;
        Some(far.iter().filter(|(_, distance)| of(distance) == least).map(|&(number, _)| number).collect())
    };
    nearest(|distance| distance.whole).or_else(|| nearest(|distance| distance.beginning)).unwrap_or_default()
}

/// The words nearest to this one: how far each is, and its number.
pub(super) fn ranked(words: &Dictionary, typed: &str, limit: usize) -> Vec<(usize, u32)> {
    let mut gauge = Gauge::new(typed);
    let near = |number: u32| gauge.far(words.word(number as usize), limit).map(|far| (far.whole, number));
    (0..words.len() as u32).filter_map(near).filter(|&(far, _)| far <= limit).collect()
}

impl Gauge {
    fn new(typed: &str) -> Self {
        Self { typed: typed.chars().collect(), other: Vec::new(), rows: Default::default() }
    }

    /// How far a word is, unless it is clearly further than `limit`. A change of two neighbours counts as one.
    fn far(&mut self, word: &str, limit: usize) -> Option<Distance> {
        self.other.clear();
        self.other.extend(word.chars().take(self.typed.len() + limit + 1));
        let width = self.other.len() + 1;
        if width + limit <= self.typed.len() {
            return None;
        }
        self.rows.iter_mut().for_each(|row| row.resize(width, 0));
        self.rows[1][..width].iter_mut().enumerate().for_each(|(at, cell)| *cell = at);
        for line in 0..self.typed.len() {
            if self.line(line) > limit {
                return None;
            }
            self.rows.rotate_left(1);
        }
        let last = &self.rows[1][..width];
        Some(Distance { whole: last[width - 1], beginning: last.iter().copied().min().unwrap_or(width) })
    }

    /// Fills in the line of one typed letter, and says the least in it.
    fn line(&mut self, line: usize) -> usize {
        let [before, above, here] = &mut self.rows;
        let typed = self.typed[line];
        here[0] = line + 1;
        let mut least = here[0];
        for (at, &other) in self.other.iter().enumerate() {
            let mut cost = (above[at] + usize::from(typed != other)).min(above[at + 1] + 1).min(here[at] + 1);
            if line > 0 && at > 0 && typed == self.other[at - 1] && self.typed[line - 1] == other {
                cost = cost.min(before[at - 1] + 1);
            }
            here[at + 1] = cost;
            least = least.min(cost);
        }
        least
    }
}

#[cfg(test)]
mod tests {
    use super::{Distance, Gauge, nearest};
    use crate::explore::dictionary::Growing;

    #[test]
    fn distances_count_slips() {
        for (typed, word, whole, beginning) in [
            ("satelite", "satellite", 1, 1),
            ("satelite", "satellites", 2, 1),
            ("debirs", "debris", 1, 1),
            ("norm", "norm", 0, 0),
            ("launcj", "launch", 1, 1),
            ("spece", "space", 1, 1),
        ] {
            assert_eq!(Gauge::new(typed).far(word, 2), Some(Distance { whole, beginning }), "{typed} {word}");
        }
        assert_eq!(Gauge::new("debris").far("moratorium", 2), None);
        assert_eq!(Gauge::new("moratorium").far("de", 2), None);
    }

    #[test]
    fn the_nearest_words_are_found() {
        let mut growing = Growing::default();
        for word in ["satellite", "satellites", "saturn", "debris", "coöperate", "launch", "space"] {
            growing.number(word);
        }
        let (words, _) = growing.sorted();
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
}
