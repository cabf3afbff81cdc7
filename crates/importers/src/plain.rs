//! Reduces names in the light markup that foreign formats allow to plain words on one line.

use super::{clean, markup::enclosed};

/// The text that replaces a piece of markup, and the text after it.
type Parsed<'a> = Option<(&'a str, &'a str)>;

/// The words without `(Citation: …)`, without the addresses of links, and without `<code>` and `<br>`.
pub fn plain(marked: &str) -> String {
    let marked = clean(marked);
    let mut out = String::with_capacity(marked.len());
    let mut rest: &str = &marked;
    while let Some(at) = rest.find(['(', '[', '<']) {
        let (before, found) = rest.split_at(at);
        out.push_str(before);
        let (replacement, after) = if let Some(after) = citation(found) {
            out.truncate(out.trim_end_matches(' ').len());
            ("", after)
        } else {
            link(found).or_else(|| tag(found)).unwrap_or(found.split_at(1))
        };
        out.push_str(replacement);
        rest = after;
    }
    out.push_str(rest);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text after `(Citation: …)`, if it begins with one.
fn citation(text: &str) -> Option<&str> {
    if text.starts_with("(Citation:") { enclosed(text, b'(', b')').map(|(_, after)| after) } else { None }
}

/// The words of `[words](address)`.
fn link(text: &str) -> Parsed<'_> {
    let (words, rest) = enclosed(text, b'[', b']')?;
    let (address, after) = enclosed(rest, b'(', b')')?;
    let is_address = ["http://", "https://", "#", "/", "./", "mailto:"].iter().any(|start| address.starts_with(start));
    is_address.then_some((words, after))
}

fn tag(text: &str) -> Parsed<'_> {
    [("<code>", ""), ("</code>", ""), ("<br>", "\n"), ("<br/>", "\n"), ("<br />", "\n")]
        .into_iter()
        .find_map(|(tag, replacement)| text.strip_prefix(tag).map(|after| (replacement, after)))
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
            ("run <code>%TEMP%</code><br>now", "run %TEMP% now"),
            ("a[i](x) (see b) <b>", "a[i](x) (see b) <b>"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("one\r\n\r\ntwo  \nthree", "one two three"),
            ("(Citation: never closed", "(Citation: never closed"),
            ("[é](", "[é]("),
            ("(é", "(é"),
            ("", ""),
        ] {
            assert_eq!(plain(marked), expected, "{marked}");
        }
    }
}
