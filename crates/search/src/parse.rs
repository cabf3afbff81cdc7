//! Parses typed text into words, phrases and exclusions. Parsing never fails: input without meaning gives no items.

use super::text::{Text, Tie};

/// The most items in a query, so that a page pasted into the search field cannot slow it down. The scores of this many
/// still fit a byte when added.
pub(crate) const MOST: usize = 31;

/// A condition on documents: at least one of its terms must occur, or none may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// Whether documents that match are excluded.
    pub exclude: bool,
    /// The terms, at least one.
    pub terms: Vec<Term>,
}

/// A word or a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    /// The term as typed, including quotation marks and minus.
    pub typed: String,
    /// The parsed word or phrase.
    pub kind: TermKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TermKind {
    /// A word, or the prefix of one; for a compound, also its parts.
    Word { word: String, parts: Vec<String> },
    /// Consecutive words. In an open phrase, the last word is a prefix.
    Phrase { words: Vec<String>, open: bool },
}

/// One condition of a query, as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Words and phrases as typed; any one suffices.
    pub any: Vec<String>,
    /// Whether documents with one of them are excluded.
    pub exclude: bool,
}

impl Clause {
    pub(crate) fn of(item: &Item) -> Self {
        Self { any: item.terms.iter().map(|term| term.typed.clone()).collect(), exclude: item.exclude }
    }

    /// The clause as query text.
    pub fn typed(&self) -> String {
        self.any.join(" OR ")
    }
}

/// Explains how a query is understood.
///
/// ```
/// let clauses = search::clauses("moon OR mars NOT probe");
/// assert_eq!(clauses[0].any, ["moon", "mars"]);
/// assert!(clauses[1].exclude);
/// ```
pub fn clauses(text: &str) -> Vec<Clause> {
    parse(text).iter().map(Clause::of).collect()
}

impl Item {
    /// Whether the item may be dropped when it leaves no results.
    pub fn is_stop_word(&self) -> bool {
        !self.exclude
            && self.terms.iter().all(|term| matches!(&term.kind, TermKind::Word { word, .. } if is_stop_word(word)))
    }

    /// The word, if the item is a single required word and no compound.
    pub fn plain(&self) -> Option<&str> {
        match self.terms.as_slice() {
            [Term { kind: TermKind::Word { word, parts }, .. }] if parts.is_empty() && !self.exclude => Some(word),
            _ => None,
        }
    }
}

impl Term {
    /// The first word to look for.
    pub fn start(&self) -> &str {
        match &self.kind {
            TermKind::Word { word, .. } => word,
            TermKind::Phrase { words, .. } => words.first().map_or("", String::as_str),
        }
    }
}

/// Whether a word is too common to search by.
pub(crate) fn is_stop_word(word: &str) -> bool {
    const STOP: &str = " a an and are as at be by for from has have in into is it its of on or that the their this to was were which will with ";
    STOP.split(' ').any(|stop| stop == word)
}

/// Parses typed text. `OR`, `|` and `NOT` are operators only in capitals and only with operands; otherwise they are
/// words.
pub(crate) fn parse(typed: &str) -> Vec<Item> {
    let pieces = pieces(typed);
    let mut items: Vec<Item> = Vec::new();
    let (mut or, mut not) = (false, false);
    for (at, piece) in pieces.iter().enumerate() {
        let goes_on = pieces[at + 1..].iter().any(|piece| !is_operator(piece) && !Text::of(piece).parts().is_empty());
        let can_join = items.last().is_some_and(|item| !item.exclude);
        match *piece {
            "OR" | "|" if goes_on && can_join => or = true,
            "NOT" if goes_on => not = true,
            _ => {
                let exclude = not || piece.starts_with('-');
                // Excluded terms carry a minus, so that the typed pieces parse the same again on their own.
                let terms = if not && !piece.starts_with('-') { read(&format!("-{piece}")) } else { read(piece) };
                add(terms, exclude, or && !exclude, &mut items);
                (or, not) = (false, false);
            }
        }
    }
    items.truncate(MOST);
    items
}

fn is_operator(piece: &str) -> bool {
    matches!(piece, "OR" | "|" | "NOT")
}

/// Adds terms as items; with `or`, the first term joins the last item.
fn add(terms: Vec<Term>, exclude: bool, or: bool, items: &mut Vec<Item>) {
    let mut terms = terms.into_iter();
    if let (true, Some(last)) = (or, items.last_mut().filter(|last| last.terms.len() < MOST)) {
        last.terms.extend(terms.next());
    }
    for term in terms {
        let is_same = |item: &Item| matches!(item.terms.as_slice(), [one] if one.kind == term.kind);
        if !items.iter().any(|item| item.exclude == exclude && is_same(item)) {
            items.push(Item { exclude, terms: vec![term] });
        }
    }
}

/// Splits typed text into pieces, with quotation marks and minus.
fn pieces(typed: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = typed.trim_start();
    while !rest.is_empty() && pieces.len() < 2 * MOST {
        let (piece, after) = cut(rest);
        pieces.push(piece);
        rest = after.trim_start();
    }
    pieces
}

/// Splits off the next piece; returns it and the rest.
fn cut(rest: &str) -> (&str, &str) {
    let body = rest.trim_start_matches('-');
    let start = rest.len() - body.len();
    let end = match body.chars().next() {
        Some('|') => Some(start + 1),
        Some(quote) if is_quote(quote) => {
            let inner = start + quote.len_utf8();
            rest[inner..]
                .char_indices()
                .find(|&(_, mark)| is_quote(mark))
                .map(|(at, mark)| inner + at + mark.len_utf8())
        }
        _ => body.find(|mark: char| mark.is_whitespace() || mark == '|' || is_quote(mark)).map(|at| start + at),
    };
    rest.split_at(end.unwrap_or(rest.len()))
}

fn read(piece: &str) -> Vec<Term> {
    let body = piece.trim_start_matches('-');
    let exclude = body.len() < piece.len();
    let text = Text::of(body);
    if text.parts().is_empty() {
        return Vec::new();
    }
    let as_phrase = |open| vec![(piece, phrase(&text, 0..text.parts().len(), open))];
    let found = if body.starts_with(is_quote) {
        as_phrase(!body.ends_with(is_quote))
    } else if exclude && text.compounds().count() > 1 {
        as_phrase(true)
    } else {
        words(&text, body, piece)
    };
    found.into_iter().map(|(typed, kind)| Term { typed: typed.to_owned(), kind }).collect()
}

/// The words of a piece without quotation marks: `and/or` has two, `anti-satellite` is one, `宇宙` is a phrase.
fn words<'p>(text: &Text, body: &'p str, piece: &'p str) -> Vec<(&'p str, TermKind)> {
    let ends = |&at: &usize| at == text.parts().len() || text.parts()[at].tie == Tie::Separate;
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
            TermKind::Word { word: text.joined(start..end).to_owned(), parts }
        };
        out.push((typed, kind));
        start = end;
    }
    out
}

fn phrase(text: &Text, parts: std::ops::Range<usize>, open: bool) -> TermKind {
    TermKind::Phrase { words: parts.map(|at| text.word(at).to_owned()).collect(), open }
}

fn is_quote(mark: char) -> bool {
    matches!(mark, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::{TermKind, parse};

    fn shown(typed: &str) -> String {
        let show = |term: &super::Term| match &term.kind {
            TermKind::Word { word, parts } if parts.is_empty() => word.clone(),
            TermKind::Word { word, parts } => format!("{word}({})", parts.join("+")),
            TermKind::Phrase { words, open } => format!("[{}{}]", words.join(" "), if *open { "…" } else { "" }),
        };
        let item = |item: &super::Item| {
            let terms: Vec<_> = item.terms.iter().map(show).collect();
            format!("{}{}", if item.exclude { "-" } else { "" }, terms.join("|"))
        };
        parse(typed).iter().map(item).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn capitals_mean_alternatives_and_exclusions() {
        for (typed, read) in [
            ("debris OR climate", "debris|climate"),
            ("debris or climate", "debris or climate"),
            ("debris | climate law", "debris|climate law"),
            ("debris|climate", "debris|climate"),
            ("a1 OR \"b c\" OR d", "a1|[b c]|d"),
            ("NOT debris", "-debris"),
            ("not debris", "not debris"),
            ("space NOT \"direct ascent\"", "space -[direct ascent]"),
            ("NOT -debris", "-debris"),
            ("OR", "or"),
            ("NOT", "not"),
            ("OR debris", "or debris"),
            ("debris OR", "debris or"),
            ("debris NOT", "debris not"),
            ("debris OR NOT climate", "debris -climate"),
            ("-debris OR climate", "-debris or climate"),
            ("||| |", ""),
        ] {
            assert_eq!(shown(typed), read, "{typed}");
        }
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
