//! The facets of a framework and the choices in them, by number, as the search takes them.

use super::{Chosen, FacetKey, values::values};
use framework::Framework;

/// A value of a facet that a reader may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// The id in addresses and files.
    pub id: String,
    /// The title in the framework; for stances and placements, which the page titles itself, the id.
    pub title: String,
}

/// How many goals each value of a facet would show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet.
    pub key: FacetKey,
    /// In the order of [`super::Index::values`].
    pub counts: Vec<u32>,
}

/// A facet with its values. Its number is its place among the framework's facets.
#[derive(Debug)]
pub(super) struct Facet {
    pub key: FacetKey,
    pub values: Vec<FacetValue>,
}

/// The facets of a framework.
pub(super) fn facets(framework: &Framework) -> Vec<Facet> {
    FacetKey::all(framework).into_iter().map(|key| Facet { key, values: values(framework, key) }).collect()
}

/// Chosen values as numbers of facet and value, and the unknown ones by name.
pub(super) type Numbered = (Vec<(usize, usize)>, Vec<(FacetKey, String)>);

/// Numbers the chosen values, and lists those unknown to the framework. Choices in unknown facets are ignored.
pub(super) fn by_number(facets: &[Facet], chosen: &Chosen) -> Numbered {
    let mut numbers = Vec::new();
    let mut unknown = Vec::new();
    for (number, facet) in facets.iter().enumerate() {
        for id in chosen.of(facet.key) {
            match facet.values.iter().position(|value| value.id == *id) {
                Some(value) => numbers.push((number, value)),
                None => unknown.push((facet.key, id.clone())),
            }
        }
    }
    (numbers, unknown)
}
