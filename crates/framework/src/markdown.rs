//! Texts in Markdown: as a tree for pages and exports to render, and as the plain text that a reader sees.
//!
//! The tree is `CommonMark` with tables. HTML stays text, except for the few elements that catalogs use in prose:
//! `<p>`, `<br>`, `<ul>`, `<ol>`, `<li>`, `<b>`, `<strong>`, `<i>`, `<em>` and `<code>`.
//!
//! ```
//! use framework::markdown::{Block, Inline, blocks, plain};
//!
//! let text = "Keep **all** records:\n\n- for `3` years<br>or longer";
//! assert_eq!(plain(text), "Keep all records:\nfor 3 years\nor longer");
//! let [Block::Paragraph(first), Block::List { items, .. }] = &blocks(text)[..] else { panic!() };
//! assert_eq!(first[1], Inline::Strong(vec![Inline::Text("all".into())]));
//! assert_eq!(items.len(), 1);
//! ```

mod html;
mod parse;

pub use parse::blocks;

/// A block-level part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading.
    Heading(Vec<Inline>),
    /// A list; a numbered one has its first number.
    List {
        /// The first number.
        start: Option<u64>,
        /// The contents of each item.
        items: Vec<Vec<Block>>,
    },
    /// A block quote.
    Quote(Vec<Block>),
    /// Lines of code, unchanged.
    Code(String),
    /// A table. Rows may be shorter than the head.
    Table {
        /// The cells of the head.
        head: Vec<Vec<Inline>>,
        /// The cells of each row.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A horizontal rule.
    Rule,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Code.
    Code(String),
    /// Words with emphasis.
    Emphasis(Vec<Inline>),
    /// Words with strong emphasis.
    Strong(Vec<Inline>),
    /// A link. A picture becomes a link to its address, since the program fetches none.
    Link {
        /// An `http` or `https` address.
        address: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// A line break.
    Break,
}

/// The words of a text without markup, one line per paragraph, item and cell.
pub fn plain(text: &str) -> String {
    let mut out = String::new();
    for block in blocks(text) {
        block.push_plain(&mut out);
    }
    out
}

/// The words of a paragraph, without markup.
pub fn words(content: &[Inline]) -> String {
    let mut out = String::new();
    for inline in content {
        inline.push_plain(&mut out);
    }
    out
}

impl Block {
    fn push_plain(&self, out: &mut String) {
        match self {
            Self::Paragraph(content) | Self::Heading(content) => push_line(content, out),
            Self::List { items, .. } => items.iter().flatten().for_each(|block| block.push_plain(out)),
            Self::Quote(blocks) => blocks.iter().for_each(|block| block.push_plain(out)),
            Self::Code(code) => push_line(&[Inline::Text(code.trim_end().to_owned())], out),
            Self::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| push_line(cell, out));
            }
            Self::Rule => {}
        }
    }
}

fn push_line(content: &[Inline], out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
    for inline in content {
        inline.push_plain(out);
    }
}

impl Inline {
    pub(super) fn push_plain(&self, out: &mut String) {
        match self {
            Self::Text(text) | Self::Code(text) => out.push_str(text),
            Self::Emphasis(content) | Self::Strong(content) | Self::Link { content, .. } => {
                for inline in content {
                    inline.push_plain(out);
                }
            }
            Self::Break => out.push('\n'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, Inline, blocks, plain};

    #[test]
    fn marks_are_not_words() {
        for (text, words) in [
            ("", ""),
            ("Plain.", "Plain."),
            ("one\ntwo", "one two"),
            ("*one* **two** `three` [four](https://a.example \"t\")", "one two three four"),
            ("![a picture](https://a.example/p.png)", "a picture"),
            ("# Head\n\ntext\n\n---\n\n> said", "Head\ntext\nsaid"),
            ("- a\n- b\n  - c\n\n1. d", "a\nb\nc\nd"),
            ("| a | b |\n| - | - |\n| 1 | 2 |", "a\nb\n1\n2"),
            ("```\nlet x;\n```", "let x;"),
            ("a &lt; b &amp; c", "a < b & c"),
            ("a<br>b<br/>c", "a\nb\nc"),
            ("<p>One <b>two</b>.</p><ul><li>three</li><li><code>four</code></li></ul>", "One two.\nthree\nfour"),
            ("x <script>alert(1)</script>", "x <script>alert(1)</script>"),
            ("<div>\nraw\n</div>", "<div>\nraw\n</div>"),
            ("`<p>` is an element", "<p> is an element"),
        ] {
            assert_eq!(plain(text), words, "{text}");
        }
    }

    #[test]
    fn only_addresses_of_the_web_become_links() {
        let words = || vec![Inline::Text("x".into())];
        let link = Inline::Link { address: "https://a.example/".into(), content: words() };
        assert_eq!(blocks("[x](https://a.example/)"), [Block::Paragraph(vec![link])]);
        for address in ["javascript:alert(1)", "#fragment", "file:///etc"] {
            assert_eq!(blocks(&format!("[x]({address})")), [Block::Paragraph(words())], "{address}");
        }
    }

    #[test]
    fn marks_without_an_end_and_deep_ones_do_no_harm() {
        assert_eq!(plain("a <b>b\n\nc</i> d"), "a b\nc d");
        for text in [">".repeat(50_000), "- ".repeat(20_000), "*a ".repeat(20_000), "<b>".repeat(20_000)] {
            assert!(plain(&text).len() <= text.len());
        }
        assert_eq!(plain(&format!("<p>{}<p>deep", "<l</li>i>".repeat(3000))).lines().last(), Some("deep"));
    }
}
