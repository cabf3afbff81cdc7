//! The model: a framework with its pillars, goals and objectives, and everything said about them.
//!
//! [`wire`] holds the types of the file format. [`load()`] checks a file and resolves every reference, so that no
//! lookup in a [`Framework`] can fail. Nothing here knows about queries, pages or browsers.
//!
//! ```
//! let file = r#"{
//!     "format": "framework-explorer/1",
//!     "framework": {
//!         "id": "harbour", "title": "Harbour plan", "publisher": "The port", "language": "en", "coverage": "All of it."
//!     },
//!     "sources": [{ "id": "plan", "title": "Harbour plan" }],
//!     "pillars": [{ "id": "quays", "title": "Quays", "goals": [
//!         { "id": "ropes", "title": "Ropes hold", "related": ["lamps"], "evidence": [{ "source": "plan" }] },
//!         { "id": "lamps", "title": "Lamps burn", "evidence": [{ "source": "plan" }] }
//!     ] }]
//! }"#;
//! let framework = framework::load(file).map_err(|problems| problems[0].to_string())?;
//! let ropes = &framework.goals[0];
//! assert_eq!(framework[ropes.related[0]].title, "Lamps burn");
//! assert_eq!(framework[ropes.pillar].title, "Quays");
//!
//! // A file with mistakes does not become a framework. Each mistake is reported with its path.
//! let problems = framework::load(&file.replace("[\"lamps\"]", "[\"lamp\"]")).expect_err("no such goal");
//! assert_eq!(problems[0].path.to_string(), "pillars[0].goals[0].related[0]");
//! assert_eq!(problems[0].kind.advice(), "Did you mean “lamps”?");
//! # Ok::<(), String>(())
//! ```

pub mod check;
mod choices;
mod clean;
pub mod counting;
pub mod date;
mod direction;
mod glossary;
mod load;
pub mod markdown;
pub mod model;
mod name;
mod near;
pub mod packed;
pub mod position;
pub mod problem;
mod read;
mod relations;
mod resolve;
mod runs;
pub mod slot;
pub mod slug;
mod texts;
mod translate;
pub mod wire;

pub use clean::clean;
pub use direction::{dir, is_rtl};
pub use load::{load, load_with, resolve};
pub use model::*;
pub use problem::{ErrorKind, Position, Problem};
pub use relations::RelatedParts;
pub use runs::runs;
pub use translate::{paths, translated};
