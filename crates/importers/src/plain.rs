//! From the light markup that foreign formats allow in texts to plain text. Nothing is ever read as markup after this.

use super::clean;

/// How far the end of a citation or of a link's address is looked for, in bytes: hostile texts must not cost more.
const REACH: usize = 500;

/// What stands for a piece of markup, and the text after it.
type Piece<'a> = Option<(&'a str, &'a str)>;

/// The text without `(Citation: …)`, with links reduced to their words and without `<code>` and `<br>` tags.
pub fn plain(marked: &str) -> String {
    let marked = clean(marked);
    let mut out = String::with_capacity(marked.len());
    let mut rest: &str = &marked;
    while let Some(at) = rest.find(['(', '[', '<']) {
        let (before, found) = rest.split_at(at);
        out.push_str(before);
        let (kept, after) = if let Some(after) = citation(found) {
            out.truncate(out.trim_end_matches(' ').len());
            ("", after)
        } else {
            link(found).or_else(|| tag(found)).unwrap_or(found.split_at(1))
        };
        out.push_str(kept);
        rest = after;
    }
    out.push_str(rest);
    tidy(&out)
}

/// What follows `(Citation: …)`, where the text begins with one.
fn citation(text: &str) -> Option<&str> {
    if text.starts_with("(Citation:") { parenthesis(text).map(|(_, after)| after) } else { None }
}

/// The words of `[words](address)`.
fn link(text: &str) -> Piece<'_> {
    let words = text.strip_prefix('[')?;
    let end = words.bytes().take(REACH).position(|byte| matches!(byte, b'[' | b']'))?;
    let (address, after) = parenthesis(words[end..].strip_prefix(']').filter(|rest| rest.starts_with('('))?)?;
    let is_address = ["http://", "https://", "#", "/", "./", "mailto:"].iter().any(|start| address.starts_with(start));
    is_address.then(|| (&words[..end], after))
}

/// The parts of `(inside)after`, with parentheses inside in pairs. The text begins with the first of them.
fn parenthesis(text: &str) -> Piece<'_> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().take(REACH).enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return (at > 0).then(|| (&text[1..at], &text[at + 1..]));
        }
    }
    None
}

fn tag(text: &str) -> Piece<'_> {
    [("<code>", ""), ("</code>", ""), ("<br>", "\n"), ("<br/>", "\n"), ("<br />", "\n")]
        .into_iter()
        .find_map(|(tag, kept)| text.strip_prefix(tag).map(|after| (kept, after)))
}

/// No blanks at the ends of lines, never more than one empty line, nothing around the whole.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.trim().lines().map(str::trim_end) {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty > 1 {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_reduced_to_its_words() {
        for (marked, expected) in [
            ("It may. (Citation: A, B (2018))  (Citation: C)", "It may."),
            ("before (Citation: A). After", "before. After"),
            ("Unlike [Evasion](https://a.example/x_(y)), it", "Unlike Evasion, it"),
            ("run <code>%TEMP%</code><br>now", "run %TEMP%\nnow"),
            ("a[i](x) (see b) <b>", "a[i](x) (see b) <b>"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("one\r\n\r\n\r\n\r\ntwo  \nthree", "one\n\ntwo\nthree"),
            ("(Citation: never closed", "(Citation: never closed"),
            ("[é](", "[é]("),
            ("(é", "(é"),
            ("", ""),
        ] {
            assert_eq!(plain(marked), expected, "{marked}");
        }
    }
}
