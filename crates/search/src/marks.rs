//! Which words of a text are marked.

use std::ops::Range;

use super::{matcher::Matcher, text::Text};

/// The matchers of a search, to mark matches in any text. The default marks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    matchers: Vec<Matcher>,
}

impl Marks {
    pub(crate) fn new(matchers: Vec<Matcher>) -> Self {
        Self { matchers }
    }

    /// Whether there is nothing to mark in any text.
    pub fn is_empty(&self) -> bool {
        self.matchers.is_empty()
    }

    /// The byte ranges to mark: sorted, disjoint, and on character boundaries. A word with a matching prefix is marked
    /// whole.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        if self.matchers.is_empty() {
            return Vec::new();
        }
        let words = Text::of(text);
        // For each part, whether it is marked, and whether the mark continues into the next part.
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
