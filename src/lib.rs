//! An explorer for strategies and other frameworks that runs wholly in the browser: the application.
//!
//! Code that needs no page is in crates under `crates/`; ARCHITECTURE.md has the map. Inside the application:
//!
//! | module | what | names |
//! | --- | --- | --- |
//! | `browser` | everything that touches the browser; every call may be refused | neither session nor ui |
//! | [`session`] | the glue: the address bar becomes signals, signals become findings, commands become addresses | browser |
//! | [`ui`] | Leptos components: what the reader sees | session |

mod browser;
pub mod session;
pub mod ui;
