//! The techniques that still stand, each with its tactics and its sub-techniques, in the order of their numbers.

use std::collections::BTreeMap;

use super::{bundle::Bundle, shapes::Object, tactics::Tactics};

/// All techniques, by number and then by name.
pub struct Techniques<'a> {
    pub list: Vec<Technique<'a>>,
}

/// A technique.
pub struct Technique<'a> {
    pub object: &'a Object<'a>,
    /// Places in the list of tactics: the first is where it stands.
    pub tactics: Vec<usize>,
    pub parts: Vec<&'a Object<'a>>,
}

impl<'a> Techniques<'a> {
    /// Sorts techniques and sub-techniques together; those without a technique are counted and left out.
    pub fn of(bundle: &mut Bundle<'a>, tactics: &Tactics<'a>) -> Self {
        let mut all: Vec<_> = bundle.live_of("attack-pattern").collect();
        all.sort_by_cached_key(|object| (object.label().is_none(), object.label(), object.title()));
        let is_part = |object: &&Object<'_>| object.is_sub_technique || bundle.parent(object).is_some();
        let (parts, whole): (Vec<_>, Vec<_>) = all.into_iter().partition(is_part);
        let places = |object: &Object<'_>| tactics.of_technique(object).into_iter().collect();
        let technique = |object: &'a Object<'a>| Technique { object, tactics: places(object), parts: Vec::new() };
        let mut list: Vec<_> = whole.into_iter().map(technique).collect();
        let by_id: BTreeMap<_, _> = list.iter().enumerate().map(|(at, it)| (it.object.id.as_str(), at)).collect();
        let by_label: BTreeMap<_, _> = list.iter().enumerate().map(|(at, it)| (it.object.label(), at)).collect();
        for part in parts {
            let said = bundle.parent(part).and_then(|id| by_id.get(id));
            match said.or_else(|| by_label.get(&Some(above(part)?))) {
                Some(at) => list[*at].parts.push(part),
                None => bundle.leave_out("sub-techniques whose technique is not shown", || part.full_name()),
            }
        }
        Self { list }
    }

    /// The techniques and sub-techniques together.
    pub fn objects(&self) -> impl Iterator<Item = &'a Object<'a>> {
        self.list.iter().flat_map(|technique| std::iter::once(technique.object).chain(technique.parts.iter().copied()))
    }
}

/// `T1001` for a sub-technique with the number `T1001.002`.
fn above(part: &Object<'_>) -> Option<String> {
    part.label()?.rsplit_once('.').map(|(above, _)| above.to_owned())
}
