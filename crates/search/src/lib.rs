//! Full-text search over documents with weighted [`Field`]s and facets: search as you type, with phrases, exclusions
//! and alternatives, tolerance for typos, counts for every facet value, and marks for what matched. In memory, without
//! dependencies; made for pages that search in the browser.
//!
//! ```
//! use search::{Builder, Field, Request};
//!
//! // One facet with two values.
//! let mut builder = Builder::new(&[2]);
//! builder.add(|document| {
//!     document.text(Field::Title, "Harbour lights");
//!     document.text(Field::Body, "The lamp of the pier is lit at dusk.");
//!     document.value(0, 1);
//! });
//! builder.add(|document| document.text(Field::Title, "Light rain"));
//! let index = builder.finish();
//!
//! let found = index.search(&Request { text: "light", ..Request::default() });
//! assert_eq!(found.by_score(), [1, 0], "a whole word comes before the beginning of one");
//! assert_eq!(found.marks.ranges("Light rain"), [0..5]);
//!
//! let found = index.search(&Request { text: "harbor OR dusk", chosen: &[(0, 1)], ..Request::default() });
//! assert_eq!(found.by_score(), [0]);
//! assert_eq!(found.counts[0], [0, 1]);
//! ```
//!
//! The pipeline: the typed text is parsed into items; an item becomes a matcher (the spellings that count as a match);
//! matchers are looked up in the postings, which gives scores (how well each document matches); a tally counts facet
//! values among these. The same matchers produce the marks.

mod builder;
mod correct;
mod dictionary;
mod facets;
mod field;
mod fold;
mod index;
mod marks;
mod matcher;
mod order;
mod parse;
mod pattern;
mod postings;
mod postings_builder;
mod scores;
mod search;
mod tally;
mod text;
mod tokens;
mod typo;
mod variant;

pub use builder::{Builder, Document, Shared};
pub use field::Field;
pub use fold::folded;
pub use index::{Found, Index, Request};
pub use marks::Marks;
pub use order::by_text;
pub use parse::{Clause, clauses};
pub use pattern::Pattern;
pub use scores::BitSet;
pub use search::Correction;
