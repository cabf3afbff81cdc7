//! A framework's texts in Markdown. Plain texts are escaped; texts in Markdown keep their formatting.
//!
//! Markdown is written from the parsed blocks, not copied: so HTML stays text, links lead only to the web, no heading
//! breaks the document's outline, and everything fits into a list item.

use super::escape::{guarded, inline, paragraphs};
use crate::link::encoded;
use framework::{
    Framework, Link, Markup,
    markdown::{self, Block, Inline},
};

/// A text; `indent` goes before every line but the first.
pub(super) fn text(framework: &Framework, text: &str, indent: &str) -> String {
    match framework.markup {
        Markup::Plain => paragraphs(text, indent),
        Markup::Markdown => blocks(&markdown::blocks(text), indent),
    }
}

/// Links as a list; `indent` goes before every line but the first.
pub(super) fn links(links: &[Link], indent: &str) -> String {
    let items = links.iter().map(|link| format!("- [{}]({})", inline(&link.title), encoded(&link.address)));
    items.collect::<Vec<_>>().join(&format!("\n{indent}"))
}

/// Whether a text starts with a block that must begin a line.
pub(super) fn begins_with_block(text: &str) -> bool {
    let after_digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = after_digits.len() < text.len() && after_digits.starts_with(". ");
    is_numbered || ["- ", "| ", "```", "> "].iter().any(|start| text.starts_with(start))
}

fn blocks(blocks: &[Block], indent: &str) -> String {
    let between = format!("\n{}\n{indent}", indent.trim_end());
    let mut parts: Vec<String> = Vec::new();
    // Two adjacent lists with the same markers would merge.
    let mut marks = ListMarks::default();
    for part in blocks {
        marks = if matches!(part, Block::List { .. }) { marks.other() } else { ListMarks::default() };
        parts.push(block(part, marks, indent));
    }
    parts.join(&between)
}

/// The markers of a list's items: one of the two kinds that Markdown has.
#[derive(Clone, Copy, Default)]
struct ListMarks {
    is_first: bool,
}

impl ListMarks {
    fn other(self) -> Self {
        Self { is_first: !self.is_first }
    }

    fn of(self, number: Option<u64>) -> String {
        match (number, self.is_first) {
            (Some(number), true) => format!("{number}. "),
            (Some(number), false) => format!("{number}) "),
            (None, true) => "- ".to_owned(),
            (None, false) => "* ".to_owned(),
        }
    }
}

fn block(block: &Block, marks: ListMarks, indent: &str) -> String {
    match block {
        Block::Paragraph(content) => guarded(words(content, indent)),
        Block::Heading(content) => format!("**{}**", words(content, indent).trim()),
        Block::List { start, items } => list(*start, items, marks, indent),
        Block::Quote(parts) => format!("> {}", blocks(parts, &format!("{indent}> "))),
        Block::Code(code) => fenced(code, indent),
        Block::Table { head, rows } => table(head, rows, indent),
        Block::Rule => "---".to_owned(),
    }
}

fn list(start: Option<u64>, items: &[Vec<Block>], marks: ListMarks, indent: &str) -> String {
    let items = items.iter().enumerate().map(|(at, item)| {
        let mark = marks.of(start.map(|start| start.saturating_add(at as u64)));
        let inner = format!("{indent}{}", " ".repeat(mark.len()));
        format!("{mark}{}", blocks(item, &inner))
    });
    items.collect::<Vec<_>>().join(&format!("\n{indent}"))
}

/// Fenced code; the fence is longer than any run of backticks in it.
fn fenced(code: &str, indent: &str) -> String {
    let fence = "`".repeat(longest_run(code).max(2) + 1);
    let lines = std::iter::once(&*fence).chain(code.trim_end().lines()).chain([&*fence]);
    lines.collect::<Vec<_>>().join(&format!("\n{indent}"))
}

fn table(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], indent: &str) -> String {
    let row = |cells: &[Vec<Inline>]| {
        let cells: Vec<String> = cells.iter().map(|cell| in_cell(cell)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let ruler = format!("|{}", " --- |".repeat(head.len()));
    let lines = [row(head), ruler].into_iter().chain(rows.iter().map(|cells| row(cells)));
    lines.collect::<Vec<_>>().join(&format!("\n{indent}"))
}

/// The words of a cell: on one line, with every `|` escaped, even in code.
fn in_cell(content: &[Inline]) -> String {
    let part = |part: &Inline| match part {
        Inline::Break => Inline::Text(" ".to_owned()),
        Inline::Code(code) => Inline::Code(code.replace('|', "\\|")),
        part => part.clone(),
    };
    words(&content.iter().map(part).collect::<Vec<_>>(), "")
}

fn words(content: &[Inline], indent: &str) -> String {
    content.iter().map(|part| word(part, indent)).collect()
}

fn word(part: &Inline, indent: &str) -> String {
    match part {
        Inline::Text(text) => spaced(text, &inline(text)),
        Inline::Code(code) => {
            let fence = "`".repeat(longest_run(code) + 1);
            let gap = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
            format!("{fence}{gap}{}{gap}{fence}", code.replace('\n', " "))
        }
        Inline::Emphasis(content) => around(&words(content, indent), "*"),
        Inline::Strong(content) => around(&words(content, indent), "**"),
        Inline::Link { address, content } => format!("[{}]({})", words(content, indent), encoded(address)),
        Inline::Break => format!("\\\n{indent}"),
    }
}

/// Puts emphasis marks right next to the words; with a space between, they would not count.
fn around(words: &str, mark: &str) -> String {
    if words.trim().is_empty() { words.to_owned() } else { spaced(words, &format!("{mark}{}{mark}", words.trim())) }
}

/// The escaped text, with a space where the text begins or ends with one.
fn spaced(text: &str, safe: &str) -> String {
    if safe.is_empty() {
        return if text.is_empty() { String::new() } else { " ".to_owned() };
    }
    let gap = |is_there: bool| if is_there { " " } else { "" };
    format!("{}{safe}{}", gap(text.starts_with(char::is_whitespace)), gap(text.ends_with(char::is_whitespace)))
}

/// The longest run of backticks.
fn longest_run(code: &str) -> usize {
    code.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 13] = [
        "Plain.",
        "Two\n\nparagraphs, 2 * 3 * 4 and <b>.",
        "*one* **two** `three` [four](https://a.example/x)",
        "line\\\nbreak",
        "- a\n- b\n  - c\n\n    more\n- d",
        "3. three\n4. four",
        "> said\n>\n> - so",
        "```\nlet x = `1`;\n\n  y\n```",
        "| a | b |\n| - | - |\n| **1** | 2 |",
        "before\n\n---\n\nafter",
        "\\# none, \\- neither\n\n1\\. nor this",
        "- a\n- b\n\n* c\n\n1. d\n\n1) e",
        "``a ` b``, **bold *and* more**, *x*y",
    ];

    #[test]
    fn what_is_written_reads_as_what_was_read() {
        let framework = Framework { markup: Markup::Markdown, ..Framework::default() };
        for source in TEXTS {
            let written = text(&framework, source, "");
            assert_eq!(markdown::blocks(&written), markdown::blocks(source), "{source}\nbecame\n{written}");
        }
    }

    #[test]
    fn it_stays_whole_in_an_item_of_a_list() {
        let framework = Framework { markup: Markup::Markdown, ..Framework::default() };
        for source in TEXTS {
            let item = format!("- **Name.**\n\n  {}", text(&framework, source, "  "));
            let [Block::List { items, .. }] = &markdown::blocks(&item)[..] else { panic!("{item}") };
            assert_eq!(items[0][1..], markdown::blocks(source)[..], "{item}");
        }
    }

    #[test]
    fn nothing_in_it_is_html_or_a_heading() {
        let framework = Framework { markup: Markup::Markdown, ..Framework::default() };
        assert_eq!(text(&framework, "# Head\n\n<script>x</script>", ""), "**Head**\n\n\\<script>x\\</script>");
    }
}
