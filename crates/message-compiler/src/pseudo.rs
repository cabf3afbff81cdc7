//! A pseudo-language for tests: English with accents, in brackets, and two fifths longer. It reveals text that is cut
//! off, or that does not come from a catalogue.

use crate::{Message, Part, Variant};

/// The tag. `XA` is the region that the Unicode CLDR reserves for this.
pub const PSEUDO: &str = "en-XA";

/// Translates the messages to the pseudo-language.
pub fn pseudo(english: &[Message]) -> Vec<Message> {
    english.iter().map(|message| Message { name: message.name.clone(), parts: bracketed(&message.parts) }).collect()
}

fn bracketed(parts: &[Part]) -> Vec<Part> {
    let letters = length(parts);
    // Texts without letters, such as list separators, stay the same, as in every language.
    if letters == 0 {
        return parts.to_vec();
    }
    let longer = "~".repeat((letters * 2).div_ceil(5));
    let text = |text: &str| Part::Text(text.to_owned());
    // Sentence fragments keep the space at their ends, which separates them from the next.
    let (before, after) = (edge(parts.first(), str::chars), edge(parts.last(), |text| text.chars().rev()));
    let (start, end) = (text(&format!("{before}[")), text(&format!("{longer}]{after}")));
    joined([start].into_iter().chain(accented(parts)).chain([end]))
}

/// Merges adjacent texts.
fn joined(parts: impl Iterator<Item = Part>) -> Vec<Part> {
    let mut all: Vec<Part> = Vec::new();
    for part in parts {
        match (all.last_mut(), part) {
            (Some(Part::Text(text)), Part::Text(more)) => text.push_str(&more),
            (_, part) => all.push(part),
        }
    }
    all
}

/// A space if the text begins (or ends) with one.
fn edge<'a, I: Iterator<Item = char>>(part: Option<&'a Part>, letters: impl FnOnce(&'a str) -> I) -> &'static str {
    match part {
        Some(Part::Text(text)) if letters(text).next() == Some(' ') => " ",
        _ => "",
    }
}

/// The number of letters in a text, with the longest variants.
fn length(parts: &[Part]) -> usize {
    let one = |part: &Part| match part {
        Part::Text(text) => text.chars().filter(|letter| letter.is_alphabetic()).count(),
        Part::Argument(_) => 0,
        Part::Select(_, variants) => variants.iter().map(|variant| length(&variant.parts)).max().unwrap_or_default(),
    };
    parts.iter().map(one).sum()
}

fn accented(parts: &[Part]) -> Vec<Part> {
    let variant = |variant: &Variant| Variant { key: variant.key.clone(), parts: accented(&variant.parts) };
    let one = |part: &Part| match part {
        Part::Text(text) => Part::Text(text.chars().map(accent).collect()),
        Part::Argument(argument) => Part::Argument(argument.clone()),
        Part::Select(argument, variants) => Part::Select(argument.clone(), variants.iter().map(variant).collect()),
    };
    parts.iter().map(one).collect()
}

fn accent(letter: char) -> char {
    const PLAIN: &str = "aceinosuyACEINOSUY";
    const ACCENTED: &str = "àçéîñöšûýÀÇÉÎÑÖŠÛÝ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::pseudo;
    use crate::{compact, faults, read};

    #[test]
    fn it_is_longer_and_says_all_that_english_says() {
        let english =
            read("a = Copy { $what }\nb = { $n ->\n [one] goal\n *[other] goals\n }\nc = { \" \" }– so").unwrap();
        let found = pseudo(&english);
        assert!(faults(&english, &found, &["one", "other"]).is_empty());
        let text = compact(&english, &found, "en-XA");
        let lines: Vec<_> = text.lines().skip(1).collect();
        assert_eq!(lines[0], "[Çöpý \u{1}A~~]");
        assert_eq!(lines[2], " [ – šö~]");
    }

    #[test]
    fn signs_stay_as_they_are() {
        let english = read("separator = { \"; \" }\nquoted = “{ $text }”").unwrap();
        assert_eq!(pseudo(&english), english);
    }
}
