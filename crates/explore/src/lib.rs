//! Explores a framework: a [`Query`] goes in, [`Findings`] come out. Search, filters, facet counts, ranking and marks;
//! pure, without a browser. The crate [`search`] does the searching; this crate decides which texts of a framework are
//! searched, and which facets it has.
//!
//! An [`Index`] is built once from a framework.
//!
//! ```
//! use explore::{FacetKey, Index, Query};
//!
//! let framework = space_diplomacy::framework();
//! let index = Index::build(&framework);
//! let mut query = Query { text: "debris".into(), ..Query::default() };
//! query.chosen.insert(FacetKey::Theme, "norms");
//! let findings = index.explore(&framework, &query);
//! assert!(findings.goals.len() < findings.total);
//! ```

mod building;
mod chosen;
mod facets;
mod fields;
mod findings;
mod found;
mod index;
mod key;
mod keyed_values;
mod label;
mod layer_index;
mod matrix;
mod overlay;
mod query;
mod quotations;
mod relax;
mod subject_item;
mod suggest;
mod values;

pub use building::Building;
pub use chosen::Chosen;
pub use facets::{FacetCounts, FacetValue};
pub use findings::Findings;
pub use found::{Found, found_in};
pub use index::Index;
pub use key::{FacetKey, OwnKey};
pub use layer_index::{LayerEntry, LayerIndex, NO_STATUS, is_in_range};
pub use matrix::{ThemeRow, matrix};
pub use overlay::{Overlay, OverlayKey};
pub use query::{Query, Sort};
pub use quotations::quotations;
pub use relax::{Dropped, Relaxation};
pub use search::{Clause, Correction, Marks, clauses};
pub use subject_item::challenges_with_words;
pub use suggest::{Suggestion, Target};
