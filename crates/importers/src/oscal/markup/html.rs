//! Converts HTML in texts to Markdown. Only known elements count; anything else that looks like a tag stays text.

use super::node::{Node, is_block, to_markdown};
use crate::tag::Tag;

const KNOWN: [&str; 33] = [
    "a",
    "b",
    "blockquote",
    "br",
    "caption",
    "code",
    "div",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "li",
    "ol",
    "p",
    "pre",
    "q",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
];
const VOID: [&str; 2] = ["br", "hr"];
/// How deep elements may nest; deeper ones lose their formatting, not their words.
const DEEPEST: usize = 50;
/// Longest code to scan for, in bytes.
const CODE: usize = 20_000;

/// The text with its HTML converted to Markdown. Code in backquotes stays as it is.
pub fn from_html(text: &str) -> String {
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut reader = Reader { open: Vec::new(), top: Vec::new() };
    let (mut rest, mut found) = (text, false);
    while let Some(at) = rest.find(['<', '`']) {
        reader.text(&rest[..at]);
        rest = &rest[at..];
        if let Some(tag) = known(rest) {
            found = true;
            rest = tag.after;
            reader.tag(tag);
        } else {
            let (words, after) = rest.split_at(code(rest));
            reader.text(words);
            rest = after;
        }
    }
    if !found {
        return text.to_owned();
    }
    reader.text(rest);
    to_markdown(&reader.finish())
}

/// The length of the code in backquotes at the beginning of a text, or of the first character if there is none.
pub fn code(text: &str) -> usize {
    let ticks = text.bytes().take_while(|byte| *byte == b'`').count();
    if ticks == 0 {
        return 1;
    }
    let within = &text[ticks..text.floor_char_boundary(ticks + CODE)];
    within.find(&text[..ticks]).map_or(ticks, |end| end + 2 * ticks)
}

/// The known tag at the beginning of a text.
fn known(text: &str) -> Option<Tag<'_>> {
    Tag::read(text).filter(|tag| KNOWN.contains(&tag.name.as_str()))
}

/// An element whose end has not been read yet: its name, its target and its children so far.
type Open = (String, String, Vec<Node>);

struct Reader {
    open: Vec<Open>,
    top: Vec<Node>,
}

impl Reader {
    fn push(&mut self, node: Node) {
        self.open.last_mut().map_or(&mut self.top, |(_, _, children)| children).push(node);
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.push(Node::Text(text.to_owned()));
        }
    }

    fn tag(&mut self, tag: Tag<'_>) {
        let Tag { name, target, closes, .. } = tag;
        let target = target.replace("&amp;", "&");
        if VOID.contains(&name.as_str()) {
            return self.push(Node::Element { name, target, children: Vec::new() });
        }
        if closes {
            if let Some(at) = self.open.iter().rposition(|(open, ..)| *open == name) {
                self.close_to(at);
            }
            return;
        }
        // People leave these open: items and paragraphs end where the next begins.
        if matches!(name.as_str(), "li" | "p" | "td" | "th" | "tr")
            && self.open.last().is_some_and(|(open, ..)| *open == name)
        {
            self.close_to(self.open.len() - 1);
        }
        if self.open.len() < DEEPEST {
            self.open.push((name, target, Vec::new()));
        } else if is_block(&name) {
            self.text("\n");
        }
    }

    fn close_to(&mut self, length: usize) {
        while self.open.len() > length {
            let Some((name, target, children)) = self.open.pop() else { return };
            self.push(Node::Element { name, target, children });
        }
    }

    fn finish(mut self) -> Vec<Node> {
        self.close_to(0);
        self.top
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_markdown() {
        for (html, markdown) in [
            (
                "see <b>below</b><ol type='a'><li>ropes;</li><li>lamps.</li></ol> end",
                "see **below**\n\n1. ropes;\n2. lamps.\n\nend",
            ),
            ("<p>One <em>two </em>three</p><p>Four", "One *two* three\n\nFour"),
            ("run <code>%TEMP%</code><br>now", "run `%TEMP%`\\\nnow"),
            ("<ul><li>a<ul><li>b</li></ul></li><li>c</ul>", "- a\n\n  - b\n- c"),
            ("<a href=\"https://a.example/?b&amp;c\">x</a>", "[x](https://a.example/?b&c)"),
            (
                "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td></tr></table>",
                "| A | B |\n| --- | --- |\n| 1\\|2 |  |",
            ),
            (
                "<table><caption>Ropes</caption>so<tr>long <td>1</td></tr></table>",
                "Ropes\n\nso\n\nlong\n\n| 1 |\n| --- |",
            ),
            ("<script>alert(1)</script> a < b > c", "<script>alert(1)</script> a < b > c"),
            ("`<b>` and\n\n```\n<b>x</b>\n```", "`<b>` and\n\n```\n<b>x</b>\n```"),
            ("</b> stray", "stray"),
            ("<b>Keep</b> x<i and y>z, p<a or q>b", "**Keep** x<i and y>z, p<a or q>b"),
        ] {
            assert_eq!(from_html(html), markdown, "{html}");
        }
    }
}
