//! Which words of a text to mark.

use std::ops::Range;

use super::{matcher::Matcher, text::Text};

/// What matched, so that it can be marked in any text. The default marks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    matchers: Vec<Matcher>,
}

impl Marks {
    pub(crate) fn new(matchers: Vec<Matcher>) -> Self {
        Self { matchers }
    }

    /// Whether nothing would ever be marked.
    pub fn is_empty(&self) -> bool {
        self.matchers.is_empty()
    }

    /// The bytes to mark: sorted, disjoint, and between characters. A word that begins as asked is marked wholly.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        if self.matchers.is_empty() {
            return Vec::new();
        }
        let words = Text::of(text);
        // For each part whether it is marked, and whether its mark goes on into the next one.
        let mut marked = vec![(false, false); words.parts().len()];
        for matcher in &self.matchers {
            matcher.each_in(&words, &mut |parts| {
                let last = parts.end - 1;
                marked[parts.start..last].fill((true, true));
                marked[last].0 = true;
            });
        }
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut goes_on = false;
        for (part, (_, on)) in words.parts().iter().zip(marked).filter(|(_, (is, _))| *is) {
            match ranges.last_mut().filter(|_| goes_on) {
                Some(last) => last.end = part.end,
                None => ranges.push(part.start..part.end),
            }
            goes_on = on;
        }
        ranges
    }
}
