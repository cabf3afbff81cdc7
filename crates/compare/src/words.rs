//! The words that changed in a text.

use similar::{ChangeTag, TextDiff};

/// From so many bytes on, two texts are compared line by line: word by word would keep the reader waiting.
const LONG: usize = 100_000;

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// What became of it.
    pub words: Words,
    /// The words, blanks included.
    pub text: String,
}

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// They stand in both texts.
    Kept,
    /// They stand in the newer text only.
    Added,
    /// They stood in the older text only.
    Removed,
}

/// The two texts as one, word by word. Put together, what is kept and removed is the older text, and what is kept and added
/// the newer.
///
/// ```
/// use compare::{Words, words};
///
/// let spans = words("light the steps", "light all steps");
/// let changed: Vec<_> = spans.iter().filter(|it| it.words != Words::Kept).map(|it| it.text.as_str()).collect();
/// assert_eq!(changed, ["the", "all"]);
/// ```
pub fn words(before: &str, after: &str) -> Vec<Span> {
    let diff = if before.len() + after.len() > LONG {
        TextDiff::from_lines(before, after)
    } else {
        TextDiff::from_unicode_words(before, after)
    };
    let mut spans: Vec<Span> = Vec::new();
    for change in diff.iter_all_changes() {
        let words = match change.tag() {
            ChangeTag::Equal => Words::Kept,
            ChangeTag::Insert => Words::Added,
            ChangeTag::Delete => Words::Removed,
        };
        match spans.last_mut().filter(|last| last.words == words) {
            Some(last) => last.text.push_str(change.value()),
            None => spans.push(Span { words, text: change.value().to_owned() }),
        }
    }
    spans
}
