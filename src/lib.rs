//! An explorer for strategies and other frameworks that runs wholly in the browser: the application.
//!
//! What needs no page is a crate of its own under `crates/`; ARCHITECTURE.md has the map. Inside the application:
//!
//! | module | what | names |
//! | --- | --- | --- |
//! | `browser` | all that touches the browser; every call may be refused | neither session nor ui |
//! | [`session`] | the glue: the address bar becomes signals, signals become findings, commands become addresses | browser |
//! | [`ui`] | Leptos components: what the reader sees | session |

mod browser;
pub mod session;
pub mod ui;
