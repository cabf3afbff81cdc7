//! The fields of a document, by how much a word in them says of it.

/// Where in a document a word stands. The least weighty comes first; a match in a weightier field has a higher score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// What is said about the document elsewhere.
    Aside,
    /// Its running text, and names that it shares with other documents.
    Body,
    /// What stands out in it, such as headings and points.
    Part,
    /// What it is called.
    Title,
}

impl Field {
    /// Every field, the least weighty first.
    pub const ALL: [Self; 4] = [Self::Aside, Self::Body, Self::Part, Self::Title];

    /// How well a document matches that has a word here: from 1 to 8.
    pub(crate) fn score(self, whole: bool) -> u8 {
        1 + 2 * self as u8 + u8::from(whole)
    }
}
