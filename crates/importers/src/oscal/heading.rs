//! Label and title of a group or control, neither said twice.

use super::{context::Context, markup, tree::Json};

/// What a group or control is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    pub label: Option<String>,
    /// Empty where the file has no title but a code.
    pub title: String,
}

/// The official label of a group, control or part. The same label stands there in further notations, each with a class of
/// its own.
pub fn label_prop(owner: &Json<'_>) -> Option<String> {
    let props = owner.either("props", "properties");
    let labels = || props.iter().filter(|prop| prop.word("name") == "label");
    let is_plain = |prop: &&Json<'_>| prop.word("class").is_empty();
    let is_other = |prop: &&Json<'_>| !matches!(prop.word("class"), "sp800-53a" | "zero-padded");
    let prop = labels().find(is_plain).or_else(|| labels().find(is_other))?;
    short(prop.text("value"))
}

/// The beginning of a text on one line, or none where that is empty. Labels are said again wherever something points to them.
fn short(text: &str) -> Option<String> {
    let label: String = crate::clean(text.trim()).chars().take(80).collect();
    Some(label.replace('\n', " ")).filter(|label| !label.trim().is_empty())
}

/// How texts call a control: by its label, or its id where it has none.
pub fn name(control: &Json<'_>) -> String {
    label_prop(control).or_else(|| short(control.text("id"))).unwrap_or_default()
}

impl Context<'_, '_> {
    /// What a control is called. Where its title is only a code, that is its label.
    pub fn heading(&self, control: &Json<'_>) -> Heading {
        let title = markup::title(&self.params.fill(control.text("title")));
        let label = label_prop(control);
        let id = control.word("id");
        if let Some(code) = code(&title, id, label.as_deref()) {
            return Heading { label: label.or_else(|| short(code)), title: String::new() };
        }
        let heading = parted(label.or_else(|| short(id)), title);
        note_parted(control, heading.label.as_deref());
        heading
    }

    /// What a group is called. An id serves as its label where it is short or has a number in it.
    pub fn group_heading(&self, group: &Json<'_>) -> Heading {
        let title = markup::title(&self.params.fill(group.text("title")));
        let id = group.word("id");
        let is_ascii = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
        let is_short = is_ascii && (1..=4).contains(&id.len());
        let is_numbered = is_ascii && id.len() <= 12 && id.bytes().any(|byte| byte.is_ascii_digit());
        let own = (is_short || is_numbered).then(|| id.to_uppercase());
        let own = own.filter(|own| !own.eq_ignore_ascii_case(&title));
        let Heading { label, title } = parted(label_prop(group).or(own), title);
        note_parted(group, label.as_deref());
        match (title.is_empty(), label) {
            (false, label) => Heading { label, title },
            (true, Some(label)) => Heading { label: None, title: label },
            (true, None) => Heading { label: None, title: short(id).unwrap_or_else(|| self.words.untitled.to_owned()) },
        }
    }
}

/// A label that repeats the title is shown without it.
fn note_parted(owner: &Json<'_>, label: Option<&str>) {
    let props = owner.either("props", "properties");
    let labels = props.iter().filter(|prop| prop.word("name") == "label" && Some(prop.word("value")) != label);
    labels.filter(|prop| !prop.is_unseen("value")).for_each(|prop| prop.seen_otherwise("value"));
}

/// Whether a title is nothing but a code.
pub fn is_code(title: &str, id: &str) -> bool {
    code(title, id, None).is_some()
}

/// The code that a title is and nothing else: `AC-1`, `Control: ism-0042`.
fn code<'t>(title: &'t str, id: &str, label: Option<&str>) -> Option<&'t str> {
    let bare = ["Control:", "Requirement:"].iter().find_map(|word| title.strip_prefix(word)).unwrap_or(title).trim();
    let is_same = |other: &str| !bare.is_empty() && bare.eq_ignore_ascii_case(other);
    let is_code = bare.len() <= 20
        && bare.bytes().any(|byte| byte.is_ascii_digit())
        && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._()[]".contains(&byte));
    (is_same(id) || label.is_some_and(is_same) || is_code).then_some(bare)
}

/// Label and title without what the one repeats of the other.
fn parted(label: Option<String>, title: String) -> Heading {
    let Some(label) = label else { return Heading { label, title } };
    if label.eq_ignore_ascii_case(&title) {
        return Heading { label: Some(label), title: String::new() };
    }
    if let Some(rest) = title.strip_prefix(&label) {
        let bare = rest.trim_start_matches([' ', ':', '.', '–', '—', '-', '\t']);
        let is_apart = bare.len() < rest.len() && !bare.is_empty();
        let title = if is_apart { bare.to_owned() } else { title };
        return Heading { label: Some(label), title };
    }
    let rest = label.replacen(&title, "", 1);
    let bare = rest.trim_matches([' ', '(', ')', '[', ']', ':', '–', '-']);
    let is_within = !title.is_empty() && rest.len() < label.len();
    let label = if is_within { Some(bare.to_owned()).filter(|bare| !bare.is_empty()) } else { Some(label) };
    Heading { label, title }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_is_said_twice() {
        for (label, title, expected) in [
            ("QUAYS (Q)", "QUAYS", (Some("Q"), "QUAYS")),
            ("Q-1", "Q-1 Ropes", (Some("Q-1"), "Ropes")),
            ("Q-1", "Q-1", (Some("Q-1"), "")),
            ("1", "12 ropes", (Some("1"), "12 ropes")),
            ("a", "Ropes", (Some("a"), "Ropes")),
            ("Ropes", "", (Some("Ropes"), "")),
        ] {
            let heading = parted(Some(label.to_owned()), title.to_owned());
            assert_eq!((heading.label.as_deref(), heading.title.as_str()), expected);
        }
    }

    #[test]
    fn codes_are_told_from_titles() {
        assert_eq!(code("Control: q-17", "q-17", None), Some("q-17"));
        assert_eq!(code("ISM-0042", "x", None), Some("ISM-0042"));
        assert_eq!(code("Ropes", "x", None), None);
        assert_eq!(code("", "", Some("")), None);
    }
}
