//! Texts with form: HTML in them becomes Markdown, whose blanks are put in order; titles become plain.

mod blanks;
mod html;
mod inline;
mod lines;
mod node;

pub use blanks::tidy;
pub use html::from_html;
pub use inline::{escaped, first_sentence, title};
pub use node::{Node, is_block, to_line, to_markdown};

/// The text of a file as Markdown: HTML turned into it, no blanks before punctuation, links only where they lead to the web,
/// lines with marks of their own kept apart.
pub fn markdown(text: &str) -> String {
    tidy(&lines::kept(&inline::links(&from_html(&crate::clean(text)))))
}
