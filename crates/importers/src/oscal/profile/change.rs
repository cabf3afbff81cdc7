//! What a profile changes of the controls that it chose.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::{Params, list, list_mut, word};

/// Sets parameters where they stand first, and tells the ids of those that stand nowhere.
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

/// What is to be done, by the id of what it is done to.
fn by_id<'v>(changes: &'v [Value], key: &str) -> HashMap<&'v str, Vec<&'v Value>> {
    let mut all: HashMap<_, Vec<_>> = HashMap::new();
    for change in changes {
        all.entry(word(change, key)).or_default().push(change);
    }
    all
}

/// The ids that changes name and that were not found.
fn missing(changes: &[Value], key: &str, found: &HashSet<&str>) -> Vec<String> {
    changes.iter().map(|change| word(change, key)).filter(|id| !found.contains(id)).map(str::to_owned).collect()
}

/// Goes through catalog, groups and controls.
fn each_owner(owner: &mut Value, change: &mut dyn FnMut(&mut Value)) {
    change(owner);
    for key in ["groups", "controls"] {
        list_mut(owner, key).into_iter().flatten().for_each(|inner| each_owner(inner, change));
    }
}

/// What a setting says takes the place of what the parameter says; properties and links come to those that are there.
fn set(param: &mut Value, setting: &Value) {
    let (Some(param), Some(setting)) = (param.as_object_mut(), setting.as_object()) else { return };
    for (key, value) in setting.iter().filter(|(key, _)| *key != "param-id") {
        match (key.as_str(), param.get_mut(key), value) {
            ("props" | "links", Some(Value::Array(known)), Value::Array(more)) => known.extend(more.iter().cloned()),
            _ => drop(param.insert(key.clone(), value.clone())),
        }
    }
}

/// Alters controls, and tells the ids of those that are not there.
pub fn alter(catalog: &mut Value, alters: &[Value]) -> Vec<String> {
    let wanted = by_id(alters, "control-id");
    let mut found: HashSet<&str> = HashSet::new();
    each_owner(catalog, &mut |owner| {
        let known = wanted.get_key_value(word(owner, "id"));
        let Some((_, alters)) = known.filter(|(id, _)| !id.is_empty() && found.insert(id)) else { return };
        for alter in alters {
            for remove in list(alter, "removes") {
                take_out(owner, remove);
            }
            for add in list(alter, "adds") {
                put_in(owner, add);
            }
        }
    });
    missing(alters, "control-id", &found)
}

/// Lists of a control or part, with what each holds.
const LISTS: [(&str, &str); 4] = [("params", "param"), ("props", "prop"), ("links", "link"), ("parts", "part")];

/// Takes out what a removal names, however deep it stands.
fn take_out(owner: &mut Value, remove: &Value) {
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
                take_out(item, remove);
            }
        }
    }
}

/// Puts in what an addition has: into the control, or at what it names by id.
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

/// Puts in what is added at the part or parameter of this id; whether there is one.
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
