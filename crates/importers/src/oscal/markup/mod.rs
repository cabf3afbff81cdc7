//! Formatted texts: converts HTML to tidy Markdown, and titles to plain text.

mod blanks;
mod html;
mod inline;
mod lines;
mod node;

pub use blanks::tidy;
pub use html::from_html;
pub use inline::{escaped, first_sentence, title};
pub use node::{Node, is_block, to_line, to_markdown};

/// The text of a file as Markdown: HTML is converted, blanks before punctuation are removed, only links to the web stay
/// links, and lines with marks stay apart.
pub fn markdown(text: &str) -> String {
    tidy(&lines::keep_line_breaks(&inline::links(&from_html(&crate::clean(text)))))
}
