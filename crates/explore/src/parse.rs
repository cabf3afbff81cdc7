//! What was typed, read as words, phrases and exclusions. Reading never fails: what makes no sense is no word.

use super::text::{Text, Tie};

/// More words than this are not looked for, so that a page pasted into the search field cannot hold it up. The levels of so
/// many words still add up in a byte.
pub(super) const MOST: usize = 31;

/// One thing that has to be in a goal, or must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// As it was typed, quotation marks and minus included.
    pub typed: String,
    /// Whether goals that have it are left out.
    pub exclude: bool,
    /// What is looked for.
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word, or the beginning of one; a compound's parts beside it.
    Word { word: String, parts: Vec<String> },
    /// Words one after the other. An open one has a last word that may go on.
    Phrase { words: Vec<String>, open: bool },
}

impl Item {
    /// Whether it may be dropped where it leaves nothing.
    pub fn is_stop_word(&self) -> bool {
        matches!(&self.kind, Kind::Word { word, .. } if !self.exclude && is_stop_word(word))
    }

    /// The first letters looked for.
    pub fn start(&self) -> &str {
        match &self.kind {
            Kind::Word { word, .. } => word,
            Kind::Phrase { words, .. } => words.first().map_or("", String::as_str),
        }
    }

    /// The word, where it is a simple one that has to be there.
    pub fn plain(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word { word, parts } if parts.is_empty() && !self.exclude => Some(word),
            _ => None,
        }
    }
}

/// Whether a word says too little to find by.
pub(super) fn is_stop_word(word: &str) -> bool {
    const STOP: &str = " a an and are as at be by for from has have in into is it its of on or that the their this to was were which will with ";
    STOP.split(' ').any(|stop| stop == word)
}

/// Reads what was typed.
pub(super) fn parse(typed: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut rest = typed.trim_start();
    while !rest.is_empty() && items.len() < MOST {
        let (piece, after) = cut(rest);
        read(piece, &mut items);
        rest = after.trim_start();
    }
    items
}

/// The next piece, quotation marks and minus included, and what comes after it.
fn cut(rest: &str) -> (&str, &str) {
    let body = rest.trim_start_matches('-');
    let start = rest.len() - body.len();
    let end = match body.chars().next().filter(|&mark| is_quote(mark)) {
        Some(quote) => {
            let inner = start + quote.len_utf8();
            rest[inner..]
                .char_indices()
                .find(|&(_, mark)| is_quote(mark))
                .map(|(at, mark)| inner + at + mark.len_utf8())
        }
        None => body.find(|mark: char| mark.is_whitespace() || is_quote(mark)).map(|at| start + at),
    };
    rest.split_at(end.unwrap_or(rest.len()))
}

fn read(piece: &str, items: &mut Vec<Item>) {
    let body = piece.trim_start_matches('-');
    let exclude = body.len() < piece.len();
    let text = Text::of(body);
    if text.parts().is_empty() {
        return;
    }
    let mut found = Vec::new();
    if body.starts_with(is_quote) {
        found.push((piece, phrase(&text, 0..text.parts().len(), !body.ends_with(is_quote))));
    } else if exclude && text.compounds().count() > 1 {
        found.push((piece, phrase(&text, 0..text.parts().len(), true)));
    } else {
        found.extend(words(&text, body, piece));
    }
    for (typed, kind) in found {
        let item = Item { typed: typed.to_owned(), exclude, kind };
        if !items.iter().any(|known| known.kind == item.kind && known.exclude == exclude) {
            items.push(item);
        }
    }
}

/// The words of a piece without quotation marks: `and/or` has two, `anti-satellite` is one, `宇宙` is a phrase.
fn words<'p>(text: &Text, body: &'p str, piece: &'p str) -> Vec<(&'p str, Kind)> {
    let ends = |&at: &usize| at == text.parts().len() || text.parts()[at].tie == Tie::Apart;
    let mut start = 0;
    let mut out = Vec::new();
    for end in (1..=text.parts().len()).filter(ends) {
        let parts = &text.parts()[start..end];
        let whole = start == 0 && end == text.parts().len();
        let typed = if whole { piece } else { &body[parts[0].start..parts[parts.len() - 1].end] };
        let kind = if parts[1..].iter().any(|part| part.tie == Tie::Run) {
            phrase(text, start..end, true)
        } else {
            let simple = parts.len() == 1;
            let parts = if simple { Vec::new() } else { (start..end).map(|at| text.word(at).to_owned()).collect() };
            Kind::Word { word: text.joined(start..end).to_owned(), parts }
        };
        out.push((typed, kind));
        start = end;
    }
    out
}

fn phrase(text: &Text, parts: std::ops::Range<usize>, open: bool) -> Kind {
    Kind::Phrase { words: parts.map(|at| text.word(at).to_owned()).collect(), open }
}

fn is_quote(mark: char) -> bool {
    matches!(mark, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::{Kind, parse};

    fn shown(typed: &str) -> String {
        let show = |item: &super::Item| {
            let minus = if item.exclude { "-" } else { "" };
            match &item.kind {
                Kind::Word { word, parts } if parts.is_empty() => format!("{minus}{word}"),
                Kind::Word { word, parts } => format!("{minus}{word}({})", parts.join("+")),
                Kind::Phrase { words, open } => format!("{minus}[{}{}]", words.join(" "), if *open { "…" } else { "" }),
            }
        };
        parse(typed).iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn typed_text_reads_as_words_phrases_and_exclusions() {
        for (typed, read) in [
            ("Space  Debris", "space debris"),
            ("\"best practices\" norms", "[best practices] norms"),
            ("\"best prac", "[best prac…]"),
            ("debris -moratorium", "debris -moratorium"),
            ("-\"direct ascent\"", "-[direct ascent]"),
            ("anti-satellite", "antisatellite(anti+satellite)"),
            ("and/or", "and or"),
            ("-and/or", "-[and or…]"),
            ("- -- \"\" \" ' . ,", ""),
            ("宇宙外交", "[宇 宙 外 交…]"),
            ("space space", "space"),
            ("word\"a phrase\"", "word [a phrase]"),
        ] {
            assert_eq!(shown(typed), read, "{typed}");
        }
    }
}
