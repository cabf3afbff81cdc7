//! OSCAL profiles: controls chosen from catalogs, set and altered, as a catalog of their own.

mod change;
mod choose;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use self::choose::{Choice, Chosen};
use crate::{Cause, Format, Refused, as_json, depth};

/// How deep profiles may import profiles.
const DEEPEST: usize = 5;
const FORMAT: Format = Format::OscalProfile;

/// A profile that was resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The catalog in JSON.
    pub catalog: String,
    /// Ids of controls and parameters that the profile names, and that none of the catalogs holds.
    pub missing: Vec<String>,
    /// Addresses of the files that it imports and that are not there.
    pub absent: Vec<String>,
}

/// Resolves a profile against the catalogs that it imports, each in JSON, YAML or XML. Where it imports further profiles,
/// these stand among the catalogs.
///
/// # Errors
/// Where a text is no document of OSCAL, or where the catalogs hold none of the controls.
pub fn resolve(profile: &str, catalogs: &[&str]) -> Result<Resolved, Refused> {
    let profile = read(profile)?;
    let sources = catalogs.iter().map(|text| read(text)).collect::<Result<Vec<_>, _>>()?;
    let mut gaps = Gaps::default();
    let catalog = resolved(&profile, &sources, &mut gaps, 0)?;
    Ok(Resolved { catalog: json!({ "catalog": catalog }).to_string(), missing: gaps.missing, absent: gaps.absent })
}

/// The document in a text of any of the three grammars.
fn read(text: &str) -> Result<Value, Refused> {
    let text = &*as_json(text)?;
    depth::check(text)?;
    serde_json::from_str(text).map_err(|error| Refused::json(&error, text, Some(FORMAT)))
}

/// What a profile names and nothing holds.
#[derive(Default)]
struct Gaps {
    missing: Vec<String>,
    absent: Vec<String>,
}

fn resolved(document: &Value, sources: &[Value], gaps: &mut Gaps, depth: usize) -> Result<Value, Refused> {
    let profile = &document["profile"];
    if !profile.is_object() {
        return Err(Refused::Nothing { format: FORMAT, cause: Cause::NoProfile, missing: "profile in it" });
    }
    let (catalogs, others): (Vec<_>, Vec<_>) = catalogs(document, sources, depth)?.into_iter().unzip();
    let imports = list(profile, "imports");
    let mut choice = Choice::new(&catalogs, imports);
    for (_, other) in others.into_iter().enumerate().filter(|(at, _)| choice.uses(*at)) {
        gaps.missing.extend(other.missing);
        gaps.absent.extend(other.absent);
    }
    for (at, import) in imports.iter().enumerate() {
        match choice.import(import, at) {
            Some(missing) => gaps.missing.extend(missing),
            None => gaps.absent.push(word(import, "href").to_owned()),
        }
    }
    let mut chosen = choice.finish();
    let whole = json!({});
    let modify = profile.get("modify").unwrap_or(&whole);
    gaps.missing.extend(change::set_parameters(
        &mut chosen.params,
        &mut chosen.catalog,
        list(modify, "set-parameters"),
    ));
    gaps.missing.extend(change::alter(&mut chosen.catalog, list(modify, "alters")));
    merge(&mut chosen, profile);
    if list(&chosen.catalog, "groups").is_empty() && list(&chosen.catalog, "controls").is_empty() {
        return Err(Refused::Nothing {
            format: FORMAT,
            cause: Cause::NoControlsChosen,
            missing: "controls that these catalogs hold",
        });
    }
    Ok(dressed(chosen, profile, &catalogs))
}

/// The catalogs among the sources, and those that the profiles among them make, each with what it names and nothing holds.
fn catalogs(own: &Value, sources: &[Value], depth: usize) -> Result<Vec<(Value, Gaps)>, Refused> {
    let whole = sources.iter().map(|it| it["catalog"].clone()).filter(Value::is_object);
    let mut catalogs: Vec<_> = whole.map(|catalog| (catalog, Gaps::default())).collect();
    for source in sources.iter().filter(|it| it["profile"].is_object() && *it != own && depth < DEEPEST) {
        let others: Vec<_> = sources.iter().filter(|other| *other != source).cloned().collect();
        let mut gaps = Gaps::default();
        let catalog = resolved(source, &others, &mut gaps, depth + 1)?;
        catalogs.push((catalog, gaps));
    }
    if catalogs.is_empty() {
        return Err(Refused::Nothing { format: FORMAT, cause: Cause::NoCatalogBeside, missing: "catalog beside it" });
    }
    Ok(catalogs)
}

/// Puts the chosen controls into the order that the profile asks for: as in the catalogs, flat, or in groups of its own.
fn merge(chosen: &mut Chosen, profile: &Value) {
    let merge = &profile["merge"];
    if merge["custom"].is_object() {
        let controls = flat(&chosen.catalog);
        chosen.catalog = custom(&merge["custom"], &controls);
    } else if merge.get("flat").is_some() {
        chosen.catalog = json!({ "controls": flat(&chosen.catalog) });
    }
}

/// All controls that stand in groups or at the top.
fn flat(owner: &Value) -> Vec<Value> {
    let mut all: Vec<_> = list(owner, "groups").iter().flat_map(flat).collect();
    all.extend(list(owner, "controls").iter().cloned());
    all
}

fn custom(owner: &Value, controls: &[Value]) -> Value {
    let mut made = owner.as_object().cloned().unwrap_or_default();
    let groups: Vec<_> = list(owner, "groups").iter().map(|group| custom(group, controls)).collect();
    let inserted: Vec<_> = list(owner, "insert-controls").iter().flat_map(|it| choose::pick(it, controls)).collect();
    made.remove("insert-controls");
    made.insert("groups".to_owned(), Value::Array(groups));
    made.insert("controls".to_owned(), Value::Array(inserted));
    Value::Object(made)
}

/// The catalog with the metadata of its profile and the back matter of all.
fn dressed(chosen: Chosen, profile: &Value, catalogs: &[Value]) -> Value {
    let mut catalog = chosen.catalog.as_object().cloned().unwrap_or_else(Map::new);
    for key in ["uuid", "metadata", "lang"] {
        if let Some(value) = profile.get(key).or_else(|| catalogs.first()?.get(key)) {
            catalog.insert(key.to_owned(), value.clone());
        }
    }
    let mut seen = BTreeSet::new();
    let documents = std::iter::once(profile).chain(catalogs);
    let resources = documents.flat_map(|it| list(&it["back-matter"], "resources"));
    let resources: Vec<_> =
        resources.filter(|it| seen.insert(it["uuid"].as_str().unwrap_or_default())).cloned().collect();
    catalog.insert("back-matter".to_owned(), json!({ "resources": resources }));
    catalog.insert("params".to_owned(), Value::Array(chosen.params.into_values().collect()));
    Value::Object(catalog)
}

/// Parameters that stand in no control.
type Params = BTreeMap<String, Value>;

fn list<'v>(owner: &'v Value, key: &str) -> &'v [Value] {
    owner[key].as_array().map_or(&[], Vec::as_slice)
}

fn list_mut<'v>(owner: &'v mut Value, key: &str) -> Option<&'v mut Vec<Value>> {
    owner.get_mut(key).and_then(Value::as_array_mut)
}

fn word<'v>(owner: &'v Value, key: &str) -> &'v str {
    owner[key].as_str().unwrap_or_default()
}
