//! A framework's text with its formatting: paragraphs, and for Markdown also lists, tables, emphasis, code and links.
//! It renders as elements and text nodes; no text ever becomes markup.

mod words;

use leptos::prelude::*;

use crate::session::session;
use framework::{
    Evidence, Framework, Markup,
    markdown::{self, Block, Inline},
};
use view::{IntoAnyView as _, view};

use super::EvidenceMarks;
use words::Words;

/// A text of the framework, with its evidence marks at the end.
#[component]
pub fn Prose(
    /// The text, in the framework's markup.
    #[prop(into)]
    text: String,
    /// Its evidence.
    #[prop(optional)]
    evidence: Vec<Evidence>,
    /// The class of each block.
    #[prop(optional)]
    class: Option<&'static str>,
) -> AnyView {
    let framework = session().framework();
    let marks = (!evidence.is_empty()).then(|| view! { <EvidenceMarks evidence/> });
    Words::Live.all(&read(&text, &framework), class, marks).into_any_view()
}

/// A note of a layer. Notes are in Markdown, whatever the framework's markup, and have the direction of their own
/// words.
#[component]
pub fn NoteProse(
    /// The note.
    #[prop(into)]
    text: String,
) -> AnyView {
    let length = text.chars().count();
    let as_prose = |text: &str| {
        view! { <div class="note-prose" dir="auto">{Words::Live.all(&markdown::blocks(text), None, None)}</div> }
    };
    if length <= LONG_NOTE {
        return as_prose(&text);
    }
    let start: String = markdown::plain(&text).chars().take(START).collect();
    view! {
        <details class="note-prose" data-long-note="">
            <summary><span dir="auto">{start.trim_end().to_owned()}"…"</span>" "<span>{messages::note_whole(length)}</span></summary>
            {as_prose(&text)}
        </details>
    }
}

/// Longest note to show unfolded, in characters.
const LONG_NOTE: usize = 3_000;

/// How much of a folded note to show, in characters.
const START: usize = 300;

/// A short text of the framework inside a line, such as a note: without formatting, with matches marked and terms
/// explained.
pub fn plain_reading(text: &str) -> AnyView {
    super::reading(session().framework().plain(text))
}

/// A text with its formatting, outside any session: without matches marked or terms explained.
#[cfg(all(feature = "bundled-data", not(target_arch = "wasm32")))]
pub fn still_prose(text: &str, framework: &Framework, end: String) -> AnyView {
    let end = (!end.is_empty()).then(|| end.into_any_view());
    Words::Still.all(&read(text, framework), None, end).into_any_view()
}

fn read(text: &str, framework: &Framework) -> Vec<Block> {
    match framework.markup {
        Markup::Plain => paragraphs(text),
        Markup::Markdown => markdown::blocks(text),
    }
}

/// Plain text as paragraphs, separated by blank lines.
fn paragraphs(text: &str) -> Vec<Block> {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
    paragraphs.map(|text| Block::Paragraph(vec![Inline::Text(text.to_owned())])).collect()
}

impl Words {
    /// The blocks, with `end` at the end of the last one.
    fn all(self, blocks: &[Block], class: Option<&'static str>, mut end: Option<AnyView>) -> Vec<AnyView> {
        let last = blocks.len().saturating_sub(1);
        let mut views = Vec::new();
        for (at, block) in blocks.iter().enumerate() {
            let own = if at == last { end.take() } else { None };
            views.extend(self.block(block, class, own));
        }
        views.extend(end.map(|end| view! { <p class=class>{end}</p> }));
        views
    }

    /// One block. If it cannot hold `end`, that follows in a paragraph.
    fn block(self, block: &Block, class: Option<&'static str>, end: Option<AnyView>) -> Vec<AnyView> {
        let view = match block {
            Block::Paragraph(content) => return vec![view! { <p class=class>{self.line(content)}{end}</p> }],
            Block::Heading(content) => {
                return vec![view! { <p class=class><strong>{self.line(content)}</strong>{end}</p> }];
            }
            Block::List { start, items } => return vec![self.list(*start, items, class, end)],
            Block::Quote(blocks) => return vec![view! { <blockquote>{self.all(blocks, class, end)}</blockquote> }],
            Block::Code(code) => {
                let code = self.line(&[Inline::Text(code.trim_end().to_owned())]);
                view! { <pre class="prose-code" tabindex="0" dir="ltr"><code>{code}</code></pre> }
            }
            Block::Table { head, rows } => self.table(head, rows),
            Block::Rule => view! { <hr/> },
        };
        [view].into_iter().chain(end.map(|end| view! { <p class=class>{end}</p> })).collect()
    }

    fn list(
        self,
        start: Option<u64>,
        items: &[Vec<Block>],
        class: Option<&'static str>,
        mut end: Option<AnyView>,
    ) -> AnyView {
        let last = items.len().saturating_sub(1);
        let mut views = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let own = if at == last { end.take() } else { None };
            views.push(view! { <li>{self.item(item, own)}</li> });
        }
        let first = start.filter(|start| *start != 1).map(|start| start.to_string());
        match start {
            Some(_) => view! { <ol class=class data-prose="" start=first>{views}</ol> },
            None => view! { <ul class=class data-prose="">{views}</ul> },
        }
    }

    /// A list item. Its first paragraph has no element around it.
    fn item(self, blocks: &[Block], end: Option<AnyView>) -> Vec<AnyView> {
        match blocks {
            [Block::Paragraph(content)] => self.line(content).into_iter().chain(end).collect(),
            [Block::Paragraph(content), rest @ ..] => {
                self.line(content).into_iter().chain(self.all(rest, None, end)).collect()
            }
            blocks => self.all(blocks, None, end),
        }
    }

    /// A table in a box that scrolls if the table is wider than the page; the box takes focus, so that keys can scroll
    /// it.
    fn table(self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> AnyView {
        let heads = head.iter().map(|cell| view! { <th scope="col">{self.line(cell)}</th> }).collect::<Vec<_>>();
        let rows = rows.iter().map(|row| {
            let cells = row.iter().map(|cell| view! { <td>{self.line(cell)}</td> }).collect::<Vec<_>>();
            view! { <tr>{cells}</tr> }
        });
        view! {
            <div class="prose-table" tabindex="0" role="group" aria-label=messages::text_table()>
                <table>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows.collect::<Vec<_>>()}</tbody>
                </table>
            </div>
        }
    }
}
