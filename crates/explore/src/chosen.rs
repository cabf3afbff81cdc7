//! The values that a reader chose to filter by.

use std::collections::BTreeMap;

use framework::Framework;

use super::FacetKey;

/// The values chosen in each facet, by id. Facets and ids may be unknown to the framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen(BTreeMap<FacetKey, Vec<String>>);

impl Chosen {
    /// The ids chosen in a facet, sorted.
    pub fn of(&self, key: FacetKey) -> &[String] {
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }

    /// The facets with a choice, in order.
    pub fn keys(&self) -> impl Iterator<Item = FacetKey> + '_ {
        self.0.keys().copied()
    }

    /// Adds a value, or removes it if it is already chosen.
    pub fn toggle(&mut self, key: FacetKey, id: &str) {
        let values = self.0.entry(key).or_default();
        match values.binary_search_by(|value| value.as_str().cmp(id)) {
            Ok(at) => drop(values.remove(at)),
            Err(at) => values.insert(at, id.to_owned()),
        }
        self.0.retain(|_, values| !values.is_empty());
    }

    /// Adds a value.
    pub fn insert(&mut self, key: FacetKey, id: impl Into<String>) {
        let id = id.into();
        let values = self.0.entry(key).or_default();
        if let Err(at) = values.binary_search(&id) {
            values.insert(at, id);
        }
    }

    /// Removes all values of a facet.
    pub fn clear(&mut self, key: FacetKey) {
        self.0.remove(&key);
    }

    /// Removes the choices in facets that a framework does not have. Unknown values of known facets stay, since the
    /// page tells the reader about them.
    pub fn keep_known(&mut self, framework: &Framework) {
        self.0.retain(|key, _| key.is_in(framework));
    }

    /// Every chosen value with its facet, in the order of [`FacetKey`].
    pub fn iter(&self) -> impl Iterator<Item = (FacetKey, &str)> {
        self.0.iter().flat_map(|(key, values)| values.iter().map(|id| (*key, id.as_str())))
    }

    /// The number of chosen values.
    pub fn len(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
