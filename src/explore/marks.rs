//! Which words of a text to mark.

use std::ops::Range;

use super::{look::Look, text::Text};

/// What matched, so that it can be marked in any text. The default marks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    looks: Vec<Look>,
}

impl Marks {
    pub(super) fn new(looks: Vec<Look>) -> Self {
        Self { looks }
    }

    /// Whether nothing would ever be marked.
    pub fn is_empty(&self) -> bool {
        self.looks.is_empty()
    }

    /// The bytes to mark: sorted, disjoint, and between characters. A word that begins as asked is marked wholly.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        if self.looks.is_empty() {
            return Vec::new();
        }
        let words = Text::of(text);
        let mut found = Vec::new();
        for look in &self.looks {
            look.each_in(&words, |parts| {
                found.push(words.parts()[parts.start].start..words.parts()[parts.end - 1].end);
            });
        }
        found.sort_unstable_by_key(|range| (range.start, range.end));
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in found {
            match merged.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        merged
    }
}
