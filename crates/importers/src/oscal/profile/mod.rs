//! Resolves OSCAL profiles: controls chosen from catalogs, set and altered, become a catalog.

mod change;
mod choose;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    rc::Rc,
};

use serde_json::{Map, Value, json};

use self::choose::{Choice, Chosen, SourceCatalog};
use crate::{Cause, Format, ImportError, LIMIT, as_json, depth};

/// How deep profiles may import profiles.
const DEEPEST: usize = 5;
const FORMAT: Format = Format::OscalProfile;

/// A resolved profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The catalog in JSON.
    pub catalog: String,
    /// Ids of controls and parameters that the profile names and no catalog holds.
    pub missing: Vec<String>,
    /// Addresses of imported files that are missing.
    pub absent: Vec<String>,
}

/// Resolves a profile against the catalogs that it imports, each in JSON, YAML or XML. Further profiles that it imports
/// must be among the catalogs.
///
/// # Errors
/// Where a text is not an OSCAL document, or where the catalogs hold none of the controls.
pub fn resolve(profile: &str, catalogs: &[&str]) -> Result<Resolved, ImportError> {
    let profile = read(profile)?;
    let documents = catalogs.iter().map(|text| read(text)).collect::<Result<Vec<_>, _>>()?;
    let mut sources = Sources { documents: &documents, resolved: HashMap::new(), open: HashSet::new() };
    let (catalog, unresolved) = sources.resolved(&profile)?;
    Ok(Resolved {
        catalog: json!({ "catalog": catalog }).to_string(),
        missing: unresolved.missing,
        absent: unresolved.absent,
    })
}

/// The document in a text of any of the three grammars.
fn read(text: &str) -> Result<Value, ImportError> {
    let text = &*as_json(text)?;
    depth::check(text)?;
    serde_json::from_str(text).map_err(|error| ImportError::json(&error, text, Some(FORMAT)))
}

/// References of a profile that nothing resolves.
#[derive(Clone, Default)]
struct Unresolved {
    missing: Vec<String>,
    absent: Vec<String>,
}

/// A catalog resolved from a profile, and its gaps.
type ResolvedProfile = Rc<(Value, Unresolved)>;

/// The documents beside a profile, and the catalogs resolved from the profiles among them, each resolved once.
struct Sources<'s> {
    documents: &'s [Value],
    resolved: HashMap<usize, ResolvedProfile>,
    /// The profiles that are being resolved.
    open: HashSet<usize>,
}

impl Sources<'_> {
    fn resolved(&mut self, document: &Value) -> Result<(Value, Unresolved), ImportError> {
        let profile = &document["profile"];
        if !profile.is_object() {
            return Err(ImportError::Nothing { format: FORMAT, cause: Cause::NoProfile, missing: "profile in it" });
        }
        let resolved = self.profiles(document)?;
        let documents = self.documents;
        let source_catalogs: Vec<_> = documents
            .iter()
            .map(|document| SourceCatalog { catalog: &document["catalog"], is_resolved: false })
            .filter(|source| source.catalog.is_object())
            .chain(resolved.iter().map(|resolved| SourceCatalog { catalog: &resolved.0, is_resolved: true }))
            .collect();
        if source_catalogs.is_empty() {
            let missing = "catalog beside it";
            return Err(ImportError::Nothing { format: FORMAT, cause: Cause::NoCatalogBeside, missing });
        }
        let mut unresolved = Unresolved::default();
        let imports = list(profile, "imports");
        let addresses: Vec<_> = imports.iter().map(|import| address(profile, word(import, "href"))).collect();
        let mut choice = Choice::new(&source_catalogs, imports, &addresses);
        let plain = source_catalogs.len() - resolved.len();
        for (_, other) in resolved.iter().enumerate().filter(|(at, _)| choice.uses(plain + at)) {
            unresolved.missing.extend(other.1.missing.iter().cloned());
            unresolved.absent.extend(other.1.absent.iter().cloned());
        }
        for (at, import) in imports.iter().enumerate() {
            match choice.import(import, at) {
                Some(missing) => unresolved.missing.extend(missing),
                None => unresolved.absent.push(word(import, "href").to_owned()),
            }
        }
        let mut chosen = choice.finish();
        unresolved.missing.extend(modify(&mut chosen, &profile["modify"]));
        merge(&mut chosen, profile)?;
        if list(&chosen.catalog, "groups").is_empty() && list(&chosen.catalog, "controls").is_empty() {
            let missing = "controls that these catalogs hold";
            return Err(ImportError::Nothing { format: FORMAT, cause: Cause::NoControlsChosen, missing });
        }
        let catalogs: Vec<_> = source_catalogs.iter().map(|source| source.catalog).collect();
        Ok((completed(chosen, profile, &catalogs), unresolved))
    }

    /// The catalogs resolved from the other profiles.
    fn profiles(&mut self, own: &Value) -> Result<Vec<ResolvedProfile>, ImportError> {
        let mut all = Vec::new();
        for (at, document) in self.documents.iter().enumerate() {
            let is_other = document["profile"].is_object() && document != own && !self.open.contains(&at);
            if !is_other || self.open.len() >= DEEPEST {
                continue;
            }
            let resolved = match self.resolved.get(&at) {
                Some(resolved) => resolved.clone(),
                None => {
                    self.open.insert(at);
                    let resolved = Rc::new(self.resolved(document)?);
                    self.open.remove(&at);
                    self.resolved.insert(at, resolved.clone());
                    resolved
                }
            };
            all.push(resolved);
        }
        Ok(all)
    }
}

/// The address of an import, or that of the resource that it names.
fn address(profile: &Value, href: &str) -> String {
    let Some(id) = href.strip_prefix('#') else { return href.to_owned() };
    let resources = list(&profile["back-matter"], "resources");
    let resource = resources.iter().find(|resource| word(resource, "uuid") == id);
    let links = resource.map_or(&[][..], |resource| list(resource, "rlinks"));
    links.iter().map(|link| word(link, "href")).collect::<Vec<_>>().join(" ")
}

/// Sets and alters the chosen controls, and returns the ids that do not exist.
fn modify(chosen: &mut Chosen, modify: &Value) -> Vec<String> {
    let set = change::set_parameters(&mut chosen.params, &mut chosen.catalog, list(modify, "set-parameters"));
    set.into_iter().chain(change::alter(&mut chosen.catalog, list(modify, "alters"))).collect()
}

/// Arranges the chosen controls as the profile asks: as in the catalogs, flat, or in its own groups.
fn merge(chosen: &mut Chosen, profile: &Value) -> Result<(), ImportError> {
    let merge = &profile["merge"];
    if merge["custom"].is_object() {
        let controls = flat(&chosen.catalog);
        chosen.catalog = custom(&merge["custom"], &controls, &mut 0)?;
    } else if merge.get("flat").is_some() {
        chosen.catalog = json!({ "controls": flat(&chosen.catalog) });
    }
    Ok(())
}

/// All controls in groups or at the top.
fn flat(owner: &Value) -> Vec<Value> {
    let mut all: Vec<_> = list(owner, "groups").iter().flat_map(flat).collect();
    all.extend(list(owner, "controls").iter().cloned());
    all
}

/// The profile's own groups. Each may insert all controls, so `size`, in bytes, bounds the total.
fn custom(owner: &Value, controls: &[Value], size: &mut usize) -> Result<Value, ImportError> {
    let mut merged = owner.as_object().cloned().unwrap_or_default();
    let groups = list(owner, "groups").iter().map(|group| custom(group, controls, size)).collect::<Result<_, _>>()?;
    let mut inserted = Vec::new();
    for selection in list(owner, "insert-controls") {
        let picked = choose::pick(selection, controls);
        *size += picked.iter().map(|control| control.to_string().len()).sum::<usize>();
        if *size > LIMIT {
            return Err(ImportError::TooLarge { bytes: *size, limit: LIMIT });
        }
        inserted.extend(picked);
    }
    merged.remove("insert-controls");
    merged.insert("groups".to_owned(), Value::Array(groups));
    merged.insert("controls".to_owned(), Value::Array(inserted));
    Ok(Value::Object(merged))
}

/// The catalog with the metadata of its profile and the back matter of all documents.
fn completed(chosen: Chosen, profile: &Value, catalogs: &[&Value]) -> Value {
    let mut catalog = chosen.catalog.as_object().cloned().unwrap_or_else(Map::new);
    for key in ["uuid", "metadata", "lang"] {
        if let Some(value) = profile.get(key).or_else(|| catalogs.first()?.get(key)) {
            catalog.insert(key.to_owned(), value.clone());
        }
    }
    let mut seen = BTreeSet::new();
    let documents = std::iter::once(profile).chain(catalogs.iter().copied());
    let resources = documents.flat_map(|document| list(&document["back-matter"], "resources"));
    let resources: Vec<_> =
        resources.filter(|resource| seen.insert(resource["uuid"].as_str().unwrap_or_default())).cloned().collect();
    catalog.insert("back-matter".to_owned(), json!({ "resources": resources }));
    catalog.insert("params".to_owned(), Value::Array(chosen.params.into_values().collect()));
    Value::Object(catalog)
}

/// Parameters outside of controls, by id.
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
