//! The harness that plays readers' journeys in real browsers. The journeys themselves lie in `suites/`.
//!
//! | module | contents |
//! | --- | --- |
//! | [`webdriver`] | the connection to a browser |
//! | [`engine`] | the three engines and how each is started |
//! | [`process`] | programs beside the tests, which end with them |
//! | [`temporary_folder`] | temporary files of browsers, and their removal |
//! | [`server`] | a static host, with faults on demand |
//! | [`edition`] | the next release: the built page with other words and other names |
//! | [`configuration`] | the shipped configurations of other hosts, read as those hosts read them |
//! | [`documented`] | the files and headers that `docs/hosting.md` documents |
//! | [`nginx`] | the built page served by nginx as `docs/hosting.md` says |
//! | [`reference`](mod@reference) | the data file, read without the product's code |
//! | [`reader`] | a reader: opens, types, chooses, sees. Suites use this module and hardly any other |
//! | [`play`] | every test × engine × mode, as one run of `cargo test` |

pub mod configuration;
pub mod documented;
pub mod edition;
pub mod engine;
pub mod nginx;
pub mod play;
pub mod process;
pub mod reader;
pub mod reference;
pub mod server;
pub mod temporary_folder;
pub mod webdriver;
