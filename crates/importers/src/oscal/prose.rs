//! The texts of a group or control: its statement, and its other texts under their own headings.

use super::{
    context::Context,
    heading::{is_placeholder, label_prop},
    markup,
    tree::Json,
};
use crate::shape;

/// A text with its heading.
pub type Note = (String, String);

/// Whether a part is for assessors: how to test a control, and with what. In older catalogs of NIST `objective` is such
/// a part, elsewhere it is the aim of the control.
pub fn is_assessment(part: &Json<'_>, siblings: &[Json<'_>]) -> bool {
    let name = part.word("name");
    let asks = |part: &Json<'_>| {
        let start: String = part.word("prose").trim_start().chars().take(12).collect();
        start.eq_ignore_ascii_case("determine if")
    };
    name.starts_with("assess")
        || name == "objects"
        || name == "objective"
            && (asks(part) || siblings.iter().take(100).any(|other| other.word("name").starts_with("assess")))
}

/// Whether a part belongs to the requirements of a control.
pub fn is_statement(part: &Json<'_>) -> bool {
    matches!(part.word("name"), "statement" | "item")
}

/// The parts that are shown.
pub fn shown<'t, 'a>(parts: &'t [Json<'a>]) -> impl Iterator<Item = &'t Json<'a>> {
    parts.iter().filter(|part| !is_assessment(part, parts))
}

impl Context<'_, '_> {
    /// A text of the file as Markdown, with its parameters filled in.
    pub fn markdown(&self, text: &str) -> String {
        markup::markdown(&self.params.fill(text))
    }

    /// The text of a part; empty if it is a placeholder.
    fn prose(&self, part: &Json<'_>) -> String {
        let prose = part.text("prose");
        if is_placeholder(prose) {
            part.mark_seen("prose");
            return String::new();
        }
        self.markdown(prose)
    }

    /// The requirements of a control, as paragraphs.
    pub fn statement(&self, owner: &Json<'_>) -> String {
        let mut paragraphs = Vec::new();
        shown(owner.list("parts")).filter(|part| is_statement(part)).for_each(|part| self.add(part, &mut paragraphs));
        paragraphs.join("\n\n")
    }

    /// The other texts of a group or control.
    pub fn notes(&self, owner: &Json<'_>) -> Vec<Note> {
        let note = |part: &Json<'_>| {
            let title = markup::title(part.text("title"));
            let label = label(part).filter(|label| is_heading(label) && title.is_empty());
            let heading = match &label {
                Some(label) => label.trim_end_matches(':').to_owned(),
                None if title.is_empty() => self.words.heading(part.word("name")),
                None => title,
            };
            let mut paragraphs = Vec::new();
            self.add_under(part, label.is_some(), &mut paragraphs);
            (heading, paragraphs.join("\n\n"))
        };
        let parts = shown(owner.list("parts")).filter(|part| !is_statement(part));
        parts.map(note).filter(|(_, text)| !text.is_empty()).collect()
    }

    fn add(&self, part: &Json<'_>, paragraphs: &mut Vec<String>) {
        let title = markup::title(part.text("title"));
        if !title.is_empty() {
            paragraphs.push(format!("**{}**", markup::escaped(&title)));
        }
        self.add_under(part, false, paragraphs);
    }

    fn add_under(&self, part: &Json<'_>, is_label_said: bool, paragraphs: &mut Vec<String>) {
        let label = label(part).filter(|_| !is_label_said).unwrap_or_default();
        let prose = self.prose(part);
        let text = format!("{label} {prose}");
        if !text.trim().is_empty() {
            paragraphs.push(text.trim().to_owned());
        }
        shown(part.list("parts")).for_each(|inner| self.add(inner, paragraphs));
    }
}

/// The label of a part; one that is its own id is for machines.
fn label(part: &Json<'_>) -> Option<String> {
    let is_id =
        |prop: &Json<'_>| prop.word("name") == "label" && prop.word("value").eq_ignore_ascii_case(part.word("id"));
    let is_named = part.either("props", "properties").iter().any(is_id);
    if is_named { None } else { label_prop(part) }
}

/// Whether a label is words rather than a number.
fn is_heading(label: &str) -> bool {
    label.chars().filter(|c| c.is_alphabetic()).count() > 4
}

/// A text and notes on it as paragraphs, each note after its heading.
pub fn joined(text: String, notes: Vec<Note>) -> String {
    let notes = notes.into_iter().map(|(heading, text)| format!("{heading}: {text}"));
    shape::paragraphs(std::iter::once(text).chain(notes))
}
