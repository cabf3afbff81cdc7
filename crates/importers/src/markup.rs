//! Converts the mixed markup of foreign texts (Markdown, some HTML, citations) to the Markdown that frameworks use.

use std::collections::HashMap;

use super::{clean, tag::Tag};

/// Longest citation or link to scan for, in bytes; bounds the cost of hostile text.
const REACH: usize = 1000;

/// Deepest nesting of brackets; deeper ones enclose nothing.
const NESTED: usize = 20;

/// Where the citations and relative links in a text lead.
#[derive(Debug, Default)]
pub struct References<'a> {
    /// Addresses by the names of citations.
    pub citations: HashMap<&'a str, &'a str>,
    /// The site of addresses that begin with `/`, without a slash at the end.
    pub host: Option<String>,
}

/// The text that replaces a piece of markup, and the text after it.
type Parsed<'t> = Option<(String, &'t str)>;

/// The text as Markdown: HTML tags become Markdown where it has a form for them, citations become links where their
/// address is known, and links that lead nowhere become their words.
pub fn markdown(marked: &str, references: &References<'_>) -> String {
    let marked = clean(marked);
    let mut out = String::with_capacity(marked.len());
    let mut rest: &str = &marked;
    while let Some(at) = rest.find(['(', '[', '<']) {
        let (before, found) = rest.split_at(at);
        out.push_str(before);
        let parsed = citation(found, references).or_else(|| link(found, references)).or_else(|| tag(found));
        let (replacement, after) = parsed.unwrap_or_else(|| (found[..1].to_owned(), &found[1..]));
        if replacement.starts_with("([") && out.ends_with(|c: char| c.is_alphanumeric() || ".,;:!?)".contains(c)) {
            out.push(' ');
        }
        out.push_str(&replacement);
        rest = after;
    }
    out.push_str(rest);
    tidy(&out)
}

/// `(Citation: A)` as a link named A.
fn citation<'t>(text: &'t str, references: &References<'_>) -> Parsed<'t> {
    text.strip_prefix("(Citation:")?;
    let (inside, after) = enclosed(text, b'(', b')')?;
    let name = inside.trim_start_matches("Citation:").trim();
    let linked = references.citations.get(name).and_then(|address| web_address(address, references));
    Some((linked.map_or_else(|| format!("({name})"), |address| format!("([{name}]({address}))")), after))
}

/// `[words](address)` if the address leads somewhere; otherwise, and for `[words][name]`, the words.
fn link<'t>(text: &'t str, references: &References<'_>) -> Parsed<'t> {
    let (words, after) = enclosed(text, b'[', b']')?;
    let (open, close) = if after.starts_with('(') { (b'(', b')') } else { (b'[', b']') };
    let (address, after) = enclosed(after, open, close)?;
    match (open, web_address(address.trim(), references)) {
        (b'(', Some(address)) => Some((format!("[{words}]({address})"), after)),
        (b'(', None) if !is_local(address) => None,
        _ => Some((words.to_owned(), after)),
    }
}

/// Whether an address is relative to the page that the text was taken from.
fn is_local(address: &str) -> bool {
    ["#", "/", "./", "../", "mailto:"].iter().any(|start| address.trim().starts_with(start))
}

/// The web address, escaped so that Markdown ends it in the right place.
fn web_address(address: &str, references: &References<'_>) -> Option<String> {
    let absolute = match (address.starts_with('/'), &references.host) {
        (true, Some(host)) => format!("{host}{address}"),
        _ => address.to_owned(),
    };
    super::shape::address(&absolute).map(|absolute| absolute.replace('(', "%28").replace(')', "%29"))
}

/// Splits `(inside)after`; brackets inside must pair up, except those after a backslash.
pub fn enclosed(text: &str, open: u8, close: u8) -> Option<(&str, &str)> {
    let (mut depth, mut escaped) = (0_usize, false);
    for (at, byte) in text.bytes().take(REACH).enumerate() {
        match byte {
            _ if escaped => {}
            _ if byte == open && depth == NESTED => return None,
            _ if byte == open => depth += 1,
            _ if byte == close => depth = depth.saturating_sub(1),
            _ => {}
        }
        escaped = !escaped && byte == b'\\';
        if depth == 0 {
            return (at > 0).then(|| (&text[1..at], &text[at + 1..]));
        }
    }
    None
}

/// An HTML tag as its Markdown equivalent; unknown tags stay as they are.
fn tag(text: &str) -> Parsed<'_> {
    let tag = Tag::read(text)?;
    let slash = if tag.closes { "/" } else { "" };
    let replacement = match format!("{slash}{}", tag.name).as_str() {
        "b" | "/b" | "strong" | "/strong" => "**",
        "i" | "/i" | "em" | "/em" | "u" | "/u" => "*",
        "code" | "/code" => "`",
        "br" => "  \n",
        "p" | "/p" | "div" | "/div" | "ul" | "/ul" | "ol" | "/ol" | "/li" | "table" | "/table" | "/tr" | "/h1"
        | "/h2" | "/h3" | "/h4" => "\n\n",
        "li" => "\n\n* ",
        "h1" | "h2" | "h3" | "h4" => "\n\n#### ",
        "tr" | "tbody" | "/tbody" | "thead" | "/thead" | "sup" | "/sup" | "sub" | "/sub" | "span" | "/span" | "/a" => {
            ""
        }
        "td" | "/td" | "th" | "/th" => " ",
        "a" => return Some(anchor(&tag)),
        _ => return None,
    };
    Some((replacement.to_owned(), tag.after))
}

/// `<a href="…">words</a>` as a link, if it leads to a web address.
fn anchor<'t>(tag: &Tag<'t>) -> (String, &'t str) {
    let after = tag.after;
    let words = after[..after.floor_char_boundary(REACH)].find("</a>");
    match (super::shape::address(tag.target), words) {
        (Some(address), Some(end)) => (format!("[{}]({address})", &after[..end]), &after[end + 4..]),
        _ => (String::new(), after),
    }
}

/// Trims lines except for the two blanks that break one, keeps at most one empty line, and trims the whole.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.trim().lines() {
        let trimmed = line.trim_end();
        empty = if trimmed.is_empty() { empty + 1 } else { 0 };
        if empty > 1 {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(trimmed);
        if line.ends_with("  ") && !trimmed.is_empty() {
            out.push_str("  ");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(marked: &str) -> String {
        let citations = HashMap::from([("A (2018)", "https://a.example/x_(y)")]);
        markdown(marked, &References { citations, host: Some("https://b.example".to_owned()) })
    }

    #[test]
    fn markup_keeps_its_form() {
        for (marked, expected) in [
            ("It may.(Citation: A (2018))", "It may. ([A (2018)](https://a.example/x_%28y%29))"),
            ("It may. (Citation: B)", "It may. (B)"),
            ("a <b>bold</b> <code>x</code><br>word", "a **bold** `x`  \nword"),
            ("a *barrel* [\\[1\\]][1]", "a *barrel* \\[1\\]"),
            ("[vLLM]( https://a.example)", "[vLLM](https://a.example)"),
            ("[up](/x) [here](#y) a[i](x)", "[up](https://b.example/x) here a[i](x)"),
            ("<ul><li>one</li><li>two</li></ul>", "* one\n\n* two"),
            ("<a href=\"https://a.example/\">A</a> &lt;x&gt; <script>", "[A](https://a.example/) &lt;x&gt; <script>"),
            ("Keep x<i and y>z, a < b > c", "Keep x<i and y>z, a < b > c"),
            ("(Citation: never closed", "(Citation: never closed"),
            ("one\r\n\r\n\r\n\r\ntwo", "one\n\ntwo"),
            ("Reed (a harbour) is <br>wide", "Reed (a harbour) is  \nwide"),
            ("[é](", "[é]("),
            ("", ""),
        ] {
            assert_eq!(read(marked), expected, "{marked}");
        }
    }
}
