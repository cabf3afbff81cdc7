//! Every sentence that the page shows or speaks, in every language. `locales/en.ftl` has the English messages, in
//! [Fluent](https://projectfluent.org); the build compiles each to a function that takes its arguments. Other languages
//! are [`Catalogue`]s that a page loads, with English as the fallback.
//!
//! ```
//! assert_eq!(messages::copy_link(), "Copy link");
//! assert_eq!(messages::show_more(50, 1_200), "Show 50 more of 1,200");
//! assert_eq!(messages::count_quotations(1), "1 quotation");
//! ```
//!
//! Messages are compiled because that is smaller: a bare WebAssembly module that formats one message takes 22 kB this
//! way (10 kB with gzip), and 152 kB (64 kB) with `fluent-bundle`, which parses the files in the page.
//!
//! The functions below assemble sentences that need a framework, a route or a query.

mod catalogue;
mod filters;
mod format;
mod formats;
mod isolated;
mod languages;
mod nouns;
mod sentences;
mod speech;
mod titles;

pub use catalogue::{Catalogue, ENGLISH, EditionMismatch, dir, language, set_catalogue, with_catalogue};
pub use filters::{facet_hint, facet_title, filters, forgiven, reading, sort_title, unknown, value_title};
pub use format::Value;
pub use formats::{Formats, Join, date, decimal, either, list, number, set_formats};
pub use generated::*;
pub use isolated::without_isolates;
#[cfg(feature = "catalogues")]
pub use languages::catalogues;
pub use languages::{LANGUAGES, Language, in_english, nearest_tag, right_language};
pub use nouns::{noun, set_noun_language};
pub use sentences::{
    checking_size, count, fetching, gathered, placement, placement_title, plain_status, stance_title, status,
    status_of_challenges, status_of_quotations, tone_title,
};
pub use speech::Speech;
pub use titles::{part_name, route_name, route_title};

#[allow(clippy::doc_markdown, reason = "the docs are the sentences themselves")]
mod generated {
    //! The messages, as the build script compiled them.

    use crate::{Value, format::format_message};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
