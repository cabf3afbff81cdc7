//! The verbs: a [`Query`] in, [`Findings`] out. Search, filters, facet counts, ranking and marks; pure, no browser.
//!
//! An [`Index`] is built once from a framework. A query's text is read into items, an item becomes a look (the spellings
//! that count as a match), looks are found in the postings as levels (how well each goal matches), a tally counts what
//! facets leave of these, and the marks are the looks again.

mod building;
mod dictionary;
mod facets;
mod fields;
mod findings;
mod fold;
mod found;
mod gathering;
mod index;
mod levels;
mod look;
mod marks;
mod matrix;
mod order;
mod parse;
mod postings;
pub mod query;
mod quotations;
mod relax;
mod rows;
mod search;
mod slip;
mod suggest;
mod tally;
mod text;
mod variant;

pub use building::Building;
pub use facets::{FacetCounts, FacetValue};
pub use findings::{Findings, Forgiven};
pub use found::{Found, found_in};
pub use index::Index;
pub use marks::Marks;
pub use matrix::{ThemeRow, matrix};
pub use query::{Chosen, FacetKey, Query, Sort};
pub use quotations::quotations;
pub use relax::{Dropped, Relaxation};
pub use suggest::{Suggestion, Target};
