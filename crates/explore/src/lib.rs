//! The verbs: a [`Query`] in, [`Findings`] out. Search, filters, facet counts, ranking and marks; pure, no browser.
//!
//! An [`Index`] is built once from a framework. A query's text is read into items, an item becomes a look (the spellings
//! that count as a match), looks are found in the postings as levels (how well each goal matches), a tally counts what
//! facets leave of these, and the marks are the looks again.

mod building;
mod chosen;
mod dictionary;
mod facets;
mod fields;
mod findings;
mod fold;
mod found;
mod gathering;
mod index;
mod key;
mod levels;
mod look;
mod marks;
mod matrix;
mod order;
mod overlay;
mod parse;
mod parts;
mod postings;
mod query;
mod quotations;
mod relax;
mod rows;
mod search;
mod slip;
mod suggest;
mod tally;
mod text;
mod values;
mod variant;

pub use building::Building;
pub use chosen::Chosen;
pub use facets::{FacetCounts, FacetValue};
pub use findings::{Findings, Forgiven};
pub use found::{Found, found_in};
pub use index::Index;
pub use key::{FacetKey, OwnKey};
pub use marks::Marks;
pub use matrix::{ThemeRow, matrix};
pub use parts::challenges_with_words;
pub use overlay::{Overlay, OverlayKey};
pub use query::{Query, Sort};
pub use quotations::quotations;
pub use relax::{Dropped, Relaxation};
pub use suggest::{Suggestion, Target};
