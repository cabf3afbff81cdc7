//! Label and title of a group or control, neither of which repeats the other.

use super::{code, context::Context, links, markup, tree::Json};
use crate::shape;

/// Label and title of a group or control.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    pub label: Option<String>,
    /// Empty if the file has no title, or a code instead of one.
    pub title: String,
}

/// The property with the official label of a group, control or part. Further properties may give the same label in
/// other notations, each with its own class.
fn official<'t, 'a>(owner: &'t Json<'a>) -> Option<&'t Json<'a>> {
    let props = owner.either("props", "properties");
    let labels = || props.iter().filter(|prop| prop.word("name") == "label");
    let is_plain = |prop: &&Json<'_>| prop.word("class").is_empty();
    let is_other = |prop: &&Json<'_>| !matches!(prop.word("class"), "sp800-53a" | "zero-padded");
    labels().find(is_plain).or_else(|| labels().find(is_other))
}

/// The official label, marked as seen by the reader. One that is cut is not marked, and so will be counted.
pub fn label_prop(owner: &Json<'_>) -> Option<String> {
    let prop = official(owner)?;
    let label = shape::label(prop.word("value"))?;
    if crate::clean(prop.word("value").trim()).chars().count() == label.chars().count() {
        prop.text("value");
    }
    Some(label)
}

/// The official label, for comparison and lookup.
pub fn label_word(owner: &Json<'_>) -> Option<String> {
    shape::label(official(owner)?.word("value"))
}

/// The short name of a control: its label, or its id if it has none.
pub fn name(control: &Json<'_>) -> String {
    label_word(control).or_else(|| shape::label(control.word("id"))).unwrap_or_default()
}

impl Context<'_, '_> {
    /// The title of a group or control in plain words; empty if it is a placeholder, or only says that the control was
    /// withdrawn.
    pub fn title(&self, node: &Json<'_>) -> String {
        let raw = node.text("title");
        if is_placeholder(raw) {
            node.mark_seen("title");
            return String::new();
        }
        let title = markup::title(&self.params.fill(raw));
        if withdrawal(&title).is_some() {
            return String::new();
        }
        match title.strip_suffix("(Withdrawn)") {
            Some(title) if links::withdrawn(node).is_some() => {
                node.mark_seen("title");
                title.trim_end().to_owned()
            }
            _ => title,
        }
    }

    /// The label of a group or control: its own, or one derived from its id; and whether it was derived.
    fn label(&self, node: &Json<'_>) -> (Option<String>, bool) {
        let id = node.word("id");
        let is_own = label_word(node).is_some_and(|label| !is_id(&label, id));
        let own = if is_own { label_prop(node) } else { None };
        let made = || self.habits.label(id).and_then(shape::label);
        own.map_or_else(|| (made(), true), |label| (Some(label), false))
    }

    /// Label and title of a control. A title that is only a code becomes the label, unless the control has its own.
    pub fn heading(&self, control: &Json<'_>) -> Heading {
        let title = self.title(control);
        let (label, is_made) = self.label(control);
        let own = label.as_deref().filter(|_| !is_made);
        if let Some(code) = self.habits.code(&title, control.word("id"), own) {
            // A bare number says less than the id.
            let is_better = is_made && code.bytes().any(|byte| byte.is_ascii_alphabetic());
            let label = label.filter(|_| !is_better).or_else(|| shape::label(code));
            note_parted(control, label.as_deref());
            if title != code {
                control.mark_seen("title");
            }
            return Heading { label, title: String::new() };
        }
        let heading = self.numbered(control, label, title, is_made, false);
        note_parted(control, heading.label.as_deref());
        heading
    }

    /// Label and title; the number before the title becomes the label if there is no other.
    fn numbered(
        &self,
        node: &Json<'_>,
        label: Option<String>,
        title: String,
        is_made: bool,
        is_group: bool,
    ) -> Heading {
        match code::numbered(&title).filter(|(number, _)| is_made && self.habits.is_numbered(number, node, is_group)) {
            Some((number, rest)) => Heading { label: shape::label(number), title: rest.to_owned() },
            None => split_title(label, title, is_made),
        }
    }

    /// Label and title of a group. Its id serves as the label if it is short or has a number in it.
    pub fn group_heading(&self, group: &Json<'_>) -> Heading {
        let title = self.title(group);
        let id = group.word("id");
        let is_number_said = title.rsplit_once(' ').is_some_and(|(words, number)| {
            self.habits.is_lead(words) && code::ends_with(id, number) || code::is_same(number, id)
        });
        let (label, is_made) = self.label(group);
        let label = if is_made { label.filter(|_| !is_number_said).map(|label| label.to_uppercase()) } else { label };
        let label = label.filter(|label| !is_made || !label.eq_ignore_ascii_case(&title));
        let Heading { label, title } = self.numbered(group, label, title, is_made, true);
        note_parted(group, label.as_deref());
        match (title.is_empty(), label) {
            (false, label) => Heading { label, title },
            (true, Some(label)) if !is_made => Heading { label: None, title: label },
            (true, label) => {
                let title = code::shared_start(group).or(label).or_else(|| shape::label(id));
                Heading { label: None, title: title.unwrap_or_else(|| self.words.untitled.to_owned()) }
            }
        }
    }
}

/// Whether a text is the placeholder that tools write for authors to replace.
pub fn is_placeholder(text: &str) -> bool {
    text.trim().trim_matches(['<', '>', '[', ']', '{', '}']).eq_ignore_ascii_case("REPLACE_ME")
}

/// The text of a title or statement such as `[Withdrawn: Incorporated into AC-3]`, without the brackets.
pub fn withdrawal(text: &str) -> Option<&str> {
    let inside = text.trim().strip_prefix('[')?.strip_suffix(']')?;
    (inside.starts_with("Withdrawn") && !inside.contains(['[', ']'])).then_some(inside)
}

/// Whether a label merely repeats the id, as a name for machines.
fn is_id(label: &str, id: &str) -> bool {
    label.eq_ignore_ascii_case(id) && !label.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

/// Marks labels that are shown without the part that repeats the title.
fn note_parted(owner: &Json<'_>, label: Option<&str>) {
    let props = owner.either("props", "properties");
    let labels = props.iter().filter(|prop| prop.word("name") == "label" && Some(prop.word("value")) != label);
    labels.filter(|prop| !prop.is_unseen("value")).for_each(|prop| prop.mark_seen("value"));
}

/// Label and title without what one repeats of the other. A derived label is no reason to cut a word from a title.
fn split_title(label: Option<String>, title: String, is_made: bool) -> Heading {
    let Some(label) = label else { return Heading { label, title } };
    if label.eq_ignore_ascii_case(&title) {
        let is_code = code::can_be(&title);
        return if is_code {
            Heading { label: Some(label), title: String::new() }
        } else {
            Heading { label: None, title }
        };
    }
    if let Some(rest) = title.strip_prefix(&label) {
        let trimmed = rest.trim_start_matches([' ', ':', '.', '–', '—', '-', '\t']);
        let is_apart = trimmed.len() < rest.len() && !trimmed.is_empty();
        let is_word = rest.trim_start().len() == trimmed.len() && !label.bytes().any(|byte| byte.is_ascii_digit());
        return match (is_apart, is_apart && is_made && is_word) {
            (_, true) => Heading { label: None, title },
            (true, false) => Heading { label: Some(label), title: trimmed.to_owned() },
            (false, _) => Heading { label: Some(label), title },
        };
    }
    let label =
        without(&label, &title).map_or(Some(label), |trimmed| Some(trimmed).filter(|trimmed| !trimmed.is_empty()));
    Heading { label, title }
}

/// The rest of a label that contains the title, if blanks or brackets separate the two.
fn without(label: &str, title: &str) -> Option<String> {
    let at = label.find(title).filter(|_| !title.is_empty())?;
    let (before, after) = (&label[..at], &label[at + title.len()..]);
    let is_apart = before.is_empty() || before.ends_with([' ', '(', '[', ':']);
    let is_apart = is_apart && (after.is_empty() || after.starts_with([' ', ')', ']', '(', '[', ':']));
    let trimmed = |text: &str| text.trim_matches([' ', '(', ')', '[', ']', ':', '–', '-']).to_owned();
    is_apart.then(|| [trimmed(before), trimmed(after)].join(" ").trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_is_said_twice() {
        for (label, title, is_made, expected) in [
            ("QUAYS (Q)", "QUAYS", false, (Some("Q"), "QUAYS")),
            ("Q-1", "Q-1 Ropes", false, (Some("Q-1"), "Ropes")),
            ("Q-1", "Q-1", false, (Some("Q-1"), "")),
            ("1", "12 ropes", false, (Some("1"), "12 ropes")),
            ("a", "Ropes", false, (Some("a"), "Ropes")),
            ("Ropes", "", false, (Some("Ropes"), "")),
            ("Ropes", "Ropes", false, (None, "Ropes")),
            ("D3-Rope-basedMooring", "Rope-basedMooring", false, (Some("D3-Rope-basedMooring"), "Rope-basedMooring")),
            ("IT", "IT Security", true, (None, "IT Security")),
            ("A", "A culture of ropes", true, (None, "A culture of ropes")),
            ("IT", "IT: Security", true, (Some("IT"), "Security")),
            ("S1", "S1 Security", true, (Some("S1"), "Security")),
        ] {
            let heading = split_title(Some(label.to_owned()), title.to_owned(), is_made);
            assert_eq!((heading.label.as_deref(), heading.title.as_str()), expected);
        }
    }

    #[test]
    fn what_was_withdrawn_is_read_from_brackets_alone() {
        assert_eq!(withdrawal("[Withdrawn: Moved to Q-2]"), Some("Withdrawn: Moved to Q-2"));
        assert_eq!(withdrawal("[Withdrawn] or [kept]"), None);
        assert_eq!(withdrawal("Withdrawn ropes"), None);
    }
}
