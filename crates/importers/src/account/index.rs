//! An index of texts by their words, to look up whether a run of words occurs anywhere in them.

use std::collections::HashMap;

use crate::tag::Tag;

/// How many words are compared at once; longer texts are looked up in chunks of this size.
const PIECE: usize = 24;

/// Longer texts are prose, not lists.
const LIST: usize = 120;

/// Longest address of a link to scan for, in bytes.
const ADDRESS: usize = 4000;

/// Longest numeric character reference to scan for, in bytes.
const NUMBER: usize = 16;

/// Longest number before a title, in bytes.
const LABEL: usize = 14;

/// What separates the items of a list within a text.
const SEPARATORS: [char; 6] = [',', ';', ':', '|', '(', ')'];

/// The words of the texts, and every position, sorted by the words that follow it.
pub struct Index {
    numbers: HashMap<String, u32>,
    words: Vec<u32>,
    sorted: Vec<u32>,
}

/// What separates a number from a title, and a title from what follows it.
const DASHES: [&str; 3] = [" - ", " – ", " — "];

/// Separates texts, so that no run of words spans two of them.
const END: u32 = u32::MAX;

impl Index {
    /// Indexes texts.
    pub fn of(texts: &[&str]) -> Self {
        let mut index = Self { numbers: HashMap::new(), words: Vec::new(), sorted: Vec::new() };
        for text in texts {
            for line in lines(text) {
                index.add(&line);
            }
            index.words.push(END);
            // Names in consecutive brackets both stay where they are no link.
            if text.contains("][") {
                for line in lines(&text.replace("][", "] [")) {
                    index.add(&line);
                }
                index.words.push(END);
            }
            for link in text.split("](").skip(1) {
                index.add(&encoded(link.split(')').next().unwrap_or_default()));
                index.words.push(END);
            }
        }
        let words = &index.words;
        index.sorted = (0..words.len() as u32).collect();
        index.sorted.sort_unstable_by(|a, b| run(words, *a).cmp(run(words, *b)));
        index
    }

    fn add(&mut self, line: &str) {
        for word in words(line) {
            let next = self.numbers.len() as u32;
            let number = *self.numbers.entry(word).or_insert(next);
            self.words.push(number);
        }
    }

    /// Whether the texts contain this one; or each item, if it is a short list: `low, high`; or its title and what
    /// follows it: `Moor safely: Check the ropes.`; or its number and its title: `1.1 Moor safely`
    pub fn has(&self, text: &str) -> bool {
        let is_list = text.len() <= LIST && text.contains(SEPARATORS);
        // The parameter “a duration” reads “organization-defined duration” in a sentence.
        let without_article = ["a ", "an ", "the "].into_iter().find_map(|article| text.strip_prefix(article));
        self.has_whole(text)
            || without_article
                .is_some_and(|without_article| without_article.len() <= LIST && self.has_whole(without_article))
            || (is_list && text.split(SEPARATORS).all(|item| self.has_whole(item)))
            || DASHES.iter().any(|dash| text.contains(dash) && text.split(dash).all(|piece| self.has_whole(piece)))
            || text.lines().all(|line| self.has_whole(line) || self.has_numbered(line) || self.has_defined(line))
            || text.split_once(": ").is_some_and(|(title, text)| self.has_whole(title) && self.has_whole(text))
    }

    /// Whether the texts contain a line's number and its title.
    fn has_numbered(&self, line: &str) -> bool {
        let parts = line.trim().split_once(' ').filter(|(number, _)| is_number(number));
        parts.is_some_and(|(number, title)| self.has_whole(number) && self.has_whole(title))
    }

    /// Whether a line is a footnote, `[1]: https://a.example/ "A book"`, whose address and title the texts contain.
    fn has_defined(&self, line: &str) -> bool {
        let target = line.trim().strip_prefix('[').and_then(|rest| rest.split_once("]: "));
        let parts = target.map(|(_, rest)| rest.trim().split_once(' ').unwrap_or((rest.trim(), "")));
        parts.is_some_and(|(address, title)| self.has_whole(address) && self.has_whole(title))
    }

    /// Whether the texts contain each line as a run of words, long lines in chunks.
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

/// Whether a word can be the number or letter before a title.
fn is_number(word: &str) -> bool {
    let is_letter = word.chars().filter(|c| c.is_alphanumeric()).count() == 1;
    word.len() <= LABEL && (is_letter || word.chars().any(|c| c.is_ascii_digit()))
}

fn run(words: &[u32], at: u32) -> &[u32] {
    let rest = &words[at as usize..];
    &rest[..rest.len().min(PIECE)]
}

/// The lines of a text without its markup: addresses of links and the marks of citations are no words, and an inserted
/// parameter ends one run of words and begins another.
fn lines(text: &str) -> impl Iterator<Item = String> {
    let text = without_parameters(&framework::clean(text));
    let text = without_names(&without_addresses(&text));
    let text = decoded(&without_tags(&text)).replace("(Citation:", "(");
    // Marks of emphasis may occur inside a word.
    let text = text.replace(['*', '`'], "");
    encoded(&text).lines().map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// Runs of letters and digits, in lower case.
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

/// Replaces HTML tags; anything that only looks like one stays.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let tag = Tag::read(rest);
        match tag.as_ref().map(|tag| tag.name.as_str()) {
            // Block tags separate words, inline tags may occur inside a word; list items get numbers.
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

/// Decodes the brackets in addresses, which texts may have either way.
fn encoded(text: &str) -> String {
    text.replace("%28", "(").replace("%29", ")")
}

/// Decodes entities, also twice-encoded ones.
fn decoded(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..2 {
        if text.contains('&') {
            text = decoded_once(&numbered(&text));
        }
    }
    text
}

/// Replaces `&#8211;` and `&#x2013;` by the characters with these numbers.
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

/// Replaces the few named entities that occur in texts of frameworks.
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
        let index = Index::of(&["In a **crate**, ([A](https://a.example/x)) they\nwait.", "AC-1", &"long ".repeat(60)]);
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
            assert!(index.has(there), "{there}");
        }
        for absent in ["a crate wait", "wait AC", "AC-2", "box"] {
            assert!(!index.has(absent), "{absent}");
        }
    }
}
