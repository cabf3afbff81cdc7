//! The fields of a document, by weight.

/// Where a word occurs in a document. Fields go from light to heavy; a match in a heavier field scores higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Text about the document that appears elsewhere.
    Aside,
    /// Running text, and names that it shares with other documents.
    Body,
    /// Prominent text, such as headings and points.
    Part,
    /// The document's title.
    Title,
}

impl Field {
    /// Every field, the lightest first.
    pub const ALL: [Self; 4] = [Self::Aside, Self::Body, Self::Part, Self::Title];

    /// The score of a match in this field, from 1 to 8; whole words score higher than prefixes.
    pub(crate) fn score(self, whole: bool) -> u8 {
        1 + 2 * self as u8 + u8::from(whole)
    }
}
