//! An index of texts by their words, which tells whether a run of words stands anywhere in them.

use std::collections::HashMap;

use crate::tag::Tag;

/// As many words are compared at once; a longer text is looked up piece by piece.
const PIECE: usize = 24;

/// Longer texts are prose, not lists.
const LIST: usize = 120;

/// How far the end of an address is looked for, in bytes.
const ADDRESS: usize = 4000;

/// How far the end of the number of a letter is looked for, in bytes.
const NUMBER: usize = 16;

/// Longer words are no numbers before titles.
const LABEL: usize = 14;

/// What parts the items of a list that stands in one text.
const SEPARATORS: [char; 6] = [',', ';', ':', '|', '(', ')'];

/// Texts as words, with every place sorted by the words that begin there.
pub struct Heard {
    numbers: HashMap<String, u32>,
    words: Vec<u32>,
    sorted: Vec<u32>,
}

/// What parts a number from a title, and a title from what follows it.
const DASHES: [&str; 3] = [" - ", " – ", " — "];

/// Stands between texts, so that no run of words goes across their ends.
const END: u32 = u32::MAX;

impl Heard {
    /// Indexes texts.
    pub fn of(texts: &[&str]) -> Self {
        let mut heard = Self { numbers: HashMap::new(), words: Vec::new(), sorted: Vec::new() };
        for text in texts {
            for line in lines(text) {
                heard.add(&line);
            }
            heard.words.push(END);
            // Names in brackets that follow each other stay both where they are no link.
            if text.contains("][") {
                for line in lines(&text.replace("][", "] [")) {
                    heard.add(&line);
                }
                heard.words.push(END);
            }
            for link in text.split("](").skip(1) {
                heard.add(&encoded(link.split(')').next().unwrap_or_default()));
                heard.words.push(END);
            }
        }
        let words = &heard.words;
        heard.sorted = (0..words.len() as u32).collect();
        heard.sorted.sort_unstable_by(|a, b| run(words, *a).cmp(run(words, *b)));
        heard
    }

    fn add(&mut self, line: &str) {
        for word in words(line) {
            let next = self.numbers.len() as u32;
            let number = *self.numbers.entry(word).or_insert(next);
            self.words.push(number);
        }
    }

    /// Whether the texts hold this one, or, where it is a short list, each of its items: `low, high`; or its title and what
    /// follows it: `Moor safely: Check the ropes.`; or its number and its title: `1.1 Moor safely`
    pub fn has(&self, text: &str) -> bool {
        let is_list = text.len() <= LIST && text.contains(SEPARATORS);
        // “a duration” goes into a sentence as “organization-defined duration”.
        let bare = ["a ", "an ", "the "].into_iter().find_map(|article| text.strip_prefix(article));
        self.has_whole(text)
            || bare.is_some_and(|bare| bare.len() <= LIST && self.has_whole(bare))
            || (is_list && text.split(SEPARATORS).all(|item| self.has_whole(item)))
            || DASHES.iter().any(|dash| text.contains(dash) && text.split(dash).all(|piece| self.has_whole(piece)))
            || text.lines().all(|line| self.has_whole(line) || self.has_numbered(line) || self.has_defined(line))
            || text.split_once(": ").is_some_and(|(title, text)| self.has_whole(title) && self.has_whole(text))
    }

    /// Whether a line stands there as a number and a title.
    fn has_numbered(&self, line: &str) -> bool {
        let parts = line.trim().split_once(' ').filter(|(number, _)| is_number(number));
        parts.is_some_and(|(number, title)| self.has_whole(number) && self.has_whole(title))
    }

    /// Whether a line says where a footnote leads, `[1]: https://a.example/ "A book"`, and both are there.
    fn has_defined(&self, line: &str) -> bool {
        let target = line.trim().strip_prefix('[').and_then(|rest| rest.split_once("]: "));
        let parts = target.map(|(_, rest)| rest.trim().split_once(' ').unwrap_or((rest.trim(), "")));
        parts.is_some_and(|(address, title)| self.has_whole(address) && self.has_whole(title))
    }

    /// Whether each line stands there as a run of words, long lines piece by piece.
    fn has_whole(&self, text: &str) -> bool {
        lines(text).all(|line| {
            let words: Option<Vec<u32>> = words(&line).map(|word| self.numbers.get(&word).copied()).collect();
            words.is_some_and(|words| words.chunks(PIECE).all(|piece| self.has_run(piece)))
        })
    }

    fn has_run(&self, piece: &[u32]) -> bool {
        let order = |at: &u32| {
            let run = run(&self.words, *at);
            let begins = &run[..run.len().min(piece.len())];
            begins.cmp(piece)
        };
        self.sorted.binary_search_by(order).is_ok()
    }
}

/// Whether a word can be the number or the letter before a title.
fn is_number(word: &str) -> bool {
    let is_letter = word.chars().filter(|c| c.is_alphanumeric()).count() == 1;
    word.len() <= LABEL && (is_letter || word.chars().any(|c| c.is_ascii_digit()))
}

fn run(words: &[u32], at: u32) -> &[u32] {
    let rest = &words[at as usize..];
    &rest[..rest.len().min(PIECE)]
}

/// The lines of a text without its markup: addresses of links and citations' marks are no words, and where a parameter is
/// put in, one run of words ends and another begins.
fn lines(text: &str) -> impl Iterator<Item = String> {
    let text = without_parameters(&framework::clean(text));
    let text = without_names(&without_addresses(&text));
    let text = decoded(&without_tags(&text)).replace("(Citation:", "(");
    // Marks of emphasis may stand inside a word.
    let text = text.replace(['*', '`'], "");
    encoded(&text).lines().map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// Letters and digits in runs, in small letters.
fn words(line: &str) -> impl Iterator<Item = String> {
    line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// `{{ insert: param, x }}` ends a line.
fn without_parameters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((_, after)) = after.split_once("}}") else { break };
        out.push_str(before);
        out.push('\n');
        rest = after;
    }
    out + rest
}

/// `[words](address)` is its words.
fn without_addresses(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        out.push_str(before);
        let near = &after[..after.floor_char_boundary(ADDRESS)];
        let address = near.split_once(')').map(|(address, _)| address);
        let Some(address) = address.filter(|address| !address.trim().contains(char::is_whitespace)) else {
            out.push_str("](");
            rest = after;
            continue;
        };
        rest = &after[address.len() + 1..];
        // A bracket inside the address closes before its end.
        if address.contains('(') {
            rest = rest.split_once(')').map_or(rest, |(_, behind)| behind);
        }
        // A word may end after the link: `[rope](address)s`.
        if !rest.starts_with(char::is_alphanumeric) {
            out.push(' ');
        }
    }
    out + rest
}

/// `[words][name]` is its words.
fn without_names(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("][") {
        out.push_str(before);
        out.push(' ');
        // `[[A](address)][[B](address)]` are two links in brackets.
        let is_name = !after.starts_with('[');
        rest = after.split_once(']').filter(|_| is_name).map_or(after, |(_, after)| after);
    }
    out + rest
}

/// Tags of HTML stand for blanks; what only looks like one stays.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let tag = Tag::read(rest);
        match tag.as_ref().map(|tag| tag.name.as_str()) {
            // A tag of a block parts words, one inside a line may stand inside a word; items of lists get numbers.
            Some("li" | "ol" | "ul") => out.push('\n'),
            Some(name) if BLOCKS.contains(&name) => out.push(' '),
            Some(name) if INLINE.contains(&name) => {}
            _ => {
                out.push('<');
                rest = &rest[1..];
                continue;
            }
        }
        rest = tag.map_or("", |tag| tag.after);
    }
    out + rest
}

const INLINE: [&str; 12] = ["b", "strong", "i", "em", "u", "code", "a", "span", "sup", "sub", "insert", "q"];

const BLOCKS: [&str; 17] =
    ["br", "p", "div", "ul", "ol", "li", "table", "tbody", "thead", "tr", "td", "th", "h1", "h2", "h3", "h4", "pre"];

/// Brackets in addresses stand there as they are or encoded.
fn encoded(text: &str) -> String {
    text.replace("%28", "(").replace("%29", ")")
}

/// Without entities, those of entities too.
fn decoded(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..2 {
        if text.contains('&') {
            text = decoded_once(&numbered(&text));
        }
    }
    text
}

/// `&#8211;` and `&#x2013;` are the letters with these numbers.
fn numbered(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("&#") {
        out.push_str(before);
        let found = after[..after.floor_char_boundary(NUMBER)].split_once(';').and_then(|(digits, _)| {
            let hex = digits.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
            let number = hex.unwrap_or_else(|| digits.parse()).ok()?;
            Some((char::from_u32(number)?, &after[digits.len() + 1..]))
        });
        if let Some((letter, after)) = found {
            out.push(letter);
            rest = after;
        } else {
            out.push_str("&#");
            rest = after;
        }
    }
    out + rest
}

/// The few entities with a name that texts of frameworks have.
fn decoded_once(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&nbsp;", " ")];
    let text = entities.into_iter().fold(text.to_owned(), |text, (entity, c)| text.replace(entity, c));
    text.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_words_are_found_and_others_are_not() {
        let heard = Heard::of(&["In a **crate**, ([A](https://a.example/x)) they\nwait.", "AC-1", &"long ".repeat(60)]);
        for there in [
            "in a crate",
            "(Citation: A)",
            "They &#8211; wait",
            "AC-1 – Crate",
            "A &amp;amp; they",
            "[A](../x.md) they",
            "[th](../x.md)ey wait",
            "[1]: https://a.example/x \"Crate\"",
            "they wait",
            "<b>crate</b>",
            "ac-1",
            "wait; AC-1",
            &"long ".repeat(50),
            "…",
        ] {
            assert!(heard.has(there), "{there}");
        }
        for absent in ["a crate wait", "wait AC", "AC-2", "box"] {
            assert!(!heard.has(absent), "{absent}");
        }
    }
}
