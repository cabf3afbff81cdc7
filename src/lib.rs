//! An explorer for strategies and other frameworks that runs wholly in the browser.
//!
//! The rooms, and who knows whom:
//!
//! | room | what | knows |
//! | --- | --- | --- |
//! | [`framework`] | the nouns: pillars, goals, quotations; opening and checking a file | nobody |
//! | [`explore`] | the verbs: search, filters, counts, ranking, marks | framework |
//! | [`address`] | place and query, to and from the fragment of an address | framework, explore |
//! | [`tools`] | opening and writing files, loaded only when wanted | framework, export |
//! | [`export`] | CSV, JSON, Markdown, citations, passages, lines to embed | framework, explore, address |
//! | [`words`] | every sentence on counts, filters and dates | framework, explore, address |
//! | `browser` | all that touches the browser; every call may be refused | nobody |
//! | [`session`] | the glue: address bar to signals to findings, and what the reader does | all but ui |
//! | [`ui`] | Leptos components: what the reader sees | all but browser |

mod browser;
pub mod session;
pub mod ui;
