//! Checks and compiles messages in [Fluent](https://projectfluent.org): to one Rust function per message, so that a
//! wrong call does not compile, and to compact text that a small formatter reads. A page then needs no Fluent parser.
//!
//! ```
//! let english = message_compiler::read("found = { NUMBER($shown) } of { $goals }").unwrap();
//! let code = message_compiler::functions(&english);
//! assert!(code.contains("pub fn found(shown: usize, goals: &str) -> String"));
//!
//! let german = message_compiler::read("found = { $goals }").unwrap();
//! let faults = message_compiler::faults(&english, &german, &["one", "other"]);
//! assert_eq!(faults, ["found: $shown is missing"]);
//! ```

mod compact;
mod faults;
mod functions;
mod message;
mod pseudo;
mod read;

pub use compact::{compact, edition};
pub use faults::faults;
pub use functions::functions;
pub use message::{Argument, Kind, Message, Part, Variant, arguments};
pub use pseudo::{PSEUDO, pseudo};
pub use read::read;

/// The message with a language's own name.
pub const LANGUAGE_NAME: &str = "language-name";

/// The plural categories of the Unicode CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
