//! Chooses the controls of a profile: by id, by pattern, with or without nested controls.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Map, Value, json};

use super::{Params, list, word};

/// The chosen controls.
pub struct Chosen {
    /// Groups and controls.
    pub catalog: Value,
    pub params: Params,
}

/// A catalog to choose from.
pub struct SourceCatalog<'c> {
    pub catalog: &'c Value,
    /// Whether it was resolved from a profile.
    pub is_resolved: bool,
}

/// The choice so far, while imports are read.
pub struct Choice<'c> {
    catalogs: &'c [SourceCatalog<'c>],
    /// The ids of the controls in each source.
    ids: Vec<HashSet<&'c str>>,
    /// The catalog that each import chooses from.
    sources: Vec<Option<usize>>,
    groups: Vec<Value>,
    controls: Vec<Value>,
    params: Params,
    taken: BTreeSet<String>,
}

impl<'c> Choice<'c> {
    /// A choice between these catalogs, for these imports and their addresses.
    pub fn new(catalogs: &'c [SourceCatalog<'c>], imports: &[Value], addresses: &[String]) -> Self {
        let ids: Vec<_> = catalogs.iter().map(|source| known(source.catalog).into_iter().collect()).collect();
        let sources = sources(catalogs, &ids, imports, addresses);
        Self {
            catalogs,
            ids,
            sources,
            groups: Vec::new(),
            controls: Vec::new(),
            params: BTreeMap::new(),
            taken: BTreeSet::new(),
        }
    }

    /// Takes the controls that an import chooses, and returns the unknown ids; `None` if its catalog is missing.
    pub fn import(&mut self, import: &Value, at: usize) -> Option<Vec<String>> {
        let included = Selection::of(list(import, "include-controls"));
        let excluded = Selection::of(list(import, "exclude-controls"));
        let source = self.sources.get(at).copied().flatten()?;
        let (catalog, ids) = (self.catalogs[source].catalog, &self.ids[source]);
        let is_all = import.get("include-all").is_some() || list(import, "include-controls").is_empty();
        let mut chooser = Chooser { included, excluded, is_all, taken: &mut self.taken };
        let missing = chooser.included.ids.keys().filter(|id| !ids.contains(id.as_str())).cloned().collect();
        self.groups.extend(list(catalog, "groups").iter().filter_map(|group| chooser.group(group)));
        self.controls
            .extend(list(catalog, "controls").iter().flat_map(|control| chooser.control(control, false, false)));
        self.params.extend(list(catalog, "params").iter().map(|param| (word(param, "id").to_owned(), param.clone())));
        Some(missing)
    }

    /// Whether an import chooses from this source.
    pub fn uses(&self, at: usize) -> bool {
        self.sources.contains(&Some(at))
    }

    pub fn finish(self) -> Chosen {
        Chosen { catalog: json!({ "groups": self.groups, "controls": self.controls }), params: self.params }
    }
}

/// The catalog that each import refers to. Users choose the files, so no address needs to match one of them: the catalog
/// that holds an id that the import chooses; otherwise a catalog that no other import refers to, preferably of the kind
/// that the address names, or at the same position, or the first.
fn sources(
    catalogs: &[SourceCatalog<'_>],
    ids: &[HashSet<&str>],
    imports: &[Value],
    addresses: &[String],
) -> Vec<Option<usize>> {
    let by_ids = |import: &Value| {
        let included = Selection::of(list(import, "include-controls"));
        ids.iter().position(|ids| included.ids.keys().any(|id| ids.contains(id.as_str())))
    };
    let mut found: Vec<_> = imports.iter().map(by_ids).collect();
    let mut taken: HashSet<usize> = found.iter().copied().flatten().collect();
    for at in 0..found.len() {
        if found[at].is_none() {
            let address = addresses.get(at).map(|address| address.to_lowercase()).unwrap_or_default();
            let is_profile = address.contains("profile") || address.contains("baseline");
            let is_catalog = address.contains("catalog") && !is_profile;
            let is_meant = |place: &usize| if catalogs[*place].is_resolved { is_profile } else { is_catalog };
            let free: Vec<_> = (0..catalogs.len()).filter(|place| !taken.contains(place)).collect();
            let at_place = free.iter().find(|place| **place == at);
            let by_kind = free.iter().find(|place| is_meant(place));
            let free = by_kind.or(at_place).or(free.first()).copied();
            // Two imports may choose from one catalog, but only if each says what it chooses.
            let chooses = !list(&imports[at], "include-controls").is_empty();
            found[at] = free.or_else(|| Some(0).filter(|_| chooses && !catalogs.is_empty()));
            taken.extend(found[at]);
        }
    }
    found
}

/// The controls that a selection picks from a flat list, in the list's order.
pub fn pick(selection: &Value, controls: &[Value]) -> Vec<Value> {
    let included = Selection::of(list(selection, "include-controls"));
    let is_all = selection.get("include-all").is_some();
    let excluded = Selection::of(list(selection, "exclude-controls"));
    let mut ids = BTreeSet::new();
    let mut chooser = Chooser { included, excluded, is_all, taken: &mut ids };
    controls.iter().flat_map(|control| chooser.control(control, false, false)).collect()
}

/// The ids of all controls in a catalog.
fn known(owner: &Value) -> Vec<&str> {
    let mut ids = Vec::new();
    for key in ["groups", "controls"] {
        for inner in list(owner, key) {
            if key == "controls" {
                ids.push(word(inner, "id"));
            }
            ids.extend(known(inner));
        }
    }
    ids
}

/// Ids and patterns, each with whether nested controls are meant as well.
struct Selection {
    ids: BTreeMap<String, bool>,
    patterns: Vec<(String, bool)>,
}

impl Selection {
    fn of(selectors: &[Value]) -> Self {
        let mut selection = Self { ids: BTreeMap::new(), patterns: Vec::new() };
        for selector in selectors {
            let with_children = word(selector, "with-child-controls") == "yes";
            for id in list(selector, "with-ids").iter().filter_map(Value::as_str) {
                *selection.ids.entry(id.to_owned()).or_default() |= with_children;
            }
            for pattern in list(selector, "matching") {
                selection.patterns.push((word(pattern, "pattern").to_owned(), with_children));
            }
        }
        selection
    }

    /// Whether the control is selected, and if so, whether nested ones are.
    fn find(&self, id: &str) -> Option<bool> {
        let by_pattern =
            self.patterns.iter().filter(|(pattern, _)| matches(pattern, id)).map(|(_, children)| *children);
        self.ids.get(id).copied().into_iter().chain(by_pattern).reduce(|one, other| one | other)
    }
}

struct Chooser<'c> {
    included: Selection,
    excluded: Selection,
    is_all: bool,
    taken: &'c mut BTreeSet<String>,
}

impl Chooser<'_> {
    /// The group with the chosen part of its content, if there is any.
    fn group(&mut self, group: &Value) -> Option<Value> {
        let groups: Vec<_> = list(group, "groups").iter().filter_map(|inner| self.group(inner)).collect();
        let controls: Vec<_> =
            list(group, "controls").iter().flat_map(|control| self.control(control, false, false)).collect();
        let is_empty = groups.is_empty() && controls.is_empty();
        (!is_empty).then(|| with(group, [("groups", groups), ("controls", controls)]))
    }

    /// The control with those chosen inside it. If only those are chosen, they take its place.
    fn control(&mut self, control: &Value, is_within: bool, is_out: bool) -> Vec<Value> {
        let id = word(control, "id");
        let found = self.included.find(id);
        let excluded = self.excluded.find(id);
        let is_in = (self.is_all || is_within || found.is_some()) && excluded.is_none() && !is_out;
        let is_in = is_in && self.taken.insert(id.to_owned());
        let (within, out) = (is_within || found == Some(true), is_out || excluded == Some(true));
        let inner: Vec<_> =
            list(control, "controls").iter().flat_map(|inner| self.control(inner, within, out)).collect();
        if is_in { vec![with(control, [("controls", inner)])] } else { inner }
    }
}

/// The object with these lists replaced; empty ones are removed.
fn with<const N: usize>(object: &Value, lists: [(&str, Vec<Value>); N]) -> Value {
    let mut made: Map<_, _> = object.as_object().cloned().unwrap_or_default();
    for (key, list) in lists {
        made.remove(key);
        if !list.is_empty() {
            made.insert(key.to_owned(), Value::Array(list));
        }
    }
    Value::Object(made)
}

/// Whether a pattern with `*` and `?` matches the whole id.
fn matches(pattern: &str, id: &str) -> bool {
    let (pattern, id): (Vec<char>, Vec<char>) = (pattern.chars().collect(), id.chars().collect());
    let (mut at, mut here, mut star) = (0, 0, None);
    while here < id.len() {
        if at < pattern.len() && pattern[at] == '*' {
            star = Some((at, here));
            at += 1;
        } else if at < pattern.len() && (pattern[at] == '?' || pattern[at] == id[here]) {
            at += 1;
            here += 1;
        } else if let Some((star_at, from)) = star {
            star = Some((star_at, from + 1));
            at = star_at + 1;
            here = from + 1;
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_whole_ids() {
        for (pattern, id, fits) in [
            ("ac-*", "ac-2.1", true),
            ("*-1", "ac-1", true),
            ("*-1", "ac-11", false),
            ("a?-1", "ac-1", true),
            ("a*c*2", "abc-c-22", true),
            ("", "a", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, id), fits, "{pattern} {id}");
        }
    }
}
