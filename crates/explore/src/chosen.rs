//! The values that a reader chose to filter by.

use framework::Framework;

use super::{FacetKey, keyed_values::KeyedValues};

/// The values chosen in each facet, by id. Facets and ids may be unknown to the framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen(KeyedValues<FacetKey>);

impl Chosen {
    /// The ids chosen in a facet, sorted.
    pub fn of(&self, key: FacetKey) -> &[String] {
        self.0.of(key)
    }

    /// The facets with a choice, in order.
    pub fn keys(&self) -> impl Iterator<Item = FacetKey> + '_ {
        self.0.keys()
    }

    /// Adds a value, or removes it if it is already chosen.
    pub fn toggle(&mut self, key: FacetKey, id: &str) {
        self.0.toggle(key, id);
    }

    /// Adds a value.
    pub fn insert(&mut self, key: FacetKey, id: &str) {
        self.0.insert(key, id);
    }

    /// Removes all values of a facet.
    pub fn clear(&mut self, key: FacetKey) {
        self.0.retain(|one, _| one != key);
    }

    /// Removes the choices in facets that a framework does not have. Unknown values of known facets stay, since the
    /// page tells the reader about them.
    pub fn keep_known(&mut self, framework: &Framework) {
        self.0.retain(|key, _| key.is_in(framework));
    }

    /// Every chosen value with its facet, in the order of [`FacetKey`].
    pub fn iter(&self) -> impl Iterator<Item = (FacetKey, &str)> {
        self.0.iter()
    }

    /// The number of chosen values.
    pub fn len(&self) -> usize {
        self.0.iter().count()
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
