//! What a profile changes of the controls that it chose.

use serde_json::{Map, Value};

use super::{Params, list, list_mut, word};

/// Sets parameters wherever they stand, and tells the ids of those that stand nowhere.
pub fn set_parameters(loose: &mut Params, catalog: &mut Value, settings: &[Value]) -> Vec<String> {
    let mut missing = Vec::new();
    for setting in settings {
        let id = word(setting, "param-id");
        let is_loose = loose.get_mut(id).map(|param| set(param, setting)).is_some();
        let is_known = in_owners(catalog, &mut |owner| {
            let params = list_mut(owner, "params").into_iter().flatten();
            let mut found = params.filter(|param| word(param, "id") == id);
            found.next().map(|param| set(param, setting)).is_some()
        });
        if !is_loose && !is_known {
            missing.push(id.to_owned());
        }
    }
    missing
}

/// Goes through catalog, groups and controls until one says that it was meant.
fn in_owners(owner: &mut Value, meant: &mut dyn FnMut(&mut Value) -> bool) -> bool {
    if meant(owner) {
        return true;
    }
    ["groups", "controls"]
        .into_iter()
        .any(|key| list_mut(owner, key).into_iter().flatten().any(|inner| in_owners(inner, meant)))
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
    let mut missing = Vec::new();
    for alter in alters {
        let id = word(alter, "control-id");
        let is_known = in_owners(catalog, &mut |owner| {
            let is_meant = word(owner, "id") == id && !id.is_empty();
            if is_meant {
                for remove in list(alter, "removes") {
                    take_out(owner, remove);
                }
                for add in list(alter, "adds") {
                    put_in(owner, add);
                }
            }
            is_meant
        });
        if !is_known {
            missing.push(id.to_owned());
        }
    }
    missing
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
