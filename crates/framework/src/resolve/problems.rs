//! The problems with a file, collected while the resolver checks values and looks up references.

use std::{
    collections::{HashMap, HashSet},
    marker::PhantomData,
};

use crate::{
    check::{is_address, is_date, is_slug},
    model::Ref,
    near::nearest,
    position::Path,
    problem::{ErrorKind, MOST, Problem},
};

/// Most pairs of letters to compare when guessing which ids were meant. That is enough for hundreds of slips in a file
/// with thousands of ids, and takes a fraction of a second; slips beyond it are reported without a guess, so that no
/// file keeps the reader waiting.
const COMPARED: usize = 50_000_000;

/// Lists with more references than this use a set to find repeated ones; for shorter lists a scan is faster.
const LONG: usize = 50;

/// The problems found so far.
#[derive(Default)]
pub(super) struct Problems {
    pub(super) list: Vec<Problem>,
    /// Pairs of letters compared so far; see [`COMPARED`].
    compared: usize,
}

/// The ids of one kind. The type keeps a reference to a theme from being looked up among the actors.
pub(super) struct Ids<T> {
    pub(super) known: IdIndex,
    kind: PhantomData<fn() -> T>,
}

/// Ids, with the index of each in the list of its kind. `kind` is the word for them in messages.
#[derive(Default)]
pub(super) struct IdIndex {
    pub(super) kind: &'static str,
    pub(super) indices: HashMap<String, usize>,
}

impl<T> Default for Ids<T> {
    fn default() -> Self {
        Self { known: IdIndex::default(), kind: PhantomData }
    }
}

impl Problems {
    /// Notes a problem; drops those beyond [`MOST`].
    pub(super) fn add(&mut self, path: Path, kind: ErrorKind) {
        if self.list.len() < MOST {
            self.list.push(Problem { path, position: None, kind });
        }
    }

    /// Notes a text that is blank.
    pub(super) fn check_filled(&mut self, text: &str, path: &Path, key: &'static str) {
        if text.trim().is_empty() {
            self.add(path.key(key), ErrorKind::Empty);
        }
    }

    /// Notes a date that is not valid.
    pub(super) fn check_date(&mut self, date: Option<&str>, path: &Path) {
        if let Some(found) = date.filter(|date| !is_date(date)) {
            self.add(path.key("date"), ErrorKind::BadDate { found: found.to_owned() });
        }
    }

    /// Notes an address that is not a web address.
    pub(super) fn check_address(&mut self, address: Option<&str>, path: &Path) {
        if let Some(found) = address.filter(|address| !is_address(address)) {
            self.add(path.key("address"), ErrorKind::BadAddress { found: found.to_owned() });
        }
    }

    /// Checks and gathers the ids of one kind; `path` gives the path of the part at an index of the list.
    pub(super) fn ids<T>(
        &mut self,
        kind: &'static str,
        ids: &mut dyn Iterator<Item = &String>,
        path: &dyn Fn(usize) -> Path,
    ) -> Ids<T> {
        Ids { known: IdIndex { kind, indices: self.index_ids(ids, path) }, kind: PhantomData }
    }

    /// The index of each id in its list. Notes and leaves out ids that are not slugs or are already taken.
    pub(super) fn index_ids(
        &mut self,
        ids: &mut dyn Iterator<Item = &String>,
        path: &dyn Fn(usize) -> Path,
    ) -> HashMap<String, usize> {
        let mut indices: HashMap<String, usize> = HashMap::new();
        for (at, id) in ids.enumerate() {
            if !is_slug(id) {
                self.add(path(at).key("id"), ErrorKind::BadId { found: id.clone() });
            } else if let Some(first) = indices.get(id) {
                let first = path(*first);
                self.add(path(at).key("id"), ErrorKind::RepeatedId { id: id.clone(), first });
            } else {
                indices.insert(id.clone(), at);
            }
        }
        indices
    }

    /// Resolves a list of references. Notes and leaves out those that dangle or repeat.
    pub(super) fn references<T>(&mut self, ids: &Ids<T>, list: Vec<String>, path: &Path) -> Vec<Ref<T>> {
        self.find_all(&ids.known, list, path).into_iter().map(Ref::new).collect()
    }

    /// Resolves a reference; notes it if it dangles.
    pub(super) fn reference<T>(&mut self, ids: &Ids<T>, id: String, path: &Path) -> Option<Ref<T>> {
        self.find(&ids.known, id, path).map(Ref::new)
    }

    /// As [`Self::references`], for ids whose kind has no type, such as those of the values of a facet.
    pub(super) fn find_all(&mut self, known: &IdIndex, list: Vec<String>, path: &Path) -> Vec<usize> {
        let mut all = Vec::with_capacity(list.len());
        let (is_long, mut seen) = (list.len() > LONG, HashSet::new());
        for (at, id) in list.into_iter().enumerate() {
            let found = known.indices.get(&id);
            if found.is_some_and(|found| if is_long { !seen.insert(*found) } else { all.contains(found) }) {
                self.add(path.item(at), ErrorKind::RepeatedReference { id });
                continue;
            }
            all.extend(self.find(known, id, &path.item(at)));
        }
        all
    }

    /// As [`Self::reference`], for ids whose kind has no type.
    pub(super) fn find(&mut self, known: &IdIndex, id: String, path: &Path) -> Option<usize> {
        let found = known.indices.get(&id).copied();
        if found.is_none() && self.list.len() < MOST {
            let letters = id.len().saturating_mul(id.len());
            self.compared = self.compared.saturating_add(letters.saturating_mul(known.indices.len()));
            let names = known.indices.keys().map(String::as_str).filter(|_| self.compared < COMPARED);
            let near = nearest(&id, names).map(str::to_owned);
            self.add(path.clone(), ErrorKind::Dangling { kind: known.kind, id, near });
        }
        found
    }
}
