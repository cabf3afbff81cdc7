//! Applies a profile's changes to the controls that it chose.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::{Params, list, list_mut, word};

/// Sets parameters at their first occurrence, and returns the ids that occur nowhere.
pub fn set_parameters(loose: &mut Params, catalog: &mut Value, settings: &[Value]) -> Vec<String> {
    let wanted = by_id(settings, "param-id");
    let mut found: HashSet<&str> = HashSet::new();
    each_owner(catalog, &mut |owner| {
        for param in list_mut(owner, "params").into_iter().flatten() {
            let known = wanted.get_key_value(word(param, "id"));
            if let Some((_, settings)) = known.filter(|(id, _)| found.insert(id)) {
                for setting in settings {
                    set(param, setting);
                }
            }
        }
    });
    for (id, settings) in &wanted {
        if let Some(param) = loose.get_mut(*id) {
            for setting in settings {
                set(param, setting);
            }
            found.insert(id);
        }
    }
    missing(settings, "param-id", &found)
}

/// The changes, by the id of their target.
fn by_id<'v>(changes: &'v [Value], key: &str) -> HashMap<&'v str, Vec<&'v Value>> {
    let mut all: HashMap<_, Vec<_>> = HashMap::new();
    for change in changes {
        all.entry(word(change, key)).or_default().push(change);
    }
    all
}

/// The ids in changes that were not found.
fn missing(changes: &[Value], key: &str, found: &HashSet<&str>) -> Vec<String> {
    changes.iter().map(|change| word(change, key)).filter(|id| !found.contains(id)).map(str::to_owned).collect()
}

/// Visits catalog, groups and controls.
fn each_owner(owner: &mut Value, change: &mut dyn FnMut(&mut Value)) {
    change(owner);
    for key in ["groups", "controls"] {
        list_mut(owner, key).into_iter().flatten().for_each(|inner| each_owner(inner, change));
    }
}

/// Replaces the parameter's values by those of the setting; adds properties and links to the existing ones.
fn set(param: &mut Value, setting: &Value) {
    let (Some(param), Some(setting)) = (param.as_object_mut(), setting.as_object()) else { return };
    for (key, value) in setting.iter().filter(|(key, _)| *key != "param-id") {
        match (key.as_str(), param.get_mut(key), value) {
            ("props" | "links", Some(Value::Array(known)), Value::Array(more)) => known.extend(more.iter().cloned()),
            _ => drop(param.insert(key.clone(), value.clone())),
        }
    }
}

/// Alters controls, and returns the ids of those that do not exist.
pub fn alter(catalog: &mut Value, alters: &[Value]) -> Vec<String> {
    let wanted = by_id(alters, "control-id");
    let mut found: HashSet<&str> = HashSet::new();
    each_owner(catalog, &mut |owner| {
        let known = wanted.get_key_value(word(owner, "id"));
        let Some((_, alters)) = known.filter(|(id, _)| !id.is_empty() && found.insert(id)) else { return };
        for alter in alters {
            for remove in list(alter, "removes") {
                remove_matching(owner, remove);
            }
            for add in list(alter, "adds") {
                put_in(owner, add);
            }
        }
    });
    missing(alters, "control-id", &found)
}

/// Lists of a control or part, and the name of an item in each.
const LISTS: [(&str, &str); 4] = [("params", "param"), ("props", "prop"), ("links", "link"), ("parts", "part")];

/// Removes the items that a removal names, at any depth.
fn remove_matching(owner: &mut Value, remove: &Value) {
    const TESTS: [(&str, &str); 4] = [("by-name", "name"), ("by-class", "class"), ("by-id", "id"), ("by-ns", "ns")];
    let by_item = word(remove, "by-item-name");
    let says_something = TESTS.iter().any(|(by, _)| remove.get(*by).is_some()) || !by_item.is_empty();
    let is_meant = |item: &Value, kind: &str| {
        (by_item.is_empty() || by_item == kind)
            && TESTS.iter().all(|(by, key)| remove.get(*by).is_none_or(|wanted| item.get(*key) == Some(wanted)))
    };
    if !says_something {
        return;
    }
    for (key, kind) in LISTS {
        if let Some(items) = list_mut(owner, key) {
            items.retain(|item| !is_meant(item, kind));
            for item in items {
                remove_matching(item, remove);
            }
        }
    }
}

/// Inserts an addition: into the control, or at the item that it names by id.
fn put_in(control: &mut Value, add: &Value) {
    let id = word(add, "by-id");
    let position = word(add, "position");
    if id.is_empty() || id == word(control, "id") {
        return into(control, add, position);
    }
    if !at(control, id, add, position) {
        into(control, add, "ending");
    }
}

/// Inserts an addition at the part or parameter with this id; returns whether there is one.
fn at(owner: &mut Value, id: &str, add: &Value, position: &str) -> bool {
    for (key, _) in LISTS {
        let Some(items) = list_mut(owner, key) else { continue };
        if let Some(found) = items.iter().position(|item| word(item, "id") == id) {
            match position {
                "before" | "after" => {
                    let from = found + usize::from(position == "after");
                    items.splice(from..from, list(add, key).iter().cloned());
                }
                _ => into(&mut items[found], add, position),
            }
            return true;
        }
        if items.iter_mut().any(|item| at(item, id, add, position)) {
            return true;
        }
    }
    false
}

fn into(owner: &mut Value, add: &Value, position: &str) {
    let Some(object) = owner.as_object_mut() else { return };
    if let Some(title) = add.get("title") {
        object.insert("title".to_owned(), title.clone());
    }
    for (key, _) in LISTS {
        extend(object, key, list(add, key), matches!(position, "starting" | "before"));
    }
}

fn extend(object: &mut Map<String, Value>, key: &str, more: &[Value], at_start: bool) {
    if more.is_empty() {
        return;
    }
    let known = object.entry(key).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(items) = known {
        let from = if at_start { 0 } else { items.len() };
        items.splice(from..from, more.iter().cloned());
    }
}
