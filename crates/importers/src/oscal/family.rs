//! The catalog flattened to three levels, in document order.

use super::shapes::{Catalog, Control, Group, Part, Prop};
use crate::{shape, slug::Slugs};

/// A group with the controls that stand right in it.
pub struct Family<'a> {
    pub title: String,
    pub label: Option<String>,
    pub parts: &'a [Part<'a>],
    pub members: Vec<Member<'a>>,
}

/// A control with its enhancements.
pub struct Member<'a> {
    pub control: &'a Control<'a>,
    /// The id of the goal that it becomes.
    pub id: String,
    pub label: Option<String>,
    pub enhancements: Vec<&'a Control<'a>>,
}

/// Every group that holds controls, or nothing at all; groups that only part others into sections lend them their title.
/// Controls outside all groups come last, under a heading of their own.
pub fn families<'a>(catalog: &'a Catalog<'a>) -> Vec<Family<'a>> {
    let mut ids = Slugs::default();
    let mut families = Vec::new();
    for group in &catalog.groups {
        gather(group, "", &mut ids, &mut families);
    }
    if !catalog.controls.is_empty() {
        let members = members(&catalog.controls, &mut ids);
        families.push(Family { title: "Other controls".to_owned(), label: None, parts: &[], members });
    }
    families
}

fn gather<'a>(group: &'a Group<'a>, above: &str, ids: &mut Slugs, families: &mut Vec<Family<'a>>) {
    let own = shape::first([group.title.title(), group.id.label().unwrap_or_default(), "Untitled".to_owned()]);
    let title = if above.is_empty() { own } else { format!("{above}: {own}") };
    if !group.controls.is_empty() || group.groups.is_empty() {
        let members = members(&group.controls, ids);
        let label = Prop::label(&group.props).or_else(|| short_id(group));
        families.push(Family { title: title.clone(), label, parts: &group.parts, members });
    }
    let title: String = title.chars().take(100).collect();
    for inner in &group.groups {
        gather(inner, &title, ids, families);
    }
}

/// `AC` for the id `ac`: where groups have no label, a short id serves as one.
fn short_id(group: &Group<'_>) -> Option<String> {
    let id = group.id.as_str();
    let is_short = (1..=4).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_short.then(|| id.to_ascii_uppercase())
}

fn members<'a>(controls: &'a [Control<'a>], ids: &mut Slugs) -> Vec<Member<'a>> {
    let member = |control: &'a Control<'a>| {
        let label = Prop::label(&control.props);
        let texts = [label.as_deref().unwrap_or_default(), control.id.as_str(), control.title.as_str()];
        let id = ids.take(&texts, "control");
        Member { control, id, label, enhancements: within(control) }
    };
    controls.iter().map(member).collect()
}

/// The controls in a control, and those in them.
fn within<'a>(control: &'a Control<'a>) -> Vec<&'a Control<'a>> {
    control.controls.iter().flat_map(|inner| std::iter::once(inner).chain(within(inner))).collect()
}
