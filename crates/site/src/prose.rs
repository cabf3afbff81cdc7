//! A framework's texts as HTML: plain text as paragraphs, Markdown rendered.

use exports::escaped;
use framework::{
    Framework, Markup,
    markdown::{self, Block, Inline},
};

/// A text as HTML blocks; `end` goes after its last words.
pub(crate) fn blocks(framework: &Framework, text: &str, end: &str) -> String {
    let html = match framework.markup {
        Markup::Plain => {
            let paragraphs = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
            let paragraph = |text: &str| format!("<p>{}</p>\n", escaped(text));
            paragraphs.map(paragraph).collect()
        }
        Markup::Markdown => all(&markdown::blocks(text)),
    };
    match (html.strip_suffix("</p>\n"), end) {
        (_, "") => html,
        (Some(open), end) => format!("{open} {end}</p>\n"),
        (None, end) => format!("{html}<p>{end}</p>\n"),
    }
}

fn all(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(content) => format!("<p>{}</p>\n", line(content)),
        Block::Heading(content) => format!("<p><strong>{}</strong></p>\n", line(content)),
        Block::List { start, items } => {
            let item = |item: &Vec<Block>| format!("<li>{}</li>\n", all(item));
            let items: String = items.iter().map(item).collect();
            match start {
                Some(start) => format!("<ol start=\"{start}\">\n{items}</ol>\n"),
                None => format!("<ul>\n{items}</ul>\n"),
            }
        }
        Block::Quote(blocks) => format!("<blockquote>{}</blockquote>\n", all(blocks)),
        Block::Code(code) => format!("<pre><code>{}</code></pre>\n", escaped(code)),
        Block::Table { head, rows } => {
            let row = |name: &str, cells: &[Vec<Inline>]| {
                let cell = |cell: &Vec<Inline>| format!("<{name}>{}</{name}>", line(cell));
                let cells: String = cells.iter().map(cell).collect();
                format!("<tr>{cells}</tr>\n")
            };
            let rows: String = rows.iter().map(|cells| row("td", cells)).collect();
            format!("<table>\n<thead>\n{}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n", row("th", head))
        }
        Block::Rule => "<hr>\n".to_owned(),
    }
}

fn line(content: &[Inline]) -> String {
    content.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => escaped(text),
        Inline::Code(code) => format!("<code>{}</code>", escaped(code)),
        Inline::Emphasis(content) => format!("<em>{}</em>", line(content)),
        Inline::Strong(content) => format!("<strong>{}</strong>", line(content)),
        Inline::Link { address, content } => link(address, &line(content)),
        Inline::Break => "<br>\n".to_owned(),
    }
}

/// An external link; `content` is HTML.
pub(crate) fn link(address: &str, content: &str) -> String {
    format!("<a href=\"{}\" rel=\"noopener noreferrer\">{content}</a>", escaped(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_paragraphs_and_markdown_keeps_its_form() {
        let plain = Framework::default();
        assert_eq!(blocks(&plain, "a < b\n\n**c**", "[1]"), "<p>a &lt; b</p>\n<p>**c** [1]</p>\n");
        let written = Framework { markup: Markup::Markdown, ..Framework::default() };
        let html = blocks(&written, "**a** [b](https://b.example)\n\n- c\n\n| d |\n| - |\n| <script> |", "[1]");
        for part in ["<strong>a</strong>", "href=\"https://b.example\"", "<ul>", "<td>&lt;script&gt;</td>", "[1]"] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("<script"), "{html}");
    }
}
