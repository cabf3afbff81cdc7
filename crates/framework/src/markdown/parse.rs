//! Reads Markdown: turns the parser's events into a tree of bounded depth.

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::{
    Block, Inline,
    html::{self, Element, InlineTag},
};
use crate::check::is_address;

/// Deepest nesting. Deeper parts are read as if they were at this depth, so that walking the tree cannot overflow the
/// stack.
const DEEPEST: usize = 24;

/// How often HTML that was read as Markdown may contain such HTML again.
const MOST_ROUNDS: usize = 3;

/// Reads a text as a tree.
pub fn blocks(text: &str) -> Vec<Block> {
    round(text, 0)
}

fn round(text: &str, round: usize) -> Vec<Block> {
    let mut reader = Reader { round, ..Reader::default() };
    Parser::new_ext(text, Options::ENABLE_TABLES).for_each(|event| reader.read(event));
    while !reader.open.is_empty() {
        reader.end();
    }
    as_blocks(reader.finished)
}

/// Finished parts, and those that are still open.
#[derive(Default)]
struct Reader {
    finished: Vec<Part>,
    open: Vec<(Kind, Vec<Part>)>,
    /// The number of open parts that are too deep to keep apart.
    too_deep: usize,
    round: usize,
}

enum Part {
    Inline(Inline),
    Block(Block),
    Blocks(Vec<Block>),
    Cell(Vec<Inline>),
    Row(Vec<Vec<Inline>>),
}

enum Kind {
    Paragraph,
    Heading,
    List(Option<u64>),
    Quote,
    Code,
    Html,
    Table,
    Row,
    Cell,
    Emphasis,
    Strong,
    Link(String),
    Element(Element),
    /// Anything else; only its contents are kept.
    Group,
}

impl Reader {
    fn read(&mut self, event: Event) {
        match event {
            Event::Start(_) if self.open.len() >= DEEPEST => self.too_deep += 1,
            Event::Start(tag) => self.open.push((kind(tag), Vec::new())),
            Event::End(_) if self.too_deep > 0 => self.too_deep -= 1,
            Event::End(_) => {
                while matches!(self.open.last(), Some((Kind::Element(_), _))) {
                    self.end();
                }
                self.end();
            }
            Event::InlineHtml(tag) => self.tag(&tag),
            Event::Code(code) => self.inline(Inline::Code(code.into_string())),
            Event::HardBreak => self.inline(Inline::Break),
            Event::SoftBreak => self.inline(Inline::Text(" ".into())),
            Event::Rule => self.put(Part::Block(Block::Rule)),
            Event::Text(text) | Event::Html(text) => self.inline(Inline::Text(text.into_string())),
            // Other events need options that are off.
            _ => {}
        }
    }

    fn tag(&mut self, tag: &str) {
        match html::inline(tag) {
            InlineTag::Break => self.inline(Inline::Break),
            InlineTag::Start(element) if self.open.len() < DEEPEST => self.open.push((Kind::Element(element), vec![])),
            InlineTag::End(element) if matches!(self.open.last(), Some((Kind::Element(open), _)) if *open == element) =>
            {
                self.end();
            }
            InlineTag::Start(_) | InlineTag::End(_) => {}
            InlineTag::Other => self.inline(Inline::Text(tag.to_owned())),
        }
    }

    fn inline(&mut self, inline: Inline) {
        self.put(Part::Inline(inline));
    }

    fn put(&mut self, part: Part) {
        self.open.last_mut().map_or(&mut self.finished, |(_, parts)| parts).push(part);
    }

    /// Ends the innermost open part.
    fn end(&mut self) {
        let Some((kind, parts)) = self.open.pop() else { return };
        let part = match kind {
            Kind::Paragraph => Part::Block(Block::Paragraph(as_inlines(parts))),
            Kind::Heading => Part::Block(Block::Heading(as_inlines(parts))),
            Kind::List(start) => {
                let items = parts.into_iter().map(|item| as_blocks(vec![item])).collect();
                Part::Block(Block::List { start, items })
            }
            Kind::Quote => Part::Block(Block::Quote(as_blocks(parts))),
            Kind::Code => Part::Block(Block::Code(as_text(parts))),
            Kind::Html => Part::Blocks(html_block(&as_text(parts), self.round)),
            Kind::Table => Part::Block(table(parts)),
            Kind::Row => Part::Row(parts.into_iter().map(|cell| as_inlines(vec![cell])).collect()),
            Kind::Cell => Part::Cell(as_inlines(parts)),
            Kind::Emphasis | Kind::Element(Element::Emphasis) => Part::Inline(Inline::Emphasis(as_inlines(parts))),
            Kind::Strong | Kind::Element(Element::Strong) => Part::Inline(Inline::Strong(as_inlines(parts))),
            Kind::Element(Element::Code) => Part::Inline(Inline::Code(as_text(parts))),
            Kind::Link(address) => Part::Inline(Inline::Link { address, content: as_inlines(parts) }),
            Kind::Group => Part::Blocks(as_blocks(parts)),
        };
        self.put(part);
    }
}

fn kind(tag: Tag) -> Kind {
    match tag {
        Tag::Paragraph => Kind::Paragraph,
        Tag::Heading { .. } => Kind::Heading,
        Tag::List(start) => Kind::List(start),
        Tag::BlockQuote(_) => Kind::Quote,
        Tag::CodeBlock(_) => Kind::Code,
        Tag::HtmlBlock => Kind::Html,
        Tag::Table(_) => Kind::Table,
        Tag::TableHead | Tag::TableRow => Kind::Row,
        Tag::TableCell => Kind::Cell,
        Tag::Emphasis => Kind::Emphasis,
        Tag::Strong => Kind::Strong,
        Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => Kind::Link(dest_url.into_string()),
        _ => Kind::Group,
    }
}

fn table(parts: Vec<Part>) -> Block {
    let row = |part| match part {
        Part::Row(cells) => cells,
        other => vec![as_inlines(vec![other])],
    };
    let mut rows = parts.into_iter().map(row);
    Block::Table { head: rows.next().unwrap_or_default(), rows: rows.collect() }
}

/// Makes blocks of parts. Words beside blocks, as in the items of short lists, become paragraphs.
fn as_blocks(parts: Vec<Part>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut words = Vec::new();
    for part in parts {
        let mut more = match part {
            Part::Inline(inline) => {
                words.push(Part::Inline(inline));
                continue;
            }
            Part::Block(block) => vec![block],
            Part::Blocks(blocks) => blocks,
            Part::Cell(content) => vec![Block::Paragraph(content)],
            Part::Row(cells) => cells.into_iter().map(Block::Paragraph).collect(),
        };
        end_paragraph(&mut words, &mut blocks);
        blocks.append(&mut more);
    }
    end_paragraph(&mut words, &mut blocks);
    blocks
}

fn end_paragraph(words: &mut Vec<Part>, blocks: &mut Vec<Block>) {
    if !words.is_empty() {
        blocks.push(Block::Paragraph(as_inlines(std::mem::take(words))));
    }
}

/// Makes inlines of parts, and joins adjacent texts. A link without a web address becomes its words.
fn as_inlines(parts: Vec<Part>) -> Vec<Inline> {
    let mut inlines = Vec::new();
    for part in parts {
        match part {
            Part::Inline(Inline::Link { address, content }) if !is_address(&address) => {
                for inline in content {
                    push(&mut inlines, inline);
                }
            }
            Part::Inline(inline) => push(&mut inlines, inline),
            Part::Cell(content) => inlines.extend(content),
            Part::Row(cells) => inlines.extend(cells.into_iter().flatten()),
            // A block too deep to keep apart.
            Part::Block(block) => push(&mut inlines, Inline::Text(words_of(&[block]))),
            Part::Blocks(blocks) => push(&mut inlines, Inline::Text(words_of(&blocks))),
        }
    }
    inlines
}

fn push(inlines: &mut Vec<Inline>, inline: Inline) {
    match (inlines.last_mut(), inline) {
        (Some(Inline::Text(text)), Inline::Text(more)) => text.push_str(&more),
        (_, inline) => inlines.push(inline),
    }
}

fn words_of(blocks: &[Block]) -> String {
    let mut words = String::new();
    for block in blocks {
        block.push_plain(&mut words);
    }
    words
}

fn as_text(parts: Vec<Part>) -> String {
    let mut text = String::new();
    for inline in as_inlines(parts) {
        inline.push_plain(&mut text);
    }
    text
}

/// Reads a block of HTML as Markdown if it has paragraphs, lists or line breaks; else leaves it unchanged.
fn html_block(html: &str, round: usize) -> Vec<Block> {
    match html::as_markdown(html).filter(|_| round < MOST_ROUNDS) {
        Some(text) => self::round(&text, round + 1),
        None => vec![Block::Paragraph(vec![Inline::Text(html.trim_end().to_owned())])],
    }
}
