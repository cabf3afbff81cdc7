//! Inline Markdown: titles, sentences, escapes and links.

use framework::check::is_address;
use pulldown_cmark::{Event, Options, Parser};

use super::html::code;

/// The longest title made from a sentence, in characters.
const TITLE: usize = 200;
/// Longest link to scan for, in bytes.
const REACH: usize = 500;

/// The words of a title, without any markup, on one line.
pub fn title(text: &str) -> String {
    let text = super::from_html(&crate::clean(text));
    if !text.contains(['*', '_', '`', '\\', '&', '<', '[', '\n', '~']) {
        return super::tidy(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    // A leading word joiner keeps the title from being read as a heading or a list item.
    let text = format!("\u{2060}{}", text.replace("\\\n", " ").split_whitespace().collect::<Vec<_>>().join(" "));
    let mut words = String::new();
    for event in Parser::new_ext(&text, Options::empty()) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => words += &text,
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    super::tidy(words.trim_start_matches('\u{2060}'))
}

/// The first sentence of a Markdown text, without markup; cut between words if it is very long.
pub fn first_sentence(text: &str) -> String {
    let first = text.split("\n\n").find(|block| !block.trim().is_empty()).unwrap_or_default();
    let line = title(first.trim_start_matches(['#', ' ']));
    let ends = line.char_indices().find(|(at, c)| {
        let after = &line[at + c.len_utf8()..];
        ".!?؟。".contains(*c) && (*c == '。' || after.starts_with(' ') && !is_abbreviation(&line[..*at]))
    });
    let sentence = ends.map_or(line.as_str(), |(at, c)| &line[..at + c.len_utf8()]);
    crate::shape::cut(sentence.trim_end_matches(['.', '。', ':', ';']), TITLE)
}

/// Whether the last word before a full stop is an abbreviation, such as `e.g` or `Abs`.
fn is_abbreviation(before: &str) -> bool {
    let word = before.rsplit(' ').next().unwrap_or_default();
    let word = word.trim_start_matches(['(', '[', '"', '“']);
    word.contains('.')
        || word.chars().count() <= 1
        || ["Abs", "Nr", "No", "Art", "etc", "bzw", "ggf", "cf", "vs"].contains(&word)
}

/// Plain words as Markdown; escapes what would be read as markup.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '_' | '`' | '[') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Keeps links to the web; others are reduced to their words, followed by the address if it is one of mail.
pub fn links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['[', '`']) {
        out += &rest[..at];
        rest = &rest[at..];
        let Some((words, address, after)) = link(rest) else {
            let end = code(rest);
            out += &rest[..end];
            rest = &rest[end..];
            continue;
        };
        match address.strip_prefix("mailto:") {
            _ if is_address(address) => out += &rest[..rest.len() - after.len()],
            Some(mail) if !words.contains(mail) => out += &format!("{words} ({mail})"),
            _ => {
                out.truncate(out.trim_end_matches('!').len());
                out += words;
            }
        }
        rest = after;
    }
    out + rest
}

/// Splits `[words](address)` at the beginning of a text into words, address and the text after it.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let words = text.strip_prefix('[')?;
    let end = words.bytes().take(REACH).position(|byte| matches!(byte, b'[' | b']'))?;
    let inside = words[end..].strip_prefix("](")?;
    let mut depth = 1_usize;
    for (at, byte) in inside.bytes().take(REACH).enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b'\n' => return None,
            _ => {}
        }
        if depth == 0 {
            let address = inside[..at].split_whitespace().next().unwrap_or_default().trim_matches(['<', '>']);
            return Some((&words[..end], address, &inside[at + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_plain() {
        for (text, expected) in [
            ("Catalog *for Demonstration*", "Catalog for Demonstration"),
            ("1. R&amp;D of `x_y` <b>now</b>", "1. R&D of x_y now"),
            ("# snake_case_name *", "# snake_case_name *"),
            ("Gate <script>alert(1)</script>", "Gate <script>alert(1)</script>"),
            ("two\nlines", "two lines"),
        ] {
            assert_eq!(title(text), expected);
        }
    }

    #[test]
    fn sentences_end_where_they_end() {
        for (text, expected) in [
            ("Every rope is looked at. And more.", "Every rope is looked at"),
            ("See e.g. the **rope** of § 44 Abs. 1 BSIG. More", "See e.g. the rope of § 44 Abs. 1 BSIG"),
            ("The office:\n\n- a", "The office"),
        ] {
            assert_eq!(first_sentence(text), expected);
        }
        assert!(first_sentence(&"word ".repeat(100)).ends_with("word…"));
    }

    #[test]
    fn links_lead_to_the_web_or_are_words() {
        for (text, expected) in [
            ("as [Q-2](#q-2) and [a](https://a.example/x_(y) \"t\")", "as Q-2 and [a](https://a.example/x_(y) \"t\")"),
            ("write [us](mailto:a@b.example)", "write us (a@b.example)"),
            ("![sign](./sign.png) [x] [y](", "sign [x] [y]("),
            ("`[a](b)` é[", "`[a](b)` é["),
        ] {
            assert_eq!(links(text), expected);
        }
    }
}
