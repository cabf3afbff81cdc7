//! A word diff of two texts.

use similar::{ChangeTag, TextDiff};

/// Longer texts, in bytes, are compared by line: by word, readers would have to wait.
const LONG: usize = 100_000;

/// A span of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Whether the words were kept, added or removed.
    pub words: Words,
    /// The words, whitespace included.
    pub text: String,
}

/// What happened to some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Both texts have them.
    Kept,
    /// Only the newer text has them.
    Added,
    /// Only the older text has them.
    Removed,
}

/// Diffs two texts by word. The kept and removed spans together are the older text, the kept and added ones the newer.
///
/// ```
/// use compare::{Words, words};
///
/// let spans = words("light the steps", "light all steps");
/// let changed = spans.iter().filter(|span| span.words != Words::Kept);
/// let changed: Vec<_> = changed.map(|span| span.text.as_str()).collect();
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
