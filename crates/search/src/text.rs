//! Splits a text into words. Indexed, typed and marked text all go through here, so that they agree on what a word is.

use super::fold;

/// A text as words; reuses its memory from text to text.
#[derive(Debug, Default)]
pub(crate) struct Text {
    folded: String,
    parts: Vec<Part>,
}

/// A word, or a part of a compound such as `anti-satellite`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// Where the part starts in the text, in bytes.
    pub start: usize,
    /// Where the part ends.
    pub end: usize,
    /// The part's tie to the part before it.
    pub tie: Tie,
    from: usize,
    to: usize,
}

/// What separates a part from the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tie {
    /// A space or a mark, or the start of the text.
    Separate,
    /// A single hyphen, apostrophe, full stop or ampersand, a soft hyphen, or an Arabic article: parts of one compound.
    Joined,
    /// Nothing: scripts without spaces.
    Run,
}

impl Text {
    /// Splits a text.
    pub fn of(text: &str) -> Self {
        let mut words = Self::default();
        words.read(text);
        words
    }

    /// Splits another text, reusing the memory.
    pub fn read(&mut self, text: &str) {
        self.folded.clear();
        self.parts.clear();
        let mut reader = Reader { out: self, tie: Tie::Separate, open: false };
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes[at];
            if byte.is_ascii_alphanumeric() {
                let end = at + bytes[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
                reader.letter(at, end, |out| fold::push_all(out, &text[at..end]));
                at = end;
            } else if byte.is_ascii() {
                reader.gap(char::from(byte));
                at += 1;
            } else {
                at += reader.non_ascii(text, at);
            }
        }
        if text.contains("ال") || text.contains("لل") {
            self.split_articles(text);
        }
    }

    /// Splits the Arabic article, with any conjunction or preposition attached to it, from its word, so that both are
    /// found.
    fn split_articles(&mut self, text: &str) {
        for at in (0..self.parts.len()).rev() {
            let Part { start, end, from, to, tie } = self.parts[at];
            let (spelt, folded) = (&text[start..end], &self.folded[from..to]);
            let begins = |article: &&&str| spelt.starts_with(**article) && folded.starts_with(**article);
            let Some(length) = ARTICLES.iter().find(begins).map(|article| article.len()) else { continue };
            if folded[length..].chars().count() >= 3 {
                self.parts[at] = Part { start, end: start + length, from, to: from + length, tie };
                let word = Part { start: start + length, end, from: from + length, to, tie: Tie::Joined };
                self.parts.insert(at + 1, word);
            }
        }
    }

    /// The original spelling of a part, if folding changed more than its case.
    pub fn spelling<'t>(&self, part: usize, text: &'t str) -> Option<&'t str> {
        let Part { start, end, .. } = self.parts[part];
        let spelt = &text[start..end];
        (!spelt.is_ascii() && spelt.to_lowercase() != self.word(part)).then_some(spelt)
    }

    /// The parts, in order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// A part's folded letters.
    pub fn word(&self, part: usize) -> &str {
        let part = &self.parts[part];
        &self.folded[part.from..part.to]
    }

    /// The folded letters of these parts, joined.
    pub fn joined(&self, parts: std::ops::Range<usize>) -> &str {
        &self.folded[self.parts[parts.start].from..self.parts[parts.end - 1].to]
    }

    /// The end of the compound that starts at this part; the next part if it is a simple word.
    pub fn compound_end(&self, start: usize) -> usize {
        let tied = self.parts[start + 1..].iter().take_while(|part| part.tie == Tie::Joined).count();
        start + 1 + tied
    }

    /// The compounds and simple words, as ranges of parts.
    pub fn compounds(&self) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
        let mut start = 0;
        std::iter::from_fn(move || {
            let from = start;
            (from < self.parts.len()).then(|| {
                start = self.compound_end(from);
                from..start
            })
        })
    }
}

/// The Arabic article, alone and with the conjunctions and prepositions that attach to it.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];

/// The state while splitting a text.
struct Reader<'t> {
    out: &'t mut Text,
    /// The tie of the next part.
    tie: Tie,
    /// Whether the last part can still grow.
    open: bool,
}

impl Reader<'_> {
    #[inline]
    fn letter(&mut self, start: usize, end: usize, push: impl FnOnce(&mut String)) {
        if !self.open {
            let from = self.out.folded.len();
            self.out.parts.push(Part { start, end, tie: self.tie, from, to: from });
            self.open = true;
        }
        push(&mut self.out.folded);
        let to = self.out.folded.len();
        if let Some(part) = self.out.parts.last_mut() {
            part.end = end;
            part.to = to;
        }
    }

    #[inline]
    fn gap(&mut self, mark: char) {
        self.tie = if self.open && is_joiner(mark) { Tie::Joined } else { Tie::Separate };
        self.open = false;
    }

    /// Reads the character at this position and returns its length.
    fn non_ascii(&mut self, text: &str, at: usize) -> usize {
        let Some(letter) = text[at..].chars().next() else { return 1 };
        let end = at + letter.len_utf8();
        let composed = self.out.folded.chars().next_back().and_then(|last| fold::compose(last, letter));
        let touches = self.out.parts.last().is_some_and(|part| part.end == at);
        if let (Some(one), true) = (composed, touches) {
            self.replace_last(one, end);
        } else if letter == '\u{AD}' {
            self.gap(letter);
        } else if fold::is_silent(letter) {
            if let (true, Some(part)) = (self.open, self.out.parts.last_mut()) {
                part.end = end;
            }
        } else if !letter.is_alphanumeric() && !fold::is_numeral(letter) {
            self.gap(letter);
        } else if fold::is_unspaced_script(letter) && !fold::is_numeral(letter) {
            self.lone_letter(at, end, letter);
        } else {
            self.letter(at, end, |out| fold::push(out, letter));
        }
        end - at
    }

    /// Replaces the last letter by one that extends to here.
    fn replace_last(&mut self, letter: char, end: usize) {
        self.out.folded.pop();
        self.out.folded.push(letter);
        let to = self.out.folded.len();
        if let Some(part) = self.out.parts.last_mut() {
            part.end = end;
            part.to = to;
        }
    }

    /// Adds a letter that is a word by itself; whatever follows directly is tied to it as a run.
    fn lone_letter(&mut self, start: usize, end: usize, letter: char) {
        if self.open {
            self.tie = Tie::Run;
            self.open = false;
        }
        self.letter(start, end, |out| fold::push(out, letter));
        self.tie = Tie::Run;
        self.open = false;
    }
}

/// Whether a mark between two letters joins them into a compound.
fn is_joiner(mark: char) -> bool {
    matches!(mark, '-' | '\u{AD}' | '\'' | '.' | '&' | '_' | '‐' | '‑' | '’' | 'ʼ' | '·')
}

#[cfg(test)]
mod tests {
    use super::{Text, Tie};

    #[test]
    fn texts_fall_apart_into_words_and_compounds() {
        for (text, words) in [
            ("Anti-satellite tests, 2032.", "anti+satellite tests 2032"),
            ("America’s U.S. R&D", "america+s u+s r+d"),
            ("end. Start -- a - b", "end start a b"),
            ("AC-2(1)", "ac+2 1"),
            ("宇宙policy 外交", "宇~宙~policy 外~交"),
            ("soft\u{AD}ware", "soft+ware"),
            ("الحطام والحد إلى الله", "ال+حطام والحد الي الله"),
            ("للحطام بالفضاء", "لل+حطام بال+فضاء"),
            ("ｶﾞｲﾄﾞ ガイド カ\u{3099}イト\u{3099} ハ\u{309A}", "ガ~イ~ド ガ~イ~ド ガ~イ~ド パ"),
            ("は\u{3099} ひ\u{309A} つ\u{3099} と\u{3099} う\u{3099}", "ば ぴ づ ど ゔ"),
            ("\u{1112}\u{1161}\u{11AB}글", "한글"),
            ("เเละ และ", "แ~ล~ะ แ~ล~ะ"),
            ("พ.ศ. ๒๕๖๖", "พ ศ 2566"),
            ("?!… —", ""),
        ] {
            let read = Text::of(text);
            let mut shown = String::new();
            for (index, part) in read.parts().iter().enumerate() {
                match part.tie {
                    Tie::Separate if index == 0 => {}
                    Tie::Separate => shown.push(' '),
                    Tie::Joined => shown.push('+'),
                    Tie::Run => shown.push('~'),
                }
                shown.push_str(read.word(index));
            }
            assert_eq!(shown, words, "{text}");
        }
    }

    #[test]
    fn parts_know_their_place_in_the_text() {
        let text = "Zoë’s naïve e\u{301}tude";
        let read = Text::of(text);
        let pieces: Vec<_> = read.parts().iter().map(|part| &text[part.start..part.end]).collect();
        assert_eq!(pieces, ["Zoë", "s", "naïve", "e\u{301}tude"]);
        assert_eq!(read.joined(0..2), "zoes");
    }
}
