//! The stage on which readers' journeys are played in real browsers. The journeys themselves lie in `suites/`.
//!
//! | room | what it holds |
//! | --- | --- |
//! | [`webdriver`] | the wire to a browser |
//! | [`engine`] | the three engines and how each is started |
//! | [`process`] | programs beside the tests, which end with them |
//! | [`litter`] | what browsers leave lying about, and its end |
//! | [`server`] | a static host, with faults on demand |
//! | [`edition`] | the next release: the built page with other words and other names |
//! | [`configuration`] | the shipped configurations of other hosts, as those read them |
//! | [`documented`] | what `docs/hosting.md` says of files and headers |
//! | [`nginx`] | the built page served by nginx as `docs/hosting.md` says |
//! | [`reference`](mod@reference) | what the data file says, read without the product's code |
//! | [`reader`] | a reader: opens, types, chooses, sees. Suites use this room and hardly anything else |
//! | [`play`] | every test × engine × mode, as one run of `cargo test` |

pub mod configuration;
pub mod documented;
pub mod edition;
pub mod engine;
pub mod litter;
pub mod nginx;
pub mod play;
pub mod process;
pub mod reader;
pub mod reference;
pub mod server;
pub mod webdriver;
